//! Who may pass: nobody, a stranger, and each role of each portal.
use super::{Knock, PROBES, all, ask};
use crate::{
    kit::{World, asks_for_a_row},
    layers::none,
};
use domain::{
    access::Access,
    modules::{Feature, Module},
    portal::Portal,
    role::{Role, Scope},
};
use poem::http::{Method, StatusCode};
use web::kit::{Audit, Who};

#[tokio::test]
async fn nobody_is_sent_to_sign_in_and_learns_nothing() {
    let mut world = World::make().await;
    let before = world.watch.rows(&[]).await;
    let mut faults = Vec::new();
    for knock in all().iter().filter(|knock| knock.is_closed()) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        let whole = ask(&mut world.app.stranger(), knock, &path).await;
        if whole.status != StatusCode::SEE_OTHER || !whole.header("location").contains("/sign-in?next=") {
            faults.push(format!("{}: {} to {:?}", knock.name(), whole.status, whole.header("location")));
        }
        let part = ask(&mut world.app.stranger().part(), knock, &path).await;
        if part.status != StatusCode::UNAUTHORIZED || !part.header("hx-redirect").contains("/sign-in?next=") {
            faults.push(format!("{} as a part: {} to {:?}", knock.name(), part.status, part.header("hx-redirect")));
        }
        if [whole.body, part.body].iter().any(|body| body.contains(world.alpha.mark)) {
            faults.push(format!("{} shows alpha's rows to nobody", knock.name()));
        }
    }
    faults.extend(crate::kit::Watch::differences(&before, &world.watch.rows(&[]).await));
    none("doors open to nobody", faults);
}

#[tokio::test]
async fn programs_prove_themselves() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for knock in all().iter().filter(|knock| knock.door.portal == Portal::Machine) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        let answer = ask(&mut world.app.stranger(), knock, &path).await;
        let probe = PROBES.iter().any(|(path, _)| *path == knock.path);
        // Sent to a page of our own, which asks: a link for programs that a person opened.
        let sent_on = answer.status == StatusCode::SEE_OTHER && answer.body.is_empty();
        let refused = sent_on || [400, 401, 403, 404, 405, 415, 422].contains(&answer.status.as_u16());
        if (!probe && !refused) || answer.header("content-type").starts_with("text/html") {
            faults.push(format!("{}: {} {}", knock.name(), answer.status, answer.header("content-type")));
        }
    }
    none("machine doors that answer without proof", faults);
}

#[tokio::test]
async fn a_stranger_of_another_organization_is_refused_and_sees_nothing() {
    let mut world = World::make().await;
    let before = world.watch.rows(&super::TOUCHED).await;
    let mut faults = Vec::new();
    for knock in all().iter().filter(|knock| matches!(knock.door.who, Who::Member | Who::May(_))) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        let mut stranger = world.stranger(knock.door.portal);
        let answer = ask(&mut stranger, knock, &path).await;
        if !matches!(answer.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) {
            faults.push(format!("{}: {}", knock.name(), answer.status));
        }
        if answer.body.contains(world.alpha.mark) {
            faults.push(format!("{} shows alpha's rows to beta", knock.name()));
        }
    }
    faults.extend(crate::kit::Watch::differences(&before, &world.watch.rows(&super::TOUCHED).await));
    none("doors open to a stranger", faults);
}

/// What a role may do in a portal of an organization with every module, without functions.
fn access(portal: Portal, role: Role) -> Access {
    Access {
        portal,
        role,
        functions: Vec::new(),
        scope: Scope::All,
        modules: Module::ALL.to_vec(),
        features: Vec::<Feature>::new(),
        granted: Vec::new(),
        denied: Vec::new(),
    }
}

fn may(knock: &Knock, portal: Portal, role: Role) -> bool {
    match knock.door.who {
        Who::May(permission) => access(portal, role).can(permission),
        Who::Member => knock.door.portal == portal,
        Who::Anyone | Who::SignedIn | Who::Proof | Who::Key(_) => true,
    }
}

#[tokio::test]
async fn each_role_passes_exactly_where_the_table_of_permissions_says() {
    let mut world = World::make().await;
    let before = world.watch.rows(&super::TOUCHED).await;
    let mut faults = Vec::new();
    let mut knocks = 0;
    for knock in all().iter().filter(|knock| matches!(knock.door.who, Who::Member | Who::May(_))) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        for role in Role::ALL {
            let may = may(knock, knock.door.portal, role);
            // What is done, or is recorded when it is looked at, is asked for elsewhere.
            if may && (knock.method != Method::GET || knock.door.audit == Audit::Access) {
                continue;
            }
            knocks += 1;
            let answer = ask(&mut world.person(knock.door.portal, role), knock, &path).await;
            // A row that the world cannot make is missing to those who may ask for it; so is another driver's round.
            let own = knock.path.starts_with("/round/");
            let absent = knock.path.contains(':')
                && (own || !asks_for_a_row(&knock.path))
                && answer.status == StatusCode::NOT_FOUND;
            let passed = (200..400).contains(&answer.status.as_u16()) || (may && absent);
            if passed != may || (!may && answer.status != StatusCode::FORBIDDEN) {
                faults.push(format!("{} as {}: {} but may {may}", knock.name(), role.code(), answer.status));
            }
        }
    }
    let after = world.watch.rows(&super::TOUCHED).await;
    faults.extend(crate::kit::Watch::differences(&before, &after));
    none("roles and doors do not agree", faults);
    println!("{knocks} knocks");
}

#[tokio::test]
async fn a_closed_organization_is_a_closed_page() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for knock in all().iter().filter(|knock| knock.door.portal == Portal::Desk) {
        let missing = |_: &str| Some("1".to_owned());
        let Ok(path) = world.address_at(&knock.path, &world.closed, missing) else { continue };
        let answer = ask(&mut world.outcast.clone(), knock, &path).await;
        if answer.status != StatusCode::FORBIDDEN || answer.body.contains(world.closed.mark) {
            faults.push(format!("{}: {}", knock.name(), answer.status));
        }
    }
    none("doors of a closed organization", faults);
}
