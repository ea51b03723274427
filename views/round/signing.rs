//! What is proved at a door: a PIN of the account's own people, and a photo.
use crate::ui::{Field, Form, Look, round};
use domain::{
    ids::Id,
    rounds::{Stop, StopForm},
};
use lang::t;
use maud::{Markup, html};

/// Who signs with their own PIN, and the PIN; nothing where nobody of the account chose one.
pub fn pin(look: &Look, form: &Form, (signers, typed): (&[(Id, String)], &StopForm)) -> Markup {
    let people: Vec<(String, &str)> = signers.iter().map(|(id, name)| (id.to_string(), name.as_str())).collect();
    let nobody = t!(look.tr, "stops-signer-nobody");
    let mut options = vec![("", nobody.as_str())];
    options.extend(people.iter().map(|(id, name)| (id.as_str(), *name)));
    html! {
        @if !signers.is_empty() {
            (form.field("signer", "stops-signer", &typed.signer).hint("stops-signer-hint").optional().select(&options))
            (form.field("pin", "pin", "").pin())
        }
    }
}

/// A photo, from the device's camera where it has one. What is there already is shown, and is kept unless replaced.
pub fn photo(look: &Look, form: &Form, name: &'static str, stop: &Stop) -> Markup {
    let field: Field = form.field(name, "stops-photo", "").hint("stops-photo-hint").optional();
    html! {
        @if let Some(id) = stop.photo {
            p { (t!(look.tr, "stops-photo-kept")) }
            (round::shot(look, &format!("/round/stops/{}", stop.id), id))
        }
        (field.camera())
    }
}
