//! Gateways as the organization set them up, and the addresses they call back at.
use crate::{Cell, Error, Keys, Result, Tenant, custodians, sql::scoped, tokens, words};
use domain::{
    gateways::{Gateway, Mode, Provider},
    ids::Id,
    ledger::{Custodian, Keeper},
};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct Kept {
    id: Id,
    provider: String,
    mode: String,
    name: String,
    address: String,
    secrets: String,
    fee_rate: i64,
    fee_fixed: i64,
    turn: i64,
    custodian_id: Id,
    active: i64,
    version: i64,
}

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "gateways", column: "secrets", row }
}

impl Kept {
    fn open(self, t: &Tenant) -> Result<Gateway> {
        // One that was never given any has none.
        let secrets = match self.secrets.as_str() {
            "" => "{}".to_owned(),
            sealed => t.keys().open(cell(t.id(), self.id), sealed)?,
        };
        Ok(Gateway {
            id: self.id,
            provider: Provider::parse(&self.provider)
                .ok_or_else(|| Error::Corrupt("a gateway's provider".to_owned()))?,
            mode: Mode::parse(&self.mode).unwrap_or_default(),
            name: self.name,
            address: self.address,
            secrets: serde_json::from_str(&secrets).map_err(|_| Error::Corrupt("a gateway's secrets".to_owned()))?,
            fee_rate: self.fee_rate,
            fee_fixed: self.fee_fixed,
            turn: self.turn,
            custodian_id: self.custodian_id,
            active: self.active == 1,
            version: self.version,
        })
    }
}

/// A gateway as it stands, with what is asked of it.
macro_rules! gateway {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT id, provider, mode, name, address, secrets, fee_rate, fee_fixed, turn, custodian_id, active, version
             FROM gateways WHERE tenant_id = $1 ",
            $rest
        ))
    };
}

/// All of them, those that move money first.
pub async fn all(t: &mut Tenant) -> Result<Vec<Gateway>> {
    let kept: Vec<Kept> = t.sql(gateway!("ORDER BY mode, name, id LIMIT 20")).all().await?;
    kept.into_iter().map(|kept| kept.open(t)).collect()
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Gateway> {
    let kept: Kept = t.sql(gateway!("AND id = $2")).bind(id).one().await?;
    kept.open(t)
}

/// A gateway before it is set up: switched off, with a purse of its own. The simulator makes its secret itself.
/// `Taken` when the organization has one of this provider and mode.
pub async fn create(t: &mut Tenant, provider: Provider, mode: Mode, name: &str) -> Result<Id> {
    let purse = if mode == Mode::Live { name.to_owned() } else { format!("{name} ({})", mode.code()) };
    let custodian = custodians::own(t, Keeper::Gateway, &purse).await?;
    let mut secrets = BTreeMap::new();
    if provider == Provider::Simulator {
        secrets.insert("secret", tokens::secret()?);
    }
    let (id, now) = (t.new_id(), t.now());
    let sealed = seal(t, id, &serde_json::to_string(&secrets).unwrap_or_default())?;
    let made = t
        .sql(scoped!(
            "INSERT INTO gateways (tenant_id, id, provider, mode, name, secrets, custodian_id, active, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $8) ON CONFLICT (tenant_id, provider, mode) DO NOTHING"
        ))
        .bind(id)
        .bind(provider.code())
        .bind(mode.code())
        .bind(name.to_owned())
        .bind(sealed)
        .bind(custodian.id)
        .bind(now)
        .run()
        .await?;
    if made == 1 { Ok(id) } else { Err(Error::Taken) }
}

fn seal(t: &Tenant, id: Id, plain: &str) -> Result<String> {
    t.keys().seal(cell(t.id(), id), plain)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since.
pub async fn save(t: &mut Tenant, version: i64, gateway: &Gateway) -> Result<()> {
    let sealed = seal(t, gateway.id, &serde_json::to_string(&gateway.secrets).unwrap_or_default())?;
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE gateways SET name = $4, address = $5, secrets = $6, fee_rate = $7, fee_fixed = $8, active = $9,
                 version = version + 1, updated_at = $10
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(gateway.id)
        .bind(version)
        .bind(gateway.name.clone())
        .bind(gateway.address.clone())
        .bind(sealed)
        .bind(gateway.fee_rate)
        .bind(gateway.fee_fixed)
        .bind(i64::from(gateway.active))
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Gives a gateway a new callback address; the one before holds no more.
pub async fn turn(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let turned = t
        .sql(scoped!(
            "UPDATE gateways SET turn = turn + 1, version = version + 1, updated_at = $3 WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if turned == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Who holds what a gateway took.
pub fn holder(gateway: &Gateway) -> Custodian {
    Custodian { id: gateway.custodian_id, keeper: Keeper::Gateway }
}

/// The last part of a gateway's callback address: it names the organization and proves that we made it.
pub fn key(keys: &Keys, tenant: Id, gateway: Id, turn: i64) -> String {
    words::sign(keys, "gateway", &[tenant, gateway, turn])
}

/// The organization, gateway and turn that an address names; none when it was not made here.
pub fn read_key(keys: &Keys, word: &str) -> Option<(Id, Id, i64)> {
    words::read(keys, "gateway", word).map(|[tenant, gateway, turn]| (tenant, gateway, turn))
}
