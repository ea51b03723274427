//! Status as a word, a drawing and a colour: `(badge(Tone::Good, &t!(tr, "jobs-done")))`.
use super::{Icon, Tone, icon};
use maud::{Markup, html};

impl Tone {
    /// The class that sets the two colours of the mood.
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Neutral => "tone-neutral",
            Tone::Good => "tone-good",
            Tone::Warn => "tone-warn",
            Tone::Bad => "tone-bad",
            Tone::Info => "tone-info",
        }
    }

    /// The drawing that says the mood to those who do not see the colour.
    pub const fn icon(self) -> Icon {
        match self {
            Tone::Neutral => Icon::CircleDot,
            Tone::Good => Icon::CircleCheck,
            Tone::Warn => Icon::TriangleAlert,
            Tone::Bad => Icon::CircleX,
            Tone::Info => Icon::Info,
        }
    }
}

/// A status.
pub fn badge(tone: Tone, word: &str) -> Markup {
    badge_with(tone, tone.icon(), word)
}

/// A status with a drawing of its own.
pub fn badge_with(tone: Tone, drawing: Icon, word: &str) -> Markup {
    html! { span class={ "badge " (tone.class()) } { (icon(drawing)) (word) } }
}
