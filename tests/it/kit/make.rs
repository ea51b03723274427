//! Makes what tests need, through the store as the product does.
use domain::{country::Country, ids::Id, modules::Module, portal::Portal, role::Role};
use store::{
    Db, Mode,
    organizations::{self, NewOrganization},
    users,
};

/// An open organization with every module.
pub async fn organization(db: &Db, slug: &str) -> Id {
    organization_in(db, slug, Country::Dz).await
}

/// The same in a country.
pub async fn organization_in(db: &Db, slug: &str, country: Country) -> Id {
    let mut p = db.platform(Mode::Write).await.unwrap();
    let tenant_id = p.new_id();
    let new = NewOrganization {
        tenant_id,
        slug: slug.to_owned(),
        name: format!("Organization {slug}"),
        status: "active",
        country: country.code().to_owned(),
        currency: country.currency().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        language: "fr",
        industry: String::new(),
        modules: domain::modules::stored(&Module::ALL, Module::code),
        features: String::new(),
    };
    organizations::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    tenant_id
}

pub struct MadeMember {
    pub user_id: Id,
    pub membership_id: Id,
}

/// A new person with a membership.
pub async fn member(db: &Db, tenant: Id, portal: Portal, role: Role) -> MadeMember {
    let mut p = db.platform(Mode::Write).await.unwrap();
    let name = format!("{} {}", role.code(), db.new_id());
    let user_id = users::create(&mut p, &users::NewUser { name, ..users::NewUser::default() }).await.unwrap();
    let mut t = p.into_tenant(tenant, store::Actor::system()).await.unwrap();
    let new = store::members::NewMember {
        user_id,
        portal,
        role,
        functions: Vec::new(),
        ..store::members::NewMember::default()
    };
    let membership_id = store::members::create(&mut t, &new).await.unwrap();
    t.commit().await.unwrap();
    MadeMember { user_id, membership_id }
}

/// A picture for an item: one grey pixel.
pub async fn picture(db: &Db, tenant: Id, item: Id) {
    let pixel = image::DynamicImage::new_luma8(1, 1);
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixel.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let vault = db.files().unwrap();
    let ready = store::files::pictures::take(&vault, tenant, db.new_id(), bytes.into_inner()).await.unwrap();
    let mut t = super::inside(db, tenant, store::Mode::Write).await;
    store::files::pictures::set(&mut t, item, &ready).await.unwrap();
    t.commit().await.unwrap();
}

/// A photo of a stop where this order was brought.
pub async fn photo(db: &Db, tenant: Id, stop: Id) -> Id {
    let pixel = image::DynamicImage::new_luma8(1, 1);
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixel.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let upload = store::files::Upload { name: "door.png".into(), declared: String::new(), bytes: bytes.into_inner() };
    let vault = db.files().unwrap();
    let ready = vault.take(tenant, db.new_id(), upload, domain::files::Purpose::Photo).await.unwrap();
    let mut t = super::inside(db, tenant, Mode::Write).await;
    let id = store::files::attached::photo(&mut t, stop, &ready).await.unwrap();
    t.commit().await.unwrap();
    id
}

/// A paper that was sent through a link.
pub async fn paper(db: &Db, tenant: Id, account: Id, mark: &str) -> Id {
    let bytes = format!("%PDF-1.4\n% {mark}\n%%EOF\n").into_bytes();
    let upload = store::files::Upload { name: format!("{mark}.pdf"), declared: String::new(), bytes };
    let vault = db.files().unwrap();
    let ready = vault.take(tenant, db.new_id(), upload, domain::files::Purpose::Paper).await.unwrap();
    let mut t = super::inside(db, tenant, Mode::Write).await;
    let new = domain::links::New::of(domain::links::Purpose::Papers, account, 30);
    let link = store::links::create(&mut t, &new).await.unwrap();
    let id = store::papers::record(&mut t, (account, link), domain::papers::Kind::Tax, &ready).await.unwrap();
    t.commit().await.unwrap();
    id
}

/// An entry of the books, which are balanced as only the store does it.
pub async fn entry(db: &Db, tenant: Id, mark: &str) -> Id {
    use domain::{calendar::Day, ledger};
    let mut t = super::inside(db, tenant, Mode::Write).await;
    let day = Day { country: Country::Dz, date: jiff::civil::date(2026, 3, 2) };
    let post = store::books::Post { day, key: "world".to_owned(), document: None, account: None, note: mark };
    let opened = ledger::Event::Opened { what: ledger::Opening::Stock, amount: 100 };
    let id = store::books::post(&mut t, &post, &opened).await.unwrap();
    t.commit().await.unwrap();
    id
}

/// A message, with its recipient sealed as only the store can.
pub async fn message(db: &Db, tenant: Id, mark: &str) -> Id {
    let mut t = super::inside(db, tenant, Mode::Write).await;
    let new = store::messages::NewMessage {
        kind: domain::messages::Kind::Welcome,
        channel: domain::messages::Channel::Email,
        recipient: format!("{mark}@example.org"),
        language: domain::lang::Lang::En,
        data: serde_json::json!({ "name": mark }),
        once: None,
        related: None,
    };
    let id = store::messages::enqueue(&mut t, &new).await.unwrap();
    t.commit().await.unwrap();
    id
}
