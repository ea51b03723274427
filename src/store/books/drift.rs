//! The control check: what is kept beside the books against what the books say, each in one statement.
use crate::{Result, Tenant, sql::scoped};
use domain::books::Drift;

/// Everything that does not agree, at most a hundred of each sort.
pub async fn look(t: &mut Tenant) -> Result<Vec<Drift>> {
    let mut found: Vec<Drift> = held(t).await?;
    found.extend(owed(t).await?);
    found.extend(purses(t).await?);
    found.extend(open(t).await?);
    Ok(found)
}

/// What is held of a balance against the holds on it.
async fn held(t: &mut Tenant) -> Result<Vec<Drift>> {
    t.sql(scoped!(
        "SELECT 'held' AS what, b.owner_id, COALESCE(a.name, i.name, '') AS name, CAST(COALESCE(h.quantity, 0) AS BIGINT) AS expected,
                b.held AS found
         FROM balances b
         LEFT JOIN (SELECT tenant_id, unit, owner_id, part_id, SUM(quantity) AS quantity FROM holds
                    WHERE tenant_id = $1 GROUP BY tenant_id, unit, owner_id, part_id) h
             ON h.tenant_id = b.tenant_id AND h.unit = b.unit AND h.owner_id = b.owner_id AND h.part_id = b.part_id
         LEFT JOIN accounts a ON a.tenant_id = b.tenant_id AND b.unit = 'money' AND a.id = b.owner_id
         LEFT JOIN items i ON i.tenant_id = b.tenant_id AND b.unit = 'stock' AND i.id = b.part_id
         WHERE b.tenant_id = $1 AND b.held <> COALESCE(h.quantity, 0) ORDER BY b.unit, b.owner_id, b.part_id LIMIT 100"
    ))
    .all()
    .await
}

/// What an account owes by the books, against its limit less what it may still owe.
async fn owed(t: &mut Tenant) -> Result<Vec<Drift>> {
    t.sql(scoped!(
        "SELECT 'owed' AS what, a.id AS owner_id, a.name, CAST(COALESCE(p.owed, 0) AS BIGINT) AS expected,
                a.credit_limit - COALESCE(b.have, 0) AS found
         FROM accounts a
         LEFT JOIN balances b ON b.tenant_id = a.tenant_id AND b.unit = 'money' AND b.owner_id = a.id AND b.part_id = 0
         LEFT JOIN (SELECT tenant_id, owner_id, SUM(debit - credit) AS owed FROM postings
                    WHERE tenant_id = $1 AND whose = 'account' AND role IN ('ar', 'ar_foreign')
                    GROUP BY tenant_id, owner_id) p
             ON p.tenant_id = a.tenant_id AND p.owner_id = a.id
         WHERE a.tenant_id = $1 AND a.credit_limit - COALESCE(b.have, 0) <> COALESCE(p.owed, 0) ORDER BY a.id LIMIT 100"
    ))
    .all()
    .await
}

/// What custodians were paid by the payments, against what the books say they were.
async fn purses(t: &mut Tenant) -> Result<Vec<Drift>> {
    t.sql(scoped!(
        "SELECT 'purse' AS what, c.id AS owner_id, c.name, CAST(COALESCE(m.taken, 0) AS BIGINT) AS expected,
                CAST(COALESCE(p.taken, 0) AS BIGINT) AS found
         FROM custodians c
         LEFT JOIN (SELECT tenant_id, custodian_id, SUM(amount) AS taken FROM payments
                    WHERE tenant_id = $1 GROUP BY tenant_id, custodian_id) m
             ON m.tenant_id = c.tenant_id AND m.custodian_id = c.id
         LEFT JOIN (SELECT g.tenant_id, g.owner_id, SUM(g.debit - g.credit) AS taken
                    FROM postings g JOIN entries e ON e.tenant_id = g.tenant_id AND e.id = g.entry_id
                    WHERE g.tenant_id = $1 AND g.whose = 'custodian' AND e.kind = 'collected'
                    GROUP BY g.tenant_id, g.owner_id) p
             ON p.tenant_id = c.tenant_id AND p.owner_id = c.id
         WHERE c.tenant_id = $1 AND COALESCE(m.taken, 0) <> COALESCE(p.taken, 0) ORDER BY c.id LIMIT 100"
    ))
    .all()
    .await
}

/// What is left to pay of an invoice, against its total less what was allocated and credited to it; what was credited
/// beyond it stays on account.
async fn open(t: &mut Tenant) -> Result<Vec<Drift>> {
    t.sql(scoped!(
        "SELECT 'open' AS what, f.id AS owner_id, f.number AS name, f.expected, f.open AS found
         FROM (SELECT d.tenant_id, d.id, COALESCE(d.number, '') AS number, d.open,
                      CAST(CASE WHEN d.total > COALESCE(s.amount, 0) + COALESCE(k.total, 0)
                                THEN d.total - COALESCE(s.amount, 0) - COALESCE(k.total, 0) ELSE 0 END AS BIGINT) AS expected
               FROM documents d
               LEFT JOIN (SELECT tenant_id, document_id, SUM(amount) AS amount FROM allocations
                          WHERE tenant_id = $1 GROUP BY tenant_id, document_id) s
                   ON s.tenant_id = d.tenant_id AND s.document_id = d.id
               LEFT JOIN (SELECT tenant_id, source_id, SUM(total) AS total FROM documents
                          WHERE tenant_id = $1 AND kind = 'credit_note' GROUP BY tenant_id, source_id) k
                   ON k.tenant_id = d.tenant_id AND k.source_id = d.id
               WHERE d.tenant_id = $1 AND d.kind = 'invoice') f
         WHERE f.open <> f.expected ORDER BY f.id LIMIT 100"
    ))
    .all()
    .await
}

/// What the last check found.
pub async fn found(t: &mut Tenant) -> Result<Vec<Drift>> {
    t.sql(scoped!(
        "SELECT what, owner_id, name, expected, found FROM drifts WHERE tenant_id = $1 ORDER BY position LIMIT 20"
    ))
    .all()
    .await
}

/// Keeps what a check found, in place of what the last one did; how much that was.
pub async fn keep(t: &mut Tenant, drifts: &[Drift]) -> Result<u64> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO books (tenant_id, checked_at, updated_at) VALUES ($1, $2, $2)
         ON CONFLICT (tenant_id) DO UPDATE SET checked_at = $2"
    ))
    .bind(now)
    .run()
    .await?;
    let before = t.sql(scoped!("DELETE FROM drifts WHERE tenant_id = $1")).run().await?;
    for (position, drift) in (1_i64..).zip(drifts) {
        t.sql(scoped!(
            "INSERT INTO drifts (tenant_id, position, what, owner_id, name, expected, found)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ))
        .bind(position)
        .bind(drift.what.clone())
        .bind(drift.owner_id)
        .bind(drift.name.clone())
        .bind(drift.expected)
        .bind(drift.found)
        .run()
        .await?;
    }
    Ok(before)
}
