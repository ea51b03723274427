//! Files through their pages: what is taken, what is refused, who may see it, and what leaves with it.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use image::{DynamicImage, ImageFormat};
use poem::http::StatusCode;
use std::io::Cursor;

async fn desk(app: &App, slug: &str) -> (i64, Browser) {
    let tenant = make::organization(&app.db, slug).await;
    (tenant, app.member(tenant, Portal::Desk, Role::Owner).await)
}

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, height).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// The address of the first file listed.
fn content(list: &str) -> String {
    let end = list.find("/content\"").unwrap();
    let start = list[..end].rfind('"').unwrap() + 1;
    format!("{}/content", &list[start..end])
}

#[tokio::test]
async fn a_picture_is_drawn_again_and_served_as_nothing_but_a_picture() {
    let app = App::start().await;
    let (_, mut owner) = desk(&app, "bahdja").await;
    let mut sent = picture(300, 200);
    // A second file behind the picture: what is drawn again has no room for it.
    sent.extend_from_slice(b"<script>alert(1)</script>PK\x03\x04");
    let answer = owner.upload("/bahdja/desk/files", "../../r\u{202E}gpj.jpg", "image/jpeg", &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let list = owner.get("/bahdja/desk/files").await;
    assert!(list.body.contains("rgpj.jpg") && !list.body.contains('\u{202E}'), "{}", list.body);
    let file = owner.get(&content(&list.body)).await;
    assert_eq!(file.header("content-type"), "image/webp");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("content-security-policy").contains("sandbox"));
    assert!(file.header("cache-control").starts_with("private"));
    assert!(!file.body.contains("<script>"));
    owner.headers.push(("accept", "image/jpeg".to_owned()));
    assert_eq!(owner.get(&content(&list.body)).await.header("content-type"), "image/jpeg");
    let tag = file.header("etag").to_owned();
    owner.headers = vec![("if-none-match", tag)];
    assert_eq!(owner.get(&content(&list.body)).await.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn what_only_looks_like_a_file_is_refused_and_leaves_nothing() {
    let app = App::start().await;
    let (_, mut owner) = desk(&app, "bahdja").await;
    let bomb = {
        // A PNG that says it is 30,000 by 30,000 pixels.
        let mut out = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(1, 1).write_to(&mut out, ImageFormat::Png).unwrap();
        let mut bytes = out.into_inner();
        bytes[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
        bytes
    };
    for (name, kind, bytes) in [
        ("logo.jpg.svg", "image/svg+xml", b"<svg onload='alert(1)'/>".to_vec()),
        ("page.html", "text/html", b"<html></html>".to_vec()),
        ("notes.txt", "text/plain", b"<script>alert(1)</script>".to_vec()),
        ("photo.png", "image/png", picture(9, 9)),
        ("paper.pdf", "application/pdf", b"<html>%PDF-1.7 %%EOF".to_vec()),
        ("setup.exe", "application/octet-stream", b"MZ\x90\0".to_vec()),
        ("bomb.png", "image/png", bomb),
        ("empty.txt", "text/plain", Vec::new()),
    ] {
        let answer = owner.upload("/bahdja/desk/files", name, kind, &bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.body.contains("field-file-error"), "{name} names its field");
    }
    assert!(!owner.get("/bahdja/desk/files").await.body.contains("/content\""));
}

#[tokio::test]
async fn another_organizations_file_is_not_there() {
    let app = App::start().await;
    let (_, mut owner) = desk(&app, "bahdja").await;
    let (_, mut stranger) = desk(&app, "other").await;
    owner.upload("/bahdja/desk/files", "a.csv", "text/csv", b"a;b\n1;2").await;
    let mine = content(&owner.get("/bahdja/desk/files").await.body);
    let theirs = mine.replace("/bahdja/", "/other/");
    let missing = theirs.replace(|c: char| c.is_ascii_digit(), "7");
    assert_eq!(
        owner.get(&mine).await.header("content-disposition"),
        "attachment; filename=\"a.csv\"; filename*=UTF-8''a.csv"
    );
    assert_eq!(stranger.get(&theirs).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&missing).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&mine).await.status, StatusCode::FORBIDDEN, "no member of that organization");
    let public = mine.replace("/desk", "").replace("/content", "");
    assert_eq!(app.stranger().get(&public).await.status, StatusCode::NOT_FOUND, "only a logo is public");
}

#[tokio::test]
async fn a_file_that_was_put_away_comes_back_or_goes_for_good() {
    let app = App::start().await;
    let (_, mut owner) = desk(&app, "bahdja").await;
    owner.upload("/bahdja/desk/files", "a.txt", "text/plain", b"hello").await;
    let file = content(&owner.get("/bahdja/desk/files").await.body);
    let removal = file.replace("/content", "/removal");
    let answer = owner.post(&removal, &[]).await;
    let list = owner.get(answer.header("location")).await;
    assert!(list.body.contains("/removal/delete"), "the way back is offered");
    assert_eq!(owner.get(&file).await.status, StatusCode::NOT_FOUND);
    owner.post(&format!("{removal}/delete"), &[]).await;
    assert_eq!(owner.get(&file).await.body, "hello");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_before_it_is_read() {
    let app = App::start_with(|settings| settings.upload_limit = 1_000).await;
    let (_, mut owner) = desk(&app, "bahdja").await;
    owner.headers.push(("content-length", "1073741824".to_owned()));
    let answer = owner.upload("/bahdja/desk/files", "a.txt", "text/plain", b"x").await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}
