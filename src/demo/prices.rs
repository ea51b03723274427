//! The sample distributor's price agreement, and the assortment of its café.
use super::Problem;
use domain::{
    agreements::{NewAgreement, NewStep},
    assortments,
    ids::Id,
};
use jiff::civil::Date;
use store::{
    Tenant, agreements,
    assortments::{self as choices, Content},
};

/// Steps of the agreement: which good, from how many, at how many centimes.
const STEPS: [(usize, i64, i64); 7] = [
    (0, 4, 64_000),
    (0, 40, 61_500),
    (0, 200, 59_000),
    (3, 100, 29_500),
    (3, 400, 28_000),
    (9, 60, 8_300),
    (9, 300, 7_900),
];

/// An agreement for the year of `day`, given to an account.
pub async fn agree(t: &mut Tenant, account: (Id, &str), day: Date, goods: &[Id]) -> Result<(), Problem> {
    let first_day = Date::new(day.year(), 1, 1)?;
    let new = NewAgreement { name: format!("Tarif quartier {}", day.year()), first_day, last_day: None };
    let step =
        |(at, quantity, price): (usize, i64, i64)| goods.get(at).map(|item| NewStep { item: *item, quantity, price });
    let steps: Vec<NewStep> = STEPS.into_iter().filter_map(step).collect();
    let id = agreements::create(t, &new, &steps).await?;
    t.record(new.event("agreements-created", id, None));
    agreements::give(t, id, account.0).await?;
    t.record(domain::events::Event::new("agreements-given", ("agreements", id)).changed("account", "", account.1));
    Ok(())
}

/// An account that sees one shelf and a few goods of the others.
pub async fn choose(t: &mut Tenant, account: (Id, &str), content: &Content) -> Result<(), Problem> {
    let name = "Cafés";
    let id = choices::create(t, name, content).await?;
    t.record(assortments::event("assortments-created", id, ("", name)));
    choices::give(t, id, account.0).await?;
    t.record(domain::events::Event::new("assortments-given", ("assortments", id)).changed("account", "", account.1));
    Ok(())
}
