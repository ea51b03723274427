//! Accounts: what joins the seller to one buyer.
mod limit;
mod named;
mod overdue;
mod people;
mod standing;

pub use limit::{limit_changes, set_limit};
pub use named::{named, names};
pub use overdue::{HOUSE, late, overdue, overdue_rule, set_overdue_rule};
pub use people::{Signer, candidates, change, link, of_member, people, person, signers, unlink};
pub use standing::{approve, reactivate, step, suspend};

use crate::{Cell, Error, Result, Tenant, contacts::Sight, sql::scoped};
use domain::{
    accounts::{Account, AccountForm, Kind, Listed, Listing, Status},
    ids::Id,
    text::fold,
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// One page, ordered by name; `after` is the last row of the page before. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, sight: Sight, listing: &Listing) -> Result<Vec<Listed>> {
    let phone = Some(&listing.phone).filter(|phone| !phone.is_empty());
    let phone_index = phone.map(|phone| phone_index(t, phone)).unwrap_or_default();
    let accounts: Vec<Listed> = t
        .sql(scoped!(
            "SELECT a.id, a.name, a.folded, a.kind, a.status, a.phone, a.credit_limit,
                    COALESCE(b.have, 0) AS have, COALESCE(b.held, 0) AS held
         FROM accounts a
         LEFT JOIN balances b ON b.tenant_id = a.tenant_id AND b.unit = 'money' AND b.owner_id = a.id AND b.part_id = 0
         WHERE a.tenant_id = $1
           AND ($2 = '' OR a.search LIKE $3 OR a.phone_index = $4)
           AND ($5 = '' OR a.status = $5)
           AND (a.folded, a.id) > ($6, $7)
           AND ($8 = 'all' OR a.owner_id = $9
                OR ($8 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = a.tenant_id AND s.membership_id = $9 AND s.site_id = a.site_id)))
         ORDER BY a.folded, a.id LIMIT $10"
        ))
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(phone_index)
        .bind(listing.status.map_or("", Status::code))
        .bind(listing.after.0.clone())
        .bind(listing.after.1)
        .bind(sight.scope.code())
        .bind(sight.membership_id)
        .bind(PAGE as i64 + 1)
        .all()
        .await?;
    let opened = |mut account: Listed| {
        account.phone = open(t, ("phone", account.id), account.phone)?;
        Ok(account)
    };
    accounts.into_iter().map(opened).collect()
}

/// One account the reader may see.
pub async fn find(t: &mut Tenant, sight: Sight, id: Id) -> Result<Account> {
    let mut account: Account = t
        .sql(scoped!(
            "SELECT a.id, a.name, a.kind, a.status, a.phone, a.email, a.address, a.tax_number, a.registration, a.language,
                    a.note, a.credit_limit, COALESCE(b.have, 0) AS have, COALESCE(b.held, 0) AS held,
                    a.site_id, s.name AS site_name, u.name AS owner_name, a.version, a.approved_at, a.approved_by,
                    a.created_at
         FROM accounts a
         LEFT JOIN balances b ON b.tenant_id = a.tenant_id AND b.unit = 'money' AND b.owner_id = a.id AND b.part_id = 0
         LEFT JOIN sites s ON s.tenant_id = a.tenant_id AND s.id = a.site_id
         LEFT JOIN memberships m ON m.tenant_id = a.tenant_id AND m.id = a.owner_id
         LEFT JOIN users u ON u.id = m.user_id
         WHERE a.tenant_id = $1 AND a.id = $2
           AND ($3 = 'all' OR a.owner_id = $4
                OR ($3 = 'site' AND EXISTS (SELECT 1 FROM membership_sites w
                    WHERE w.tenant_id = a.tenant_id AND w.membership_id = $4 AND w.site_id = a.site_id)))"
        ))
        .bind(id)
        .bind(sight.scope.code())
        .bind(sight.membership_id)
        .one()
        .await?;
    account.phone = open(t, ("phone", id), account.phone)?;
    account.tax_number = open(t, ("tax_number", id), account.tax_number)?;
    account.registration = open(t, ("registration", id), account.registration)?;
    Ok(account)
}

#[derive(sqlx::FromRow)]
struct Sort {
    kind: String,
}

/// What sort of buyer an account is.
pub async fn kind(t: &mut Tenant, id: Id) -> Result<Kind> {
    let row: Sort = t.sql(scoped!("SELECT kind FROM accounts WHERE tenant_id = $1 AND id = $2")).bind(id).one().await?;
    Ok(Kind::parse(&row.kind).unwrap_or(Kind::Other))
}

#[derive(sqlx::FromRow)]
struct Address {
    address: String,
}

/// Where an account's goods are brought.
pub async fn address(t: &mut Tenant, id: Id) -> Result<String> {
    let row: Address =
        t.sql(scoped!("SELECT address FROM accounts WHERE tenant_id = $1 AND id = $2")).bind(id).one().await?;
    Ok(row.address)
}

/// Adds an account that waits for approval, with nothing it may owe; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, owner: Option<Id>, form: &AccountForm) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let kept = Kept::of(t, id, form)?;
    t.sql(scoped!(
        "INSERT INTO accounts (tenant_id, id, name, folded, search, kind, status, phone, phone_index, email, address,
             tax_number, registration, language, note, site_id, owner_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)"
    ))
    .bind(id)
    .bind(kept.name)
    .bind(kept.folded)
    .bind(kept.search)
    .bind(form.kind.clone())
    .bind(kept.phone)
    .bind(kept.phone_index)
    .bind(kept.email)
    .bind(form.address.clone())
    .bind(kept.tax_number)
    .bind(kept.registration)
    .bind(form.language.clone())
    .bind(form.note.clone())
    .bind(form.site())
    .bind(owner)
    .bind(now)
    .run()
    .await?;
    limit::open(t, id).await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), form: &AccountForm) -> Result<()> {
    let now = t.now();
    let kept = Kept::of(t, id, form)?;
    let saved = t
        .sql(scoped!(
            "UPDATE accounts SET name = $4, folded = $5, search = $6, kind = $7, phone = $8, phone_index = $9, email = $10,
                 address = $11, tax_number = $12, registration = $13, language = $14, note = $15, site_id = $16,
                 version = version + 1, updated_at = $17
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(kept.name)
        .bind(kept.folded)
        .bind(kept.search)
        .bind(form.kind.clone())
        .bind(kept.phone)
        .bind(kept.phone_index)
        .bind(kept.email)
        .bind(form.address.clone())
        .bind(kept.tax_number)
        .bind(kept.registration)
        .bind(form.language.clone())
        .bind(form.note.clone())
        .bind(form.site())
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

fn cell(tenant: Id, column: &'static str, row: Id) -> Cell {
    Cell { tenant, table: "accounts", column, row }
}

fn phone_index(t: &Tenant, phone: &str) -> String {
    t.keys().index(t.id(), "accounts.phone", phone)
}

/// A sealed column made readable.
fn open(t: &Tenant, (column, row): (&'static str, Id), sealed: Option<String>) -> Result<Option<String>> {
    sealed.map(|sealed| t.keys().open(cell(t.id(), column, row), &sealed)).transpose()
}

/// The columns of a form that are folded or sealed.
struct Kept {
    name: String,
    folded: String,
    search: String,
    phone: Option<String>,
    phone_index: Option<String>,
    email: Option<String>,
    tax_number: Option<String>,
    registration: Option<String>,
}

impl Kept {
    fn of(t: &Tenant, id: Id, form: &AccountForm) -> Result<Kept> {
        let text = |value: &str| Some(value.trim().to_owned()).filter(|v| !v.is_empty());
        let seal = |column: &'static str, value: &str| {
            text(value).map(|value| t.keys().seal(cell(t.id(), column, id), &value)).transpose()
        };
        let (name, email) = (form.name.trim().to_owned(), text(&form.email));
        Ok(Kept {
            folded: fold(&name),
            search: fold(&format!("{name} {}", email.as_deref().unwrap_or_default())),
            phone: seal("phone", &form.phone)?,
            phone_index: text(&form.phone).map(|phone| phone_index(t, &phone)),
            tax_number: seal("tax_number", &form.tax_number)?,
            registration: seal("registration", &form.registration)?,
            name,
            email,
        })
    }
}
