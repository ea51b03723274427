//! Invoices and credit notes as UBL 2.1: the European norm EN 16931, and Serbia's SEF, which is made on top of it.
mod parties;
mod sums;
mod write;

use super::{Filing, Lack, Lacks, Line};
use crate::{
    country::Country,
    identifiers::Kind,
    tax::{Category, regime::Regime},
};
use write::Out;

const EN16931: &str = "urn:cen.eu:en16931:2017";
const SEF: &str = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022";

/// The tax of a line or a group as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    /// UN/CEFACT 5305, or SEF's own code.
    category: &'static str,
    /// Why nothing is charged: a code of the list the country uses; empty where the tax is charged.
    reason: String,
}

/// The file; or what keeps it from being made.
pub fn ubl(filing: &Filing) -> Result<String, Vec<Lack>> {
    let lines = filing.lines();
    let mut lacks = Lacks::default();
    let (seller, buyer) = (&filing.parties.seller, &filing.parties.buyer);
    if filing.country == Country::Rs {
        lacks.when(seller.number(Kind::Pib).is_none(), "filings-seller-pib");
        lacks.when(seller.number(Kind::Mb).is_none(), "filings-seller-mb");
        lacks.when(buyer.number(Kind::Pib).is_none(), "filings-buyer-pib");
        lacks.when(buyer.number(Kind::Mb).is_none(), "filings-buyer-mb");
    } else {
        lacks.when(seller.number(Kind::Siren).is_none(), "filings-seller-siren");
        let taxed = filing.taxes().regime() == Regime::Registered && !filing.is_untaxed();
        lacks.when(taxed && seller.number(Kind::Tva).is_none(), "filings-seller-tva");
    }
    lacks.when(seller.address.trim().is_empty(), "filings-seller-address");
    lacks.when(lines.is_empty(), "filings-lines");
    lacks.lines(
        &lines,
        |line| needs_reason(filing, line) && shown(filing, line).reason.is_empty(),
        "filings-exemption",
    );
    if lacks.0.is_empty() {
        document(filing, &lines).ok_or_else(|| vec![Lack::of("filings-broken")])
    } else {
        Err(lacks.0)
    }
}

/// Zero is a rate and must not explain itself in the norm (BR-Z-10); SEF wants the article there too.
fn needs_reason(filing: &Filing, line: &Line) -> bool {
    match line.tax.category() {
        Category::Standard => false,
        Category::Zero => filing.country == Country::Rs,
        _ => true,
    }
}

/// How a line's tax is told. The reason of an exemption is the item's own code; a small seller's is the law's.
/// SEF's categories are recalled from its guide, not read again: an accountant should look at those beside S, AE and E.
fn shown(filing: &Filing, line: &Line) -> Shown {
    let small = filing.taxes().regime() == Regime::Small;
    let own = line.row.tax_code.trim().to_owned();
    let (category, reason) = match (filing.country, line.tax.category()) {
        (_, Category::Standard) => ("S", String::new()),
        (Country::Rs, Category::Exempt) if small => ("SS", "PDV-RS-33".to_owned()),
        (_, Category::Exempt) if small => ("E", "VATEX-FR-FRANCHISE".to_owned()),
        (Country::Rs, Category::Zero | Category::Export) => ("Z", own),
        (_, Category::ReverseCharge) => ("AE", if own.is_empty() { "VATEX-EU-AE".to_owned() } else { own }),
        (_, Category::Export) => ("G", "VATEX-EU-G".to_owned()),
        (_, Category::Community) => ("K", "VATEX-EU-IC".to_owned()),
        (_, Category::Outside) => ("O", "VATEX-EU-O".to_owned()),
        (_, Category::Zero) => ("Z", String::new()),
        (_, Category::Exempt) => ("E", own),
    };
    Shown { category, reason }
}

fn document(filing: &Filing, lines: &[Line]) -> Option<String> {
    let invoice = filing.invoice;
    let credit = invoice.is_credit();
    let mut out = Out::new(filing.currency);
    out.root(if credit { "CreditNote" } else { "Invoice" });
    out.text("cbc:CustomizationID", if filing.country == Country::Rs { SEF } else { EN16931 });
    out.text("cbc:ID", &invoice.number);
    out.text("cbc:IssueDate", &invoice.day);
    if let Some(due) = invoice.due_day.as_deref().filter(|_| !credit) {
        out.text("cbc:DueDate", due);
    }
    if credit {
        out.text("cbc:CreditNoteTypeCode", "381");
    } else {
        out.text("cbc:InvoiceTypeCode", "380");
    }
    out.text("cbc:Note", &invoice.reason);
    out.text("cbc:DocumentCurrencyCode", filing.currency.code());
    // The day of the tax is the day of supply; the norm does not ask.
    if filing.country == Country::Rs && !credit {
        out.inside("cac:InvoicePeriod", |out| out.text("cbc:DescriptionCode", "35"));
    }
    if let Some(order) = invoice.source.as_deref().filter(|_| !credit) {
        out.inside("cac:OrderReference", |out| out.text("cbc:ID", order));
    }
    if let Some(origin) = filing.origin {
        out.inside("cac:BillingReference", |out| {
            out.inside("cac:InvoiceDocumentReference", |out| {
                out.text("cbc:ID", &origin.number);
                out.text("cbc:IssueDate", &origin.day);
            });
        });
    }
    parties::write(&mut out, filing);
    sums::delivery_and_means(&mut out, filing);
    sums::taxes(&mut out, filing, lines);
    sums::totals(&mut out, filing);
    for (at, line) in lines.iter().enumerate() {
        sums::line(&mut out, filing, (at + 1, line));
    }
    out.finish()
}

#[cfg(test)]
mod tests;
