//! What the simulator knows of payments: a gateway's own truth, asked and told like any other gateway's.
use crate::{Error, Keys, Result, Tenant, queue::Task, sql::scoped, words};
use domain::{
    gateways::{State, simulator::Message},
    ids::Id,
    jobs::Priority,
};
use serde::{Deserialize, Serialize};

/// The simulator calls back, as often as its page was told to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellSimulation {
    pub simulation_id: Id,
    /// What it says was paid; a gateway that is wrong says something else.
    pub amount: i64,
}

impl Task for TellSimulation {
    const NAME: &'static str = "task-tell-simulation";
    const PRIORITY: Priority = Priority::Soon;
}

/// A payment as the simulator knows it. Amounts are minor units of `currency`.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Simulation {
    pub id: Id,
    pub gateway_id: Id,
    pub reference: String,
    pub amount: i64,
    pub currency: String,
    /// Who is to be paid.
    pub name: String,
    /// Where the payer goes back to.
    pub back: String,
    pub state: String,
    pub refunded: i64,
    pub told: i64,
}

impl Simulation {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Pending)
    }

    /// What the simulator says of it. `fee` is what its gateway is set up to keep.
    pub fn message(&self, amount: i64, fee: i64) -> Message {
        Message {
            event: format!("sim-{}-{}", self.id, self.state),
            reference: self.reference.clone(),
            payment: format!("SIM{}", self.id),
            state: self.state.clone(),
            amount,
            currency: self.currency.clone(),
            fee,
            reason: String::new(),
        }
    }
}

/// What a payment begins with.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    pub gateway: Id,
    pub reference: &'a str,
    pub amount: i64,
    pub currency: &'a str,
    pub name: &'a str,
    pub back: &'a str,
}

#[derive(sqlx::FromRow)]
struct Known {
    id: Id,
}

/// Takes a payment on; the same reference again is the same payment.
pub async fn begin(t: &mut Tenant, new: &New<'_>) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let known: Known = t
        .sql(scoped!(
            "INSERT INTO simulations (tenant_id, id, gateway_id, reference, amount, currency, name, back, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
             ON CONFLICT (tenant_id, gateway_id, reference) DO UPDATE SET updated_at = $9 RETURNING id"
        ))
        .bind(id)
        .bind(new.gateway)
        .bind(new.reference.to_owned())
        .bind(new.amount)
        .bind(new.currency.to_owned())
        .bind(new.name.to_owned())
        .bind(new.back.to_owned())
        .bind(now)
        .one()
        .await?;
    Ok(known.id)
}

/// One payment.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Simulation> {
    t.sql(scoped!(
        "SELECT id, gateway_id, reference, amount, currency, name, back, state, refunded, told FROM simulations
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .one()
    .await
}

/// How the payment with this reference stands; none when it was never begun.
pub async fn status(t: &mut Tenant, gateway: Id, reference: &str) -> Result<Option<Simulation>> {
    t.sql(scoped!(
        "SELECT id, gateway_id, reference, amount, currency, name, back, state, refunded, told FROM simulations
         WHERE tenant_id = $1 AND gateway_id = $2 AND reference = $3"
    ))
    .bind(gateway)
    .bind(reference.to_owned())
    .maybe()
    .await
}

/// The payer decided. `Conflict` when they did before: what is paid stays paid.
pub async fn decide(t: &mut Tenant, id: Id, state: State) -> Result<()> {
    let now = t.now();
    let decided = t
        .sql(scoped!(
            "UPDATE simulations SET state = $3, paid = CASE WHEN $3 = 'paid' THEN amount ELSE 0 END, updated_at = $4
             WHERE tenant_id = $1 AND id = $2 AND state <> 'paid' AND state <> 'refunded'"
        ))
        .bind(id)
        .bind(state.code())
        .bind(now)
        .run()
        .await?;
    if decided == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// It called back.
pub async fn told(t: &mut Tenant, id: Id) -> Result<()> {
    t.sql(scoped!("UPDATE simulations SET told = told + 1 WHERE tenant_id = $1 AND id = $2")).bind(id).run().await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Given {
    given: String,
}

/// Gives money back of what was paid; whether it was given. The same key again is the same refund.
pub async fn refund(t: &mut Tenant, gateway: Id, (reference, key): (&str, &str), amount: i64) -> Result<bool> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE simulations SET refunded = refunded + $4, given = given || ' ' || $5, updated_at = $6
         WHERE tenant_id = $1 AND gateway_id = $2 AND reference = $3 AND state = 'paid' AND paid - refunded >= $4
           AND (given || ' ') NOT LIKE '% ' || $5 || ' %'"
    ))
    .bind(gateway)
    .bind(reference.to_owned())
    .bind(amount)
    .bind(key.to_owned())
    .bind(now)
    .run()
    .await?;
    let given: Option<Given> = t
        .sql(scoped!("SELECT given FROM simulations WHERE tenant_id = $1 AND gateway_id = $2 AND reference = $3"))
        .bind(gateway)
        .bind(reference.to_owned())
        .maybe()
        .await?;
    Ok(given.is_some_and(|given| given.given.split(' ').any(|one| one == key)))
}

/// The signed word of a payment's page at the simulator.
pub fn word(keys: &Keys, tenant: Id, id: Id) -> String {
    words::sign(keys, "simulation", &[tenant, id])
}

/// The organization and payment a word names; none when it was not signed here.
pub fn read(keys: &Keys, word: &str) -> Option<(Id, Id)> {
    words::read(keys, "simulation", word).map(|[tenant, id]| (tenant, id))
}
