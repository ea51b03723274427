//! Links by which an invoice is paid: made, sent, revoked.
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use domain::{
    events::Event,
    ids::Id,
    invoices::Invoice,
    lang::Lang,
    links::{self, Link, New, Purpose},
    money::Money,
    problems::{Checked, Problems},
};
use lang::{Locale, Tr, t};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use store::{Tenant, accounts, invoices};

/// For how many days a link opens, and whether less may be paid.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LinkForm {
    days: String,
    partial: String,
}

impl Checked for LinkForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.check("days", links::life(&self.days).map(drop).ok_or("form-choice-invalid"));
        problems
    }
}

/// A link with its address, and what is written beside it.
pub async fn sent(desk: &Desk, tenant: &mut Tenant, invoice: &Invoice) -> Result<Vec<(String, String, Link)>> {
    let origin = &desk.app.settings.origin;
    let live = store::links::of_document(tenant, invoice.id).await?;
    let lang = Lang::parse(&invoice.language).unwrap_or(desk.country().lang());
    let tr = Tr::new(Locale::new(lang, desk.country()));
    let house = desk.place.as_ref().map_or("", |place| place.name.as_str());
    let amount = lang::money::show(tr.locale(), Money::new(invoice.open, desk.currency()));
    let line = |link: Link| {
        let place = format!("{origin}/p/{}", store::links::token(desk.app.db.keys(), desk.tenant_id(), link.id));
        let text = t!(
            tr,
            "pay-message",
            house = house,
            number = invoice.number.as_str(),
            amount = amount.as_str(),
            place = place.as_str()
        );
        (place, text, link)
    };
    Ok(live.into_iter().map(line).collect())
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<LinkForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    let account = accounts::find(&mut tenant, desk.sight(), invoice.account_id).await?;
    if invoice.is_credit() || invoice.open == 0 {
        return Err(Error::Conflict);
    }
    let Some(days) = links::life(&form.value.days) else {
        let body = super::page(&desk, &mut tenant, &invoice, &form.problems()).await?;
        return Ok(Page::unprocessable(body).into_response());
    };
    let partial = !form.value.partial.is_empty();
    let new = New { document: Some(id), partial, ..New::of(Purpose::Pay, account.id, days) };
    store::links::create(&mut tenant, &new).await?;
    tenant.record(Event::new("links-pay-made", ("invoices", id)));
    desk.done(tenant, &form, &format!("/desk/invoices/{id}"), "links-pay-made").await
}

#[handler]
pub async fn revoke(desk: Desk, Path((id, link)): Path<(Id, Id)>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    store::links::revoke(&mut tenant, invoice.account_id, link).await?;
    tenant.record(Event::new("links-revoked", ("invoices", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/invoices/{id}")), "links-revoked"))
}
