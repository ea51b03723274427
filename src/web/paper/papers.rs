//! `/p/:token`: a place to leave the papers of a firm, and to read what was said of them.
use super::{Opened, opened::answer};
use crate::{
    Error, Result,
    kit::{Guest, Page, Sent, see},
};
use ::views::paper::papers as views;
use domain::{
    events::Event,
    files::Purpose as Kept,
    ids::Id,
    links::Purpose,
    papers::{Kind, PaperForm},
    problems::Problems,
    time::{HOUR, MINUTE, SECOND},
};
use maud::Markup;
use poem::{Response, handler, web::Path};
use serde_json::json;
use store::{
    Mode, accounts,
    files::{Ready, Refused, Upload},
    limits::Rule,
    papers,
};

/// Papers sent through one link, whoever sends them.
const SENDS: Rule = Rule { free: 20, first: MINUTE, most: 30 * MINUTE, forget: HOUR };

/// The page.
pub async fn show(opened: &mut Opened, token: &str, typed: (&PaperForm, &Problems)) -> Result<Markup> {
    let sent = papers::of_link(&mut opened.tenant, opened.link.id).await?;
    let kind = accounts::kind(&mut opened.tenant, opened.link.account_id).await?;
    Ok(views::show(&opened.look, (&opened.link, token), (kind, &sent), typed))
}

async fn open(guest: &Guest, token: &str, mode: Mode) -> Result<Opened> {
    let opened = Opened::by(guest, token, mode).await?;
    if opened.link.purpose() == Some(Purpose::Papers) { Ok(opened) } else { Err(Error::NotFound) }
}

#[handler]
pub async fn create(guest: Guest, Path(token): Path<String>, sent: Sent<PaperForm>) -> Result<Response> {
    let opened = open(&guest, &token, Mode::Read).await?;
    let (tenant, link) = (opened.tenant.id(), opened.link.id);
    drop(opened);
    let limits = &guest.app.limits;
    let wait = limits.take(&format!("papers|{link}"), SENDS, guest.app.db.now()).await;
    wait.map_err(|wait| Error::TooMany(u64::try_from(wait / SECOND).unwrap_or(1).max(1)))?;
    let mut problems = sent.form.problems();
    if sent.file.is_none() {
        problems.add("file", "form-required");
    }
    if let (true, Some(kind), Some(file)) = (problems.is_empty(), Kind::parse(&sent.form.value.kind), sent.file) {
        match keep(&guest, (tenant, &token), kind, file).await {
            Ok(()) => return Ok(answer(see(&guest, &format!("/p/{token}"), "papers-sent"))),
            Err(Refused::Problem(key)) => problems.add("file", key),
            Err(Refused::Store(error)) => return Err(error.into()),
        }
    }
    let mut opened = open(&guest, &token, Mode::Read).await?;
    let body = show(&mut opened, &token, (&sent.form.value, &problems)).await?;
    Ok(answer(Page::unprocessable(body)))
}

/// Bytes first, outside any transaction; then the row, while the link still opens.
async fn keep(
    guest: &Guest,
    (tenant, token): (Id, &str),
    kind: Kind,
    file: Upload,
) -> std::result::Result<(), Refused> {
    let vault = guest.app.db.files()?;
    let ready = vault.take(tenant, guest.app.db.new_id(), file, Kept::Paper).await?;
    let recorded = record(guest, token, kind, &ready).await;
    if recorded.is_err() {
        vault.discard(&ready).await;
    }
    recorded
}

async fn record(guest: &Guest, token: &str, kind: Kind, ready: &Ready) -> std::result::Result<(), Refused> {
    let gone = |_| Refused::Store(store::Error::NotFound);
    let mut opened = open(guest, token, Mode::Write).await.map_err(gone)?;
    let (account, link) = (opened.link.account_id, opened.link.id);
    papers::record(&mut opened.tenant, (account, link), kind, ready).await?;
    let told = json!({ "account": opened.link.account });
    opened.tenant.record(Event::new("papers-sent", ("accounts", account)).with(told));
    Ok(opened.tenant.commit().await?)
}
