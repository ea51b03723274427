//! Accounts and what they owe, as files write them.
use super::{put, walk};
use crate::{Cell, Result, Tenant, batches::Home, sql::scoped, users};
use domain::{
    accounts::Rights,
    batches::{Existing, Record},
    ids::Id,
    money::Money,
    text::fold,
};
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct Account {
    id: Id,
    name: String,
    kind: String,
    phone: Option<String>,
    email: Option<String>,
    address: String,
    tax_number: Option<String>,
    registration: Option<String>,
    credit_limit: i64,
    version: i64,
}

macro_rules! account {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT id, name, kind, phone, email, address, tax_number, registration, credit_limit, version FROM accounts ",
            $rest
        ))
    };
}

fn known(t: &Tenant, home: &Home, one: Account) -> Result<Existing> {
    let open = |column: &'static str, sealed: Option<String>| {
        let cell = Cell { tenant: t.id(), table: "accounts", column, row: one.id };
        Ok::<_, crate::Error>(sealed.map(|sealed| t.keys().open(cell, &sealed)).transpose()?.unwrap_or_default())
    };
    let mut record = Record::new();
    put(&mut record, "name", one.name);
    put(&mut record, "kind", one.kind);
    put(&mut record, "phone", open("phone", one.phone)?);
    put(&mut record, "email", one.email.unwrap_or_default());
    put(&mut record, "address", one.address);
    put(&mut record, "tax_number", open("tax_number", one.tax_number)?);
    put(&mut record, "registration", open("registration", one.registration)?);
    put(&mut record, "limit", Money::new(one.credit_limit, home.currency).plain());
    Ok(Existing { id: one.id, version: one.version, record, ..Existing::default() })
}

#[derive(sqlx::FromRow)]
struct Person {
    account_id: Id,
    membership_id: Id,
    user_id: Id,
    name: String,
    phone: Option<String>,
    #[sqlx(flatten)]
    rights: Rights,
}

macro_rules! people {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT p.account_id, p.membership_id, u.id AS user_id, u.name, u.phone, p.may_order, p.may_pay, p.may_see, p.daily_cap
             FROM account_people p
             JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.membership_id
             JOIN users u ON u.id = m.user_id ",
            $rest
        ))
    };
}

/// Adds the people who can be told by a phone; the first of them stands in an export.
fn add_people(t: &Tenant, one: &mut Existing, people: Vec<Person>) -> Result<()> {
    for person in people {
        let Some(sealed) = person.phone else { continue };
        let phone = t.keys().open(users::phone_cell(person.user_id), &sealed)?;
        if one.people.is_empty() {
            put(&mut one.record, "person", person.name);
            put(&mut one.record, "person_phone", phone.clone());
            put(&mut one.record, "rights", person.rights.codes());
        }
        one.people.insert(phone, person.rights.codes());
    }
    Ok(())
}

/// All accounts, with their people.
pub async fn all(t: &mut Tenant, home: &Home) -> Result<Vec<Existing>> {
    let mut people: HashMap<Id, Vec<Person>> = HashMap::new();
    for person in everybody(t).await? {
        people.entry(person.account_id).or_default().push(person);
    }
    let mut all = Vec::new();
    for one in
        walk(t, account!("WHERE tenant_id = $1 AND id > $2 ORDER BY id LIMIT $3"), |one: &Account| one.id).await?
    {
        let mut one = known(t, home, one)?;
        let own = people.remove(&one.id).unwrap_or_default();
        add_people(t, &mut one, own)?;
        all.push(one);
    }
    Ok(all)
}

/// One account by its name.
pub async fn of_name(t: &mut Tenant, home: &Home, name: &str) -> Result<Option<Existing>> {
    let found: Option<Account> =
        t.sql(account!("WHERE tenant_id = $1 AND folded = $2")).bind(fold(name)).maybe().await?;
    let Some(one) = found else { return Ok(None) };
    let mut one = known(t, home, one)?;
    let people = t
        .sql(people!("WHERE p.tenant_id = $1 AND p.account_id = $2 ORDER BY p.membership_id LIMIT 500"))
        .bind(one.id)
        .all()
        .await?;
    add_people(t, &mut one, people)?;
    Ok(Some(one))
}

async fn everybody(t: &mut Tenant) -> Result<Vec<Person>> {
    walk(
        t,
        people!("WHERE p.tenant_id = $1 AND p.membership_id > $2 ORDER BY p.membership_id LIMIT $3"),
        |one: &Person| one.membership_id,
    )
    .await
}

/// The folded name of the account each person's phone belongs to.
pub async fn phones(t: &mut Tenant) -> Result<HashMap<String, String>> {
    let names: HashMap<Id, String> = listing(t).await?.into_iter().map(|one| (one.id, fold(&one.name))).collect();
    let mut phones = HashMap::new();
    for person in everybody(t).await? {
        if let (Some(sealed), Some(name)) = (person.phone, names.get(&person.account_id)) {
            phones.insert(t.keys().open(users::phone_cell(person.user_id), &sealed)?, name.clone());
        }
    }
    Ok(phones)
}

#[derive(sqlx::FromRow)]
struct Named {
    id: Id,
    name: String,
}

async fn listing(t: &mut Tenant) -> Result<Vec<Named>> {
    walk(
        t,
        scoped!("SELECT id, name FROM accounts WHERE tenant_id = $1 AND id > $2 ORDER BY id LIMIT $3"),
        |one: &Named| one.id,
    )
    .await
}

/// Every account's name by its folded name.
pub async fn names(t: &mut Tenant) -> Result<HashMap<String, String>> {
    Ok(listing(t).await?.into_iter().map(|one| (fold(&one.name), one.name)).collect())
}

#[derive(sqlx::FromRow)]
struct Owed {
    id: Id,
    name: String,
    owed: i64,
    traded: i64,
}

impl Owed {
    fn known(self, home: &Home) -> Existing {
        let mut record = Record::new();
        put(&mut record, "account", self.name);
        put(&mut record, "amount", Money::new(self.owed, home.currency).plain());
        put(&mut record, "day", home.today.date.to_string());
        Existing { id: self.id, record, settled: self.traded == 1, ..Existing::default() }
    }
}

macro_rules! owed {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT a.id, a.name, CAST(COALESCE(SUM(p.debit - p.credit), 0) AS BIGINT) AS owed,
                MAX(CASE WHEN e.kind IN ('opened', 'reversal') THEN 0 ELSE 1 END) AS traded
             FROM accounts a JOIN postings p ON p.tenant_id = a.tenant_id AND p.whose = 'account' AND p.owner_id = a.id
                 AND p.role IN ('ar', 'ar_foreign')
             JOIN entries e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id ",
            $rest
        ))
    };
}

/// What each account owes by the books, of those that stand in them.
pub async fn owed(t: &mut Tenant, home: &Home) -> Result<Vec<Existing>> {
    Ok(walk(
        t,
        owed!("WHERE a.tenant_id = $1 AND a.id > $2 GROUP BY a.tenant_id, a.id, a.name ORDER BY a.id LIMIT $3"),
        |one: &Owed| one.id,
    )
    .await?
    .into_iter()
    .map(|one| one.known(home))
    .collect())
}

/// What one account owes by the books; nothing when it does not stand in them.
pub async fn owed_by(t: &mut Tenant, home: &Home, id: Id) -> Result<Option<Existing>> {
    let found: Option<Owed> = t
        .sql(owed!("WHERE a.tenant_id = $1 AND a.id = $2 GROUP BY a.tenant_id, a.id, a.name"))
        .bind(id)
        .maybe()
        .await?;
    Ok(found.map(|one| one.known(home)))
}
