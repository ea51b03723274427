//! Changing members: every change is made on a version, and none may leave a desk without an Owner.
use crate::{
    Error, Result, Tenant,
    sql::{platform, scoped},
};
use domain::{
    access::Permission,
    ids::Id,
    members::{Member, MemberForm, Standing},
    modules,
    portal::Portal,
    role::{Function, Role},
};

/// Saves role, functions, scope and sites. `Conflict` when someone saved since, `Taken` when the desk would lose its
/// last Owner, `NotFound` for a site of another organization.
pub async fn edit(t: &mut Tenant, member: &Member, version: i64, form: &MemberForm) -> Result<()> {
    if form.role() != Role::Owner {
        keep_an_owner(t, member).await?;
    }
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE memberships SET role = $4, functions = $5, scope = $6, version = version + 1, updated_at = $7
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL"
        ))
        .bind(member.id)
        .bind(version)
        .bind(form.role().code())
        .bind(modules::stored(&form.functions(), Function::code))
        .bind(form.scope().code())
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    set_sites(t, member.id, &form.sites()).await?;
    if form.role() == member.role() { Ok(()) } else { sign_out(t, member).await }
}

/// Sets which permissions are given to or taken from a member by name.
pub async fn allow(
    t: &mut Tenant,
    member: &Member,
    version: i64,
    (granted, denied): (&[Permission], &[Permission]),
) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE memberships SET granted = $4, denied = $5, version = version + 1, updated_at = $6
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL"
        ))
        .bind(member.id)
        .bind(version)
        .bind(modules::stored(granted, Permission::code))
        .bind(modules::stored(denied, Permission::code))
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    sign_out(t, member).await
}

/// Lets a member in, or shuts them out. `Conflict` when someone saved since, `Taken` for the last Owner.
pub async fn set_status(t: &mut Tenant, member: &Member, version: i64, status: Standing) -> Result<()> {
    if status != Standing::Active {
        keep_an_owner(t, member).await?;
    }
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE memberships SET status = $4, version = version + 1, updated_at = $5
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL"
        ))
        .bind(member.id)
        .bind(version)
        .bind(status.code())
        .bind(now)
        .run()
        .await?;
    match (saved, status) {
        (1, Standing::Active) => Ok(()),
        (1, _) => sign_out(t, member).await,
        _ => Err(Error::Conflict),
    }
}

/// Takes a member out of the organization. Their row stays, so that what they did keeps its name; the person may be
/// invited again.
pub async fn remove(t: &mut Tenant, member: &Member, version: i64) -> Result<()> {
    keep_an_owner(t, member).await?;
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE memberships SET status = 'inactive', removed_at = $4, username = NULL, granted = '', denied = '',
                 version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL"
        ))
        .bind(member.id)
        .bind(version)
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    set_sites(t, member.id, &[]).await?;
    sign_out(t, member).await
}

/// Says at which sites a member works; `NotFound` when one is not the organization's.
pub async fn set_sites(t: &mut Tenant, id: Id, sites: &[Id]) -> Result<()> {
    t.sql(scoped!("DELETE FROM membership_sites WHERE tenant_id = $1 AND membership_id = $2")).bind(id).run().await?;
    for site in sites {
        let added = t
            .sql(scoped!(
                "INSERT INTO membership_sites (tenant_id, membership_id, site_id)
                 SELECT $1, $2, s.id FROM sites s WHERE s.tenant_id = $1 AND s.id = $3"
            ))
            .bind(id)
            .bind(*site)
            .run()
            .await?;
        if added != 1 {
            return Err(Error::NotFound);
        }
    }
    Ok(())
}

/// `Taken` when this is the desk's last active Owner. Changes of Owners wait for each other at the organization's row,
/// so two of them cannot each rely on the other staying.
async fn keep_an_owner(t: &mut Tenant, member: &Member) -> Result<()> {
    if member.portal() != Portal::Desk || member.role() != Role::Owner || member.status() != Standing::Active {
        return Ok(());
    }
    t.sql(scoped!("UPDATE organizations SET version = version WHERE tenant_id = $1")).run().await?;
    let others = t
        .sql(scoped!(
            "SELECT count(*) FROM memberships WHERE tenant_id = $1 AND portal = 'desk' AND role = 'owner'
             AND status = 'active' AND removed_at IS NULL AND id <> $2"
        ))
        .bind(member.id)
        .number()
        .await?;
    if others > 0 { Ok(()) } else { Err(Error::Taken) }
}

/// Ends the person's sessions, so that the next request begins with what they may do now. Who changes themselves
/// stays signed in: their next request is read anew anyway.
async fn sign_out(t: &mut Tenant, member: &Member) -> Result<()> {
    if t.actor().user_id == Some(member.user_id) {
        return Ok(());
    }
    t.shared(platform!("a session belongs to a person, not to a tenant", "DELETE FROM sessions WHERE user_id = $1"))
        .bind(member.user_id)
        .run()
        .await?;
    Ok(())
}
