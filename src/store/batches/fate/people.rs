//! The person a row brings to an account: known by their phone, a member of the Shop, with rights.
use crate::{Result, Tenant, accounts, members, sql::platform, users};
use domain::{
    accounts::{Right, Rights},
    batches::{Flaw, Record},
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

/// What came of the person: the membership that was made (0 when none was), or why they were left out.
pub(super) async fn bring(t: &mut Tenant, account: Id, says: &Record) -> Result<std::result::Result<Id, Flaw>> {
    let Some(phone) = says.get("person_phone") else { return Ok(Ok(0)) };
    let codes = says.get("rights").map_or("order pay see", String::as_str);
    let Some(known) = user(t, phone).await? else {
        let name = says.get("person").map_or("", String::as_str);
        let membership = make(t, name, phone).await?;
        accounts::link(t, account, membership, rights(codes, None)).await?;
        return Ok(Ok(membership));
    };
    // Somebody who signs in elsewhere is asked, not taken.
    let Some(membership) = members::find_of(t, known, Portal::Shop).await? else {
        return Ok(Err(Flaw::of("person_phone", "imports-person-elsewhere")));
    };
    match accounts::of_member(t, membership).await? {
        Some(mine) if mine.account_id != account => Ok(Err(Flaw::of("person_phone", "accounts-person-taken"))),
        Some(_) => {
            if says.contains_key("rights") {
                let before = accounts::person(t, account, membership).await?.rights;
                accounts::change(t, account, membership, rights(codes, Some(before))).await?;
            }
            Ok(Ok(0))
        }
        None => match accounts::link(t, account, membership, rights(codes, None)).await {
            Ok(()) => Ok(Ok(0)),
            Err(crate::Error::NotFound) => Ok(Err(Flaw::of("person_phone", "imports-person-elsewhere"))),
            Err(other) => Err(other),
        },
    }
}

/// A new person who has no password yet: they choose one with a code sent to their phone.
async fn make(t: &mut Tenant, name: &str, phone: &str) -> Result<Id> {
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
    let new =
        members::NewMember { user_id: id, portal: Portal::Shop, role: Role::Member, ..members::NewMember::default() };
    members::create(t, &new).await
}

/// Gives the person of a changed row the rights they had, or takes them from the account when they are new to it.
pub(super) async fn leave(t: &mut Tenant, account: Id, says: &Record, was: &Record) -> Result<()> {
    let Some(phone) = says.get("person_phone") else { return Ok(()) };
    let Some(known) = user(t, phone).await? else { return Ok(()) };
    let Some(membership) = members::find_of(t, known, Portal::Shop).await? else { return Ok(()) };
    match was.get("person_phone").filter(|before| *before == phone).and_then(|_| was.get("rights")) {
        Some(codes) => {
            let before = accounts::person(t, account, membership).await?.rights;
            accounts::change(t, account, membership, rights(codes, Some(before))).await
        }
        None => accounts::unlink(t, account, membership).await.map(drop),
    }
}
