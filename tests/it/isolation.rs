//! Two organizations with the same things in them: whatever alpha's people ask for, beta's mark never appears,
//! and beta's rows stay as they were.
use crate::{
    kit::{Browser, Watch, World},
    layers::none,
};
use domain::{portal::Portal, role::Role};
use poem::http::Method;

/// Every page outside the machine's, with its address in alpha.
fn pages(world: &World) -> Vec<(String, Portal)> {
    let routes = web::routes();
    let pages = routes.table().iter().filter(|line| line.method == Method::GET && line.door.portal != Portal::Machine);
    pages.filter_map(|line| world.address(&line.path, &world.alpha).ok().map(|path| (path, line.door.portal))).collect()
}

/// Somebody of alpha with this role; pages outside portals are asked for by the desk's people.
fn person(world: &World, portal: Portal, role: Role) -> Browser {
    world.person(if Portal::MEMBER.contains(&portal) { portal } else { Portal::Desk }, role)
}

/// Ways to name beta beside the path: in the query, where a program might read a tenant, a row or a search.
fn questions(world: &World) -> Vec<String> {
    let (id, slug) = (world.beta.id, world.beta.slug);
    let row = world.beta.rows().next().unwrap_or_default();
    vec![
        format!("tenant_id={id}&tenant={slug}&organization={slug}&org={id}"),
        format!("id={row}&contact={row}&after_id={row}&after=&site={row}&member={row}"),
        // The mark's first half: a page may show what was searched for, only a leak would show the rest.
        "q=MARK-BETA&search=MARK-BETA&name=MARK-BETA".to_owned(),
        "q=%25&after=%00&after_id=-1".to_owned(),
    ]
}

/// Headers that a careless server might believe.
fn headers(world: &World) -> Vec<(&'static str, String)> {
    vec![
        ("x-tenant-id", world.beta.id.to_string()),
        ("x-organization", world.beta.slug.to_owned()),
        ("x-forwarded-host", "beta.example".to_owned()),
        ("x-original-url", format!("/{}/desk/contacts", world.beta.slug)),
        ("x-rewrite-url", format!("/{}/desk/contacts", world.beta.slug)),
        ("hx-current-url", format!("http://localhost:8080/{}/desk", world.beta.slug)),
    ]
}

#[tokio::test]
async fn betas_mark_never_appears_to_alpha() {
    let mut world = World::make().await;
    let ignored = ["sessions", "events", "event_heads", "event_outbox"];
    let before = world.watch.rows(&ignored).await;
    let mut faults = Vec::new();
    let mut asked = 0;
    for (path, portal) in pages(&world) {
        for role in [Role::Owner, Role::Viewer] {
            let mut person = person(&world, portal, role);
            let mut paths = vec![path.clone()];
            paths.extend(questions(&world).iter().map(|query| format!("{path}?{query}")));
            for path in &paths {
                asked += 1;
                leaks(&mut faults, &mut person, path, world.beta.mark).await;
            }
            person.headers = headers(&world);
            leaks(&mut faults, &mut person, &path, world.beta.mark).await;
            let mut part = person.clone().part();
            leaks(&mut faults, &mut part, &path, world.beta.mark).await;
        }
    }
    faults.extend(Watch::differences(&before, &world.watch.rows(&ignored).await));
    none("beta seen from alpha", faults);
    assert!(asked >= 40, "only {asked} pages");
    println!("{asked} pages");
}

async fn leaks(faults: &mut Vec<String>, person: &mut Browser, path: &str, mark: &str) {
    let answer = person.get(path).await;
    if answer.body.contains(mark) {
        faults.push(format!("{path} shows {mark}"));
    }
    if answer.status.is_server_error() {
        faults.push(format!("{path}: {}", answer.status));
    }
}

#[tokio::test]
async fn alphas_own_mark_does_appear_so_the_walk_can_see() {
    let world = World::make().await;
    let mut seen = 0;
    for (path, portal) in pages(&world) {
        seen += usize::from(person(&world, portal, Role::Owner).get(&path).await.body.contains(world.alpha.mark));
    }
    assert!(seen >= 2, "alpha's rows were seen on {seen} pages only");
}

#[tokio::test]
async fn a_cookie_of_beta_opens_nothing_in_alpha_and_betas_token_signs_nothing() {
    let mut world = World::make().await;
    let before = world.watch.rows(&["sessions"]).await;
    let mut stranger = world.stranger(Portal::Desk);
    let answer = stranger.get("/alpha/desk/contacts").await;
    assert_eq!(answer.status.as_u16(), 403);
    let mut owner = world.person(Portal::Desk, Role::Owner);
    owner.csrf = stranger.csrf.clone();
    assert_eq!(owner.post("/alpha/desk/contacts", &[("name", "x")]).await.status.as_u16(), 403);
    let differences = Watch::differences(&before, &world.watch.rows(&["sessions"]).await);
    none("rows changed", differences);
}
