//! Seals personal data at rest: AES-256-GCM, the key's id in the envelope, bound to the very cell it stands in.
use crate::{Error, Result};
use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use domain::ids::Id;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// The cell a value stands in; a sealed value moved to another cell cannot be opened.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// 0 for what belongs to no tenant.
    pub tenant: Id,
    pub table: &'static str,
    pub column: &'static str,
    pub row: Id,
}

/// The key ring: the newest key seals, every key opens. It may grow while the server runs.
#[derive(Clone)]
pub struct Keys(Arc<RwLock<Arc<Ring>>>);

struct Ring {
    newest: u32,
    keys: BTreeMap<u32, [u8; 32]>,
    index: [u8; 32],
}

impl Keys {
    /// Keys from secrets numbered by the operator, and the secret of the blind index, which never rotates with them.
    /// Secrets may be of any length; they are hashed to key size and should hold 32 random bytes.
    pub fn new(secrets: &BTreeMap<u32, String>, index: &str) -> Result<Keys> {
        Ok(Keys(Arc::new(RwLock::new(Arc::new(Ring::new(secrets, index)?)))))
    }

    /// Takes over a ring that was read anew: keys added by a rotation open and seal from now on, everywhere.
    pub fn replace(&self, secrets: &BTreeMap<u32, String>, index: &str) -> Result<()> {
        let ring = Arc::new(Ring::new(secrets, index)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(())
    }

    fn ring(&self) -> Arc<Ring> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The id of the key that seals now.
    pub fn newest(&self) -> u32 {
        self.ring().newest
    }

    /// `v1.<key id>.<nonce and ciphertext, base64>`.
    pub fn seal(&self, cell: Cell, plain: &str) -> Result<String> {
        let ring = self.ring();
        let mut nonce = [0_u8; 12];
        getrandom::fill(&mut nonce).map_err(|_| Error::Setup("the system gives no random bytes".to_owned()))?;
        let cipher = ring.keys.get(&ring.newest).map(cipher).ok_or_else(broken)?;
        let bound = aad(cell);
        let sealed = cipher
            .encrypt(&nonce.into(), Payload { msg: plain.as_bytes(), aad: bound.as_bytes() })
            .map_err(|_| broken())?;
        Ok(format!("v1.{}.{}", ring.newest, BASE64.encode([nonce.as_slice(), &sealed].concat())))
    }

    /// Opens what [`Keys::seal`] closed in the same cell.
    pub fn open(&self, cell: Cell, sealed: &str) -> Result<String> {
        let (id, body) = envelope(sealed).ok_or_else(broken)?;
        let cipher = self.ring().keys.get(&id).map(cipher).ok_or_else(broken)?;
        let bytes = BASE64.decode(body).map_err(|_| broken())?;
        let (nonce, ciphertext) = bytes.split_at_checked(12).ok_or_else(broken)?;
        let nonce: [u8; 12] = nonce.try_into().map_err(|_| broken())?;
        let bound = aad(cell);
        let plain =
            cipher.decrypt(&nonce.into(), Payload { msg: ciphertext, aad: bound.as_bytes() }).map_err(|_| broken())?;
        String::from_utf8(plain).map_err(|_| broken())
    }

    /// Whether a value was sealed by an older key and should be sealed again.
    pub fn is_stale(&self, sealed: &str) -> bool {
        envelope(sealed).is_none_or(|(id, _)| id != self.ring().newest)
    }

    /// A look-up value for equality without opening: keyed, and different in each tenant and column.
    pub fn index(&self, tenant: Id, column: &str, plain: &str) -> String {
        BASE64.encode(self.mac(&format!("{tenant}|{column}|{plain}")))
    }

    /// A keyed digest for tokens and signatures that never need opening.
    pub fn mac(&self, text: &str) -> [u8; 32] {
        // HMAC takes keys of every length, so this cannot fail; the fallback is a digest of the same inputs.
        let ring = self.ring();
        match <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&ring.index) {
            Ok(mut mac) => {
                mac.update(text.as_bytes());
                mac.finalize().into_bytes().into()
            }
            Err(_) => Sha256::digest([ring.index.as_slice(), text.as_bytes()].concat()).into(),
        }
    }
}

impl Ring {
    fn new(secrets: &BTreeMap<u32, String>, index: &str) -> Result<Ring> {
        let newest = *secrets.keys().next_back().ok_or_else(|| Error::Setup("there is no sealing key".to_owned()))?;
        let keys = secrets.iter().map(|(id, secret)| (*id, derive("seal", secret))).collect();
        Ok(Ring { newest, keys, index: derive("index", index) })
    }
}

fn derive(purpose: &str, secret: &str) -> [u8; 32] {
    Sha256::digest(format!("sanduk {purpose} {secret}")).into()
}

fn cipher(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(&(*key).into())
}

fn aad(cell: Cell) -> String {
    format!("{}|{}|{}|{}", cell.tenant, cell.table, cell.column, cell.row)
}

fn envelope(sealed: &str) -> Option<(u32, &str)> {
    let (id, body) = sealed.strip_prefix("v1.")?.split_once('.')?;
    Some((id.parse().ok()?, body))
}

fn broken() -> Error {
    Error::Corrupt("a sealed value does not open with its key in its place".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(ids: &[u32]) -> Keys {
        let secrets = ids.iter().map(|id| (*id, format!("secret {id}"))).collect();
        Keys::new(&secrets, "index").unwrap()
    }

    const CELL: Cell = Cell { tenant: 7, table: "contacts", column: "phone", row: 42 };

    #[test]
    fn opens_only_in_its_own_cell() {
        let sealed = keys(&[1]).seal(CELL, "+213550123456").unwrap();
        assert_eq!(keys(&[1]).open(CELL, &sealed).unwrap(), "+213550123456");
        for other in [Cell { tenant: 8, ..CELL }, Cell { row: 43, ..CELL }, Cell { column: "email", ..CELL }] {
            assert!(keys(&[1]).open(other, &sealed).is_err());
        }
    }

    #[test]
    fn an_older_key_still_opens_and_is_seen_as_stale() {
        let sealed = keys(&[1]).seal(CELL, "x").unwrap();
        let ring = keys(&[1, 2]);
        assert!(ring.is_stale(&sealed));
        assert_eq!(ring.open(CELL, &sealed).unwrap(), "x");
        assert!(!ring.is_stale(&ring.seal(CELL, "x").unwrap()));
        assert!(keys(&[2]).open(CELL, &sealed).is_err(), "without its key it stays shut");
    }

    #[test]
    fn no_two_sealings_look_alike_and_a_changed_byte_is_refused() {
        let (a, b) = (keys(&[1]).seal(CELL, "x").unwrap(), keys(&[1]).seal(CELL, "x").unwrap());
        assert_ne!(a, b);
        assert!(keys(&[1]).open(CELL, &a.replacen("v1.1.", "v1.1.A", 1)).is_err());
        assert!(keys(&[1]).open(CELL, "").is_err());
    }
}
