//! What a test of deliveries needs: a stage with a driver, and rounds that are under way.
use crate::{
    kit::{Browser, inside, make},
    shop::stage::Stage,
};
use domain::{ids::Id, portal::Portal, role::Role};
use poem::http::StatusCode;
use store::{Mode, books, custodians};

pub struct Depot {
    pub stage: Stage,
    pub driver: Browser,
    pub driver_id: Id,
}

impl Depot {
    /// A seller with a driver, and an account that may owe `limit` minor units.
    pub async fn set(limit: i64) -> Depot {
        let stage = Stage::set(limit).await;
        let person = make::member(&stage.app.db, stage.tenant, Portal::Round, Role::Member).await;
        let mut driver = stage.app.stranger();
        driver.sign_in_as(&stage.app, person.user_id).await;
        Depot { stage, driver, driver_id: person.membership_id }
    }

    /// A confirmed order.
    pub async fn confirmed(&mut self, wanted: &[(Id, i64)], pay: &str) -> Id {
        let order = self.stage.order(wanted, pay).await.replace("/shop/", "/desk/");
        assert_eq!(Stage::press(&mut self.stage.owner, &order, "confirmation").await, StatusCode::SEE_OTHER);
        order.rsplit('/').next().unwrap().parse().unwrap()
    }

    /// A planned round with these orders on it.
    pub async fn planned(&mut self, orders: &[Id]) -> String {
        let (site, driver) = (self.stage.site.to_string(), self.driver_id.to_string());
        let form = [("name", "Bab El Oued"), ("day", "2026-03-02"), ("site", &site), ("driver", &driver)];
        let made = self.stage.owner.post("/bahdja/desk/rounds", &form).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let round = made.header("location").to_owned();
        let version = self.stage.owner.get(&round).await.hidden("version");
        let orders: Vec<String> = orders.iter().map(Id::to_string).collect();
        let mut form = vec![("version", version.as_str())];
        form.extend(orders.iter().map(|order| ("order", order.as_str())));
        let put = self.stage.owner.post(&format!("{round}/orders"), &form).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.body);
        round
    }

    /// The same, with the vehicle on its way; the address of its only stop on the driver's phone.
    pub async fn under_way(&mut self, orders: &[Id]) -> String {
        let round = self.planned(orders).await;
        assert_eq!(Stage::press(&mut self.stage.owner, &round, "start").await, StatusCode::SEE_OTHER);
        self.stop(&round).await
    }

    /// The first stop of a round on the driver's phone.
    pub async fn stop(&mut self, round: &str) -> String {
        let page = self.driver.get(&round.replace("/desk/", "/round/")).await.body;
        let at = page.find("/bahdja/round/stops/").unwrap_or_else(|| panic!("no stop on {page}"));
        page[at..].split('"').next().unwrap().to_owned()
    }

    /// Records a stop with what was typed.
    pub async fn record(&mut self, stop: &str, typed: &[(&str, &str)]) -> crate::kit::Answer {
        let version = self.driver.get(stop).await.hidden("version");
        let mut form = vec![("version", version.as_str())];
        form.extend(typed);
        self.driver.post(stop, &form).await
    }

    /// What the account owes by the books, in minor units.
    pub async fn owed(&self) -> i64 {
        use domain::{chart::Role, ledger::Whose};
        let mut t = inside(&self.stage.app.db, self.stage.tenant, Mode::Read).await;
        books::balance(&mut t, Role::Receivable, Whose::Account(self.stage.account)).await.unwrap()
    }

    /// What the driver holds in cash by the books, in minor units.
    pub async fn held(&self) -> i64 {
        use domain::ledger::Keeper;
        let mut t = inside(&self.stage.app.db, self.stage.tenant, Mode::Read).await;
        match custodians::known(&mut t, Keeper::Driver, self.driver_id).await.unwrap() {
            Some(own) => custodians::held(&mut t, own).await.unwrap(),
            None => 0,
        }
    }
}
