//! A small world to walk: two organizations with the same things in them, a closed one, the platform's own,
//! and people of every role in every portal. Each organization's rows carry its mark, so that a leak is seen.
use super::{App, Browser, Catalog, Watch, make};
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

/// How a row is made for the word in front of `:id`: its table, and the rest of an INSERT.
/// `{t}` is the tenant, `{id}` the row, `{m}` the mark, `{u}` a user and `{b}` a membership of the organization.
const ROWS: &[(&str, &str, &str)] = &[
    (
        "contacts",
        "contacts",
        "(tenant_id, id, name, folded, search, email, note, owner_id, created_at, updated_at)
         VALUES ({t}, {id}, '{m} contact', '{m}', '{m}', '{m}@example.org', '{m} note', {b}, 0, 0)",
    ),
    (
        "accounts",
        "accounts",
        "(tenant_id, id, name, folded, search, kind, status, email, address, note, owner_id, created_at, updated_at)
         VALUES ({t}, {id}, '{m} account', '{m}', '{m}', 'retailer', 'active', '{m}@example.org', '{m} road', '{m} note', {b}, 0, 0)",
    ),
    (
        "sites",
        "sites",
        "(tenant_id, id, name, folded, address, created_at, updated_at) VALUES ({t}, {id}, '{m} site', '{m}', '{m} street', 0, 0)",
    ),
    (
        "categories",
        "categories",
        "(tenant_id, id, name, folded, created_at, updated_at) VALUES ({t}, {id}, '{m} shelf', '{m}', 0, 0)",
    ),
    (
        "items",
        "items",
        "(tenant_id, id, sku, name, folded, search, unit, price, tax_class, created_at, updated_at)
         VALUES ({t}, {id}, '{id}', '{m} item', '{m}', '{m}', 'piece', 100, 'standard', 0, 0)",
    ),
    (
        "orders",
        "documents",
        "(tenant_id, id, kind, number, account_id, site_id, created_by, created_at, updated_at, placed_at)
         SELECT {t}, {id}, 'order', '{m}', a.id, s.id, '{m} buyer', 0, 0, 1
         FROM accounts a, sites s WHERE a.tenant_id = {t} AND s.tenant_id = {t}",
    ),
    (
        ":link",
        "statement_links",
        "(tenant_id, id, account_id, from_day, to_day, created_by, created_at, expires_at)
         SELECT {t}, {id}, a.id, '2026-03-01', '2026-03-31', '{m} person', 0, 9999999999999 FROM accounts a WHERE a.tenant_id = {t}",
    ),
    (
        "invitations",
        "invitations",
        "(tenant_id, id, hash, name, email, portal, role, created_at, expires_at)
         VALUES ({t}, {id}, '{id}', '{m} guest', '{m}@example.org', 'desk', 'viewer', 0, 9999999999999)",
    ),
    (
        "keys",
        "keys",
        "(tenant_id, id, name, hash, role, created_by, created_at) VALUES ({t}, {id}, '{m} key', '{id}', 'viewer', {b}, 0)",
    ),
    (
        "jobs",
        "jobs",
        "(tenant_id, id, queue, task, payload, priority, state, run_at, max_attempts, reason, created_at, finished_at)
         VALUES ({t}, {id}, 'default', 'test', '{}', 0, 'dead', 0, 1, '{m} reason', 0, 0)",
    ),
    (
        "schedules",
        "schedules",
        "(tenant_id, id, name, task, queue, payload, cron, next_at, created_at)
         VALUES ({t}, {id}, '{m} schedule', 'test', 'default', '{}', '0 0 * * *', 9999999999999, 0)",
    ),
    (
        "notifications",
        "notifications",
        "(tenant_id, id, user_id, portal, kind, args, link, created_at)
         VALUES ({t}, {id}, {u}, 'desk', 'test', '{}', '/desk', 0)",
    ),
    (
        "devices",
        "devices",
        "(tenant_id, id, portal, hash, agent, created_by, created_at, seen_at) VALUES ({t}, {id}, 'shop', '{id}', '{m} phone', {u}, 0, 0)",
    ),
];

/// Words whose parameter is no row of an organization: the value to ask with.
const PLAIN: &[(&str, &str)] = &[
    // Secrets of mailed links, and rows of a person or a trusted phone: their own tests make real ones.
    ("forgotten", "no-such-secret"),
    ("verify", "no-such-secret"),
    ("unsubscribe", "1.2.unsigned"),
    ("p", "1.2.unsigned"),
    ("factors", "1"),
    ("people", "1"),
    // A ledger account by its role.
    ("ledger", "ar"),
    // Which template: a kind of message, a channel, a language.
    ("templates", "welcome"),
    (":kind", "email"),
    (":channel", "en"),
    // The operator's pages name queues, organizations and their jobs on purpose; their own tests make real ones.
    ("queues", "default"),
    ("organizations", "1"),
    (":tenant", "1"),
];

/// Words whose parameter is a membership of the organization.
const MEMBERSHIPS: &[&str] = &["members"];

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

impl Watch {
    /// The owner's connection, past row security.
    pub fn catalog(&mut self) -> &mut Catalog {
        &mut self.catalog
    }
}
