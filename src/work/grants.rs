//! What was granted over the limit ends by itself.
use crate::{Failure, Kit, Run};
use async_trait::async_trait;
use domain::events::Event;
use jiff::{Timestamp, tz::TimeZone};
use store::{Tenant, orders, organizations, tasks::EndGrants};

#[async_trait]
impl Run for EndGrants {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        let house = organizations::house(t).await?;
        let zone = TimeZone::get(&house.time_zone).unwrap_or(TimeZone::UTC);
        let now = Timestamp::from_millisecond(t.now()).unwrap_or(Timestamp::UNIX_EPOCH);
        for order in orders::lapsed(t, now.to_zoned(zone).date()).await? {
            orders::lapse(t, &order).await?;
            t.record(Event::new("orders-grant-ended", ("orders", order.id)));
        }
        Ok(())
    }
}
