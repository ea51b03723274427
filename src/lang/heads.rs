//! The heads and coded words of files that are brought in: written in the reader's language, known in all of ours.
use crate::Tr;
use domain::{
    batches::{Field, Kind, Value, Words},
    country::Country,
    lang::Lang,
    text::fold,
};
use std::collections::HashMap;

fn everywhere(key: &str) -> impl Iterator<Item = String> {
    // A country changes how numbers are written, never a word.
    Lang::ALL.into_iter().map(move |lang| fold(&Tr::new(crate::Locale::new(lang, Country::Dz)).plain(key)))
}

/// The field that each head stands for, by its folded word in any language.
pub fn fields(kind: Kind) -> HashMap<String, &'static str> {
    let mut known = HashMap::new();
    for field in kind.fields() {
        for word in everywhere(field.key) {
            known.entry(word).or_insert(field.code);
        }
    }
    known
}

/// The head of a column.
pub fn head(tr: Tr, field: &Field) -> String {
    tr.plain(field.key)
}

/// The words of a kind's coded values, in any language.
pub fn words(kind: Kind) -> Words {
    let mut words = Words::new();
    for field in kind.fields() {
        let (Value::Choice(family, codes) | Value::Choices(family, codes)) = field.value else { continue };
        let known = words.entry(family).or_default();
        for code in codes {
            for word in everywhere(&format!("{family}{code}")) {
                known.entry(word).or_insert(*code);
            }
        }
    }
    words
}

/// A value as a reader of this language sees it in a file: coded values by their words, the rest as it is.
pub fn shown(tr: Tr, field: &Field, value: &str) -> String {
    match field.value {
        Value::Choice(family, _) => tr.plain(&format!("{family}{value}")),
        Value::Choices(family, _) => {
            let words: Vec<String> = value.split(' ').map(|code| tr.plain(&format!("{family}{code}"))).collect();
            words.join(", ")
        }
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_each_language_every_head_and_word_is_one_of_its_kind() {
        for kind in Kind::ALL {
            let (heads, words) = (fields(kind), words(kind));
            for lang in Lang::ALL {
                let tr = Tr::new(crate::Locale::new(lang, Country::Dz));
                for field in kind.fields() {
                    assert_eq!(heads.get(&fold(&head(tr, field))), Some(&field.code), "{lang:?} {}", field.code);
                    let (Value::Choice(family, codes) | Value::Choices(family, codes)) = field.value else { continue };
                    for code in codes {
                        let word = fold(&shown(tr, field, code));
                        assert_eq!(words[family].get(&word), Some(code), "{lang:?} {family}{code}");
                    }
                }
            }
        }
    }
}
