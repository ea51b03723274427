//! The goods of a document: which of its items are counted, what they cost, and how an order's leave the shelves.
use crate::{
    Result, Tenant, balances,
    movements::{self, Why},
    orders,
    sql::scoped,
};
use domain::{
    ids::Id,
    invoices::cost_of,
    orders::{Line, Order},
    stock::Reason,
    units::Unit,
};

#[derive(sqlx::FromRow)]
struct Sort {
    item_id: Id,
    tracked: i64,
    cost: Option<i64>,
}

/// What the items of a document are: counted goods or services, and what they cost.
pub(crate) struct Goods(Vec<Sort>);

impl Goods {
    pub async fn of(t: &mut Tenant, document: Id) -> Result<Goods> {
        let sorts = t.sql(scoped!(
            "SELECT l.item_id, i.tracked, i.cost FROM lines l JOIN items i ON i.tenant_id = l.tenant_id AND i.id = l.item_id
             WHERE l.tenant_id = $1 AND l.document_id = $2 LIMIT 1000"
        ));
        Ok(Goods(sorts.bind(document).all().await?))
    }

    fn counted(&self, item: Id) -> Option<&Sort> {
        self.0.iter().find(|sort| sort.item_id == item && sort.tracked == 1)
    }

    /// Whether an item is goods that are counted.
    pub fn counts(&self, item: Id) -> bool {
        self.counted(item).is_some()
    }

    /// What so much of an item costs, in minor units; services cost nothing that can be booked.
    pub fn cost(&self, item: Id, quantity: i64, unit: Unit) -> i64 {
        self.counted(item).and_then(|sort| sort.cost).map_or(0, |cost| cost_of(quantity, cost, unit))
    }
}

/// Takes shelves of a site, in one order for everybody: stock comes before money, and money before the books, so
/// nobody waits for another who waits for them. What never had stock has no shelf to take.
pub(crate) async fn take_shelves(t: &mut Tenant, mut shelves: Vec<(Id, Id)>) -> Result<()> {
    shelves.sort_unstable();
    shelves.dedup();
    let now = t.now();
    for (item, site) in shelves {
        t.sql(scoped!(
            "UPDATE balances SET updated_at = $4 WHERE tenant_id = $1 AND unit = 'stock' AND part_id = $2 AND owner_id = $3"
        ))
        .bind(item)
        .bind(site)
        .bind(now)
        .run()
        .await?;
    }
    Ok(())
}

/// A line on its way out, in smallest units: what the buyer takes of it, and what was broken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Out<'a> {
    pub line: &'a Line,
    pub sold: i64,
    pub damaged: i64,
}

/// Ends an order: what was held for it is free again but for what leaves the shelves now, and nothing is promised any
/// more. What the damaged cost, in minor units. `note` stands on the movements of stock.
pub(crate) async fn hand_out(t: &mut Tenant, order: &Order, outs: &[Out<'_>], note: &str) -> Result<i64> {
    balances::release(t, order.id, false).await?;
    let goods = Goods::of(t, order.id).await?;
    let mut outs: Vec<&Out> = outs.iter().filter(|out| goods.counts(out.line.item_id)).collect();
    outs.sort_by_key(|out| out.line.item_id);
    let mut lost = 0_i64;
    for out in outs {
        for (quantity, reason) in [(out.sold, Reason::Sale), (out.damaged, Reason::Damage)] {
            if quantity > 0 {
                let why = Why { reason, note, document: Some(order.id) };
                movements::record(t, order.site_id, out.line.item_id, -quantity, &why).await?;
            }
        }
        lost = lost.saturating_add(goods.cost(out.line.item_id, out.damaged, out.line.unit()));
    }
    orders::finish(t, order.id).await?;
    Ok(lost)
}
