//! Passkeys: the two ceremonies of WebAuthn. Their state stays on the server, in the session, and is used once.
use crate::{
    Error, Result,
    kit::{
        Guest, Visitor,
        session::{self, Sid},
    },
};
use store::{
    Mode,
    factors::{self, Factor, NewFactor},
};
use url::Url;
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Uuid,
    Webauthn, WebauthnBuilder,
};

/// The keys under which a session keeps a ceremony's state.
const ASKED: &str = "passkey-asked";
const MAKING: &str = "passkey-making";

/// What the browser's passkey said, as JSON.
pub struct Answer(pub String);

/// None where browsers offer no passkeys: an address that is a bare number.
fn webauthn(visitor: &Visitor) -> Option<Webauthn> {
    let origin = Url::parse(&visitor.app.settings.origin).ok()?;
    let domain = origin.domain()?.to_owned();
    WebauthnBuilder::new(&domain, &origin).ok()?.rp_name("Sanduk").build().ok()
}

fn parsed(all: &[Factor]) -> Vec<Passkey> {
    all.iter().filter(|one| one.kind == "passkey").filter_map(|one| serde_json::from_str(&one.secret).ok()).collect()
}

/// The question to this person's passkeys, as JSON for the browser; none when they have none.
pub async fn question(guest: &Guest, sid: Sid, all: &[Factor]) -> Result<Option<String>> {
    let keys = parsed(all);
    let Some(webauthn) = webauthn(guest).filter(|_| !keys.is_empty()) else { return Ok(None) };
    let (question, state) = webauthn.start_passkey_authentication(&keys).map_err(broken)?;
    session::keep(guest, sid, ASKED, &state).await?;
    serde_json::to_string(&question).map(Some).map_err(broken)
}

/// Whether this is one of their passkeys' answer to the question asked last.
pub async fn answered(guest: &Guest, sid: Sid, user: i64, answer: &Answer) -> Result<bool> {
    let state: Option<PasskeyAuthentication> = session::kept(guest, sid, ASKED).await?;
    let answer: Option<PublicKeyCredential> = serde_json::from_str(&answer.0).ok();
    let (Some(state), Some(answer), Some(webauthn)) = (state, answer, webauthn(guest)) else { return Ok(false) };
    session::keep(guest, sid, ASKED, &serde_json::Value::Null).await?;
    let Ok(result) = webauthn.finish_passkey_authentication(&answer, &state) else { return Ok(false) };
    let mut p = guest.app.db.platform(Mode::Write).await?;
    for factor in factors::of_user(&mut p, user).await? {
        let Ok(mut key) = serde_json::from_str::<Passkey>(&factor.secret) else { continue };
        if key.cred_id() == result.cred_id() {
            key.update_credential(&result);
            factors::used(&mut p, factor.id, &serde_json::to_string(&key).map_err(broken)?).await?;
            p.commit().await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// The offer to make a new passkey, as JSON for the browser.
pub async fn offer(guest: &Guest, sid: Sid, user: i64, all: &[Factor]) -> Result<Option<String>> {
    let Some(webauthn) = webauthn(guest) else { return Ok(None) };
    let name = guest.caller.as_ref().map(|caller| caller.user_name.clone()).unwrap_or_default();
    let known = parsed(all).iter().map(|key| key.cred_id().clone()).collect();
    let id = Uuid::from_u64_pair(0, u64::try_from(user).unwrap_or_default());
    let (offer, state) = webauthn.start_passkey_registration(id, &name, &name, Some(known)).map_err(broken)?;
    session::keep(guest, sid, MAKING, &state).await?;
    serde_json::to_string(&offer).map(Some).map_err(broken)
}

/// The passkey the browser made, checked against the offer made last; none when it does not fit.
pub async fn made(guest: &Guest, sid: Sid, user: i64, answer: &Answer) -> Result<Option<NewFactor>> {
    let state: Option<PasskeyRegistration> = session::kept(guest, sid, MAKING).await?;
    let answer: Option<RegisterPublicKeyCredential> = serde_json::from_str(&answer.0).ok();
    let (Some(state), Some(answer), Some(webauthn)) = (state, answer, webauthn(guest)) else { return Ok(None) };
    session::keep(guest, sid, MAKING, &serde_json::Value::Null).await?;
    let Ok(key) = webauthn.finish_passkey_registration(&answer, &state) else { return Ok(None) };
    Ok(Some(NewFactor {
        user_id: user,
        kind: "passkey",
        name: String::new(),
        credential: Some(store::tokens::hash(&format!("{:?}", key.cred_id()))),
        secret: serde_json::to_string(&key).map_err(broken)?,
        last_step: 0,
    }))
}

fn broken(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Internal(Box::new(error))
}
