//! Signing in: what was typed as one's name, where one may be sent afterwards, and how long a session lives.
use crate::{
    country::Country,
    ids::Id,
    phone::Phone,
    portal::Portal,
    problems::{Checked, Problems},
    text::{ascii_digits, clean},
    time::{DAY, HOUR, MINUTE, Millis},
};

/// What a person typed to say who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Login {
    /// Lower case.
    Email(String),
    /// E.164: one number, or one for each country it can be read in when no organization says which.
    Phone(Vec<String>),
    /// A name inside one organization, lower case.
    Username(String),
}

impl Login {
    /// Reads it. Without an organization's country a number without prefix is tried in each.
    pub fn parse(text: &str, country: Option<Country>) -> Option<Login> {
        let text = clean(text);
        if text.is_empty() || text.chars().count() > 254 {
            return None;
        }
        if text.contains('@') {
            return Some(Login::Email(text.to_lowercase()));
        }
        let countries = country.map_or_else(|| Country::ALL.to_vec(), |country| vec![country]);
        let mut phones: Vec<String> = countries
            .into_iter()
            .filter_map(|country| Phone::parse(&text, country))
            .map(|phone| phone.e164().to_owned())
            .collect();
        phones.sort_unstable();
        phones.dedup();
        Some(if phones.is_empty() { Login::Username(ascii_digits(&text).to_lowercase()) } else { Login::Phone(phones) })
    }

    /// The same text for every way of writing the same name: what limits count by.
    pub fn normal(&self) -> String {
        match self {
            Login::Email(email) => email.clone(),
            Login::Phone(phones) => phones.join(" "),
            Login::Username(name) => format!("@{name}"),
        }
    }
}

/// The sign-in form. Passwords are kept byte for byte: no trimming, no folding.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct SignInForm {
    pub login: String,
    pub password: String,
    pub next: String,
    /// Ticked: this phone is remembered, and its people come back with a PIN.
    pub remember: String,
}

impl Checked for SignInForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("login", &self.login, true, 254);
        if self.password.is_empty() {
            problems.add("password", "form-required");
        }
        problems
    }
}

/// The path to go to after an act, when it is one of ours: anything a browser could read as another host is refused.
pub fn safe_path(next: &str) -> Option<&str> {
    let inside = next.starts_with('/') && !next.starts_with("//") && next.len() <= 2_000;
    let plain = next.chars().all(|c| !c.is_control() && !c.is_whitespace() && c != '\\' && c.is_ascii());
    // What decodes to a slash or backslash at the start could become `//host` in a proxy that decodes.
    let lower = next.get(1..).unwrap_or_default().to_ascii_lowercase();
    let disguised = ["%2f", "%5c", "%09", "%0a", "%0d", "%00"].iter().any(|code| lower.starts_with(code));
    (inside && plain && !disguised).then_some(next)
}

/// How long a session may stand still before this portal asks again.
pub const fn idle(portal: Portal) -> Millis {
    match portal {
        Portal::Operator => 30 * MINUTE,
        Portal::Desk => 12 * HOUR,
        _ => 30 * DAY,
    }
}

/// How long after sign-in this portal asks again, however busy the session was.
pub const fn absolute(portal: Portal) -> Millis {
    match portal {
        Portal::Operator => 12 * HOUR,
        _ => 30 * DAY,
    }
}

/// Whether a session last seen and begun at these instants still opens this portal.
pub const fn is_live(portal: Portal, signed_in_at: Millis, seen_at: Millis, now: Millis) -> bool {
    now - seen_at < idle(portal) && now - signed_in_at < absolute(portal)
}

/// One of a person's memberships, as the switcher shows it and sign-in chooses by.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Belonging {
    pub tenant_id: Id,
    pub membership_id: Id,
    pub slug: String,
    pub organization: String,
    pub accent: Option<String>,
    pub portal: String,
    pub role: String,
}

impl Belonging {
    /// The portal's home: `/bahdja/desk`, `/operator`.
    pub fn home(&self) -> String {
        if self.portal == Portal::Operator.code() {
            return "/operator".to_owned();
        }
        format!("/{}/{}", self.slug, self.portal)
    }
}

/// Where someone is sent after signing in at this organization's door, or at the platform's.
pub fn home(belongings: &[Belonging], tenant: Option<Id>) -> String {
    let mut here = belongings.iter().filter(|one| tenant.is_none_or(|tenant| one.tenant_id == tenant));
    match (here.next(), here.next()) {
        (Some(only), None) => only.home(),
        _ => "/memberships".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_field_reads_three_kinds_of_names() {
        let read = |text| Login::parse(text, Some(Country::Dz));
        assert_eq!(read(" Nadia@Example.COM "), Some(Login::Email("nadia@example.com".into())));
        assert_eq!(read("٠٥٥٠ ١٢ ٣٤ ٥٦"), Some(Login::Phone(vec!["+213550123456".into()])));
        assert_eq!(read("Karim.B"), Some(Login::Username("karim.b".into())));
        assert_eq!(read("كريم"), Some(Login::Username("كريم".into())));
        assert_eq!(read("   "), None);
        assert_eq!(read(&"x".repeat(300)), None);
    }

    #[test]
    fn without_an_organization_a_number_is_read_in_every_country_it_exists_in() {
        let Some(Login::Phone(phones)) = Login::parse("0550123456", None) else { panic!("a number") };
        assert!(phones.contains(&"+213550123456".to_owned()));
        assert_eq!(Login::parse("+213550123456", None), Some(Login::Phone(vec!["+213550123456".into()])));
    }

    #[test]
    fn only_our_own_pages_follow_a_sign_in() {
        for good in ["/", "/desk", "/bahdja/desk/contacts?q=%D8%A3&after=1", "/memberships#x", "/a//b"] {
            assert_eq!(safe_path(good), Some(good));
        }
        let bad = [
            "",
            "desk",
            "//evil.example",
            "/\\evil",
            "\\\\evil",
            "https:evil",
            "https://evil",
            "javascript:alert(1)",
            "/\t/evil",
            "/\n/evil",
            "\t//evil",
            "%09//evil",
            "/%2f/evil",
            "/%2F%2Fevil",
            "/%5cevil",
            "/%09/evil",
            "/é",
            "/a b",
            " /desk",
            "/\u{0}",
            "///evil",
            "/%00/x",
            "/\r/evil",
        ];
        for next in bad {
            assert_eq!(safe_path(next), None, "{next:?}");
        }
    }

    #[test]
    fn each_portal_has_its_own_patience() {
        let live = |portal, signed_in: Millis, seen: Millis| is_live(portal, -signed_in, -seen, 0);
        assert!(live(Portal::Operator, 11 * HOUR, 29 * MINUTE));
        assert!(!live(Portal::Operator, 11 * HOUR, 31 * MINUTE));
        assert!(!live(Portal::Operator, 13 * HOUR, MINUTE));
        assert!(live(Portal::Desk, 13 * HOUR, 11 * HOUR) && !live(Portal::Desk, 13 * HOUR, 12 * HOUR));
        assert!(live(Portal::Shop, 29 * DAY, 20 * DAY) && !live(Portal::Shop, 30 * DAY, MINUTE));
    }

    #[test]
    fn one_membership_is_gone_to_at_once() {
        let at = |tenant_id, slug: &str, portal: &str| Belonging {
            tenant_id,
            membership_id: 0,
            slug: slug.into(),
            organization: String::new(),
            accent: None,
            portal: portal.into(),
            role: "owner".into(),
        };
        let both = [at(7, "bahdja", "desk"), at(9, "pune", "shop")];
        assert_eq!(home(&both, None), "/memberships");
        assert_eq!(home(&both, Some(9)), "/pune/shop");
        assert_eq!(home(&both[..1], None), "/bahdja/desk");
        assert_eq!(home(&[at(1, "sanduk", "operator")], None), "/operator");
        assert_eq!(home(&both, Some(8)), "/memberships");
    }
}
