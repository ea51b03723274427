//! Links that open without signing in: a signed word names the row that says what is shown and how long.
use crate::{Error, Keys, Result, Tenant, sql::scoped, words};
use domain::{
    ids::Id,
    links::{Link, New, Purpose},
    time::DAY,
};

/// What the words are signed for. It is older than other purposes; links that are out in the world go on opening.
const WORD: &str = "statement";

/// The signed word of a link. It can be made again, so that the desk shows it as long as it lives.
pub fn token(keys: &Keys, tenant: Id, id: Id) -> String {
    words::sign(keys, WORD, &[tenant, id])
}

/// The organization and row a word names; none when it was not signed here.
pub fn read(keys: &Keys, word: &str) -> Option<(Id, Id)> {
    words::read(keys, WORD, word).map(|[tenant, id]| (tenant, id))
}

/// Makes a link.
pub async fn create(t: &mut Tenant, new: &New<'_>) -> Result<Id> {
    let (id, now, name) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO links (tenant_id, id, purpose, account_id, document_id, amount, partial, from_day, to_day, created_by,
             created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    ))
    .bind(id)
    .bind(new.purpose.code())
    .bind(new.account)
    .bind(new.document)
    .bind(new.amount)
    .bind(i64::from(new.partial))
    .bind(new.days.0.to_owned())
    .bind(new.days.1.to_owned())
    .bind(name)
    .bind(now)
    .bind(now.saturating_add(new.life.saturating_mul(DAY)))
    .run()
    .await?;
    Ok(id)
}

/// A link with its account's name.
macro_rules! link {
    ($which:literal) => {
        scoped!(concat!(
            "SELECT k.id, k.purpose, k.account_id, a.name AS account, k.document_id, k.amount, k.partial, k.from_day, k.to_day,
                    k.created_by, k.created_at, k.expires_at
             FROM links k JOIN accounts a ON a.tenant_id = k.tenant_id AND a.id = k.account_id
             WHERE k.tenant_id = $1 AND k.revoked_at IS NULL AND k.expires_at > $2 AND ",
            $which
        ))
    };
}

/// The links of an account for this purpose that still open, newest first.
pub async fn of_account(t: &mut Tenant, purpose: Purpose, account: Id) -> Result<Vec<Link>> {
    let now = t.now();
    t.sql(link!("k.account_id = $3 AND k.purpose = $4 ORDER BY k.id DESC LIMIT 50"))
        .bind(now)
        .bind(account)
        .bind(purpose.code())
        .all()
        .await
}

/// The links of a document that still open, newest first.
pub async fn of_document(t: &mut Tenant, document: Id) -> Result<Vec<Link>> {
    let now = t.now();
    t.sql(link!("k.document_id = $3 ORDER BY k.id DESC LIMIT 50")).bind(now).bind(document).all().await
}

/// A link that still opens; `NotFound` for one that is unknown, revoked or too old, all alike.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Link> {
    let now = t.now();
    t.sql(link!("k.id = $3")).bind(now).bind(id).one().await
}

/// A link opens no more. `NotFound` when it is none of this account's.
pub async fn revoke(t: &mut Tenant, account: Id, id: Id) -> Result<()> {
    let now = t.now();
    let revoked = t
        .sql(scoped!(
            "UPDATE links SET revoked_at = COALESCE(revoked_at, $4) WHERE tenant_id = $1 AND account_id = $2 AND id = $3"
        ))
        .bind(account)
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if revoked == 1 { Ok(()) } else { Err(Error::NotFound) }
}
