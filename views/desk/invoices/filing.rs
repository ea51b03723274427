//! The part of an invoice's page that is about the tax office: its file, or what keeps it from being made.
use crate::ui::{Icon, Look, button, button::Kind, icon, value};
use domain::{filings::Lack, invoices::Invoice};
use lang::t;
use maud::{Markup, html};

/// What there is.
pub enum Told {
    /// A file under this name, and the number it will be known by, where that is known before.
    File { key: &'static str, number: String },
    /// There would be a file.
    Missing(Vec<Lack>),
    /// The law knows no file, only what must stand on the invoice.
    Paper(Vec<Lack>),
}

/// The part under its heading.
pub fn show(look: &Look, invoice: &Invoice, told: &Told) -> Markup {
    let tr = &look.tr;
    match told {
        Told::File { key, number } => html! {
            @if !number.is_empty() {
                // 64 signs without a blank: on a phone they break where the line ends.
                p { span class="muted small" { (t!(tr, "filings-irn")) } " " (value::copy(tr, number)) }
                p { bdi dir="ltr" { (number) } }
            }
            p { (button::download(Kind::Plain, &look.to(&format!("/desk/invoices/{}/filing", invoice.id)), &tr.text(key))) }
        },
        Told::Paper(lacks) if lacks.is_empty() => html! { p class="muted" { (t!(tr, "filings-facture-complete")) } },
        Told::Paper(lacks) => missing(look, &t!(tr, "filings-facture-missing"), lacks),
        Told::Missing(lacks) => missing(look, &t!(tr, "filings-missing"), lacks),
    }
}

fn missing(look: &Look, lead: &str, lacks: &[Lack]) -> Markup {
    html! {
        p { (icon(Icon::Info)) " " (lead) }
        ul { @for lack in lacks { li { (look.tr.text(lack.key)) (about(&lack.about)) } } }
        p class="muted small" { (t!(look.tr, "filings-kept")) }
    }
}

fn about(names: &[String]) -> Markup {
    html! {
        @for (at, name) in names.iter().enumerate() { @if at > 0 { "," } " " (value::name(name)) }
    }
}
