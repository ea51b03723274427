//! Files for the tax office, and orders on paper, through their pages.
use crate::{kit::inside, shop::stage::Stage};
use domain::{accounts::AccountForm, country::Country, house::HouseForm, role::Scope};
use poem::http::StatusCode;
use store::{Mode, accounts, contacts::Sight, organizations};

const LETTERHEAD: &str = "/bahdja/desk/settings/letterhead";

/// A seller of this country with an address, its numbers on the letterhead.
async fn seller(country: Country, address: &str, numbers: &[(&str, &str)]) -> Stage {
    let mut stage = Stage::set_in(0, country).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let house = organizations::house(&mut t).await.unwrap();
    let form = HouseForm { address: address.to_owned(), ..HouseForm::of(&house) };
    organizations::update(&mut t, house.version, &form).await.unwrap();
    t.commit().await.unwrap();
    let version = stage.owner.get(LETTERHEAD).await.hidden("version");
    let mut sent = vec![("regime", "registered"), ("pay_days", "30"), ("version", version.as_str())];
    sent.extend(numbers);
    assert_eq!(stage.owner.post(LETTERHEAD, &sent).await.status, StatusCode::SEE_OTHER);
    stage
}

/// The account gets an address and numbers.
async fn buyer(stage: &Stage, address: &str, tax_number: &str, registration: &str) {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let sight = Sight { scope: Scope::All, membership_id: stage.member };
    let account = accounts::find(&mut t, sight, stage.account).await.unwrap();
    let form = AccountForm {
        address: address.to_owned(),
        tax_number: tax_number.to_owned(),
        registration: registration.to_owned(),
        ..AccountForm::of(&account)
    };
    accounts::update(&mut t, (account.id, account.version), &form).await.unwrap();
    t.commit().await.unwrap();
}

/// An item with a code, added through its form.
async fn coded(stage: &mut Stage, class: &str, code: &str) -> i64 {
    let id = stage.taxed("Savon", ("100", class), 100).await;
    let page = stage.owner.get(&format!("/bahdja/desk/items/{id}/edit")).await;
    let version = page.hidden("version");
    let sent = |code: &'static str| {
        vec![("name", "Savon"), ("price", "100"), ("unit", "piece"), ("tracked", "1"), ("tax_code", code)]
    };
    let mut wrong = sent("123");
    wrong.extend([("tax_class", class), ("version", version.as_str())]);
    let path = format!("/bahdja/desk/items/{id}");
    assert_eq!(stage.owner.post(&path, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut right = sent("");
    right.retain(|(name, _)| *name != "tax_code");
    right.extend([("tax_code", code), ("tax_class", class), ("version", version.as_str())]);
    assert_eq!(stage.owner.post(&path, &right).await.status, StatusCode::SEE_OTHER);
    id
}

#[tokio::test]
async fn an_indian_invoice_becomes_a_file_for_the_portal_and_a_line_of_the_return() {
    let mut stage =
        seller(Country::In, "12 Linking Road, Mumbai, Maharashtra 400050", &[("gstin", "27AAPFU0939F1ZV")]).await;
    let item = coded(&mut stage, "standard", "34011110").await;
    let first = stage.billed_of(item, 3, 3).await;
    let page = stage.owner.get(&first).await.body;
    assert!(!page.contains("/filing\""), "the buyer has no GSTIN");
    assert_eq!(stage.owner.get(&format!("{first}/filing")).await.status, StatusCode::SEE_OTHER, "the page says why");
    buyer(&stage, "4 MG Road, Bengaluru, Karnataka 560001", "29AAGCB7383J1Z4", "").await;
    let second = stage.billed_of(item, 5, 5).await;
    let page = stage.owner.get(&second).await.body;
    assert!(page.contains("/filing\""), "{page}");
    let file = stage.owner.get(&format!("{second}/filing")).await;
    assert!(file.header("content-disposition").contains("F-2025-00002.json"), "{}", file.header("content-disposition"));
    let body: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(body["BuyerDtls"]["Gstin"], "29AAGCB7383J1Z4");
    assert_eq!(body["ItemList"][0]["HsnCd"], "34011110");
    assert_eq!(body["ValDtls"]["IgstVal"].to_string(), "90");
    let paper = stage.owner.get(&format!("{second}/paper?lang=en")).await.body;
    assert!(
        paper.contains("Tax invoice") && paper.contains("HSN 34011110") && paper.contains("29 Karnataka"),
        "{paper}"
    );

    let month = &body["DocDtls"]["Dt"].as_str().unwrap().split('/').rev().take(2).collect::<Vec<_>>().join("-");
    let path = format!("/bahdja/desk/books/gst?month={month}");
    let page = stage.owner.get(&path).await;
    assert!(
        page.status == StatusCode::OK && page.body.contains("F-2025-00002") && page.body.contains("B2CS"),
        "{}",
        page.body
    );
    let file = stage.owner.get(&path.replace("gst?", "gst/file?")).await;
    let told: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(told["b2b"][0]["inv"][0]["itms"][0]["itm_det"]["iamt"].to_string(), "90");
    assert_eq!((told["b2cs"][0]["camt"].to_string(), told["b2cs"][0]["samt"].to_string()), ("27".into(), "27".into()));
    assert_eq!(told["doc_issue"]["doc_det"][0]["docs"][0]["totnum"], 2);
    let empty = stage.owner.get("/bahdja/desk/books/gst?month=2019-02").await;
    assert!(empty.status == StatusCode::OK && !empty.body.contains("gst/file"));
}

#[tokio::test]
async fn what_is_not_taxed_is_told_on_a_bill_of_supply() {
    let mut stage = seller(Country::In, "Mumbai 400050", &[("gstin", "27AAPFU0939F1ZV")]).await;
    let invoice = stage.billed("600", 10, 8).await;
    assert!(stage.owner.get(&format!("{invoice}/paper?lang=en")).await.body.contains("Bill of supply"));
    assert_eq!(stage.owner.get(&format!("{invoice}/filing")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_serbian_invoice_and_its_credit_note_become_files_for_sef() {
    let numbers = [("pib", "101134702"), ("mb", "07737068"), ("bank_account", "840-955845-10")];
    let mut stage = seller(Country::Rs, "Bulevar 12\n11000 Beograd", &numbers).await;
    let item = coded(&mut stage, "standard", "").await;
    let first = stage.billed_of(item, 2, 2).await;
    assert_eq!(stage.owner.get(&format!("{first}/filing")).await.status, StatusCode::SEE_OTHER, "the buyer has no PIB");
    buyer(&stage, "Trg 1, 21000 Novi Sad", "104052135", "20050225").await;
    let second = stage.billed_of(item, 5, 5).await;
    let file = stage.owner.get(&format!("{second}/filing")).await;
    assert!(
        file.body.contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022<"),
        "{}",
        file.body
    );
    assert!(file.body.contains("RS104052135") && file.body.contains(">600.00<"), "{}", file.body);
    let page = stage.owner.get(&format!("{second}/credits/new")).await;
    let field = page.body.split("name=\"q").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let (field, version) = (format!("q{field}"), page.hidden("version"));
    let sent = [(field.as_str(), "2"), ("reason", "oštećeno"), ("version", version.as_str())];
    let note = stage.owner.post(&format!("{second}/credits"), &sent).await.header("location").to_owned();
    let file = stage.owner.get(&format!("{note}/filing")).await.body;
    assert!(file.contains("<CreditNote ") && file.contains("F-2026-00002") && file.contains(">240.00<"), "{file}");
    assert_eq!(stage.owner.get("/bahdja/desk/books/gst").await.status, StatusCode::SEE_OTHER, "another country's");
}

#[tokio::test]
async fn an_algerian_invoice_says_what_it_lacks_and_orders_are_printed() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 8).await;
    let page = stage.owner.get(&invoice).await.body;
    assert!(page.contains("(NIS)") || page.contains("NIS"), "{page}");
    assert!(!page.contains("/filing\""));
    let order = page.split("/bahdja/desk/orders/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let order = format!("/bahdja/desk/orders/{order}");
    for lang in ["ar", "fr", "en", "hi", "sr"] {
        for word in ["proforma", "delivery-note"] {
            let paper = stage.owner.get(&format!("{order}/{word}?lang={lang}")).await;
            assert!(paper.body.contains(&format!("<article class=\"sheet\" lang=\"{lang}")), "{word} {lang}");
        }
    }
    let note = stage.owner.get(&format!("{order}/delivery-note?lang=fr")).await.body;
    assert!(note.contains("Bon de livraison") && note.contains("Huile") && !note.contains("600,00"), "{note}");
    let proforma = stage.owner.get(&format!("{order}/proforma?lang=fr")).await.body;
    assert!(proforma.contains("Facture proforma") && proforma.contains("600,00"), "{proforma}");
    for word in ["proforma", "delivery-note"] {
        let file = stage.owner.get(&format!("{order}/{word}/pdf?lang=ar")).await;
        assert!(file.status == StatusCode::OK && file.header("content-type") == "application/pdf");
    }
}
