//! Who stands on a document: the seller and the buyer as they were when it was posted.
use crate::{
    calendar::Day,
    country::Country,
    identifiers::{self, Kind},
    letterheads::Letterhead,
    tax::{
        Split,
        gst::{Place, State, Supply},
    },
};
use serde::{Deserialize, Serialize};

/// One side of a document. Numbers have the code of their kind, or of the account's own field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    pub name: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub numbers: Vec<(String, String)>,
}

/// Both sides, and what the seller lets stand at the foot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parties {
    pub seller: Party,
    pub buyer: Party,
    pub footer: String,
}

impl Parties {
    /// What was kept; nobody when it cannot be read.
    pub fn read(kept: &str) -> Parties {
        serde_json::from_str(kept).unwrap_or_default()
    }

    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Party {
    /// The number of this kind, if it stands there.
    pub fn number(&self, kind: Kind) -> Option<&str> {
        self.numbers.iter().find(|(code, _)| code == kind.code()).map(|(_, value)| value.as_str())
    }

    /// The seller: its legal name where it gave one, and its numbers in the order its country writes them.
    pub fn seller(mut self, letterhead: &Letterhead) -> Party {
        if !letterhead.legal_name.is_empty() {
            letterhead.legal_name.clone_into(&mut self.name);
        }
        self.numbers.clone_from(&letterhead.numbers);
        self
    }

    /// The buyer: what the account says of its numbers, by the name its country has for them where they are such.
    pub fn buyer(mut self, country: Country, tax_number: &str, registration: &str) -> Party {
        let (tax, firm) = match country {
            Country::Dz => (Kind::Nif, Kind::Rc),
            Country::In => (Kind::Gstin, Kind::Pan),
            Country::Rs => (Kind::Pib, Kind::Mb),
            Country::Fr => (Kind::Tva, Kind::Siren),
        };
        for (kind, other, typed) in [(tax, "tax_number", tax_number), (firm, "registration", registration)] {
            match identifiers::read(kind, typed) {
                _ if typed.trim().is_empty() => {}
                Ok(reading) => self.numbers.push((kind.code().to_owned(), reading.value)),
                Err(_) => self.numbers.push((other.to_owned(), typed.trim().to_owned())),
            }
        }
        self
    }
}

/// Where an Indian supply is taken to be made: the State in the buyer's GSTIN, else the one in the address, else the
/// seller's. None when the seller has no GSTIN.
pub fn place_between(seller: &Party, buyer: &Party) -> Option<(State, Place)> {
    let state = |party: &Party| State::parse(party.number(Kind::Gstin)?.get(..2)?);
    let from = state(seller)?;
    let to = state(buyer).or_else(|| State::in_address(&buyer.address)).unwrap_or(from);
    Some((from, Place::State(to)))
}

/// The taxes between two parties. India's depend on the place of the supply.
pub fn split_between(day: Day, seller: &Party, buyer: &Party) -> Split {
    match place_between(seller, buyer) {
        Some((seller, place)) if day.country == Country::In => Supply { seller, place, zone: false }.split(),
        _ => super::split_at_home(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tax::Component;
    use jiff::civil::date;

    fn party(gstin: &str) -> Party {
        let numbers = if gstin.is_empty() { Vec::new() } else { vec![("gstin".to_owned(), gstin.to_owned())] };
        Party { numbers, ..Party::default() }
    }

    #[test]
    fn the_place_of_supply_is_the_buyers_state_and_the_sellers_when_unknown() {
        let day = Day { country: Country::In, date: date(2026, 3, 2) };
        let of = |seller: &str, buyer: &str| split_between(day, &party(seller), &party(buyer));
        let inside = Split::Halves(Component::Cgst, Component::Sgst);
        assert_eq!(of("27AAPFU0939F1ZV", "29AAGCB7383J1Z4"), Split::Whole(Component::Igst));
        assert_eq!(of("27AAPFU0939F1ZV", "27AAPFU0939F1ZV"), inside);
        assert_eq!((of("27AAPFU0939F1ZV", ""), of("", "29AAGCB7383J1Z4")), (inside, inside));
        let away = Party { address: "12 MG Road, Bengaluru\nKarnataka - 560001".to_owned(), ..Party::default() };
        assert_eq!(split_between(day, &party("27AAPFU0939F1ZV"), &away), Split::Whole(Component::Igst));
        assert_eq!(of("04AAPFU0939F1ZV", ""), Split::Halves(Component::Cgst, Component::Utgst));
        let home = Day { country: Country::Dz, ..day };
        assert_eq!(split_between(home, &party(""), &party("")), Split::Whole(Component::Tva));
    }

    #[test]
    fn a_buyers_numbers_have_their_countrys_names_where_they_are_such() {
        let buyer = Party::default().buyer(Country::In, "29aagcb7383j1z4", "firm 12");
        assert_eq!(buyer.number(Kind::Gstin), Some("29AAGCB7383J1Z4"));
        assert_eq!(buyer.numbers[1], ("registration".to_owned(), "firm 12".to_owned()));
        let parties = Parties { buyer, ..Parties::default() };
        assert_eq!(Parties::read(&parties.kept()), parties);
        assert_eq!(Parties::read("{"), Parties::default());
    }
}
