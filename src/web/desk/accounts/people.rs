//! `/desk/accounts/:id/people`: the members of the Shop who act for the account, and what each may do.
use crate::{
    Result,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{
    accounts::{PersonForm, Rights},
    events::Event,
    ids::Id,
    problems::Problems,
    text::fold,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{accounts, members};
use views::desk::accounts::people as views;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

#[handler]
pub async fn list(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Page> {
    let query: String = asked.q.chars().take(200).collect();
    Ok(views::list(&desk.look(), &shown(&desk, id, &query).await?, &PersonForm::new(), &Problems::new()).into())
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<PersonForm>) -> Result<Response> {
    let mut problems = form.problems();
    let rights = form.value.rights(desk.currency(), &mut problems);
    let chosen = form.value.chosen(&mut problems);
    if let Some(member) = chosen.filter(|_| problems.is_empty()) {
        let mut tenant = match desk.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        };
        accounts::find(&mut tenant, desk.sight(), id).await?;
        match accounts::link(&mut tenant, id, member, rights).await {
            Ok(()) => {
                let name = members::find(&mut tenant, member).await?.name;
                let event = rights.event("accounts-person-linked", id, Rights::default(), desk.currency());
                tenant.record(event.changed("person", "", &name));
                return desk
                    .done(tenant, &form, &format!("/desk/accounts/{id}/people"), "accounts-person-linked")
                    .await;
            }
            Err(store::Error::Taken) => problems.add("member", "accounts-person-taken"),
            Err(store::Error::NotFound) => problems.add("member", "form-choice-invalid"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::list(&desk.look(), &shown(&desk, id, "").await?, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

/// The account, its people, and who could join them.
async fn shown(desk: &Desk, id: Id, query: &str) -> Result<views::Shown> {
    let mut tenant = desk.read().await?;
    Ok(views::Shown {
        account: accounts::find(&mut tenant, desk.sight(), id).await?,
        people: accounts::people(&mut tenant, id).await?,
        candidates: accounts::candidates(&mut tenant, &fold(query)).await?,
        query: query.to_owned(),
    })
}

#[handler]
pub async fn edit(desk: Desk, Path((id, member)): Path<(Id, Id)>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let person = accounts::person(&mut tenant, id, member).await?;
    let typed = PersonForm::of(&person, desk.currency());
    Ok(views::edit(&desk.look(), (&account, &person), &typed, &Problems::new()).into())
}

#[handler]
pub async fn update(desk: Desk, Path((id, member)): Path<(Id, Id)>, form: Form<PersonForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let person = accounts::person(&mut tenant, id, member).await?;
    let mut problems = form.problems();
    let rights = form.value.rights(desk.currency(), &mut problems);
    if !problems.is_empty() {
        let body = views::edit(&desk.look(), (&account, &person), &form.value, &problems);
        return Ok(Page::unprocessable(body).into_response());
    }
    accounts::change(&mut tenant, id, member, rights).await?;
    let event = rights.event("accounts-person-changed", id, person.rights, desk.currency());
    tenant.record(event.changed("person", "", &person.name));
    desk.done(tenant.into(), &form, &format!("/desk/accounts/{id}/people"), "accounts-person-changed").await
}

#[handler]
pub async fn remove(desk: Desk, Path((id, member)): Path<(Id, Id)>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let person = accounts::person(&mut tenant, id, member).await?;
    accounts::unlink(&mut tenant, id, member).await?;
    tenant.record(Event::new("accounts-person-unlinked", ("accounts", id)).changed("person", &person.name, ""));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/accounts/{id}/people")), "accounts-person-unlinked"))
}
