//! Being left alone: `/p/unsubscribe/:token` for people, `/hooks/unsubscribe/:token` for mail programs (RFC 8058).
use crate::{
    App, Door, Error, Result, Routes,
    kit::{Guest, Page},
};
use domain::portal::Portal;
use poem::{
    Response, handler,
    http::{StatusCode, header},
    web::{Data, Path},
};
use store::{
    Actor, Mode, Tenant,
    messages::{self, Unsubscribe},
};

pub fn routes() -> Routes {
    let page = Door::open(Portal::Paper).quiet("the recipient's own wish, kept where messages look for it");
    let hook = Door::machine("a mail program acts for the recipient; the word in the link is signed");
    Routes::default()
        .get("/p/unsubscribe/:token", page, ask)
        .post("/p/unsubscribe/:token", page, create)
        .get("/hooks/unsubscribe/:token", hook, forward)
        .post("/hooks/unsubscribe/:token", hook, create_by_mail)
}

#[handler]
async fn ask(guest: Guest, Path(token): Path<String>) -> Result<Page> {
    let (mut tenant, word) = open(&guest.app, &token, Mode::Read).await?;
    let message = messages::find(&mut tenant, word.message).await?;
    Ok(views::site::unsubscribe::ask(&guest.look(), &token, &part(&message.recipient)).into())
}

#[handler]
async fn create(guest: Guest, Path(token): Path<String>) -> Result<Page> {
    leave(&guest.app, &token).await?;
    Ok(views::site::unsubscribe::done(&guest.look()).into())
}

/// Some programs show the link to a person.
#[handler]
fn forward(Data(app): Data<&App>, Path(token): Path<String>) -> Result<Response> {
    Unsubscribe::read(app.db.keys(), &token).ok_or(Error::NotFound)?;
    let to = format!("/p/unsubscribe/{token}");
    Ok(Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, to).finish())
}

#[handler]
async fn create_by_mail(Data(app): Data<&App>, Path(token): Path<String>) -> Result<StatusCode> {
    leave(app, &token).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn leave(app: &App, token: &str) -> Result<()> {
    let (mut tenant, word) = open(app, token, Mode::Write).await?;
    let message = messages::find(&mut tenant, word.message).await?;
    let (_, channel, _) = message.known().ok_or(Error::NotFound)?;
    messages::opt_out(&mut tenant, channel, &message.recipient).await?;
    Ok(tenant.commit().await?)
}

#[expect(clippy::disallowed_methods, reason = "the signed word names the organization")]
async fn open(app: &App, token: &str, mode: Mode) -> Result<(Tenant, Unsubscribe)> {
    let word = Unsubscribe::read(app.db.keys(), token).ok_or(Error::NotFound)?;
    Ok((app.db.tenant(word.tenant, mode, Actor::system()).await?, word))
}

/// The beginning and the end of an address: enough for its owner.
fn part(recipient: &str) -> String {
    let letters: Vec<char> = recipient.chars().collect();
    let at = letters.iter().position(|c| *c == '@').unwrap_or(letters.len().saturating_sub(2));
    let (head, tail) = letters.split_at(at.min(letters.len()));
    format!("{}…{}", head.iter().take(2).collect::<String>(), tail.iter().collect::<String>())
}
