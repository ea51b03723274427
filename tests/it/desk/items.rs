//! The catalogue at the desk: items, their prices and names, categories, and stock that never falls below nothing.
use crate::kit::{App, Browser, inside, make};
use domain::{portal::Portal, role::Role, sites::SiteForm};
use poem::http::StatusCode;
use store::Mode;

const ITEMS: &str = "/bahdja/desk/items";

async fn desk() -> (App, i64, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let browser = app.member(tenant, Portal::Desk, Role::Owner).await;
    (app, tenant, browser)
}

async fn site(app: &App, tenant: i64, name: &str) -> i64 {
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    let form = SiteForm { name: name.to_owned(), ..SiteForm::default() };
    let id = store::sites::create(&mut t, &form).await.unwrap();
    t.commit().await.unwrap();
    id
}

async fn add(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(ITEMS, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn stock(browser: &mut Browser, item: &str, site: i64, (reason, quantity): (&str, &str)) -> StatusCode {
    let site = site.to_string();
    let fields = [("site", site.as_str()), ("reason", reason), ("quantity", quantity)];
    browser.post(&format!("{item}/stock"), &fields).await.status
}

#[tokio::test]
async fn an_item_is_added_found_in_any_language_and_changed() {
    let (_app, _, mut owner) = desk().await;
    let fields = [
        ("name", "Huile 5 L"),
        ("price", "١٢٥٠٫٥٠"),
        ("tracked", "1"),
        ("name_ar", "زيت المائدة"),
        ("barcode", "6130001"),
    ];
    let place = add(&mut owner, &fields).await;
    let page = owner.get(&place).await;
    assert!(page.body.contains("Huile 5 L") && page.body.contains("زيت المائدة"), "{}", page.body);
    for query in ["huile", "%D8%B2%D9%8A%D8%AA", "6130001"] {
        let list = owner.get(&format!("{ITEMS}?q={query}")).await;
        assert_eq!(list.body.matches("id=\"item-").count(), 1, "{query}");
    }
    let edit = owner.get(&format!("{place}/edit")).await;
    assert!(edit.body.contains("value=\"1250.50\""), "the price as it can be typed again");
    let version = edit.hidden("version");
    let change = [("name", "Huile 5 L"), ("price", "1300"), ("version", version.as_str())];
    assert_eq!(owner.post(&place, &change).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.post(&place, &change).await.status, StatusCode::CONFLICT, "an edit of an older version");
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_is_written() {
    let (_app, _, mut owner) = desk().await;
    for (field, value) in [
        ("price", "abc"),
        ("price", "-1"),
        ("price", "0,005"),
        ("cost", "x"),
        ("pack", "0"),
        ("unit", "barrel"),
        ("category", "999"),
    ] {
        let mut fields = vec![("name", "Huile"), ("price", "10")];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        let answer = owner.post(ITEMS, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert!(answer.body.contains(&format!("href=\"#field-{field}\"")), "{field} {value}");
    }
    add(&mut owner, &[("name", "Huile"), ("price", "10"), ("sku", "H1")]).await;
    let twice = owner.post(ITEMS, &[("name", "Autre"), ("price", "10"), ("sku", "H1")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.get(ITEMS).await.body.matches("id=\"item-").count(), 1);
}

#[tokio::test]
async fn stock_is_counted_moved_and_never_below_nothing() {
    let (app, tenant, mut owner) = desk().await;
    let depot = site(&app, tenant, "Depot").await;
    let item = add(&mut owner, &[("name", "Semoule"), ("price", "90"), ("unit", "kilogram"), ("tracked", "1")]).await;
    assert_eq!(stock(&mut owner, &item, depot, ("count", "12,5")).await, StatusCode::SEE_OTHER);
    assert_eq!(stock(&mut owner, &item, depot, ("damage", "2,5")).await, StatusCode::SEE_OTHER);
    assert!(owner.get(&item).await.body.contains(">10<"), "12.5 less 2.5 kilograms");
    assert_eq!(stock(&mut owner, &item, depot, ("loss", "10,001")).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stock(&mut owner, &item, 999, ("count", "1")).await, StatusCode::UNPROCESSABLE_ENTITY, "no such site");
    let low = [("site", &*depot.to_string()), ("reason", "count"), ("quantity", "10"), ("low", "20")];
    assert_eq!(owner.post(&format!("{item}/stock"), &low).await.status, StatusCode::SEE_OTHER);
    let running_low = owner.get(&format!("{ITEMS}?low=1")).await;
    assert_eq!(running_low.body.matches("id=\"item-").count(), 1);
}

#[tokio::test]
async fn categories_stand_two_levels_deep_and_filter_the_list() {
    let (_app, _, mut owner) = desk().await;
    let categories = format!("{ITEMS}/categories");
    for name in ["Épicerie", "Boissons"] {
        assert_eq!(owner.post(&categories, &[("name", name)]).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(owner.post(&categories, &[("name", "epicerie")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = owner.get(&categories).await.body;
    let id = page.split("categories/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    assert_eq!(owner.post(&categories, &[("name", "Jus"), ("parent", &id)]).await.status, StatusCode::SEE_OTHER);
    let jus = owner.get(&categories).await.body;
    let jus = jus.split("categories/").find(|rest| rest.contains(">Jus<")).and_then(|rest| rest.split('"').next());
    let deep = owner.post(&categories, &[("name", "Jus frais"), ("parent", jus.unwrap())]).await;
    assert_eq!(deep.status, StatusCode::UNPROCESSABLE_ENTITY, "no third level");
    add(&mut owner, &[("name", "Jus d'orange"), ("price", "10"), ("category", jus.unwrap())]).await;
    add(&mut owner, &[("name", "Sel"), ("price", "10")]).await;
    let within = owner.get(&format!("{ITEMS}?category={id}")).await;
    assert_eq!(within.body.matches("id=\"item-").count(), 1, "a category shows what is within it");
    let any = owner.get(&format!("{ITEMS}?q=&category=&low=&archived=")).await;
    assert_eq!(any.body.matches("id=\"item-").count(), 2, "as the form sends it when nothing is chosen");
}

#[tokio::test]
async fn a_category_is_put_away_and_its_items_stay_on_sale() {
    let (_app, _, mut owner) = desk().await;
    let categories = format!("{ITEMS}/categories");
    assert_eq!(owner.post(&categories, &[("name", "Boissons")]).await.status, StatusCode::SEE_OTHER);
    let page = owner.get(&categories).await.body;
    let id = page.split("categories/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let item = add(&mut owner, &[("name", "Jus"), ("price", "10"), ("category", &id)]).await;
    assert_eq!(owner.post(&categories, &[("name", "Sirops"), ("parent", &id)]).await.status, StatusCode::SEE_OTHER);
    let away = format!("{categories}/{id}/archive");
    assert_eq!(owner.post(&away, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "another is within it");
    let page = owner.get(&categories).await.body;
    let within =
        page.split("categories/").find(|rest| rest.contains(">Sirops<")).and_then(|rest| rest.split('"').next());
    let within = format!("{categories}/{}/archive", within.unwrap());
    assert_eq!(owner.post(&within, &[]).await.status, StatusCode::SEE_OTHER);
    let chosen = [("name", "Cafés"), ("categories", id.as_str())];
    let made = owner.post("/bahdja/desk/assortments", &chosen).await;
    assert_eq!(owner.post(&away, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "an assortment holds it");
    let edit = owner.get(&format!("{}/edit", made.header("location"))).await.hidden("version");
    let other = [("name", "Cafés"), ("items", "nothing"), ("version", edit.as_str())];
    assert_eq!(owner.post(made.header("location"), &other).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sku = owner.get(&format!("{item}/edit")).await.body;
    let sku = sku.split("name=\"sku\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let other = [("name", "Cafés"), ("items", sku.as_str()), ("version", edit.as_str())];
    assert_eq!(owner.post(made.header("location"), &other).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.post(&away, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.get(&item).await.status, StatusCode::OK, "still there");
    assert_eq!(
        owner.post(&categories, &[("name", "Boissons")]).await.status,
        StatusCode::SEE_OTHER,
        "its name is free"
    );
}

#[tokio::test]
async fn an_item_is_described_in_several_languages() {
    let (_app, _, mut owner) = desk().await;
    let fields = [("name", "Huile"), ("price", "10"), ("description_ar", "خمس لترات"), ("name_hi", "तेल")];
    let place = add(&mut owner, &fields).await;
    let page = owner.get(&place).await.body;
    assert!(page.contains("خمس لترات") && page.contains("तेल"), "{page}");
    assert!(owner.get(&format!("{place}/edit")).await.body.contains("خمس لترات"));
}
