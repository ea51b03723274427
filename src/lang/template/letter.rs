//! A written message as its reader sees it: paragraphs, buttons and lists, read from the plain text.
//!
//! Organizations write text, never HTML: a paragraph that ends with a link alone becomes a button, lines that begin
//! with `- ` a list. What mail programs show is made here, so it is always whole and holds nothing foreign.
use crate::bidi;
use domain::{lang::Lang, text::clean_lines};
use minijinja::{Environment, context, value::Serde};
use serde::Serialize;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    Text { lines: Vec<String> },
    Link { label: String, href: String },
    List { items: Vec<Item> },
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    pub label: String,
    pub href: Option<String>,
}

/// What the HTML alternative of a mail needs besides its text.
pub struct Letter<'a> {
    pub lang: Lang,
    pub organization: &'a str,
    /// `#rrggbb`; none means the product's own.
    pub accent: Option<&'a str>,
    pub subject: &'a str,
    pub text: &'a str,
    /// The words and the address of the link by which one is left alone.
    pub leave: Option<(&'a str, &'a str)>,
}

/// The parts of a text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // Direction marks are kept by paragraph: `clean_lines` would take them, so paragraphs are found without it.
    for paragraph in paragraphs(text) {
        match (block(&paragraph), blocks.last_mut()) {
            (Block::List { items: more }, Some(Block::List { items })) => items.extend(more),
            (next, _) => blocks.push(next),
        }
    }
    blocks
}

fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match all.last_mut() {
            Some(last) if !line.is_empty() => last.push(line.to_owned()),
            Some(last) if !last.is_empty() => all.push(Vec::new()),
            _ => {}
        }
    }
    all.retain(|lines| !lines.is_empty());
    all
}

fn block(lines: &[String]) -> Block {
    if lines.iter().all(|line| line.starts_with("- ")) {
        return Block::List { items: lines.iter().map(|line| item(line)).collect() };
    }
    match lines.split_last() {
        Some((href, label)) if is_link(href) => {
            let label = clean_lines(&bidi::strip(&label.join(" ")));
            let label = label.trim_end_matches([':', ' ', '\u{A0}', '\u{202F}']).to_owned();
            Block::Link { label: if label.is_empty() { href.clone() } else { label }, href: href.clone() }
        }
        _ => Block::Text { lines: lines.to_vec() },
    }
}

fn item(line: &str) -> Item {
    let text = line.trim_start_matches("- ").trim();
    match text.rsplit_once(' ') {
        Some((label, href)) if is_link(href) => Item { label: label.trim().to_owned(), href: Some(href.to_owned()) },
        _ => Item { label: text.to_owned(), href: None },
    }
}

fn is_link(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
}

/// The HTML alternative, every value escaped. Empty when the layout is broken, which the tests would find.
pub fn html(letter: &Letter) -> String {
    let env = Environment::new();
    let Ok(layout) = env.template_from_named_str("layout.html", include_str!("../../../views/mail/layout.html")) else {
        return String::new();
    };
    let accent = letter.accent.filter(|accent| is_colour(accent)).unwrap_or("#9a5b13");
    let leave = letter.leave.map(|(label, href)| context! { label, href });
    let page = layout.render(context! {
        lang => letter.lang.html(),
        dir => letter.lang.dir(),
        subject => letter.subject,
        organization => letter.organization,
        accent,
        blocks => Serde(blocks(letter.text)),
        leave,
    });
    page.unwrap_or_default()
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text.chars().skip(1).all(|c| c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_paragraphs_buttons_and_lists() {
        let read = blocks("Hello\nthere\n\n\nSee it :\nhttps://x.dz/a?b=1\n\n- one https://x.dz/1\n\n- two\n");
        let link = Block::Link { label: "See it".to_owned(), href: "https://x.dz/a?b=1".to_owned() };
        assert_eq!(read.len(), 3);
        assert_eq!(read[1], link);
        assert!(matches!(&read[2], Block::List { items } if items.len() == 2 && items[0].href.is_some()));
    }

    #[test]
    fn html_holds_nothing_foreign() {
        let letter = Letter {
            lang: Lang::Ar,
            organization: "<script>alert(1)</script>",
            accent: Some("red;background:url(x)"),
            subject: "\"><img src=x>",
            text: "<b>bold</b>\n\nOpen:\nhttps://x.dz/\"onmouseover=alert(1)",
            leave: None,
        };
        let page = html(&letter);
        assert!(page.contains("dir=\"rtl\"") && page.contains("lang=\"ar\""), "{page}");
        for bad in ["<script", "<img", "<b>", "url(x)", "/\"onmouseover"] {
            assert!(!page.contains(bad), "{bad} in {page}");
        }
    }
}
