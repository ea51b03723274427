//! A callback judged by its gateway's own protocol: proof first, then words.
use super::{Gateway, Provider, Said, chargily, payaid, simulator};
use serde_json::Value;

/// What a callback is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Its proof holds, and this is what it says.
    Proven(Said),
    /// Nobody vouches for it, or it says nothing of a payment: it changes nothing.
    Unproven,
}

/// The header in which a provider signs; empty where the proof stands in the body.
pub const fn signature_header(provider: Provider) -> &'static str {
    match provider {
        Provider::Payaid => "",
        Provider::Chargily => chargily::SIGNATURE,
        Provider::Simulator => simulator::HEADER,
    }
}

/// Judges a body as it came.
pub fn judge(gateway: &Gateway, signature: &str, body: &[u8]) -> Verdict {
    let said = match gateway.provider {
        Provider::Payaid => payaid_said(gateway, body),
        Provider::Chargily => {
            chargily::callback(gateway.secret("secret_key"), signature, body, chargily::Unit::default())
                // Money of the test side moves nothing on the live one, nor the other way round.
                .filter(|checkout| checkout.live.is_none_or(|live| live == gateway.is_live()))
                .map(|checkout| checkout.said)
        }
        Provider::Simulator => {
            let proven = simulator::proves(gateway.secret("secret"), body, signature);
            if proven { simulator::read(body) } else { None }
        }
    };
    said.map_or(Verdict::Unproven, Verdict::Proven)
}

fn fields(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

fn payaid_said(gateway: &Gateway, body: &[u8]) -> Option<Said> {
    let fields = fields(body);
    let of = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    match of("encrypted_data").zip(of("iv")) {
        Some((sealed, iv)) => {
            payaid::said(gateway.secret("salt"), &payaid::open_fields(gateway.secret("decryption_key"), sealed, iv)?)
        }
        None => payaid::said(gateway.secret("salt"), &fields),
    }
}

/// The reference a body speaks of, proven or not: reason enough to ask the gateway, and for nothing else.
pub fn spoken_of(provider: Provider, body: &[u8]) -> String {
    let json = || serde_json::from_slice::<Value>(body).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().chars().take(30).collect();
    match provider {
        Provider::Payaid => fields(body)
            .into_iter()
            .find(|(name, _)| name == "order_id")
            .map(|(_, value)| value.chars().take(30).collect())
            .unwrap_or_default(),
        Provider::Chargily => text(&json()["data"]["metadata"]["reference"]),
        Provider::Simulator => text(&json()["reference"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateways::{Mode, State};

    fn gateway(provider: Provider, secrets: &[(&str, &str)]) -> Gateway {
        Gateway {
            id: 1,
            provider,
            mode: Mode::Live,
            name: "Gateway".into(),
            address: String::new(),
            secrets: secrets.iter().map(|(code, value)| ((*code).to_owned(), (*value).to_owned())).collect(),
            fee_rate: 0,
            fee_fixed: 0,
            turn: 1,
            custodian_id: 1,
            active: true,
            version: 1,
        }
    }

    fn form(salt: &str, fields: &[(&str, &str)]) -> Vec<u8> {
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let hash = payaid::request_hash(salt, &fields);
        let mut out = url::form_urlencoded::Serializer::new(String::new());
        out.extend_pairs(&fields).append_pair("hash", &hash);
        out.finish().into_bytes()
    }

    const PAID: [(&str, &str); 5] = [
        ("order_id", "SK1"),
        ("transaction_id", "HDVISC1299876438"),
        ("response_code", "0"),
        ("amount", "35.50"),
        ("currency", "INR"),
    ];

    #[test]
    fn payaid_is_believed_by_its_hash_alone() {
        let ours = gateway(Provider::Payaid, &[("salt", "salt-1")]);
        let Verdict::Proven(said) = judge(&ours, "", &form("salt-1", &PAID)) else { panic!("not believed") };
        assert_eq!((said.reference.as_str(), said.state, said.amount), ("SK1", State::Paid, Some(3_550)));
        assert_eq!(judge(&ours, "", &form("salt-2", &PAID)), Verdict::Unproven, "another organization's salt");
        let bare = b"order_id=SK1&transaction_id=T&response_code=0&amount=35.50&currency=INR";
        for hash in ["", "&hash=", "&hash=null", "&hash=0"] {
            let body = [bare.as_slice(), hash.as_bytes()].concat();
            assert_eq!(judge(&ours, "", &body), Verdict::Unproven, "{hash}");
        }
        assert_eq!(spoken_of(Provider::Payaid, bare), "SK1");
    }

    #[test]
    fn an_empty_secret_proves_nothing() {
        for provider in Provider::ALL {
            assert_eq!(judge(&gateway(provider, &[]), "", b"{}"), Verdict::Unproven);
            assert_eq!(
                judge(&gateway(provider, &[("salt", ""), ("secret", ""), ("secret_key", "")]), "", b""),
                Verdict::Unproven
            );
        }
    }
}
