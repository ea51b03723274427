//! A gateway as an organization set it up: its keys, its switch between test and live, its fees.
use super::Provider;
use crate::{
    ids::Id,
    money::{Currency, typed},
    problems::{Checked, Problems},
    rounding::divide,
    text::{clean, parse_decimal},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use std::collections::BTreeMap;

/// Whether money moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Nothing is paid and nothing is booked.
    #[default]
    Test,
    Live,
}

impl Mode {
    pub const ALL: [Mode; 2] = [Mode::Test, Mode::Live];

    pub const fn code(self) -> &'static str {
        match self {
            Mode::Test => "test",
            Mode::Live => "live",
        }
    }

    pub fn parse(code: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// A key or secret that a gateway gives to the seller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Secret {
    /// The name of its field.
    pub code: &'static str,
    /// The message that names it to people.
    pub label: &'static str,
    pub required: bool,
}

const PAYAID: &[Secret] = &[
    Secret { code: "api_key", label: "gateways-api-key", required: true },
    Secret { code: "salt", label: "gateways-salt", required: true },
    Secret { code: "encryption_key", label: "gateways-encryption-key", required: false },
    Secret { code: "decryption_key", label: "gateways-decryption-key", required: false },
];

const CHARGILY: &[Secret] = &[Secret { code: "secret_key", label: "gateways-secret-key", required: true }];

impl Provider {
    /// What the seller copies from the gateway's own pages.
    pub const fn secrets(self) -> &'static [Secret] {
        match self {
            Provider::Payaid => PAYAID,
            Provider::Chargily => CHARGILY,
            Provider::Simulator => &[],
        }
    }
}

/// A gateway as read, its secrets opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gateway {
    pub id: Id,
    pub provider: Provider,
    pub mode: Mode,
    /// What payers read.
    pub name: String,
    /// Where it answers, `https://…`, when it is not its usual place.
    pub address: String,
    pub secrets: BTreeMap<String, String>,
    /// What it keeps of a payment: hundredths of a percent, and minor units.
    pub fee_rate: i64,
    pub fee_fixed: i64,
    /// Which of its callback addresses holds: a new one ends the one before.
    pub turn: i64,
    /// Who holds the money until it is paid out.
    pub custodian_id: Id,
    pub active: bool,
    pub version: i64,
}

impl Gateway {
    /// A secret, or nothing.
    pub fn secret(&self, code: &str) -> &str {
        self.secrets.get(code).map_or("", String::as_str)
    }

    pub const fn is_live(&self) -> bool {
        matches!(self.mode, Mode::Live)
    }

    /// What it is expected to keep of this amount, rounded half away from zero. Minor units.
    pub fn fee(&self, amount: i64) -> i64 {
        let share = divide(i128::from(amount) * i128::from(self.fee_rate), 10_000).unwrap_or(0);
        share.saturating_add(self.fee_fixed).min(amount)
    }
}

/// What is typed about a gateway. An empty secret keeps the one that is there; provider and mode are its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct GatewayForm {
    pub name: String,
    pub address: String,
    pub fee_rate: String,
    pub fee_fixed: String,
    pub active: String,
    #[serde(flatten)]
    pub secrets: BTreeMap<String, String>,
}

impl Checked for GatewayForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 60);
        problems.text("address", &self.address, false, 200);
        if problems.of("address").is_none()
            && !self.address.trim().is_empty()
            && !self.address.trim().starts_with("https://")
        {
            problems.add("address", "gateways-address-https");
        }
        problems
    }
}

impl GatewayForm {
    /// The form of a gateway being edited; secrets are never shown again.
    pub fn of(gateway: &Gateway, currency: Currency) -> GatewayForm {
        GatewayForm {
            name: gateway.name.clone(),
            address: gateway.address.clone(),
            fee_rate: percent(gateway.fee_rate),
            fee_fixed: crate::money::Money::new(gateway.fee_fixed, currency).plain(),
            active: if gateway.active { "1".to_owned() } else { String::new() },
            secrets: BTreeMap::new(),
        }
    }

    /// The gateway as it will be kept; what is wrong is noted at its field.
    pub fn kept(&self, before: &Gateway, currency: Currency, problems: &mut Problems) -> Gateway {
        let mut secrets = before.secrets.clone();
        for secret in before.provider.secrets() {
            let typed = self.secrets.get(secret.code).map_or("", |typed| typed.trim());
            problems.text(secret.code, typed, false, 200);
            if !typed.is_empty() {
                secrets.insert(secret.code.to_owned(), typed.to_owned());
            } else if secret.required && !secrets.contains_key(secret.code) {
                problems.add(secret.code, "form-required");
            }
        }
        Gateway {
            name: clean(&self.name),
            address: self.address.trim().trim_end_matches('/').to_owned(),
            secrets,
            fee_rate: rate(&self.fee_rate, problems),
            fee_fixed: fixed(&self.fee_fixed, currency, problems),
            active: !self.active.is_empty(),
            ..before.clone()
        }
    }
}

/// Hundredths of a percent as a person types a percentage.
fn percent(basis: i64) -> String {
    let text = format!("{}.{:02}", basis / 100, basis % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn rate(text: &str, problems: &mut Problems) -> i64 {
    if text.trim().is_empty() {
        return 0;
    }
    let basis = parse_decimal(text, 2).ok().and_then(|percent| (percent * Decimal::ONE_HUNDRED).to_i64());
    match basis {
        Some(basis) if (0..=5_000).contains(&basis) => basis,
        _ => {
            problems.add("fee_rate", "gateways-rate-invalid");
            0
        }
    }
}

fn fixed(text: &str, currency: Currency, problems: &mut Problems) -> i64 {
    if text.trim().is_empty() {
        return 0;
    }
    match typed(text, currency) {
        Some(minor) if minor >= 0 => minor,
        _ => {
            problems.add("fee_fixed", "form-amount-invalid");
            0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gateway() -> Gateway {
        Gateway {
            id: 1,
            provider: Provider::Payaid,
            mode: Mode::Test,
            name: "PayAid".into(),
            address: String::new(),
            secrets: BTreeMap::new(),
            fee_rate: 0,
            fee_fixed: 0,
            turn: 1,
            custodian_id: 1,
            active: true,
            version: 1,
        }
    }

    #[test]
    fn secrets_stay_until_others_are_typed() {
        let typed = |secrets: &[(&str, &str)]| GatewayForm {
            name: "PayAid".into(),
            fee_rate: "2,5".into(),
            fee_fixed: "3".into(),
            secrets: secrets.iter().map(|(code, value)| ((*code).to_owned(), (*value).to_owned())).collect(),
            ..GatewayForm::default()
        };
        let mut problems = Problems::new();
        let first = typed(&[("api_key", "k"), ("salt", " s ")]).kept(&gateway(), Currency::Inr, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((first.secret("salt"), first.fee_rate, first.fee_fixed), ("s", 250, 300));
        let again = typed(&[("api_key", ""), ("salt", "")]).kept(&first, Currency::Inr, &mut problems);
        assert!(problems.is_empty() && again.secret("salt") == "s");
        typed(&[]).kept(&gateway(), Currency::Inr, &mut problems);
        assert_eq!(problems.of("salt").unwrap().key, "form-required");
        assert_eq!(GatewayForm::of(&first, Currency::Inr).fee_rate, "2.5");
    }

    #[test]
    fn a_fee_is_a_share_and_something_fixed() {
        let gateway = Gateway { fee_rate: 236, fee_fixed: 300, ..gateway() };
        assert_eq!(gateway.fee(100_000), 2_660);
        assert_eq!(gateway.fee(100), 100, "never more than was paid");
    }
}
