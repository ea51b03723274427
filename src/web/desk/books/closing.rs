//! `/desk/books/closing`: closes the books up to a day, and opens them again.
use crate::{
    Error, Result,
    kit::{Desk, Form, Page, see},
};
use ::views::desk::books::closing as views;
use domain::{
    books::{PeriodForm, State},
    events::Event,
    problems::Problems,
    role::Role,
    text::clean,
};
use jiff::civil::Date;
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use store::{Tenant, books};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    until: String,
}

/// The end of the last month: what is usually closed next.
fn proposed(desk: &Desk) -> Date {
    let today = desk.today().date;
    today.first_of_month().yesterday().unwrap_or(today)
}

/// Only the Owner opens what was closed.
fn is_owner(desk: &Desk) -> bool {
    desk.access.as_ref().is_some_and(|access| access.role == Role::Owner)
}

async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    typed: (&PeriodForm, &PeriodForm),
    problems: (&Problems, &Problems),
) -> Result<maud::Markup> {
    let state = books::state(tenant).await?;
    let until = typed.0.day().filter(|day| *day <= desk.today().date).unwrap_or_else(|| proposed(desk));
    let months = books::closing(tenant, &state, until).await?;
    let shown = views::Shown { state: &state, until, months: &months, reopens: is_owner(desk) };
    Ok(views::show(&desk.look(), &shown, typed, problems))
}

#[handler]
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let until = asked.until.trim().parse().unwrap_or_else(|_| proposed(&desk));
    let typed = PeriodForm { until: until.to_string(), ..PeriodForm::default() };
    let (none, fresh) = (Problems::new(), PeriodForm::default());
    Ok(page(&desk, &mut desk.read().await?, (&typed, &fresh), (&none, &none)).await?.into())
}

/// What the log keeps: the last closed day, before and after.
fn told(kind: &'static str, state: &State, until: &str, reason: &str) -> Event {
    Event::new(kind, ("books", 0)).changed("until", &state.closed_until, until).changed("reason", "", reason)
}

#[handler]
pub async fn create(desk: Desk, form: Form<PeriodForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let state = books::state(&mut tenant).await?;
    let mut problems = form.problems();
    if let Some(day) = form.value.day() {
        if day > desk.today().date {
            problems.add("until", "books-closing-future");
        } else if state.closed().is_some_and(|closed| day <= closed) {
            problems.add("until", "books-closing-before");
        }
    }
    let Some(day) = form.value.day().filter(|_| problems.is_empty()) else {
        let none = (Problems::new(), PeriodForm::default());
        let body = page(&desk, &mut tenant, (&form.value, &none.1), (&problems, &none.0)).await?;
        return Ok(Page::unprocessable(body).into_response());
    };
    books::close(&mut tenant, form.version, day).await?;
    tenant.record(told("books-closed", &state, &day.to_string(), &clean(&form.value.reason)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/books/closing"), "books-closed"))
}

#[handler]
pub async fn delete(desk: Desk, form: Form<PeriodForm>) -> Result<Response> {
    if !is_owner(&desk) {
        return Err(Error::Forbidden);
    }
    let mut tenant = desk.write().await?;
    let state = books::state(&mut tenant).await?;
    let mut problems = form.problems();
    if form.value.reason.trim().is_empty() {
        problems.add("reason", "form-required");
    }
    if form.value.day().is_some_and(|day| state.closed().is_none_or(|closed| day > closed)) {
        problems.add("until", "books-reopening-open");
    }
    let Some(day) = form.value.day().filter(|_| problems.is_empty()) else {
        let fresh = PeriodForm { until: proposed(&desk).to_string(), ..PeriodForm::default() };
        let body = page(&desk, &mut tenant, (&fresh, &form.value), (&Problems::new(), &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    };
    books::reopen(&mut tenant, form.version, day).await?;
    let until = day.yesterday().map(|day| day.to_string()).unwrap_or_default();
    tenant.record(told("books-reopened", &state, &until, &clean(&form.value.reason)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/books/closing"), "books-reopened"))
}
