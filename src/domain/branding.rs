//! Branding: an organization's own colour.
use crate::problems::{Checked, Problems};

/// What a person chose; an empty colour is the product's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct BrandingForm {
    pub accent: String,
    /// Pressed instead of saving: takes the colour away.
    pub plain: String,
}

impl Checked for BrandingForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.plain.is_empty() && !is_color(&self.accent) {
            problems.add("accent", "branding-accent-invalid");
        }
        problems
    }
}

impl BrandingForm {
    /// The colour as it is kept; none is the product's own.
    pub fn kept(&self) -> Option<String> {
        self.plain.is_empty().then(|| self.accent.to_lowercase())
    }
}

/// `#rrggbb`, in either case.
pub fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colour_is_a_colour() {
        assert!(is_color("#14594F"));
        for bad in ["", "red", "#fff", "#12345g", "#1234567", "#000000;}body{display:none", "#١٢٣٤٥٦"] {
            assert!(!is_color(bad), "{bad}");
        }
    }
}
