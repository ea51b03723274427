//! Handing over at the site, invoices, credit notes and the letterhead, through their pages.
use crate::shop::stage::Stage;
use poem::http::StatusCode;

/// The name of the first quantity field of a page.
fn field(body: &str) -> String {
    let at = body.find("name=\"q").unwrap() + 6;
    body[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_order_is_handed_over_billed_and_its_invoice_says_how_it_came_about() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 8).await;
    let page = stage.owner.get(&invoice).await.body;
    assert!(page.contains("F-2026-00001") && page.contains("<details>") && page.contains("/credits/new"), "{page}");
    let list = stage.owner.get("/bahdja/desk/invoices?standing=open&q=f-2026").await.body;
    assert!(list.contains("F-2026-00001"), "{list}");
    for standing in ["overdue", "paid", "credited"] {
        let list = stage.owner.get(&format!("/bahdja/desk/invoices?standing={standing}")).await.body;
        assert!(!list.contains("F-2026-00001"), "{standing}");
    }
    assert!(!stage.owner.get("/bahdja/desk/invoices/new").await.body.contains("2026-00001"), "it waits no more");
    for lang in ["ar", "fr", "en", "hi", "sr"] {
        let paper = stage.owner.get(&format!("{invoice}/paper?lang={lang}")).await;
        assert!(
            paper.status == StatusCode::OK && paper.body.contains(&format!("<article class=\"sheet\" lang=\"{lang}")),
            "{lang}"
        );
    }
}

#[tokio::test]
async fn more_than_is_promised_or_nothing_is_not_handed_over() {
    let mut stage = Stage::set(0).await;
    let oil = stage.item("Huile", "600", 40).await;
    let order = stage.order(&[(oil, 10)], "cash").await.replace("/shop/", "/desk/");
    let id = order.rsplit('/').next().unwrap().to_owned();
    let path = format!("/bahdja/desk/invoices/new?order={id}");
    assert_eq!(stage.owner.get(&path).await.status, StatusCode::CONFLICT, "it is not confirmed");
    Stage::press(&mut stage.owner, &order, "confirmation").await;
    let page = stage.owner.get(&path).await;
    let (field, version) = (field(&page.body), page.hidden("version"));
    for wrong in ["11", "-1", "0", "1000000000000", "many"] {
        let sent = [("order", id.as_str()), (&field, wrong), ("version", &version)];
        let answer = stage.owner.post("/bahdja/desk/invoices", &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.body.contains("class=\"problems\""), "{wrong}");
    }
    assert_eq!(stage.stock(oil).await.have, 40);
}

#[tokio::test]
async fn a_credit_note_is_written_from_its_invoice_and_not_beyond_it() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 10).await;
    let page = stage.owner.get(&format!("{invoice}/credits/new")).await;
    let (field, version) = (field(&page.body), page.hidden("version"));
    let path = format!("{invoice}/credits");
    for (quantity, reason) in [("11", "broken"), ("-1", "broken"), ("0", "broken"), ("2", "")] {
        let sent = [(field.as_str(), quantity), ("reason", reason), ("version", &version)];
        let answer = stage.owner.post(&path, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{quantity} {reason}");
    }
    let sent = [(field.as_str(), "4"), ("reason", "broken"), ("back", "1"), ("version", &version), ("once", "k1")];
    let note = stage.owner.post(&path, &sent).await;
    assert_eq!(note.status, StatusCode::SEE_OTHER, "{}", note.body);
    assert_eq!(stage.owner.post(&path, &sent).await.header("location"), note.header("location"), "it acts once");
    let note = stage.owner.get(note.header("location")).await.body;
    assert!(note.contains("A-2026-00001") && note.contains("broken"), "{note}");
    assert!(stage.owner.get(&invoice).await.body.contains("A-2026-00001"));
    assert!(stage.owner.get("/bahdja/desk/invoices?standing=credited").await.body.contains("F-2026-00001"));
}

#[tokio::test]
async fn a_letterhead_is_checked_by_the_rules_of_the_country_and_printed() {
    let mut stage = Stage::set(0).await;
    let path = "/bahdja/desk/settings/letterhead";
    let version = stage.owner.get(path).await.hidden("version");
    let with = |nif: &'static str, days: &'static str| {
        [
            ("legal_name", "SARL El Bahdja"),
            ("nif", nif),
            ("regime", "registered"),
            ("pay_days", days),
            ("footer", "Merci"),
        ]
    };
    for (nif, days) in [("123", "30"), ("099916000123456", "-1"), ("099916000123456", "1000000000000")] {
        let mut sent = with(nif, days).to_vec();
        sent.push(("version", &version));
        assert_eq!(stage.owner.post(path, &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{nif} {days}");
    }
    let mut sent = with("0999 1600 0123 456", "30").to_vec();
    sent.push(("version", &version));
    assert_eq!(stage.owner.post(path, &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.post(path, &sent).await.status, StatusCode::CONFLICT, "somebody saved since");
    let invoice = stage.billed("600", 10, 10).await;
    let paper = stage.owner.get(&format!("{invoice}/paper?lang=fr")).await.body;
    for part in ["SARL El Bahdja", "099916000123456", "Merci", "Superette Amine"] {
        assert!(paper.contains(part), "{part}: {paper}");
    }
}
