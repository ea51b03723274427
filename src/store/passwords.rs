//! Passwords: Argon2id, off the async threads and few at a time, so that many sign-ins cannot take the memory.
use crate::{Error, Result};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// How many are hashed at once: each takes 19 MiB and a core.
static ROOM: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 8))));

/// Stands in for the hash of a person who does not exist, so that asking takes as long: `secret` nobody has.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// What became of a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right, and kept in a form that should be hashed anew.
    RightButStale,
    Wrong,
}

/// The hash to store.
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    apart(move || hash_now(&password)).await?
}

/// Whether this is the password of the stored hash; without one takes as long and says no.
pub async fn verify(stored: Option<String>, password: &str) -> Result<Verdict> {
    let password = password.to_owned();
    apart(move || match stored {
        Some(stored) => verify_now(&stored, &password),
        None => {
            verify_now(&NOBODY, &password);
            Verdict::Wrong
        }
    })
    .await
}

/// The same for a short PIN: the pepper, kept outside the database, is what makes guessing from a copy hopeless.
pub async fn hash_pin(pin: &str, pepper: [u8; 32]) -> Result<String> {
    hash(&peppered(pin, pepper)).await
}

/// Whether this is the PIN of the stored hash.
pub async fn verify_pin(stored: Option<String>, pin: &str, pepper: [u8; 32]) -> Result<bool> {
    Ok(verify(stored, &peppered(pin, pepper)).await? != Verdict::Wrong)
}

fn peppered(pin: &str, pepper: [u8; 32]) -> String {
    pepper.iter().fold(format!("{pin}|"), |text, byte| format!("{text}{byte:02x}"))
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let broken = |_| Error::Setup("the password worker is gone".to_owned());
    let _room = ROOM.acquire().await.map_err(|_| Error::Setup("the password worker is gone".to_owned()))?;
    tokio::task::spawn_blocking(work).await.map_err(broken)
}

fn argon() -> Result<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|e| Error::Setup(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String> {
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).map_err(|_| Error::Setup("the system gives no random bytes".to_owned()))?;
    let hash = argon()?.hash_password_with_salt(password.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|e| Error::Setup(e.to_string()))
}

fn verify_now(stored: &str, password: &str) -> Verdict {
    // Imported people: bcrypt reads at most 72 bytes, as it did where they come from.
    if stored.starts_with("$2") {
        let right = bcrypt::verify(password, stored).unwrap_or(false);
        return if right { Verdict::RightButStale } else { Verdict::Wrong };
    }
    let (Ok(parsed), Ok(argon)) = (PasswordHash::new(stored), argon()) else { return Verdict::Wrong };
    if argon.verify_password(password.as_bytes(), &parsed).is_err() {
        return Verdict::Wrong;
    }
    let now = format!("m={MEMORY_KIB},t={PASSES},p=1");
    if parsed.params.to_string() == now { Verdict::Right } else { Verdict::RightButStale }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_alone_and_byte_for_byte() {
        for password in ["correct horse", "كلمة السر الطويلة", "पासवर्ड लंबा है", " leading and trailing "]
        {
            let stored = hash(password).await.unwrap();
            assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
            assert_eq!(verify(Some(stored.clone()), password).await.unwrap(), Verdict::Right);
            assert_eq!(
                verify(Some(stored), password.trim_end_matches(['e', ' ', 'ة', 'ै'])).await.unwrap(),
                Verdict::Wrong
            );
        }
        assert_ne!(hash("same").await.unwrap(), hash("same").await.unwrap());
    }

    #[tokio::test]
    async fn nobody_and_nonsense_are_wrong() {
        assert_eq!(verify(None, "nobody has this password").await.unwrap(), Verdict::Wrong);
        assert_eq!(verify(Some("not a hash".into()), "x").await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn an_imported_hash_is_right_and_stale() {
        let stored = bcrypt::hash("imported one", 4).unwrap();
        assert_eq!(verify(Some(stored.clone()), "imported one").await.unwrap(), Verdict::RightButStale);
        assert_eq!(verify(Some(stored), "imported two").await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_pin_needs_its_pepper() {
        let stored = hash_pin("4071", [7; 32]).await.unwrap();
        assert!(verify_pin(Some(stored.clone()), "4071", [7; 32]).await.unwrap());
        assert!(!verify_pin(Some(stored), "4071", [8; 32]).await.unwrap());
    }
}
