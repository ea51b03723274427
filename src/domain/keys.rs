//! API keys: what an integration may do, and what a new one is called.
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    role::Role,
    time::Millis,
};

/// A key as listed; the key itself is never kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Key {
    pub id: Id,
    pub name: String,
    pub role: String,
    pub created_at: Millis,
    pub used_at: Option<Millis>,
    pub revoked_at: Option<Millis>,
}

/// The roles a key may have: no integration is an Owner.
pub const ROLES: [Role; 3] = [Role::Viewer, Role::Member, Role::Admin];

/// The form of a new key, as typed.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct KeyForm {
    pub name: String,
    pub role: String,
}

impl KeyForm {
    pub fn role(&self) -> Option<Role> {
        Role::parse(&self.role).filter(|role| ROLES.contains(role))
    }
}

impl Checked for KeyForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 80);
        if self.role().is_none() {
            problems.add("role", "form-choice-invalid");
        }
        problems
    }
}
