//! Charts of accounts: which account of a country's chart plays which role in the books.
mod role;
mod table;

pub use role::{Class, Role};

use crate::country::Country;
use table::TABLE;

/// A share of a role that some country books apart: the three GST taxes, the two rates of Serbian PDV, the two funds
/// of Indian wages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    Cgst,
    /// State or union territory tax: one account holds both.
    Sgst,
    Igst,
    Standard,
    Reduced,
    Pf,
    Esi,
}

impl Part {
    pub const ALL: [Part; 7] = [Part::Cgst, Part::Sgst, Part::Igst, Part::Standard, Part::Reduced, Part::Pf, Part::Esi];

    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Part::Cgst => "cgst",
            Part::Sgst => "sgst",
            Part::Igst => "igst",
            Part::Standard => "standard",
            Part::Reduced => "reduced",
            Part::Pf => "pf",
            Part::Esi => "esi",
        }
    }

    /// The part with this stored code.
    pub fn parse(code: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// An account of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerAccount {
    /// The number of the country's chart, or ours where it has none.
    pub code: &'static str,
    /// In English, for papers without a language; people read the message [`Role::label`].
    pub name: &'static str,
    /// Whether each holder (a driver, a currency, a rate) has an account of their own below it, by adding digits.
    pub per_holder: bool,
}

/// How a country takes an entry back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Storno {
    /// The same amounts on the other sides.
    Contra,
    /// The same sides with negative amounts, once written in red.
    Red,
}

/// How entries are reversed here. Serbia expects red storno; a contra entry would swell its turnovers.
pub const fn storno(country: Country) -> Storno {
    match country {
        Country::Rs => Storno::Red,
        Country::Dz | Country::In | Country::Fr => Storno::Contra,
    }
}

/// The account of a role. `None` when the country has no such account (stamp duty in India), or books the role in
/// parts and none of them was named. A part is ignored where the role has one account. France and whoever has no
/// chart yet use our own numbers.
pub fn account(country: Country, role: Role, part: Option<Part>) -> Option<LedgerAccount> {
    let row = &TABLE[role as usize];
    let own = LedgerAccount { code: row.number, name: row.name, per_holder: role == Role::DriverCash };
    let [dz, india, rs] = &row.codes;
    let codes = match country {
        Country::Dz => dz,
        Country::In => india,
        Country::Rs => rs,
        Country::Fr => return Some(own),
    };
    match codes {
        Codes::One(code) => Some(LedgerAccount { code, ..own }),
        Codes::Under(code) => Some(LedgerAccount { code, per_holder: true, ..own }),
        Codes::Named(name) => Some(LedgerAccount { name, ..own }),
        Codes::Parts(parts) => {
            let (_, code) = parts.iter().find(|(known, _)| Some(*known) == part)?;
            Some(LedgerAccount { code, ..own })
        }
        Codes::Absent => None,
    }
}

/// The parts in which a country books a role; empty when it has one account or none.
pub fn parts(country: Country, role: Role) -> impl Iterator<Item = Part> {
    Part::ALL
        .into_iter()
        .filter(move |part| account(country, role, None).is_none() && account(country, role, Some(*part)).is_some())
}

/// The classes the law names, by the first digit of an account; empty where it fixes headings only.
pub const fn classes(country: Country) -> &'static [(char, &'static str)] {
    match country {
        Country::Dz => &[
            ('1', "Comptes de capitaux"),
            ('2', "Immobilisations"),
            ('3', "Stocks et en-cours"),
            ('4', "Tiers"),
            ('5', "Financiers"),
            ('6', "Charges"),
            ('7', "Produits"),
            ('8', "Comptes spéciaux"),
        ],
        Country::Rs => &[
            ('0', "Stalna imovina"),
            ('1', "Zalihe"),
            ('2', "Kratkoročna potraživanja, plasmani i gotovina"),
            ('3', "Kapital"),
            ('4', "Obaveze, rezervisanja"),
            ('5', "Rashodi"),
            ('6', "Prihodi"),
            ('7', "Otvaranje i zaključak računa stanja i uspeha"),
            ('8', "Vanbilansna evidencija"),
            ('9', "Obračun troškova i učinaka"),
        ],
        Country::In | Country::Fr => &[],
    }
}

/// One role in every chart.
struct Row {
    role: Role,
    code: &'static str,
    label: &'static str,
    number: &'static str,
    name: &'static str,
    /// Algeria, India, Serbia.
    codes: [Codes; 3],
}

/// What a country's chart has for a role.
enum Codes {
    One(&'static str),
    /// A number whose last digits are the holder's.
    Under(&'static str),
    Parts(&'static [(Part, &'static str)]),
    /// A heading without a number.
    Named(&'static str),
    Absent,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../tests/vectors/coa.json")).unwrap()
    }

    /// The numbers a cell of the vectors holds, first choice first: `250/24x` is 250 and 24.
    fn numbers(cell: &str) -> Vec<&str> {
        cell.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() > 1).collect()
    }

    #[test]
    fn every_role_stands_where_it_says() {
        assert!(Role::all().enumerate().all(|(at, role)| role as usize == at));
        for role in Role::all() {
            assert_eq!(Role::parse(role.code()), Some(role));
            assert_eq!(role.label(), format!("chart-{}", role.code().replace('_', "-")));
        }
        assert!(Part::ALL.into_iter().all(|part| Part::parse(part.code()) == Some(part)));
        for class in Class::ALL {
            assert_eq!(class.label(), format!("chart-class-{}", class.code()));
            assert!(Role::all().any(|role| role.class() == class));
        }
        assert_eq!(Role::Receivable.class(), Class::Asset);
        assert!(Role::CostOfSales.class().is_debit() && !Role::OutputTax.class().is_debit());
    }

    /// tests/vectors/coa.json, every cell.
    #[test]
    fn the_charts_are_those_of_the_vectors() {
        let file = vectors();
        let rows = file["roles"].as_array().unwrap();
        assert_eq!(rows.len() + 1, TABLE.len(), "opening balances are our own");
        for row in rows {
            let role = Role::parse(row["role"].as_str().unwrap()).unwrap();
            let own = account(Country::Fr, role, None).unwrap();
            let (number, name) = row["generic"].as_str().unwrap().split_once(' ').unwrap_or_default();
            assert!(row["generic"].as_str().unwrap().starts_with(own.code));
            assert!(number.is_empty() || name.starts_with(own.name), "{row}");
            for country in [Country::Dz, Country::In, Country::Rs] {
                cell(country, role, row[country.code()].as_str().unwrap());
            }
        }
    }

    fn cell(country: Country, role: Role, text: &str) {
        let listed = numbers(text);
        let parts: Vec<&str> =
            parts(country, role).map(|part| account(country, role, Some(part)).unwrap().code).collect();
        let Some(found) = account(country, role, None) else {
            assert_eq!(text == "-", parts.is_empty(), "{country:?} {role:?}");
            assert!(parts.iter().all(|code| listed.contains(code)) && (text == "-" || parts.len() > 1));
            return;
        };
        assert!(parts.is_empty());
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            assert_eq!(listed.first(), Some(&found.code), "{country:?} {role:?}");
            let marked = text.starts_with(&format!("{}x", found.code));
            assert_eq!(found.per_holder, marked || role == Role::DriverCash);
        } else {
            assert!(text.to_lowercase().starts_with(&found.name.to_lowercase()), "{country:?} {role:?}");
        }
    }

    #[test]
    fn classes_and_reversals_are_those_of_the_vectors() {
        let file = vectors();
        for country in [Country::Dz, Country::Rs] {
            let classes = classes(country);
            assert_eq!(file["classes"][country.code()].as_object().unwrap().len(), classes.len());
            for (digit, name) in classes {
                assert_eq!(file["classes"][country.code()][digit.to_string()], *name);
            }
        }
        for country in [Country::Dz, Country::In, Country::Rs] {
            let red = file["storno"][country.code()].as_str().unwrap().starts_with("red");
            assert_eq!(storno(country) == Storno::Red, red);
        }
    }

    #[test]
    fn taxes_are_booked_in_the_parts_a_country_has() {
        let code = |country, part| account(country, Role::OutputTax, part).map(|found| found.code);
        assert_eq!(code(Country::In, Some(Part::Igst)), Some("11234"));
        assert_eq!(code(Country::In, None), None);
        assert_eq!(code(Country::Rs, Some(Part::Reduced)), Some("471"));
        assert_eq!(code(Country::Dz, Some(Part::Reduced)), Some("4457"));
        assert_eq!(code(Country::Fr, Some(Part::Standard)), Some("2200"));
        assert_eq!(account(Country::In, Role::StampCollected, None), None);
        let driver = account(Country::Dz, Role::DriverCash, None).unwrap();
        assert!(driver.per_holder && driver.code == "532");
    }
}
