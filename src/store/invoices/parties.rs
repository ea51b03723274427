//! The parties of a document as they are now, and as they were when it was posted: sealed with it.
use crate::{Cell, Result, Tenant, letterheads, sql::scoped};
use domain::{
    calendar::Day,
    ids::Id,
    invoices::{Parties, Party, Terms, split_between},
};

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "documents", column: "parties", row }
}

#[derive(sqlx::FromRow)]
struct Sides {
    house: String,
    house_address: String,
    house_phone: String,
    house_email: String,
    name: String,
    address: String,
    phone: Option<String>,
    email: Option<String>,
    tax_number: Option<String>,
    registration: Option<String>,
}

/// The seller and an account as they are now, and the terms that follow from who they are.
pub async fn now(t: &mut Tenant, day: Day, account: Id) -> Result<(Parties, Terms)> {
    let letterhead = letterheads::find(t).await?;
    let sides: Sides = t
        .sql(scoped!(
            "SELECT o.name AS house, o.address AS house_address, o.phone AS house_phone, o.email AS house_email,
                    a.name, a.address, a.phone, a.email, a.tax_number, a.registration
             FROM accounts a JOIN organizations o ON o.tenant_id = a.tenant_id
             WHERE a.tenant_id = $1 AND a.id = $2"
        ))
        .bind(account)
        .one()
        .await?;
    let open = |t: &Tenant, column: &'static str, sealed: Option<String>| match sealed {
        Some(sealed) => t.keys().open(Cell { tenant: t.id(), table: "accounts", column, row: account }, &sealed),
        None => Ok(String::new()),
    };
    let (phone, tax_number) = (open(t, "phone", sides.phone)?, open(t, "tax_number", sides.tax_number)?);
    let registration = open(t, "registration", sides.registration)?;
    let house = Party {
        name: sides.house,
        address: sides.house_address,
        phone: sides.house_phone,
        email: sides.house_email,
        numbers: Vec::new(),
    };
    let buyer = Party {
        name: sides.name,
        address: sides.address,
        phone,
        email: sides.email.unwrap_or_default(),
        numbers: Vec::new(),
    };
    let seller = house.seller(&letterhead);
    let buyer = buyer.buyer(day.country, &tax_number, &registration);
    let terms = Terms { day, split: split_between(day, &seller, &buyer), regime: letterhead.regime };
    Ok((Parties { seller, buyer, footer: letterhead.footer }, terms))
}

/// The parties sealed for the row they stand in.
pub(crate) fn sealed(t: &Tenant, document: Id, parties: &Parties) -> Result<String> {
    t.keys().seal(cell(t.id(), document), &parties.kept())
}

#[derive(sqlx::FromRow)]
struct Kept {
    parties: Option<String>,
}

/// The parties of a document as they were; nobody for one that has none yet.
pub async fn parties(t: &mut Tenant, document: Id) -> Result<Parties> {
    let kept: Kept =
        t.sql(scoped!("SELECT parties FROM documents WHERE tenant_id = $1 AND id = $2")).bind(document).one().await?;
    opened(t, document, kept.parties)
}

/// What was sealed for the row it stands in; nobody when nothing was.
pub(crate) fn opened(t: &Tenant, document: Id, sealed: Option<String>) -> Result<Parties> {
    let Some(sealed) = sealed else { return Ok(Parties::default()) };
    Ok(Parties::read(&t.keys().open(cell(t.id(), document), &sealed)?))
}
