//! In several regions: acts go to the primary one, and whoever acted reads there until the replica has caught up.
use crate::kit::App;
use poem::http::Method;
use web::kit::Region;

async fn in_region(here: &str) -> App {
    let region = Region { here: here.to_owned(), primary: "cdg".to_owned() };
    App::start_with(|settings| settings.region = Some(region)).await
}

#[tokio::test]
async fn away_from_the_primary_acts_are_sent_on_and_reads_are_not() {
    let app = in_region("bom").await;
    let mut browser = app.stranger();
    assert_eq!(browser.get("/nobody/desk").await.header("fly-replay"), "");
    assert_eq!(browser.post("/nobody/desk", &[]).await.header("fly-replay"), "region=cdg");
}

#[tokio::test]
async fn the_primary_answers_acts_itself_and_asks_the_person_to_come_back_to_it() {
    let app = in_region("cdg").await;
    let mut browser = app.stranger();
    let answer = browser.post("/nobody/desk", &[]).await;
    assert_eq!(answer.header("fly-replay"), "");
    assert_eq!(browser.cookies.get("fresh").map(String::as_str), Some("1"));
    let elsewhere = in_region("bom").await;
    let mut traveller = elsewhere.stranger();
    traveller.cookies = browser.cookies;
    assert_eq!(traveller.get("/nobody/desk").await.header("fly-replay"), "region=cdg");
}

#[tokio::test]
async fn what_was_sent_on_once_or_is_too_large_to_send_is_answered_where_it_is() {
    let app = in_region("bom").await;
    let mut replayed = app.stranger();
    replayed.headers.push(("fly-replay-src", "instance=0;region=bom".to_owned()));
    assert_eq!(replayed.post("/nobody/desk", &[]).await.header("fly-replay"), "");
    let mut large = app.stranger();
    large.headers.push(("content-length", "1000001".to_owned()));
    assert_eq!(large.send(Method::POST, "/nobody/desk", String::new()).await.header("fly-replay"), "");
}

#[tokio::test]
async fn one_region_sends_nothing_anywhere() {
    let app = App::start().await;
    let mut browser = app.stranger();
    assert_eq!(browser.post("/nobody/desk", &[]).await.header("fly-replay"), "");
    assert!(!browser.cookies.contains_key("fresh"));
}
