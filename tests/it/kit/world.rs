//! A small world to walk: two organizations with the same things in them, a closed one, the platform's own,
//! and people of every role in every portal. Each organization's rows carry its mark, so that a leak is seen.
use super::{
    App, Browser, Watch, make,
    plain::{MEMBERSHIPS, PLAIN},
    rows::ROWS,
};
use domain::{ids::Id, portal::Portal, role::Role};
use std::collections::BTreeMap;
use web::kit::Door;

/// One organization and what is in it.
pub struct Org {
    pub id: Id,
    pub slug: &'static str,
    /// Stands in the text of its rows and nowhere else.
    pub mark: &'static str,
    /// By the word in front of the parameter in an address, or by the parameter itself (`:member`).
    ids: BTreeMap<&'static str, Id>,
}

impl Org {
    /// The ids of its rows.
    pub fn rows(&self) -> impl Iterator<Item = Id> {
        self.ids.values().copied()
    }
}

pub struct World {
    pub app: App,
    pub watch: Watch,
    pub alpha: Org,
    pub beta: Org,
    pub closed: Org,
    people: BTreeMap<(&'static str, &'static str), Browser>,
    strangers: BTreeMap<&'static str, Browser>,
    pub outcast: Browser,
}

impl World {
    pub async fn make() -> World {
        let app = App::start().await;
        let mut watch = Watch::on(&app.urls).await;
        make::organization(&app.db, "sanduk").await;
        let alpha = org(&app, &mut watch, "alpha", "MARK-ALPHA-7391").await;
        let beta = org(&app, &mut watch, "beta", "MARK-BETA-2846").await;
        let closed = org(&app, &mut watch, "gone", "MARK-GONE-5120").await;
        let platform = web_operator(&app).await;
        let mut people = BTreeMap::new();
        let mut strangers = BTreeMap::new();
        for portal in Portal::MEMBER {
            let (home, foreign) = match portal {
                Portal::Operator => (platform, beta.id),
                _ => (alpha.id, beta.id),
            };
            for role in Role::ALL {
                people.insert((portal.code(), role.code()), app.member(home, portal, role).await);
            }
            let portal = if portal == Portal::Operator { Portal::Desk } else { portal };
            strangers.entry(portal.code()).or_insert(app.member(foreign, portal, Role::Owner).await);
        }
        let link = format!(
            "INSERT INTO account_people (tenant_id, account_id, membership_id, created_at)
             SELECT m.tenant_id, {}, m.id, 0 FROM memberships m WHERE m.tenant_id = {} AND m.portal = 'shop'
               AND NOT EXISTS (SELECT 1 FROM account_people p WHERE p.tenant_id = m.tenant_id AND p.membership_id = m.id)",
            alpha.ids["accounts"], alpha.id
        );
        watch.catalog().try_run(&link).await.unwrap();
        let outcast = app.member(closed.id, Portal::Desk, Role::Owner).await;
        let close = format!("UPDATE organizations SET status = 'closed' WHERE tenant_id = {}", closed.id);
        watch.catalog().try_run(&close).await.unwrap();
        World { app, watch, alpha, beta, closed, people, strangers, outcast }
    }

    /// Somebody of alpha (or of the platform, for the operator's portal) with this role.
    pub fn person(&self, portal: Portal, role: Role) -> Browser {
        self.people[&(portal.code(), role.code())].clone()
    }

    /// The highest role of a portal; for pages outside portals somebody who is signed in.
    pub fn owner(&self, door: Door) -> Browser {
        self.person(if Portal::MEMBER.contains(&door.portal) { door.portal } else { Portal::Desk }, Role::Owner)
    }

    /// An Owner of beta, who is nobody in alpha.
    pub fn stranger(&self, portal: Portal) -> Browser {
        self.strangers.get(portal.code()).unwrap_or(&self.strangers["desk"]).clone()
    }

    /// A route's address at alpha's door, asking for a row of `of`; or which parameter nobody knows how to make.
    pub fn address(&self, path: &str, of: &Org) -> Result<String, String> {
        self.address_at(path, &self.alpha, |word| of.ids.get(word).map(ToString::to_string))
    }

    /// The same address asking for what was never there.
    pub fn missing(&self, path: &str) -> Result<String, String> {
        self.address_at(path, &self.alpha, |_| Some("999999999999".to_owned()))
    }

    pub fn address_at(&self, path: &str, at: &Org, id: impl Fn(&str) -> Option<String>) -> Result<String, String> {
        let mut filled = String::new();
        let mut before = "";
        for word in path.split('/').filter(|word| !word.is_empty()) {
            filled.push('/');
            if word.starts_with([':', '*']) {
                let own = self.known(word).then(|| id(word)).flatten();
                let plain = PLAIN.iter().find(|(noun, _)| *noun == before).map(|(_, value)| (*value).to_owned());
                let value = own.or(plain).or_else(|| self.known(before).then(|| id(before)).flatten());
                filled.push_str(&value.ok_or_else(|| format!("{path}: the world has no {word} after {before:?}"))?);
            } else {
                filled.push_str(word);
            }
            before = word;
        }
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let inside = matches!(first, "desk" | "shop" | "round");
        let base = if inside { format!("/{}", at.slug) } else { String::new() };
        Ok(if filled.is_empty() { "/".to_owned() } else { base + &filled })
    }

    fn known(&self, word: &str) -> bool {
        self.alpha.ids.contains_key(word)
    }
}

/// Whether a route asks for a row of an organization.
pub fn asks_for_a_row(path: &str) -> bool {
    let words: Vec<&str> = path.split('/').collect();
    words.windows(2).any(|pair| pair[1].starts_with(':') && !PLAIN.iter().any(|(noun, _)| *noun == pair[0]))
}

async fn web_operator(app: &App) -> Id {
    let mut platform = app.db.platform(store::Mode::Read).await.unwrap();
    let asked = store::visits::Asked { slug: "sanduk", ..store::visits::Asked::default() };
    store::visits::find(&mut platform, &asked).await.unwrap().place.unwrap().tenant_id
}

async fn org(app: &App, watch: &mut Watch, slug: &'static str, mark: &'static str) -> Org {
    let id = make::organization(&app.db, slug).await;
    let member = make::member(&app.db, id, Portal::Desk, Role::Member).await;
    let catalog = watch.catalog();
    let marked = format!(
        "UPDATE organizations SET email = '{mark}@example.org', address = '{mark} road' WHERE tenant_id = {id}"
    );
    catalog.try_run(&marked).await.unwrap();
    let named = format!("UPDATE users SET name = '{mark} person' WHERE id = {}", member.user_id);
    catalog.try_run(&named).await.unwrap();
    let mut ids = BTreeMap::new();
    for (word, table, rest) in ROWS {
        let row = app.db.new_id();
        let values = [("{t}", id), ("{id}", row), ("{u}", member.user_id), ("{b}", member.membership_id)];
        let sql = values.iter().fold((*rest).to_owned(), |sql, (name, value)| sql.replace(name, &value.to_string()));
        let sql = format!("INSERT INTO {table} {}", sql.replace("{m}", mark));
        catalog.try_run(&sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
        ids.insert(*word, row);
    }
    let buyer = make::member(&app.db, id, Portal::Shop, Role::Member).await.membership_id;
    let linked = format!(
        "INSERT INTO account_people (tenant_id, account_id, membership_id, created_at) VALUES ({id}, {}, {buyer}, 0)",
        ids["accounts"]
    );
    catalog.try_run(&linked).await.unwrap();
    ids.insert(":member", buyer);
    ids.insert("messages", make::message(&app.db, id, mark).await);
    ids.insert("files", file(app, id, mark).await);
    make::picture(&app.db, id, ids["items"]).await;
    ids.insert("photos", make::photo(&app.db, id, ids["stops"]).await);
    ids.insert("papers", make::paper(&app.db, id, ids["accounts"], mark).await);
    let brought = format!(
        "INSERT INTO stop_orders (tenant_id, stop_id, order_id, open) VALUES ({id}, {}, {}, 0)",
        ids["stops"], ids["orders"]
    );
    catalog.try_run(&brought).await.unwrap();
    let seen = format!("UPDATE stops SET done_at = 1 WHERE tenant_id = {id} AND id = {}", ids["stops"]);
    catalog.try_run(&seen).await.unwrap();
    ids.insert("entries", make::entry(&app.db, id, mark).await);
    ids.extend(MEMBERSHIPS.iter().map(|word| (*word, member.membership_id)));
    Org { id, slug, mark, ids }
}

/// A file, with its bytes in the file store.
async fn file(app: &App, tenant: Id, mark: &str) -> Id {
    let name = format!("{mark}.txt");
    let upload = store::files::Upload { name, declared: String::new(), bytes: mark.as_bytes().to_vec() };
    let ready =
        app.db.files().unwrap().take(tenant, app.db.new_id(), upload, domain::files::Purpose::Upload).await.unwrap();
    let mut t = super::inside(&app.db, tenant, store::Mode::Write).await;
    let id = store::files::record(&mut t, &ready).await.unwrap();
    t.commit().await.unwrap();
    id
}
