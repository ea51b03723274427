//! `/desk/books/entries`: the day book, one entry, an entry by hand, and taking one back.
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Page},
};
use ::views::desk::books::entries as views;
use domain::{
    books::{Days, KINDS, ManualForm, Period, PeriodForm},
    calendar::Day,
    events::Event,
    ids::Id,
    ledger::{Entry, Whose},
    problems::Problems,
    text::clean,
};
use jiff::civil::Date;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Tenant,
    books::{self, Post},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    from: String,
    to: String,
    kind: String,
    before: String,
}

impl Asked {
    pub(super) fn days(&self, desk: &Desk) -> Days {
        let kind = KINDS.into_iter().find(|kind| *kind == self.kind).unwrap_or_default();
        Days {
            period: Period::read(&self.from, &self.to, desk.today()),
            kind: kind.to_owned(),
            before: cursor(&self.before),
        }
    }
}

/// `2026-03-02.17`: the last entry of the page before.
fn cursor(text: &str) -> Option<(Date, i64)> {
    let (day, number) = text.split_once('.')?;
    Some((day.parse().ok()?, number.parse().ok()?))
}

#[handler]
pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let days = asked.days(&desk);
    let mut tenant = desk.read().await?;
    let (heads, lines) = books::days(&mut tenant, &days).await?;
    let turnover = books::turnover(&mut tenant, &days).await?;
    Ok(views::list(&desk.look(), &days, (&heads, &lines, books::ENTRIES), turnover).into())
}

async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    id: Id,
    typed: &PeriodForm,
    problems: &Problems,
) -> Result<maud::Markup> {
    let full = books::find(tenant, id).await?;
    let shown = views::Shown { head: &full.head, lines: &full.lines, reverses: full.reverses, reversed: full.reversed };
    Ok(views::show(&desk.look(), &shown, typed, problems))
}

#[handler]
pub async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let typed = PeriodForm { until: desk.today().date.to_string(), ..PeriodForm::default() };
    Ok(page(&desk, &mut desk.read().await?, id, &typed, &Problems::new()).await?.into())
}

#[handler]
pub async fn new(desk: Desk) -> Result<Page> {
    let names = books::names(&mut desk.read().await?).await?;
    let typed = ManualForm { day: desk.today().date.to_string(), ..ManualForm::default() };
    Ok(views::new(&desk.look(), &typed, &names, &Problems::new()).into())
}

/// The entry, once everybody its lines name is found.
async fn entry(
    desk: &Desk,
    tenant: &mut Tenant,
    form: &ManualForm,
    problems: &mut Problems,
) -> Result<Option<(Date, Entry)>> {
    let wanted = form.wanted(desk.country(), problems);
    let found = books::owners(tenant, &wanted).await?;
    let date = form.date().unwrap_or(desk.today().date);
    if date > desk.today().date && problems.of("day").is_none() {
        problems.add("day", "books-day-future");
    }
    let day = Day { country: desk.country(), date };
    Ok(form.entry(day, desk.currency(), &found, problems).map(|entry| (date, entry)))
}

#[handler]
pub async fn create(desk: Desk, form: Form<ManualForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let mut problems = form.problems();
    if let Some((date, entry)) = entry(&desk, &mut tenant, &form.value, &mut problems).await? {
        let note = form.value.kept_note();
        let post = Post {
            day: Day { country: desk.country(), date },
            key: format!("manual:{}", tenant.new_id()),
            document: None,
            account: account(&entry),
            note: &note,
        };
        match books::by_hand(&mut tenant, &post, &entry).await {
            Ok(id) => {
                tenant.record(Event::new("books-posted", ("books", id)).changed("note", "", &note));
                return desk.done(tenant, &form, &format!("/desk/books/entries/{id}"), "books-posted").await;
            }
            Err(store::Error::Closed) => problems.add("day", "books-day-closed"),
            Err(other) => return Err(other.into()),
        }
        drop(tenant);
    }
    let names = books::names(&mut desk.read().await?).await?;
    Ok(Page::unprocessable(views::new(&desk.look(), &form.value, &names, &problems)).into_response())
}

/// On whose carnet it stands: the one account its lines name.
fn account(entry: &Entry) -> Option<Id> {
    let mut ids = entry.postings().iter().filter_map(|posting| match posting.whose {
        Whose::Account(id) => Some(id),
        _ => None,
    });
    let first = ids.next()?;
    ids.all(|id| id == first).then_some(first)
}

#[handler]
pub async fn reverse(desk: Desk, Path(id): Path<Id>, form: Form<PeriodForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let full = books::find(&mut tenant, id).await?;
    if !full.head.may_reverse() || full.reversed.is_some() {
        return Err(Error::Conflict);
    }
    let mut problems = form.problems();
    if form.value.reason.trim().is_empty() {
        problems.add("reason", "form-required");
    }
    if form.value.day().is_some_and(|day| day > desk.today().date) {
        problems.add("until", "books-day-future");
    }
    if let Some(date) = form.value.day().filter(|_| problems.is_empty()) {
        let reason = clean(&form.value.reason);
        let post = Post {
            day: Day { country: desk.country(), date },
            key: format!("reversal:{}", tenant.new_id()),
            document: None,
            account: None,
            note: &reason,
        };
        match books::take_back(&mut tenant, &post, id).await {
            Ok(back) => {
                tenant.record(Event::new("books-reversed", ("books", id)).changed("reason", "", &reason));
                return desk.done(tenant, &form, &format!("/desk/books/entries/{back}"), "books-reversed").await;
            }
            Err(store::Error::Closed) => problems.add("until", "books-day-closed"),
            Err(store::Error::Taken) => return Err(Error::Conflict),
            Err(other) => return Err(other.into()),
        }
        drop(tenant);
    }
    let body = page(&desk, &mut desk.read().await?, id, &form.value, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}
