//! `/desk/exports/:kind`: everything of a kind as a file in the reader's language, which an import reads again.
use crate::{Door, Error, Result, Routes, kit::Desk};
use domain::{access::Permission, batches::Kind, csv, events::Event};
use lang::heads;
use poem::{
    Response, handler,
    http::header,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    batches::{self, Home},
    sheets,
};
use tokio::task::spawn_blocking;

pub fn routes() -> Routes {
    Routes::default().get("/:kind", Door::may(Permission::ImportsWrite).watched(), show)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    format: String,
}

#[handler]
async fn show(desk: Desk, Path(kind): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    let kind = Kind::parse(&kind).ok_or(Error::NotFound)?;
    for need in kind.needs() {
        desk.must(*need)?;
    }
    let mut tenant = desk.write().await?;
    let home = Home::read(&mut tenant).await?;
    let all = batches::listed(&mut tenant, &home, kind).await?;
    tenant.record(Event::new("imports-exported", (kind.code(), 0)));
    tenant.commit().await?;
    let tr = desk.look().tr;
    let mut rows = vec![kind.exported().map(|field| heads::head(tr, field)).collect::<Vec<_>>()];
    rows.extend(all.iter().map(|one| {
        let value = |code: &str| one.record.get(code).map_or("", String::as_str);
        let cells = kind.exported().map(|field| match value(field.code) {
            "" => String::new(),
            value => heads::shown(tr, field, value),
        });
        cells.collect()
    }));
    let name = tr.plain(&format!("imports-kind-{}", kind.code()));
    let rtl = tr.lang().dir() == "rtl";
    let book = asked.format == "xlsx";
    let bytes = spawn_blocking(move || if book { sheets::write(&name, rtl, &rows) } else { Ok(written(&rows)) });
    let bytes = bytes.await.map_err(|_| Error::bug("an export was not written to its end"))??;
    Ok(file(kind, book, bytes))
}

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let lines = rows.iter().map(|row| csv::line_by(';', row.iter().map(String::as_str)));
    std::iter::once("\u{FEFF}".to_owned()).chain(lines).collect::<String>().into_bytes()
}

fn file(kind: Kind, book: bool, bytes: Vec<u8>) -> Response {
    let (media, ending) = if book {
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
    } else {
        ("text/csv; charset=utf-8", "csv")
    };
    Response::builder()
        .content_type(media)
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.{ending}\"", kind.code()))
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(bytes)
}
