//! The variant where the form travels encrypted: AES-256-CBC, PKCS#7, base64. Nothing vouches for the ciphertext, so
//! whatever is wrong with it is answered alike, and only the hash inside proves anything.
use super::{Fields, payments::text, request::named};
use aes::{
    Aes256,
    cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value};

/// A text, encrypted: base64. `iv` is 16 random bytes, never used twice.
pub fn seal(key: &str, iv: [u8; 16], plain: &str) -> String {
    let cipher = cbc::Encryptor::<Aes256>::new(&padded(key).into(), &iv.into());
    STANDARD.encode(cipher.encrypt_padded_vec::<Pkcs7>(plain.as_bytes()))
}

/// The text that was encrypted; `None` whatever is wrong.
pub fn open(key: &str, sealed: &str, iv: &str) -> Option<String> {
    let iv: [u8; 16] = STANDARD.decode(iv).ok()?.try_into().ok()?;
    let cipher = cbc::Decryptor::<Aes256>::new(&padded(key).into(), &iv.into());
    let plain = cipher.decrypt_padded_vec::<Pkcs7>(&STANDARD.decode(sealed).ok()?).ok()?;
    String::from_utf8(plain).ok()
}

/// The three fields that are sent instead of a signed form.
pub fn sealed_fields(api_key: &str, key: &str, iv: [u8; 16], fields: &[(String, String)]) -> Fields {
    let members: Map<String, Value> =
        fields.iter().map(|(name, value)| (name.clone(), Value::String(value.clone()))).collect();
    let sealed = seal(key, iv, &Value::Object(members).to_string());
    named([("api_key", api_key), ("encrypted_data", &sealed), ("iv", &STANDARD.encode(iv))])
}

/// The fields of an encrypted answer, for [`super::said`] to prove and read.
pub fn open_fields(key: &str, sealed: &str, iv: &str) -> Option<Fields> {
    let members: Map<String, Value> = serde_json::from_str(&open(key, sealed, iv)?).ok()?;
    Some(members.iter().map(|(name, value)| (name.clone(), text(value))).collect())
}

/// The gateway's rule for keys: the text's bytes, cut or filled with zeros to 32.
fn padded(key: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.iter_mut().zip(key.bytes()).for_each(|(slot, byte)| *slot = byte);
    bytes
}
