//! `/desk/events/export`: the entries the filters show, as CSV, at most ten thousand.
use super::Asked;
use crate::{Result, kit::Desk};
use domain::{csv, events::Entry};
use jiff::Timestamp;
use poem::{Response, handler, http::header, web::Query};
use store::events;

/// Entries in one file.
const MOST: usize = 10_000;

#[handler]
pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let mut listing = asked.listing(&desk);
    let mut tenant = desk.read().await?;
    let head = ["number", "time", "user", "name", "ip", "agent", "kind", "subject", "id", "changes", "hash"];
    let mut text = format!("\u{FEFF}{}", csv::line(head));
    let mut written = 0;
    loop {
        let page = events::page(&mut tenant, &listing).await?;
        let Some(last) = page.last() else { break };
        listing.before = last.seq;
        written += page.len();
        page.iter().for_each(|entry| text.push_str(&line(entry)));
        if written >= MOST {
            break;
        }
    }
    Ok(Response::builder()
        .content_type("text/csv; charset=utf-8")
        .header(header::CONTENT_DISPOSITION, "attachment; filename=\"events.csv\"")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(text))
}

fn line(entry: &Entry) -> String {
    let at = Timestamp::from_millisecond(entry.at).map(|at| at.to_string()).unwrap_or_default();
    let user = entry.user_id.map(|id| id.to_string()).unwrap_or_default();
    let changes: Vec<String> =
        entry.changes().iter().map(|change| format!("{}: {} → {}", change.field, change.old, change.new)).collect();
    let (seq, id, changes) = (entry.seq.to_string(), entry.subject_id.to_string(), changes.join("\n"));
    csv::line([
        &seq,
        &at,
        &user,
        &entry.name,
        &entry.ip,
        &entry.agent,
        &entry.kind,
        &entry.subject,
        &id,
        changes.as_str(),
        &entry.hash,
    ])
}
