//! Online payments: what is said to gateways and asked of them. A provider is a file of this folder that speaks its
//! protocol; here stands what all have in common.
mod chargily;
mod payaid;
mod simulator;

use crate::{Call, Failure, Kit, Run, gateways::Refusal};
use async_trait::async_trait;
use domain::{
    attempts::{Attempt, Payer},
    callbacks::Outcome,
    events::Event,
    gateways::{Gateway, Provider, Said, Verdict, judge},
    ids::Id,
    lang::Lang,
    money::{Currency, Money},
    refunds::{Refund, State},
};
use store::{
    Keys, Tenant,
    attempts::{self, AskAttempt, Heard, StartAttempt, hear},
    callbacks::{self, ApplyCallback},
    gateways, links, organizations,
    refunds::{self, SendRefund},
};

/// One payment with all that is needed to speak of it.
pub struct Case {
    tenant: Id,
    gateway: Gateway,
    attempt: Attempt,
    payer: Payer,
    /// The seller's name, as payers read it.
    house: String,
    lang: Lang,
    /// Paths below the server's address: where the payer comes back, and where the gateway calls.
    back: String,
    hook: String,
}

/// What became of telling a gateway of a payment.
pub enum Begun {
    /// Its own number, and where the payer goes on.
    At(String, String),
    Refused(String),
}

/// What became of asking for money back.
pub enum Given {
    /// The gateway's own number of the refund.
    Back(String),
    Refused(String),
}

impl Case {
    async fn read(t: &mut Tenant, attempt: Attempt) -> Result<Case, Failure> {
        let gateway = gateways::find(t, attempt.gateway_id).await?;
        let house = organizations::house(t).await?;
        let link = attempt.link_id.map(|link| links::token(t.keys(), t.id(), link)).unwrap_or_default();
        Ok(Case {
            tenant: t.id(),
            payer: attempts::payer(t, attempt.id).await?,
            lang: Lang::parse(&house.language).unwrap_or(Lang::En),
            house: house.name,
            back: format!("/hooks/return/{link}/{}", attempt.id),
            hook: hook(t.keys(), t.id(), &gateway),
            gateway,
            attempt,
        })
    }

    fn amount(&self) -> Result<Money, Failure> {
        let currency =
            Currency::parse(&self.attempt.currency).ok_or_else(|| Failure::never("a currency nobody knows"))?;
        Ok(Money::new(self.attempt.amount, currency))
    }

    fn description(&self) -> String {
        format!("{} {}", self.house, self.attempt.document).trim().to_owned()
    }

    async fn begin(&self, kit: &Kit) -> Result<Begun, Failure> {
        match self.gateway.provider {
            Provider::Payaid => payaid::begin(self, kit).await,
            Provider::Chargily => chargily::begin(self, kit).await,
            Provider::Simulator => simulator::begin(self, kit).await,
        }
    }

    async fn ask(&self, kit: &Kit) -> Result<Vec<Said>, Failure> {
        match self.gateway.provider {
            Provider::Payaid => payaid::ask(self, kit).await,
            Provider::Chargily => chargily::ask(self, kit).await,
            Provider::Simulator => simulator::ask(self, kit).await,
        }
    }

    async fn refund(&self, refund: &Refund, kit: &Kit) -> Result<Given, Failure> {
        match self.gateway.provider {
            Provider::Payaid => payaid::refund(self, refund, kit).await,
            Provider::Chargily => Ok(Given::Refused("online-refund-by-hand".to_owned())),
            Provider::Simulator => simulator::refund(self, refund, kit).await,
        }
    }
}

/// The path of a gateway's callback address.
fn hook(keys: &Keys, tenant: Id, gateway: &Gateway) -> String {
    format!("/hooks/{}/{}", gateway.provider.code(), gateways::key(keys, tenant, gateway.id, gateway.turn))
}

/// A gateway that cannot be reached is asked again; nothing is taken for failed.
fn away(refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Later(why) => Failure::Again(why),
        Refusal::Never(why) => Failure::Never(why),
    }
}

const UNCLEAR: &str = "the gateway's answer cannot be read";

#[async_trait]
impl Call for StartAttempt {
    type Asked = Option<Case>;
    type Answer = Option<Begun>;

    async fn read(&self, t: &mut Tenant) -> Result<Option<Case>, Failure> {
        let attempt = attempts::find(t, self.attempt_id).await?;
        if attempt.state() != domain::gateways::State::Started || !attempt.place.is_empty() {
            return Ok(None);
        }
        Ok(Some(Case::read(t, attempt).await?))
    }

    async fn call(&self, case: &Option<Case>, kit: &Kit) -> Result<Option<Begun>, Failure> {
        match case {
            Some(case) => case.begin(kit).await.map(Some),
            None => Ok(None),
        }
    }

    async fn write(&self, t: &mut Tenant, _case: Option<Case>, begun: Option<Begun>) -> Result<(), Failure> {
        match begun {
            Some(Begun::At(remote, place)) => attempts::placed(t, self.attempt_id, (&remote, &place)).await?,
            Some(Begun::Refused(why)) => refuse(t, self.attempt_id, &why).await?,
            None => {}
        }
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, reason: &str, dead: bool) -> store::Result<()> {
        if dead { refuse(t, self.attempt_id, reason).await } else { attempts::broke_off(t, self.attempt_id).await }
    }
}

async fn refuse(t: &mut Tenant, attempt: Id, why: &str) -> store::Result<()> {
    attempts::refused(t, attempt, why).await?;
    t.record(Event::new("attempts-failed", ("attempts", attempt)).changed("reason", "", why));
    Ok(())
}

#[async_trait]
impl Call for AskAttempt {
    type Asked = Option<Case>;
    type Answer = Vec<Said>;

    async fn read(&self, t: &mut Tenant) -> Result<Option<Case>, Failure> {
        let attempt = attempts::find(t, self.attempt_id).await?;
        if !attempt.state().is_open() {
            return Ok(None);
        }
        Ok(Some(Case::read(t, attempt).await?))
    }

    async fn call(&self, case: &Option<Case>, kit: &Kit) -> Result<Vec<Said>, Failure> {
        match case {
            Some(case) => case.ask(kit).await,
            None => Ok(Vec::new()),
        }
    }

    async fn write(&self, t: &mut Tenant, case: Option<Case>, said: Vec<Said>) -> Result<(), Failure> {
        let Some(case) = case else { return Ok(()) };
        let day = organizations::house(t).await?.day(t.now());
        for said in said.iter().filter(|said| said.reference == case.attempt.reference) {
            hear(t, &case.gateway, said, (0, day)).await?;
        }
        again(t, self.attempt_id).await?;
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, _reason: &str, dead: bool) -> store::Result<()> {
        if dead { again(t, self.attempt_id).await } else { Ok(()) }
    }
}

/// The next question, or a word to the seller when the gateway was silent for a day.
async fn again(t: &mut Tenant, attempt: Id) -> store::Result<()> {
    let attempt = attempts::find(t, attempt).await?;
    if !attempts::asked(t, &attempt).await? && attempt.state().is_open() {
        t.record(Event::new("attempts-silent", ("attempts", attempt.id)));
    }
    Ok(())
}

#[async_trait]
impl Run for ApplyCallback {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        let callback = callbacks::find(t, self.callback_id).await?;
        if callback.outcome != Outcome::Waiting {
            return Ok(());
        }
        let gateway = gateways::find(t, callback.gateway_id).await?;
        // Judged again: nothing is applied that its gateway does not vouch for now.
        let Verdict::Proven(said) = judge(&gateway, &callback.signature, callback.body.as_bytes()) else {
            callbacks::judged(t, callback.id, (Outcome::Refused, "callbacks-unproven"), None).await?;
            return Ok(());
        };
        let day = organizations::house(t).await?.day(t.now());
        let heard = hear(t, &gateway, &said, (callback.id, day)).await?;
        let (outcome, why) = match &heard {
            Heard::Moved(_) => (Outcome::Applied, ""),
            Heard::Repeated(_) => (Outcome::Repeated, ""),
            Heard::Parked(_, why) => (Outcome::Parked, *why),
            Heard::Noted => (Outcome::Noted, ""),
        };
        callbacks::judged(t, callback.id, (outcome, why), heard.attempt()).await?;
        Ok(())
    }
}

#[async_trait]
impl Call for SendRefund {
    type Asked = Option<(Refund, Case)>;
    type Answer = Option<Given>;

    async fn read(&self, t: &mut Tenant) -> Result<Self::Asked, Failure> {
        let refund = refunds::find(t, self.refund_id).await?;
        if refund.state() != State::Asked {
            return Ok(None);
        }
        let attempt =
            attempts::of_payment(t, refund.payment_id).await?.ok_or_else(|| Failure::never("no online payment"))?;
        Ok(Some((refund, Case::read(t, attempt).await?)))
    }

    async fn call(&self, asked: &Self::Asked, kit: &Kit) -> Result<Option<Given>, Failure> {
        match asked {
            Some((refund, case)) => case.refund(refund, kit).await.map(Some),
            None => Ok(None),
        }
    }

    /// After the last try nothing is known: the refund stays asked, and its job, played again, asks under the same key.
    async fn write(&self, t: &mut Tenant, _asked: Self::Asked, given: Option<Given>) -> Result<(), Failure> {
        let day = organizations::house(t).await?.day(t.now());
        match given {
            Some(Given::Back(remote)) => refunds::done(t, self.refund_id, &remote, day).await?,
            Some(Given::Refused(why)) => refunds::failed(t, self.refund_id, &why).await?,
            None => {}
        }
        Ok(())
    }
}
