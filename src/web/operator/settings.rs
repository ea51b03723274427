//! `/operator/settings`: the networks from which the platform's staff are let in.
use crate::{
    Door, Result, Routes,
    kit::{Form, Operator, Page, see},
};
use domain::{
    access::Permission,
    events::Event,
    network,
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler};
use serde::Deserialize;
use store::{Mode, organizations};
use views::operator::settings as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::OperatorSettings);
    Routes::default().get("", write, edit).post("", write.sensitive(), update)
}

/// Networks, one a line.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct NetworksForm {
    networks: String,
}

impl Checked for NetworksForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("networks", &self.networks, false, 2_000);
        if problems.is_empty() && network::first_wrong(&self.networks).is_some() {
            problems.add("networks", "operator-networks-invalid");
        }
        problems
    }
}

#[handler]
async fn edit(operator: Operator) -> Page {
    let list = operator.place.as_ref().map(|place| place.allow_ips.replace(' ', "\n")).unwrap_or_default();
    views::edit(&operator.look(), &operator.ip, &list, &Problems::new()).into()
}

#[handler]
async fn update(operator: Operator, form: Form<NetworksForm>) -> Result<Response> {
    let mut problems = form.problems();
    let words = form.value.networks.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
    let list = words.collect::<Vec<_>>().join(" ");
    // A list without the address it is sent from would shut its writer out.
    if problems.is_empty() && !network::allows(&list, &operator.ip) {
        problems.add("networks", "operator-networks-own");
    }
    if !problems.is_empty() {
        let body = views::edit(&operator.look(), &operator.ip, &form.value.networks, &problems);
        return Ok(Page::unprocessable(body).into_response());
    }
    let old = operator.place.as_ref().map(|place| place.allow_ips.clone()).unwrap_or_default();
    let mut platform = operator.app.db.platform(Mode::Write).await?;
    organizations::set_allow_ips(&mut platform, operator.tenant_id(), &list).await?;
    let event = Event::new("operator-networks-saved", ("organizations", operator.tenant_id()));
    platform.record(&operator.actor(), event.changed("networks", &old, &list));
    platform.commit().await?;
    Ok(see(&operator, "/operator/settings", "operator-networks-saved"))
}
