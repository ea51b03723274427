//! Accounts with their limits and people: made at once, sealed while they wait, and taken back whole.
use super::stage::{Stage, counts, id};
use crate::kit::Raw;
use domain::batches::Verdict;
use store::{Mode, accounts, batches, batches::Chosen, users};

const SHOPS: &str = "Nom;Type d’acheteur;Téléphone;E-mail;Adresse;Identifiant fiscal;Plafond;Motif du plafond;Personne;Téléphone de la personne;Droits de la personne\n\
    Épicerie Nour;Détaillant;0550 12 34 56;nour@example.org;Rue 1;123;80 000;trusted;Nadia;0661 23 45 67;Commander, Payer\n\
    Café Rex;Café ou restaurant;;;;;;;;;\n\
    Sans téléphone;;;;;;;;Karim;;\n";

#[tokio::test]
async fn shops_come_active_with_limit_and_person_and_go_again() {
    let mut stage = Stage::set().await;
    let place = stage.bring("accounts", "shops.csv", SHOPS.as_bytes()).await;
    let columns = stage.batch(&place).await.columns();
    assert!(columns.iter().all(|code| !code.is_empty()), "{columns:?}");
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [2, 0, 0, 1], "{}", stage.owner.get(&place).await.body);
    stage.commit(&place).await;
    let nour = target(&stage, &place).await;
    let page = stage.owner.get(&format!("/bahdja/desk/accounts/{nour}")).await;
    assert!(page.body.contains("trusted") && page.body.contains("Nadia"), "{}", page.body);
    let people = accounts::people(&mut stage.write().await, nour).await.unwrap();
    assert_eq!((people.len(), people[0].rights.codes().as_str()), (1, "order pay"));

    let again = stage.bring("accounts", "shops.csv", SHOPS.as_bytes()).await;
    stage.rehearse(&again).await;
    assert_eq!(counts(&stage.batch(&again).await), [0, 0, 2, 1]);
    let more =
        "Nom;Plafond;Téléphone de la personne;Droits de la personne\nÉpicerie Nour;90 000;0661234567;Voir le compte\n";
    let change = stage.bring("accounts", "more.csv", more.as_bytes()).await;
    stage.rehearse(&change).await;
    assert_eq!(counts(&stage.batch(&change).await), [0, 1, 0, 0]);
    stage.commit(&change).await;
    let people = accounts::people(&mut stage.write().await, nour).await.unwrap();
    assert_eq!(people[0].rights.codes(), "see");
    stage.undo(&change).await;
    let people = accounts::people(&mut stage.write().await, nour).await.unwrap();
    assert_eq!(people[0].rights.codes(), "order pay");

    stage.undo(&place).await;
    assert_eq!(stage.batch(&place).await.kept, 0, "{}", stage.owner.get(&place).await.body);
    assert!(!stage.owner.get("/bahdja/desk/accounts").await.body.contains("Rex"));

    // Whoever went with the undo comes back with the next file, and goes again.
    let later = stage.bring("accounts", "shops.csv", SHOPS.as_bytes()).await;
    stage.rehearse(&later).await;
    stage.commit(&later).await;
    assert_eq!(stage.batch(&later).await.kept, 0, "{}", stage.owner.get(&later).await.body);
    let nour = target(&stage, &later).await;
    assert_eq!(accounts::people(&mut stage.write().await, nour).await.unwrap().len(), 1);
    stage.undo(&later).await;
    assert_eq!(stage.batch(&later).await.kept, 0, "{}", stage.owner.get(&later).await.body);
}

#[tokio::test]
async fn a_person_who_signs_in_elsewhere_is_left_out_and_named() {
    let mut stage = Stage::set().await;
    let phone = Some("+213661234567".to_owned());
    let known = users::NewUser { name: "Nadia".into(), phone, ..users::NewUser::default() };
    let mut p = stage.app.db.platform(Mode::Write).await.unwrap();
    users::create(&mut p, &known).await.unwrap();
    p.commit().await.unwrap();
    let file = "Nom;Personne;Téléphone de la personne\nNour;Nadia;0661 23 45 67\n".as_bytes();
    let place = stage.bring("accounts", "a.csv", file).await;
    stage.rehearse(&place).await;
    stage.commit(&place).await;
    assert_eq!(stage.batch(&place).await.kept, 1, "the account is there, its person is not");
    let kept = stage.owner.get(&format!("{place}?rows=kept")).await;
    assert!(kept.body.contains("Nour") && kept.body.contains("se connecte déjà"), "{}", kept.body);
    stage.undo(&place).await;
    assert_eq!(stage.batch(&place).await.kept, 0);
}

/// The account that the first file row made.
async fn target(stage: &Stage, place: &str) -> domain::ids::Id {
    let rows = batches::rows(&mut stage.write().await, id(place), Chosen::Of(Verdict::New), (0, 0)).await.unwrap();
    rows.iter().find(|row| row.kept.says["name"] == "Épicerie Nour").unwrap().target
}

#[tokio::test]
async fn nothing_of_a_file_lies_open_in_the_database() {
    let raw = Raw::start().await;
    let tenant = crate::kit::make::organization(&raw.db, "bahdja").await;
    let mut t = raw.tenant(tenant, Mode::Write).await;
    let new = batches::NewBatch {
        kind: domain::batches::Kind::Accounts,
        name: "shops.csv",
        encoding: "utf-8",
        separator: "semicolon",
        bytes: SHOPS.as_bytes(),
    };
    let batch = batches::create(&mut t, &new).await.unwrap();
    assert_eq!(batches::source(&mut t, batch).await.unwrap(), SHOPS.as_bytes());
    t.commit().await.unwrap();
    let open = "DELETE FROM batch_parts WHERE body NOT LIKE 'v1.%'";
    assert_eq!(raw.run(tenant, open).await, 0, "a piece of the file is not sealed");
}
