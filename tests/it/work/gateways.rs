//! Gateways against receivers on this machine: taken, busy, silent, redirecting, breaking off; and a mail server.
use domain::messages::Channel;
use std::{sync::Arc, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
    sync::Mutex,
};
use work::gateways::{GatewaySettings, Gateways, Outgoing, Refusal, SmsShape};

type Heard = Arc<Mutex<String>>;

/// Answers every request with these bytes; none means never. What it heard is kept.
async fn receiver(answer: Option<&'static str>) -> (String, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/sms", listener.local_addr().unwrap());
    let heard = Heard::default();
    let kept = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut bytes = vec![0; 8192];
            let mut text = String::new();
            while !text.contains("\r\n\r\n") || !text.trim_end_matches('\0').ends_with(['}', 'e', '7']) {
                let Ok(read @ 1..) = stream.read(&mut bytes).await else { break };
                text.push_str(&String::from_utf8_lossy(&bytes[..read]));
            }
            *kept.lock().await = text;
            match answer {
                Some(answer) => drop(stream.write_all(answer.as_bytes()).await),
                None => tokio::time::sleep(Duration::from_secs(30)).await,
            }
        }
    });
    (url, heard)
}

async fn by_sms(url: &str, shape: SmsShape) -> Result<Option<String>, Refusal> {
    let app = crate::kit::App::start().await;
    let settings = GatewaySettings {
        sms_url: Some(url.to_owned()),
        sms_token: "the-token".to_owned(),
        sms_from: "Bahdja".to_owned(),
        sms_shape: shape,
        private_hosts: vec!["127.0.0.1".to_owned()],
        patience: Duration::from_millis(700),
        ..GatewaySettings::default()
    };
    let gateways = Gateways::open(&settings, &app.db).unwrap();
    let message =
        Outgoing { id: 7, to: "+213550123456".to_owned(), text: "secret-text".to_owned(), ..Outgoing::default() };
    gateways.send(Channel::Sms, &message).await
}

fn http(status: &str, body: &str) -> &'static str {
    let text = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
    Box::leak(text.into_boxed_str())
}

#[tokio::test]
async fn an_accepted_message_gets_its_number_and_carries_its_token() {
    let (url, heard) = receiver(Some(http("200 OK", "{\"id\":\"g-1\"}"))).await;
    assert_eq!(by_sms(&url, SmsShape::Json).await, Ok(Some("g-1".to_owned())));
    let heard = heard.lock().await.clone();
    assert!(heard.contains("Bearer the-token") && heard.contains("+213550123456"), "{heard}");
}

#[tokio::test]
async fn what_went_wrong_says_whether_to_try_again_and_gives_nothing_away() {
    for (answer, again) in [
        (Some(http("500 Oops", "the-token")), true),
        (Some(http("429 Slow", "")), true),
        (Some(http("400 Bad", "")), false),
        (Some(http("302 Found\r\nlocation: http://169.254.169.254/", "")), false),
        (Some(http("200 OK", "{\"success\":false}")), false),
        (Some(""), true),
        (None, true),
    ] {
        let (url, _) = receiver(answer).await;
        let refusal = by_sms(&url, SmsShape::Form).await.unwrap_err();
        assert_eq!(matches!(refusal, Refusal::Later(_)), again, "{answer:?}: {refusal}");
        let said = refusal.to_string();
        assert!(
            !said.contains("213550123456") && !said.contains("the-token") && !said.contains("secret-text"),
            "{said}"
        );
    }
    assert!(matches!(by_sms("http://127.0.0.1:1/", SmsShape::Json).await, Err(Refusal::Later(_))), "nobody listens");
}

#[tokio::test]
async fn a_gateway_inside_the_house_is_refused_unless_it_is_ones_own() {
    let app = crate::kit::App::start().await;
    for url in
        ["http://127.0.0.1:9/", "https://10.0.0.1/", "https://2130706433/", "http://example.com/", "https://[::1]/"]
    {
        let settings = GatewaySettings { sms_url: Some(url.to_owned()), ..GatewaySettings::default() };
        assert!(Gateways::open(&settings, &app.db).is_err(), "{url}");
    }
}

/// Takes one mail as an SMTP server would.
async fn mail_server() -> (String, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let heard = Heard::default();
    let kept = Arc::clone(&heard);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 sink\r\n").await.unwrap();
        let mut body = false;
        while let Ok(Some(line)) = lines.next_line().await {
            kept.lock().await.push_str(&format!("{line}\n"));
            let answer = match (body, line.as_str()) {
                (true, ".") => "250 kept",
                (true, _) => continue,
                (false, "DATA") => "354 go on",
                (false, "QUIT") => "221 bye",
                (false, _) => "250 ok",
            };
            body = answer.starts_with("354");
            write.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        }
    });
    (url, heard)
}

#[tokio::test]
async fn mail_leaves_in_the_organizations_name_with_both_alternatives() {
    let (url, heard) = mail_server().await;
    let app = crate::kit::App::start().await;
    let settings = GatewaySettings {
        smtp_url: Some(url),
        mail_from: "no-reply@sanduk.test".to_owned(),
        ..GatewaySettings::default()
    };
    let gateways = Gateways::open(&settings, &app.db).unwrap();
    let mail = Outgoing {
        id: 42,
        from: "Bahdja".to_owned(),
        to: "nadia@example.com".to_owned(),
        language: "ar",
        subject: "أكِّد بريدك".to_owned(),
        text: "مرحبًا".to_owned(),
        html: "<html dir=\"rtl\"></html>".to_owned(),
        leave: None,
    };
    gateways.send(Channel::Email, &mail).await.unwrap();
    let heard = heard.lock().await.clone();
    assert!(
        heard.contains("RCPT TO:<nadia@example.com>") && heard.contains("From: Bahdja <no-reply@sanduk.test>"),
        "{heard}"
    );
    assert!(
        heard.contains("Subject: =?utf-8?b?") && heard.contains("text/plain") && heard.contains("text/html"),
        "{heard}"
    );
    assert!(!heard.contains("List-Unsubscribe"), "a needed message offers no way out");
}
