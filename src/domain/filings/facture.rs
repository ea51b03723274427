//! Algeria: what an invoice must say by decree 05-468, asked of one that is posted. There is no file to send.
use super::{Filing, Lack, Lacks};
use crate::identifiers::Kind;

/// What is missing on the invoice. Private buyers have no numbers, so what the buyer lacks is to be looked at, no more.
pub fn lacks(filing: &Filing) -> Vec<Lack> {
    let (seller, buyer) = (&filing.parties.seller, &filing.parties.buyer);
    let mut lacks = Lacks::default();
    for (kind, key) in [
        (Kind::Rc, "filings-seller-rc"),
        (Kind::Nif, "filings-seller-nif"),
        (Kind::Nis, "filings-seller-nis"),
        (Kind::Article, "filings-seller-article"),
    ] {
        lacks.when(seller.number(kind).is_none(), key);
    }
    lacks.when(seller.address.trim().is_empty(), "filings-seller-address");
    lacks.when(buyer.address.trim().is_empty(), "filings-buyer-address");
    lacks.when(buyer.number(Kind::Nif).is_none(), "filings-buyer-nif");
    lacks.when(buyer.number(Kind::Rc).is_none(), "filings-buyer-rc");
    lacks.0
}
