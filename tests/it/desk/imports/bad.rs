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
    let (arabic, _, _) = encoding(1256, "المرجع;الاسم;السعر\nأ-1;زيت المائدة;١٢٫٥\n");
    let place = stage.bring("items", "ar.csv", &arabic).await;
    assert_eq!(stage.batch(&place).await.encoding, "windows-1256");
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [1, 0, 0, 0]);
    let fields = [("encoding", "windows-1250"), ("separator", "semicolon"), ("act", "look")];
    assert_eq!(stage.owner.post(&place, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.batch(&place).await.columns(), ["", "", ""], "in other letters no head is known");
    let answer = stage.owner.post(&place, &[("column", "name"), ("act", "rehearse")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The few letters of windows-1256 that this test writes.
fn encoding(_page: u16, text: &str) -> (Vec<u8>, (), ()) {
    let table = [
        ('ا', 0xC7),
        ('ل', 0xE1),
        ('م', 0xE3),
        ('ر', 0xD1),
        ('ج', 0xCC),
        ('ع', 0xDA),
        ('س', 0xD3),
        ('ز', 0xD2),
        ('ي', 0xED),
        ('ت', 0xCA),
        ('ئ', 0xC6),
        ('د', 0xCF),
        ('ة', 0xC9),
        ('أ', 0xC3),
    ];
    let byte = |c: char| match c {
        // The code page has no digits and no decimal mark of its own.
        '\u{660}'..='\u{669}' => b'0' + u8::try_from(c as u32 - 0x660).unwrap(),
        '٫' => b',',
        c if c.is_ascii() => c as u8,
        c => table.iter().find(|(letter, _)| *letter == c).unwrap().1,
    };
    (text.chars().map(byte).collect(), (), ())
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
