//! A round for the sample's driver: what was confirmed is on its way.
use super::Problem;
use domain::{events::Event, ids::Id, rounds::NewRound};
use jiff::civil::Date;
use store::{Tenant, rounds};

/// Puts every confirmed order of the busiest site on a round of this driver, and sends it off.
pub async fn make(t: &mut Tenant, driver: Option<Id>, day: Date) -> Result<(), Problem> {
    let (Some(driver), Some(site)) = (driver, rounds::busiest(t).await?) else { return Ok(()) };
    let waiting: Vec<Id> = rounds::waiting(t, site).await?.iter().map(|order| order.id).collect();
    let new = NewRound {
        name: "Bab El Oued".to_owned(),
        day: day.to_string(),
        site,
        driver,
        vehicle: "Renault Master 01234-120-16".to_owned(),
    };
    let id = rounds::create(t, &new).await?;
    t.record(Event::new("rounds-created", ("rounds", id)));
    let round = rounds::find(t, id, 0).await?;
    rounds::assign(t, &round, round.version, &waiting).await?;
    let round = rounds::find(t, id, 0).await?;
    rounds::start(t, &round, round.version).await?;
    t.record(Event::new("rounds-started", ("rounds", id)));
    Ok(())
}
