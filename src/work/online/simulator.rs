//! The simulator: a gateway inside this program, with its own rows and its own signed callbacks.
use super::{Begun, Case, Given};
use crate::{Failure, Kit, Run};
use async_trait::async_trait;
use domain::{
    gateways::{Said, State, simulator},
    refunds::Refund,
};
use store::{
    Tenant,
    callbacks::{self, Came},
    gateways,
    simulations::{self, New, TellSimulation},
};

pub(super) async fn begin(case: &Case, kit: &Kit) -> Result<Begun, Failure> {
    let mut t = kit.of(case.tenant).await?;
    let new = New {
        gateway: case.gateway.id,
        reference: &case.attempt.reference,
        amount: case.attempt.amount,
        currency: &case.attempt.currency,
        name: &case.house,
        back: &case.back,
    };
    let id = simulations::begin(&mut t, &new).await?;
    let word = simulations::word(t.keys(), t.id(), id);
    t.commit().await?;
    Ok(Begun::At(format!("SIM{id}"), format!("{}/p/simulator/{word}", kit.origin())))
}

pub(super) async fn ask(case: &Case, kit: &Kit) -> Result<Vec<Said>, Failure> {
    let mut t = kit.of(case.tenant).await?;
    let known = simulations::status(&mut t, case.gateway.id, &case.attempt.reference).await?;
    Ok(known
        .filter(|known| known.state() != State::Pending)
        .and_then(|known| {
            let message = known.message(known.amount, case.gateway.fee(known.amount));
            simulator::read(&serde_json::to_vec(&message).ok()?)
        })
        .into_iter()
        .collect())
}

pub(super) async fn refund(case: &Case, refund: &Refund, kit: &Kit) -> Result<Given, Failure> {
    let mut t = kit.of(case.tenant).await?;
    let key = (case.attempt.reference.as_str(), refund.reference.as_str());
    let given = simulations::refund(&mut t, case.gateway.id, key, refund.amount).await?;
    t.commit().await?;
    Ok(if given { Given::Back(format!("SIMR{}", refund.id)) } else { Given::Refused("online-refund-more".to_owned()) })
}

/// Calls back the way a gateway does: a signed body, taken as it comes.
#[async_trait]
impl Run for TellSimulation {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        let known = simulations::find(t, self.simulation_id).await?;
        let gateway = gateways::find(t, known.gateway_id).await?;
        let message = known.message(self.amount, gateway.fee(self.amount));
        let body = serde_json::to_vec(&message).map_err(Failure::never)?;
        let signature = simulator::sign(gateway.secret("secret"), &body);
        simulations::told(t, known.id).await?;
        callbacks::take(t, &gateway, &Came { body: &body, signature: &signature, ip: "" }).await?;
        Ok(())
    }
}
