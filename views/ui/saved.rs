//! Kept filters of a list, as chips beside its own: `(saved::show(look, &kept))`.
use super::{Icon, Look, icon, query};
use domain::filters::{Filter, List};
use lang::t;
use maud::{Markup, html};

/// What is kept of a list, and what holds on it now.
pub struct Saved {
    pub list: List,
    /// The filters that hold now, as they stand in the address; empty when none does.
    pub now: String,
    pub kept: Vec<Filter>,
}

/// The chips; beside them the way to keep what holds now, and to change what is kept.
pub fn show(look: &Look, saved: &Saved) -> Markup {
    let (tr, path) = (&look.tr, saved.list.path());
    let known = saved.kept.iter().any(|one| one.query == saved.now);
    let keeps = !saved.now.is_empty() && !known;
    let new = format!("/desk/filters/new?list={}&query={}", saved.list.code(), query::encode(&saved.now));
    html! {
        @if keeps || !saved.kept.is_empty() {
            nav class="chips" aria-label=(t!(tr, "filters-kept")) {
                @for one in &saved.kept {
                    a class="chip" href=(look.to(&format!("{path}?{}", one.query))) aria-current=[(one.query == saved.now).then_some("true")] {
                        @if one.shared { (icon(Icon::Users)) } @else { (icon(Icon::Funnel)) }
                        bdi { (one.name) }
                    }
                }
                @if keeps { a class="small" href=(look.to(&new)) { (t!(tr, "filters-keep")) } }
                @if !saved.kept.is_empty() { a class="small" href=(look.to(&format!("/desk/filters?list={}", saved.list.code()))) { (t!(tr, "filters-manage")) } }
            }
        }
    }
}
