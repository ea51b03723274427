//! A submitted form: every value as typed, and what is wrong with how it was sent.
use crate::{Error, Result};
use domain::problems::{Checked, Problems};
use poem::{FromRequest, Request, RequestBody};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use views::ui::form::{ONCE, VERSION};

/// A form and its own fields `once` and `version`. The page's fields are in `value`, kept as typed.
pub struct Form<T> {
    pub value: T,
    /// Makes a repeated submit act once.
    pub key: String,
    /// The version of the row that was edited; 0 for a new one.
    pub version: i64,
    sent: Problems,
}

/// A form in which nothing is typed: its button says all.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Nothing {}

impl Checked for Nothing {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl<T: Checked> Form<T> {
    /// What is wrong: with how it was sent, then with what it says.
    pub fn problems(&self) -> Problems {
        let mut problems = self.sent.clone();
        problems.append(self.value.problems());
        problems
    }
}

impl<'a, T: DeserializeOwned> FromRequest<'a> for Form<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let kind = request.content_type().unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::Unreadable.into());
        }
        let bytes = body.take()?.into_bytes().await.map_err(|_| Error::Unreadable)?;
        Ok(parse(&bytes)?)
    }
}

pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<Form<T>> {
    let pairs: Vec<(String, String)> = serde_html_form::from_bytes(bytes).map_err(|_| Error::Unreadable)?;
    let one =
        |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let (key, version) = (one(ONCE).chars().take(64).collect(), one(VERSION).parse().unwrap_or(0));
    if let Ok(value) = serde_html_form::from_bytes(bytes) {
        return Ok(Form { value, key, version, sent: Problems::new() });
    }
    // A field that should come once came twice: keep the first, name the field.
    let (first, twice) = firsts(&pairs);
    let mut sent = Problems::new();
    for name in twice {
        sent.add(name, "form-duplicate");
    }
    let again = serde_html_form::to_string(&first).map_err(|_| Error::Unreadable)?;
    let value = serde_html_form::from_str(&again).map_err(|_| Error::Unreadable)?;
    Ok(Form { value, key, version, sent })
}

fn firsts(pairs: &[(String, String)]) -> (Vec<(&str, &str)>, Vec<String>) {
    let mut seen = BTreeMap::new();
    let mut first = Vec::new();
    for (name, value) in pairs {
        let count = seen.entry(name.as_str()).or_insert(0_u32);
        if *count == 0 {
            first.push((name.as_str(), value.as_str()));
        }
        *count += 1;
    }
    let twice = seen.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name.to_owned()).collect();
    (first, twice)
}
