//! People with passwords, for the tests of signing in.
use crate::kit::App;
use domain::{ids::Id, portal::Portal, role::Role};
use store::{Mode, members, passwords, users};

pub const PASSWORD: &str = "a strong boxful of words";

pub struct Person {
    pub user_id: Id,
    pub membership_id: Id,
}

/// A member who signs in with this e-mail address, a phone or a username, and [`PASSWORD`].
pub async fn person(app: &App, tenant: Id, portal: Portal, email: &str) -> Person {
    let hash = passwords::hash(PASSWORD).await.unwrap();
    with_hash(app, tenant, portal, email, &hash).await
}

pub async fn with_hash(app: &App, tenant: Id, portal: Portal, email: &str, hash: &str) -> Person {
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = users::NewUser {
        name: format!("Person {email}"),
        email: Some(email.to_owned()),
        password: Some(hash.to_owned()),
        verified: true,
        ..users::NewUser::default()
    };
    let user_id = users::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    let membership_id = join(app, tenant, user_id, (portal, Role::Owner), None).await;
    Person { user_id, membership_id }
}

pub async fn join(app: &App, tenant: Id, user_id: Id, (portal, role): (Portal, Role), username: Option<&str>) -> Id {
    let p = app.db.platform(Mode::Write).await.unwrap();
    let mut t = p.into_tenant(tenant, store::Actor::system()).await.unwrap();
    let new = members::NewMember {
        user_id,
        portal,
        role,
        username: username.map(str::to_owned),
        ..members::NewMember::default()
    };
    let id = members::create(&mut t, &new).await.unwrap();
    t.commit().await.unwrap();
    id
}
