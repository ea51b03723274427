//! `/desk/settings/gateways`: who takes money online for the organization, with their keys, fees and addresses.
use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use domain::{
    access::Permission,
    events::Event,
    gateways::{Gateway, GatewayForm, Mode, Provider},
    ids::Id,
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use store::gateways;
use views::desk::settings::gateways as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::GatewaysWrite);
    Routes::default()
        .get("", write, list)
        .post("", write, create)
        .get("/:id", write, edit)
        .post("/:id", write.sensitive(), update)
        .post("/:id/address", write.sensitive(), turn)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let known = gateways::all(&mut desk.read().await?).await?;
    let offered: Vec<(Provider, Mode)> = Provider::of(desk.country())
        .into_iter()
        .flat_map(|provider| Mode::ALL.map(|mode| (provider, mode)))
        .filter(|(provider, mode)| may_be(&desk, *provider, *mode))
        .filter(|pair| !known.iter().any(|gateway| (gateway.provider, gateway.mode) == *pair))
        .collect();
    Ok(views::list(&desk.look(), &known, &offered).into())
}

/// Nobody sells for the simulator's money, but a developer tries everything.
fn may_be(desk: &Desk, provider: Provider, mode: Mode) -> bool {
    provider != Provider::Simulator || mode == Mode::Test || desk.app.settings.development
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct NewForm {
    provider: String,
    mode: String,
}

impl Checked for NewForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
async fn create(desk: Desk, form: Form<NewForm>) -> Result<Response> {
    let wanted = Provider::parse(&form.value.provider).zip(Mode::parse(&form.value.mode));
    let (provider, mode) =
        wanted.filter(|(provider, mode)| may_be(&desk, *provider, *mode)).ok_or(Error::Unreadable)?;
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let name = desk.look().tr.text(&format!("gateways-provider-{}", provider.code()));
    match gateways::create(&mut tenant, provider, mode, &name).await {
        Ok(id) => {
            tenant.record(Event::new("gateways-created", ("gateways", id)).changed("name", "", &name));
            desk.done(tenant, &form, &format!("/desk/settings/gateways/{id}"), "gateways-created").await
        }
        Err(store::Error::Taken) => Ok(see(&desk, &desk.to("/desk/settings/gateways"), "")),
        Err(other) => Err(other.into()),
    }
}

/// Where the gateway calls.
fn hook(desk: &Desk, gateway: &Gateway) -> String {
    let key = gateways::key(desk.app.db.keys(), desk.tenant_id(), gateway.id, gateway.turn);
    format!("{}/hooks/{}/{key}", desk.app.settings.origin, gateway.provider.code())
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let gateway = gateways::find(&mut desk.read().await?, id).await?;
    let typed = GatewayForm::of(&gateway, desk.currency());
    Ok(views::edit(&desk.look(), (&gateway, &hook(&desk, &gateway)), &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<GatewayForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let now = gateways::find(&mut tenant, id).await?;
    let mut problems = form.problems();
    let kept = form.value.kept(&now, desk.currency(), &mut problems);
    if problems.is_empty() {
        match gateways::save(&mut tenant, form.version, &kept).await {
            Ok(()) => {
                tenant.record(changes(&now, &kept));
                tenant.commit().await?;
                return Ok(see(&desk, &desk.to("/desk/settings/gateways"), "gateways-saved"));
            }
            Err(store::Error::Conflict) => problems.add("name", "form-changed"),
            Err(other) => return Err(other.into()),
        }
        let body = views::edit(&desk.look(), (&now, &hook(&desk, &now)), &form.value, &problems);
        return Ok(Page::conflict(body).into_response());
    }
    let body = views::edit(&desk.look(), (&now, &hook(&desk, &now)), &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn changes(old: &Gateway, new: &Gateway) -> Event {
    let on = |gateway: &Gateway| if gateway.active { "1" } else { "0" };
    Event::new("gateways-saved", ("gateways", old.id))
        .changed("name", &old.name, &new.name)
        .changed("active", on(old), on(new))
        .changed("address", &old.address, &new.address)
        .changed("fee-rate", &old.fee_rate.to_string(), &new.fee_rate.to_string())
        .sealed("secret-key", old.secrets != new.secrets)
}

/// A new callback address: for the day the old one is in the wrong hands.
#[handler]
async fn turn(desk: Desk, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    gateways::turn(&mut tenant, id).await?;
    tenant.record(Event::new("gateways-turned", ("gateways", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/settings/gateways/{id}")), "gateways-turned"))
}
