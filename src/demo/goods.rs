//! What the sample organizations sell, what of it lies where, and what was ordered.
use super::{Problem, prices, samples::Sample};
use domain::{
    calendar::Day,
    country::Country,
    events::Event,
    ids::Id,
    items::{ItemForm, NewItem},
    orders::{Pay, Terms},
    role::Scope,
    stock::Reason,
    time::Millis,
    units::Unit,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use store::{
    Tenant, accounts, assortments::Content, categories, contacts, items, movements, movements::Why, orders, sites,
};

/// One item: name, its name in Arabic or Hindi, price as typed, unit, pieces in a carton, tax class, stock in units.
type Good = (&'static str, &'static str, &'static str, Unit, i64, &'static str, i64);

/// A shelf and what stands on it.
type Shelf = (&'static str, &'static [Good]);

use Unit::{Hour, Kilogram, Month, Piece};

const BAHDJA: &[Shelf] = &[
    (
        "Épicerie",
        &[
            ("Huile de table 5 L", "زيت المائدة 5 ل", "650", Piece, 4, "standard", 240),
            ("Semoule extra 10 kg", "سميد رفيع 10 كغ", "780", Piece, 1, "reduced", 160),
            ("Sucre blanc 1 kg", "سكر أبيض 1 كغ", "95", Piece, 10, "reduced", 900),
            ("Café moulu 250 g", "قهوة مطحونة 250 غ", "310", Piece, 20, "standard", 400),
            ("Tomate concentrée 800 g", "معجون طماطم 800 غ", "185", Piece, 12, "standard", 360),
            ("Pâtes spaghetti 500 g", "سباغيتي 500 غ", "70", Piece, 24, "reduced", 12),
            ("Lentilles", "عدس", "240", Kilogram, 1, "reduced", 75),
            ("Dattes Deglet Nour", "تمر دقلة نور", "520", Kilogram, 1, "reduced", 40),
        ],
    ),
    (
        "Boissons",
        &[
            ("Eau minérale 1,5 L", "ماء معدني 1,5 ل", "32", Piece, 6, "reduced", 1_800),
            ("Limonade 1 L", "ليموناضة 1 ل", "88", Piece, 6, "standard", 720),
            ("Jus d'orange 1 L", "عصير برتقال 1 ل", "145", Piece, 12, "standard", 300),
            ("Lait entier 1 L", "حليب كامل 1 ل", "120", Piece, 12, "reduced", 0),
        ],
    ),
    (
        "Entretien",
        &[
            ("Eau de Javel 1 L", "ماء جافيل 1 ل", "75", Piece, 12, "standard", 240),
            ("Savon liquide 500 ml", "صابون سائل 500 مل", "190", Piece, 12, "standard", 180),
        ],
    ),
];

const VIDYA: &[Shelf] = &[(
    "Desks and rooms",
    &[
        ("Reading desk, full day", "अध्ययन डेस्क, पूरा दिन", "1800", Month, 1, "standard", 120),
        ("Reading desk, morning", "अध्ययन डेस्क, सुबह", "1100", Month, 1, "standard", 80),
        ("Locker", "लॉकर", "150", Month, 1, "standard", 60),
        ("Discussion room", "चर्चा कक्ष", "200", Hour, 1, "standard", 0),
    ],
)];

const SAVA: &[Shelf] = &[(
    "Usluge",
    &[
        ("Servis klima uređaja", "", "4500", Piece, 1, "standard", 0),
        ("Redovno održavanje", "", "12000", Month, 1, "standard", 0),
        ("Filter za klimu", "", "1850", Piece, 1, "standard", 35),
    ],
)];

/// Fills the shelves of a sample, and sends what its first account ordered.
pub async fn make(
    t: &mut Tenant,
    sample: &Sample,
    (country, owner): (Country, Option<Id>),
    now: Millis,
) -> Result<(), Problem> {
    let shelves = match sample.slug {
        "bahdja" => BAHDJA,
        "vidya" => VIDYA,
        "sava" => SAVA,
        _ => return Ok(()),
    };
    // The first site delivers to accounts that name no other.
    let Some(site) = sites::all(t).await?.iter().map(|site| site.id).min() else { return Ok(()) };
    let (mut made, mut kinds) = (Vec::new(), Vec::new());
    for (name, goods) in shelves {
        let category = categories::create(t, name, None).await?;
        kinds.push(category);
        for good in *goods {
            made.push((item(t, (country, category, site), good).await?, good));
        }
    }
    let buyer = sample.accounts.iter().find(|account| !account.people.is_empty()).map(|account| account.name);
    match buyer {
        Some(buyer) if sample.slug == "bahdja" => {
            let day = Day { country, date: day(now)? };
            terms(t, (buyer, "Café de la Gare"), day, (&made, &kinds)).await?;
            ordered(t, (buyer, owner), day, &made).await
        }
        _ => Ok(()),
    }
}

async fn item(t: &mut Tenant, (country, category, site): (Country, Id, Id), good: &Good) -> Result<Id, Problem> {
    let (id, new) = (t.new_id(), new_item(country, category, good)?);
    items::create(t, id, &new).await?;
    t.record(new.event("items-created", id, None));
    let stock = good.6 * good.3.scale();
    if stock > 0 {
        movements::record(t, site, id, stock, &Why { reason: Reason::Opening, note: "", document: None }).await?;
    }
    Ok(id)
}

fn new_item(country: Country, category: Id, good: &Good) -> Result<NewItem, Problem> {
    let (name, other, price, unit, pack, tax_class, stock) = *good;
    let form = ItemForm {
        name: name.to_owned(),
        category: category.to_string(),
        price: price.to_owned(),
        unit: unit.code().to_owned(),
        pack: pack.to_string(),
        multiple: if pack > 1 { pack.to_string() } else { "1".to_owned() },
        minimum: if pack > 1 { pack.to_string() } else { "1".to_owned() },
        tax_class: tax_class.to_owned(),
        // What is let there is room, by the hour or the month: SAC 997212.
        tax_code: if country == Country::In { "997212".to_owned() } else { String::new() },
        tracked: if stock > 0 || unit == Piece { "1".to_owned() } else { String::new() },
        name_ar: if country == Country::Dz { other.to_owned() } else { String::new() },
        name_hi: if country == Country::In { other.to_owned() } else { String::new() },
        ..ItemForm::fresh()
    };
    let sku = name.split_whitespace().map(|word| word.chars().take(3).collect::<String>()).collect::<String>();
    form.kept(country.currency(), &sku.to_uppercase()).map_err(|_| "a sample's item".into())
}

/// The day the sample is made on.
pub fn day(now: Millis) -> Result<Date, Problem> {
    Ok(Timestamp::from_millisecond(now)?.to_zoned(TimeZone::UTC).date())
}

/// The buyer's own prices, and what a café sees: the second shelf, with coffee and sugar of the first.
async fn terms(
    t: &mut Tenant,
    (buyer, cafe): (&str, &str),
    day: Day,
    (made, kinds): (&[(Id, &Good)], &[Id]),
) -> Result<(), Problem> {
    let goods: Vec<Id> = made.iter().map(|(id, _)| *id).collect();
    if let Some(account) = named(t, buyer).await? {
        prices::agree(t, (account, buyer), day.date, &goods).await?;
    }
    if let Some(account) = named(t, cafe).await? {
        let categories = kinds.get(1).copied().into_iter().collect();
        let items = [2, 3].iter().filter_map(|at| goods.get(*at).copied()).collect();
        prices::choose(t, (account, cafe), &Content { categories, items }).await?;
    }
    Ok(())
}

async fn named(t: &mut Tenant, name: &str) -> Result<Option<Id>, Problem> {
    Ok(accounts::named(t, contacts::Sight { scope: Scope::All, membership_id: 0 }, name).await?)
}

/// Three orders of one account: one confirmed, one new, one of which not all is there.
async fn ordered(
    t: &mut Tenant,
    (buyer, owner): (&str, Option<Id>),
    day: Day,
    made: &[(Id, &Good)],
) -> Result<(), Problem> {
    let Some(account) = named(t, buyer).await? else { return Ok(()) };
    if let Some(owner) = owner {
        let items: Vec<Id> = made.iter().map(|(id, _)| *id).collect();
        super::invoices::make(t, (account, owner), day.date, &items).await?;
    }
    for (basket, pay) in [
        (&[(0, 8), (2, 40), (8, 60)][..], Pay::Account),
        (&[(3, 20), (9, 12)], Pay::Cash),
        (&[(5, 48), (6, 5)], Pay::Cash),
    ] {
        let wanted: Vec<(Id, i64)> = basket
            .iter()
            .filter_map(|(at, units)| made.get(*at).map(|(id, good)| (*id, units * good.3.scale())))
            .collect();
        orders::put(t, (account, 0), day.date, &wanted).await?;
        let order = orders::place(t, (account, 0), day, Terms::of(pay)).await?;
        let number = order.number.clone().unwrap_or_default();
        t.record(Event::new("orders-placed", ("orders", order.id)).changed("number", "", &number));
        if pay == Pay::Account && order.may_confirm() {
            orders::confirm(t, &order, order.version).await?;
            t.record(Event::new("orders-confirmed", ("orders", order.id)));
        }
    }
    Ok(())
}
