//! Words in addresses that name a row and prove that we made them: `3.17.<proof>`. They can be made again, so nothing is
//! kept that opens anything.
use crate::Keys;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::ids::Id;
use subtle::ConstantTimeEq;

/// The word that says these numbers for this purpose.
pub fn sign(keys: &Keys, purpose: &str, numbers: &[Id]) -> String {
    let said = numbers.iter().map(Id::to_string).collect::<Vec<_>>().join(".");
    let proof = keys.mac(&format!("{purpose}|{said}"));
    format!("{said}.{}", URL_SAFE_NO_PAD.encode(&proof[..16]))
}

/// The numbers a word says; none when it was not signed here for this purpose.
pub fn read<const N: usize>(keys: &Keys, purpose: &str, word: &str) -> Option<[Id; N]> {
    let numbers: Vec<Id> = word.split('.').take(N).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let numbers: [Id; N] = numbers.try_into().ok()?;
    bool::from(sign(keys, purpose, &numbers).as_bytes().ct_eq(word.as_bytes())).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_says_what_was_signed_for_its_purpose() {
        let keys = Keys::new(&[(1, "secret".to_owned())].into(), "index").unwrap();
        let word = sign(&keys, "pay", &[3, 17]);
        assert_eq!(read(&keys, "pay", &word), Some([3, 17]));
        assert_eq!(read::<2>(&keys, "other", &word), None);
        for wrong in
            [word.replacen('3', "4", 1), "3.17".to_owned(), "3.17.".to_owned(), String::new(), format!("{word}x")]
        {
            assert_eq!(read::<2>(&keys, "pay", &wrong), None, "{wrong}");
        }
    }
}
