//! SQL text proven at compile time to name its tenant, or to say why it need not.

/// Text in which `$1` is the tenant. Made by [`scoped!`] alone.
#[derive(Clone, Copy)]
pub(crate) struct Sql(pub(crate) &'static str);

impl Sql {
    pub const fn checked(sql: &'static str) -> Sql {
        let scoped = contains(sql, "tenant_id = $1")
            || (contains(sql, "INSERT INTO") && contains(sql, "(tenant_id,") && contains(sql, "($1,"))
            || (contains(sql, "INSERT INTO") && contains(sql, "(tenant_id,") && contains(sql, "SELECT $1,"));
        assert!(scoped, "this SQL does not name its tenant: it needs `tenant_id = $1`");
        Sql(sql)
    }
}

/// Text that crosses tenants or has none, with its reason. Made by [`platform!`] alone.
#[derive(Clone, Copy)]
pub(crate) struct PlatformSql(pub(crate) &'static str);

impl PlatformSql {
    pub const fn reasoned(reason: &'static str, sql: &'static str) -> PlatformSql {
        assert!(!reason.is_empty(), "say why this statement may leave its tenant");
        PlatformSql(sql)
    }
}

macro_rules! scoped {
    ($sql:expr) => {{
        const SQL: $crate::sql::Sql = $crate::sql::Sql::checked($sql);
        SQL
    }};
}

macro_rules! platform {
    ($reason:literal, $sql:expr) => {{
        const SQL: $crate::sql::PlatformSql = $crate::sql::PlatformSql::reasoned($reason, $sql);
        SQL
    }};
}

pub(crate) use {platform, scoped};

const fn contains(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let mut at = 0;
    while at + part.len() <= text.len() {
        let mut same = 0;
        while same < part.len() && text[at + same] == part[same] {
            same += 1;
        }
        if same == part.len() {
            return true;
        }
        at += 1;
    }
    false
}
