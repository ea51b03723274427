//! The platform's own staff: `/operator`.
mod health;
mod home;
mod jobs;
mod notifications;
mod organizations;
mod outbox;
mod people;
mod settings;

use crate::{Door, Routes};
use domain::access::Permission;

pub fn routes() -> Routes {
    Routes::default()
        .get("", Door::may(Permission::OperatorHome), home::show)
        .nest("/organizations", organizations::routes())
        .nest("/people", people::routes())
        .get("/health", Door::may(Permission::PlatformHealth), health::show)
        .nest("/jobs", jobs::routes())
        .get("/outbox", Door::may(Permission::PlatformJobsRead), outbox::show)
        .nest("/notifications", notifications::routes())
        .nest("/settings", settings::routes())
}
