//! Files nobody should send, and people who may not.
use super::stage::{PATH, Stage, counts};
use crate::kit::make;
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

#[tokio::test]
async fn nonsense_is_refused_with_a_sentence() {
    let mut stage = Stage::set().await;
    let wide = "h;".repeat(80) + "h\n1";
    let files: [(&str, &[u8]); 8] = [
        ("a.csv", b""),
        ("a.csv", b"\x00\x01\x02binary"),
        ("a.xlsx", b"PK\x03\x04 not a workbook"),
        ("a.pdf", b"%PDF-1.7 %%EOF"),
        ("a.csv", b"SKU;Nom"),
        ("a.csv", b";;\n;;"),
        ("a.csv", b"<html><script>alert(1)</script>"),
        ("a.csv", wide.as_bytes()),
    ];
    for (name, bytes) in files {
        let answer = stage.owner.upload_with(PATH, &[("kind", "items")], (name, "", bytes)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {bytes:?}");
        assert!(answer.body.contains("href=\"#field-file\""), "{}", answer.body);
    }
    let unknown = stage.owner.upload_with(PATH, &[("kind", "poison")], ("a.csv", "", b"a;b\n1;2")).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let large = vec![b'x'; 9 * 1024 * 1024];
    let answer = stage.owner.upload_with(PATH, &[("kind", "items")], ("a.csv", "", &large)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!stage.owner.get(PATH).await.body.contains(&format!("{PATH}/")), "nothing was kept");
}

#[tokio::test]
async fn odd_cells_are_rows_that_are_wrong_and_handed_back_harmless() {
    let mut stage = Stage::set().await;
    let cell = "x".repeat(1 << 20);
    let file =
        format!("SKU;SKU;Nom;Prix\nA;z;{cell};1\nB;z;=HYPERLINK(\"x\");2\nB;z;twice;3\nC;z;a\u{202E}b;4\nD;z;ok;1e9\n");
    let place = stage.bring("items", "odd.csv", file.as_bytes()).await;
    assert_eq!(stage.batch(&place).await.columns(), ["sku", "", "name", "price"], "a head twice counts once");
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [1, 0, 0, 4], "{}", stage.owner.get(&place).await.body);
    let wrong = stage.owner.get(&format!("{place}/wrong")).await;
    assert_eq!(wrong.body.lines().count(), 5, "{}", wrong.body);
    stage.commit(&place).await;
    let items = String::from_utf8(stage.export("items", "csv").await).unwrap();
    assert!(items.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{items}");
}

#[tokio::test]
async fn letters_of_windows_are_read_and_a_wrong_guess_can_be_corrected() {
    let mut stage = Stage::set().await;
    let arabic = encoding_rs::WINDOWS_1256.encode("المرجع;الاسم;السعر\nأ-1;زيت المائدة;12,5\n").0;
    let place = stage.bring("items", "ar.csv", &arabic).await;
    assert_eq!(stage.batch(&place).await.encoding, "windows-1256");
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [1, 0, 0, 0]);
    let fields = [("encoding", "windows-1250"), ("separator", "semicolon"), ("act", "look")];
    assert_eq!(stage.owner.post(&place, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.batch(&place).await.columns(), ["", "", ""], "in other letters no head is known");
    let answer = stage.owner.post(&place, &[("column", "name"), ("act", "rehearse")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let serbian = encoding_rs::WINDOWS_1250.encode("Šifra\tIme\tCena\nČ-1\tĐumbir, šećer i žalfija\t1.250,50\n").0;
    let place = stage.bring("items", "sr.csv", &serbian).await;
    assert_eq!(stage.batch(&place).await.encoding, "windows-1250");
    stage.rehearse(&place).await;
    stage.commit(&place).await;
    assert_eq!(stage.item("Č-1").await.unwrap().1, 125_050);
    let items = String::from_utf8(stage.export("items", "csv").await).unwrap();
    assert!(items.contains("Đumbir, šećer i žalfija"), "{items}");
}

#[tokio::test]
async fn every_verdict_is_a_sentence_in_every_language() {
    let mut stage = Stage::set().await;
    stage.new_item("OLD", 1).await;
    let long = "x".repeat(200);
    let file = format!(
        "sku;name;price;unit;barcode;category;stock;site;pack\n\
         A;;;;;;;;\n\
         B;{long};abc;barrel;;Nulle part;;;0\n\
         C;c;1,2345;;;;-3;Nulle part;\n\
         C;c\u{202E};-1;;;;;;\n\
         ;sans;1;;;;;;\n\
         D;d;99999999999999999999;;;;2,5;;\n"
    );
    let place = stage.bring("items", "wrong.csv", file.as_bytes()).await;
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [0, 0, 0, 6]);
    let mut said = std::collections::HashSet::new();
    for (language, end) in [("ar", '.'), ("fr", '.'), ("en", '.'), ("hi", '।'), ("sr", '.')] {
        stage.owner.cookies.insert("language".to_owned(), language.to_owned());
        let wrong = stage.owner.get(&format!("{place}/wrong")).await.body;
        let rows: Vec<&str> = wrong.trim_end().lines().skip(1).collect();
        assert_eq!(rows.len(), 6, "{wrong}");
        for row in rows {
            let reason = row.rsplit(';').next().unwrap().trim_matches('"');
            assert!(reason.ends_with(end) && !reason.contains("imports-") && !reason.contains("form-"), "{reason}");
            assert!(said.insert(reason.to_owned()), "{language} says what another row or language says: {reason}");
        }
    }
}

#[tokio::test]
async fn what_the_columns_were_said_to_be_is_remembered() {
    let mut stage = Stage::set().await;
    let file = "Ref. fournisseur;Libellé;PU HT\nA;x;1\n".as_bytes();
    let place = stage.bring("items", "a.csv", file).await;
    assert_eq!(stage.batch(&place).await.columns(), ["", "", ""]);
    let twice = [("column", "sku"), ("column", "sku"), ("column", "price"), ("act", "rehearse")];
    assert_eq!(stage.owner.post(&place, &twice).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = [("column", "sku"), ("column", "name"), ("column", "price"), ("act", "rehearse")];
    assert_eq!(stage.owner.post(&place, &said).await.status, StatusCode::SEE_OTHER);
    stage.work().await;
    assert_eq!(counts(&stage.batch(&place).await), [1, 0, 0, 0]);
    let again = stage.bring("items", "b.csv", "PU HT;ref. fournisseur;Divers\n2;A;z\n".as_bytes()).await;
    assert_eq!(stage.batch(&again).await.columns(), ["price", "sku", ""]);
}

#[tokio::test]
async fn who_may_not_do_it_one_by_one_may_not_do_it_by_the_thousand() {
    let mut stage = Stage::set().await;
    let place = stage.bring("items", "a.csv", b"SKU;Nom;Prix\nA;x;1\n").await;
    stage.rehearse(&place).await;
    for role in [Role::Member, Role::Viewer] {
        let mut other = stage.app.member(stage.tenant, Portal::Desk, role).await;
        assert_eq!(other.get(&place).await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.get("/bahdja/desk/exports/accounts").await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.post(&format!("{place}/commit"), &[]).await.status, StatusCode::FORBIDDEN);
    }
    let other = make::organization(&stage.app.db, "other").await;
    let mut stranger = stage.app.member(other, Portal::Desk, Role::Owner).await;
    for act in ["", "/commit", "/commit/delete", "/delete"] {
        let theirs = place.replace("/bahdja/", "/other/");
        assert_eq!(stranger.post(&format!("{theirs}{act}"), &[]).await.status, StatusCode::NOT_FOUND, "{act}");
    }
    assert_eq!(stage.owner.get("/bahdja/desk/exports/poison").await.status, StatusCode::NOT_FOUND);
}
