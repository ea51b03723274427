//! `/desk/accounts/:id/carnet`: the account's running page, agreeing to a month, answering disputes, sharing.
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Page, see},
};
use ::views::desk::accounts::carnet as views;
use domain::{
    accounts::Account,
    carnets::{AnswerForm, LinkForm, Month, Side},
    country::Country,
    events::Event,
    ids::Id,
    lang::Lang,
    links::{New, Purpose},
    problems::{Checked, Problems},
    text::clean,
};
use lang::{Locale, Tr, sms};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, accounts, carnets, links};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: String,
    /// A day of it, where a busy month is read in parts.
    from: String,
}

fn month(desk: &Desk, text: &str) -> Month {
    Month::parse(text).unwrap_or_else(|| Month::of(desk.today().date))
}

/// What was typed into the page's two forms, and what is wrong with it.
#[derive(Default)]
struct Typed {
    /// A day of the part that is read.
    from: String,
    answer: (AnswerForm, Problems),
    link: Option<(LinkForm, Problems)>,
}

async fn page(desk: &Desk, tenant: &mut Tenant, (id, month): (Id, Month), typed: Typed) -> Result<maud::Markup> {
    let account = accounts::find(tenant, desk.sight(), id).await?;
    let part = carnets::part(tenant, id, month, typed.from.parse().ok()).await?;
    let seal = carnets::seal(tenant, id, month).await?;
    let disputes = carnets::disputes(tenant, id, month).await?;
    let links = links::of_account(tenant, Purpose::Statement, id).await?;
    let origin = &desk.app.settings.origin;
    let place = |id: Id| format!("{origin}/p/{}", links::token(desk.app.db.keys(), desk.tenant_id(), id));
    let links: Vec<_> = links.into_iter().map(|link| (place(link.id), link)).collect();
    let shown = ::views::ui::carnet::Shown {
        month,
        over: month.is_over(desk.today().date),
        page: &part.page,
        closing: part.closing,
        slices: &part.slices,
        at: part.at,
        seal: &seal,
        disputes: &disputes,
    };
    let link = typed.link.unwrap_or_else(|| (LinkForm::of(month), Problems::new()));
    let text = text(desk, &account);
    let around = views::Around { account: &account, links: &links, text: &text };
    Ok(views::show(&desk.look(), &shown, &around, (&typed.answer.0, &typed.answer.1), (&link.0, &link.1)))
}

/// What the account owes now, in its own language, short enough for one message.
fn text(desk: &Desk, account: &Account) -> String {
    let house = desk.place.as_ref();
    let lang = Lang::parse(&account.language).or_else(|| house.and_then(|house| Lang::parse(&house.language)));
    let country: Country = desk.country();
    let tr = Tr::new(Locale::new(lang.unwrap_or(country.lang()), country));
    let owed = account.room.credit_limit.saturating_sub(account.room.have);
    let name = house.map_or("", |house| house.name.as_str());
    sms::balance(tr, name, desk.today().date, domain::money::Money::new(owed, desk.currency()))
}

#[handler]
pub async fn show(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Page> {
    let month = month(&desk, &asked.month);
    Ok(page(&desk, &mut desk.read().await?, (id, month), Typed { from: asked.from, ..Typed::default() }).await?.into())
}

/// Which month is agreed to.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct MonthForm {
    month: String,
}

impl Checked for MonthForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

fn back(id: Id, month: Month) -> String {
    format!("/desk/accounts/{id}/carnet?month={}", month.code())
}

/// The version of a month is its closing balance: whoever saw another agrees to nothing.
#[handler]
pub async fn agree(desk: Desk, Path(id): Path<Id>, form: Form<MonthForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let month = Month::parse(&form.value.month).ok_or(Error::Unreadable)?;
    if !month.is_over(desk.today().date) {
        return Err(Error::Conflict);
    }
    carnets::agree(&mut tenant, (id, month), Side::Seller, form.version).await?;
    tenant.record(Event::new("carnets-agreed", ("accounts", id)).changed("date", "", &month.code()));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&back(id, month)), "carnets-agreed"))
}

#[handler]
pub async fn reply(desk: Desk, Path(id): Path<Id>, form: Form<AnswerForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let problems = form.problems();
    if !problems.is_empty() {
        let month = month(&desk, &form.value.month);
        let typed = Typed { answer: (form.value, problems), ..Typed::default() };
        return Ok(Page::unprocessable(page(&desk, &mut tenant, (id, month), typed).await?).into_response());
    }
    let text = clean(&form.value.answer);
    let dispute = form.value.dispute.parse().unwrap_or(0);
    let month = carnets::answer(&mut tenant, id, dispute, &text).await?;
    let event = Event::new("carnets-answered", ("accounts", id)).changed("date", "", &month.code());
    tenant.record(event.changed("note", "", &text));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&back(id, month)), "carnets-answered"))
}

#[handler]
pub async fn share(desk: Desk, Path(id): Path<Id>, form: Form<LinkForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    accounts::find(&mut tenant, desk.sight(), id).await?;
    let (month, problems) = (month(&desk, &form.value.month), form.problems());
    let wanted = form.value.period().zip(form.value.life()).filter(|_| problems.is_empty());
    let Some((period, days)) = wanted else {
        let typed = Typed { link: Some((form.value, problems)), ..Typed::default() };
        return Ok(Page::unprocessable(page(&desk, &mut tenant, (id, month), typed).await?).into_response());
    };
    let shown = (period.0.to_string(), period.1.to_string());
    let new = New { days: (&shown.0, &shown.1), ..New::of(Purpose::Statement, id, days) };
    links::create(&mut tenant, &new).await?;
    let told = format!("{} – {}", period.0, period.1);
    tenant.record(Event::new("carnets-shared", ("accounts", id)).changed("date", "", &told));
    desk.done(tenant, &form, &back(id, month), "carnets-shared").await
}

#[handler]
pub async fn revoke(desk: Desk, Path((id, link)): Path<(Id, Id)>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    accounts::find(&mut tenant, desk.sight(), id).await?;
    links::revoke(&mut tenant, id, link).await?;
    tenant.record(Event::new("carnets-revoked", ("accounts", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/accounts/{id}/carnet")), "carnets-revoked"))
}
