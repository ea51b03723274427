//! What is proved at a door: who of the account received, by their own PIN, and what the driver saw, by a photo.
use crate::{
    Error, Result,
    files::serve,
    kit::{Round, limit},
};
use domain::{
    files::Purpose,
    ids::Id,
    pin,
    problems::Problems,
    rounds::{self as rules, Status, Stop, StopForm},
};
use poem::{Request, Response, handler, web::Path};
use store::{
    accounts::{self, Signer},
    files::{self, Refused, Upload, attached},
    passwords, rounds,
};

/// The photo of a stop of the driver's own round.
#[handler]
pub async fn show(person: Round, Path((stop, id)): Path<(Id, Id)>, request: &Request) -> Result<Response> {
    let mut tenant = person.read().await?;
    let found = rounds::stop(&mut tenant, stop).await?;
    rounds::find(&mut tenant, found.round_id, person.membership_id()).await?;
    let file = attached::of_stop(&mut tenant, stop, id).await?;
    drop(tenant);
    serve(&person.app.db, &file, request, "private, no-cache").await
}

/// Keeps a photo as soon as it arrives, whatever else is wrong with the form: it need not be taken again. What is wrong
/// with it, if anything.
pub async fn keep(
    person: &Round,
    (stop, round): (&Stop, &rules::Round),
    photo: Option<Upload>,
) -> Result<Option<&'static str>> {
    let Some(photo) = photo.filter(|_| !stop.is_done() && round.status() == Status::Under) else { return Ok(None) };
    match kept(person, stop.id, photo).await {
        Ok(()) => Ok(None),
        Err(Refused::Problem(key)) => Ok(Some(key)),
        Err(Refused::Store(error)) => Err(error.into()),
    }
}

/// Bytes first, outside any transaction; then the row.
async fn kept(person: &Round, stop: Id, photo: Upload) -> std::result::Result<(), Refused> {
    let vault = person.app.db.files()?;
    let ready = vault.take(person.tenant_id(), person.app.db.new_id(), photo, Purpose::Photo).await?;
    let recorded = record(person, stop, &ready).await;
    if recorded.is_err() {
        vault.discard(&ready).await;
    }
    recorded
}

async fn record(person: &Round, stop: Id, ready: &files::Ready) -> std::result::Result<(), Refused> {
    let mut tenant = person.write().await.map_err(|error| store::Error::Files(error.to_string()))?;
    attached::photo(&mut tenant, stop, ready).await?;
    Ok(tenant.commit().await?)
}

/// Who of the account signed with their PIN, nobody, or what is wrong. No transaction is open meanwhile: a PIN takes
/// its time to be looked at.
pub async fn signed(
    person: &Round,
    known: &limit::Known,
    (account, form): (Id, &StopForm),
) -> Result<std::result::Result<Option<Signer>, Problems>> {
    if form.signer.is_empty() && form.pin.is_empty() {
        return Ok(Ok(None));
    }
    let signers = accounts::signers(&mut person.read().await?, account).await?;
    let chosen = form.signer.parse::<Id>().ok();
    let Some(signer) = signers.into_iter().find(|one| Some(one.membership_id) == chosen) else {
        return Ok(Err(Problems::one("signer", "stops-signer-missing")));
    };
    let Some(typed) = pin::parse(&form.pin) else { return Ok(Err(Problems::one("pin", "pin-invalid"))) };
    let guess = match limit::count(person, known, limit::Guess::Pin, &format!("door {}", signer.membership_id)).await {
        Ok(guess) => guess,
        Err(wait) => {
            let mut problems = Problems::new();
            problems.add_limit("pin", "stops-pin-wait", wait.minutes());
            return Ok(Err(problems));
        }
    };
    let pepper = person.app.db.keys().mac(&format!("pin|{}", signer.membership_id));
    if !passwords::verify_pin(Some(signer.pin.clone()), &typed, pepper).await.map_err(Error::from)? {
        return Ok(Err(Problems::one("pin", "stops-pin-wrong")));
    }
    guess.right(person).await;
    Ok(Ok(Some(signer)))
}
