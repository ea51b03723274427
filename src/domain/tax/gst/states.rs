//! The States and Union Territories of India by the code a GSTIN begins with, and the second half of the tax in each.
//! Source: UTGST Act 2017 s.2(8) for territories without a legislature; Delhi, Puducherry, Jammu and Kashmir levy SGST.
use crate::tax::Component;

/// A State or Union Territory of India.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct State(usize);

impl State {
    /// Every State, by code.
    pub fn all() -> impl Iterator<Item = State> {
        (0..STATES.len()).map(State)
    }

    /// The State of a code of two digits. A code that was given up is read as the State its territory is in now:
    /// 25 (Daman and Diu) since 2020-01-26, 28 (Andhra Pradesh before 2014); old GSTINs still begin with them.
    pub fn parse(code: &str) -> Option<State> {
        let current = FORMER.iter().find(|(old, _)| *old == code).map_or(code, |(_, new)| new);
        STATES.iter().position(|row| row.0 == current).map(State)
    }

    /// Whether the code was given up.
    pub fn is_former(code: &str) -> bool {
        FORMER.iter().any(|(old, _)| *old == code)
    }

    /// The stored code, two digits.
    pub fn code(self) -> &'static str {
        STATES[self.0].0
    }

    /// Its name in English, as on official forms.
    pub fn name(self) -> &'static str {
        STATES[self.0].1
    }

    /// The State an address names: a part of it, without the postcode, that is a State's name or ends with one, as in
    /// "New Delhi 110001". The last such part counts, for streets are called after States too.
    pub fn in_address(address: &str) -> Option<State> {
        address.split([',', '\n', ';']).rev().find_map(|part| {
            let words: String = part.chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            State::all().find(|state| {
                let name = state.name().to_lowercase();
                words == name || words.ends_with(&format!(" {name}"))
            })
        })
    }

    /// What goes beside CGST on a supply inside it: SGST or UTGST.
    pub fn second(self) -> Component {
        STATES[self.0].2
    }
}

/// Codes given up, and the State their territory is in now.
const FORMER: [(&str, &str); 2] = [("25", "26"), ("28", "37")];

const STATES: [(&str, &str, Component); 37] = [
    ("01", "Jammu and Kashmir", Component::Sgst),
    ("02", "Himachal Pradesh", Component::Sgst),
    ("03", "Punjab", Component::Sgst),
    ("04", "Chandigarh", Component::Utgst),
    ("05", "Uttarakhand", Component::Sgst),
    ("06", "Haryana", Component::Sgst),
    ("07", "Delhi", Component::Sgst),
    ("08", "Rajasthan", Component::Sgst),
    ("09", "Uttar Pradesh", Component::Sgst),
    ("10", "Bihar", Component::Sgst),
    ("11", "Sikkim", Component::Sgst),
    ("12", "Arunachal Pradesh", Component::Sgst),
    ("13", "Nagaland", Component::Sgst),
    ("14", "Manipur", Component::Sgst),
    ("15", "Mizoram", Component::Sgst),
    ("16", "Tripura", Component::Sgst),
    ("17", "Meghalaya", Component::Sgst),
    ("18", "Assam", Component::Sgst),
    ("19", "West Bengal", Component::Sgst),
    ("20", "Jharkhand", Component::Sgst),
    ("21", "Odisha", Component::Sgst),
    ("22", "Chhattisgarh", Component::Sgst),
    ("23", "Madhya Pradesh", Component::Sgst),
    ("24", "Gujarat", Component::Sgst),
    ("26", "Dadra and Nagar Haveli and Daman and Diu", Component::Utgst),
    ("27", "Maharashtra", Component::Sgst),
    ("29", "Karnataka", Component::Sgst),
    ("30", "Goa", Component::Sgst),
    ("31", "Lakshadweep", Component::Utgst),
    ("32", "Kerala", Component::Sgst),
    ("33", "Tamil Nadu", Component::Sgst),
    ("34", "Puducherry", Component::Sgst),
    ("35", "Andaman and Nicobar Islands", Component::Utgst),
    ("36", "Telangana", Component::Sgst),
    ("37", "Andhra Pradesh", Component::Sgst),
    ("38", "Ladakh", Component::Utgst),
    ("97", "Other Territory", Component::Utgst),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// tests/vectors/gst_states.json, every State.
    #[test]
    fn states_are_those_of_the_vectors() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../../../tests/vectors/gst_states.json")).unwrap();
        let rows = file["states"].as_array().unwrap();
        assert_eq!(State::all().count(), rows.len());
        for row in rows {
            let state = State::parse(row["code"].as_str().unwrap()).unwrap();
            assert_eq!(state.code(), row["code"]);
            assert_eq!(state.name(), row["name"]);
            assert_eq!(state.second().code(), row["second_component"]);
        }
    }

    #[test]
    fn codes_given_up_are_read_as_what_they_became() {
        assert_eq!(State::parse("25").map(State::code), Some("26"));
        assert_eq!(State::parse("28").map(State::code), Some("37"));
        for code in ["", "7", "96", "99", "00"] {
            assert_eq!(State::parse(code), None, "{code}");
        }
    }
}
