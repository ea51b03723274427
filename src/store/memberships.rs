//! A person's memberships across organizations: for the switcher, and for choosing where sign-in leads.
use crate::{Platform, Result, sql::platform};
use domain::{ids::Id, sign_in::Belonging};

/// The open ones: active, in organizations whose people may come in.
pub async fn of_user(p: &mut Platform, user_id: Id) -> Result<Vec<Belonging>> {
    p.sql(platform!(
        "a person chooses among their own memberships in every organization",
        "SELECT o.tenant_id, m.id AS membership_id, o.slug, o.name AS organization, o.accent, m.portal, m.role
         FROM memberships m JOIN organizations o ON o.tenant_id = m.tenant_id
         WHERE m.user_id = $1 AND m.status = 'active' AND o.status IN ('trial', 'active')
         ORDER BY o.name, o.tenant_id, m.portal"
    ))
    .bind(user_id)
    .all()
    .await
}
