//! One address, two shapes; and an unchanged page costs its question and no bytes.
use super::{reader, sheets};
use crate::{kit::World, layers::none};
use poem::http::{Method, StatusCode};

#[tokio::test]
async fn an_address_answers_whole_or_in_part_by_the_request_type_alone() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for sheet in sheets(&world).await {
        let whole = reader(&world, &sheet).get(&sheet.path).await;
        let part = reader(&world, &sheet).part().get(&sheet.path).await;
        let (start, name) = (whole.body.to_lowercase(), &sheet.path);
        if !start.starts_with("<!doctype html>") || !start.contains("<html lang=") || !start.contains(" dir=") {
            faults.push(format!("{name}: the whole page says no language or direction"));
        }
        if part.status != StatusCode::OK || part.body.to_lowercase().contains("<html") {
            faults.push(format!("{name}: the part is {} and whole", part.status));
        }
        for (kind, answer) in [("whole", &whole), ("part", &part)] {
            // A drawing has titles of its own, for who cannot see it.
            let document =
                answer.body.split("<svg").map(|rest| rest.split_once("</svg>").map_or(rest, |(_, after)| after));
            let titles = document.collect::<String>().matches("<title>").count();
            if titles != 1 || answer.body.contains("<title></title>") {
                faults.push(format!("{name}: {titles} titles in the {kind}"));
            }
            if !answer.header("vary").to_lowercase().contains("hx-request-type") {
                faults.push(format!("{name}: the {kind} varies on {:?}", answer.header("vary")));
            }
            if !answer.header("cache-control").contains("private") {
                faults.push(format!("{name}: the {kind} is {:?}", answer.header("cache-control")));
            }
        }
        if part.size >= whole.size {
            faults.push(format!("{name}: the part is no smaller than the whole"));
        }
    }
    none("whole and part", faults);
}

#[tokio::test]
async fn an_unchanged_page_is_the_same_byte_for_byte_and_costs_no_bytes() {
    let world = World::make().await;
    let mut faults = Vec::new();
    let mut quiet = 0;
    for sheet in sheets(&world).await {
        let first = reader(&world, &sheet).get(&sheet.path).await;
        if first.header("etag").is_empty() {
            faults.push(format!("{}: no ETag", sheet.path));
        }
        // A form's key is fresh on every page that has one.
        if first.body.contains("name=\"once\"") {
            continue;
        }
        quiet += 1;
        let mut again = reader(&world, &sheet);
        again.headers.push(("if-none-match", first.header("etag").to_owned()));
        let second = again.get(&sheet.path).await;
        if (second.status, second.size) != (StatusCode::NOT_MODIFIED, 0) {
            faults.push(format!("{}: {} and {} bytes the second time", sheet.path, second.status, second.size));
        }
        let mut other = reader(&world, &sheet).part();
        other.headers.push(("if-none-match", first.header("etag").to_owned()));
        if other.get(&sheet.path).await.status == StatusCode::NOT_MODIFIED {
            faults.push(format!("{}: the part passes for the whole", sheet.path));
        }
    }
    none("unchanged pages", faults);
    assert!(quiet >= 2, "only {quiet} pages without a form's key");
}

#[tokio::test]
async fn head_says_what_get_would_without_the_body() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for sheet in sheets(&world).await {
        let get = reader(&world, &sheet).get(&sheet.path).await;
        let head = reader(&world, &sheet).send(Method::HEAD, &sheet.path, String::new()).await;
        if head.status != get.status || head.size != 0 || head.header("content-type") != get.header("content-type") {
            faults.push(format!("{}: {} with {} bytes", sheet.path, head.status, head.size));
        }
    }
    none("HEAD", faults);
}

#[tokio::test]
async fn a_packed_page_is_smaller_and_says_so() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for sheet in sheets(&world).await {
        let plain = reader(&world, &sheet).get(&sheet.path).await;
        for packing in ["br", "gzip"] {
            let mut reader = reader(&world, &sheet);
            reader.headers.push(("accept-encoding", packing.to_owned()));
            let packed = reader.get(&sheet.path).await;
            if packed.header("content-encoding") != packing || packed.size * 2 > plain.size {
                faults.push(format!("{} {packing}: {} of {} bytes", sheet.path, packed.size, plain.size));
            }
        }
    }
    none("packing", faults);
}
