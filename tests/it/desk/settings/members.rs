//! Members: who may change whom, and that no desk is left without an Owner.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

const PATH: &str = "/bahdja/desk/settings/members";

struct Desk {
    app: App,
    tenant: i64,
}

async fn desk() -> Desk {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    Desk { app, tenant }
}

impl Desk {
    /// A person, signed in, and the page of their membership.
    async fn member(&self, role: Role) -> (Browser, String) {
        let made = make::member(&self.app.db, self.tenant, Portal::Desk, role).await;
        let mut browser = self.app.stranger();
        browser.sign_in_as(&self.app, made.user_id).await;
        (browser, format!("{PATH}/{}", made.membership_id))
    }
}

async fn version(browser: &mut Browser, page: &str) -> String {
    browser.get(page).await.hidden("version")
}

fn edit(role: &str, version: &str) -> [(&'static str, String); 3] {
    [("role", role.to_owned()), ("scope", "all".to_owned()), ("version", version.to_owned())]
}

async fn save(browser: &mut Browser, page: &str, role: &str, version: &str) -> StatusCode {
    let fields = edit(role, version);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(page, &fields).await.status
}

#[tokio::test]
async fn an_owner_changes_a_role_and_it_counts_from_the_next_request() {
    let desk = desk().await;
    let (mut owner, _) = desk.member(Role::Owner).await;
    let (mut admin, page) = desk.member(Role::Admin).await;
    assert_eq!(admin.get("/bahdja/desk/settings/organization").await.status, StatusCode::OK);
    let seen = version(&mut owner, &format!("{page}/edit")).await;
    assert_eq!(save(&mut owner, &page, "viewer", &seen).await, StatusCode::SEE_OTHER);
    let after = admin.get("/bahdja/desk/settings/organization").await;
    assert_eq!(after.status, StatusCode::SEE_OTHER, "the old session is over");
    assert!(after.header("location").contains("/sign-in"));
    assert_eq!(save(&mut owner, &page, "admin", &seen).await, StatusCode::CONFLICT, "on a version that is gone");
}

#[tokio::test]
async fn an_administrator_manages_only_those_below() {
    let desk = desk().await;
    let (_, owner_page) = desk.member(Role::Owner).await;
    let (mut admin, own_page) = desk.member(Role::Admin).await;
    let (_, member_page) = desk.member(Role::Member).await;
    for page in [&owner_page, &own_page] {
        assert_eq!(admin.get(&format!("{page}/edit")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(save(&mut admin, page, "viewer", "1").await, StatusCode::FORBIDDEN);
        assert_eq!(admin.post(&format!("{page}/removal"), &[("version", "1")]).await.status, StatusCode::FORBIDDEN);
        let status = [("status", "suspended"), ("version", "1")];
        assert_eq!(admin.post(&format!("{page}/status"), &status).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(save(&mut admin, &member_page, "owner", "1").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(save(&mut admin, &own_page, "owner", "1").await, StatusCode::FORBIDDEN, "nobody lifts themselves");
    assert_eq!(admin.get(&format!("{member_page}/permissions")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(save(&mut admin, &member_page, "viewer", "1").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_last_owner_stays() {
    let desk = desk().await;
    let (mut owner, page) = desk.member(Role::Owner).await;
    assert_eq!(save(&mut owner, &page, "admin", "1").await, StatusCode::UNPROCESSABLE_ENTITY);
    owner.post(&format!("{page}/removal"), &[("version", "1")]).await;
    owner.post(&format!("{page}/status"), &[("status", "inactive"), ("version", "1")]).await;
    assert_eq!(owner.get(&page).await.status, StatusCode::OK, "still in, still an Owner");
    assert_eq!(owner.get("/bahdja/desk/settings/features").await.status, StatusCode::OK);
}

#[tokio::test]
async fn two_owners_leaving_at_once_leave_one() {
    for _ in 0..4 {
        let desk = desk().await;
        let ((mut one, one_page), (mut two, two_page)) =
            (desk.member(Role::Owner).await, desk.member(Role::Owner).await);
        let (a, b) = tokio::join!(save(&mut one, &one_page, "viewer", "1"), save(&mut two, &two_page, "viewer", "1"));
        let gone = [a, b].iter().filter(|status| **status == StatusCode::SEE_OTHER).count();
        assert_eq!(gone, 1, "{a} {b}");
    }
}

#[tokio::test]
async fn what_is_given_by_name_opens_and_what_is_taken_closes() {
    let desk = desk().await;
    let (mut owner, _) = desk.member(Role::Owner).await;
    let made = make::member(&desk.app.db, desk.tenant, Portal::Desk, Role::Viewer).await;
    let page = format!("{PATH}/{}", made.membership_id);
    let names = [("sites-write", "granted"), ("sites-read", "denied"), ("contacts-read", "role"), ("version", "1")];
    assert_eq!(owner.post(&format!("{page}/permissions"), &names).await.status, StatusCode::SEE_OTHER);
    let mut viewer = desk.app.stranger();
    viewer.sign_in_as(&desk.app, made.user_id).await;
    assert_eq!(viewer.get("/bahdja/desk/settings/sites").await.status, StatusCode::FORBIDDEN);
    assert_eq!(viewer.get("/bahdja/desk/settings/sites/new").await.status, StatusCode::OK);
    let bad = owner.post(&format!("{page}/permissions"), &[("sites-read", "<script>"), ("version", "2")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn whoever_is_removed_is_out_at_once() {
    let desk = desk().await;
    let (mut owner, _) = desk.member(Role::Owner).await;
    let (mut member, page) = desk.member(Role::Member).await;
    assert_eq!(owner.get(&format!("{page}/removal")).await.status, StatusCode::OK);
    let removal = owner.post(&format!("{page}/removal"), &[("version", "1")]).await;
    assert_eq!(removal.status, StatusCode::SEE_OTHER);
    assert_eq!(member.get("/bahdja/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_organizations_member_is_not_there() {
    let desk = desk().await;
    let (_, page) = desk.member(Role::Member).await;
    let other = make::organization(&desk.app.db, "other").await;
    let mut stranger = desk.app.member(other, Portal::Desk, Role::Owner).await;
    let there = page.replace("/bahdja/", "/other/");
    for path in [there.clone(), format!("{there}/edit"), format!("{there}/permissions"), format!("{there}/removal")] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(save(&mut stranger, &there, "owner", "1").await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn someone_is_invited_listed_asked_again_and_uninvited() {
    let desk = desk().await;
    let (mut admin, _) = desk.member(Role::Admin).await;
    let path = format!("{PATH}/invitations");
    let typed =
        [("name", "سمير"), ("email", "samir@example.com"), ("portal", "desk"), ("role", "member"), ("scope", "all")];
    let sent = admin.post(&path, &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let list = admin.get(&path).await.body;
    assert!(list.contains("samir@example.com"));
    let act = list.split("action=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.contains("/repetition"));
    assert_eq!(admin.post(act.unwrap(), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(admin.post(act.unwrap(), &[]).await.status, StatusCode::NOT_FOUND, "the old one is used up");
    let list = admin.get(&path).await.body;
    assert_eq!(list.matches("samir@example.com").count(), 1);
    let above = [("name", "X"), ("email", "x@example.com"), ("portal", "desk"), ("role", "owner"), ("scope", "all")];
    assert_eq!(admin.post(&path, &above).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let staff =
        [("name", "X"), ("email", "x@example.com"), ("portal", "operator"), ("role", "viewer"), ("scope", "all")];
    assert_eq!(admin.post(&path, &staff).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
