//! The people of an account: members of the Shop, linked with what they may do.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    accounts::{Candidate, Mine, Person, Rights},
    ids::Id,
};

/// Candidates shown at most; one more tells that a search is needed.
const FEW: i64 = 51;

/// Everybody of an account, by name. Those who have left are there too, so that the desk can take the link away.
pub async fn people(t: &mut Tenant, account: Id) -> Result<Vec<Person>> {
    t.sql(scoped!(
        "SELECT p.membership_id, u.name, m.status, CASE WHEN m.removed_at IS NULL THEN 0 ELSE 1 END AS removed,
                p.may_order, p.may_pay, p.may_see, p.daily_cap
         FROM account_people p
         JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.membership_id
         JOIN users u ON u.id = m.user_id
         WHERE p.tenant_id = $1 AND p.account_id = $2
         ORDER BY m.folded, m.id LIMIT 500"
    ))
    .bind(account)
    .all()
    .await
}

/// One of an account's people who can sign with a PIN of their own.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Signer {
    pub membership_id: Id,
    pub name: String,
    /// The stored hash of their PIN.
    pub pin: String,
}

/// The people of an account who chose a PIN and may come in, by name.
pub async fn signers(t: &mut Tenant, account: Id) -> Result<Vec<Signer>> {
    t.sql(scoped!(
        "SELECT p.membership_id, u.name, n.hash AS pin
         FROM account_people p
         JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.membership_id
         JOIN users u ON u.id = m.user_id
         JOIN pins n ON n.tenant_id = p.tenant_id AND n.membership_id = p.membership_id
         WHERE p.tenant_id = $1 AND p.account_id = $2 AND m.status = 'active' AND m.removed_at IS NULL
           AND u.status = 'active'
         ORDER BY m.folded, m.id LIMIT 100"
    ))
    .bind(account)
    .all()
    .await
}

/// One person of an account.
pub async fn person(t: &mut Tenant, account: Id, membership: Id) -> Result<Person> {
    t.sql(scoped!(
        "SELECT p.membership_id, u.name, m.status, CASE WHEN m.removed_at IS NULL THEN 0 ELSE 1 END AS removed,
                p.may_order, p.may_pay, p.may_see, p.daily_cap
         FROM account_people p
         JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.membership_id
         JOIN users u ON u.id = m.user_id
         WHERE p.tenant_id = $1 AND p.account_id = $2 AND p.membership_id = $3"
    ))
    .bind(account)
    .bind(membership)
    .one()
    .await
}

/// Members of the Shop who belong to no account and whose name or address holds these folded words.
pub async fn candidates(t: &mut Tenant, words: &str) -> Result<Vec<Candidate>> {
    t.sql(scoped!(
        "SELECT m.id AS membership_id, u.name, m.username
         FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.tenant_id = $1 AND m.portal = 'shop' AND m.removed_at IS NULL AND ($2 = '' OR m.search LIKE $3)
           AND NOT EXISTS (SELECT 1 FROM account_people p WHERE p.tenant_id = m.tenant_id AND p.membership_id = m.id)
         ORDER BY m.folded, m.id LIMIT $4"
    ))
    .bind(words.to_owned())
    .bind(format!("%{words}%"))
    .bind(FEW)
    .all()
    .await
}

/// Links a member of the Shop; `NotFound` when it is none, `Taken` when they belong to an account already.
pub async fn link(t: &mut Tenant, account: Id, membership: Id, rights: Rights) -> Result<()> {
    let now = t.now();
    let linked = t
        .sql(scoped!(
            "INSERT INTO account_people (tenant_id, account_id, membership_id, may_order, may_pay, may_see, daily_cap, created_at)
             SELECT $1, CAST($2 AS BIGINT), m.id, CAST($4 AS BIGINT), CAST($5 AS BIGINT), CAST($6 AS BIGINT),
                    CAST($7 AS BIGINT), CAST($8 AS BIGINT)
             FROM memberships m
             WHERE m.tenant_id = $1 AND m.id = $3 AND m.portal = 'shop' AND m.removed_at IS NULL"
        ))
        .bind(account)
        .bind(membership)
        .bind(i64::from(rights.may_order))
        .bind(i64::from(rights.may_pay))
        .bind(i64::from(rights.may_see))
        .bind(rights.daily_cap)
        .bind(now)
        .run()
        .await?;
    if linked == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Changes what a person of the account may do.
pub async fn change(t: &mut Tenant, account: Id, membership: Id, rights: Rights) -> Result<()> {
    let changed = t
        .sql(scoped!(
            "UPDATE account_people SET may_order = $4, may_pay = $5, may_see = $6, daily_cap = $7
             WHERE tenant_id = $1 AND account_id = $2 AND membership_id = $3"
        ))
        .bind(account)
        .bind(membership)
        .bind(i64::from(rights.may_order))
        .bind(i64::from(rights.may_pay))
        .bind(i64::from(rights.may_see))
        .bind(rights.daily_cap)
        .run()
        .await?;
    if changed == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Takes a person from the account; their membership of the Shop stays. False when they are none of its people.
pub async fn unlink(t: &mut Tenant, account: Id, membership: Id) -> Result<bool> {
    let gone = t
        .sql(scoped!("DELETE FROM account_people WHERE tenant_id = $1 AND account_id = $2 AND membership_id = $3"))
        .bind(account)
        .bind(membership)
        .run()
        .await?;
    Ok(gone == 1)
}

/// The account a member of the Shop belongs to, with what they may do on it and what is left to owe.
pub async fn of_member(t: &mut Tenant, membership_id: Id) -> Result<Option<Mine>> {
    t.sql(scoped!(
        "SELECT a.id AS account_id, a.name, a.status, p.may_order, p.may_pay, p.may_see, p.daily_cap, a.credit_limit,
                COALESCE(b.have, 0) AS have, COALESCE(b.held, 0) AS held
         FROM account_people p
         JOIN accounts a ON a.tenant_id = p.tenant_id AND a.id = p.account_id
         LEFT JOIN balances b ON b.tenant_id = a.tenant_id AND b.unit = 'money' AND b.owner_id = a.id AND b.part_id = 0
         WHERE p.tenant_id = $1 AND p.membership_id = $2"
    ))
    .bind(membership_id)
    .maybe()
    .await
}
