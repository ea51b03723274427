//! Papers of a firm: sent in through a link, looked at, decided on.
use crate::{
    Error, Result, Tenant,
    files::{Ready, Refused, attached},
    sql::{Sql, scoped},
};
use domain::{
    files::File,
    ids::Id,
    papers::{Kind, MOST, Paper},
};

/// A paper with its file's name.
macro_rules! paper {
    ($which:literal) => {
        scoped!(concat!(
            "SELECT p.id, p.account_id, p.kind, x.name, x.kind AS mime, p.verdict, p.reason, p.decided_by, p.decided_at,
                    p.version, p.created_at
             FROM papers p JOIN attachments x ON x.tenant_id = p.tenant_id AND x.id = p.file_id
             WHERE p.tenant_id = $1 AND ",
            $which
        ))
    };
}

/// Records a paper whose bytes are kept. `NotFound` when its link opens no more; a problem when the link has taken as
/// many as it takes. The link is locked, so that many at once are all counted.
pub async fn record(
    t: &mut Tenant,
    (account, link): (Id, Id),
    kind: Kind,
    ready: &Ready,
) -> std::result::Result<Id, Refused> {
    let now = t.now();
    let lives = t
        .sql(scoped!(
            "UPDATE links SET purpose = 'papers' WHERE tenant_id = $1 AND id = $2 AND account_id = $3
             AND purpose = 'papers' AND revoked_at IS NULL AND expires_at > $4"
        ))
        .bind(link)
        .bind(account)
        .bind(now)
        .run()
        .await?;
    if lives == 0 {
        return Err(Error::NotFound.into());
    }
    let sent =
        t.sql(scoped!("SELECT count(*) FROM papers WHERE tenant_id = $1 AND link_id = $2")).bind(link).number().await?;
    if sent >= MOST as i64 {
        return Err(Refused::Problem("papers-too-many"));
    }
    let (id, file) = (t.new_id(), attached::record(t, None, ready).await?);
    t.sql(scoped!(
        "INSERT INTO papers (tenant_id, id, account_id, link_id, file_id, kind, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(id)
    .bind(account)
    .bind(link)
    .bind(file)
    .bind(kind.code())
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

async fn all(t: &mut Tenant, statement: Sql, of: Id) -> Result<Vec<Paper>> {
    t.sql(statement).bind(of).all().await
}

/// The papers of an account, newest first.
pub async fn of_account(t: &mut Tenant, account: Id) -> Result<Vec<Paper>> {
    all(t, paper!("p.account_id = $2 ORDER BY p.id DESC LIMIT 100"), account).await
}

/// What was sent through a link, newest first.
pub async fn of_link(t: &mut Tenant, link: Id) -> Result<Vec<Paper>> {
    all(t, paper!("p.link_id = $2 ORDER BY p.id DESC LIMIT 100"), link).await
}

/// One paper of this account.
pub async fn find(t: &mut Tenant, account: Id, id: Id) -> Result<Paper> {
    t.sql(paper!("p.account_id = $2 AND p.id = $3")).bind(account).bind(id).one().await
}

/// The file of a paper of this account.
pub async fn file(t: &mut Tenant, account: Id, id: Id) -> Result<File> {
    t.sql(scoped!(
        "SELECT x.id, x.name, x.kind, 'paper' AS purpose, x.path, x.size, x.sha256, x.fallback, x.created_at,
                x.removed_at AS deleted_at
         FROM papers p JOIN attachments x ON x.tenant_id = p.tenant_id AND x.id = p.file_id
         WHERE p.tenant_id = $1 AND p.account_id = $2 AND p.id = $3"
    ))
    .bind(account)
    .bind(id)
    .one()
    .await
}

/// Says yes to a paper, or no with a reason; may be said anew. `Conflict` when somebody decided since.
pub async fn decide(t: &mut Tenant, paper: &Paper, version: i64, refused: Option<&str>) -> Result<()> {
    let (now, name) = (t.now(), t.actor().name.clone());
    let decided = t
        .sql(scoped!(
            "UPDATE papers SET verdict = $4, reason = $5, decided_by = $6, decided_at = $7, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(paper.id)
        .bind(version)
        .bind(if refused.is_some() { "refused" } else { "verified" })
        .bind(refused.unwrap_or_default().to_owned())
        .bind(name)
        .bind(now)
        .run()
        .await?;
    if decided == 1 { Ok(()) } else { Err(Error::Conflict) }
}
