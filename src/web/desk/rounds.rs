//! `/desk/rounds`: putting rounds together, sending them off, and seeing how far they are.
use crate::{
    Door, Error, Result, Routes,
    files::serve,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use domain::{
    access::Permission,
    events::Event,
    ids::Id,
    problems::{Checked, Problems},
    rounds::{NewRound, Round, RoundForm, Status},
};
use poem::{
    IntoResponse, Request, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, events, files::attached, rounds, sites};
use views::desk::rounds as views;

/// The latest acts shown on a round's page.
const HISTORY: i64 = 20;
/// The most orders put on a round in one act.
const MOST: usize = 400;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::RoundsRead), Door::may(Permission::RoundsWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", read, show)
        .post("/:id", write, update)
        .get("/:id/edit", write, edit)
        .get("/:id/loading", read, loading)
        .get("/:id/photos/:photo", read, photo)
        .post("/:id/orders", write, assign)
        .post("/:id/start", write, start)
        .post("/:id/closing", write, close)
        .post("/:id/stops/:stop/up", write, up)
        .post("/:id/stops/:stop/down", write, down)
        .post("/:id/stops/:stop/removal", write, remove)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    day: String,
    before: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let page = rounds::page(&mut desk.read().await?, (&asked.day, asked.before)).await?;
    Ok(views::list(&desk.look(), &page, rounds::PAGE, asked.before > 0).into())
}

async fn choices(tenant: &mut Tenant) -> Result<views::Choices> {
    Ok(views::Choices { sites: sites::all(tenant).await?, drivers: rounds::drivers(tenant).await? })
}

#[handler]
async fn new(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let site = rounds::busiest(&mut tenant).await?.map_or_else(String::new, |site| site.to_string());
    let choices = choices(&mut tenant).await?;
    let typed = RoundForm { day: desk.today().date.to_string(), site, ..RoundForm::default() };
    Ok(views::new(&desk.look(), &choices, &typed, &Problems::new()).into())
}

#[handler]
async fn create(desk: Desk, form: Form<RoundForm>) -> Result<Response> {
    let choices = choices(&mut desk.read().await?).await?;
    let problems = match checked(&form) {
        Err(wrong) => wrong,
        Ok(kept) => {
            let mut tenant = match desk.begin(&form).await? {
                Begun::First(tenant) => tenant,
                Begun::Again(answer) => return Ok(answer),
            };
            match rounds::create(&mut tenant, &kept).await {
                Ok(id) => {
                    tenant.record(Event::new("rounds-created", ("rounds", id)));
                    return desk.done(tenant, &form, &format!("/desk/rounds/{id}"), "rounds-created").await;
                }
                Err(store::Error::NotFound) => Problems::one("driver", "form-choice-invalid"),
                Err(other) => return Err(other.into()),
            }
        }
    };
    Ok(Page::unprocessable(views::new(&desk.look(), &choices, &form.value, &problems)).into_response())
}

/// The values of a form, or all that is wrong with it.
fn checked(form: &Form<RoundForm>) -> std::result::Result<NewRound, Problems> {
    let problems = form.problems();
    if problems.is_empty() { form.value.kept() } else { Err(problems) }
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    let open = round.status() != Status::Closed && desk.can(Permission::RoundsWrite);
    let card = views::Card {
        stops: rounds::stops(&mut tenant, id).await?,
        waiting: if open { rounds::waiting(&mut tenant, round.site_id).await? } else { Vec::new() },
        history: events::of_subject(&mut tenant, "rounds", id, HISTORY).await?,
        round,
    };
    Ok(views::show(&desk.look(), &card).into())
}

/// What the vehicle is loaded with and where it goes, as a page to print.
#[handler]
async fn loading(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    let load = rounds::load(&mut tenant, id).await?;
    let stops = rounds::stops(&mut tenant, id).await?;
    Ok(views::loading(&desk.look(), &round, &load, &stops).into())
}

/// What a driver saw at a stop of the round.
#[handler]
async fn photo(desk: Desk, Path((round, id)): Path<(Id, Id)>, request: &Request) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let file = attached::of_round(&mut tenant, round, id).await?;
    drop(tenant);
    serve(&desk.app.db, &file, request, "private, no-cache").await
}

/// A round that may still be changed.
async fn planned(tenant: &mut Tenant, id: Id) -> Result<Round> {
    let round = rounds::find(tenant, id, 0).await?;
    if round.status() == Status::Planned { Ok(round) } else { Err(Error::Conflict) }
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let round = planned(&mut tenant, id).await?;
    let choices = choices(&mut tenant).await?;
    Ok(views::edit(&desk.look(), (&round, &choices), &RoundForm::of(&round), &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<RoundForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let round = planned(&mut tenant, id).await?;
    let problems = match checked(&form) {
        Err(wrong) => wrong,
        Ok(kept) => {
            rounds::update(&mut tenant, &round, form.version, &kept).await?;
            return done(&desk, tenant, id, "rounds-saved").await;
        }
    };
    let choices = choices(&mut tenant).await?;
    Ok(Page::unprocessable(views::edit(&desk.look(), (&round, &choices), &form.value, &problems)).into_response())
}

async fn done(desk: &Desk, mut tenant: Tenant, id: Id, word: &'static str) -> Result<Response> {
    tenant.record(Event::new(word, ("rounds", id)));
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/rounds/{id}")), word))
}

/// The orders ticked.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct OrdersForm {
    order: Vec<Id>,
}

impl Checked for OrdersForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
async fn assign(desk: Desk, Path(id): Path<Id>, form: Form<OrdersForm>) -> Result<Response> {
    if form.value.order.len() > MOST {
        return Err(Error::Unreadable);
    }
    let mut tenant = desk.write().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    let put = rounds::assign(&mut tenant, &round, form.version, &form.value.order).await?;
    let word = if put > 0 { "rounds-orders-put" } else { "rounds-orders-none" };
    done(&desk, tenant, id, word).await
}

#[handler]
async fn start(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let round = planned(&mut tenant, id).await?;
    rounds::start(&mut tenant, &round, form.version).await?;
    done(&desk, tenant, id, "rounds-started").await
}

#[handler]
async fn close(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    rounds::close(&mut tenant, &round, form.version).await?;
    done(&desk, tenant, id, "rounds-closed").await
}

async fn shift(desk: &Desk, (id, stop): (Id, Id), version: i64, earlier: bool) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    rounds::shift(&mut tenant, &round, version, (stop, earlier)).await?;
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/rounds/{id}")), ""))
}

#[handler]
async fn up(desk: Desk, Path(at): Path<(Id, Id)>, form: Form<Nothing>) -> Result<Response> {
    shift(&desk, at, form.version, true).await
}

#[handler]
async fn down(desk: Desk, Path(at): Path<(Id, Id)>, form: Form<Nothing>) -> Result<Response> {
    shift(&desk, at, form.version, false).await
}

#[handler]
async fn remove(desk: Desk, Path((id, stop)): Path<(Id, Id)>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let round = rounds::find(&mut tenant, id, 0).await?;
    rounds::drop_stop(&mut tenant, &round, form.version, stop).await?;
    done(&desk, tenant, id, "rounds-stop-removed").await
}
