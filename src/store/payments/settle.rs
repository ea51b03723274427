//! Which part of which payment settles which invoice. Whoever comes here has taken the account's balance.
use super::Received;
use crate::{
    Result, Tenant,
    balances::{self, Of},
    sql::scoped,
};
use domain::ids::Id;

/// Rows looked at in one go.
#[derive(sqlx::FromRow)]
struct Part {
    id: Id,
    amount: i64,
}

/// The invoices a payment settles: the one it was paid for, those of its stop, then the oldest; the rest waits for the
/// next.
pub(super) async fn allocate(t: &mut Tenant, received: &Received<'_>, (payment, paid): (Id, i64)) -> Result<()> {
    let open: Vec<Part> = t
        .sql(scoped!(
            "SELECT id, open AS amount FROM documents WHERE tenant_id = $1 AND account_id = $2 AND open > 0
             ORDER BY CASE WHEN id = $4 THEN 0 WHEN stop_id = $3 THEN 1 ELSE 2 END, id LIMIT 200"
        ))
        .bind(received.account)
        .bind(received.stop.unwrap_or(0))
        .bind(received.document.unwrap_or(0))
        .all()
        .await?;
    let pairs = open.iter().map(|invoice| (payment, invoice.id, invoice.amount)).collect::<Vec<_>>();
    share(t, paid, &pairs).await.map(drop)
}

/// Settles a new invoice from what an account paid ahead, the oldest money first.
pub(crate) async fn spend(t: &mut Tenant, account: Id, invoice: Id, total: i64) -> Result<()> {
    let spare = spare(t, account).await?;
    let pairs = spare.iter().map(|payment| (payment.id, invoice, payment.amount)).collect::<Vec<_>>();
    share(t, total, &pairs).await.map(drop)
}

async fn spare(t: &mut Tenant, account: Id) -> Result<Vec<Part>> {
    t.sql(scoped!(
        "SELECT id, spare AS amount FROM payments WHERE tenant_id = $1 AND account_id = $2 AND spare > 0 ORDER BY id LIMIT 200"
    ))
    .bind(account)
    .all()
    .await
}

/// Settles what an account has still to pay from what it has left over, the oldest first; how much that was. Takes the
/// account's balance itself.
pub async fn settle_open(t: &mut Tenant, account: Id) -> Result<i64> {
    balances::lock(t, Of::Money { account }).await?;
    let mut settled = 0_i64;
    for payment in spare(t, account).await? {
        let open: Vec<Part> = t
            .sql(scoped!(
                "SELECT id, open AS amount FROM documents WHERE tenant_id = $1 AND account_id = $2 AND open > 0 ORDER BY id LIMIT 200"
            ))
            .bind(account)
            .all()
            .await?;
        let pairs = open.iter().map(|invoice| (payment.id, invoice.id, invoice.amount)).collect::<Vec<_>>();
        settled = settled.saturating_add(share(t, payment.amount, &pairs).await?);
    }
    Ok(settled)
}

/// Gives each pair of payment and invoice its part until nothing is left; how much was given.
async fn share(t: &mut Tenant, total: i64, pairs: &[(Id, Id, i64)]) -> Result<i64> {
    let mut left = total;
    for (payment, invoice, most) in pairs {
        let part = left.min(*most);
        if part <= 0 {
            break;
        }
        left -= part;
        settle(t, *payment, *invoice, part).await?;
    }
    Ok(total - left)
}

async fn settle(t: &mut Tenant, payment: Id, invoice: Id, part: i64) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO allocations (tenant_id, payment_id, document_id, amount, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, payment_id, document_id) DO UPDATE SET amount = allocations.amount + excluded.amount"
    ))
    .bind(payment)
    .bind(invoice)
    .bind(part)
    .bind(now)
    .run()
    .await?;
    moved(t, (payment, invoice), part).await
}

/// What is left over of the payment and what is open of the invoice fall together, or rise when `part` is negative.
async fn moved(t: &mut Tenant, (payment, invoice): (Id, Id), part: i64) -> Result<()> {
    t.sql(scoped!("UPDATE payments SET spare = spare - $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(payment)
        .bind(part)
        .run()
        .await?;
    t.sql(scoped!("UPDATE documents SET open = open - $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(invoice)
        .bind(part)
        .run()
        .await?;
    Ok(())
}

/// Takes a part of what a payment settled back: the invoice is open by so much again, the payment has it left over.
async fn unsettle(t: &mut Tenant, (payment, invoice): (Id, Id), (whole, part): (i64, i64)) -> Result<()> {
    let statement = if part == whole {
        t.sql(scoped!(
            "DELETE FROM allocations WHERE tenant_id = $1 AND payment_id = $2 AND document_id = $3 AND amount = $4"
        ))
    } else {
        t.sql(scoped!(
            "UPDATE allocations SET amount = amount - $4 WHERE tenant_id = $1 AND payment_id = $2 AND document_id = $3"
        ))
    };
    statement.bind(payment).bind(invoice).bind(part).run().await?;
    moved(t, (payment, invoice), part.saturating_neg()).await
}

/// Money that settled an invoice is free again, the latest first: so much of the invoice is owed no more. What becomes
/// free waits for the account's next invoices, settles others, or is given back.
pub(crate) async fn free(t: &mut Tenant, invoice: Id, amount: i64) -> Result<()> {
    let settled: Vec<Part> = t
        .sql(scoped!(
            "SELECT payment_id AS id, amount FROM allocations WHERE tenant_id = $1 AND document_id = $2 ORDER BY payment_id DESC LIMIT 200"
        ))
        .bind(invoice)
        .all()
        .await?;
    let mut left = amount;
    for one in settled {
        let part = left.min(one.amount);
        if part <= 0 {
            break;
        }
        left -= part;
        unsettle(t, (one.id, invoice), (one.amount, part)).await?;
    }
    Ok(())
}

/// So much of a payment is given back: first what settles nothing, then what settled the latest invoices, which are open
/// again.
pub(crate) async fn take_back(t: &mut Tenant, payment: Id, amount: i64) -> Result<()> {
    let spare =
        t.sql(scoped!("SELECT spare FROM payments WHERE tenant_id = $1 AND id = $2")).bind(payment).number().await?;
    let mut left = amount.saturating_sub(spare);
    let settled: Vec<Part> = t
        .sql(scoped!(
            "SELECT document_id AS id, amount FROM allocations WHERE tenant_id = $1 AND payment_id = $2 ORDER BY document_id DESC LIMIT 200"
        ))
        .bind(payment)
        .all()
        .await?;
    for one in settled {
        let part = left.min(one.amount);
        if part <= 0 {
            break;
        }
        left -= part;
        unsettle(t, (payment, one.id), (one.amount, part)).await?;
    }
    t.sql(scoped!("UPDATE payments SET spare = spare - $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(payment)
        .bind(amount)
        .run()
        .await?;
    Ok(())
}
