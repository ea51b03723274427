//! `/desk/settings/templates`: the organization's own words for its messages.
use crate::{
    Door, Error, Result, Routes,
    kit::{Desk, Form, Page},
};
use ::views::desk::settings::templates::{self as views, Open, Preview};
use domain::{
    access::Permission,
    events::Event,
    lang::Lang,
    messages::{Channel, Kind},
    problems::Problems,
    templates::{Template, TemplateForm, Version, segments},
};
use lang::{
    Tr, bidi,
    template::{self, Fault, Reader},
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::templates::{self, Save, Which};

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::TemplatesRead), Door::may(Permission::TemplatesWrite));
    Routes::default().get("", read, list).get("/:kind/:channel/:lang", read, edit).post(
        "/:kind/:channel/:lang",
        write,
        update,
    )
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let own = templates::all(&mut tenant).await?;
    Ok(views::list(&desk.look(), &own).into())
}

/// What is kept of one template.
struct Kept {
    which: Which,
    template: Option<Template>,
    versions: Vec<Version>,
}

impl Kept {
    async fn read(tenant: &mut store::Tenant, which: Which) -> Result<Kept> {
        let template = templates::find(tenant, which).await?;
        let versions = match &template {
            Some(template) => templates::versions(tenant, template.id).await?,
            None => Vec::new(),
        };
        Ok(Kept { which, template, versions })
    }

    fn own(&self) -> Option<&Template> {
        self.template.as_ref().filter(|template| template.own.0)
    }

    fn open(&self) -> Open<'_> {
        Open {
            kind: self.which.kind,
            channel: self.which.channel,
            lang: self.which.lang,
            version: self.template.as_ref().map_or(0, |template| template.version),
            own: self.own().is_some(),
            versions: &self.versions,
        }
    }

    /// The words that messages are written with now.
    fn words(&self) -> TemplateForm {
        match self.own() {
            Some(own) => TemplateForm { subject: own.subject.clone(), body: own.body.clone(), act: String::new() },
            None => {
                let ours = template::words(self.which.kind, self.which.channel, self.which.lang);
                TemplateForm { subject: ours.subject, body: ours.body, act: String::new() }
            }
        }
    }
}

type Place = (String, String, String);

/// Which template the address names; none of ours is not there.
fn which((kind, channel, lang): &Place) -> Result<Which> {
    let kind = Kind::parse(kind).ok_or(Error::NotFound)?;
    let channel = Channel::parse(channel).filter(|channel| kind.speaks(*channel)).ok_or(Error::NotFound)?;
    Ok(Which { kind, channel, lang: Lang::parse(lang).ok_or(Error::NotFound)? })
}

#[handler]
async fn edit(desk: Desk, Path(place): Path<Place>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let kept = Kept::read(&mut tenant, which(&place)?).await?;
    let words = kept.words();
    let preview = preview(&desk, kept.which, &words);
    Ok(views::edit(&desk.look(), &kept.open(), &words, &Problems::new(), &preview).into())
}

#[handler]
async fn update(desk: Desk, Path(place): Path<Place>, form: Form<TemplateForm>) -> Result<Response> {
    let which = which(&place)?;
    let mut tenant = desk.write().await?;
    let kept = Kept::read(&mut tenant, which).await?;
    let typed = TemplateForm { body: form.value.body.replace("\r\n", "\n"), ..form.value.clone() };
    let (problems, shown) = judge(&desk, which, &typed, form.problems());
    let look = desk.look();
    if typed.act == "preview" {
        return Ok(Page::from(views::edit(&look, &kept.open(), &typed, &problems, &shown)).into_response());
    }
    let reset = typed.act == "reset";
    if !reset && !problems.is_empty() {
        return Ok(Page::unprocessable(views::edit(&look, &kept.open(), &typed, &problems, &shown)).into_response());
    }
    let save = Save {
        subject: if reset { "" } else { &typed.subject },
        body: if reset { "" } else { &typed.body },
        own: !reset,
    };
    match templates::save(&mut tenant, which, form.version, &save).await {
        Ok(()) => {
            let id = templates::find(&mut tenant, which).await?.map_or(0, |template| template.id);
            tenant
                .record(Event::new(if reset { "templates-reset-done" } else { "templates-saved" }, ("templates", id)));
            let to = format!("/desk/settings/templates/{}/{}/{}", place.0, place.1, place.2);
            desk.done(tenant.into(), &form, &to, "templates-saved").await
        }
        Err(store::Error::Conflict) => match &kept.template {
            Some(theirs) => Ok(Page::conflict(views::clash(&look, &kept.open(), &typed, theirs)).into_response()),
            None => Err(Error::Conflict),
        },
        Err(other) => Err(other.into()),
    }
}

/// What is wrong with the words, and how they look.
fn judge(desk: &Desk, which: Which, typed: &TemplateForm, mut problems: Problems) -> (Problems, Preview) {
    if which.channel.has_subject() && typed.subject.trim().is_empty() {
        problems.add("subject", "form-required");
    }
    let variables = variables(which.kind);
    for (field, source) in [("subject", &typed.subject), ("body", &typed.body)] {
        if template::check(source, &variables).is_err() {
            problems.add(field, "templates-faulty");
        }
    }
    (problems, preview(desk, which, typed))
}

fn variables(kind: Kind) -> Vec<&'static str> {
    kind.nature().variables.iter().copied().chain(["organization"]).collect()
}

/// The message with sample values, as its reader would get it.
fn preview(desk: &Desk, which: Which, words: &TemplateForm) -> Preview {
    match written(desk, which, words) {
        Ok((subject, text)) => {
            let sms = which.channel == Channel::Sms;
            let text = if sms { bidi::strip(&text) } else { text };
            Preview::Letter { segments: sms.then(|| segments(&text)), subject, text }
        }
        Err(fault) => Preview::Fault(fault),
    }
}

fn written(desk: &Desk, which: Which, words: &TemplateForm) -> std::result::Result<(String, String), Fault> {
    let look = desk.look();
    let locale = lang::Locale::new(which.lang, desk.country());
    let organization = desk.place.as_ref().map_or("", |place| place.name.as_str());
    let data = template::sample(Tr::new(locale), organization, look.now);
    let (variables, reader) = (variables(which.kind), Reader { locale, zone: look.zone });
    let subject = template::subject(&words.subject, &variables, &data, &reader)?;
    Ok((subject, template::render(&words.body, &variables, &data, &reader)?))
}
