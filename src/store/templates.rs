//! Templates that an organization wrote in place of ours, with every version kept.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    lang::Lang,
    messages::{Channel, Kind},
    templates::{Template, Version},
};

/// Which template: a kind of message, on a channel, in a language.
#[derive(Debug, Clone, Copy)]
pub struct Which {
    pub kind: Kind,
    pub channel: Channel,
    pub lang: Lang,
}

/// The organization's own words, if it wrote any; a template that was reset has version and no words.
pub async fn find(t: &mut Tenant, which: Which) -> Result<Option<Template>> {
    t.sql(scoped!(
        "SELECT id, kind, channel, language, subject, body, own, version, updated_at
         FROM templates WHERE tenant_id = $1 AND kind = $2 AND channel = $3 AND language = $4"
    ))
    .bind(which.kind.code())
    .bind(which.channel.code())
    .bind(which.lang.code())
    .maybe()
    .await
}

/// Everything the organization ever wrote.
pub async fn all(t: &mut Tenant) -> Result<Vec<Template>> {
    t.sql(scoped!(
        "SELECT id, kind, channel, language, subject, body, own, version, updated_at
         FROM templates WHERE tenant_id = $1 ORDER BY kind, channel, language"
    ))
    .all()
    .await
}

/// Its versions, newest first.
pub async fn versions(t: &mut Tenant, template: Id) -> Result<Vec<Version>> {
    t.sql(scoped!(
        "SELECT version, subject, body, own, saved_by, saved_at
         FROM template_versions WHERE tenant_id = $1 AND template_id = $2 ORDER BY version DESC LIMIT 20"
    ))
    .bind(template)
    .all()
    .await
}

/// What is saved: words, or none to go back to ours.
pub struct Save<'a> {
    pub subject: &'a str,
    pub body: &'a str,
    pub own: bool,
}

/// Saves on top of `version` (0 for the first); `Conflict` when someone saved since.
pub async fn save(t: &mut Tenant, which: Which, version: i64, save: &Save<'_>) -> Result<()> {
    let now = t.now();
    let id = match find(t, which).await? {
        None if version == 0 => create(t, which, save).await?,
        None => return Err(Error::Conflict),
        Some(kept) => {
            let saved = t
                .sql(scoped!(
                    "UPDATE templates SET subject = $4, body = $5, own = $6, version = version + 1, updated_at = $7
                     WHERE tenant_id = $1 AND id = $2 AND version = $3"
                ))
                .bind(kept.id)
                .bind(version)
                .bind(save.subject.to_owned())
                .bind(save.body.to_owned())
                .bind(i64::from(save.own))
                .bind(now)
                .run()
                .await?;
            if saved == 0 {
                return Err(Error::Conflict);
            }
            kept.id
        }
    };
    remember(t, id, version + 1, save).await
}

async fn create(t: &mut Tenant, which: Which, save: &Save<'_>) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let made = t
        .sql(scoped!(
            "INSERT INTO templates (tenant_id, id, kind, channel, language, subject, body, own, version, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $9)
             ON CONFLICT (tenant_id, kind, channel, language) DO NOTHING"
        ))
        .bind(id)
        .bind(which.kind.code())
        .bind(which.channel.code())
        .bind(which.lang.code())
        .bind(save.subject.to_owned())
        .bind(save.body.to_owned())
        .bind(i64::from(save.own))
        .bind(now)
        .run()
        .await?;
    if made == 1 { Ok(id) } else { Err(Error::Conflict) }
}

async fn remember(t: &mut Tenant, template: Id, version: i64, save: &Save<'_>) -> Result<()> {
    let (id, now, who) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO template_versions (tenant_id, id, template_id, version, subject, body, own, saved_by, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(id)
    .bind(template)
    .bind(version)
    .bind(save.subject.to_owned())
    .bind(save.body.to_owned())
    .bind(i64::from(save.own))
    .bind(who)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
