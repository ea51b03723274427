//! Sample organizations for a first look: four kinds of business, each with people of every role.
mod accounts;
mod goods;
mod invoices;
mod prices;
mod rounds;
mod samples;
pub mod scale;

use domain::{
    contacts::ContactForm,
    country::Country,
    events::Event,
    gateways::{Gateway, Mode as Side, Provider},
    house::HouseForm,
    ids, modules,
    portal::Portal,
    role::Role,
    sites::SiteForm,
};
use samples::{PASSWORD, SAMPLES, Sample, SamplePerson};
use std::collections::BTreeMap;
use store::{
    Actor, Db, Mode, Tenant, contacts, gateways,
    members::{self, NewMember},
    organizations::{self, NewOrganization},
    passwords, sites,
    users::{self, NewUser},
};

type Problem = Box<dyn std::error::Error + Send + Sync>;

/// What `sanduk demo` is asked for.
#[derive(Debug, Clone, clap::Args)]
pub struct Asked {
    /// Add organizations of real size beside the samples, to measure on.
    #[arg(long)]
    pub scale: bool,
    #[command(flatten)]
    pub sizes: scale::Sizes,
}

/// Fills an empty database; false when it is not empty.
pub async fn make(db: &Db) -> Result<bool, Problem> {
    if !organizations::none(&mut db.platform(Mode::Read).await?).await? {
        return Ok(false);
    }
    let password = passwords::hash(PASSWORD).await?;
    let mut known = BTreeMap::new();
    for (index, sample) in SAMPLES.iter().enumerate() {
        let tenant = if index == 0 { ids::OPERATOR } else { db.new_id() };
        organization(db, tenant, sample, &password, &mut known).await?;
    }
    Ok(true)
}

/// One organization in one transaction: all of it, or none.
async fn organization(
    db: &Db,
    tenant: ids::Id,
    sample: &Sample,
    password: &str,
    known: &mut BTreeMap<&'static str, ids::Id>,
) -> Result<(), Problem> {
    let mut p = db.platform(Mode::Write).await?;
    let country = Country::parse(sample.country).ok_or("a sample's country")?;
    organizations::create(&mut p, &opened(tenant, sample, country)).await?;
    for person in sample.people {
        if !known.contains_key(person.email) {
            let new = NewUser {
                name: person.name.to_owned(),
                email: Some(person.email.to_owned()),
                phone: Some(person.phone.to_owned()).filter(|phone| !phone.is_empty()),
                password: Some(password.to_owned()),
                verified: true,
                language: None,
            };
            known.insert(person.email, users::create(&mut p, &new).await?);
        }
    }
    let mut t = p.into_tenant(tenant, owner(sample, known)).await?;
    let (mut owner, mut driver) = (None, None);
    let mut buyers = BTreeMap::new();
    for person in sample.people {
        let member = members::create(&mut t, &membership(person, known)).await?;
        if person.portal == Portal::Desk && person.role == Role::Owner {
            owner = Some(member);
        }
        if person.portal == Portal::Round {
            driver = Some(member);
        }
        if person.portal == Portal::Shop {
            buyers.insert(person.email, (member, person.name));
        }
    }
    furnish(&mut t, sample).await?;
    for (name, phone) in sample.contacts {
        let form = ContactForm { name: (*name).to_owned(), phone: (*phone).to_owned(), ..ContactForm::default() };
        let kept = form.kept(country);
        let id = contacts::create(&mut t, owner, &kept).await?;
        t.record(kept.event("contacts-created", id, &ContactForm::default()));
    }
    accounts::make(&mut t, sample, (country, owner), &buyers).await?;
    goods::make(&mut t, sample, (country, owner), db.now()).await?;
    rounds::make(&mut t, driver, goods::day(db.now())?).await?;
    if sample.modules.contains(&modules::Module::Invoices) {
        online(&mut t).await?;
    }
    Ok(t.commit().await?)
}

/// In whose name the sample was entered.
fn owner(sample: &Sample, known: &BTreeMap<&'static str, ids::Id>) -> Actor {
    let owner = sample.people.iter().find(|person| person.portal == Portal::Desk && person.role == Role::Owner);
    owner.map_or_else(Actor::system, |owner| Actor {
        user_id: known.get(owner.email).copied(),
        name: owner.name.to_owned(),
        ..Actor::default()
    })
}

/// How to reach it, its colour and its sites.
async fn furnish(t: &mut Tenant, sample: &Sample) -> Result<(), Problem> {
    let house = organizations::house(t).await?;
    let (email, phone, address) = sample.reach;
    let reached = HouseForm {
        email: email.to_owned(),
        phone: phone.to_owned(),
        address: address.to_owned(),
        ..HouseForm::of(&house)
    };
    organizations::update(t, house.version, &reached.kept()).await?;
    let accent = sample.accent.map(str::to_owned);
    organizations::set_accent(t, house.version + 1, accent).await?;
    for (name, address) in sample.sites {
        let form = SiteForm { name: (*name).to_owned(), address: (*address).to_owned(), phone: String::new() };
        let id = sites::create(t, &form).await?;
        t.record(Event::new("sites-created", ("sites", id)).changed("name", "", &form.name));
    }
    Ok(())
}

/// The simulator takes its money online: switched on as if it were real, so that everything can be tried to the books.
/// A server that is not for development offers it to nobody.
async fn online(t: &mut Tenant) -> Result<(), Problem> {
    let id = gateways::create(t, Provider::Simulator, Side::Live, "Simulator").await?;
    let gateway = gateways::find(t, id).await?;
    let version = gateway.version;
    gateways::save(t, version, &Gateway { active: true, fee_rate: 200, ..gateway }).await?;
    Ok(())
}

fn opened(tenant_id: ids::Id, sample: &Sample, country: Country) -> NewOrganization {
    NewOrganization {
        tenant_id,
        slug: sample.slug.to_owned(),
        name: sample.name.to_owned(),
        status: "active",
        country: sample.country.to_owned(),
        currency: country.currency().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        language: sample.language.code(),
        industry: sample.industry.to_owned(),
        modules: modules::stored(sample.modules, modules::Module::code),
        features: modules::stored(sample.features, modules::Feature::code),
    }
}

fn membership(person: &SamplePerson, known: &BTreeMap<&'static str, ids::Id>) -> NewMember {
    NewMember {
        user_id: known.get(person.email).copied().unwrap_or_default(),
        portal: person.portal,
        role: person.role,
        functions: person.functions.to_vec(),
        username: Some(person.username.to_owned()).filter(|name| !name.is_empty()),
        ..NewMember::default()
    }
}

/// What a newcomer needs: where, as whom, with which password.
pub fn sign_ins(origin: &str) -> String {
    let mut lines =
        vec![String::new(), format!("Sanduk is at {origin}"), format!("Demo sign-ins (password {PASSWORD}):")];
    for sample in SAMPLES {
        lines.push(format!("\n  {}", sample.name));
        for person in sample.people {
            let place = match person.portal {
                Portal::Operator => format!("{origin}/operator"),
                portal => format!("{origin}/{}/{}", sample.slug, portal.code()),
            };
            lines.push(format!("    {place:<44} {:<8} {}", person.role.code(), person.email));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
