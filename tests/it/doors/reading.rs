//! Looking changes nothing: every page is asked for twice, and the database is the same.
use super::{Knock, TOUCHED, all, ask};
use crate::{
    kit::{Watch, World},
    layers::none,
};
use domain::portal::Portal;
use poem::http::Method;
use web::kit::Audit;

#[tokio::test]
async fn reading_twice_changes_nothing() {
    let mut world = World::make().await;
    let mut faults = Vec::new();
    let mut before = world.watch.rows(&TOUCHED).await;
    for knock in all().iter().filter(|knock| knock.method == Method::GET && knock.door.portal != Portal::Machine) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        let first = ask(&mut world.owner(knock.door), knock, &path).await;
        let second = ask(&mut world.owner(knock.door), knock, &path).await;
        if first.status != second.status || first.status.is_server_error() {
            faults.push(format!("{}: {} and then {}", knock.name(), first.status, second.status));
        }
        let after = world.watch.rows(&TOUCHED).await;
        let changed = Watch::differences(&before, &after);
        faults.extend(
            changed.iter().filter(|what| !is_watched(knock, what)).map(|what| format!("{}: {what}", knock.name())),
        );
        before = after;
    }
    none("pages that write", faults);
}

/// A door that says so records who looked.
fn is_watched(knock: &Knock, what: &str) -> bool {
    knock.door.audit == Audit::Access
        && ["events:", "event_heads:", "event_outbox:"].iter().any(|table| what.starts_with(table))
}
