//! `/desk/imports/:id/wrong`: the wrong rows as they stood in the file, each with its reason, to mend and send again.
use super::found;
use crate::{Result, kit::Desk};
use domain::{batches::Verdict, csv, ids::Id};
use poem::{Response, handler, http::header, web::Path};
use store::batches::{self, Chosen};

#[handler]
pub async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let batch = found(&desk, &mut tenant, id).await?;
    let (look, heads) = (desk.look(), batch.heads());
    let reason = look.tr.plain("imports-reason");
    let mut text = format!("\u{FEFF}{}", csv::line_by(';', heads.iter().chain([&reason]).map(String::as_str)));
    let mut after = (0, 0);
    loop {
        let rows = batches::rows(&mut tenant, id, Chosen::Of(Verdict::Wrong), after).await?;
        let Some(last) = rows.iter().take(batches::ROWS).next_back() else { break };
        after = (last.line, last.id);
        for row in rows.iter().take(batches::ROWS) {
            let said: Vec<String> =
                row.flaws.iter().map(|flaw| ::views::desk::imports::flaw(&look, batch.kind(), flaw)).collect();
            let said = lang::bidi::strip(&said.join(" "));
            text.push_str(&csv::line_by(';', row.kept.cells.iter().chain([&said]).map(String::as_str)));
        }
        if rows.len() <= batches::ROWS {
            break;
        }
    }
    Ok(Response::builder()
        .content_type("text/csv; charset=utf-8")
        .header(header::CONTENT_DISPOSITION, "attachment; filename=\"wrong-rows.csv\"")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(text))
}
