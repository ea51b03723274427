//! What a UBL file says of money: how it is paid, the taxes, the totals and the lines.
use super::{Filing, Line, Shown, needs_reason, shown, write::Out};
use crate::{country::Country, filings::exact, identifiers::Kind, ips::reference_97, orders::Pay, units::Unit};

/// The day of supply, and the account to pay to; the norm wants terms where no last day stands (BR-CO-25).
pub(super) fn delivery_and_means(out: &mut Out, filing: &Filing) {
    let invoice = filing.invoice;
    if !invoice.is_credit() {
        out.inside("cac:Delivery", |out| out.text("cbc:ActualDeliveryDate", &invoice.day));
    }
    let kind = if filing.country == Country::Rs { Kind::BankAccount } else { Kind::Iban };
    let account = filing.parties.seller.number(kind).unwrap_or_default();
    // UN/CEFACT 4461: 30 transfer, 10 cash, 1 not said.
    let means = match invoice.pay() {
        _ if invoice.is_credit() => "1",
        Pay::Cash => "10",
        Pay::Account if account.is_empty() => "1",
        Pay::Account => "30",
    };
    out.inside("cac:PaymentMeans", |out| {
        out.text("cbc:PaymentMeansCode", means);
        if means == "30" {
            let reference = reference_97(&invoice.number).filter(|_| filing.country == Country::Rs);
            out.text("cbc:PaymentID", reference.as_deref().unwrap_or(&invoice.number));
            out.inside("cac:PayeeFinancialAccount", |out| out.text("cbc:ID", account));
        }
    });
    if invoice.due_day.is_none() || invoice.is_credit() {
        let note = if invoice.reason.is_empty() { &invoice.number } else { &invoice.reason };
        out.inside("cac:PaymentTerms", |out| out.text("cbc:Note", note));
    }
}

/// One breakdown for each tax that a line has (BR-CO-18), and their sum.
pub(super) fn taxes(out: &mut Out, filing: &Filing, lines: &[Line]) {
    out.inside("cac:TaxTotal", |out| {
        out.amount("cbc:TaxAmount", filing.invoice.tax);
        for group in filing.groups() {
            let Some(line) = lines.iter().find(|line| group.tax() == Some(line.tax)) else { continue };
            out.inside("cac:TaxSubtotal", |out| {
                out.amount("cbc:TaxableAmount", group.taxable);
                out.amount("cbc:TaxAmount", if group.charged { group.amount() } else { 0 });
                category(out, "cac:TaxCategory", filing, (line, true));
            });
        }
    });
}

/// Reverse charge shows no rate: what the buyer owes is not the seller's to say.
fn category(out: &mut Out, name: &'static str, filing: &Filing, (line, whole): (&Line, bool)) {
    let Shown { category, reason } = shown(filing, line);
    let percent = if category == "S" { line.tax.rate().to_string() } else { "0".to_owned() };
    out.inside(name, |out| {
        out.text("cbc:ID", category);
        if category != "O" {
            out.text("cbc:Percent", &percent);
        }
        if whole && needs_reason(filing, line) {
            out.text("cbc:TaxExemptionReasonCode", &reason);
            out.text("cbc:TaxExemptionReason", &reason);
        }
        out.inside("cac:TaxScheme", |out| out.text("cbc:ID", "VAT"));
    });
}

pub(super) fn totals(out: &mut Out, filing: &Filing) {
    let invoice = filing.invoice;
    out.inside("cac:LegalMonetaryTotal", |out| {
        out.amount("cbc:LineExtensionAmount", invoice.net);
        out.amount("cbc:TaxExclusiveAmount", invoice.net);
        out.amount("cbc:TaxInclusiveAmount", invoice.net.saturating_add(invoice.tax));
        if invoice.rounding != 0 {
            out.amount("cbc:PayableRoundingAmount", invoice.rounding);
        }
        out.amount("cbc:PayableAmount", invoice.total);
    });
}

pub(super) fn line(out: &mut Out, filing: &Filing, (at, line): (usize, &Line)) {
    let credit = filing.invoice.is_credit();
    let (name, counted) = if credit {
        ("cac:CreditNoteLine", "cbc:CreditedQuantity")
    } else {
        ("cac:InvoiceLine", "cbc:InvoicedQuantity")
    };
    let row = line.row;
    out.inside(name, |out| {
        out.text("cbc:ID", &at.to_string());
        out.with(counted, &[("unitCode", unit(row.unit()))], &line.quantity().to_string());
        out.amount("cbc:LineExtensionAmount", row.net);
        out.inside("cac:Item", |out| {
            out.text("cbc:Name", &row.name);
            if !row.sku.is_empty() {
                out.inside("cac:SellersItemIdentification", |out| out.text("cbc:ID", &row.sku));
            }
            category(out, "cac:ClassifiedTaxCategory", filing, (line, false));
        });
        let currency = [("currencyID", filing.currency.code())];
        out.inside("cac:Price", |out| {
            out.with("cbc:PriceAmount", &currency, &exact(row.price, filing.currency).to_string());
        });
    });
}

/// UN/ECE recommendation 20.
const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Piece => "H87",
        Unit::Kilogram => "KGM",
        Unit::Litre => "LTR",
        Unit::Metre => "MTR",
        Unit::Hour => "HUR",
        Unit::Day => "DAY",
        Unit::Month => "MON",
    }
}
