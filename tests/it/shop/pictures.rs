//! Pictures of items: light, sized, seen by the account that sees the item and by nobody else.
use super::stage::Stage;
use crate::kit::{inside, make};
use domain::{portal::Portal, role::Role};
use image::{DynamicImage, ImageFormat, RgbImage};
use poem::http::StatusCode;
use store::{
    Mode,
    assortments::{self, Content},
    files::pictures,
};

/// A photograph nobody can pack well: noise.
fn noise(side: u32) -> Vec<u8> {
    let mut seed = 7_u32;
    let image = RgbImage::from_fn(side, side, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = seed.to_be_bytes();
        image::Rgb([a, b, c])
    });
    let mut out = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

async fn shown(stage: &Stage, item: i64, bytes: Vec<u8>) {
    let vault = stage.app.db.files().unwrap();
    let ready = pictures::take(&vault, stage.tenant, stage.app.db.new_id(), bytes).await.unwrap();
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    pictures::set(&mut t, item, &ready).await.unwrap();
    t.commit().await.unwrap();
}

#[tokio::test]
async fn a_picture_is_light_and_stays_away_from_those_who_save_data() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 10).await;
    assert!(!stage.buyer.get("/bahdja/shop/items").await.body.contains("<img class=\"picture\""));
    shown(&stage, item, noise(900)).await;
    let shelf = stage.buyer.get("/bahdja/shop/items").await.body;
    assert!(
        shelf.contains("<img class=\"picture\"")
            && shelf.contains("loading=\"lazy\"")
            && shelf.contains("width=\"56\"")
    );
    let at = format!("/bahdja/shop/items/{item}/picture");
    for path in [at.clone(), format!("{at}?small")] {
        let answer = stage.buyer.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!((answer.header("content-type"), answer.header("x-content-type-options")), ("image/webp", "nosniff"));
        assert!(answer.size <= 15_000, "{path}: {} B", answer.size);
        assert!(answer.header("cache-control").starts_with("private"), "of one reader");
    }
    let mut saving = stage.buyer.clone();
    saving.headers.push(("save-data", "on".to_owned()));
    assert!(!saving.get("/bahdja/shop/items").await.body.contains("<img class=\"picture\""));
    let desk = stage.owner.get(&format!("/bahdja/desk/items/{item}")).await.body;
    assert!(desk.contains("picture-large"));
    let gone = stage.owner.post(&format!("/bahdja/desk/items/{item}/picture/removal"), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.buyer.get(&at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_else_sees_it() {
    let mut stage = Stage::set(0).await;
    let (item, other) = (stage.item("Huile", "100", 10).await, stage.item("Sel", "10", 10).await);
    shown(&stage, item, noise(50)).await;
    let at = format!("/bahdja/shop/items/{item}/picture");
    assert_eq!(stage.app.stranger().get(&at).await.status, StatusCode::SEE_OTHER, "sent to sign in");
    let theirs = make::organization(&stage.app.db, "other").await;
    let mut stranger = stage.app.member(theirs, Portal::Desk, Role::Owner).await;
    assert_eq!(stranger.get(&format!("/other/desk/items/{item}/picture")).await.status, StatusCode::NOT_FOUND);
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let id = assortments::create(&mut t, "Sel", &Content { items: vec![other], ..Content::default() }).await.unwrap();
    assortments::give(&mut t, id, stage.account).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(stage.buyer.get(&at).await.status, StatusCode::NOT_FOUND, "not in its assortment");
}

#[tokio::test]
async fn what_is_no_picture_is_refused() {
    let stage = Stage::set(0).await;
    let vault = stage.app.db.files().unwrap();
    for bytes in [b"<svg onload=alert(1)>".to_vec(), Vec::new(), noise(40)[..200].to_vec()] {
        assert!(pictures::take(&vault, stage.tenant, stage.app.db.new_id(), bytes).await.is_err());
    }
}
