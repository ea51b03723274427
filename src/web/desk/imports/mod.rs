//! `/desk/imports`: a file is brought, rehearsed row by row, committed, and undone while nobody touched what it did.
mod commit;
mod file;
mod wrong;

use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use ::views::desk::imports as views;
use domain::{
    access::Permission,
    batches::{Batch, Kind, MappingForm, Status, Verdict, guess},
    csv::{Encoding, Separator},
    events::Event,
    ids::Id,
    problems::Problems,
};
use maud::Markup;
use poem::{
    IntoResponse, Response, handler,
    web::{Multipart, Path, Query},
};
use serde::Deserialize;
use store::{
    batches::{self, Chosen, NewBatch, RehearseBatch},
    once,
    queue::Options,
};

const PATH: &str = "/desk/imports";

pub fn routes() -> Routes {
    let may = Door::may(Permission::ImportsWrite);
    Routes::default()
        .get("", may, list)
        .post("", may.upload(), create)
        .get("/:id", may, show)
        .post("/:id", may, update)
        .post("/:id/delete", may, delete)
        .get("/:id/wrong", may, wrong::show)
        .post("/:id/commit", may, commit::create)
        .post("/:id/commit/delete", may, commit::delete)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: String,
    kind: String,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let typed = file::Sent { kind: asked.kind, ..file::Sent::default() };
    Ok(shelf(&desk, asked.before.parse().unwrap_or(0), &typed, &Problems::new()).await?.into())
}

/// The kinds this person may bring: what they may not do one by one they may not do by the thousand.
fn kinds(desk: &Desk) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|kind| kind.needs().iter().all(|need| desk.can(*need))).collect()
}

async fn shelf(desk: &Desk, before: Id, typed: &file::Sent, problems: &Problems) -> Result<Markup> {
    let mut tenant = desk.read().await?;
    let page = batches::page(&mut tenant, before).await?;
    let shelf = views::Shelf {
        batches: &page,
        size: batches::PAGE,
        later: before > 0,
        kinds: &kinds(desk),
        kind: &typed.kind,
        text: &typed.text,
    };
    Ok(views::list(&desk.look(), &shelf, problems))
}

#[handler]
async fn create(desk: Desk, mut form: Multipart) -> Result<Response> {
    let sent = file::sent(&mut form).await?;
    match file::read(&desk, &sent).await? {
        Ok(read) => keep(&desk, &sent, &read).await,
        Err(problems) => Ok(Page::unprocessable(shelf(&desk, 0, &sent, &problems).await?).into_response()),
    }
}

/// Keeps a file once for each key, with a guess at what its columns are.
async fn keep(desk: &Desk, sent: &file::Sent, read: &file::Read) -> Result<Response> {
    let mut tenant = desk.write().await?;
    if !sent.key.is_empty() {
        match once::take(&mut tenant, &sent.key, &desk.asked.path).await? {
            once::Once::First => {}
            once::Once::Again(to) => return Ok(see(desk, &to, "")),
            once::Once::Elsewhere => return Err(Error::Unreadable),
        }
    }
    let (encoding, separator) = (read.encoding.map_or("", Encoding::code), read.separator.code());
    let new = NewBatch { kind: read.kind, name: &read.name, encoding, separator, bytes: &read.bytes };
    let id = batches::create(&mut tenant, &new).await?;
    let known = batches::remembered(&mut tenant, read.kind).await?;
    let columns = guess(read.kind, &read.sheet.heads, &known, &lang::heads::fields(read.kind));
    let batch = batches::find(&mut tenant, id).await?;
    batches::describe(&mut tenant, &batch, &read.sheet.heads, &columns).await?;
    tenant.record(Event::new("imports-created", ("batches", id)).changed("name", "", &read.name));
    let to = desk.to(&format!("{PATH}/{id}"));
    if !sent.key.is_empty() {
        once::keep(&mut tenant, &sent.key, &to).await?;
    }
    tenant.commit().await?;
    Ok(see(desk, &to, ""))
}

/// Which rows the page shows, and from where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Rows {
    rows: String,
    line: String,
    row: String,
}

impl Rows {
    fn chosen(&self, batch: &Batch) -> Chosen {
        match self.rows.as_str() {
            "all" => Chosen::Any,
            "kept" => Chosen::Kept,
            code => match Verdict::parse(code) {
                Some(verdict) => Chosen::Of(verdict),
                // What is wrong is what somebody has to look at.
                None if batch.status() == Status::Rehearsed && batch.wrong > 0 => Chosen::Of(Verdict::Wrong),
                None if batch.kept > 0 => Chosen::Kept,
                None => Chosen::Any,
            },
        }
    }
}

/// One batch, if the person may bring its kind.
async fn found(desk: &Desk, tenant: &mut store::Tenant, id: Id) -> Result<Batch> {
    let batch = batches::find(tenant, id).await?;
    for need in batch.kind().needs() {
        desk.must(*need)?;
    }
    Ok(batch)
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Rows>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let batch = found(&desk, &mut tenant, id).await?;
    drop(tenant);
    let columns = batch.columns();
    Ok(page(&desk, &batch, &columns, (&asked, &Problems::new())).await?.into())
}

async fn page(desk: &Desk, batch: &Batch, columns: &[String], (asked, problems): (&Rows, &Problems)) -> Result<Markup> {
    let mut tenant = desk.read().await?;
    let chosen = asked.chosen(batch);
    let after = (asked.line.parse().unwrap_or(0), asked.row.parse().unwrap_or(0));
    let rows = batches::rows(&mut tenant, batch.id, chosen, after).await?;
    let source = if batch.status().is_reading() { batches::source(&mut tenant, batch.id).await? } else { Vec::new() };
    drop(tenant);
    let sheet = file::again(batch, source).await.ok();
    let code = match chosen {
        Chosen::Any => "all",
        Chosen::Kept => "kept",
        Chosen::Of(verdict) => verdict.code(),
    };
    let page = views::Page {
        batch,
        sheet: sheet.as_ref(),
        columns,
        rows: &rows,
        size: batches::ROWS,
        chosen: code,
        later: after != (0, 0),
    };
    Ok(views::show(&desk.look(), &page, problems))
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<MappingForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let mut batch = found(&desk, &mut tenant, id).await?;
    let source = batches::source(&mut tenant, id).await?;
    let typed = &form.value;
    if Encoding::parse(&batch.encoding).is_some() {
        batch.encoding = Encoding::parse(&typed.encoding).map_or(batch.encoding, |one| one.code().to_owned());
        batch.separator = Separator::parse(&typed.separator).map_or(batch.separator, |one| one.code().to_owned());
    }
    let sheet = match file::again(&batch, source).await {
        Ok(sheet) => sheet,
        Err(fault) => return refuse(&desk, &batch, &typed.column, &Problems::one("separator", fault.key())).await,
    };
    if typed.act == "look" {
        let known = batches::remembered(&mut tenant, batch.kind()).await?;
        let columns = guess(batch.kind(), &sheet.heads, &known, &lang::heads::fields(batch.kind()));
        batches::describe(&mut tenant, &batch, &sheet.heads, &columns).await?;
        return desk.done(tenant, &form, &format!("{PATH}/{id}"), "").await;
    }
    let mut problems = form.problems();
    problems.append(typed.check(batch.kind(), sheet.heads.len()));
    if !problems.is_empty() {
        return refuse(&desk, &batch, &typed.column, &problems).await;
    }
    batches::describe(&mut tenant, &batch, &sheet.heads, &typed.column).await?;
    batches::remember(&mut tenant, batch.kind(), typed.remembered(&sheet.heads)).await?;
    if batches::step(&mut tenant, id, [Status::Draft, Status::Rehearsed], Status::Rehearsing).await? {
        tenant.enqueue(&RehearseBatch { batch_id: id }, Options::once(format!("batch-{id}"))).await?;
    }
    desk.done(tenant, &form, &format!("{PATH}/{id}"), "").await
}

/// The page back again; a column nobody offered reads as left out.
async fn refuse(desk: &Desk, batch: &Batch, columns: &[String], problems: &Problems) -> Result<Response> {
    let body = page(desk, batch, columns, (&Rows::default(), problems)).await?;
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
async fn delete(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    found(&desk, &mut tenant, id).await?;
    batches::discard(&mut tenant, id).await?;
    tenant.record(Event::new("imports-discarded", ("batches", id)));
    desk.done(tenant, &form, PATH, "imports-discarded").await
}
