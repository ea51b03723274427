//! A number with less and more: `(stepper::show(look, "qty-7", "12", Range { min: 0, max: 240, step: 12 }, &item))`.
use super::{Icon, Look, form::id, icon};
use lang::t;
use maud::{Markup, html};

/// What may be chosen: from `min` to `max` in steps, as cartons ask.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    pub min: i64,
    pub max: i64,
    pub step: i64,
}

/// The typed number works alone; the buttons appear when scripts run. `label` says what is counted.
pub fn show(look: &Look, name: &str, value: &str, range: Range, label: &str) -> Markup {
    html! {
        div class="stepper" data-stepper {
            button class="button" type="button" data-by=(-range.step) hidden aria-label=(t!(look.tr, "stepper-less", what = label)) { (icon(Icon::Minus)) }
            input type="number" inputmode="numeric" id=(id(name)) name=(name) value=(value) min=(range.min) max=(range.max)
                step=(range.step) aria-label=(label);
            button class="button" type="button" data-by=(range.step) hidden aria-label=(t!(look.tr, "stepper-more", what = label)) { (icon(Icon::Plus)) }
        }
    }
}
