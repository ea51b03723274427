//! Papers of a firm: asked for by a link, sent without signing in, looked at by few, decided on.
use crate::{
    kit::{Answer, Browser, inside},
    shop::stage::Stage,
};
use domain::{links::Purpose, papers::MOST, portal::Portal, role::Role, time::DAY};
use poem::http::StatusCode;
use store::{Mode, links};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

fn desk(stage: &Stage) -> String {
    format!("/bahdja/desk/accounts/{}/papers", stage.account)
}

/// A link made at the desk, as it is on the page.
async fn asked(stage: &mut Stage) -> String {
    let path = desk(stage);
    let made = stage.owner.post(&format!("{path}/links"), &[("days", "7")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let page = stage.owner.get(&path).await.body;
    format!("/p/{}", page.split("/p/").nth(1).and_then(|rest| rest.split('"').next()).unwrap())
}

async fn send(sender: &mut Browser, link: &str, kind: &str, file: (&str, &[u8])) -> Answer {
    sender.upload_with(&format!("{link}/papers"), &[("kind", kind)], (file.0, "", file.1)).await
}

/// The address of the only paper at the desk.
async fn paper(stage: &mut Stage) -> String {
    let path = desk(stage);
    let page = stage.owner.get(&path).await.body;
    let at = page.find(&format!("{path}/")).unwrap_or_else(|| panic!("no paper on {page}"));
    page[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn papers_come_by_a_link_are_looked_at_and_decided_on() {
    let mut stage = Stage::set(0).await;
    let link = asked(&mut stage).await;
    let mut sender = stage.app.stranger();
    let open = sender.get(&link).await;
    assert!(open.status == StatusCode::OK && open.body.contains("Superette Amine"), "{}", open.body);
    let account = format!("/bahdja/desk/accounts/{}", stage.account);
    let sent = send(&mut sender, &link, "register", ("registre.pdf", PDF)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert!(stage.owner.get(&account).await.body.contains("Reste à vérifier"));
    stage.work().await;
    assert!(stage.owner.get("/bahdja/desk/notifications").await.body.contains("Superette Amine"));
    let paper = paper(&mut stage).await;
    let page = stage.owner.get(&paper).await;
    assert!(page.body.contains("registre.pdf"), "{}", page.body);
    let file = stage.owner.get(&format!("{paper}/file")).await;
    assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "application/pdf"));
    assert!(file.header("content-security-policy").contains("sandbox"));
    assert!(stage.owner.get(&account).await.body.contains("Papier consulté"), "who looked is in the history");
    let version = page.hidden("version");
    let bare = stage.owner.post(&format!("{paper}/refusal"), &[("version", &version)]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a refusal has a reason");
    let refusal = [("version", version.as_str()), ("reason", "Illisible")];
    assert_eq!(stage.owner.post(&format!("{paper}/refusal"), &refusal).await.status, StatusCode::SEE_OTHER);
    let told = sender.get(&link).await.body;
    assert!(told.contains("Illisible") && told.contains("Still to be verified"), "{told}");
    let verification = format!("{paper}/verification");
    assert_eq!(stage.owner.post(&verification, &[("version", &version)]).await.status, StatusCode::CONFLICT);
    let version = stage.owner.get(&paper).await.hidden("version");
    assert_eq!(stage.owner.post(&verification, &[("version", &version)]).await.status, StatusCode::SEE_OTHER);
    let told = sender.get(&link).await.body;
    assert!(told.contains("Verified") && !told.contains("Illisible"), "{told}");
    assert!(!told.contains("/file"), "the link shows no file");
}

#[tokio::test]
async fn what_is_no_paper_is_refused_and_a_link_takes_so_many() {
    let mut stage = Stage::set(0).await;
    let link = asked(&mut stage).await;
    let mut sender = stage.app.stranger();
    for (kind, name, bytes) in [
        ("", "a.pdf", PDF),
        ("passport", "a.pdf", PDF),
        ("tax", "a.pdf", b"".as_slice()),
        ("tax", "a.html", b"<html><script>alert(1)</script>"),
        ("tax", "a.csv", b"a;b\n1;2\n"),
        ("tax", "a.pdf", b"MZ\x90 no pdf"),
    ] {
        let refused = send(&mut sender, &link, kind, (name, bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind} {name}: {}", refused.body);
        assert!(refused.body.contains("class=\"error\""), "{}", refused.body);
    }
    for _ in 0..MOST {
        assert_eq!(send(&mut sender, &link, "tax", ("a.pdf", PDF)).await.status, StatusCode::SEE_OTHER);
    }
    let more = send(&mut sender, &link, "tax", ("a.pdf", PDF)).await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", more.body);
    let mut last = more.status;
    for _ in 0..4 {
        last = send(&mut sender, &link, "tax", ("a.pdf", PDF)).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "whoever goes on sending waits");
}

#[tokio::test]
async fn a_link_that_is_gone_or_of_another_purpose_takes_nothing() {
    let mut stage = Stage::set(0).await;
    let link = asked(&mut stage).await;
    let mut sender = stage.app.stranger();
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let new = domain::links::New {
        days: ("2026-02-01", "2026-02-28"),
        ..domain::links::New::of(Purpose::Statement, stage.account, 7)
    };
    let statement = links::create(&mut t, &new).await.unwrap();
    t.commit().await.unwrap();
    let word = links::token(stage.app.db.keys(), stage.tenant, statement);
    for dead in [format!("/p/{word}"), "/p/1.2.unsigned".to_owned()] {
        assert_eq!(send(&mut sender, &dead, "tax", ("a.pdf", PDF)).await.status, StatusCode::NOT_FOUND);
    }
    let page = stage.owner.get(&desk(&stage)).await.body;
    let removal = page.split("/removal").next().and_then(|head| head.rsplit("/links/").next()).unwrap().to_owned();
    let revoked = stage.owner.post(&format!("{}/links/{removal}/removal", desk(&stage)), &[]).await;
    assert_eq!(revoked.status, StatusCode::SEE_OTHER);
    assert_eq!(send(&mut sender, &link, "tax", ("a.pdf", PDF)).await.status, StatusCode::NOT_FOUND);
    let other = asked(&mut stage).await;
    stage.app.clock.advance(8 * DAY);
    assert_eq!(send(&mut sender, &other, "tax", ("a.pdf", PDF)).await.status, StatusCode::NOT_FOUND, "too old");
}

#[tokio::test]
async fn only_those_who_approve_see_the_papers_themselves() {
    let mut stage = Stage::set(0).await;
    let link = asked(&mut stage).await;
    send(&mut stage.app.stranger(), &link, "identity", ("a.pdf", PDF)).await;
    let paper = paper(&mut stage).await;
    let mut viewer = stage.app.member(stage.tenant, Portal::Desk, Role::Viewer).await;
    let list = viewer.get(&desk(&stage)).await;
    assert!(list.status == StatusCode::OK && !list.body.contains(&paper), "{}", list.body);
    for path in [paper.clone(), format!("{paper}/file")] {
        assert_eq!(viewer.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(viewer.get("/bahdja/desk/files").await.status, StatusCode::OK);
    let id = paper.rsplit('/').next().unwrap();
    assert_eq!(stage.owner.get(&format!("/bahdja/desk/files/{id}")).await.status, StatusCode::NOT_FOUND);
}
