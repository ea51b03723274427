//! `/shop/carnet`: the account's running page for those of its people who may see it.
use super::buyer;
use crate::{
    Door, Error, Result, Routes,
    kit::{Form, Page, Shop, see},
};
use ::views::shop::carnet as views;
use domain::{
    access::Permission,
    accounts::Mine,
    carnets::{DisputeForm, Month, Side},
    events::Event,
    problems::{Checked, Problems},
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use store::{Tenant, accounts, carnets};

pub fn routes() -> Routes {
    let (read, act) = (Door::may(Permission::ShopHome), Door::may(Permission::ShopOrder));
    Routes::default().get("", read, show).post("/agreement", act, agree).post("/disputes", act, dispute)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    month: String,
    /// A day of it, where a busy month is read in parts.
    from: String,
}

impl Checked for Asked {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// The account of somebody who may see it.
async fn seeing(shop: &Shop, tenant: &mut Tenant) -> Result<Option<Mine>> {
    Ok(buyer::account(shop, tenant).await?.filter(|mine| mine.may_see))
}

async fn page(
    shop: &Shop,
    tenant: &mut Tenant,
    (mine, month, day): (&Mine, Month, &str),
    (typed, problems): (&DisputeForm, &Problems),
) -> Result<maud::Markup> {
    let id = mine.account_id;
    let part = carnets::part(tenant, id, month, day.parse().ok()).await?;
    let seal = carnets::seal(tenant, id, month).await?;
    let disputes = carnets::disputes(tenant, id, month).await?;
    let shown = ::views::ui::carnet::Shown {
        month,
        over: month.is_over(shop.today().date),
        page: &part.page,
        closing: part.closing,
        slices: &part.slices,
        at: part.at,
        seal: &seal,
        disputes: &disputes,
    };
    let late = accounts::late(tenant, id, shop.today().date).await?;
    Ok(views::show(&shop.look(), (mine, &late), &shown, (typed, problems)))
}

#[handler]
async fn show(shop: Shop, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let Some(mine) = seeing(&shop, &mut tenant).await? else {
        return Ok(views::no_right(&shop.look()).into());
    };
    let month = Month::parse(&asked.month).unwrap_or_else(|| Month::of(shop.today().date));
    Ok(page(&shop, &mut tenant, (&mine, month, &asked.from), (&DisputeForm::default(), &Problems::new())).await?.into())
}

#[handler]
async fn agree(shop: Shop, form: Form<Asked>) -> Result<Response> {
    let mut tenant = shop.write().await?;
    let mine = seeing(&shop, &mut tenant).await?.ok_or(Error::Forbidden)?;
    let month = Month::parse(&form.value.month).ok_or(Error::Unreadable)?;
    if !month.is_over(shop.today().date) {
        return Err(Error::Conflict);
    }
    carnets::agree(&mut tenant, (mine.account_id, month), Side::Buyer, form.version).await?;
    tenant.record(Event::new("carnets-agreed", ("accounts", mine.account_id)).changed("date", "", &month.code()));
    tenant.commit().await?;
    Ok(see(&shop, &shop.to(&format!("/shop/carnet?month={}", month.code())), "carnets-agreed"))
}

#[handler]
async fn dispute(shop: Shop, form: Form<DisputeForm>) -> Result<Response> {
    let mut tenant = shop.write().await?;
    let mine = seeing(&shop, &mut tenant).await?.ok_or(Error::Forbidden)?;
    let month = Month::parse(&form.value.month).ok_or(Error::Unreadable)?;
    let mut problems = form.problems();
    if problems.is_empty() {
        let (entry, text) = (form.value.entry.parse().unwrap_or(0), clean(&form.value.text));
        match carnets::dispute(&mut tenant, (mine.account_id, month), entry, &text).await {
            Ok(_) => {
                let event = Event::new("carnets-disputed", ("accounts", mine.account_id));
                tenant.record(event.changed("date", "", &month.code()).changed("note", "", &text));
                tenant.commit().await?;
                return Ok(see(&shop, &shop.to(&format!("/shop/carnet?month={}", month.code())), "carnets-disputed"));
            }
            Err(store::Error::NotFound) => problems.add("entry", "form-choice-invalid"),
            Err(store::Error::Taken) => problems.add("entry", "carnet-dispute-open"),
            Err(other) => return Err(other.into()),
        }
    }
    drop(tenant);
    let body = page(&shop, &mut shop.read().await?, (&mine, month, &form.value.from), (&form.value, &problems)).await?;
    Ok(Page::unprocessable(body).into_response())
}
