//! Filters of a list, kept under a name by one person or for everybody.
use crate::shop::stage::Stage;
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

const PATH: &str = "/bahdja/desk/filters";

/// The number of the only one that can be changed on the page.
fn id(page: &str) -> &str {
    let at = page.find("/desk/filters/2").or_else(|| page.find("/desk/filters/3")).unwrap_or_else(|| panic!("{page}"));
    page[at..].trim_start_matches("/desk/filters/").split('/').next().unwrap()
}

#[tokio::test]
async fn a_filter_is_kept_shown_renamed_and_deleted() {
    let mut stage = Stage::set(0).await;
    let list = stage.owner.get("/bahdja/desk/orders?q=amine+%26+fils&status=held&before=7").await.body;
    let keep =
        list.split("/desk/filters/new").nth(1).and_then(|rest| rest.split('"').next()).unwrap().replace("&amp;", "&");
    let form = stage.owner.get(&format!("{PATH}/new{keep}")).await;
    assert_eq!(form.status, StatusCode::OK);
    let query = form.hidden("query").replace("&amp;", "&");
    assert!(query.contains("status=held") && !query.contains("before"), "{query}");
    let sent = [("list", "orders"), ("query", query.as_str()), ("name", "Amine retenues")];
    let kept = stage.owner.post(PATH, &sent).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let shown = stage.owner.get(kept.header("location")).await.body;
    assert!(shown.contains("Amine retenues") && !shown.contains("/desk/filters/new"), "{shown}");
    assert_eq!(stage.owner.post(PATH, &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY, "one name, one filter");
    let mut other = stage.app.member(stage.tenant, Portal::Desk, Role::Viewer).await;
    assert!(!other.get("/bahdja/desk/orders").await.body.contains("Amine retenues"), "private");
    let page = stage.owner.get(&format!("{PATH}?list=orders")).await.body;
    let one = format!("{PATH}/{}", id(&page));
    assert_eq!(other.get(&format!("{one}/edit")).await.status, StatusCode::NOT_FOUND);
    let version = stage.owner.get(&format!("{one}/edit")).await.hidden("version");
    let saved = stage.owner.post(&one, &[("name", "Amine"), ("shared", "1"), ("version", &version)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(stage.owner.post(&one, &[("name", "B"), ("version", &version)]).await.status, StatusCode::CONFLICT);
    let seen = other.get("/bahdja/desk/orders").await.body;
    assert!(seen.contains("<bdi>Amine</bdi>"), "shared: {seen}");
    for (path, status) in [(format!("{one}/edit"), 303), (one.clone(), 403), (format!("{one}/removal"), 403)] {
        let answer =
            if path.ends_with("edit") { other.get(&path).await } else { other.post(&path, &[("name", "x")]).await };
        assert_eq!(answer.status.as_u16(), status, "{path}");
    }
    assert_eq!(stage.owner.post(&format!("{one}/removal"), &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!other.get("/bahdja/desk/orders").await.body.contains("<bdi>Amine</bdi>"));
}

#[tokio::test]
async fn what_filters_nothing_is_not_kept_and_each_list_has_its_own() {
    let mut stage = Stage::set(0).await;
    for (list, query) in
        [("orders", ""), ("orders", "before=7"), ("accounts", "standing=open"), ("invoices", "status=held")]
    {
        let sent = [("list", list), ("query", query), ("name", "Rien")];
        assert_eq!(stage.owner.post(PATH, &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{list} {query}");
    }
    for (list, query) in [("orders", "status=held"), ("accounts", "status=pending"), ("invoices", "standing=overdue")] {
        let sent = [("list", list), ("query", query), ("name", "Le mien")];
        assert_eq!(stage.owner.post(PATH, &sent).await.status, StatusCode::SEE_OTHER, "{list}");
        let page = stage.owner.get(&format!("/bahdja/desk/{list}")).await.body;
        assert!(page.contains(&format!("/desk/{list}?{query}")), "{page}");
    }
    let long = "q=".to_owned() + &"x".repeat(700);
    let sent = [("list", "orders"), ("query", long.as_str()), ("name", "Long")];
    assert_eq!(stage.owner.post(PATH, &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        stage.owner.post(PATH, &[("list", "orders"), ("query", "status=held")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}
