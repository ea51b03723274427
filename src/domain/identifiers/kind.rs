//! Which numbers a firm of each country has, and which of them its papers cannot do without.
use crate::country::Country;

/// A sort of number, by the name its country gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Algeria: numéro d'identification fiscale.
    Nif,
    /// Algeria: numéro d'identification statistique.
    Nis,
    /// Algeria: registre du commerce.
    Rc,
    /// Algeria: article d'imposition.
    Article,
    /// Algeria: relevé d'identité bancaire.
    Rib,
    /// India: goods and services tax identification number.
    Gstin,
    /// India: permanent account number.
    Pan,
    /// India: the address of UPI payments, `name@bank`.
    Vpa,
    /// Serbia: poreski identifikacioni broj.
    Pib,
    /// Serbia: matični broj.
    Mb,
    /// Serbia: broj računa, 18 digits.
    BankAccount,
    /// France: the firm.
    Siren,
    /// France: one establishment of the firm.
    Siret,
    /// France: numéro de TVA intracommunautaire.
    Tva,
    /// A bank account in any country of ISO 13616.
    Iban,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::Nif,
        Kind::Nis,
        Kind::Rc,
        Kind::Article,
        Kind::Rib,
        Kind::Gstin,
        Kind::Pan,
        Kind::Vpa,
        Kind::Pib,
        Kind::Mb,
        Kind::BankAccount,
        Kind::Siren,
        Kind::Siret,
        Kind::Tva,
        Kind::Iban,
    ];

    /// The stored code, which also names its form field.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Nif => "nif",
            Kind::Nis => "nis",
            Kind::Rc => "rc",
            Kind::Article => "article",
            Kind::Rib => "rib",
            Kind::Gstin => "gstin",
            Kind::Pan => "pan",
            Kind::Vpa => "vpa",
            Kind::Pib => "pib",
            Kind::Mb => "mb",
            Kind::BankAccount => "bank_account",
            Kind::Siren => "siren",
            Kind::Siret => "siret",
            Kind::Tva => "tva",
            Kind::Iban => "iban",
        }
    }

    /// The kind with this stored code.
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The message that names its field.
    pub const fn label(self) -> &'static str {
        match self {
            Kind::Nif => "identifier-nif",
            Kind::Nis => "identifier-nis",
            Kind::Rc => "identifier-rc",
            Kind::Article => "identifier-article",
            Kind::Rib => "identifier-rib",
            Kind::Gstin => "identifier-gstin",
            Kind::Pan => "identifier-pan",
            Kind::Vpa => "identifier-vpa",
            Kind::Pib => "identifier-pib",
            Kind::Mb => "identifier-mb",
            Kind::BankAccount => "identifier-bank-account",
            Kind::Siren => "identifier-siren",
            Kind::Siret => "identifier-siret",
            Kind::Tva => "identifier-tva",
            Kind::Iban => "identifier-iban",
        }
    }

    /// Whether it is where money is sent, and not who somebody is: shown to fewer people.
    pub const fn is_bank(self) -> bool {
        matches!(self, Kind::Rib | Kind::BankAccount | Kind::Iban | Kind::Vpa)
    }
}

/// One line of a country's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub kind: Kind,
    /// Whether an invoice between firms may not do without it. A private person needs none.
    pub required: bool,
}

const fn must(kind: Kind) -> Asked {
    Asked { kind, required: true }
}

const fn may(kind: Kind) -> Asked {
    Asked { kind, required: false }
}

/// The numbers asked of a firm in this country, in the order its people write them.
///
/// Algeria: decree 05-468 puts RC, NIS, NIF and AI on every invoice between firms. India: rule 46 of the CGST Rules
/// asks the GSTIN of registered firms only, so none is required. Serbia: article 42 of the PDV law asks the PIB, the
/// exchange of e-invoices (SEF) the MB. France: the buyer's SIREN is a mention since 2026-09-01; a firm below the
/// threshold has no TVA number.
pub const fn asked(country: Country) -> &'static [Asked] {
    match country {
        Country::Dz => {
            const { &[must(Kind::Rc), must(Kind::Nif), must(Kind::Nis), must(Kind::Article), may(Kind::Rib)] }
        }
        Country::In => const { &[may(Kind::Gstin), may(Kind::Pan), may(Kind::Vpa)] },
        Country::Rs => const { &[must(Kind::Pib), must(Kind::Mb), may(Kind::BankAccount), may(Kind::Iban)] },
        Country::Fr => const { &[must(Kind::Siren), may(Kind::Siret), may(Kind::Tva), may(Kind::Iban)] },
    }
}

/// The numbers an account is asked for in this country: who taxes it, and who registered it. A French establishment is
/// known by its SIRET, a firm by its SIREN: the text says which was meant.
pub fn of_account(country: Country, registration: &str) -> (Kind, Kind) {
    let long = registration.chars().filter(char::is_ascii_alphanumeric).count() > 9;
    match country {
        Country::Dz => (Kind::Nif, Kind::Rc),
        Country::In => (Kind::Gstin, Kind::Pan),
        Country::Rs => (Kind::Pib, Kind::Mb),
        Country::Fr => (Kind::Tva, if long { Kind::Siret } else { Kind::Siren }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            assert_eq!(kind.label(), format!("identifier-{}", kind.code().replace('_', "-")));
        }
        assert_eq!(Kind::parse("NIF"), None);
    }

    #[test]
    fn every_kind_is_asked_somewhere_and_once_a_country() {
        for country in Country::ALL {
            let kinds: Vec<Kind> = asked(country).iter().map(|asked| asked.kind).collect();
            let mut once = kinds.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), kinds.len(), "{country:?}");
        }
        let anywhere = |kind| Country::ALL.into_iter().flat_map(asked).any(|asked| asked.kind == kind);
        assert!(Kind::ALL.into_iter().all(anywhere));
    }
}
