//! A person or firm as two letters, or the organization's logo: `(avatar::initials("Nadia Belkacem"))`.
use super::Brand;
use maud::{Markup, html};

/// The first letters of the first and last word. Beside a name, so it is not read out.
pub fn initials(name: &str) -> Markup {
    html! { span class="avatar" aria-hidden="true" { (letters(name)) } }
}

/// The organization's logo, or its letter.
pub fn brand(brand: &Brand) -> Markup {
    html! {
        @match &brand.logo {
            Some(logo) => img class="logo" src=(logo) alt="" width="36" height="36";,
            None => (initials(&brand.name)),
        }
    }
}

/// Arabic letters would join into a word that is none, so Arabic names show one.
fn letters(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let Some(first) = words.next() else { return String::from("·") };
    let last = words.next_back().filter(|last| !is_joined(first) && !is_joined(*last));
    first.to_uppercase().chain(last.into_iter().flat_map(char::to_uppercase)).collect()
}

/// Scripts whose letters change shape beside each other: Arabic, and Devanagari with its signs.
const fn is_joined(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{900}'..='\u{97F}')
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn two_letters_where_two_can_stand_side_by_side() {
        assert_eq!(letters("Nadia Belkacem"), "NB");
        assert_eq!(letters("nadia el hachemi belkacem"), "NB");
        assert_eq!(letters("Élise"), "É");
        assert_eq!(letters("نادية بلقاسم"), "ن");
        assert_eq!(letters("  "), "·");
    }
}
