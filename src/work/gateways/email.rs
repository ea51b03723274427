//! E-mail by SMTP: text with an HTML alternative, from the platform's address in the organization's name.
use super::{Gateway, Outgoing, Refusal};
use async_trait::async_trait;
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};
use std::time::Duration;

type Fault = Box<dyn std::error::Error + Send + Sync>;

pub(super) struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Address,
}

impl Smtp {
    pub(super) fn open(url: &str, from: &str, patience: Duration) -> Result<Smtp, String> {
        // The error is not shown: a URL that cannot be read may still hold a password.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "the SMTP address cannot be read".to_owned())?
            .timeout(Some(patience))
            .build();
        let from = from.parse().map_err(|_| format!("{from:?} is no address for mail to come from"))?;
        Ok(Smtp { transport, from })
    }
}

#[async_trait]
impl Gateway for Smtp {
    async fn send(&self, message: &Outgoing) -> Result<Option<String>, Refusal> {
        let mail = letter(message, &self.from)?;
        match self.transport.send(mail).await {
            Ok(_) => Ok(None),
            // The server's own words may repeat the recipient; its code says enough.
            Err(error) if error.is_permanent() => {
                let code = error.status().map(|code| code.to_string()).unwrap_or_default();
                Err(Refusal::Never(format!("the mail server refused it: {code}")))
            }
            Err(error) if error.is_timeout() => {
                Err(Refusal::Later("the mail server did not answer in time".to_owned()))
            }
            Err(_) => Err(Refusal::Later("the mail server cannot be reached".to_owned())),
        }
    }
}

/// The mail itself. Its `Message-ID` is the message's own, so that a repetition is known as one.
fn letter(message: &Outgoing, from: &Address) -> Result<Message, Refusal> {
    let never = |_| Refusal::Never("the recipient is no e-mail address".to_owned());
    let to: Address = message.to.parse().map_err(never)?;
    let mut mail = Message::builder()
        .from(Mailbox::new(Some(one_line(&message.from)), from.clone()))
        .to(Mailbox::new(None, to))
        .subject(one_line(&message.subject))
        .message_id(Some(format!("<{}@{}>", message.id, from.domain())))
        .header(ContentLanguage(message.lang().html().to_owned()))
        .header(AutoSubmitted("auto-generated".to_owned()));
    if let Some(leave) = &message.leave {
        mail = mail.header(Leave(format!("<{leave}>"))).header(LeaveByPost("List-Unsubscribe=One-Click".to_owned()));
    }
    mail.multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
        .map_err(|_| Refusal::Never("the mail could not be made".to_owned()))
}

/// A header is one line: what would break it (or hide in it) becomes a space.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

macro_rules! headers {
    ($($type:ident $name:literal;)*) => {$(
        #[derive(Clone)]
        struct $type(String);

        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Fault> {
                Ok($type(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    )*};
}

headers! {
    Leave "List-Unsubscribe";
    LeaveByPost "List-Unsubscribe-Post";
    AutoSubmitted "Auto-Submitted";
    ContentLanguage "Content-Language";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Outgoing {
        Outgoing {
            id: 42,
            from: "Dépôt El Bahdja".to_owned(),
            to: "nadia@example.com".to_owned(),
            language: "ar",
            subject: "أكِّد بريدك الإلكتروني".to_owned(),
            text: "مرحبًا".to_owned(),
            html: "<html dir=\"rtl\"></html>".to_owned(),
            leave: Some("https://x.dz/hooks/unsubscribe/t".to_owned()),
        }
    }

    fn written(message: &Outgoing) -> String {
        String::from_utf8(letter(message, &"no-reply@sanduk.dz".parse().unwrap()).unwrap().formatted()).unwrap()
    }

    #[test]
    fn an_arabic_subject_travels_encoded_and_whole() {
        let mail = written(&sample());
        let head = mail.split("\r\n\r\n").next().unwrap();
        assert!(head.is_ascii(), "{head}");
        assert!(head.contains("Subject: =?utf-8?b?"), "{head}");
        assert!(head.contains("multipart/alternative") && head.contains("Message-ID: <42@sanduk.dz>"), "{head}");
        assert!(head.contains("List-Unsubscribe: <https://x.dz/hooks/unsubscribe/t>"), "{head}");
        assert!(head.contains("Content-Language: ar"), "{head}");
    }

    #[test]
    fn a_header_cannot_be_smuggled_in() {
        let evil = "x\r\nBcc: all@example.com".to_owned();
        let mail = written(&Outgoing { subject: evil.clone(), from: evil, ..sample() });
        assert!(!mail.lines().any(|line| line.starts_with("Bcc:")), "{mail}");
        assert!(
            letter(&Outgoing { to: "a@b.c\r\nBcc: x@y.z".to_owned(), ..sample() }, &"a@b.c".parse().unwrap()).is_err()
        );
    }
}
