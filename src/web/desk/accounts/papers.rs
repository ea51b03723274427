//! `/desk/accounts/:id/papers`: asking an account's people for the papers of their firm, looking at them, deciding.
use crate::{
    Result,
    files::serve,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use ::views::desk::accounts::papers as views;
use domain::{
    events::Event,
    ids::Id,
    links::{LifeForm, New, Purpose, life},
    papers::RefusalForm,
    problems::Problems,
    text::clean,
};
use poem::{IntoResponse, Request, Response, handler, web::Path};
use store::{Tenant, accounts, links, papers};

async fn page(desk: &Desk, tenant: &mut Tenant, id: Id, typed: (&LifeForm, &Problems)) -> Result<maud::Markup> {
    let account = accounts::find(tenant, desk.sight(), id).await?;
    let links = links::of_account(tenant, Purpose::Papers, id).await?;
    let origin = &desk.app.settings.origin;
    let place = |id: Id| format!("{origin}/p/{}", links::token(desk.app.db.keys(), desk.tenant_id(), id));
    let links: Vec<_> = links.into_iter().map(|link| (place(link.id), link)).collect();
    let papers = papers::of_account(tenant, id).await?;
    Ok(views::list(&desk.look(), &account, (&papers, &links), typed))
}

#[handler]
pub async fn list(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let typed = LifeForm { days: "30".to_owned() };
    Ok(page(&desk, &mut desk.read().await?, id, (&typed, &Problems::new())).await?.into())
}

/// Makes a link through which papers are sent in.
#[handler]
pub async fn ask(desk: Desk, Path(id): Path<Id>, form: Form<LifeForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let problems = form.problems();
    let Some(days) = life(&form.value.days).filter(|_| problems.is_empty()) else {
        let body = page(&desk, &mut tenant, id, (&form.value, &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    };
    links::create(&mut tenant, &New::of(Purpose::Papers, id, days)).await?;
    tenant.record(Event::new("papers-asked", ("accounts", id)));
    desk.done(tenant, &form, &format!("/desk/accounts/{id}/papers"), "papers-asked").await
}

#[handler]
pub async fn revoke(desk: Desk, Path((id, link)): Path<(Id, Id)>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    links::revoke(&mut tenant, id, link).await?;
    tenant.record(Event::new("papers-revoked", ("accounts", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/accounts/{id}/papers")), "papers-revoked"))
}

#[handler]
pub async fn show(desk: Desk, Path((id, paper)): Path<(Id, Id)>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let paper = papers::find(&mut tenant, id, paper).await?;
    Ok(views::show(&desk.look(), (&account, &paper), &RefusalForm::default(), &Problems::new()).into())
}

/// The paper itself. Who looked is recorded.
#[handler]
pub async fn file(desk: Desk, Path((id, paper)): Path<(Id, Id)>, request: &Request) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let file = papers::file(&mut tenant, id, paper).await?;
    tenant.record(Event::new("papers-seen", ("accounts", id)).changed("name", "", &file.name));
    tenant.commit().await?;
    serve(&desk.app.db, &file, request, "private, no-store").await
}

async fn decided(desk: &Desk, mut tenant: Tenant, id: Id, event: Event) -> Result<Response> {
    let word = event.kind;
    tenant.record(event);
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/accounts/{id}/papers")), word))
}

#[handler]
pub async fn verify(desk: Desk, Path((id, paper)): Path<(Id, Id)>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let paper = papers::find(&mut tenant, id, paper).await?;
    papers::decide(&mut tenant, &paper, form.version, None).await?;
    let event = Event::new("papers-verified", ("accounts", id)).changed("name", "", &paper.name);
    decided(&desk, tenant, id, event).await
}

#[handler]
pub async fn refuse(desk: Desk, Path((id, paper)): Path<(Id, Id)>, form: Form<RefusalForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let paper = papers::find(&mut tenant, id, paper).await?;
    let problems = form.problems();
    if !problems.is_empty() {
        let body = views::show(&desk.look(), (&account, &paper), &form.value, &problems);
        return Ok(Page::unprocessable(body).into_response());
    }
    let reason = clean(&form.value.reason);
    papers::decide(&mut tenant, &paper, form.version, Some(&reason)).await?;
    let event = Event::new("papers-refused", ("accounts", id)).changed("name", "", &paper.name);
    decided(&desk, tenant, id, event.changed("reason", "", &reason)).await
}
