//! An organization with a site, its owner at the desk, and the worker at hand.
use crate::{
    kit::{App, Browser, inside, make},
    shop::stage::{account, balance},
};
use domain::{
    accounts::Rights,
    batches::{Batch, Verdict},
    chart::Role as Ledger,
    ids::Id,
    items::ItemForm,
    jobs::State,
    ledger::Whose,
    money::Currency,
    portal::Portal,
    role::Role,
    sites::SiteForm,
    stock::Reason,
};
use poem::http::StatusCode;
use store::{
    Mode, Tenant, accounts,
    balances::{Balance, Of},
    batches, books, categories, items,
    movements::{self, Why},
    queue::{self, Listing},
    sites,
};
use work::{Kit, Pace, Worker};

pub const PATH: &str = "/bahdja/desk/imports";

pub struct Stage {
    pub app: App,
    pub tenant: Id,
    pub site: Id,
    pub owner: Browser,
}

/// New, changed, same, wrong.
pub fn counts(batch: &Batch) -> [i64; 4] {
    Verdict::ALL.map(|verdict| batch.count(verdict))
}

/// The id at the end of an address.
pub fn id(place: &str) -> Id {
    place.rsplit('/').next().unwrap().parse().unwrap()
}

impl Stage {
    pub async fn set() -> Stage {
        let app = App::start().await;
        let tenant = make::organization(&app.db, "bahdja").await;
        let owner = app.member(tenant, Portal::Desk, Role::Owner).await;
        let mut t = inside(&app.db, tenant, Mode::Write).await;
        let site = sites::create(&mut t, &SiteForm { name: "Dépôt".into(), ..SiteForm::default() }).await.unwrap();
        t.commit().await.unwrap();
        Stage { app, tenant, site, owner }
    }

    pub async fn write(&self) -> Tenant {
        inside(&self.app.db, self.tenant, Mode::Write).await
    }

    /// Brings a file; where its batch is.
    pub async fn bring(&mut self, kind: &str, name: &str, bytes: &[u8]) -> String {
        let answer = self.owner.upload_with(PATH, &[("kind", kind)], (name, "", bytes)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.header("location").to_owned()
    }

    /// Does all the work that waits.
    pub async fn work(&self) {
        Worker::new(Kit::new(self.app.db.clone()), work::all(), Pace::default()).exhaust().await.unwrap();
        let again = Listing { state: State::Later, before: 0 };
        let failed = queue::page(&mut self.write().await, &again).await.unwrap();
        assert!(failed.is_empty(), "{failed:?}");
    }

    /// Takes the guessed columns as they are, and waits for the verdicts.
    pub async fn rehearse(&mut self, place: &str) {
        let batch = self.batch(place).await;
        let columns = batch.columns();
        let mut fields: Vec<(&str, &str)> = columns.iter().map(|code| ("column", code.as_str())).collect();
        fields.extend([("encoding", batch.encoding.as_str()), ("separator", &batch.separator), ("act", "rehearse")]);
        let answer = self.owner.post(place, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self.work().await;
    }

    pub async fn commit(&mut self, place: &str) {
        self.press(&format!("{place}/commit")).await;
    }

    pub async fn undo(&mut self, place: &str) {
        self.press(&format!("{place}/commit/delete")).await;
    }

    async fn press(&mut self, place: &str) {
        let answer = self.owner.post(place, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self.work().await;
    }

    pub async fn batch(&self, place: &str) -> Batch {
        batches::find(&mut inside(&self.app.db, self.tenant, Mode::Read).await, id(place)).await.unwrap()
    }

    pub async fn export(&mut self, kind: &str, format: &str) -> Vec<u8> {
        let answer = self.owner.get(&format!("/bahdja/desk/exports/{kind}?format={format}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.bytes
    }

    pub async fn category(&self, name: &str) -> Id {
        let mut t = self.write().await;
        let id = categories::create(&mut t, name, None).await.unwrap();
        t.commit().await.unwrap();
        id
    }

    /// Every category, and whether it is within another.
    pub async fn categories(&self) -> Vec<(String, bool)> {
        let all = categories::all(&mut self.write().await).await.unwrap();
        all.into_iter().map(|one| (one.name, one.parent_id.is_some())).collect()
    }

    pub async fn new_item(&self, sku: &str, cost: i64) -> Id {
        let mut t = self.write().await;
        let form = ItemForm { name: format!("{sku} item"), price: "10".into(), ..ItemForm::fresh() };
        let id = t.new_id();
        let mut new = form.kept(Currency::Dzd, sku).unwrap();
        new.cost = Some(cost);
        items::create(&mut t, id, &new).await.unwrap();
        t.commit().await.unwrap();
        id
    }

    /// Id and price of the item with this SKU.
    pub async fn item(&self, sku: &str) -> Option<(Id, i64)> {
        let listing = domain::items::Listing { search: domain::text::fold(sku), ..domain::items::Listing::default() };
        let page = items::page(&mut self.write().await, &listing).await.unwrap();
        page.into_iter().find(|item| item.sku == sku).map(|item| (item.id, item.price))
    }

    pub async fn balance(&self, of: Of) -> Balance {
        balance(&self.app.db, self.tenant, of).await
    }

    pub async fn stock(&self, item: Id) -> Balance {
        self.balance(Of::Stock { site: self.site, item }).await
    }

    /// What the books say stock is worth.
    pub async fn inventory(&self) -> i64 {
        books::balance(&mut self.write().await, Ledger::Inventory, Whose::House).await.unwrap()
    }

    pub async fn owed(&self, account: Id) -> i64 {
        books::balance(&mut self.write().await, Ledger::Receivable, Whose::Account(account)).await.unwrap()
    }

    /// Things of every kind, some with text that a spreadsheet might run.
    pub async fn fill(&mut self) {
        let drinks = self.category("=Boissons").await;
        let oil = self.new_item("OIL", 700).await;
        self.new_item("-7", 5).await;
        let shop = account(&self.app.db, self.tenant, "@Nour; \"chez, Ali\"", 5_000_050).await;
        let mut t = self.write().await;
        categories::create(&mut t, "Thé", Some(drinks)).await.unwrap();
        let item = items::find(&mut t, oil).await.unwrap();
        let form = ItemForm {
            barcode: "0613".into(),
            category: drinks.to_string(),
            name_ar: "زيت".into(),
            unit: "litre".into(),
            price: "1,05".into(),
            ..ItemForm::of(&item, &[], Currency::Dzd)
        };
        items::update(&mut t, (oil, item.version), &form.kept(Currency::Dzd, "OIL").unwrap()).await.unwrap();
        let why = Why { reason: Reason::Receipt, note: "", document: None };
        movements::record(&mut t, self.site, oil, 1_234, &why).await.unwrap();
        t.commit().await.unwrap();
        let member = make::member(&self.app.db, self.tenant, Portal::Shop, Role::Member).await.membership_id;
        let mut t = self.write().await;
        let rights = Rights { may_order: true, may_see: true, ..Rights::default() };
        accounts::link(&mut t, shop, member, rights).await.unwrap();
        t.commit().await.unwrap();
        let owed =
            self.bring("balances", "b.csv", "account;amount\n\"@Nour; \"\"chez, Ali\"\"\";-12,50\n".as_bytes()).await;
        self.rehearse(&owed).await;
        self.commit(&owed).await;
    }
}
