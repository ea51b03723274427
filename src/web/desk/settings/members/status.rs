//! `/desk/settings/members/:id/status`: letting a member in, putting them aside, shutting them out.
use super::must_change;
use crate::{
    Error, Result,
    kit::{Desk, Form, see},
};
use domain::{
    events::Event,
    ids::Id,
    members::Standing,
    problems::{Checked, Problems},
};
use poem::{Response, handler, web::Path};
use serde::Deserialize;
use store::members;

/// Which status the pressed button asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct StatusForm {
    status: String,
}

impl Checked for StatusForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<StatusForm>) -> Result<Response> {
    let status = Standing::parse(&form.value.status).filter(|status| *status != Standing::Pending);
    let status = status.ok_or(Error::Unreadable)?;
    let mut tenant = desk.write().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    let back = desk.to(&format!("/desk/settings/members/{id}"));
    match members::set_status(&mut tenant, &member, form.version, status).await {
        Ok(()) => {
            tenant.record(Event::new(told(status), ("memberships", id)).changed(
                "status",
                &member.status,
                status.code(),
            ));
            tenant.commit().await?;
        }
        Err(store::Error::Taken) => return Ok(see(&desk, &back, "members-last-owner")),
        Err(other) => return Err(other.into()),
    }
    Ok(see(&desk, &back, told(status)))
}

/// What happened, as the toast and the log say it.
const fn told(status: Standing) -> &'static str {
    match status {
        Standing::Active => "members-activated",
        Standing::Inactive | Standing::Pending => "members-deactivated",
        Standing::Suspended => "members-suspended",
    }
}
