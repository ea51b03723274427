//! `/desk/settings/members/:id/permissions`: what is given to or taken from one member by name.
use super::must_change;
use crate::{
    Result,
    kit::{Desk, Form, Page},
};
use domain::{
    access::Permission,
    events::Event,
    ids::Id,
    members::{Given, Member},
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::members;
use views::desk::settings::members as views;

/// One field per permission, named by its code: `role`, `granted` or `denied`.
#[derive(Debug, Default, Deserialize)]
pub struct NamesForm {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl Checked for NamesForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        for permission in Permission::ALL {
            let sent = self.fields.get(permission.code());
            if sent.is_some_and(|value| Given::parse(value).is_none()) {
                problems.add(permission.code(), "form-choice-invalid");
            }
        }
        problems
    }
}

impl NamesForm {
    /// The permissions of the member's portal that were set this way.
    fn set(&self, member: &Member, given: Given) -> Vec<Permission> {
        let set = |permission: &&Permission| {
            let value = self.fields.get(permission.code());
            permission.need().portal == member.portal() && value.and_then(|value| Given::parse(value)) == Some(given)
        };
        Permission::ALL.iter().filter(set).copied().collect()
    }
}

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    Ok(show(&desk, &member, &Problems::new()).into())
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<NamesForm>) -> Result<Response> {
    let problems = form.problems();
    let mut tenant = desk.write().await?;
    let mut member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    let (granted, denied) = (form.value.set(&member, Given::Granted), form.value.set(&member, Given::Denied));
    if problems.is_empty() {
        match members::allow(&mut tenant, &member, form.version, (&granted, &denied)).await {
            Ok(()) => {
                let codes = |list: &[Permission]| domain::modules::stored(list, Permission::code);
                tenant.record(
                    Event::new("members-saved", ("memberships", id))
                        .changed("granted", &member.granted, &codes(&granted))
                        .changed("denied", &member.denied, &codes(&denied)),
                );
                return desk.done(tenant.into(), &form, &format!("/desk/settings/members/{id}"), "members-saved").await;
            }
            Err(store::Error::Conflict) => {
                return Ok(
                    Page::conflict(show(&desk, &member, &Problems::one("version", "form-changed"))).into_response()
                );
            }
            Err(other) => return Err(other.into()),
        }
    }
    member.granted = domain::modules::stored(&granted, Permission::code);
    member.denied = domain::modules::stored(&denied, Permission::code);
    Ok(Page::unprocessable(show(&desk, &member, &problems)).into_response())
}

fn show(desk: &Desk, member: &Member, problems: &Problems) -> maud::Markup {
    let modules = desk.access.as_ref().map(|access| access.modules.clone()).unwrap_or_default();
    views::permissions::show(&desk.look(), member, &modules, problems)
}
