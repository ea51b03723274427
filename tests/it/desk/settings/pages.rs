//! Settings pages: who sees which, what hostile values do, and two people saving at once.
use crate::kit::{App, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

/// Each page, and the lowest role that opens it.
const PAGES: [(&str, Role); 9] = [
    ("profile", Role::Viewer),
    ("sites", Role::Viewer),
    ("members", Role::Member),
    ("roles", Role::Member),
    ("organization", Role::Admin),
    ("branding", Role::Admin),
    ("languages", Role::Admin),
    ("members/invitations", Role::Admin),
    ("features", Role::Owner),
];

#[tokio::test]
async fn each_role_opens_its_pages_and_is_not_shown_the_others() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    for role in Role::ALL {
        let mut browser = app.member(tenant, Portal::Desk, role).await;
        let home = browser.get("/bahdja/desk").await;
        assert_eq!(home.status, StatusCode::OK);
        for (page, lowest) in PAGES {
            let path = format!("/bahdja/desk/settings/{page}");
            let status = browser.get(&path).await.status;
            let expected = if role >= lowest { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(status, expected, "{role:?} {page}");
            let shown = home.body.contains(&format!("href=\"{path}\""));
            assert!(role >= lowest || !shown, "{role:?} is shown {page}");
        }
    }
}

#[tokio::test]
async fn hostile_values_name_their_field_keep_what_was_typed_and_write_nothing() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let long = "x".repeat(1024 * 1024);
    let before = owner.get("/bahdja/desk/settings/organization").await;
    for bad in ["", "\0name", "a\u{202E}b", &long] {
        for (page, rest) in [
            ("sites", vec![]),
            ("organization", vec![("country", "DZ"), ("time_zone", "Africa/Algiers"), ("language", "fr")]),
            ("profile", vec![("theme", "system"), ("density", "compact")]),
        ] {
            let mut fields = vec![("name", bad), ("version", "1")];
            fields.extend(rest);
            let answer = owner.post(&format!("/bahdja/desk/settings/{page}"), &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{page} {bad:.9}");
            assert!(answer.body.contains("href=\"#field-name\""), "{page} names its field");
        }
    }
    let twice = [("name", "A"), ("name", "B")];
    assert_eq!(owner.post("/bahdja/desk/settings/sites", &twice).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let script = owner.post("/bahdja/desk/settings/sites", &[("name", "<script>=1+1"), ("phone", "<b>12")]).await;
    assert!(script.body.contains("value=\"&lt;script&gt;=1+1\"") && script.body.contains("value=\"&lt;b&gt;12\""));
    for accent in ["", "red", "#fff", "#000000;}body{display:none", "#١٢٣٤٥٦"] {
        let answer = owner.post("/bahdja/desk/settings/branding", &[("accent", accent), ("version", "1")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{accent}");
    }
    let after = owner.get("/bahdja/desk/settings/organization").await;
    assert_eq!(before.hidden("version"), after.hidden("version"), "nothing was written");
}

#[tokio::test]
async fn arabic_digits_are_read_and_the_phone_is_kept_as_dialled() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let made = owner.post("/bahdja/desk/settings/sites", &[("name", "باب الزوار"), ("phone", "٠٢١٢٣٤٥٦٧")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    assert!(owner.get("/bahdja/desk/settings/sites").await.body.contains("+21321234567"));
}

#[tokio::test]
async fn two_people_saving_see_both_answers() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let path = "/bahdja/desk/settings/organization";
    let form = |name: &'static str| {
        [("name", name), ("country", "DZ"), ("time_zone", "Africa/Algiers"), ("language", "ar"), ("version", "1")]
    };
    assert_eq!(owner.post(path, &form("First")).await.status, StatusCode::SEE_OTHER);
    let late = owner.post(path, &form("Second")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("value=\"First\"") && late.body.contains("value=\"Second\""));
    assert_eq!(late.hidden("version"), "2");
}

#[tokio::test]
async fn the_colour_is_made_readable_and_its_sheet_is_kept_for_ever() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let saved = owner.post("/bahdja/desk/settings/branding", &[("accent", "#FFCC00"), ("version", "1")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let page = owner.get("/bahdja/desk").await.body;
    assert!(page.contains("/bahdja/brand.css?ffcc00"));
    let sheet = owner.get("/bahdja/brand.css?ffcc00").await;
    assert!(
        sheet.header("content-type").starts_with("text/css") && sheet.header("cache-control").contains("immutable")
    );
    assert_eq!(owner.get("/brand.css?red").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_home_leads_each_person_to_their_portal() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    assert_eq!(app.stranger().get("/").await.status, StatusCode::OK);
    assert!(app.stranger().get("/bahdja").await.header("location").contains("/sign-in"));
    for (portal, home) in
        [(Portal::Desk, "/bahdja/desk"), (Portal::Shop, "/bahdja/shop"), (Portal::Round, "/bahdja/round")]
    {
        let mut browser = app.member(tenant, portal, Role::Member).await;
        assert_eq!(browser.get("/bahdja").await.header("location"), home);
        assert_eq!(browser.get(home).await.status, StatusCode::OK);
        if portal != Portal::Desk {
            let account = browser.get(&format!("{home}/account")).await;
            assert_eq!(account.status, StatusCode::OK);
            let typed = [("name", "Ana"), ("theme", "dark"), ("density", "compact"), ("version", "1")];
            assert_eq!(browser.post(&format!("{home}/account"), &typed).await.status, StatusCode::SEE_OTHER);
            assert!(browser.get(home).await.body.contains("data-theme=\"dark\""));
        }
    }
}
