//! No link leads nowhere: every page a portal's Owner can reach is asked for, and none is missing.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;
use std::collections::{BTreeSet, VecDeque};

/// The portal's own first page, which its name links to; to be taken from here once it answers.
const LATER: [&str; 1] = ["/bahdja/desk"];

/// Enough for every page of a portal with a little of everything in it; lists of many rows are not walked to the end.
const MOST: usize = 400;

/// The addresses of a page's links: within the product, without the part after `#`, and no files of the build.
fn links(body: &str) -> Vec<String> {
    let hrefs = body.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let inside = hrefs.filter(|href| href.starts_with('/') && !href.starts_with("/assets/"));
    inside.map(|href| href.split('#').next().unwrap_or(href).replace("&amp;", "&")).collect()
}

/// Walks all links from here; answers those that are missing, each with the page it stands on.
async fn dead(browser: &mut Browser, start: &str) -> Vec<(String, String)> {
    let mut known = BTreeSet::from([start.to_owned()]);
    let mut open = VecDeque::from([(start.to_owned(), String::new())]);
    let mut dead = Vec::new();
    while let Some((path, from)) = open.pop_front() {
        let answer = browser.get(&path).await;
        if answer.status == StatusCode::NOT_FOUND {
            if LATER.contains(&path.as_str()) {
                continue;
            }
            dead.push((path, from));
            continue;
        }
        for link in links(&answer.body) {
            if known.len() < MOST && known.insert(link.clone()) {
                open.push_back((link, path.clone()));
            }
        }
    }
    dead
}

#[tokio::test]
async fn no_link_at_the_desk_leads_nowhere() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    owner.post("/bahdja/desk/contacts", &[("name", "Ana")]).await;
    let dead = dead(&mut owner, "/bahdja/desk/contacts").await;
    assert!(dead.is_empty(), "missing, and the page that links there: {dead:#?}");
}
