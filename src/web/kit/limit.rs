//! Slows guessing down: strictly for each name and device, generously for each network address.
//!
//! Behind one carrier address sit whole quarters of a town, so an address is counted by the *different* names tried
//! from it, and a device that signed in before with this name has a budget of its own whatever others do.
use super::{Visitor, session};
use crate::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::time::{DAY, HOUR, MINUTE, Millis, SECOND};
use poem::{FromRequest, Request, RequestBody, Response};
use store::limits::Rule;

/// The cookie of a device that signed in before: a random word, and a proof for each name it signed in with.
const COOKIE: &str = "__Host-known";

/// Names a device remembers.
const MOST_NAMES: usize = 8;

/// What is being guessed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    Password,
    Factor,
    Pin,
    Reset,
    SignUp,
}

impl Guess {
    const fn code(self) -> &'static str {
        match self {
            Guess::Password => "password",
            Guess::Factor => "factor",
            Guess::Pin => "pin",
            Guess::Reset => "reset",
            Guess::SignUp => "sign-up",
        }
    }

    /// For one name, or one name on one known device.
    const fn rule(self) -> Rule {
        match self {
            Guess::Password | Guess::Factor | Guess::Pin => {
                Rule { free: 5, first: 30 * SECOND, most: 15 * MINUTE, forget: 2 * HOUR }
            }
            // Each try sends a message to somebody.
            Guess::Reset | Guess::SignUp => Rule { free: 3, first: 5 * MINUTE, most: 6 * HOUR, forget: DAY },
        }
    }
}

/// For one address: so many different names before it waits at all.
const ADDRESS: Rule = Rule { free: 100, first: 30 * SECOND, most: 5 * MINUTE, forget: HOUR };

/// What the device's cookie says.
pub struct Known(Option<String>);

impl<'a> FromRequest<'a> for Known {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Known(session::cookie(request, COOKIE).map(str::to_owned)))
    }
}

impl Known {
    /// The device's random word, when it signed in with this name before.
    fn with(&self, visitor: &Visitor, name: &str) -> Option<&str> {
        let (word, proofs) = self.0.as_deref()?.split_once('.')?;
        let proof = proof(visitor, word, name);
        proofs
            .split('.')
            .any(|one| subtle::ConstantTimeEq::ct_eq(one.as_bytes(), proof.as_bytes()).into())
            .then_some(word)
    }
}

fn proof(visitor: &Visitor, word: &str, name: &str) -> String {
    let mac = visitor.app.db.keys().mac(&format!("known|{word}|{name}"));
    URL_SAFE_NO_PAD.encode(mac.get(..12).unwrap_or_default())
}

/// One try being made; [`Try::right`] gives it back.
pub struct Try {
    name: String,
    address: Option<String>,
}

/// Counts a try on a name, or answers how long to wait.
pub async fn count(visitor: &Visitor, known: &Known, guess: Guess, name: &str) -> std::result::Result<Try, Wait> {
    let (limits, now) = (&visitor.app.limits, visitor.app.db.now());
    // Kept as a digest: what counts tries holds nobody's name.
    let digest = URL_SAFE_NO_PAD.encode(visitor.app.db.keys().mac(&format!("limit|{name}")));
    let device = known.with(visitor, name);
    let key = format!("{}|{digest}|{}", guess.code(), device.unwrap_or_default());
    limits.take(&key, guess.rule(), now).await.map_err(Wait)?;
    let address = format!("{}|{}", guess.code(), visitor.ip);
    if device.is_none() && !visitor.ip.is_empty() {
        limits.take_distinct(&address, &digest, ADDRESS, now).await.map_err(Wait)?;
        return Ok(Try { name: key, address: Some(address) });
    }
    Ok(Try { name: key, address: None })
}

impl Try {
    /// It was right: nothing is held against the name or the address.
    pub async fn right(self, visitor: &Visitor) {
        visitor.app.limits.clear(&self.name).await;
        if let Some(address) = self.address {
            let digest = self.name.split('|').nth(1).unwrap_or_default();
            visitor.app.limits.forgive(&address, digest).await;
        }
    }
}

/// How long to wait before the next try, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Wait(Millis);

impl Wait {
    pub fn seconds(self) -> u64 {
        u64::try_from((self.0 + SECOND - 1) / SECOND).unwrap_or(1).max(1)
    }

    /// For the sentence on the page.
    pub fn minutes(self) -> i64 {
        ((self.0 + MINUTE - 1) / MINUTE).max(1)
    }
}

impl From<Wait> for Error {
    fn from(wait: Wait) -> Error {
        Error::TooMany(wait.seconds())
    }
}

/// Makes the device known for this name, keeping the names it knew.
pub fn remember(visitor: &Visitor, known: &Known, name: &str, response: &mut Response) -> Result<()> {
    if known.with(visitor, name).is_some() {
        return Ok(());
    }
    let (word, mut proofs) = match known.0.as_deref().and_then(|value| value.split_once('.')) {
        Some((word, proofs)) if word.len() == 43 && proofs.len() <= 17 * MOST_NAMES => {
            (word.to_owned(), proofs.split('.').map(str::to_owned).collect())
        }
        _ => (store::tokens::secret()?, Vec::new()),
    };
    proofs.insert(0, proof(visitor, &word, name));
    proofs.truncate(MOST_NAMES);
    let value = format!("{word}.{}", proofs.join("."));
    session::put(response, &format!("{COOKIE}={value}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax"));
    Ok(())
}
