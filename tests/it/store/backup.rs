//! A backup taken while the server writes is whole, and restoring is putting it in place.
use crate::kit::{NOW, database, keys, make};
use domain::{
    contacts::{ContactForm, Listing},
    portal::Portal,
    role::{Role, Scope},
    time::Clock,
};
use store::{Actor, Db, Engine, Mode, Settings, contacts};

#[expect(clippy::disallowed_methods, reason = "a test of the store itself")]
async fn count(db: &Db, tenant: i64, membership_id: i64) -> usize {
    let sight = contacts::Sight { scope: Scope::All, membership_id };
    let mut t = db.tenant(tenant, Mode::Read, Actor::system()).await.unwrap();
    contacts::page(&mut t, sight, &Listing::default()).await.unwrap().len()
}

#[expect(clippy::disallowed_methods, reason = "a test of the store itself")]
async fn add(db: &Db, tenant: i64, owner: i64, name: &str) {
    let mut t = db.tenant(tenant, Mode::Write, Actor::system()).await.unwrap();
    let form = ContactForm { name: name.to_owned(), phone: "+213550123456".to_owned(), ..ContactForm::default() };
    contacts::create(&mut t, Some(owner), &form).await.unwrap();
    t.commit().await.unwrap();
}

#[tokio::test]
async fn a_copy_made_while_others_write_opens_as_a_whole_database() {
    let db = database(Clock::fixed(NOW)).await;
    if db.engine() == Engine::Postgres {
        return; // PostgreSQL is backed up with its own tools.
    }
    let tenant = make::organization(&db, "bahdja").await;
    let owner = make::member(&db, tenant, Portal::Desk, Role::Owner).await.membership_id;
    add(&db, tenant, owner, "before").await;
    let writes = async {
        for n in 0..20 {
            add(&db, tenant, owner, &format!("meanwhile {n}")).await;
        }
    };
    let copy = std::env::temp_dir().join("sanduk-tests").join(format!("backup-{}.db", db.new_id()));
    let (done, ()) = tokio::join!(db.copy_to(&copy), writes);
    done.unwrap();
    assert!(db.copy_to(&copy).await.is_err(), "a backup never overwrites");

    let settings = Settings { url: format!("sqlite://{}", copy.display()), replica: None, connections: 2 };
    let restored = Db::open(&settings, Clock::fixed(NOW), keys()).await.unwrap();
    let found = count(&restored, tenant, owner).await;
    assert!((1..=21).contains(&found), "{found}");
    add(&restored, tenant, owner, "after").await;
    assert_eq!(count(&restored, tenant, owner).await, found + 1);
}
