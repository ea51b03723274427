//! E-mail addresses: what is accepted, and how they are kept.
use crate::text::clean;
use email_address::{EmailAddress, Options};

/// The address as kept: without blanks around it, in lower case. `None` when it is no address.
pub fn parse(text: &str) -> Option<String> {
    let text = clean(text).to_lowercase();
    let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
    (text.len() <= 254 && EmailAddress::parse_with_options(&text, options).is_ok()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_in_one_form_and_others_are_refused() {
        assert_eq!(parse(" Ana@Example.COM "), Some("ana@example.com".to_owned()));
        for bad in
            ["", "ana", "ana@host", "a b@example.com", "Ana <ana@example.com>", "ana@[127.0.0.1]", "@example.com"]
        {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
