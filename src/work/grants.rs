//! What was granted over the limit ends by itself.
use crate::{Failure, Kit, Run};
use async_trait::async_trait;
use domain::events::Event;
use store::{Tenant, orders, organizations, tasks::EndGrants};

#[async_trait]
impl Run for EndGrants {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        let house = organizations::house(t).await?;
        let today = house.day(t.now()).date;
        for order in orders::lapsed(t, today).await? {
            orders::lapse(t, &order, today).await?;
            t.record(Event::new("orders-grant-ended", ("orders", order.id)));
        }
        Ok(())
    }
}
