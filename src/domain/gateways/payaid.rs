//! PayAid Payments, India: a form is sent with a hash over its fields, and what comes back carries one too.
//! Rupees as text with two places, everything in the form's fields, no signature but SHA-512 with a shared salt.
mod answers;
mod json;
mod payments;
mod proof;
mod request;
mod sealed;
mod settlements;
#[cfg(test)]
mod tests;

pub use answers::{Link, Refund, link, link_ended, refund, refund_state};
pub use payments::{Meaning, meaning, said, status};
pub use proof::{form_holds, json_holds, request_hash};
pub use request::{Asked, Payer, end_link, payment, payment_details, refund_details, refund_request, status_of};
pub use sealed::{open, open_fields, seal, sealed_fields};
pub use settlements::{Settled, Settlement, settled, settled_of, settlements, settlements_between};

/// Where calls go until the gateway names another host to the merchant.
pub const HOST: &str = "https://api.payaidpayments.com";

/// Asks for a link to a page of the gateway.
pub const LINK: &str = "/v2/getpaymentrequesturl";
pub const STATUS: &str = "/v2/paymentstatus";
pub const REFUND: &str = "/v2/refundrequest";
pub const SETTLEMENTS: &str = "/v2/getsettlements";
pub const SETTLEMENT_DETAILS: &str = "/v2/getsettlementdetails";

/// The fields of a form, in the order they are sent; no name stands twice.
pub type Fields = Vec<(String, String)>;

/// What the gateway gave the merchant. It is printed nowhere: the salt makes proofs.
#[derive(Clone, Copy)]
pub struct Account<'a> {
    pub key: &'a str,
    pub salt: &'a str,
    /// Whether money moves.
    pub live: bool,
}

/// The value of a field; empty when it was not sent.
fn field<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}
