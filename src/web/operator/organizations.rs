//! `/operator/organizations`: opening organizations, and what becomes of them.
use crate::{
    Door, Result, Routes,
    kit::{Form, Operator, Page, see},
};
use domain::{
    access::Permission,
    country::Country,
    email,
    events::Event,
    ids::Id,
    modules::{self, Module},
    operator::{Listing, OpeningForm, StandingForm},
    portal::Portal,
    problems::Problems,
    role::{Role, Scope},
    text::{clean, fold},
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Mode, Tenant,
    invitations::{self, NewInvitation},
    organizations::{self, NewOrganization, operated},
};
use views::operator::organizations as views;

const PATH: &str = "/operator/organizations";

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::OrganizationsRead), Door::may(Permission::OrganizationsWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", read, show)
        .post("/:id", write, update)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    status: String,
    country: String,
    after: String,
    after_id: Id,
}

#[handler]
async fn list(operator: Operator, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        search: fold(&asked.q),
        status: asked.status,
        country: asked.country,
        after: (asked.after, asked.after_id),
    };
    let mut platform = operator.app.db.platform(Mode::Read).await?;
    let page = operated::page(&mut platform, &listing).await?;
    Ok(views::list(&operator.look(), &asked.q, &listing, &page).into())
}

#[handler]
async fn new(operator: Operator) -> Page {
    let typed = OpeningForm {
        country: Country::Dz.code().to_owned(),
        modules: Module::ALL.iter().map(|one| one.code().to_owned()).collect(),
        ..OpeningForm::default()
    };
    views::new(&operator.look(), &typed, &Problems::new()).into()
}

#[handler]
async fn create(operator: Operator, form: Form<OpeningForm>) -> Result<Response> {
    let mut problems = form.problems();
    if problems.is_empty() {
        match open(&operator, &form.value).await {
            Ok(id) => return Ok(see(&operator, &format!("{PATH}/{id}"), "operator-opened")),
            Err(store::Error::Taken) => problems.add("slug", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::new(&operator.look(), &form.value, &problems)).into_response())
}

/// The organization and the invitation of its Owner, in one transaction. Its address can be had once, so a form sent
/// twice opens one.
async fn open(operator: &Operator, form: &OpeningForm) -> store::Result<Id> {
    let country = Country::parse(&form.country).unwrap_or(Country::Dz);
    let mut platform = operator.app.db.platform(Mode::Write).await?;
    let tenant_id = platform.new_id();
    let licensed: Vec<Module> = form.modules.iter().filter_map(|code| Module::parse(code)).collect();
    let opening = NewOrganization {
        tenant_id,
        slug: form.slug.clone(),
        name: clean(&form.name),
        status: "trial",
        country: country.code().to_owned(),
        currency: country.currency().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        language: country.lang().code(),
        industry: String::new(),
        modules: modules::stored(&licensed, Module::code),
        features: String::new(),
    };
    organizations::create(&mut platform, &opening).await?;
    let mut tenant = platform.into_tenant(tenant_id, operator.actor()).await?;
    let owner = NewInvitation {
        name: clean(&form.owner),
        email: email::parse(&form.email),
        phone: None,
        portal: Portal::Desk,
        role: Role::Owner,
        functions: Vec::new(),
        scope: Scope::All,
        language: country.lang(),
        origin: operator.app.settings.origin.clone(),
    };
    invitations::create(&mut tenant, &owner).await?;
    tenant.record(Event::new("operator-opened", ("organizations", tenant_id)).changed("name", "", &opening.name));
    tenant.commit().await?;
    Ok(tenant_id)
}

#[handler]
async fn show(operator: Operator, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = enter(&operator, id, Mode::Read).await?;
    let house = organizations::house(&mut tenant).await?;
    let typed = StandingForm {
        status: house.status.clone(),
        reason: String::new(),
        modules: house.modules.split_whitespace().map(str::to_owned).collect(),
    };
    Ok(views::show(&operator.look(), &house, &typed, &Problems::new()).into())
}

#[handler]
async fn update(operator: Operator, Path(id): Path<Id>, form: Form<StandingForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = enter(&operator, id, Mode::Write).await?;
    let house = organizations::house(&mut tenant).await?;
    if problems.is_empty() {
        let licensed: Vec<Module> = form.value.modules.iter().filter_map(|code| Module::parse(code)).collect();
        let licensed = modules::stored(&licensed, Module::code);
        match operated::set(&mut tenant, form.version, &form.value.status, &licensed).await {
            Ok(()) => {
                let event = Event::new("operator-changed", ("organizations", id))
                    .changed("status", &house.status, &form.value.status)
                    .changed("modules", &house.modules, &licensed)
                    .changed("reason", "", &clean(&form.value.reason));
                tenant.record(event);
                tenant.commit().await?;
                return Ok(see(&operator, &format!("{PATH}/{id}"), "operator-changed"));
            }
            Err(store::Error::Taken) => problems.add("status", "operator-own-open"),
            Err(store::Error::Conflict) => problems.add("status", "form-changed"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::show(&operator.look(), &house, &form.value, &problems)).into_response())
}

/// The organization's own transaction: what the operator does there stands in its log.
async fn enter(operator: &Operator, id: Id, mode: Mode) -> store::Result<Tenant> {
    operator.app.db.platform(mode).await?.into_tenant(id, operator.actor()).await
}
