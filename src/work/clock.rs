//! The clock and the outbox: schedules become jobs, events reach their subscribers.
use crate::{Kit, subscribers::wanted};
use domain::schedules::BUILTIN;
use store::{Mode, Result, deliveries, schedules};

/// Gives organizations the schedules that come with them.
pub(crate) async fn furnish(kit: &Kit) -> Result<()> {
    for builtin in BUILTIN {
        let lacking = schedules::lacking(&mut kit.db.platform(Mode::Read).await?, builtin).await?;
        for organization in lacking {
            let mut t = kit.of(organization.tenant_id).await?;
            schedules::add(&mut t, builtin, &organization.time_zone).await?;
            t.commit().await?;
        }
    }
    Ok(())
}

/// Enqueues what is due by its schedule; how many jobs this process enqueued.
pub async fn tick(kit: &Kit) -> Result<usize> {
    let due = schedules::due(&mut kit.db.platform(Mode::Read).await?).await?;
    let mut fired = 0;
    for schedule in due {
        let mut t = kit.of(schedule.tenant_id).await?;
        fired += usize::from(schedules::fire(&mut t, &schedule).await?);
        t.commit().await?;
    }
    Ok(fired)
}

/// Tells subscribers of events; how many events went out of the box.
pub async fn drain(kit: &Kit) -> Result<usize> {
    let tenants = deliveries::waiting(&mut kit.db.platform(Mode::Read).await?).await?;
    let mut told = 0;
    for tenant in tenants {
        let mut t = kit.of(tenant).await?;
        told += deliveries::drain(&mut t, |kind| wanted(kit, kind)).await?;
        t.commit().await?;
    }
    Ok(told)
}
