//! A form that may bring one file: what was typed, and the file beside it. Without a file it is a form like any other.
use super::form::{Form, parse};
use crate::Error;
use domain::problems::Checked;
use poem::{FromRequest, Request, RequestBody, web::Multipart};
use serde::de::DeserializeOwned;
use store::files::Upload;

/// The most fields that are read of a form with a file.
const MOST: usize = 2_000;

/// What was sent.
pub struct Sent<T> {
    pub form: Form<T>,
    /// None when no file was chosen.
    pub file: Option<Upload>,
}

impl<'a, T: DeserializeOwned + Checked> FromRequest<'a> for Sent<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let kind = request.content_type().unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            return Ok(Sent { form: Form::from_request(request, body).await?, file: None });
        }
        let mut parts = Multipart::from_request(request, body).await?;
        let (mut pairs, mut file): (Vec<(String, String)>, _) = (Vec::new(), None);
        while let Some(field) = parts.next_field().await.map_err(|_| Error::Unreadable)? {
            let Some(name) = field.name().map(str::to_owned) else { continue };
            if field.file_name().is_some() {
                let (name, declared) =
                    (field.file_name().unwrap_or_default(), field.content_type().unwrap_or_default());
                let (name, declared) = (name.to_owned(), declared.to_owned());
                let bytes = field.bytes().await.map_err(|_| Error::Unreadable)?;
                // A browser sends an empty file for a field that was left alone.
                if !bytes.is_empty() && file.is_none() {
                    file = Some(Upload { name, declared, bytes });
                }
            } else if pairs.len() < MOST {
                pairs.push((name, field.text().await.map_err(|_| Error::Unreadable)?));
            }
        }
        let text = serde_html_form::to_string(&pairs).map_err(|_| Error::Unreadable)?;
        Ok(Sent { form: parse(text.as_bytes())?, file })
    }
}
