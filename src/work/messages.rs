//! Writing a message out and handing it to its gateway: read, then call, then write down what came of it.
use crate::{
    Call, Failure, Kit,
    gateways::{Gateways, Outgoing, Refusal},
};
use async_trait::async_trait;
use domain::{
    country::Country,
    lang::Lang,
    messages::{Channel, reason},
    modules::{self, Feature},
};
use jiff::tz::TimeZone;
use lang::{
    Locale, Tr, bidi, t,
    template::{self, Letter, Reader, Words},
};
use store::{
    Tenant,
    messages::{self, Outcome, Parcel, SendMessage, Sender, unsubscribe_token},
    templates::{self, Which},
};

/// A message with all that is needed to write it out.
pub struct Draft {
    pub parcel: Parcel,
    sender: Sender,
    words: Words,
    /// The signed word by which its recipient is left alone, for what one can do without.
    leave: Option<String>,
}

/// Reads a message that waits; none when it was dealt with already, so that a job that runs twice sends once.
pub async fn draft(t: &mut Tenant, id: domain::ids::Id) -> store::Result<Option<Draft>> {
    let Some(parcel) = messages::parcel(t, id).await? else { return Ok(None) };
    let which = Which { kind: parcel.kind, channel: parcel.channel, lang: parcel.language };
    let own = templates::find(t, which).await?.filter(|template| template.own.0);
    let words = match own {
        Some(template) => Words { subject: template.subject, body: template.body },
        None => template::words(parcel.kind, parcel.channel, parcel.language),
    };
    let leave = (!parcel.kind.nature().needed).then(|| unsubscribe_token(t.keys(), t.id(), id));
    Ok(Some(Draft { sender: messages::sender(t).await?, parcel, words, leave }))
}

/// Hands it over. Nothing is open in the database meanwhile.
pub async fn deliver(draft: &Draft, gateways: &Gateways) -> Outcome {
    if let Some(why) = unwanted(draft) {
        return Outcome::Skipped(why);
    }
    let outgoing = match written(draft, gateways.origin()) {
        Ok(outgoing) => outgoing,
        Err(fault) => return Outcome::Failed(format!("{}: {} {}", reason::BAD_TEMPLATE, fault.line, fault.name)),
    };
    match gateways.send(draft.parcel.channel, &outgoing).await {
        Ok(provider_id) => Outcome::Sent { provider_id, subject: outgoing.subject, body: outgoing.text },
        Err(Refusal::Later(why)) => Outcome::Later(why),
        Err(Refusal::Never(why)) => Outcome::Failed(why),
    }
}

/// The recipient said no, or the organization has not switched the channel on.
fn unwanted(draft: &Draft) -> Option<&'static str> {
    if draft.parcel.opted_out {
        return Some(reason::OPTED_OUT);
    }
    let on = |feature| modules::list(&draft.sender.features, Feature::parse).contains(&feature);
    match draft.parcel.channel {
        Channel::Sms if !on(Feature::Sms) => Some(reason::CHANNEL_OFF),
        Channel::Whatsapp if !on(Feature::Whatsapp) => Some(reason::CHANNEL_OFF),
        _ => None,
    }
}

fn written(draft: &Draft, origin: &str) -> Result<Outgoing, template::Fault> {
    let Draft { parcel, sender, words, .. } = draft;
    let reader = reader(parcel.language, sender);
    let variables: Vec<&str> = parcel.kind.nature().variables.iter().copied().chain(["organization"]).collect();
    let mut data = parcel.data.clone();
    if let Some(values) = data.as_object_mut() {
        values.insert("organization".to_owned(), sender.name.clone().into());
    }
    let subject = template::subject(&words.subject, &variables, &data, &reader)?;
    let body = template::render(&words.body, &variables, &data, &reader)?;
    let mail = parcel.channel == Channel::Email;
    let leave = draft.leave.as_ref().filter(|_| mail).map(|word| format!("{origin}/hooks/unsubscribe/{word}"));
    let mut outgoing = Outgoing {
        id: parcel.id,
        from: sender.name.clone(),
        to: parcel.recipient.clone(),
        language: parcel.language.code(),
        // Phones show direction marks of an SMS as boxes.
        text: if parcel.channel == Channel::Sms { bidi::strip(&body) } else { body },
        html: String::new(),
        subject,
        leave,
    };
    if mail {
        finish(&mut outgoing, parcel.language, sender, &reader);
    }
    Ok(outgoing)
}

/// Adds the way out to the text, and the HTML alternative.
fn finish(outgoing: &mut Outgoing, lang: Lang, sender: &Sender, reader: &Reader) {
    let words = t!(Tr::new(reader.locale), "messages-leave");
    let leave = outgoing.leave.as_deref().map(|href| (words.as_str(), href));
    outgoing.html = template::html(&Letter {
        lang,
        organization: &sender.name,
        accent: sender.accent.as_deref(),
        subject: &outgoing.subject,
        text: &outgoing.text,
        leave,
    });
    if let Some((words, href)) = leave {
        let foot = format!("\n\n-- \n{words}\n{href}\n");
        outgoing.text.push_str(&foot);
    }
}

fn reader(lang: Lang, sender: &Sender) -> Reader {
    let country = Country::parse(&sender.country);
    let locale = country.map_or_else(|| Locale::from(lang), |country| Locale::new(lang, country));
    Reader { locale, zone: TimeZone::get(&sender.time_zone).unwrap_or(TimeZone::UTC) }
}

/// At least once: mail carries the message's own id, and gateways are told it, so that a repetition is known as one.
#[async_trait]
impl Call for SendMessage {
    type Asked = Option<Draft>;
    type Answer = Option<Outcome>;

    async fn read(&self, t: &mut Tenant) -> Result<Option<Draft>, Failure> {
        Ok(draft(t, self.message_id).await?)
    }

    async fn call(&self, asked: &Option<Draft>, kit: &Kit) -> Result<Option<Outcome>, Failure> {
        let Some(draft) = asked else { return Ok(None) };
        let outcome = match &kit.gateways {
            Some(gateways) => deliver(draft, gateways).await,
            None => Outcome::Failed(reason::NO_GATEWAY.to_owned()),
        };
        match outcome {
            Outcome::Later(why) => Err(Failure::Again(why)),
            done => Ok(Some(done)),
        }
    }

    async fn write(&self, t: &mut Tenant, asked: Option<Draft>, answer: Option<Outcome>) -> Result<(), Failure> {
        if let Some((draft, outcome)) = asked.zip(answer) {
            messages::settle(t, &draft.parcel, outcome).await?;
        }
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, reason: &str, dead: bool) -> store::Result<()> {
        let Some(parcel) = messages::parcel(t, self.message_id).await? else { return Ok(()) };
        let why = reason.to_owned();
        messages::settle(t, &parcel, if dead { Outcome::Failed(why) } else { Outcome::Later(why) }).await
    }
}
