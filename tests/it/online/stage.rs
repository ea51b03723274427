//! What a test of online payments needs: an invoice, a pay link to it, and the simulator switched on.
use crate::{kit::inside, shop::stage::Stage};
use domain::{
    attempts::{Attempt, Payer},
    calendar::Day,
    country::Country,
    gateways::{Gateway, Mode as Side, Provider, Said, State},
    ids::Id,
    links::{New, Purpose},
    refunds::Refund,
};
use jiff::civil::date;
use store::{
    Mode, attempts, books, gateways, invoices, links,
    payments::{self},
    refunds,
};

pub const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

pub struct Online {
    pub stage: Stage,
    pub gateway: Gateway,
    pub invoice: Id,
    pub link: Id,
    pub token: String,
}

impl Online {
    /// An invoice of 4 800,00 and a link to it; the simulator takes money for real, or in test mode.
    pub async fn set(side: Side) -> Online {
        let mut stage = Stage::set(10_000_000).await;
        let invoice: Id = stage.billed("600", 8, 8).await.rsplit('/').next().unwrap().parse().unwrap();
        let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
        let id = gateways::create(&mut t, Provider::Simulator, side, "Simulator").await.unwrap();
        let mut gateway = gateways::find(&mut t, id).await.unwrap();
        (gateway.active, gateway.fee_rate) = (true, 200);
        gateways::save(&mut t, gateway.version, &gateway).await.unwrap();
        let gateway = gateways::find(&mut t, id).await.unwrap();
        let new = New { document: Some(invoice), partial: true, ..New::of(Purpose::Pay, stage.account, 30) };
        let link = links::create(&mut t, &new).await.unwrap();
        t.commit().await.unwrap();
        let token = links::token(stage.app.db.keys(), stage.tenant, link);
        Online { stage, gateway, invoice, link, token }
    }

    /// An online payment of so much, written down.
    pub async fn attempt(&self, amount: i64) -> Attempt {
        let mut t = inside(&self.stage.app.db, self.stage.tenant, Mode::Write).await;
        let new = attempts::New {
            gateway: &self.gateway,
            account: self.stage.account,
            document: Some(self.invoice),
            link: Some(self.link),
            amount,
            currency: "DZD",
            payer: &Payer::default(),
        };
        let id = attempts::start(&mut t, &new).await.unwrap();
        let attempt = attempts::find(&mut t, id).await.unwrap();
        t.commit().await.unwrap();
        attempt
    }

    pub async fn find(&self, id: Id) -> Attempt {
        let mut t = inside(&self.stage.app.db, self.stage.tenant, Mode::Read).await;
        attempts::find(&mut t, id).await.unwrap()
    }

    /// What the gateway says about an attempt.
    pub fn said(&self, attempt: &Attempt, state: State) -> Said {
        Said {
            event: format!("{}-{}", attempt.reference, state.code()),
            reference: attempt.reference.clone(),
            remote: "T1".into(),
            state,
            amount: Some(attempt.amount),
            currency: attempt.currency.clone(),
            fee: None,
            reason: String::new(),
        }
    }

    /// What is open of the invoice, what the account owes by its balance, and how many payments and refunds there are.
    pub async fn money(&self) -> (i64, i64, usize, Vec<Refund>) {
        let owed = 10_000_000 - self.stage.money().await.have;
        let mut t = inside(&self.stage.app.db, self.stage.tenant, Mode::Read).await;
        let open = invoices::find(&mut t, 0, self.invoice).await.unwrap().open;
        let all = payments::page(&mut t, &domain::payments::Listing::default()).await.unwrap();
        let mut given = Vec::new();
        for payment in &all {
            given.extend(refunds::of_payment(&mut t, payment.id).await.unwrap());
        }
        let drifts = books::drift::look(&mut t).await.unwrap();
        assert!(drifts.is_empty(), "{drifts:?}");
        (open, owed, all.len(), given)
    }

    /// Lets jobs run whose time comes only with the clock.
    pub async fn later(&mut self, millis: i64) {
        self.stage.app.clock.advance(millis);
        self.stage.work().await;
    }
}
