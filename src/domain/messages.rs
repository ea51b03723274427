//! Messages: what is said to people outside the pages, by which channel, and how it went.
use crate::{ids::Id, lang::Lang, time::Millis};
use serde::{Deserialize, Serialize};

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    Email,
    Sms,
    Whatsapp,
}

impl Channel {
    pub const ALL: [Channel; 3] = [Channel::Email, Channel::Sms, Channel::Whatsapp];

    /// The stored code, also part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Sms => "sms",
            Channel::Whatsapp => "whatsapp",
        }
    }

    pub fn parse(code: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.code() == code)
    }

    /// Whether a subject stands above the text.
    pub const fn has_subject(self) -> bool {
        matches!(self, Channel::Email)
    }
}

/// Where a message stands. It only moves forward; a failed one may be sent again by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Waiting,
    /// A gateway took it.
    Sent,
    /// The recipient's side confirmed it.
    Delivered,
    Failed,
    /// Never sent: the recipient opted out, or the channel is off.
    Skipped,
}

impl State {
    pub const ALL: [State; 5] = [State::Waiting, State::Sent, State::Delivered, State::Failed, State::Skipped];

    pub const fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Sent => "sent",
            State::Delivered => "delivered",
            State::Failed => "failed",
            State::Skipped => "skipped",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What one kind of message is.
#[derive(Debug, Clone, Copy)]
pub struct Nature {
    /// The channels it has words for.
    pub channels: &'static [Channel],
    /// The values its templates may name, besides `organization`.
    pub variables: &'static [&'static str],
    /// It carries a link or code that lets its bearer in: nobody reads it in the log, and it is erased once sent.
    pub secret: bool,
    /// The recipient needs it; opting out does not stop it.
    pub needed: bool,
}

macro_rules! kinds {
    ($($name:ident $code:literal [$($channel:ident),+] [$($variable:literal),*] $secret:ident $needed:ident;)*) => {
        /// Why a message is sent. The code names its templates and is part of its message key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Kind { $($name),* }

        impl Kind {
            pub const ALL: &[Kind] = &[$(Kind::$name),*];

            pub const fn code(self) -> &'static str {
                match self { $(Kind::$name => $code),* }
            }

            pub const fn nature(self) -> Nature {
                match self {
                    $(Kind::$name => Nature {
                        channels: &[$(Channel::$channel),+],
                        variables: &[$($variable),*],
                        secret: kinds!(@ $secret),
                        needed: kinds!(@ $needed),
                    }),*
                }
            }
        }
    };
    (@ secret) => { true };
    (@ open) => { false };
    (@ needed) => { true };
    (@ optional) => { false };
}

// `minutes` is how long a link or code is good for; `when` is an instant in milliseconds; `items` is a list of
// `title` and `link`.
kinds! {
    VerifyEmail     "verify-email"     [Email]                 ["name", "link", "minutes"]            secret needed;
    ResetPassword   "reset-password"   [Email, Sms, Whatsapp]  ["name", "link", "minutes"]            secret needed;
    SignInCode      "sign-in-code"     [Email, Sms, Whatsapp]  ["name", "code", "minutes"]            secret needed;
    Invitation      "invitation"       [Email, Sms, Whatsapp]  ["name", "inviter", "link", "minutes"] secret needed;
    Welcome         "welcome"          [Email]                 ["name", "link"]                       open   needed;
    NewDevice       "new-device"       [Email]                 ["name", "device", "ip", "when", "link"] open needed;
    PasswordChanged "password-changed" [Email]                 ["name", "when", "link"]               open   needed;
    ChangeEmail     "change-email"     [Email]                 ["name", "link", "minutes"]            secret needed;
    EmailChanged    "email-changed"    [Email]                 ["name", "when", "link"]               open   needed;
    Digest          "digest"           [Email]                 ["name", "count", "items", "link"]     open   optional;
    Announcement    "announcement"     [Email, Sms, Whatsapp]  ["name", "title", "text", "link"]      open   optional;
}

impl Kind {
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Whether it has words for this channel.
    pub fn speaks(self, channel: Channel) -> bool {
        self.nature().channels.contains(&channel)
    }
}

/// Why a message was not sent, where it is not a gateway's own words.
pub mod reason {
    pub const OPTED_OUT: &str = "opted-out";
    pub const CHANNEL_OFF: &str = "channel-off";
    pub const NO_GATEWAY: &str = "no-gateway";
    pub const BAD_TEMPLATE: &str = "bad-template";
    pub const ALL: [&str; 4] = [OPTED_OUT, CHANNEL_OFF, NO_GATEWAY, BAD_TEMPLATE];
}

/// A message as the log shows it, with its recipient opened.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Message {
    pub id: Id,
    pub kind: String,
    pub channel: String,
    pub recipient: String,
    pub language: String,
    pub subject: String,
    pub state: String,
    /// One of [`reason`], or a gateway's own words.
    pub reason: String,
    pub attempts: i64,
    pub provider_id: Option<String>,
    pub related_noun: Option<String>,
    pub related_id: Option<Id>,
    pub created_at: Millis,
    pub sent_at: Option<Millis>,
    pub delivered_at: Option<Millis>,
}

impl Message {
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.language).unwrap_or(Lang::En)
    }

    /// The codes as values; none when a newer program wrote them.
    pub fn known(&self) -> Option<(Kind, Channel, State)> {
        Some((Kind::parse(&self.kind)?, Channel::parse(&self.channel)?, State::parse(&self.state)?))
    }
}

/// A message as its recipient would have got it, on the shelf of a development server.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Letter {
    #[serde(skip)]
    pub id: Id,
    #[serde(skip)]
    pub created_at: Millis,
    pub channel: String,
    pub from: String,
    pub to: String,
    pub language: String,
    pub subject: String,
    pub text: String,
}

/// What the log is asked for. Empty fields ask for everything.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    pub channel: Option<Channel>,
    pub state: Option<State>,
    /// An e-mail address or a phone in E.164, whole: recipients are sealed, so parts of them cannot be searched.
    pub recipient: String,
    /// The last row of the page before; rows are newest first.
    pub before: Option<Id>,
}

/// A link that opens WhatsApp with this text for this number (E.164).
/// Format: WhatsApp's click to chat, `https://wa.me/<digits>?text=<percent-encoded>`.
pub fn whatsapp_link(e164: &str, text: &str) -> String {
    let digits: String = e164.chars().filter(char::is_ascii_digit).collect();
    let mut link = format!("https://wa.me/{digits}");
    for (at, byte) in text.bytes().enumerate() {
        if at == 0 {
            link.push_str("?text=");
        }
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => link.push(char::from(byte)),
            other => link.push_str(&format!("%{other:02X}")),
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back_as_what_they_were() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(*kind));
            assert!(!kind.nature().channels.is_empty());
        }
        assert!(Channel::ALL.into_iter().all(|channel| Channel::parse(channel.code()) == Some(channel)));
        assert!(State::ALL.into_iter().all(|state| State::parse(state.code()) == Some(state)));
    }

    #[test]
    fn what_lets_someone_in_is_secret_and_always_sent() {
        for kind in Kind::ALL.iter().map(|kind| kind.nature()).filter(|nature| nature.secret) {
            assert!(kind.needed);
        }
    }

    #[test]
    fn a_whatsapp_link_holds_any_text() {
        assert_eq!(whatsapp_link("+213 550 12 34 56", "a b&é"), "https://wa.me/213550123456?text=a%20b%26%C3%A9");
        assert_eq!(whatsapp_link("+213550123456", ""), "https://wa.me/213550123456");
    }
}
