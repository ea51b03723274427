//! Seller and buyer in a UBL file.
use super::{super::Located, Filing, write::Out};
use crate::{country::Country, identifiers::Kind, invoices::Party};

pub(super) fn write(out: &mut Out, filing: &Filing) {
    out.inside("cac:AccountingSupplierParty", |out| party(out, filing.country, (&filing.parties.seller, true)));
    out.inside("cac:AccountingCustomerParty", |out| party(out, filing.country, (&filing.parties.buyer, false)));
}

/// The norm knows a number with the tax office beside that of the tax for sellers only (BT-32).
fn party(out: &mut Out, country: Country, (party, sells): (&Party, bool)) {
    let number = |kind: Kind| party.number(kind).unwrap_or_default();
    // ISO 6523: 9948 is Serbia's tax number, 0002 France's register of firms.
    let (address, scheme, firm, scheme_of_firm) = match country {
        Country::Rs => (number(Kind::Pib), "9948", number(Kind::Mb), None),
        _ => (number(Kind::Siren), "0002", number(Kind::Siren), Some("0002")),
    };
    out.inside("cac:Party", |out| {
        out.with("cbc:EndpointID", &[("schemeID", scheme)], address);
        out.inside("cac:PartyName", |out| out.text("cbc:Name", &party.name));
        out.inside("cac:PostalAddress", |out| postal(out, country, &party.address));
        let (vat, other) = tax_number(country, party);
        if !vat.is_empty() {
            scheme_of_tax(out, &vat, "VAT");
        } else if sells && !other.is_empty() {
            scheme_of_tax(out, &other, "LOC");
        }
        out.inside("cac:PartyLegalEntity", |out| {
            out.text("cbc:RegistrationName", &party.name);
            match scheme_of_firm {
                Some(scheme) => out.with("cbc:CompanyID", &[("schemeID", scheme)], firm),
                None => out.text("cbc:CompanyID", firm),
            }
        });
        if !party.phone.is_empty() || !party.email.is_empty() {
            out.inside("cac:Contact", |out| {
                out.text("cbc:Telephone", &party.phone);
                out.text("cbc:ElectronicMail", &party.email);
            });
        }
    });
}

/// The number of the tax with its country in front (BR-CO-09); without one, the firm's own number with the tax office.
fn tax_number(country: Country, party: &Party) -> (String, String) {
    match country {
        Country::Rs => (party.number(Kind::Pib).map(|pib| format!("RS{pib}")).unwrap_or_default(), String::new()),
        _ => (
            party.number(Kind::Tva).unwrap_or_default().to_owned(),
            party.number(Kind::Siren).unwrap_or_default().to_owned(),
        ),
    }
}

fn scheme_of_tax(out: &mut Out, number: &str, tax: &str) {
    out.inside("cac:PartyTaxScheme", |out| {
        out.text("cbc:CompanyID", number);
        out.inside("cac:TaxScheme", |out| out.text("cbc:ID", tax));
    });
}

fn postal(out: &mut Out, country: Country, address: &str) {
    let place = Located::read(address, country);
    out.text("cbc:StreetName", &place.street);
    out.text("cbc:CityName", &place.town);
    out.text("cbc:PostalZone", &place.postcode);
    out.inside("cac:Country", |out| out.text("cbc:IdentificationCode", country.code()));
}
