//! `/desk/imports/:id/commit`: what the rows say is written by a job, or taken back by another.
use super::{PATH, found};
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Nothing, see},
};
use domain::{batches::Status, events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::{
    batches::{self, CommitBatch, UndoBatch},
    queue::Options,
};

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    begin(&desk, id, &form, Status::Committing).await
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    begin(&desk, id, &form, Status::Undoing).await
}

/// Takes the step and leaves the work to a job, both or neither; pressed twice it is taken once.
async fn begin(desk: &Desk, id: Id, form: &Form<Nothing>, to: Status) -> Result<Response> {
    let mut tenant = match desk.begin(form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let place = format!("{PATH}/{id}");
    let batch = found(desk, &mut tenant, id).await?;
    if matches!(batch.status(), Status::Rehearsed | Status::Committed) && !batch.may_move() {
        return Err(Error::Conflict);
    }
    let from = if to == Status::Committing { Status::Rehearsed } else { Status::Committed };
    if !batches::step(&mut tenant, id, [from; 2], to).await? {
        // Somebody pressed it before, perhaps a moment ago: where it stands now is the answer.
        let now = batches::find(&mut tenant, id).await?.status();
        let end = if to == Status::Committing { Status::Committed } else { Status::Undone };
        let here = now == to || now == end;
        return if here { Ok(see(desk, &desk.to(&place), "")) } else { Err(Error::Conflict) };
    }
    let once = Options::once(format!("batch-{id}"));
    let kind = if to == Status::Committing {
        tenant.enqueue(&CommitBatch { batch_id: id }, once).await?;
        "imports-committing"
    } else {
        tenant.enqueue(&UndoBatch { batch_id: id }, once).await?;
        "imports-undoing"
    };
    tenant.record(Event::new(kind, ("batches", id)).changed("name", "", &batch.name));
    desk.done(tenant, form, &place, "").await
}
