//! The built-in words of every kind of message, in every language: `views/mail/<kind>/<lang>.txt`.
//!
//! A file has parts, each under a line of its own: `== subject` and `== email` for mail, `== short` for SMS and WhatsApp.
use domain::{
    lang::Lang,
    messages::{Channel, Kind},
};

/// The source of a message on one channel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Empty on channels without one.
    pub subject: String,
    pub body: String,
}

macro_rules! files {
    ($($kind:ident $folder:literal),* $(,)?) => {
        const fn file(kind: Kind, lang: Lang) -> &'static str {
            match (kind, lang) {
                $(
                    (Kind::$kind, Lang::Ar) => include_str!(concat!("../../../views/mail/", $folder, "/ar.txt")),
                    (Kind::$kind, Lang::Fr) => include_str!(concat!("../../../views/mail/", $folder, "/fr.txt")),
                    (Kind::$kind, Lang::En) => include_str!(concat!("../../../views/mail/", $folder, "/en.txt")),
                    (Kind::$kind, Lang::Hi) => include_str!(concat!("../../../views/mail/", $folder, "/hi.txt")),
                    (Kind::$kind, Lang::Sr) => include_str!(concat!("../../../views/mail/", $folder, "/sr.txt")),
                )*
            }
        }
    };
}

files! {
    VerifyEmail "verify-email",
    ResetPassword "reset-password",
    SignInCode "sign-in-code",
    Invitation "invitation",
    Welcome "welcome",
    NewDevice "new-device",
    PasswordChanged "password-changed",
    ChangeEmail "change-email",
    EmailChanged "email-changed",
    Digest "digest",
    Announcement "announcement",
}

/// The built-in words; empty when the kind does not speak on this channel.
pub fn words(kind: Kind, channel: Channel, lang: Lang) -> Words {
    let file = file(kind, lang);
    match channel {
        Channel::Email => Words { subject: part(file, "subject"), body: part(file, "email") },
        Channel::Sms | Channel::Whatsapp => Words { subject: String::new(), body: part(file, "short") },
    }
}

fn part(file: &str, name: &str) -> String {
    let head = format!("== {name}");
    let lines = file.lines().skip_while(|line| *line != head).skip(1).take_while(|line| !line.starts_with("== "));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Locale, Tr, bidi,
        template::{Reader, check, render, sample, subject},
    };
    use domain::messages::Nature;
    use jiff::tz::TimeZone;

    fn variables(nature: Nature) -> Vec<&'static str> {
        nature.variables.iter().copied().chain(["organization"]).collect()
    }

    #[test]
    fn every_kind_has_words_on_its_channels_in_every_language() {
        for kind in Kind::ALL {
            let nature = kind.nature();
            for (channel, lang) in nature.channels.iter().flat_map(|channel| Lang::ALL.map(|lang| (*channel, lang))) {
                let words = words(*kind, channel, lang);
                let place = format!("{} {} {}", kind.code(), channel.code(), lang.code());
                assert!(!words.body.is_empty(), "{place}");
                assert_eq!(words.subject.is_empty(), !channel.has_subject(), "{place}");
                for source in [&words.subject, &words.body] {
                    assert_eq!(check(source, &variables(nature)), Ok(()), "{place}");
                }
            }
        }
    }

    #[test]
    fn every_template_runs_with_the_sample_and_uses_all_it_is_given() {
        for (kind, lang) in Kind::ALL.iter().flat_map(|kind| Lang::ALL.map(|lang| (*kind, lang))) {
            let reader = Reader { locale: Locale::from(lang), zone: TimeZone::UTC };
            let data = sample(Tr::new(lang), "Bahdja", 1_772_442_000_000);
            let all = words(kind, Channel::Email, lang);
            let text = render(&all.body, &variables(kind.nature()), &data, &reader).unwrap();
            let title = subject(&all.subject, &variables(kind.nature()), &data, &reader).unwrap();
            assert!(!title.chars().any(bidi::is_control), "{title}");
            assert!(!text.contains("{{") && !text.contains("{%"), "{text}");
            for name in kind.nature().variables {
                assert!(
                    format!("{}{}", all.subject, all.body).contains(name),
                    "{} {} {name}",
                    kind.code(),
                    lang.code()
                );
            }
        }
    }
}
