//! `/components`: every part of the pages, in the reader's language.
use crate::kit::{Guest, Page};
use poem::handler;

#[handler]
pub async fn show(guest: Guest) -> Page {
    views::site::components::show(&guest.look()).into()
}
