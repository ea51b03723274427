//! Who is told of events: by a job each, at least once, with effects that commit once.
use crate::{Failure, Kit, Run};
use async_trait::async_trait;
use domain::{
    events::{Entry, Event},
    notifications,
};
use store::{
    Tenant, events,
    notifications::{Note, To, notify},
    orders, organizations,
    tasks::DeliverEvent,
};

/// Something in the program that acts on events after they happened.
#[async_trait]
pub trait Subscriber: Send + Sync {
    /// Its stored name.
    fn name(&self) -> &'static str;

    /// Whether it acts on events of this kind.
    fn wants(&self, kind: &str) -> bool;

    /// Acts, inside the event's organization. What it writes commits with the delivery.
    async fn take(&self, t: &mut Tenant, event: &Entry) -> Result<(), Failure>;
}

/// Tells people of what concerns them.
pub struct Notifier;

#[async_trait]
impl Subscriber for Notifier {
    fn name(&self) -> &'static str {
        "notifications"
    }

    fn wants(&self, kind: &str) -> bool {
        notifications::of(kind).next().is_some()
    }

    async fn take(&self, t: &mut Tenant, event: &Entry) -> Result<(), Failure> {
        for rule in notifications::of(&event.kind) {
            let note = Note {
                kind: rule.message,
                args: event.data(),
                link: rule.link(event.subject_id),
                about: Some(rule.event.to_owned()),
            };
            notify(t, To::Holders(rule.tell), &note).await?;
        }
        Ok(())
    }
}

/// Lets orders go on that waited for what their accounts were late with.
pub struct Releaser;

/// After which something may have been paid, or more is tolerated.
const PAYS: [&str; 8] = [
    "payments-taken",
    "payments-online",
    "payments-allocated",
    "stops-recorded",
    "invoices-credited",
    "accounts-overdue-changed",
    "overdue-saved",
    "unexplained-solved",
];

#[async_trait]
impl Subscriber for Releaser {
    fn name(&self) -> &'static str {
        "releases"
    }

    fn wants(&self, kind: &str) -> bool {
        PAYS.contains(&kind)
    }

    async fn take(&self, t: &mut Tenant, _event: &Entry) -> Result<(), Failure> {
        let today = organizations::house(t).await?.day(t.now()).date;
        for order in orders::late(t).await? {
            if orders::reconsider(t, &order, today).await? {
                t.record(Event::new("orders-released", ("orders", order.id)));
            }
        }
        Ok(())
    }
}

#[async_trait]
impl Run for DeliverEvent {
    async fn run(&self, t: &mut Tenant, kit: &Kit) -> Result<(), Failure> {
        let unknown = || Failure::never("this program has no such subscriber");
        let subscriber = kit.subscribers.iter().find(|one| one.name() == self.subscriber).ok_or_else(unknown)?;
        let event = events::find(t, self.event_id).await?;
        subscriber.take(t, &event).await
    }
}

/// The subscribers of one kind of event, by name.
pub(crate) fn wanted(kit: &Kit, kind: &str) -> Vec<&'static str> {
    kit.subscribers.iter().filter(|one| one.wants(kind)).map(|one| one.name()).collect()
}
