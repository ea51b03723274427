//! `/desk/settings/letterhead`: what the organization's documents say of it.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{
    access::Permission,
    events::Event,
    letterheads::{Letterhead, LetterheadForm},
    problems::Problems,
};
use poem::{IntoResponse, Response, handler};
use store::letterheads;
use views::desk::settings::letterhead as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::OrganizationWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    let kept = letterheads::find(&mut desk.read().await?).await?;
    let typed = LetterheadForm::of(&kept);
    Ok(views::edit(&desk.look(), desk.country(), (&kept, &typed), &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<LetterheadForm>) -> Result<Response> {
    let mut problems = form.problems();
    let letterhead = form.value.kept(desk.country(), &mut problems);
    let mut tenant = desk.write().await?;
    let now = letterheads::find(&mut tenant).await?;
    if problems.is_empty() {
        match letterheads::save(&mut tenant, form.version, &letterhead).await {
            Ok(()) => {
                tenant.record(changes(&now, &letterhead, desk.tenant_id()));
                return desk.done(tenant.into(), &form, "/desk/settings/letterhead", "letterhead-saved").await;
            }
            Err(store::Error::Conflict) => {
                problems.add("legal_name", "form-changed");
                let body = views::edit(&desk.look(), desk.country(), (&now, &form.value), &problems);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), desk.country(), (&now, &form.value), &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn changes(old: &Letterhead, new: &Letterhead, id: domain::ids::Id) -> Event {
    Event::new("letterhead-saved", ("letterhead", id))
        .changed("legal-name", &old.legal_name, &new.legal_name)
        .changed("regime", old.regime.code(), new.regime.code())
        .changed("pay-days", &old.pay_days.to_string(), &new.pay_days.to_string())
        .changed("footer", &old.footer, &new.footer)
        .sealed("numbers", old.numbers != new.numbers)
}
