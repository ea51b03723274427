//! Assets: named by their content, packed at build time, kept for ever; every page's links lead to one.
use super::{reader, sheets};
use crate::{
    kit::{App, World},
    layers::none,
};
use poem::http::StatusCode;

#[tokio::test]
async fn every_asset_is_served_packed_and_immutable() {
    let app = App::start().await;
    let mut faults = Vec::new();
    for file in views::assets::FILES {
        for (asked, said, size) in
            [("br, gzip", "br", file.br.len()), ("gzip", "gzip", file.gz.len()), ("identity", "", file.plain.len())]
        {
            let mut browser = app.stranger();
            browser.headers.push(("accept-encoding", asked.to_owned()));
            let answer = browser.get(file.path).await;
            let right =
                answer.status == StatusCode::OK && answer.header("content-encoding") == said && answer.size == size;
            if !right
                || !answer.header("cache-control").contains("immutable")
                || !answer.header("vary").contains("Accept-Encoding")
            {
                faults.push(format!(
                    "{} {asked}: {} {:?}",
                    file.path,
                    answer.status,
                    answer.header("content-encoding")
                ));
            }
        }
        let mut browser = app.stranger();
        browser.headers.push(("if-none-match", file.etag.to_owned()));
        let again = browser.get(file.path).await;
        if (again.status, again.size) != (StatusCode::NOT_MODIFIED, 0) {
            faults.push(format!("{}: {} when known", file.path, again.status));
        }
    }
    none("assets", faults);
}

#[tokio::test]
async fn every_page_links_to_assets_that_exist_and_to_no_other_host() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for sheet in sheets(&world).await {
        let page = reader(&world, &sheet).get(&sheet.path).await.body;
        for link in page.split(['"', '\'']).filter(|word| word.starts_with("/assets/")) {
            let path = link.split('#').next().unwrap_or(link);
            if views::assets::find(path).is_none() {
                faults.push(format!("{} links {path}", sheet.path));
            }
        }
        let tags = page
            .split('<')
            .filter(|tag| ["script", "link", "img", "iframe", "source"].iter().any(|name| tag.starts_with(name)));
        for tag in tags.filter(|tag| tag.contains("src=\"http") || tag.contains("href=\"http") || tag.contains("=\"//"))
        {
            faults.push(format!("{} loads {tag}", sheet.path));
        }
        let inline =
            page.split("<script").skip(1).filter(|tag| !tag.split('>').next().unwrap_or_default().contains("src="));
        faults.extend(inline.map(|tag| format!("{}: inline script {:.40}", sheet.path, tag)));
        if page.contains(" style=\"") || page.contains(" onclick=") {
            faults.push(format!("{}: inline style or handler", sheet.path));
        }
    }
    none("links of pages", faults);
}
