//! Members as lists and pages show them.
use crate::{
    Platform, Result, Tenant,
    sql::{platform, scoped},
    users,
};
use domain::{
    ids::Id,
    members::{Listing, Member},
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// One page, ordered by name, and one row more when others follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Member>> {
    let members: Vec<Member> = t
        .sql(scoped!(
            "SELECT m.id, m.user_id, u.name, m.folded, u.email, u.phone, m.portal, m.role, m.functions, m.scope,
                    m.granted, m.denied, m.status, m.username, m.version, m.seen_at, m.created_at
             FROM memberships m JOIN users u ON u.id = m.user_id
             WHERE m.tenant_id = $1 AND m.removed_at IS NULL AND m.portal <> 'operator'
               AND ($2 = '' OR m.search LIKE $3)
               AND ($4 = '' OR m.portal = $4) AND ($5 = '' OR m.role = $5) AND ($6 = '' OR m.status = $6)
               AND (m.folded, m.id) > ($7, $8)
             ORDER BY m.folded, m.id LIMIT $9"
        ))
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.portal.clone())
        .bind(listing.role.clone())
        .bind(listing.status.clone())
        .bind(listing.after.0.clone())
        .bind(listing.after.1)
        .bind(i64::try_from(PAGE + 1).unwrap_or(i64::MAX))
        .all()
        .await?;
    members.into_iter().map(|member| opened(t, member)).collect()
}

/// The first few whose name or address holds these folded words.
pub async fn search(t: &mut Tenant, words: &str, most: i64) -> Result<Vec<Member>> {
    let members: Vec<Member> = t
        .sql(scoped!(
            "SELECT m.id, m.user_id, u.name, m.folded, u.email, u.phone, m.portal, m.role, m.functions, m.scope,
                    m.granted, m.denied, m.status, m.username, m.version, m.seen_at, m.created_at
             FROM memberships m JOIN users u ON u.id = m.user_id
             WHERE m.tenant_id = $1 AND m.removed_at IS NULL AND m.portal <> 'operator' AND m.search LIKE $2
             ORDER BY m.folded, m.id LIMIT $3"
        ))
        .bind(format!("%{words}%"))
        .bind(most)
        .all()
        .await?;
    members.into_iter().map(|member| opened(t, member)).collect()
}

/// One member; the operator's staff are not found here.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Member> {
    let member = t
        .sql(scoped!(
            "SELECT m.id, m.user_id, u.name, m.folded, u.email, u.phone, m.portal, m.role, m.functions, m.scope,
                    m.granted, m.denied, m.status, m.username, m.version, m.seen_at, m.created_at
             FROM memberships m JOIN users u ON u.id = m.user_id
             WHERE m.tenant_id = $1 AND m.id = $2 AND m.removed_at IS NULL AND m.portal <> 'operator'"
        ))
        .bind(id)
        .one()
        .await?;
    opened(t, member)
}

/// The sites a member works at.
pub async fn sites_of(t: &mut Tenant, id: Id) -> Result<Vec<Id>> {
    let sites: Vec<(Id,)> = t
        .sql(scoped!(
            "SELECT site_id FROM membership_sites WHERE tenant_id = $1 AND membership_id = $2 ORDER BY site_id"
        ))
        .bind(id)
        .all()
        .await?;
    Ok(sites.into_iter().map(|(id,)| id).collect())
}

/// Writes a person's new name into their line of every organization's list.
pub async fn name_again(p: &mut Platform, user: Id, name: &str, email: Option<&str>) -> Result<()> {
    let (folded, search) = super::folded(name, email);
    p.sql(platform!(
        "a person's name stands in the lists of all their organizations",
        "UPDATE memberships SET folded = $2, search = $3 WHERE user_id = $1"
    ))
    .bind(user)
    .bind(folded)
    .bind(search)
    .run()
    .await?;
    Ok(())
}

fn opened(t: &Tenant, mut member: Member) -> Result<Member> {
    let cell = users::phone_cell(member.user_id);
    member.phone = member.phone.map(|sealed| t.keys().open(cell, &sealed)).transpose()?;
    Ok(member)
}

/// A language and how many members read in it; none follows the organization's.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Read {
    pub language: Option<String>,
    pub members: i64,
}

/// Which languages the members have chosen.
pub async fn languages(t: &mut Tenant) -> Result<Vec<Read>> {
    t.sql(scoped!(
        "SELECT u.language, count(*) AS members FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.tenant_id = $1 AND m.status = 'active' AND m.removed_at IS NULL
         GROUP BY u.language ORDER BY members DESC"
    ))
    .all()
    .await
}
