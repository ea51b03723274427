//! Assortments at the desk: made of categories and codes, given to accounts, changed.
use crate::{
    kit::{inside, make},
    shop::stage::Stage,
};
use poem::http::StatusCode;
use store::{Mode, categories};

const PATH: &str = "/bahdja/desk/assortments";

#[tokio::test]
async fn an_assortment_is_made_given_and_changed() {
    let mut stage = Stage::set(0).await;
    stage.item("Huile", "100", 10).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let shelf = categories::create(&mut t, "Boissons", None).await.unwrap().to_string();
    let other = categories::create(&mut t, "Entretien", None).await.unwrap().to_string();
    t.commit().await.unwrap();
    let fields = [("name", "Cafés"), ("categories", &shelf), ("categories", &other), ("items", "huile")];
    let made = stage.owner.post(PATH, &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let at = made.header("location").to_owned();
    let page = stage.owner.get(&at).await.body;
    for word in ["Boissons", "Entretien", "Huile"] {
        assert!(page.contains(word), "{word}");
    }
    let given = stage.owner.post(&format!("{at}/accounts"), &[("account", "superette amine")]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    let of_account = stage.owner.get(&format!("/bahdja/desk/accounts/{}", stage.account)).await.body;
    assert!(of_account.contains("Cafés"), "the account's page says so");
    let edit = stage.owner.get(&format!("{at}/edit")).await;
    assert!(edit.body.contains("Huile") && edit.body.matches("checked").count() >= 2, "as it stands");
    let version = edit.hidden("version");
    let change = [("name", "Cafés"), ("items", "Huile"), ("version", version.as_str())];
    assert_eq!(stage.owner.post(&at, &change).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.post(&at, &change).await.status, StatusCode::CONFLICT, "an edit of an older version");
    let out = stage.owner.post(&format!("{at}/accounts/removal"), &[("account", &stage.account.to_string())]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn it_holds_something_and_nothing_of_others() {
    let mut stage = Stage::set(0).await;
    let other = make::organization(&stage.app.db, "other").await;
    let mut t = inside(&stage.app.db, other, Mode::Write).await;
    let theirs = categories::create(&mut t, "Boissons", None).await.unwrap().to_string();
    t.commit().await.unwrap();
    for (field, fields) in [
        ("categories", vec![("name", "Cafés")]),
        ("categories", vec![("name", "Cafés"), ("categories", theirs.as_str())]),
        ("categories", vec![("name", "Cafés"), ("categories", "x")]),
        ("items", vec![("name", "Cafés"), ("items", "\nNothing")]),
    ] {
        let answer = stage.owner.post(PATH, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(answer.body.contains(&format!("href=\"#field-{field}\"")), "{fields:?}");
    }
}
