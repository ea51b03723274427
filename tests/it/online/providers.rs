//! PayAid and Chargily as they answer on the wire: asked by jobs, read with their proofs, never taken for failed when
//! the answer cannot be read.
use super::stage::Online;
use crate::kit::inside;
use domain::{
    attempts::{Attempt, Payer},
    gateways::{Gateway, Mode as Side, Provider, State, payaid},
    ids::Id,
    ledger::{Custodian, Keeper},
    refunds::{State as Given, Way},
    time::MINUTE,
};
use sha2::{Digest, Sha512};
use std::{sync::Arc, time::Duration};
use store::{
    Mode, attempts, gateways, payments,
    refunds::{self, Wanted},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::Mutex,
};
use work::{
    Kit,
    gateways::{GatewaySettings, Gateways},
};

const SALT: &str = "salt-0123456789abcdef";

/// What came, first line and body, oldest first.
type Heard = Arc<Mutex<Vec<(String, String)>>>;

/// A gateway on this machine: `answer` is given the first line and the body of each request.
async fn gateway(answer: fn(&str, &str) -> String) -> (String, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heard = Heard::default();
    let kept = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (mut bytes, mut text) = (vec![0; 8192], String::new());
            while !whole(&text) {
                let Ok(read @ 1..) = stream.read(&mut bytes).await else { break };
                text.push_str(&String::from_utf8_lossy(&bytes[..read]));
            }
            let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
            let line = head.lines().next().unwrap_or_default().to_owned();
            let said = answer(&line, body);
            kept.lock().await.push((line, body.to_owned()));
            let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{said}", said.len());
            drop(stream.write_all(reply.as_bytes()).await);
        }
    });
    (url, heard)
}

fn whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned));
    length.is_none_or(|length| body.len() >= length.trim().parse::<usize>().unwrap_or(0))
}

/// A JSON answer with PayAid's hash.
fn signed(body: &str) -> String {
    let digest = Sha512::digest(format!("{SALT}{body}"));
    let hash: String = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("{},\"hash\":\"{hash}\"}}", body.strip_suffix('}').unwrap())
}

fn field(body: &str, name: &str) -> String {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(body).unwrap();
    pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value).unwrap_or_default()
}

/// Sets a provider up at this address, and writes a payment of so much down.
async fn begun(
    online: &Online,
    (provider, url): (Provider, &str),
    (amount, currency): (i64, &str),
) -> (Gateway, Attempt) {
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let id = gateways::create(&mut t, provider, Side::Live, "Card").await.unwrap();
    let mut gateway = gateways::find(&mut t, id).await.unwrap();
    gateway.address = url.to_owned();
    for (code, value) in [("api_key", "key-1"), ("salt", SALT), ("secret_key", "sk_1")] {
        gateway.secrets.insert(code.to_owned(), value.to_owned());
    }
    gateways::save(&mut t, gateway.version, &gateway).await.unwrap();
    let payer = Payer {
        name: "Amit | Shah".into(),
        email: "amit@example.com".into(),
        phone: "9876543210".into(),
        city: "Pune".into(),
        zip: "411001".into(),
    };
    let new = attempts::New {
        gateway: &gateway,
        account: online.stage.account,
        document: Some(online.invoice),
        link: Some(online.link),
        amount,
        currency,
        payer: &payer,
    };
    let id: Id = attempts::start(&mut t, &new).await.unwrap();
    let attempt = attempts::find(&mut t, id).await.unwrap();
    t.commit().await.unwrap();
    (gateway, attempt)
}

/// Does the work that waits, with ways out to this machine.
async fn work(online: &Online) {
    let settings = GatewaySettings {
        private_hosts: vec!["127.0.0.1".to_owned()],
        patience: Duration::from_secs(5),
        origin: "https://books.example".to_owned(),
        ..GatewaySettings::default()
    };
    let kit =
        Kit::new(online.stage.app.db.clone()).with_gateways(Gateways::open(&settings, &online.stage.app.db).unwrap());
    work::drain(&kit).await.unwrap();
    work::Worker::new(kit, work::all(), work::Pace::default()).exhaust().await.unwrap();
}

fn payaid_answers(line: &str, body: &str) -> String {
    let reference = field(body, "order_id");
    if line.contains(payaid::LINK) {
        return format!(
            "{{\"data\":{{\"url\":\"https://pay.example/x/u-1\",\"uuid\":\"u-1\",\"order_id\":\"{reference}\"}}}}"
        );
    }
    if line.contains(payaid::STATUS) {
        return signed(&format!(
            "{{\"data\":[{{\"transaction_id\":\"HDVISC1\",\"order_id\":\"{reference}\",\"response_code\":0,\"response_message\":\"SUCCESS\",\"amount\":\"100.00\",\"currency\":\"INR\"}}]}}"
        ));
    }
    let reference = field(body, "merchant_refund_id");
    signed(&format!(
        "{{\"data\":{{\"transaction_id\":\"HDVISC1\",\"refund_id\":77,\"merchant_refund_id\":\"{reference}\"}}}}"
    ))
}

#[tokio::test]
async fn payaid_is_asked_by_form_and_believed_by_its_hash() {
    let online = Online::set(Side::Live).await;
    let (url, heard) = gateway(payaid_answers).await;
    let (gateway, attempt) = begun(&online, (Provider::Payaid, &url), (10_000, "INR")).await;
    work(&online).await;
    let placed = online.find(attempt.id).await;
    assert_eq!(
        (placed.place.as_str(), placed.remote.as_str()),
        ("https://pay.example/x/u-1", "u-1"),
        "{}",
        placed.reason
    );
    let sent = heard.lock().await[0].1.clone();
    let fields: Vec<(String, String)> = serde_html_form::from_str(&sent).unwrap();
    assert!(payaid::form_holds(SALT, &fields), "{sent}");
    assert_eq!(
        (field(&sent, "amount"), field(&sent, "mode"), field(&sent, "name")),
        ("100.00".into(), "LIVE".into(), "Amit Shah".into())
    );
    assert!(field(&sent, "return_url").starts_with("https://books.example/hooks/return/"));
    online.stage.app.clock.advance(3 * MINUTE);
    work(&online).await;
    let paid = online.find(attempt.id).await;
    assert_eq!((paid.state(), paid.remote.as_str()), (State::Paid, "HDVISC1"));
    let payment = paid.payment_id.unwrap();
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let payment = payments::find(&mut t, payment).await.unwrap();
    let by = Custodian { id: gateway.custodian_id, keeper: Keeper::Gateway };
    let wanted = Wanted { payment: &payment, amount: 4_000, way: Way::Online, by, reason: "", day: super::stage::DAY };
    let refund = refunds::ask(&mut t, &wanted).await.unwrap();
    t.commit().await.unwrap();
    work(&online).await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    let refund = refunds::find(&mut t, refund).await.unwrap();
    assert_eq!((refund.state(), refund.remote.as_str()), (Given::Done, "77"));
    let asked = heard.lock().await.last().unwrap().1.clone();
    assert_eq!((field(&asked, "amount"), field(&asked, "merchant_refund_id")), ("40.00".into(), refund.reference));
}

#[tokio::test]
async fn a_page_that_is_no_answer_leaves_everything_open() {
    let online = Online::set(Side::Live).await;
    let (url, heard) = gateway(|_, _| "<html>maintenance</html>".to_owned()).await;
    let (_, attempt) = begun(&online, (Provider::Payaid, &url), (10_000, "INR")).await;
    work(&online).await;
    assert_eq!(online.find(attempt.id).await.state(), State::Started, "nothing is taken for failed");
    for _ in 0..12 {
        online.stage.app.clock.advance(30 * MINUTE);
        work(&online).await;
    }
    let end = online.find(attempt.id).await;
    assert_eq!(end.state(), State::Failed, "a payment that never began is given up");
    assert!(heard.lock().await.len() >= 4);
    assert_eq!(online.money().await.2, 0);
}

fn chargily_answers(line: &str, body: &str) -> String {
    if line.starts_with("POST") {
        let asked: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(asked["amount"], 4_800, "whole dinars");
        return serde_json::json!({
            "id": "01c", "entity": "checkout", "status": "pending", "amount": 4_800, "currency": "dzd",
            "checkout_url": "https://pay.example/checkouts/01c", "metadata": asked["metadata"],
        })
        .to_string();
    }
    "{}".to_owned()
}

#[tokio::test]
async fn chargily_is_asked_by_json_and_its_callback_pays() {
    let online = Online::set(Side::Live).await;
    let (url, heard) = gateway(chargily_answers).await;
    let (gateway, attempt) = begun(&online, (Provider::Chargily, &url), (480_000, "DZD")).await;
    work(&online).await;
    let placed = online.find(attempt.id).await;
    assert_eq!(
        (placed.place.as_str(), placed.remote.as_str()),
        ("https://pay.example/checkouts/01c", "01c"),
        "{}",
        placed.reason
    );
    let asked: serde_json::Value = serde_json::from_str(&heard.lock().await[0].1).unwrap();
    let hook = asked["webhook_endpoint"].as_str().unwrap().strip_prefix("https://books.example").unwrap().to_owned();
    let body = serde_json::json!({
        "id": "ev1", "entity": "event", "livemode": "true", "type": "checkout.paid",
        "data": { "id": "01c", "entity": "checkout", "status": "paid", "amount": 4_800, "currency": "dzd", "fees": 120,
                  "metadata": { "reference": attempt.reference } },
    })
    .to_string();
    let signature = domain::gateways::chargily::sign("sk_1", body.as_bytes()).unwrap();
    let mut caller = online.stage.app.stranger().with("signature", &signature);
    let answer = caller.send(poem::http::Method::POST, &hook, body.clone()).await;
    assert_eq!(answer.status, poem::http::StatusCode::OK, "{}", answer.body);
    online.stage.work().await;
    let paid = online.find(attempt.id).await;
    assert_eq!((paid.state(), paid.fee), (State::Paid, Some(12_000)));
    assert_eq!(online.money().await.0, 0);
    let test = body.replace("\"true\"", "\"false\"").replace("ev1", "ev2");
    let signature = domain::gateways::chargily::sign("sk_1", test.as_bytes()).unwrap();
    let mut caller = online.stage.app.stranger().with("signature", &signature);
    let refused = caller.send(poem::http::Method::POST, &hook, test).await;
    assert_eq!(refused.status, poem::http::StatusCode::UNAUTHORIZED, "money of the test side pays nothing");
    assert!(!gateway.provider.refunds(), "and it gives none back by itself");
}
