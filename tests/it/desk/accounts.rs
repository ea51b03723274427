//! Accounts: opened, approved, bounded, given to people, stopped.
use crate::kit::{Answer, App, Browser, Watch, inside, make};
use domain::{
    accounts::{Listing, Mine, Status},
    portal::Portal,
    role::{Role, Scope},
};
use poem::http::StatusCode;
use store::{Mode, accounts, contacts::Sight};

const LIST: &str = "/bahdja/desk/accounts";

async fn desk(role: Role) -> (App, i64, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let browser = app.member(tenant, Portal::Desk, role).await;
    (app, tenant, browser)
}

async fn add(browser: &mut Browser, name: &str) -> String {
    let fields = [("name", name), ("kind", "retailer"), ("phone", "0550 12 34 57"), ("tax_number", "000216001234567")];
    let answer = browser.post(LIST, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

fn id(place: &str) -> i64 {
    place.rsplit('/').next().unwrap().parse().unwrap()
}

/// The message the act left for the next page.
fn toast(answer: &Answer) -> String {
    let lines = answer.headers.get_all("set-cookie").iter().filter_map(|line| line.to_str().ok());
    lines.filter_map(|line| line.strip_prefix("toast=")).find_map(|line| line.split(';').next()).unwrap().to_owned()
}

async fn bound(owner: &mut Browser, place: &str, amount: &str) -> Answer {
    let version = owner.get(&format!("{place}/limit")).await.hidden("version");
    let fields = [("amount", amount), ("reason", "pays on Sundays"), ("version", &version)];
    owner.post(&format!("{place}/limit"), &fields).await
}

/// A member of the Shop, linked to an account that may owe 80 000.
async fn linked(app: &App, tenant: i64, owner: &mut Browser) -> (String, i64) {
    let place = add(owner, "Superette Amine").await;
    let member = make::member(&app.db, tenant, Portal::Shop, Role::Member).await.membership_id;
    let all = [("member", member.to_string()), ("rights", "order".to_owned()), ("rights", "see".to_owned())];
    let fields: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = owner.post(&format!("{place}/people"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(bound(owner, &place, "80 000").await.status, StatusCode::SEE_OTHER);
    (place, member)
}

async fn of_member(app: &App, tenant: i64, member: i64) -> Option<Mine> {
    accounts::of_member(&mut inside(&app.db, tenant, Mode::Read).await, member).await.unwrap()
}

#[tokio::test]
async fn an_account_is_added_waits_and_is_found() {
    let (app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Épicerie Amîne").await;
    let page = owner.get(&place).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Épicerie Amîne") && page.body.contains("000216001234567"));
    assert!(page.body.contains("En attente d’approbation") && page.body.contains("Détaillant"), "{}", page.body);
    for asked in ["?q=epicerie+amine", "?q=0550123457", "?q=%2B213550123457", "?status=pending", "?status=nonsense"] {
        assert!(owner.get(&format!("{LIST}{asked}")).await.body.contains("id=\"account-"), "{asked}");
    }
    for asked in ["?q=zzz", "?q=0550123458", "?status=active"] {
        assert!(!owner.get(&format!("{LIST}{asked}")).await.body.contains("id=\"account-"), "{asked}");
    }
    assert!(owner.get("/bahdja/desk/search?q=amine").await.body.contains(&place), "the palette finds it too");
    let kept = Watch::on(&app.urls).await.catalog().rows("SELECT phone, tax_number FROM accounts").await;
    assert!(!kept[0].iter().any(|cell| cell.contains("550123457") || cell.contains("000216")), "{kept:?}");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_a_name_is_taken_once() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let typed = [("name", ""), ("kind", "king"), ("phone", "12"), ("site_id", "7"), ("note", "<b>stay</b>")];
    let answer = owner.post(LIST, &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.body.matches("aria-invalid=\"true\"").count(), 4, "{}", answer.body);
    assert!(answer.body.contains("&lt;b&gt;stay&lt;/b&gt;"));
    let place = add(&mut owner, "Amine").await;
    let again = owner.post(LIST, &[("name", "AMÎNE"), ("kind", "cafe")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the same name but for accents and case");
    let other = add(&mut owner, "Karim").await;
    let renamed = owner.post(&other, &[("name", "amine"), ("kind", "cafe"), ("version", "1")]).await;
    assert_eq!(renamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(owner.get(&place).await.body.contains("Amine"));
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let form = [("name", "Amine"), ("kind", "firm"), ("once", "k1")];
    let first = owner.post(LIST, &form).await;
    let second = owner.post(LIST, &form).await;
    assert_eq!(first.header("location"), second.header("location"));
    let place = first.header("location");
    let limit = [("amount", "500"), ("reason", "first order"), ("version", "0"), ("once", "k2")];
    for _ in 0..2 {
        assert_eq!(owner.post(&format!("{place}/limit"), &limit).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(owner.get(place).await.body.matches("first order").count(), 2, "once as a change, once in the history");
}

#[tokio::test]
async fn an_edit_of_an_older_version_shows_both() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    let version = owner.get(&format!("{place}/edit")).await.hidden("version");
    let save = |kind, note| [("name", "Amine"), ("kind", kind), ("note", note), ("version", version.as_str())];
    assert_eq!(owner.post(&place, &save("cafe", "first")).await.status, StatusCode::SEE_OTHER);
    let late = owner.post(&place, &save("wholesaler", "second")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(["first", "second", "Grossiste", "Café ou restaurant"].iter().all(|word| late.body.contains(word)));
    assert_eq!(late.hidden("version"), "2");
    let told = owner.get(&place).await.body;
    assert!(told.contains("<bdi>Détaillant</bdi>"), "the history says kinds in words: {told}");
}

#[tokio::test]
async fn it_is_approved_suspended_with_a_reason_and_brought_back() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    let approval = format!("{place}/approval");
    assert_eq!(toast(&owner.post(&approval, &[]).await), "accounts-approved");
    assert_eq!(toast(&owner.post(&approval, &[]).await), "accounts-approved", "a second press says the same");
    assert!(!owner.get(&place).await.body.contains("/approval"));
    let mut t = inside(&app.db, tenant, Mode::Read).await;
    let told = store::events::of_subject(&mut t, "accounts", id(&place), 9).await.unwrap();
    assert_eq!(told.iter().filter(|entry| entry.kind == "accounts-approved").count(), 1, "and is written down once");
    drop(t);
    let silent = owner.post(&format!("{place}/suspension"), &[("reason", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#field-reason\""));
    let stopped = owner.post(&format!("{place}/suspension"), &[("reason", "three unpaid invoices")]).await;
    assert_eq!(toast(&stopped), "accounts-suspended");
    let page = owner.get(&place).await.body;
    assert!(page.contains("badge tone-bad") && page.contains("three unpaid invoices"));
    assert_eq!(toast(&owner.post(&approval, &[]).await), "accounts-standing-changed", "no way around the suspension");
    assert_eq!(toast(&owner.post(&format!("{place}/suspension/delete"), &[]).await), "accounts-reactivated");
    assert!(owner.get(&place).await.body.contains("badge tone-good"));
}

#[tokio::test]
async fn roles_decide_what_is_shown_and_what_is_done() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    let acts = ["/edit", "/approval", "/suspension", "/limit", "/people"];
    let shown = owner.get(&place).await.body;
    assert!(acts.iter().all(|act| shown.contains(&format!("{place}{act}"))), "{shown}");
    for role in [Role::Viewer, Role::Member] {
        let mut reader = app.member(tenant, Portal::Desk, role).await;
        let page = reader.get(&place).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!acts.iter().any(|act| page.body.contains(&format!("{place}{act}"))), "{}", page.body);
        assert!(!reader.get(LIST).await.body.contains("/accounts/new"));
        for act in ["/approval", "/suspension", "/suspension/delete", "/limit", "/people"] {
            let answer = reader.post(&format!("{place}{act}"), &[("reason", "x"), ("amount", "1")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act}");
        }
        assert_eq!(reader.post(&place, &[("name", "Eve")]).await.status, StatusCode::FORBIDDEN);
    }
    let mut admin = app.member(tenant, Portal::Desk, Role::Admin).await;
    assert_eq!(toast(&admin.post(&format!("{place}/approval"), &[]).await), "accounts-approved");
}

#[tokio::test]
async fn a_limit_is_changed_with_its_reason_and_moves_what_may_be_owed() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let (place, member) = linked(&app, tenant, &mut owner).await;
    let room = of_member(&app, tenant, member).await.unwrap().room();
    assert_eq!((room.credit_limit, room.have, room.held), (8_000_000, 8_000_000, 0));
    // Something is owed and something ordered: a new limit moves what is left by the difference alone.
    app.clock.advance(1_000);
    let owed = format!("UPDATE balances SET have = have - 3000000, held = 500000 WHERE owner_id = {}", id(&place));
    Watch::on(&app.urls).await.catalog().try_run(&owed).await.unwrap();
    assert_eq!(bound(&mut owner, &place, "٦٠٬٠٠٠").await.status, StatusCode::SEE_OTHER);
    let room = of_member(&app, tenant, member).await.unwrap().room();
    assert_eq!(
        (room.credit_limit, room.have, room.used(), room.available()),
        (6_000_000, 3_000_000, 3_500_000, 2_500_000)
    );
    let page = owner.get(&place).await.body;
    assert!(page.contains("pays on Sundays") && page.contains("80\u{202F}000\u{A0}DA"), "{page}");
    let mut t = inside(&app.db, tenant, Mode::Read).await;
    let changes = accounts::limit_changes(&mut t, id(&place), 10).await.unwrap();
    let moved: Vec<(i64, i64)> = changes.iter().map(|change| (change.was, change.became)).collect();
    assert_eq!(moved, [(8_000_000, 6_000_000), (0, 8_000_000)]);
}

#[tokio::test]
async fn a_limit_that_is_none_or_was_decided_on_an_older_one_is_refused() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    for (amount, reason) in [("-1", "x"), ("much", "x"), ("1,234.567", "x"), ("0", "x"), ("500", "")] {
        let fields = [("amount", amount), ("reason", reason), ("version", "0")];
        let answer = owner.post(&format!("{place}/limit"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{amount} {reason}");
    }
    assert_eq!(bound(&mut owner, &place, "500").await.status, StatusCode::SEE_OTHER);
    let late = [("amount", "900"), ("reason", "typed meanwhile"), ("version", "0")];
    let late = owner.post(&format!("{place}/limit"), &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("typed meanwhile") && late.hidden("version") == "50000", "{}", late.body);
}

#[tokio::test]
async fn only_people_of_the_shop_are_linked_and_each_to_one_account() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let (_, member) = linked(&app, tenant, &mut owner).await;
    let other = add(&mut owner, "Karim").await;
    let clerk = make::member(&app.db, tenant, Portal::Desk, Role::Viewer).await.membership_id;
    let elsewhere = make::organization(&app.db, "other").await;
    let foreign = make::member(&app.db, elsewhere, Portal::Shop, Role::Owner).await.membership_id;
    for (member, why) in [(member, "belongs to an account"), (clerk, "works at the desk"), (foreign, "is a stranger")] {
        let fields = [("member", member.to_string()), ("rights", "order".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = owner.post(&format!("{other}/people"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
    }
    let free = make::member(&app.db, tenant, Portal::Shop, Role::Member).await.membership_id.to_string();
    let page = owner.get(&format!("{other}/people")).await.body;
    assert!(page.contains(&format!("value=\"{free}\"")) && !page.contains(&format!("value=\"{member}\"")));
    let none = owner.post(&format!("{other}/people"), &[("member", &free)]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "a person with no right at all");
    assert_eq!(of_member(&app, tenant, clerk).await, None);
}

#[tokio::test]
async fn rights_are_changed_and_a_person_is_taken_out_and_linked_again() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let (place, member) = linked(&app, tenant, &mut owner).await;
    let person = format!("{place}/people/{member}");
    let mine = of_member(&app, tenant, member).await.unwrap();
    assert_eq!((mine.account_id, mine.name.as_str(), mine.status()), (id(&place), "Superette Amine", Status::Pending));
    assert_eq!((mine.may_order, mine.may_pay, mine.may_see, mine.daily_cap), (true, false, true, None));
    let wrong = owner.post(&person, &[("rights", "pay"), ("daily_cap", "-5")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.post(&person, &[("rights", "pay"), ("daily_cap", "5 000")]).await.status, StatusCode::SEE_OTHER);
    let mine = of_member(&app, tenant, member).await.unwrap();
    assert_eq!((mine.may_order, mine.may_pay, mine.daily_cap), (false, true, Some(500_000)));
    assert!(owner.get(&person).await.body.contains("value=\"5000.00\""));
    let other = add(&mut owner, "Karim").await;
    for wrong in [format!("{other}/people/{member}"), format!("{place}/people/1")] {
        assert_eq!(owner.get(&wrong).await.status, StatusCode::NOT_FOUND);
        assert_eq!(owner.post(&wrong, &[("rights", "pay")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(owner.post(&format!("{wrong}/removal"), &[]).await.status, StatusCode::NOT_FOUND);
    }
    owner.post(&format!("{person}/removal"), &[]).await;
    assert_eq!(of_member(&app, tenant, member).await, None);
    let again = member.to_string();
    let answer = owner.post(&format!("{other}/people"), &[("member", &again), ("rights", "order")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "free to act for another account");
}

#[tokio::test]
async fn the_account_of_a_member_is_one_statement() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let (_, member) = linked(&app, tenant, &mut owner).await;
    let mut t = inside(&app.db, tenant, Mode::Read).await;
    let asked = async { (accounts::of_member(&mut t, member).await, store::statements()) };
    let (mine, statements) = store::count_statements(asked).await;
    assert!(mine.unwrap().is_some());
    assert_eq!(statements, 1);
}

#[tokio::test]
async fn a_reader_of_their_own_sees_no_others() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    let clerk = make::member(&app.db, tenant, Portal::Desk, Role::Member).await.membership_id;
    let mut t = inside(&app.db, tenant, Mode::Read).await;
    for (scope, seen) in [(Scope::All, 1), (Scope::Site, 0), (Scope::Mine, 0)] {
        let sight = Sight { scope, membership_id: clerk };
        assert_eq!(accounts::page(&mut t, sight, &Listing::default()).await.unwrap().len(), seen, "{scope:?}");
        assert_eq!(accounts::find(&mut t, sight, id(&place)).await.is_ok(), seen == 1, "{scope:?}");
    }
}

#[tokio::test]
async fn another_organizations_account_is_not_there() {
    let (app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Amine").await;
    let other = make::organization(&app.db, "other").await;
    let mut stranger = app.member(other, Portal::Desk, Role::Owner).await;
    let there = place.replace("/bahdja/", "/other/");
    for under in ["", "/edit", "/limit", "/people"] {
        assert_eq!(stranger.get(&format!("{there}{under}")).await.status, StatusCode::NOT_FOUND, "{under}");
    }
    for under in ["/approval", "/suspension", "/suspension/delete", "/limit"] {
        let fields = [("reason", "x"), ("amount", "5"), ("version", "0")];
        assert_eq!(stranger.post(&format!("{there}{under}"), &fields).await.status, StatusCode::NOT_FOUND, "{under}");
    }
    assert!(owner.get(&place).await.body.contains("tone-warn"), "still waiting");
}
