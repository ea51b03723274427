//! One organization before its history: people, a site, items with stock, accounts.
use super::{LARGE, Plan, Problem, chance::Chance};
use domain::{
    accounts::{AccountForm, Kind, PersonForm},
    calendar::Day,
    country::Country,
    ids::{self, Id},
    invoices::{Parties, Terms},
    items::ItemForm,
    ledger::{Custodian, Keeper},
    modules::{self, Feature, Module},
    portal::Portal,
    problems::Problems,
    role::Role,
    sites::SiteForm,
    stock::Reason,
    time::{Clock, Millis},
    units::Unit,
};
use jiff::{Timestamp, tz::TimeZone};
use store::{
    Actor, Db, Mode, Tenant, accounts, bulk, categories, custodians, items,
    members::{self, NewMember},
    movements::{self, Why},
    organizations::{self, NewOrganization},
    sites,
    users::{self, NewUser},
};

/// The first entry of each item's stock, in units.
const STOCK: i64 = 1_000;
const COUNTRIES: [Country; 4] = [Country::Dz, Country::In, Country::Rs, Country::Fr];
const SORTS: [&str; 8] = ["Huile", "Semoule", "Café", "Savon", "Riz", "Thé", "Biscuits", "Jus"];
const MAKES: [&str; 7] = ["Afia", "Elio", "Safina", "زهرة", "Tara", "Dunav", "Atlas"];
const SHOPS: [&str; 6] = ["Superette", "Épicerie", "بقالة", "Café", "Pekara", "Alimentation"];
const STREETS: [&str; 5] = ["du Port", "النور", "de la Gare", "Žito", "du Marché"];

/// An item as the history sells it.
#[derive(Debug, Clone)]
pub struct Good {
    pub id: Id,
    pub sku: String,
    pub name: String,
    pub unit: Unit,
    /// What is sold together, in smallest units.
    pub pack: i64,
    pub price: i64,
    pub tax_class: String,
    pub tracked: bool,
    pub have: i64,
    pub held: i64,
}

impl Good {
    /// What was there at first.
    pub const fn opening(&self) -> i64 {
        if self.tracked { STOCK * self.unit.scale() } else { 0 }
    }
}

/// An account as the history knows it.
#[derive(Debug, Clone)]
pub struct Buyer {
    pub id: Id,
    pub sides: (Parties, Terms),
    /// Minor units: what is not paid, and what is held for open orders.
    pub owed: i64,
    pub held: i64,
}

/// What an organization's history begins with.
#[derive(Debug)]
pub struct House {
    pub country: Country,
    pub site: Id,
    pub goods: Vec<Good>,
    pub buyers: Vec<Buyer>,
    pub cashier: Custodian,
    pub bank: Custodian,
    pub driver: Option<Id>,
}

/// The day a moment lies on, where the organization is taken to be.
pub fn day(country: Country, at: Millis) -> Result<Day, Problem> {
    Ok(Day { country, date: Timestamp::from_millisecond(at)?.to_zoned(TimeZone::UTC).date() })
}

/// Makes it in one transaction.
pub async fn open(db: &Db, clock: &Clock, plan: &Plan, password: &str) -> Result<(Id, Actor, House), Problem> {
    let country = if plan.place == 0 { Country::Dz } else { COUNTRIES[plan.place as usize % COUNTRIES.len()] };
    let mut p = db.platform(Mode::Write).await?;
    let tenant = p.new_id();
    organizations::create(&mut p, &organization(tenant, plan, country)).await?;
    let mut people = Vec::new();
    for (who, portal) in [("owner", Portal::Desk), ("buyer", Portal::Shop), ("driver", Portal::Round)] {
        // The small ones have no rounds.
        if plan.place == 0 || portal != Portal::Round {
            people.push((users::create(&mut p, &user(plan, who, password)).await?, portal));
        }
    }
    let owner = people.first().map(|(id, _)| *id);
    let actor = Actor { user_id: owner, name: format!("Owner {}", plan.slug), ..Actor::default() };
    let mut t = p.into_tenant(tenant, actor.clone()).await?;
    let mut joined = Vec::new();
    for (user_id, portal) in people {
        let new = NewMember { user_id, portal, role: Role::Owner, ..NewMember::default() };
        joined.push(members::create(&mut t, &new).await?);
    }
    let cashier = joined.first().copied().unwrap_or_default();
    let site = sites::create(&mut t, &SiteForm { name: "Dépôt".to_owned(), ..SiteForm::default() }).await?;
    let house = House {
        country,
        site,
        goods: goods(&mut t, clock, plan, (country, site)).await?,
        buyers: buyers(&mut t, clock, plan, (country, joined.get(1).copied())).await?,
        cashier: custodians::of_member(&mut t, Keeper::Cashier, cashier).await?,
        bank: custodians::own(&mut t, Keeper::Bank, "Banque").await?,
        driver: joined.get(2).copied(),
    };
    t.commit().await?;
    Ok((tenant, actor, house))
}

fn organization(tenant_id: Id, plan: &Plan, country: Country) -> NewOrganization {
    NewOrganization {
        tenant_id,
        slug: plan.slug.clone(),
        name: if plan.place == 0 { "Grossiste Atlas".to_owned() } else { format!("Comptoir {}", plan.place) },
        status: if plan.place % 7 == 3 { "trial" } else { "active" },
        country: country.code().to_owned(),
        currency: country.currency().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        language: country.lang().code(),
        industry: "distribution".to_owned(),
        modules: modules::stored(&Module::ALL, Module::code),
        features: modules::stored(&[], Feature::code),
    }
}

fn user(plan: &Plan, who: &str, password: &str) -> NewUser {
    let who = if plan.place == 0 { who.to_owned() } else { format!("{who}-{}", plan.place) };
    NewUser {
        name: format!("{who} {LARGE}"),
        email: Some(format!("{who}@{LARGE}.example")),
        phone: None,
        password: Some(password.to_owned()),
        verified: true,
        language: None,
    }
}

async fn goods(
    t: &mut Tenant,
    clock: &Clock,
    plan: &Plan,
    (country, site): (Country, Id),
) -> Result<Vec<Good>, Problem> {
    let mut chance = Chance::new(u64::from(plan.place) + 1_000);
    let mut shelves = Vec::new();
    for name in SORTS {
        shelves.push(categories::create(t, name, None).await?);
    }
    let mut goods = Vec::new();
    for number in 0..plan.items as usize {
        // Ids of one moment differ by chance, and so many would clash.
        clock.advance(1);
        let sort = number % SORTS.len();
        let name = format!("{} {} {number}", SORTS[sort], MAKES[number / SORTS.len() % MAKES.len()]);
        let tracked = number % 20 != 19;
        let pack = [1, 6, 12, 24][chance.of(4)];
        let form = ItemForm {
            name: name.clone(),
            category: shelves.get(sort).map(Id::to_string).unwrap_or_default(),
            price: (50 + chance.of(1_500)).to_string(),
            unit: if number % 11 == 5 { Unit::Kilogram } else { Unit::Piece }.code().to_owned(),
            tax_class: if number % 3 == 0 { "reduced" } else { "standard" }.to_owned(),
            tracked: if tracked { "1".to_owned() } else { String::new() },
            ..ItemForm::fresh()
        };
        let new = form.kept(country.currency(), &format!("AT-{number:05}")).map_err(|_| "an item of the history")?;
        let id = t.new_id();
        items::create(t, id, &new).await?;
        let have = if tracked { STOCK * new.unit.scale() } else { 0 };
        if have > 0 {
            movements::record(t, site, id, have, &Why { reason: Reason::Opening, note: "", document: None }).await?;
        }
        goods.push(Good {
            id,
            pack: pack * new.unit.scale(),
            sku: new.sku,
            name,
            unit: new.unit,
            price: new.price,
            tax_class: new.tax_class,
            tracked,
            have,
            held: 0,
        });
    }
    Ok(goods)
}

/// The first of them is the one that orders most, and the organization's own buyer belongs to it.
async fn buyers(
    t: &mut Tenant,
    clock: &Clock,
    plan: &Plan,
    (country, member): (Country, Option<Id>),
) -> Result<Vec<Buyer>, Problem> {
    let kinds = [Kind::Retailer, Kind::Cafe, Kind::Wholesaler, Kind::Firm];
    let mut buyers = Vec::new();
    for number in 0..plan.buyers as usize {
        clock.advance(1);
        let form = AccountForm {
            name: format!("{} {} {number}", SHOPS[number % SHOPS.len()], STREETS[number / SHOPS.len() % STREETS.len()]),
            kind: kinds[number % kinds.len()].code().to_owned(),
            address: format!("{number}, rue {}", STREETS[number % STREETS.len()]),
            ..AccountForm::default()
        };
        let id = accounts::create(t, None, &form.kept(country)).await?;
        accounts::approve(t, id).await?;
        if let Some(member) = member.filter(|_| number == 0) {
            let rights = PersonForm::new().rights(country.currency(), &mut Problems::new());
            accounts::link(t, id, member, rights).await?;
        }
        let day = day(country, t.now())?;
        buyers.push(Buyer { id, sides: bulk::parties(t, day, id).await?, owed: 0, held: 0 });
    }
    Ok(buyers)
}

/// An id of a moment that no other row of the history has.
pub fn id(at: Millis, count: &mut u64) -> Id {
    *count += 1;
    ids::at(at, *count)
}
