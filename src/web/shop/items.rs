//! `/shop/items`: the shelf, each item with what of it lies in the basket. One form sends them all.
use super::buyer;
use crate::{
    Error, Result,
    kit::{Begun, Form, Page, Shop},
};
use domain::{
    accounts::Mine,
    ids::Id,
    orders::Shelved,
    problems::{Checked, Problems},
    text::fold,
};
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{
    Tenant, categories,
    orders::{self, Shelf},
};
use views::shop::items as views;

/// The most a phone may send of one page.
const MOST: usize = 600;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    category: Id,
    after: String,
    after_id: Id,
}

/// Quantities as typed, by `q` and the item's id.
#[derive(Debug, Default, Deserialize)]
pub struct BasketForm {
    #[serde(flatten)]
    sent: BTreeMap<String, String>,
}

impl Checked for BasketForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl BasketForm {
    /// What was typed for an item, when its field was there.
    fn of(&self, item: Id) -> Option<&str> {
        self.sent.get(&format!("q{item}")).map(String::as_str)
    }

    /// The items whose fields were sent.
    fn items(&self) -> impl Iterator<Item = Id> {
        self.sent.keys().filter_map(|name| name.strip_prefix('q')?.parse().ok())
    }
}

#[handler]
pub async fn list(shop: Shop, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let mine = match buyer::or_why(&shop, &mut tenant).await? {
        Ok(mine) => mine,
        Err(why) => return Ok(why),
    };
    let shelf = Shelf {
        search: fold(&asked.q),
        category: asked.category,
        basket: false,
        after: (asked.after.clone(), asked.after_id),
    };
    let items = orders::shelf(&mut tenant, buyer::reader(&shop, &mine), &shelf).await?;
    let categories = categories::shown(&mut tenant, mine.account_id).await?;
    let page = views::Shown {
        query: &asked.q,
        category: asked.category,
        later: !asked.after.is_empty(),
        categories: &categories,
        size: orders::SHELF,
    };
    Ok(views::list(&shop.look(), &page, &items, &BTreeMap::new(), &Problems::new()).into())
}

/// Reads the quantities against what each item allows: all of them are kept, or none.
fn wanted(items: &[Shelved], form: &BasketForm) -> std::result::Result<Vec<(Id, i64)>, Problems> {
    let (mut wanted, mut problems) = (Vec::new(), Problems::new());
    for item in items {
        let Some(typed) = form.of(item.id) else { continue };
        let field = format!("q{}", item.id);
        match item.unit().read_or_none(typed).map(|quantity| (quantity, item.allows(quantity))) {
            Some((quantity, Ok(()))) if quantity != item.wanted => wanted.push((item.id, quantity)),
            Some((_, Ok(()))) => {}
            Some((_, Err(key))) => problems.add(field, key),
            None => problems.add(field, "items-quantity-invalid"),
        }
    }
    if problems.is_empty() { Ok(wanted) } else { Err(problems) }
}

/// The items that were sent, as they stand now.
async fn sent(shop: &Shop, tenant: &mut Tenant, mine: &Mine, form: &BasketForm) -> Result<Vec<Shelved>> {
    let ids: Vec<Id> = form.items().take(MOST + 1).collect();
    if ids.len() > MOST {
        return Err(Error::Unreadable);
    }
    Ok(orders::shelf_of(tenant, buyer::reader(shop, mine), &ids).await?)
}

#[handler]
pub async fn update(shop: Shop, form: Form<BasketForm>) -> Result<Response> {
    let mut tenant = match shop.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let mine = buyer::ordering(&shop, &mut tenant).await?;
    let items = sent(&shop, &mut tenant, &mine, &form.value).await?;
    let problems = form.problems();
    let wanted = if problems.is_empty() { wanted(&items, &form.value) } else { Err(problems) };
    match wanted {
        Ok(wanted) => {
            if !wanted.is_empty() {
                orders::put(&mut tenant, (mine.account_id, shop.membership_id()), shop.today().date, &wanted).await?;
            }
            shop.done(tenant, &form, "/shop/basket", "basket-saved").await
        }
        Err(problems) => {
            let page = views::Shown { query: "", category: 0, later: false, categories: &[], size: items.len() };
            let body = views::list(&shop.look(), &page, &items, &form.value.sent, &problems);
            Ok(Page::unprocessable(body).into_response())
        }
    }
}
