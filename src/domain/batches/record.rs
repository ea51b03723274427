//! A row understood: each field as it would be written by us, whoever wrote it.
use super::{Field, Kind, Value};
use crate::{
    country::Country,
    email,
    money::{Currency, Money},
    phone::Phone,
    problems::unsafe_character,
    text::{ascii_digits, clean, fold, parse_amount, parse_decimal, parse_integer},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

/// The fields of a thing by their codes; what is empty is not there.
pub type Record = BTreeMap<String, String>;

/// What is wrong with a row: the field, the message, and the number or name the message needs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Flaw {
    pub field: String,
    pub key: String,
    pub limit: Option<i64>,
}

impl Flaw {
    pub fn of(field: &str, key: &str) -> Flaw {
        Flaw { field: field.to_owned(), key: key.to_owned(), limit: None }
    }

    pub fn with(self, limit: i64) -> Flaw {
        Flaw { limit: Some(limit), ..self }
    }
}

/// The words of coded values in all our languages: the beginning of their messages, then folded word to code.
pub type Words = HashMap<&'static str, HashMap<String, &'static str>>;

/// What understanding a cell takes: where the organization is, what it counts in, which words it may meet.
#[derive(Debug, Clone)]
pub struct Reader {
    pub currency: Currency,
    pub country: Country,
    pub words: Words,
}

impl Reader {
    /// A row's record, and what in it could not be understood. An empty cell says nothing: what there is stays.
    pub fn record(&self, kind: Kind, columns: &[String], cells: &[String]) -> (Record, Vec<Flaw>) {
        let (mut record, mut flaws) = (Record::new(), Vec::new());
        for (code, cell) in columns.iter().zip(cells) {
            let Some(field) = kind.field(code) else { continue };
            if cell.trim().is_empty() {
                continue;
            }
            match self.value(field, cell) {
                Ok(value) => drop(record.insert(field.code.to_owned(), value)),
                Err(flaw) => flaws.push(flaw),
            }
        }
        for field in kind.fields().iter().filter(|field| field.is_key) {
            let said = record.contains_key(field.code) || flaws.iter().any(|flaw| flaw.field == field.code);
            if !said {
                flaws.push(Flaw::of(field.code, "form-required"));
            }
        }
        (record, flaws)
    }

    fn value(&self, field: &Field, cell: &str) -> Result<String, Flaw> {
        let flaw = |key: &str| Flaw::of(field.code, key);
        if cell.chars().any(unsafe_character) {
            return Err(flaw("form-text-unsafe"));
        }
        match field.value {
            Value::Text(most) => {
                let limit = i64::try_from(most).unwrap_or(i64::MAX);
                let text = clean(cell);
                if text.chars().count() > most { Err(flaw("form-too-long").with(limit)) } else { Ok(text) }
            }
            Value::Amount | Value::Signed => self.amount(field, cell),
            Value::Count => match parse_integer(cell) {
                Ok(number) if (1..=1_000_000).contains(&number) => Ok(number.to_string()),
                _ => Err(flaw("items-count-invalid")),
            },
            // Which unit it is in is known only beside its item: kept exact until then.
            Value::Quantity => match parse_decimal(cell, 3) {
                Ok(exact) if !exact.is_sign_negative() => Ok(exact.to_string()),
                _ => Err(flaw("items-quantity-invalid")),
            },
            Value::Choice(family, codes) => self.choice(family, codes, cell).ok_or_else(|| flaw("form-choice-invalid")),
            Value::Choices(family, codes) => {
                self.choices(family, codes, cell).ok_or_else(|| flaw("form-choice-invalid"))
            }
            Value::Email => email::parse(cell).ok_or_else(|| flaw("form-email-invalid")),
            Value::Phone => {
                let phone = Phone::parse(cell, self.country).ok_or_else(|| flaw("form-phone-invalid"))?;
                Ok(phone.e164().to_owned())
            }
            Value::Day => day(cell).ok_or_else(|| flaw("imports-day-invalid")),
        }
    }

    fn amount(&self, field: &Field, cell: &str) -> Result<String, Flaw> {
        let money = parse_amount(cell, self.currency)
            .map_err(|error| Flaw { limit: error.limit(), ..Flaw::of(field.code, error.amount_key()) })?;
        if money.minor < 0 && field.value == Value::Amount {
            return Err(Flaw::of(field.code, "accounts-amount-negative"));
        }
        // Far above any trade, far below where sums would not fit.
        if money.minor.abs() > 1_000_000_000_000_000 {
            return Err(Flaw::of(field.code, "form-amount-large"));
        }
        Ok(Money::new(money.minor, self.currency).plain())
    }

    fn choice(&self, family: &str, codes: &[&'static str], cell: &str) -> Option<String> {
        let word = fold(cell);
        let code = codes.iter().find(|code| fold(code) == word).copied();
        code.or_else(|| self.words.get(family)?.get(&word).copied()).map(str::to_owned)
    }

    /// Kept in the order of the codes, so that two people's orders are one.
    fn choices(&self, family: &str, codes: &[&'static str], cell: &str) -> Option<String> {
        if let Some(one) = self.choice(family, codes, cell) {
            return Some(one);
        }
        let parts = if cell.contains([',', ';', '+', '/', '،']) {
            cell.split([',', ';', '+', '/', '،']).collect::<Vec<_>>()
        } else {
            cell.split_whitespace().collect()
        };
        let said: Option<Vec<String>> = parts
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .map(|part| self.choice(family, codes, part))
            .collect();
        let said = said.filter(|said| !said.is_empty())?;
        let held: Vec<&str> = codes.iter().copied().filter(|code| said.iter().any(|one| one == code)).collect();
        Some(held.join(" "))
    }
}

/// A day as people and spreadsheets write it: `2026-03-09`, or day, month and year with any of the usual marks.
fn day(cell: &str) -> Option<String> {
    let text = ascii_digits(cell.trim());
    let head = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = head.trim_end_matches('.').split(['-', '/', '.']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().map(|date| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader() -> Reader {
        let unit = HashMap::from([(fold("كغ"), "kilogram"), (fold("pièce"), "piece")]);
        let right = HashMap::from([(fold("Commander"), "order"), (fold("Voir le compte"), "see")]);
        Reader {
            currency: Currency::Dzd,
            country: Country::Dz,
            words: HashMap::from([("unit-", unit), ("accounts-right-", right)]),
        }
    }

    fn read(kind: Kind, pairs: &[(&str, &str)]) -> Result<Record, Vec<Flaw>> {
        let columns: Vec<String> = pairs.iter().map(|(code, _)| (*code).to_owned()).collect();
        let cells: Vec<String> = pairs.iter().map(|(_, cell)| (*cell).to_owned()).collect();
        let (record, flaws) = reader().record(kind, &columns, &cells);
        if flaws.is_empty() { Ok(record) } else { Err(flaws) }
    }

    #[test]
    fn a_row_is_understood_whatever_its_digits_and_words() {
        let record = read(
            Kind::Items,
            &[
                ("sku", " A-1 "),
                ("price", "١٢٥٠٫٥٠"),
                ("unit", "كغ"),
                ("pack", "१२"),
                ("cost", "1 000,5 DA"),
                ("name", ""),
            ],
        )
        .unwrap();
        let said: Vec<(&str, &str)> = record.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            said,
            [("cost", "1000.50"), ("pack", "12"), ("price", "1250.50"), ("sku", "A-1"), ("unit", "kilogram")]
        );
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        let flaws = read(
            Kind::Items,
            &[("price", "-5"), ("unit", "barrel"), ("pack", "0"), ("name", "a\u{202E}b"), ("barcode", &"9".repeat(41))],
        )
        .unwrap_err();
        let keys: Vec<(&str, &str)> = flaws.iter().map(|f| (f.field.as_str(), f.key.as_str())).collect();
        assert_eq!(
            keys,
            [
                ("price", "accounts-amount-negative"),
                ("unit", "form-choice-invalid"),
                ("pack", "items-count-invalid"),
                ("name", "form-text-unsafe"),
                ("barcode", "form-too-long"),
                ("sku", "form-required"),
            ]
        );
    }

    #[test]
    fn rights_are_read_in_any_order_and_days_in_any_writing() {
        let rights = |cell: &str| read(Kind::Accounts, &[("name", "x"), ("rights", cell)]).map(|r| r["rights"].clone());
        assert_eq!(rights("Voir le compte, Commander").unwrap(), "order see");
        assert_eq!(rights("see order pay").unwrap(), "order pay see");
        assert!(rights("fly").is_err());
        for cell in ["2026-03-09", "9/3/2026", "09.03.2026.", "٩/٣/٢٠٢٦", "2026-03-09T00:00:00"] {
            assert_eq!(day(cell).as_deref(), Some("2026-03-09"), "{cell}");
        }
        for cell in ["31/2/2026", "9/3/26", "soon", "2026-13-01"] {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
