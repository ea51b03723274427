//! Accounts: active at once, with their limit and its reason, and with the person who acts for them.
use super::{
    super::{save, shelf},
    Fate, Home, kept, merged, people, text,
};
use crate::{Result, Tenant, accounts, contacts::Sight, sql::scoped};
use domain::{
    accounts::{AccountForm, LimitChange},
    batches::{Record, Row, Verdict},
    ids::Id,
    role::Scope,
};

const ALL: Sight = Sight { scope: Scope::All, membership_id: 0 };

/// The form a record stands for, over what a file does not hold.
fn form(record: &Record, rest: AccountForm) -> AccountForm {
    let kind = record.get("kind").cloned().unwrap_or_else(|| "retailer".to_owned());
    AccountForm {
        name: text(record, "name"),
        kind,
        phone: text(record, "phone"),
        email: text(record, "email"),
        address: text(record, "address"),
        tax_number: text(record, "tax_number"),
        registration: text(record, "registration"),
        ..rest
    }
}

/// Sets the limit a record names, if it is another than now.
async fn limit(t: &mut Tenant, home: &Home, (id, record): (Id, &Record), reason: &str) -> Result<()> {
    let Some(became) = home.minor(record, "limit") else { return Ok(()) };
    let was = accounts::find(t, ALL, id).await?.room.credit_limit;
    if became == was {
        return Ok(());
    }
    accounts::set_limit(t, (id, was), became, reason).await?;
    t.record(LimitChange::event(id, (was, became), home.currency, reason));
    Ok(())
}

/// Whether the row changes what the form holds; limit and person are kept elsewhere.
fn form_changes(row: &Row) -> bool {
    let own = |code: &str| !matches!(code, "limit" | "reason" | "person" | "person_phone" | "rights");
    row.kept.says.iter().any(|(code, value)| own(code) && row.kept.was.get(code) != Some(value))
}

pub(super) async fn apply(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let says = &row.kept.says;
    let now = shelf::accounts::of_name(t, home, &text(says, "name")).await?;
    let (id, version) = match (row.verdict, now) {
        (Verdict::New, None) => {
            let form = form(says, AccountForm::default());
            let id = accounts::create(t, None, &form).await?;
            accounts::approve(t, id).await?;
            t.record(form.event("accounts-created", id, &AccountForm::default()));
            (id, 1)
        }
        (Verdict::Changed, Some(now))
            if now.version == row.version && now.record.get("limit") == row.kept.was.get("limit") =>
        {
            if form_changes(row) {
                let before = AccountForm::of(&accounts::find(t, ALL, now.id).await?);
                let form = form(&merged(&row.kept.was, says), before.clone());
                accounts::update(t, (now.id, now.version), &form).await?;
                t.record(form.event("accounts-saved", now.id, &before));
                (now.id, now.version + 1)
            } else {
                (now.id, now.version)
            }
        }
        _ => return kept("name", "imports-moved"),
    };
    limit(t, home, (id, says), &text(says, "reason")).await?;
    Ok(match people::bring(t, id, says).await? {
        Ok(moved) => Fate::Done { target: id, version, moved, entry: 0, flaws: Vec::new() },
        Err(flaw) => Fate::Done { target: id, version, moved: 0, entry: 0, flaws: vec![flaw] },
    })
}

pub(super) async fn revert(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let (says, was) = (&row.kept.says, &row.kept.was);
    let now = shelf::accounts::of_name(t, home, &text(says, "name")).await?;
    let Some(now) = now.filter(|now| now.id == row.target && now.version == row.version) else {
        return kept("name", "imports-touched");
    };
    if says.contains_key("limit") && now.record.get("limit") != says.get("limit") {
        return kept("limit", "imports-touched");
    }
    if row.verdict == Verdict::Changed {
        people::leave(t, row).await?;
        limit(t, home, (now.id, was), &text(says, "reason")).await?;
        if form_changes(row) {
            let rest = AccountForm::of(&accounts::find(t, ALL, now.id).await?);
            accounts::update(t, (now.id, now.version), &form(was, rest)).await?;
        }
        return Ok(Fate::Undone);
    }
    let room = accounts::find(t, ALL, now.id).await?.room;
    if room.held != 0 || room.have != room.credit_limit {
        return kept("limit", "imports-touched");
    }
    save::begin(t).await?;
    let gone = remove(t, row).await;
    if save::end(t, gone).await? { Ok(Fate::Undone) } else { kept("name", "imports-in-use") }
}

/// Takes a new account away with its person. An order, an entry in the books, anybody linked since hinders that.
async fn remove(t: &mut Tenant, row: &Row) -> Result<()> {
    people::leave(t, row).await?;
    for sql in [
        scoped!("DELETE FROM limit_changes WHERE tenant_id = $1 AND account_id = $2"),
        scoped!("DELETE FROM accounts WHERE tenant_id = $1 AND id = $2"),
        scoped!("DELETE FROM balances WHERE tenant_id = $1 AND unit = 'money' AND owner_id = $2"),
    ] {
        t.sql(sql).bind(row.target).run().await?;
    }
    Ok(())
}
