//! The steps of agreements that hold for an account: what every price of the Shop is found from.
use crate::{Result, Tenant, orders::SHELF, sql::scoped};
use domain::{
    ids::Id,
    orders::Shelved,
    prices::{Offer, Step},
};
use jiff::civil::Date;

/// The steps that hold for `$2` (an account) on `$3` (a day).
macro_rules! steps {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT s.item_id, s.agreement_id, a.name AS agreement, a.first_day, s.quantity, s.price
             FROM agreement_accounts g
             JOIN agreements a ON a.tenant_id = g.tenant_id AND a.id = g.agreement_id
             JOIN agreement_steps s ON s.tenant_id = g.tenant_id AND s.agreement_id = g.agreement_id
             WHERE g.tenant_id = $1 AND g.account_id = $2 AND a.ended_at IS NULL
               AND a.first_day <= $3 AND (a.last_day IS NULL OR a.last_day >= $3) ",
            $rest
        ))
    };
}

/// Those of what lies in an order or a basket.
pub async fn of_order(t: &mut Tenant, (account, order): (Id, Id), day: Date) -> Result<Vec<Step>> {
    t.sql(steps!(
        "AND s.item_id IN (SELECT l.item_id FROM lines l WHERE l.tenant_id = g.tenant_id AND l.document_id = $4)"
    ))
    .bind(account)
    .bind(day.to_string())
    .bind(order)
    .all()
    .await
}

/// Those of what lies in the account's basket.
async fn of_basket(t: &mut Tenant, account: Id, day: Date) -> Result<Vec<Step>> {
    t.sql(steps!(
        "AND s.item_id IN (SELECT l.item_id FROM lines l
                           WHERE l.tenant_id = $1 AND l.document_id = (
                               SELECT d.id FROM documents d WHERE d.tenant_id = $1 AND d.account_id = $2 AND d.kind = 'order'
                                 AND d.placed_at IS NULL AND d.cancelled_at IS NULL))"
    ))
    .bind(account)
    .bind(day.to_string())
    .all()
    .await
}

/// Those of certain items, a shelf of them at most.
async fn of_items(t: &mut Tenant, account: Id, day: Date, items: &[Id]) -> Result<Vec<Step>> {
    let statement = t.sql(steps!(
        "AND s.item_id IN ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
                           $24, $25, $26, $27, $28)"
    ));
    let statement = statement.bind(account).bind(day.to_string());
    // No row has the id 0: it fills the places that are left. A shelf may carry one item more, to tell that more follow.
    let padded = items.iter().copied().chain(std::iter::repeat(0)).take(SHELF + 1);
    padded.fold(statement, |statement, id| statement.bind(id)).all().await
}

/// Gives what a shelf shows the prices of the day: one statement for a page, one for a whole basket.
pub(crate) async fn offered(
    t: &mut Tenant,
    (account, day): (Id, Date),
    items: Vec<Shelved>,
    basket: bool,
) -> Result<Vec<Shelved>> {
    let mut steps = Vec::new();
    if basket {
        steps = of_basket(t, account, day).await?;
    } else {
        for some in items.chunks(SHELF + 1) {
            let ids: Vec<Id> = some.iter().map(|item| item.id).collect();
            steps.extend(of_items(t, account, day, &ids).await?);
        }
    }
    Ok(items.into_iter().map(|item| item.offered(&steps)).collect())
}

#[derive(sqlx::FromRow)]
struct Priced {
    id: Id,
    item_id: Id,
    quantity: i64,
    price: i64,
    base: Option<i64>,
    agreement: String,
    own: i64,
}

/// Gives every line of an order or a basket the price of its quantity on a day, and says whose price it is.
pub(crate) async fn apply(t: &mut Tenant, (account, order): (Id, Id), day: Date) -> Result<()> {
    let steps = of_order(t, (account, order), day).await?;
    let lines: Vec<Priced> = t
        .sql(scoped!(
            "SELECT l.id, l.item_id, l.quantity, l.price, l.base, l.agreement, i.price AS own
             FROM lines l JOIN items i ON i.tenant_id = l.tenant_id AND i.id = l.item_id
             WHERE l.tenant_id = $1 AND l.document_id = $2"
        ))
        .bind(order)
        .all()
        .await?;
    for line in lines {
        let offer = Offer::of(line.own, line.item_id, &steps);
        let priced = offer.at(line.quantity);
        if (line.price, line.base, line.agreement.as_str()) == (priced.price, Some(line.own), priced.agreement) {
            continue;
        }
        t.sql(scoped!("UPDATE lines SET price = $3, base = $4, agreement = $5 WHERE tenant_id = $1 AND id = $2"))
            .bind(line.id)
            .bind(priced.price)
            .bind(line.own)
            .bind(priced.agreement.to_owned())
            .run()
            .await?;
    }
    Ok(())
}
