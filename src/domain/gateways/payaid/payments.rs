//! What the gateway says of payments: the form that comes back, the callback, and the answer to our own question.
use super::{super::Answer, super::Said, super::State, answers, field, proof};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde_json::Value;

/// What a response code asks of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The payment stands there.
    Stands(State),
    /// It happened before, or its number is taken: the status tells.
    LookUp,
    /// Somebody or something changed what we sent.
    Alert,
    /// Key, mode or rights are wrong: for the organization's administrator.
    Setup,
    /// The gateway does not know, or we do not know the code.
    Unclear,
}

/// The response codes of the gateway's guide. Only the very text `0` is success.
pub fn meaning(code: &str) -> Meaning {
    if code == "0" {
        return Meaning::Stands(State::Paid);
    }
    // Codes are numbers of four digits; `00` or `0 ` is none.
    let number = code.parse::<u16>().ok().filter(|number| number.to_string() == code);
    match number {
        Some(1006 | 1030 | 1088 | 9999) => Meaning::Stands(State::Pending),
        Some(1043) => Meaning::Stands(State::Cancelled),
        Some(1000 | 1005 | 1009 | 1011..=1022 | 1040 | 1042 | 1051 | 1054 | 1057..=1085) => {
            Meaning::Stands(State::Failed)
        }
        Some(1031 | 1032 | 1041) => Meaning::Stands(State::Refunded),
        Some(1003 | 1004 | 1046..=1049) => Meaning::LookUp,
        Some(1008 | 1023 | 1095) => Meaning::Alert,
        Some(1001 | 1002 | 1026 | 1044 | 1045 | 1090) => Meaning::Setup,
        _ => Meaning::Unclear,
    }
}

/// What a returned form or a callback says; `None` when its proof does not hold or it names no payment.
pub fn said(salt: &str, fields: &[(String, String)]) -> Option<Said> {
    proof::form_holds(salt, fields).then_some(())?;
    read(&|name| field(fields, name).to_owned())
}

/// What the answer to [`super::status_of`] says. Without its proof nothing was told.
pub fn status(salt: &str, body: &[u8]) -> Answer<Vec<Said>> {
    answers::proved(salt, body).map(|data| {
        let rows = match data {
            Value::Array(rows) => rows,
            row => vec![row],
        };
        rows.iter().filter_map(|row| read(&|name| text(&row[name]))).collect()
    })
}

/// One payment. A success whose amount cannot be read is none: it waits until the gateway says more.
fn read(of: &dyn Fn(&str) -> String) -> Option<Said> {
    let (code, reference, remote) = (of("response_code"), of("order_id"), of("transaction_id"));
    if code.is_empty() || reference.is_empty() {
        return None;
    }
    // With the surcharge on top the payer pays more than was asked; what was asked stands apart then.
    let asked = of("amount_orig");
    let amount = paise(if asked.is_empty() { of("amount") } else { asked }.as_str());
    let fee = paise(&of("tdr_amount")).map(|fee| fee + paise(&of("tax_on_tdr_amount")).unwrap_or(0));
    let state = match meaning(&code) {
        Meaning::Stands(State::Paid) if amount.is_none() => State::Pending,
        Meaning::Stands(state) => state,
        _ => State::Pending,
    };
    let words = [of("response_message"), of("error_desc")];
    let words: Vec<&str> = words.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    Some(Said {
        event: format!("{}:{code}", if remote.is_empty() { &reference } else { &remote }),
        reason: format!("{code} {}", words.join(", ")).trim_end().to_owned(),
        currency: of("currency").trim().to_ascii_uppercase(),
        reference,
        remote,
        state,
        amount,
        fee,
    })
}

/// A member as text: a number as it was written, nothing for null and whatever holds others.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// Rupees as the gateway writes them, in paise: digits and one point, nothing below a paisa.
pub(super) fn paise(text: &str) -> Option<i64> {
    let text = text.trim();
    let shaped = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let rupees = Decimal::from_str_exact(text).ok().filter(|_| shaped)?;
    let paise = rupees.checked_mul(Decimal::ONE_HUNDRED)?;
    paise.is_integer().then(|| paise.to_i64()).flatten()
}
