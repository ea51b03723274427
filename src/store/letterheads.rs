//! The letterhead of an organization: what its documents say of it.
use crate::{Cell, Error, Result, Tenant, sql::scoped};
use domain::{ids::Id, letterheads::Letterhead, tax::regime::Regime};

#[derive(sqlx::FromRow)]
struct Kept {
    id: Id,
    legal_name: String,
    regime: String,
    numbers: String,
    footer: String,
    pay_days: i64,
    version: i64,
}

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "letterheads", column: "numbers", row }
}

/// The letterhead; an empty one until it is saved.
pub async fn find(t: &mut Tenant) -> Result<Letterhead> {
    let kept: Option<Kept> = t
        .sql(scoped!(
            "SELECT id, legal_name, regime, numbers, footer, pay_days, version FROM letterheads WHERE tenant_id = $1"
        ))
        .maybe()
        .await?;
    let Some(kept) = kept else { return Ok(Letterhead::default()) };
    let numbers = t.keys().open(cell(t.id(), kept.id), &kept.numbers)?;
    Ok(Letterhead {
        legal_name: kept.legal_name,
        regime: Regime::parse(&kept.regime).unwrap_or_default(),
        numbers: serde_json::from_str(&numbers).map_err(|_| Error::Corrupt("a letterhead's numbers".to_owned()))?,
        footer: kept.footer,
        pay_days: kept.pay_days,
        version: kept.version,
    })
}

#[derive(sqlx::FromRow)]
struct Taxed {
    regime: String,
}

/// By which regime the seller is taxed: registered until the letterhead says otherwise.
pub async fn regime(t: &mut Tenant) -> Result<Regime> {
    let taxed: Option<Taxed> = t.sql(scoped!("SELECT regime FROM letterheads WHERE tenant_id = $1")).maybe().await?;
    Ok(taxed.and_then(|taxed| Regime::parse(&taxed.regime)).unwrap_or_default())
}

#[derive(sqlx::FromRow)]
struct Known {
    id: Id,
}

/// Saves an edit made on `version`, 0 when there was none; `Conflict` when someone saved since.
pub async fn save(t: &mut Tenant, version: i64, letterhead: &Letterhead) -> Result<()> {
    let known: Option<Known> = t.sql(scoped!("SELECT id FROM letterheads WHERE tenant_id = $1")).maybe().await?;
    let (id, now) = (known.map_or_else(|| t.new_id(), |known| known.id), t.now());
    let numbers = serde_json::to_string(&letterhead.numbers).map_err(|error| Error::Corrupt(error.to_string()))?;
    let numbers = t.keys().seal(cell(t.id(), id), &numbers)?;
    let saved = t
        .sql(scoped!(
            "INSERT INTO letterheads (tenant_id, id, legal_name, regime, numbers, footer, pay_days, version, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8 + 1, $9)
             ON CONFLICT (tenant_id, id) DO UPDATE SET legal_name = $3, regime = $4, numbers = $5, footer = $6,
                 pay_days = $7, version = $8 + 1, updated_at = $9 WHERE letterheads.version = $8"
        ))
        .bind(id)
        .bind(letterhead.legal_name.clone())
        .bind(letterhead.regime.code())
        .bind(numbers)
        .bind(letterhead.footer.clone())
        .bind(letterhead.pay_days)
        .bind(version)
        .bind(now)
        .run()
        .await;
    match saved {
        Ok(1) => Ok(()),
        // Two who save the first one at once: the second finds the first's.
        Ok(_) | Err(Error::Taken) => Err(Error::Conflict),
        Err(other) => Err(other),
    }
}
