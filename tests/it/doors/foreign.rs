//! Another organization's row answers as one that was never there.
use super::{TOUCHED, all, ask};
use crate::{
    kit::{Watch, World, asks_for_a_row},
    layers::none,
};
use domain::portal::Portal;
use poem::http::{Method, StatusCode};

#[tokio::test]
async fn a_foreign_id_and_a_missing_one_look_the_same() {
    let mut world = World::make().await;
    let before = world.watch.rows(&TOUCHED).await;
    let mut faults = Vec::new();
    let mut asked = 0;
    for knock in all().iter().filter(|knock| asks_for_a_row(&knock.path) && knock.door.portal != Portal::Machine) {
        let (Ok(foreign), Ok(missing)) = (world.address(&knock.path, &world.beta), world.missing(&knock.path)) else {
            continue;
        };
        asked += 1;
        let theirs = ask(&mut world.owner(knock.door), knock, &foreign).await;
        let nothing = ask(&mut world.owner(knock.door), knock, &missing).await;
        // What is wrong with a form, or with how a file was sent, may be said before anything is looked up: that tells nothing about rows either.
        let silent = theirs.status == StatusCode::NOT_FOUND
            || (knock.method != Method::GET
                && matches!(theirs.status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE));
        if theirs.status != nothing.status || !silent {
            faults.push(format!("{}: foreign {}, missing {}", knock.name(), theirs.status, nothing.status));
        } else if plain(&theirs.body) != plain(&nothing.body) {
            faults.push(format!("{}: the two pages differ", knock.name()));
        }
        if theirs.body.contains(world.beta.mark) {
            faults.push(format!("{} shows beta's rows to alpha", knock.name()));
        }
    }
    faults.extend(Watch::differences(&before, &world.watch.rows(&TOUCHED).await));
    none("foreign ids", faults);
    assert!(asked >= 4, "only {asked} routes with an id");
}

/// A page without the ids that were asked for, which it repeats in its own address, and without its form's key.
fn plain(body: &str) -> String {
    let words = body.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| word.len() < 12 || !word.bytes().all(|b| b.is_ascii_hexdigit())).collect::<Vec<_>>().join(" ")
}
