//! The rules of hypermedia on every page at once: whole and part, what varies, unchanged pages, headers, cookies.
mod acts;
mod assets;
mod caching;
mod headers;

use crate::kit::{Answer, Browser, World};
use domain::{portal::Portal, role::Role};
use poem::http::{Method, StatusCode};

/// A page and who may see it.
struct Sheet {
    path: String,
    portal: Portal,
}

/// The page that shows all components draws whole documents inside itself, for designers.
const SHOWCASE: &str = "/components";

/// What only scripts ask for, to put it into a page that stands: the bell's count.
const PIECES: &[&str] = &["/notifications/count"];

/// Every page that an Owner is shown as HTML, each portal's own.
async fn sheets(world: &World) -> Vec<Sheet> {
    let routes = web::routes();
    let lines = routes.table().iter().filter(|line| line.method == Method::GET && line.door.portal != Portal::Machine);
    let mut sheets = Vec::new();
    for line in lines {
        let Ok(path) = world.address(&line.path, &world.alpha) else { continue };
        if path == SHOWCASE || PIECES.iter().any(|piece| path.ends_with(piece)) {
            continue;
        }
        let sheet = Sheet { path, portal: line.door.portal };
        let answer = reader(world, &sheet).get(&sheet.path).await;
        if answer.status == StatusCode::OK && is_page(&answer) {
            sheets.push(sheet);
        }
    }
    assert!(sheets.len() >= 4, "only {} pages", sheets.len());
    sheets
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

fn reader(world: &World, sheet: &Sheet) -> Browser {
    let portal = if Portal::MEMBER.contains(&sheet.portal) { sheet.portal } else { Portal::Desk };
    world.person(portal, Role::Owner)
}
