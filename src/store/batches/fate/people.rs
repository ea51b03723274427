//! The person a row brings to an account: known by their phone, a member of the Shop, with rights.
use super::text;
use crate::{
    Error, Result, Tenant, accounts,
    members::{self, NewMember},
    sql::{platform, scoped},
    users,
};
use domain::{
    accounts::{Right, Rights},
    batches::{Flaw, Record, Row},
    ids::Id,
    portal::Portal,
    role::Role,
};

/// The rights a record names.
fn rights(codes: &str, before: Option<Rights>) -> Rights {
    let has = |right: Right| codes.split_whitespace().any(|code| code == right.code());
    Rights {
        may_order: has(Right::Order),
        may_pay: has(Right::Pay),
        may_see: has(Right::See),
        daily_cap: before.and_then(|before| before.daily_cap),
    }
}

/// Who has this phone on the whole platform.
async fn user(t: &mut Tenant, phone: &str) -> Result<Option<Id>> {
    let index = t.keys().index(0, "users.phone", phone);
    let found: Option<(Id,)> = t
        .shared(platform!("a person belongs to no tenant", "SELECT id FROM users WHERE phone_index = $1"))
        .bind(index)
        .maybe()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// What came of the person: the membership that was made for them (0 when they had one), or why they were left out.
pub(super) async fn bring(t: &mut Tenant, account: Id, says: &Record) -> Result<std::result::Result<Id, Flaw>> {
    let Some(phone) = says.get("person_phone") else { return Ok(Ok(0)) };
    let codes = says.get("rights").map_or("order pay see", String::as_str);
    let user_id = match user(t, phone).await? {
        None => newcomer(t, &text(says, "person"), phone).await?,
        Some(known) => {
            // Somebody who signs in elsewhere is asked, not taken.
            let Some(membership) = members::find_of(t, known, Portal::Shop).await? else {
                return Ok(Err(Flaw::of("person_phone", "imports-person-elsewhere")));
            };
            if let Some(mine) = accounts::of_member(t, membership).await? {
                return settle(t, account, (membership, mine.account_id), says).await;
            }
            known
        }
    };
    let new = NewMember { user_id, portal: Portal::Shop, role: Role::Member, ..NewMember::default() };
    let made = match members::create(t, &new).await {
        Ok(membership) => membership,
        Err(Error::Taken) => 0,
        Err(other) => return Err(other),
    };
    let membership = members::find_of(t, user_id, Portal::Shop).await?.ok_or(Error::NotFound)?;
    accounts::link(t, account, membership, rights(codes, None)).await?;
    Ok(Ok(made))
}

/// A person who belongs to an account already: to this one, so their rights are as the row says, or to another.
async fn settle(
    t: &mut Tenant,
    account: Id,
    (membership, theirs): (Id, Id),
    says: &Record,
) -> Result<std::result::Result<Id, Flaw>> {
    if theirs != account {
        return Ok(Err(Flaw::of("person_phone", "accounts-person-taken")));
    }
    if let Some(codes) = says.get("rights") {
        let before = accounts::person(t, account, membership).await?.rights;
        accounts::change(t, account, membership, rights(codes, Some(before))).await?;
    }
    Ok(Ok(0))
}

/// A new person who has no password yet: they choose one with a code sent to their phone.
async fn newcomer(t: &mut Tenant, name: &str, phone: &str) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let sealed = t.keys().seal(users::phone_cell(id), phone)?;
    let index = t.keys().index(0, "users.phone", phone);
    t.shared(platform!(
        "a person belongs to no tenant",
        "INSERT INTO users (id, name, phone, phone_index, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)"
    ))
    .bind(id)
    .bind(name.to_owned())
    .bind(sealed)
    .bind(index)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Gives a row's person the rights they had, or takes them from the account they are new to; who became a member of the
/// Shop by this row is none any more.
pub(super) async fn leave(t: &mut Tenant, row: &Row) -> Result<()> {
    let (says, was) = (&row.kept.says, &row.kept.was);
    let Some(phone) = says.get("person_phone") else { return Ok(()) };
    let Some(known) = user(t, phone).await? else { return Ok(()) };
    let Some(membership) = members::find_of(t, known, Portal::Shop).await? else { return Ok(()) };
    if was.get("person_phone") == Some(phone)
        && let Some(codes) = was.get("rights")
    {
        return match accounts::person(t, row.target, membership).await {
            Ok(now) => accounts::change(t, row.target, membership, rights(codes, Some(now.rights))).await,
            // Somebody took them from the account since.
            Err(Error::NotFound) => Ok(()),
            Err(other) => Err(other),
        };
    }
    accounts::unlink(t, row.target, membership).await?;
    let now = t.now();
    t.sql(scoped!(
        "UPDATE memberships SET status = 'inactive', removed_at = $3, version = version + 1, updated_at = $3
         WHERE tenant_id = $1 AND id = $2 AND removed_at IS NULL"
    ))
    .bind(row.moved)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
