//! What pages may weigh on the wire (DESIGN §9), packed as the server packs pages: Brotli 5.
use crate::{
    assets,
    ui::{
        Look, Tone, badge,
        document::tests::look,
        pager,
        stepper::{self, Range},
        table::{Column, Table},
        value,
    },
};
use domain::{
    money::{Currency, Money},
    portal::Portal,
};
use maud::{Markup, html};

const KB: usize = 1024;

fn packed(page: &Markup) -> usize {
    let mut out = Vec::new();
    let fast = brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 20, ..Default::default() };
    brotli::BrotliCompress(&mut page.0.as_bytes(), &mut out, &fast).expect("memory is enough");
    out.len()
}

fn file(name: &str) -> usize {
    assets::FILES.iter().find(|file| file.name == name).map(|file| file.br.len()).expect("a file of this name")
}

/// Names that differ as real ones do: packing must not live off repetition.
fn name(at: usize) -> String {
    const WORDS: [&str; 12] =
        ["زيت", "سكر", "قهوة", "حليب", "طماطم", "عصير", "صابون", "أرز", "دقيق", "شاي", "معكرونة", "ماء معدني"];
    format!("{} {} {}", WORDS[at % 12], WORDS[(at * 5 + 3) % 12], at * 37 % 101)
}

/// 24 items with steppers, as the Shop's catalogue will be.
fn catalogue(look: &Look) -> Markup {
    let item = |at: usize| {
        let price = Money::new(i64::try_from(at * 1_733 + 12_050).expect("small"), Currency::Dzd);
        let range = Range { min: 0, max: 240, step: 12 };
        html! {
            li class="list-line" {
                span class="list-main" {
                    span class="list-title" { (name(at)) }
                    span class="muted small" { (value::price(&look.tr, price)) }
                }
                (stepper::show(look, &format!("quantity-{}", 7_000 + at * 13), "0", range, &name(at)))
            }
        }
    };
    look.page("السلع", html! { h1 { "السلع" } ul class="list" { @for at in 0..24 { (item(at)) } } })
}

/// 50 rows, as a list of the Desk is.
fn list(look: &Look) -> Markup {
    let row = |at: usize| {
        html! {
            tr {
                td { a href=(look.to(&format!("/desk/contacts/{}", 811_223_344_556 + at * 7_919))) { (name(at)) } }
                td { (value::call(&look.tr, &format!("+213 555 {:02} {:02} {:02}", at, at * 7 % 100, at * 31 % 100))) }
                td { (badge(Tone::Good, "مدفوعة")) }
                td class="end" { (value::money(&look.tr, Money::new(i64::try_from(at * 991_733).expect("small"), Currency::Dzd))) }
            }
        }
    };
    let columns = [Column::text("الاسم"), Column::text("الهاتف"), Column::tight("الحالة"), Column::end("الرصيد")];
    let rows = html! { @for at in 0..50 { (row(at)) } };
    look.page(
        "الزبائن",
        html! { h1 { "الزبائن" } (Table::new("الزبائن", &columns).cards().show(look, rows)) (pager::show(look, 50, None, Some("#"))) },
    )
}

#[test]
fn a_catalogue_in_the_shop_is_light() {
    let page = packed(&catalogue(&look(Portal::Shop)));
    assert!(page <= 8 * KB, "the page: {page}");
    let before_paint = page + file("shop.css");
    assert!(before_paint <= 14 * KB, "before the first paint: {before_paint}");
    let all = before_paint + file("shop.js") + file("icons.svg");
    assert!(all <= 30 * KB, "the first visit: {all}");
}

#[test]
fn a_first_visit_asks_four_times() {
    let page = catalogue(&look(Portal::Shop)).into_string();
    let mut asked: Vec<&str> = page.split('"').filter(|word| word.starts_with("/assets/")).collect();
    asked.iter_mut().for_each(|path| *path = path.split('#').next().unwrap_or(path));
    asked.sort_unstable();
    asked.dedup();
    assert_eq!(asked.len() + 1, 4, "{asked:?}");
}

#[test]
fn a_list_at_the_desk_is_light() {
    let page = packed(&list(&look(Portal::Desk)));
    assert!(page <= 14 * KB, "{page}");
}
