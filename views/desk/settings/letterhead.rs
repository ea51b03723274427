//! `/desk/settings/letterhead`: what the organization's documents say of it.
use crate::ui::{Form, Look, Tone, banner, button, button::Kind, choices::Choice, form, head};
use domain::{
    country::Country,
    identifiers::asked,
    letterheads::{Letterhead, LetterheadForm},
    problems::Problems,
    tax::regime::Regime,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/letterhead";

/// The form, and above it what is doubtful of the numbers that are kept.
pub fn edit(
    look: &Look,
    country: Country,
    (kept, typed): (&Letterhead, &LetterheadForm),
    problems: &Problems,
) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "letterhead");
    let form = Form::new(look, problems).version(kept.version);
    let regimes = Regime::ALL.map(|regime| {
        let key = format!("letterhead-regime-{}", regime.code());
        Choice {
            value: regime.code(),
            word: tr.text(&key),
            note: tr.text(&format!("letterhead-regime-{}-hint", regime.code())),
        }
    });
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "letterhead-text")) }
        (doubts(look, country, kept))
        (form.show(PATH, html! {
            (form.field("legal_name", "letterhead-legal-name", &typed.legal_name).hint("letterhead-legal-name-hint").optional().max(160).text())
            h2 { (t!(tr, "letterhead-numbers")) }
            @for asked in asked(country) {
                (form.field(asked.kind.code(), asked.kind.label(), typed.number(asked.kind)).max(60).code())
            }
            (form.field("regime", "letterhead-regime", &typed.regime).required().cards(&regimes))
            (form.field("pay_days", "letterhead-pay-days", &typed.pay_days).hint("letterhead-pay-days-hint").required().max(20).number())
            (form.field("footer", "letterhead-footer", &typed.footer).hint("letterhead-footer-hint").optional().max(500).area(3))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
    };
    look.page(&title, body)
}

fn doubts(look: &Look, country: Country, kept: &Letterhead) -> Markup {
    let tr = &look.tr;
    html! {
        @for asked in asked(country) {
            @for doubt in kept.doubts(asked.kind) {
                (banner::note(Tone::Warn, &format!("{}: {}", tr.text(asked.kind.label()), tr.text(doubt))))
            }
        }
    }
}
