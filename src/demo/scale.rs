//! Organizations of real size, to measure on: a large one with most of the orders, and many small ones of every
//! country. The same sizes give the same content on both databases; ids and sealed texts differ.
mod billed;
mod chance;
mod history;
mod house;
mod order;
mod paid;
mod rounds;

use super::{Problem, samples::PASSWORD};
use chance::Chance;
use domain::{
    ids::Id,
    time::{Clock, DAY, MINUTE, Millis},
};
use history::History;
use store::{Actor, Db, Mode, organizations, passwords};

/// How much is made.
#[derive(Debug, Clone, clap::Args)]
pub struct Sizes {
    /// Orders of all organizations together.
    #[arg(long, default_value_t = 1_000_000, requires = "scale")]
    pub orders: u32,
    /// Items of the large organization.
    #[arg(long, default_value_t = 20_000, requires = "scale")]
    pub items: u32,
    /// Organizations, the large one among them.
    #[arg(long, default_value_t = 500, requires = "scale", value_parser = clap::value_parser!(u32).range(1..))]
    pub organizations: u32,
}

/// How long ago the first order was sent.
const SPAN: Millis = 730 * DAY;
/// Orders in one transaction.
const ORDERS: u32 = 2_000;
/// The address of the large one.
const LARGE: &str = "scale";

/// What one organization is made of.
#[derive(Debug, Clone)]
struct Plan {
    slug: String,
    /// 0 is the large one.
    place: u32,
    orders: u32,
    items: u32,
    buyers: u32,
}

/// A tenth of all orders is divided among the small ones, unevenly; the large one has the rest.
fn plans(sizes: &Sizes) -> Vec<Plan> {
    let small = sizes.organizations.saturating_sub(1);
    let each = (sizes.orders / 10).checked_div(small).unwrap_or(0);
    let mut plans = Vec::new();
    let mut left = sizes.orders;
    for place in 1..=small {
        let orders = (each * (place % 4 + 1) * 2 / 5).min(left);
        left -= orders;
        plans.push(Plan {
            slug: format!("{LARGE}-{place}"),
            place,
            orders,
            items: 10 + place % 30,
            buyers: 3 + place % 5,
        });
    }
    let buyers = (left / 250).clamp(8, 4_000);
    plans.insert(0, Plan { slug: LARGE.to_owned(), place: 0, orders: left, items: sizes.items.max(12), buyers });
    plans
}

/// Makes them all; false when they are there already. `say` tells how far it is.
pub async fn make(db: &Db, clock: &Clock, sizes: &Sizes, say: impl Fn(&str)) -> Result<bool, Problem> {
    if organizations::is_taken(&mut db.platform(Mode::Read).await?, LARGE).await? {
        return Ok(false);
    }
    let (now, password) = (clock.now() - MINUTE, passwords::hash(PASSWORD).await?);
    for plan in plans(sizes) {
        clock.set(now - SPAN - DAY);
        let (tenant, actor, house) = house::open(db, clock, &plan, &password).await?;
        let mut history = History::new(house, Chance::new(u64::from(plan.place)), actor.name.clone());
        tell(db, (tenant, &actor), (clock, now), &plan, &mut history).await?;
        // The limits of so many accounts take some seconds.
        clock.set(now);
        let mut t = db.platform(Mode::Write).await?.into_tenant(tenant, actor).await?;
        history.end(&mut t, clock).await?;
        t.commit().await?;
        if plan.place % 100 == 0 {
            say(&format!("{}: {} orders, {} items, {} accounts", plan.slug, plan.orders, plan.items, plan.buyers));
        }
    }
    Ok(true)
}

/// The orders in the order of their days, a transaction for so many of them.
async fn tell(
    db: &Db,
    (tenant, actor): (Id, &Actor),
    (clock, now): (&Clock, Millis),
    plan: &Plan,
    history: &mut History,
) -> Result<(), Problem> {
    let mut next = 0;
    while next < plan.orders {
        let mut t = db.platform(Mode::Write).await?.into_tenant(tenant, actor.clone()).await?;
        let last = plan.orders.min(next + ORDERS);
        for number in next..last {
            let at = now - SPAN + SPAN / i64::from(plan.orders + 1) * i64::from(number + 1);
            clock.set(at);
            history.order(&t, (number, plan.orders), (at, now))?;
        }
        history.write(&mut t).await?;
        t.commit().await?;
        next = last;
    }
    Ok(())
}

/// How to look at them.
pub fn sign_ins(origin: &str) -> String {
    let line = |portal: &str, who: &str| format!("    {origin}/{LARGE}/{portal:<24} {who}@{LARGE}.example");
    let lines = [
        format!("The large organization (password {PASSWORD}):"),
        line("desk", "owner"),
        line("shop", "buyer"),
        line("round", "driver"),
        format!("The small ones are {origin}/{LARGE}-1/desk and so on, as owner-1@{LARGE}.example."),
    ];
    lines.join("\n")
}
