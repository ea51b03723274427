//! A bar of how much is used: `(bar::limit(look, used, limit, &label))`.
use super::{Look, value};
use lang::t;
use maud::{Markup, html};

/// Used against a limit, in the same whole unit. The words say it; the bar shows it.
pub fn limit(look: &Look, used: i64, limit: i64, label: &str) -> Markup {
    against(look, (used, limit), label, &|figure| value::num(&look.tr, figure))
}

/// Money owed against what may be owed, in minor units of the organization's currency.
pub fn money(look: &Look, (used, limit): (i64, i64), label: &str) -> Markup {
    against(look, (used, limit), label, &|minor| value::price(&look.tr, look.money(minor)))
}

fn against(look: &Look, (used, limit): (i64, i64), label: &str, say: &dyn Fn(i64) -> Markup) -> Markup {
    let class = match per_mille(used, limit) {
        ..800 => "bar-used",
        800..=1000 => "bar-warn",
        _ => "bar-over",
    };
    html! {
        div class="stack stack-tight" {
            div class="row row-spread" {
                span { (label) }
                span { (say(used)) " / " (say(limit)) }
            }
            (strip(class, per_mille(used, limit)))
            @if used > limit { span class="small debt" { (t!(look.tr, "bar-over")) } }
        }
    }
}

/// How far something has come.
pub fn progress(look: &Look, done: i64, all: i64, label: &str) -> Markup {
    html! {
        div class="stack stack-tight" role="progressbar" aria-label=(label) aria-valuemin="0" aria-valuemax=(all) aria-valuenow=(done) {
            div class="row row-spread" {
                span { (label) }
                span { (value::num(&look.tr, done)) " / " (value::num(&look.tr, all)) }
            }
            (strip("bar-used", per_mille(done, all)))
        }
    }
}

fn strip(class: &str, per_mille: i64) -> Markup {
    html! {
        svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" {
            rect class="bar-track" width="1000" height="10" {}
            rect class=(class) width=(per_mille.clamp(0, 1000)) height="10" {}
        }
    }
}

/// The part in thousandths; a limit of nothing is full as soon as anything is used.
pub(super) fn per_mille(part: i64, whole: i64) -> i64 {
    if whole <= 0 {
        return if part > 0 { 1001 } else { 0 };
    }
    let exact = i128::from(part) * 1000 / i128::from(whole);
    i64::try_from(exact).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::per_mille;

    #[test]
    fn parts_of_odd_wholes() {
        assert_eq!(per_mille(1, 4), 250);
        assert_eq!(per_mille(5, 0), 1001);
        assert_eq!(per_mille(0, 0), 0);
        assert_eq!(per_mille(i64::MAX, 1), i64::MAX);
    }
}
