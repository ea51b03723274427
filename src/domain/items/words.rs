//! What an item is called, and what is said of it, in other languages than the organization's own.
use super::ItemForm;
use crate::text::{clean, clean_lines};

/// Its words in one language; either of them may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Words {
    pub lang: String,
    pub name: String,
    pub description: String,
}

impl ItemForm {
    /// The fields of the names in other languages, and what they hold.
    pub fn names(&self) -> [(&'static str, &str); 5] {
        [
            ("name_ar", &self.name_ar),
            ("name_fr", &self.name_fr),
            ("name_en", &self.name_en),
            ("name_hi", &self.name_hi),
            ("name_sr", &self.name_sr),
        ]
    }

    /// The same of the descriptions, in the same order.
    pub fn descriptions(&self) -> [(&'static str, &str); 5] {
        [
            ("description_ar", &self.description_ar),
            ("description_fr", &self.description_fr),
            ("description_en", &self.description_en),
            ("description_hi", &self.description_hi),
            ("description_sr", &self.description_sr),
        ]
    }

    /// What there is, language by language.
    pub(super) fn words(&self) -> Vec<Words> {
        let words = self.names().into_iter().zip(self.descriptions()).map(|((field, name), (_, description))| Words {
            lang: field.trim_start_matches("name_").to_owned(),
            name: clean(name),
            description: clean_lines(description),
        });
        words.filter(|words| !words.name.is_empty() || !words.description.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_name_or_a_description_or_both() {
        let form = ItemForm { name_ar: " زيت ".into(), description_fr: "Bidon\n5 L".into(), ..ItemForm::default() };
        let words = form.words();
        assert_eq!(words.len(), 2);
        assert_eq!((words[0].lang.as_str(), words[0].name.as_str(), words[0].description.as_str()), ("ar", "زيت", ""));
        assert_eq!((words[1].lang.as_str(), words[1].name.as_str()), ("fr", ""));
        assert_eq!(words[1].description, "Bidon\n5 L");
    }
}
