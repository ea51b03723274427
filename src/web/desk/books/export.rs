//! `/desk/books/export` and `/desk/books/entries/export`: what the pages show, as CSV.
use super::{Asked, entries};
use crate::{Result, kit::Desk};
use domain::{
    books::{Head, Line, kind_key, trial as balance},
    csv,
    money::Money,
};
use poem::{Response, handler, http::header, web::Query};
use store::books;
use views::desk::books as views;

/// Entries in one file.
const MOST: usize = 10_000;

fn file(name: &str, text: String) -> Response {
    Response::builder()
        .content_type("text/csv; charset=utf-8")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(text)
}

fn words(desk: &Desk, keys: &[&str]) -> String {
    let tr = desk.look().tr;
    let words: Vec<String> = keys.iter().map(|key| tr.plain(key)).collect();
    format!("\u{FEFF}{}", csv::line(words.iter().map(String::as_str)))
}

#[handler]
pub async fn trial(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let period = asked.period(&desk);
    let mut tenant = desk.read().await?;
    let trial = balance(desk.country(), &books::sums(&mut tenant, period).await?);
    let look = desk.look();
    let plain = |minor: i64| Money::new(minor, look.currency).plain();
    let mut heads = vec!["books-code", "ui-name"];
    heads.extend(views::FIGURES);
    let mut text = words(&desk, &heads);
    for row in &trial.rows {
        let code = row.account.map_or_else(String::new, |account| account.code.to_owned());
        let mut cells = vec![code, views::account_name(&look, row.role, row.part)];
        cells.extend(row.figures().map(plain));
        text.push_str(&csv::line(cells.iter().map(String::as_str)));
    }
    let mut cells = vec![String::new(), look.tr.text("ui-total")];
    cells.extend(trial.totals.map(plain));
    text.push_str(&csv::line(cells.iter().map(String::as_str)));
    Ok(file("trial-balance.csv", text))
}

const HEADS: [&str; 9] = [
    "books-number",
    "ui-date",
    "books-kind",
    "ui-note",
    "books-code",
    "books-account",
    "books-owner",
    "books-debit",
    "books-credit",
];

#[handler]
pub async fn days(desk: Desk, Query(asked): Query<entries::Asked>) -> Result<Response> {
    let mut wanted = asked.days(&desk);
    wanted.before = None;
    let mut tenant = desk.read().await?;
    let mut text = words(&desk, &HEADS);
    let mut written = 0;
    loop {
        let (heads, lines) = books::days(&mut tenant, &wanted).await?;
        let shown = heads.get(..books::ENTRIES).unwrap_or(&heads);
        for head in shown {
            lines.iter().filter(|line| line.entry_id == head.id).for_each(|one| text.push_str(&line(&desk, head, one)));
        }
        written += shown.len();
        let last = shown.last().and_then(|head| Some((head.day.parse().ok()?, head.number)));
        if heads.len() <= books::ENTRIES || written >= MOST || last.is_none() {
            break;
        }
        wanted.before = last;
    }
    Ok(file("day-book.csv", text))
}

fn line(desk: &Desk, head: &Head, line: &Line) -> String {
    let look = desk.look();
    let plain = |minor: i64| if minor == 0 { String::new() } else { Money::new(minor, look.currency).plain() };
    let code = line.account(desk.country()).map_or("", |account| account.code);
    let name = line
        .role()
        .map_or_else(String::new, |role| views::account_name(&look, role, domain::chart::Part::parse(&line.part)));
    let kind = look.tr.text(&kind_key(&head.kind));
    let number = head.number.to_string();
    let (debit, credit) = (plain(line.debit), plain(line.credit));
    csv::line([&number, &head.day, &kind, &head.note, code, name.as_str(), &line.owner, &debit, &credit])
}
