//! Money goes from the driver to whoever counts it, never by one person alone, and the difference has a name.
use super::depot::Depot;
use crate::kit::{Raw, inside};
use domain::{
    chart::Role,
    ledger::{Keeper, Whose},
};
use poem::http::StatusCode;
use store::{Mode, books, custodians};

/// A driver who took 6 060 DA.
async fn collected() -> Depot {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    assert_eq!(depot.record(&stop, &[("cash", "6060")]).await.status, StatusCode::SEE_OTHER);
    depot
}

async fn handover(depot: &mut Depot) -> String {
    let page = depot.stage.owner.get("/bahdja/desk/custody").await.body;
    let at = page.find("/bahdja/desk/custody/").unwrap_or_else(|| panic!("no handover on {page}"));
    page[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_handover_is_declared_counted_by_another_and_its_difference_is_owed() {
    let mut depot = collected().await;
    let purse = "/bahdja/round/purse";
    let more = depot.driver.post(purse, &[("amount", "6061")]).await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY, "more than is held");
    let declared = depot.driver.post(purse, &[("amount", "6060")]).await;
    assert_eq!(declared.status, StatusCode::SEE_OTHER, "{}", declared.body);
    assert_eq!(depot.held().await, 606_000, "nothing moved yet");
    let twice = depot.driver.post(purse, &[("amount", "1")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "one waits");
    let handover = handover(&mut depot).await;
    let version = depot.stage.owner.get(&handover).await.hidden("version");
    let form = [("version", version.as_str()), ("amount", "5860"), ("bears", "holder")];
    let counted = depot.stage.owner.post(&handover, &form).await;
    assert_eq!(counted.status, StatusCode::SEE_OTHER, "{}", counted.body);
    assert_eq!(depot.held().await, 0);
    let again = depot.stage.owner.post(&handover, &form).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "counted once");
    let mut t = inside(&depot.stage.app.db, depot.stage.tenant, Mode::Read).await;
    let own = custodians::known(&mut t, Keeper::Driver, depot.driver_id).await.unwrap().unwrap();
    let owes = books::balance(&mut t, Role::EmployeeReceivable, Whose::Custodian(own.id)).await.unwrap();
    assert_eq!(owes, 20_000, "200 DA are the driver's to bring");
}

#[tokio::test]
async fn cheques_are_handed_over_as_cheques() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    let paid = depot.record(&stop, &[("cash", "6000"), ("method", "cheque")]).await;
    assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
    let purse = "/bahdja/round/purse";
    assert!(depot.driver.get(purse).await.body.contains("name=\"keeper\" value=\"cheques\""));
    for wrong in [[("keeper", "bank"), ("amount", "1")], [("keeper", "cheques"), ("amount", "6001")]] {
        let refused = depot.driver.post(purse, &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }
    let declared = depot.driver.post(purse, &[("keeper", "cheques"), ("amount", "6000")]).await;
    assert_eq!(declared.status, StatusCode::SEE_OTHER, "{}", declared.body);
    let handover = handover(&mut depot).await;
    let version = depot.stage.owner.get(&handover).await.hidden("version");
    let counted = depot.stage.owner.post(&handover, &[("version", &version), ("amount", "6000")]).await;
    assert_eq!(counted.status, StatusCode::SEE_OTHER, "{}", counted.body);
    let mut t = inside(&depot.stage.app.db, depot.stage.tenant, Mode::Read).await;
    let all = custodians::purses(&mut t).await.unwrap();
    let held: Vec<_> =
        all.iter().filter(|purse| purse.held != 0).map(|purse| (purse.keeper.as_str(), purse.held)).collect();
    assert_eq!(held, [("cheques", 600_000)], "in another drawer, and still cheques");
    assert_ne!(all[0].id, custodians::known(&mut t, Keeper::Cheques, depot.driver_id).await.unwrap().unwrap().id);
}

#[tokio::test]
async fn nobody_counts_their_own() {
    let raw = Raw::start().await;
    let tenant = crate::kit::make::organization(&raw.db, "bahdja").await;
    let insert = format!(
        "INSERT INTO custodians (tenant_id, id, keeper, name, created_at) VALUES ({tenant}, 1, 'driver', 'x', 0)"
    );
    raw.run(tenant, &insert).await;
    let own = format!(
        "INSERT INTO handovers (tenant_id, id, from_id, expected, declared, declared_by, declared_at, counted, counted_by, counted_at)
         VALUES ({tenant}, 1, 1, 5, 5, 7, 0, 5, 7, 1)"
    );
    assert!(raw.try_run(tenant, &own).await.is_err());
}
