//! Price agreements at the desk: made from a pasted table, given to accounts, changed, ended.
use crate::{
    kit::{Browser, make},
    shop::stage::{Stage, account},
};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

const PATH: &str = "/bahdja/desk/agreements";

async fn add(owner: &mut Browser, fields: &[(&str, &str)]) -> String {
    let answer = owner.post(PATH, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

fn ramadan(steps: &str) -> Vec<(&str, &str)> {
    vec![("name", "Ramadan"), ("first_day", "2026-01-01"), ("last_day", ""), ("steps", steps)]
}

#[tokio::test]
async fn a_pasted_table_becomes_an_agreement_that_is_given_changed_and_ended() {
    let mut stage = Stage::set(0).await;
    stage.item("Huile", "650", 40).await;
    stage.item("Sucre", "95", 40).await;
    let at = add(&mut stage.owner, &ramadan("Huile\t12\t600,00\r\nhuile\t120\t٥٨٠\n\nSucre;;90")).await;
    let page = stage.owner.get(&at).await;
    for word in ["Huile", "600", "580", "Sucre", "90", ">650<"] {
        assert!(page.body.contains(word) || page.body.contains(&word.replace(['>', '<'], "")), "{word}: {}", page.body);
    }
    let give = |name: &'static str| [("account", name)];
    let unknown = stage.owner.post(&format!("{at}/accounts"), &give("Nobody")).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("value=\"Nobody\""), "what was typed comes back");
    let given = stage.owner.post(&format!("{at}/accounts"), &give("SUPERETTE amine")).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "however it is written");
    let twice = stage.owner.post(&format!("{at}/accounts"), &give("Superette Amine")).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER, "given again, it is given once");
    let of_account = stage.owner.get(&format!("/bahdja/desk/accounts/{}", stage.account)).await;
    assert!(of_account.body.contains(&at["/bahdja".len()..]) && of_account.body.contains("Ramadan"));

    let edit = stage.owner.get(&format!("{at}/edit")).await;
    assert!(edit.body.contains("Huile; 12; 600.00"), "as it can be typed again: {}", edit.body);
    let version = edit.hidden("version");
    let mut fields = ramadan("Huile; 6; 610");
    fields.push(("version", &version));
    assert_eq!(stage.owner.post(&at, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.post(&at, &fields).await.status, StatusCode::CONFLICT, "an edit of an older version");

    let id = stage.account.to_string();
    let out = stage.owner.post(&format!("{at}/accounts/removal"), &[("account", &id)]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert!(!stage.owner.get(&format!("/bahdja/desk/accounts/{id}")).await.body.contains("Ramadan"));
    assert_eq!(stage.owner.post(&format!("{at}/ending"), &[]).await.status, StatusCode::SEE_OTHER);
    let version = (version.parse::<i64>().unwrap() + 2).to_string();
    let mut late = ramadan("Huile; 6; 610");
    late.push(("version", &version));
    assert_eq!(stage.owner.post(&at, &late).await.status, StatusCode::CONFLICT, "what is ended is not edited");
}

#[tokio::test]
async fn what_is_wrong_is_named_with_its_line() {
    let mut stage = Stage::set(0).await;
    stage.item("Huile", "650", 0).await;
    for steps in [
        "",
        "Huile",
        "Nothing; 1; 10",
        "Huile; 0; 10",
        "Huile; -1; 10",
        "Huile; 1,5; 10",
        "Huile; 1; -10",
        "Huile; 1; 0,001",
        "Huile; 99999999999999999999; 10",
        "Huile; 1; 10\nHuile; 1; 9",
    ] {
        let answer = stage.owner.post(PATH, &ramadan(steps)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{steps:?}");
        assert!(answer.body.contains("href=\"#field-steps\""), "{steps:?}");
    }
    for (field, value) in
        [("first_day", "soon"), ("last_day", "2025-12-31"), ("name", " "), ("first_day", "9999-01-01")]
    {
        let mut fields = ramadan("Huile; 1; 10");
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        let answer = stage.owner.post(PATH, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert!(answer.body.contains(&format!("href=\"#field-{field}\"")), "{field} {value}");
    }
    // A million million pieces is a number like another.
    add(&mut stage.owner, &ramadan("Huile; 1000000000000; 0")).await;
    let twice = stage.owner.post(PATH, &ramadan("Huile; 1; 10")).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "the name is in use");
}

#[tokio::test]
async fn nothing_of_another_organization_can_be_named() {
    let mut stage = Stage::set(0).await;
    stage.item("Huile", "650", 0).await;
    let at = add(&mut stage.owner, &ramadan("Huile; 1; 10")).await;
    let other = make::organization(&stage.app.db, "other").await;
    let theirs = account(&stage.app.db, other, "Kiosque", 0).await.to_string();
    let named = stage.owner.post(&format!("{at}/accounts"), &[("account", "Kiosque")]).await;
    assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY);
    let out = stage.owner.post(&format!("{at}/accounts/removal"), &[("account", &theirs)]).await;
    assert_eq!(out.status, StatusCode::NOT_FOUND);
    let mut stranger = stage.app.member(other, Portal::Desk, Role::Owner).await;
    let id = at.rsplit('/').next().unwrap();
    for path in [format!("/other/desk/agreements/{id}"), format!("/other/desk/agreements/{id}/edit")] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let code = [("name", "x"), ("first_day", "2026-01-01"), ("steps", "Huile; 1; 10")];
    let answer = stranger.post("/other/desk/agreements", &code).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "their code means nothing here");
}
