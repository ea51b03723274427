//! At the door the receiver signs with a PIN of their own, and the driver takes a photo.
use super::depot::Depot;
use crate::kit::{Answer, inside};
use domain::ids::Id;
use poem::http::StatusCode;
use store::{Mode, devices, passwords};

/// A photo as a phone sends it.
fn photo() -> Vec<u8> {
    let pixels = image::DynamicImage::new_rgb8(1_600, 900);
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A stop with an order of the account, one of whose people has a PIN.
async fn door() -> (Depot, String, Id) {
    let mut depot = Depot::set(10_000_000).await;
    let member = depot.stage.member;
    let pepper = depot.stage.app.db.keys().mac(&format!("pin|{member}"));
    let hash = passwords::hash_pin("4071", pepper).await.unwrap();
    let mut t = inside(&depot.stage.app.db, depot.stage.tenant, Mode::Write).await;
    devices::set_pin(&mut t, member, &hash).await.unwrap();
    t.commit().await.unwrap();
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "account").await;
    let stop = depot.under_way(&[order]).await;
    (depot, stop, order)
}

async fn send(depot: &mut Depot, stop: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let version = depot.driver.get(stop).await.hidden("version");
    let fields = [&[("version", version.as_str())], fields].concat();
    depot.driver.upload_with(stop, &fields, ("IMG_0001.jpg", "image/jpeg", file)).await
}

/// The address of the photo on a page.
fn shown(page: &str) -> &str {
    let at = page.find("/photos/").unwrap_or_else(|| panic!("no photo on {page}"));
    let start = page[..at].rfind('"').unwrap() + 1;
    page[start..].split('"').next().unwrap()
}

#[tokio::test]
async fn a_wrong_pin_is_a_sentence_and_the_right_one_signs() {
    let (mut depot, stop, order) = door().await;
    let member = depot.stage.member.to_string();
    let page = depot.driver.get(&stop).await.body;
    assert!(page.contains(&format!("<option value=\"{member}\"")), "{page}");
    for (signer, pin, field) in
        [(member.as_str(), "4072", "pin"), (&member, "40", "pin"), ("", "4071", "signer"), ("7", "4071", "signer")]
    {
        let sent = [("signer", signer), ("pin", pin), ("note", "derri\u{e8}re"), ("crates_left", "2")];
        let refused = depot.record(&stop, &sent).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{pin}");
        assert!(refused.body.contains(&format!("id=\"field-{field}-error\"")), "{}", refused.body);
        assert!(refused.body.contains("derri\u{e8}re") && !refused.body.contains(&format!("value=\"{pin}\"")));
    }
    let done = depot.record(&stop, &[("signer", &member), ("pin", "٤٠٧١")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    for page in [stop, format!("/bahdja/desk/orders/{order}")] {
        let browser = if page.contains("/desk/") { &mut depot.stage.owner } else { &mut depot.driver };
        assert!(browser.get(&page).await.body.contains("code PIN"), "who signed is said on {page}");
    }
    assert!(depot.stage.buyer.get(&format!("/bahdja/shop/orders/{order}")).await.body.contains("code PIN"));
}

#[tokio::test]
async fn a_pin_is_not_guessed_at_the_door() {
    let (mut depot, stop, _) = door().await;
    let member = depot.stage.member.to_string();
    for _ in 0..5 {
        depot.record(&stop, &[("signer", &member), ("pin", "1357")]).await;
    }
    let right = depot.record(&stop, &[("signer", &member), ("pin", "4071")]).await;
    assert_eq!(right.status, StatusCode::UNPROCESSABLE_ENTITY, "too many tries: even the right one waits");
    assert!(right.body.contains("minute"), "{}", right.body);
    let finger = depot.record(&stop, &[("signature", "M1 1L2 2")]).await;
    assert_eq!(finger.status, StatusCode::SEE_OTHER, "a finger still signs");
}

#[tokio::test]
async fn a_photo_outlives_what_is_wrong_with_the_form_and_both_sides_see_it() {
    let (mut depot, stop, order) = door().await;
    let refused = send(&mut depot, &stop, &[("cash", "many")], &photo()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let first = shown(&refused.body).to_owned();
    let replaced = send(&mut depot, &stop, &[("act", "reckon")], &photo()).await;
    assert_eq!(replaced.status, StatusCode::OK, "{}", replaced.body);
    assert_ne!(shown(&replaced.body), first, "one photo, the last");
    assert_eq!(depot.driver.get(&first).await.status, StatusCode::NOT_FOUND);
    let wrong = send(&mut depot, &stop, &[], b"%PDF-1.4 no picture").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"field-photo-error\""), "{}", wrong.body);
    let path = format!("/bahdja/shop/orders/{order}");
    let own = shown(&replaced.body).rsplit('/').next().unwrap().to_owned();
    assert_eq!(depot.stage.buyer.get(&format!("{path}/photos/{own}")).await.status, StatusCode::NOT_FOUND, "not yet");
    let done = send(&mut depot, &stop, &[("receiver", "Amine")], b"").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let buyer = depot.stage.buyer.get(&path).await.body;
    let desk = depot.stage.owner.get(&path.replace("/shop/", "/desk/")).await.body;
    for (page, desk) in [(buyer, false), (desk, true)] {
        let browser = if desk { &mut depot.stage.owner } else { &mut depot.stage.buyer };
        let seen = browser.get(shown(&page)).await;
        assert_eq!((seen.status, seen.header("content-type")), (StatusCode::OK, "image/webp"));
    }
    let late = send(&mut depot, &stop, &[], &photo()).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(depot.driver.get(&stop).await.body.contains(&own), "what was seen there stays as it was");
}

#[tokio::test]
async fn a_failed_visit_may_have_a_photo() {
    let (mut depot, stop, order) = door().await;
    let failure = format!("{stop}/failure");
    let version = depot.driver.get(&stop).await.hidden("version");
    let file = photo();
    let refused = depot
        .driver
        .upload_with(&failure, &[("version", &version), ("why_note", "rideau")], ("a.jpg", "image/jpeg", &file))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("rideau"), "{}", refused.body);
    shown(&refused.body);
    let failed = depot.driver.upload_with(&failure, &[("version", &version), ("why", "closed")], ("", "", b"")).await;
    assert_eq!(failed.status, StatusCode::SEE_OTHER, "{}", failed.body);
    let round = depot.stage.owner.get("/bahdja/desk/rounds").await.body;
    let at = round.find("/bahdja/desk/rounds/2").unwrap();
    let round = depot.stage.owner.get(round[at..].split('"').next().unwrap()).await.body;
    assert_eq!(depot.stage.owner.get(shown(&round)).await.status, StatusCode::OK);
    assert!(depot.stage.owner.get(&format!("/bahdja/desk/orders/{order}")).await.body.contains("/photos/"));
}
