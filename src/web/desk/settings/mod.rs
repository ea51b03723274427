//! `/desk/settings`: the organization's own affairs, and the person's.
mod branding;
mod features;
mod gateways;
mod languages;
mod letterhead;
mod members;
mod organization;
mod overdue;
mod profile;
mod roles;
mod sites;
mod templates;

use crate::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .nest("/profile", profile::routes())
        .nest("/organization", organization::routes())
        .nest("/letterhead", letterhead::routes())
        .nest("/gateways", gateways::routes())
        .nest("/overdue", overdue::routes())
        .nest("/branding", branding::routes())
        .nest("/languages", languages::routes())
        .nest("/sites", sites::routes())
        .nest("/members", members::routes())
        .nest("/roles", roles::routes())
        .nest("/features", features::routes())
        .nest("/templates", templates::routes())
}
