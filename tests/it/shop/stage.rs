//! What a test of orders needs: a seller with goods at a site, and an account whose person may order.
use crate::kit::{App, Browser, Urls, fresh, inside, make};
use domain::{
    accounts::{AccountForm, Rights},
    country::Country,
    items::ItemForm,
    money::Currency,
    portal::Portal,
    role::Role,
    sites::SiteForm,
    stock::Reason,
};
use store::{
    Db, Mode, accounts, balances,
    balances::{Balance, Of},
    items, movements, sites,
};

pub struct Stage {
    pub app: App,
    pub tenant: i64,
    pub site: i64,
    pub account: i64,
    pub member: i64,
    /// Who the buyer is, to sign in again.
    pub user: i64,
    pub buyer: Browser,
    pub owner: Browser,
}

impl Stage {
    /// A seller, and an account that may owe `limit` minor units.
    pub async fn set(limit: i64) -> Stage {
        Stage::set_in(limit, Country::Dz).await
    }

    /// The same in a country.
    pub async fn set_in(limit: i64, country: Country) -> Stage {
        let urls: Urls = fresh().await;
        let app = App::start_on(urls, 4, |_| {}).await;
        let tenant = make::organization_in(&app.db, "bahdja", country).await;
        let owner = app.member(tenant, Portal::Desk, Role::Owner).await;
        let person = make::member(&app.db, tenant, Portal::Shop, Role::Member).await;
        let mut buyer = app.stranger();
        buyer.sign_in_as(&app, person.user_id).await;
        let mut t = inside(&app.db, tenant, Mode::Write).await;
        let site = sites::create(&mut t, &SiteForm { name: "Depot".into(), ..SiteForm::default() }).await.unwrap();
        t.commit().await.unwrap();
        let account = account(&app.db, tenant, "Superette Amine", limit).await;
        let mut t = inside(&app.db, tenant, Mode::Write).await;
        let rights = Rights { may_order: true, may_pay: true, may_see: true, daily_cap: None };
        accounts::link(&mut t, account, person.membership_id, rights).await.unwrap();
        t.commit().await.unwrap();
        Stage { app, tenant, site, account, member: person.membership_id, user: person.user_id, buyer, owner }
    }

    /// An item of this price, without tax so that sums are plain; `stock` pieces of it at the site.
    pub async fn item(&self, name: &str, price: &str, stock: i64) -> i64 {
        self.taxed(name, (price, "exempt"), stock).await
    }

    /// The same of any tax class.
    pub async fn taxed(&self, name: &str, (price, class): (&str, &str), stock: i64) -> i64 {
        let form = ItemForm { name: name.into(), price: price.into(), tax_class: class.into(), ..ItemForm::fresh() };
        let mut t = inside(&self.app.db, self.tenant, Mode::Write).await;
        let id = t.new_id();
        items::create(&mut t, id, &form.kept(Currency::Dzd, name).unwrap()).await.unwrap();
        if stock > 0 {
            let why = movements::Why { reason: Reason::Opening, note: "", document: None };
            movements::record(&mut t, self.site, id, stock, &why).await.unwrap();
        }
        t.commit().await.unwrap();
        id
    }

    pub async fn stock(&self, item: i64) -> Balance {
        balance(&self.app.db, self.tenant, Of::Stock { site: self.site, item }).await
    }

    pub async fn money(&self) -> Balance {
        balance(&self.app.db, self.tenant, Of::Money { account: self.account }).await
    }

    /// Fills the basket and sends it; where the order is.
    pub async fn order(&mut self, wanted: &[(i64, i64)], pay: &str) -> String {
        self.fill(wanted).await;
        let sent = self.buyer.post("/bahdja/shop/basket", &[("pay", pay)]).await;
        assert_eq!(sent.status, poem::http::StatusCode::SEE_OTHER, "{}", sent.body);
        sent.header("location").to_owned()
    }

    pub async fn fill(&mut self, wanted: &[(i64, i64)]) {
        let fields: Vec<(String, String)> =
            wanted.iter().map(|(item, quantity)| (format!("q{item}"), quantity.to_string())).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let kept = self.buyer.post("/bahdja/shop/items", &fields).await;
        assert_eq!(kept.status, poem::http::StatusCode::SEE_OTHER, "{}", kept.body);
    }

    /// A confirmed order of so much oil, of which a part was handed over; where its invoice is at the desk.
    pub async fn billed(&mut self, price: &str, ordered: i64, handed: i64) -> String {
        let oil = self.item("Huile", price, ordered).await;
        self.billed_of(oil, ordered, handed).await
    }

    /// The same of an item that exists.
    pub async fn billed_of(&mut self, oil: i64, ordered: i64, handed: i64) -> String {
        let order = self.order(&[(oil, ordered)], "cash").await.replace("/shop/", "/desk/");
        Stage::press(&mut self.owner, &order, "confirmation").await;
        let id = order.rsplit('/').next().unwrap().to_owned();
        let page = self.owner.get(&format!("/bahdja/desk/invoices/new?order={id}")).await;
        let field = page.body.split("name=\"q").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let (field, handed, version) = (format!("q{field}"), handed.to_string(), page.hidden("version"));
        let sent = [("order", id.as_str()), (&field, &handed), ("version", &version)];
        let issued = self.owner.post("/bahdja/desk/invoices", &sent).await;
        assert_eq!(issued.status, poem::http::StatusCode::SEE_OTHER, "{}", issued.body);
        issued.header("location").to_owned()
    }

    /// Closes the books up to this day.
    pub async fn close_books(&self, until: &str) {
        let mut t = inside(&self.app.db, self.tenant, Mode::Write).await;
        let version = store::books::state(&mut t).await.unwrap().version;
        store::books::close(&mut t, version, until.parse().unwrap()).await.unwrap();
        t.commit().await.unwrap();
    }

    /// The lines of an order, by the item's name.
    pub async fn lines(&self, order: i64) -> Vec<domain::orders::Line> {
        let mut t = inside(&self.app.db, self.tenant, Mode::Read).await;
        store::orders::lines(&mut t, order).await.unwrap()
    }

    /// Does the work that waits: events reach those whom they concern.
    pub async fn work(&self) {
        let kit = work::Kit::new(self.app.db.clone());
        work::drain(&kit).await.unwrap();
        work::Worker::new(kit, work::all(), work::Pace::default()).exhaust().await.unwrap();
    }

    /// Lets so many days pass; the buyer has to sign in again after them.
    pub async fn days(&mut self, days: i64) {
        self.app.clock.advance(days * domain::time::DAY);
        self.buyer = self.app.stranger();
        self.buyer.sign_in_as(&self.app, self.user).await;
    }

    /// Presses a button of an order's page, as it is shown now.
    pub async fn press(browser: &mut Browser, order: &str, act: &str) -> poem::http::StatusCode {
        let version = browser.get(order).await.hidden("version");
        browser
            .post(&format!("{order}/{act}"), &[("version", &version), ("reason", "no car today"), ("days", "7")])
            .await
            .status
    }
}

/// An active account that may owe so much.
pub async fn account(db: &Db, tenant: i64, name: &str, limit: i64) -> i64 {
    let mut t = inside(db, tenant, Mode::Write).await;
    let form = AccountForm { name: name.into(), kind: "retailer".into(), ..AccountForm::default() };
    let id = accounts::create(&mut t, None, &form).await.unwrap();
    accounts::approve(&mut t, id).await.unwrap();
    if limit > 0 {
        accounts::set_limit(&mut t, (id, 0), limit, "test").await.unwrap();
    }
    t.commit().await.unwrap();
    id
}

pub async fn balance(db: &Db, tenant: i64, of: Of) -> Balance {
    let mut t = inside(db, tenant, Mode::Write).await;
    balances::lock(&mut t, of).await.unwrap()
}
