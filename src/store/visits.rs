//! Who is asking: the session, the person, the organization and their membership in it, in one statement.
use crate::{Platform, Result, sql::platform};
use domain::{ids::Id, time::Millis};

/// The organization asked for, as every page of it needs it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Place {
    pub tenant_id: Id,
    pub slug: String,
    pub name: String,
    pub status: String,
    pub country: String,
    pub currency: String,
    pub time_zone: String,
    pub language: String,
    pub domain: Option<String>,
    pub accent: Option<String>,
    pub logo_id: Option<Id>,
    pub modules: String,
    pub features: String,
    pub allow_ips: String,
}

/// The person behind a live session.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Caller {
    pub session_id: String,
    pub session_data: String,
    pub session_created_at: Millis,
    pub session_seen_at: Millis,
    pub user_id: Id,
    pub user_name: String,
    pub user_language: Option<String>,
    pub user_theme: String,
    pub user_density: String,
    /// Unread notifications in this place and portal, counted to a hundred.
    pub unread: i64,
    /// How many memberships they hold in all.
    pub memberships: i64,
}

/// The caller's membership in the place and portal asked for.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Member {
    pub membership_id: Id,
    pub role: String,
    pub functions: String,
    pub scope: String,
    pub granted: String,
    pub denied: String,
    pub membership_status: String,
}

/// All three, as far as they exist.
#[derive(Debug, Clone, Default)]
pub struct Visit {
    pub place: Option<Place>,
    pub caller: Option<Caller>,
    pub member: Option<Member>,
}

/// What a request says about itself.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    /// The stored key of the session cookie, empty without one.
    pub session: &'a str,
    /// The organization's address in the path, empty outside one.
    pub slug: &'a str,
    /// The host, for organizations on their own domain.
    pub host: &'a str,
    /// The portal's code.
    pub portal: &'a str,
    pub now: Millis,
}

/// Looks up session, person, place and membership together.
pub async fn find(p: &mut Platform, asked: &Asked<'_>) -> Result<Visit> {
    let row: Option<Row> = p
        .sql(platform!(
            "who is asking is known before any tenant is entered",
            "SELECT o.tenant_id, o.slug, o.name, o.status, o.country, o.currency, o.time_zone, o.language, o.domain,
                    o.accent, o.logo_id, o.modules, o.features, o.allow_ips,
                    s.id AS session_id, s.data AS session_data, s.created_at AS session_created_at,
                    s.seen_at AS session_seen_at, u.id AS user_id, u.name AS user_name, u.language AS user_language,
                    u.theme AS user_theme, u.density AS user_density,
                    (SELECT count(*) FROM memberships a WHERE a.user_id = u.id AND a.status = 'active') AS memberships,
                    (SELECT count(*) FROM (SELECT 1 AS one FROM notifications n
                        WHERE n.tenant_id = o.tenant_id AND n.user_id = u.id AND n.portal = $4 AND n.read_at IS NULL LIMIT 100) few) AS unread,
                    m.id AS membership_id, m.role, m.functions, m.scope, m.granted, m.denied,
                    m.status AS membership_status
             FROM (SELECT 1 AS one) base
             LEFT JOIN organizations o ON (o.slug = $2 AND $2 <> '') OR ($2 = '' AND $3 <> '' AND o.domain = $3)
             LEFT JOIN sessions s ON s.id = $1 AND s.expires_at > $5
             LEFT JOIN users u ON u.id = s.user_id AND u.status = 'active'
             LEFT JOIN memberships m ON m.tenant_id = o.tenant_id AND m.user_id = u.id AND m.portal = $4"
        ))
        .bind(asked.session.to_owned())
        .bind(asked.slug.to_owned())
        .bind(asked.host.to_owned())
        .bind(asked.portal.to_owned())
        .bind(asked.now)
        .maybe()
        .await?;
    Ok(row.map(|row| row.0).unwrap_or_default())
}

/// The joined row; a part whose key is NULL does not exist.
struct Row(Visit);

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Row {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Row> {
        use sqlx::Row as _;
        let there = |column: &str| row.try_get::<Option<Id>, _>(column).map(|id| id.is_some());
        let place = there("tenant_id")?.then(|| Place::from_row(row)).transpose()?;
        let caller = there("user_id")?.then(|| Caller::from_row(row)).transpose()?;
        let member = there("membership_id")?.then(|| Member::from_row(row)).transpose()?;
        Ok(Row(Visit { place, caller, member }))
    }
}
