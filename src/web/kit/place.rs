//! Where a request wants to go: the organization's prefix is found and taken off before routing.
use domain::{organizations::is_reserved, portal::Portal};

/// The organization whose members are the platform's own staff.
pub const OPERATOR_SLUG: &str = "sanduk";

/// A request's path, split into whose it is and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The organization's address, empty outside one.
    pub slug: String,
    /// The prefix of links into the organization: `/bahdja`, or empty.
    pub base: String,
    /// The path as routes are written.
    pub path: String,
    pub portal: Portal,
}

/// Splits a path. A first word that is not one of ours is an organization's address.
pub fn split(path: &str) -> Asked {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, after) = rest.split_once('/').map_or((rest, ""), |(first, after)| (first, after));
    if first.is_empty() || is_reserved(first) {
        let portal = portal(first);
        let slug = if portal == Portal::Operator { OPERATOR_SLUG } else { "" };
        return Asked { slug: slug.to_owned(), base: String::new(), path: path.to_owned(), portal };
    }
    let inner = format!("/{after}");
    let word = after.split('/').next().unwrap_or_default();
    Asked { slug: first.to_owned(), base: format!("/{first}"), portal: portal(word), path: inner }
}

fn portal(word: &str) -> Portal {
    match word {
        "desk" => Portal::Desk,
        "shop" => Portal::Shop,
        "round" => Portal::Round,
        "operator" => Portal::Operator,
        "p" => Portal::Paper,
        "hooks" | "api" | "healthz" | "readyz" | "metrics" => Portal::Machine,
        _ => Portal::Site,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organization_is_the_first_word_that_is_not_ours() {
        let asked = split("/bahdja/desk/contacts/42");
        assert_eq!((asked.slug.as_str(), asked.base.as_str()), ("bahdja", "/bahdja"));
        assert_eq!((asked.path.as_str(), asked.portal), ("/desk/contacts/42", Portal::Desk));
        assert_eq!(split("/sign-in").slug, "");
        assert_eq!(split("/").portal, Portal::Site);
        assert_eq!(
            (split("/operator/jobs").slug.as_str(), split("/operator/jobs").portal),
            (OPERATOR_SLUG, Portal::Operator)
        );
        assert_eq!(split("/bahdja").path, "/");
    }
}
