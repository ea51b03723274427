//! `/sign-up` and `/{org}/shop/sign-up`: nothing is made until the address is confirmed, and known ones get the same answer.
use crate::{
    Error, Result,
    account::{Letter, send},
    kit::{
        Form, Guest, Page,
        limit::{self, Guess, Known},
    },
};
use ::views::site::{forgotten::note, sign_up as views};
use domain::{
    messages::Kind,
    modules::{Feature, list},
    problems::Problems,
    sign_up::{SignUpForm, Waiting},
    time::MINUTE,
};
use lang::t;
use poem::{IntoResponse, Response, handler};
use serde_json::json;
use store::{
    Mode, organizations, passwords,
    tokens::{self, Kind as Link},
};

#[handler]
pub async fn show(guest: Guest) -> Page {
    let form = SignUpForm { country: guest.country().code().to_owned(), ..SignUpForm::default() };
    views::organization(&guest.look(), &form, &Problems::new()).into()
}

#[handler]
pub async fn create(guest: Guest, known: Known, form: Form<SignUpForm>) -> Result<Response> {
    let mut problems = form.problems();
    problems.append(form.value.organization_problems());
    if problems.is_empty() {
        let mut p = guest.app.db.platform(Mode::Read).await?;
        if organizations::is_taken(&mut p, form.value.slug.trim()).await? {
            problems.add("slug", "form-taken");
        }
    }
    if !problems.is_empty() {
        let page = views::organization(&guest.look(), &form.value, &problems);
        return Ok(Page::unprocessable(page).into_response());
    }
    wait(&guest, &known, &form.value, Link::SignUp).await
}

/// The shop takes buyers who come by themselves only where its Owner said so.
fn is_open(guest: &Guest) -> Result<()> {
    let place = guest.place.as_ref().ok_or(Error::NotFound)?;
    let open = list(&place.features, Feature::parse).contains(&Feature::ShopRegistration);
    if open { Ok(()) } else { Err(Error::NotFound) }
}

#[handler]
pub async fn shop(guest: Guest) -> Result<Page> {
    is_open(&guest)?;
    Ok(views::buyer(&guest.look(), &SignUpForm::default(), &Problems::new()).into())
}

#[handler]
pub async fn shop_create(guest: Guest, known: Known, form: Form<SignUpForm>) -> Result<Response> {
    is_open(&guest)?;
    let problems = form.problems();
    if !problems.is_empty() {
        let page = views::buyer(&guest.look(), &form.value, &problems);
        return Ok(Page::unprocessable(page).into_response());
    }
    wait(&guest, &known, &form.value, Link::Register).await
}

/// Keeps the sign-up until its address is confirmed, and sends the link.
async fn wait(guest: &Guest, known: &Known, form: &SignUpForm, kind: Link) -> Result<Response> {
    let hash = passwords::hash(&form.password).await?;
    let kept = form.kept(hash, guest.lang.code());
    limit::count(guest, known, Guess::SignUp, &kept.email).await.map_err(Error::from)?;
    let tenant_id = guest.place.as_ref().map(|place| place.tenant_id).filter(|_| kind == Link::Register);
    let kept = Waiting { tenant_id, ..kept };
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let secret = tokens::create(&mut p, kind, None, &kept).await?;
    let link = format!("{}{}", guest.app.settings.origin, guest.to(&format!("/verify/{secret}")));
    let data = json!({ "name": kept.name, "link": link, "minutes": kind.life() / MINUTE });
    send(guest, p, Letter { kind: Kind::VerifyEmail, to: &kept.email, data }).await?;
    let look = guest.look();
    let page = note(&look, &t!(look.tr, "sign-up-sent"), &t!(look.tr, "sign-up-sent-text", email = kept.email), None);
    Ok(Page::from(page).into_response())
}
