//! `/p/simulator/:word`: the simulator's own page, where a payer would be at a real gateway.
use super::opened;
use crate::{
    Error, Result,
    kit::{Form, Guest, Page},
};
use ::views::paper::simulator as views;
use domain::{
    gateways::State,
    problems::{Checked, Problems},
    time::SECOND,
};
use poem::{
    Response, handler,
    http::{StatusCode, header},
    web::Path,
};
use serde::Deserialize;
use store::{
    Actor, Mode, Tenant,
    queue::Options,
    simulations::{self, Simulation, TellSimulation},
};

/// What the simulator is told to do.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    wish: String,
}

impl Checked for Wish {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[expect(clippy::disallowed_methods, reason = "the signed word names the organization")]
async fn open(guest: &Guest, word: &str, mode: Mode) -> Result<(Tenant, Simulation)> {
    let (tenant, id) = simulations::read(guest.app.db.keys(), word).ok_or(Error::NotFound)?;
    let mut tenant = guest.app.db.tenant(tenant, mode, Actor::system()).await?;
    let simulation = simulations::find(&mut tenant, id).await?;
    Ok((tenant, simulation))
}

#[handler]
pub async fn show(guest: Guest, Path(word): Path<String>) -> Result<Response> {
    let (_, simulation) = open(&guest, &word, Mode::Read).await?;
    Ok(opened::answer(Page::from(views::show(&guest.look(), &word, &shown(&simulation)))))
}

/// Pays, fails or cancels, and calls back as it was told to: once, twice, late, wrongly or not at all.
#[handler]
pub async fn decide(guest: Guest, Path(word): Path<String>, form: Form<Wish>) -> Result<Response> {
    let (mut tenant, simulation) = open(&guest, &word, Mode::Write).await?;
    let wish = form.value.wish.as_str();
    let state = match wish {
        "fail" => State::Failed,
        "cancel" => State::Cancelled,
        "pay" | "twice" | "late" | "silent" | "wrong" => State::Paid,
        _ => return Err(Error::Unreadable),
    };
    match simulations::decide(&mut tenant, simulation.id, state).await {
        Ok(()) => tell(&mut tenant, &simulation, wish).await?,
        // Pressed twice: what was decided stands.
        Err(store::Error::Conflict) => {}
        Err(other) => return Err(other.into()),
    }
    tenant.commit().await?;
    Ok(Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, simulation.back).finish())
}

async fn tell(tenant: &mut Tenant, simulation: &Simulation, wish: &str) -> Result<()> {
    let amount = if wish == "wrong" { simulation.amount.saturating_sub(1) } else { simulation.amount };
    let now = tenant.now();
    let moments: &[i64] = match wish {
        "silent" => &[],
        "twice" => &[0, 1],
        "late" => &[60],
        _ => &[0],
    };
    for seconds in moments {
        let task = TellSimulation { simulation_id: simulation.id, amount };
        tenant.enqueue(&task, Options::at(now.saturating_add(seconds * SECOND))).await?;
    }
    Ok(())
}

fn shown(simulation: &Simulation) -> views::Shown<'_> {
    views::Shown {
        name: &simulation.name,
        reference: &simulation.reference,
        amount: simulation.amount,
        currency: &simulation.currency,
        state: simulation.state(),
        back: &simulation.back,
    }
}
