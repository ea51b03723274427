//! `/operator/people`: finding a person who needs help, by e-mail address or phone.
use crate::{
    Door, Error, Result, Routes,
    kit::{Operator, Page, see},
};
use domain::{access::Permission, events::Event, ids::Id, sign_in::Login};
use poem::{
    IntoResponse, Response, handler,
    http::{HeaderValue, StatusCode, header},
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Mode, factors, memberships, organizations::operated, users};
use views::operator::people as views;

const PATH: &str = "/operator/people";

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PeopleRead), Door::may(Permission::PeopleWrite));
    Routes::default()
        .get("", read, find)
        .get("/:id", read, show)
        .post("/:id/suspension", write.sensitive(), suspend)
        .post("/:id/suspension/delete", write.sensitive(), restore)
        .post("/:id/factors/delete", write.sensitive(), reset)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
}

/// Goes straight to the one person; the search never lists people, so nobody can leaf through them.
#[handler]
async fn find(operator: Operator, Query(asked): Query<Asked>) -> Result<Response> {
    let Some(login) = Login::parse(&asked.q, None) else {
        return Ok(Page::from(views::find(&operator.look(), &asked.q)).into_response());
    };
    let mut platform = operator.app.db.platform(Mode::Read).await?;
    let Some(known) = users::by_login(&mut platform, &login, None).await? else {
        return Ok(Page::from(views::find(&operator.look(), &asked.q)).into_response());
    };
    let to = HeaderValue::from_str(&format!("{PATH}/{}", known.id)).map_err(|_| Error::NotFound)?;
    let mut response = Response::builder().status(StatusCode::SEE_OTHER).finish();
    response.headers_mut().insert(header::LOCATION, to);
    Ok(response)
}

#[handler]
async fn show(operator: Operator, Path(id): Path<Id>) -> Result<Page> {
    let mut platform = operator.app.db.platform(Mode::Read).await?;
    let person = operated::person(&mut platform, id).await?;
    let belongs = memberships::of_user(&mut platform, id).await?;
    let person = views::Person {
        id: person.id,
        name: &person.name,
        email: person.email.as_deref(),
        active: person.status == "active",
        signed_in_at: person.signed_in_at,
        created_at: person.created_at,
        factors: person.factors,
        own: operator.user_id()? == id,
    };
    Ok(views::show(&operator.look(), &person, &belongs).into())
}

#[handler]
async fn suspend(operator: Operator, Path(id): Path<Id>) -> Result<Response> {
    // Whoever shuts themselves out could not come back to undo it.
    if operator.user_id()? == id {
        return Err(Error::Forbidden);
    }
    set(&operator, id, false, "people-suspended").await
}

#[handler]
async fn restore(operator: Operator, Path(id): Path<Id>) -> Result<Response> {
    set(&operator, id, true, "people-restored").await
}

async fn set(operator: &Operator, id: Id, active: bool, kind: &'static str) -> Result<Response> {
    let mut platform = operator.app.db.platform(Mode::Write).await?;
    operated::set_person(&mut platform, id, active).await?;
    platform.record(&operator.actor(), Event::new(kind, ("users", id)));
    platform.commit().await?;
    Ok(see(operator, &format!("{PATH}/{id}"), kind))
}

#[handler]
async fn reset(operator: Operator, Path(id): Path<Id>) -> Result<Response> {
    if operator.user_id()? == id {
        return Err(Error::Forbidden);
    }
    let mut platform = operator.app.db.platform(Mode::Write).await?;
    operated::person(&mut platform, id).await?;
    factors::reset(&mut platform, id).await?;
    platform.record(&operator.actor(), Event::new("people-factors-reset", ("users", id)));
    platform.commit().await?;
    Ok(see(&operator, &format!("{PATH}/{id}"), "people-factors-reset"))
}
