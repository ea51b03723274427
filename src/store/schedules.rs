//! Schedules: what comes again, and that each of its moments comes once.
use crate::{
    Platform, Result, Tenant,
    queue::{self, New, Options},
    sql::{platform, scoped},
};
use domain::{
    ids::{Id, OPERATOR},
    schedules::{Builtin, Schedule, next},
    time::Millis,
};

/// Schedules whose moment has come, of all organizations.
pub async fn due(p: &mut Platform) -> Result<Vec<Schedule>> {
    let now = p.now();
    p.sql(platform!(
        "the clock looks over every organization's schedules",
        "SELECT s.tenant_id, s.id, s.name, s.task, s.queue, s.payload, s.cron, s.paused_at, s.last_at, s.next_at, o.time_zone
         FROM schedules s JOIN organizations o ON o.tenant_id = s.tenant_id
         WHERE s.paused_at IS NULL AND s.next_at <= $1 ORDER BY s.next_at LIMIT 200"
    ))
    .bind(now)
    .all()
    .await
}

/// Enqueues the job of this moment, once whoever asks how often, and sets the next. Moments missed meanwhile are
/// skipped: after a night without power a sweep runs once. Says whether this call enqueued.
pub async fn fire(t: &mut Tenant, schedule: &Schedule) -> Result<bool> {
    let (now, tick) = (t.now(), schedule.next_at);
    let first = t
        .sql(scoped!(
            "INSERT INTO ticks (tenant_id, schedule_id, at, job_id) VALUES ($1, $2, $3, 0)
             ON CONFLICT (tenant_id, schedule_id, at) DO NOTHING"
        ))
        .bind(schedule.id)
        .bind(tick)
        .run()
        .await?;
    let mut fired = false;
    if first == 1 {
        fired = enqueue(t, schedule).await?.is_some();
    }
    // A clock that went back must not repeat a moment: the next one lies after both.
    let following = next(&schedule.cron, &schedule.time_zone, now.max(tick));
    t.sql(scoped!(
        "UPDATE schedules SET last_at = $3, next_at = $4, paused_at = CASE WHEN $5 = 1 THEN $3 ELSE paused_at END
         WHERE tenant_id = $1 AND id = $2 AND next_at = $6"
    ))
    .bind(schedule.id)
    .bind(now)
    .bind(following.unwrap_or(tick))
    .bind(i64::from(following.is_none()))
    .bind(tick)
    .run()
    .await?;
    Ok(fired)
}

/// The job of a schedule; none while its last one still lives.
async fn enqueue(t: &mut Tenant, schedule: &Schedule) -> Result<Option<Id>> {
    let new = New {
        task: schedule.task.clone(),
        queue: schedule.queue.clone(),
        payload: schedule.payload.clone(),
        lane: None,
        options: Options::once(format!("schedule-{}", schedule.id)),
    };
    queue::put(t, new).await
}

/// Runs a schedule's job now, besides its own moments. False while its last one still lives.
pub async fn run_now(t: &mut Tenant, id: Id) -> Result<bool> {
    let schedule = find(t, id).await?;
    Ok(enqueue(t, &schedule).await?.is_some())
}

/// All of an organization's schedules.
pub async fn all(t: &mut Tenant) -> Result<Vec<Schedule>> {
    t.sql(scoped!(
        "SELECT s.tenant_id, s.id, s.name, s.task, s.queue, s.payload, s.cron, s.paused_at, s.last_at, s.next_at, o.time_zone
         FROM schedules s JOIN organizations o ON o.tenant_id = s.tenant_id
         WHERE s.tenant_id = $1 ORDER BY s.name"
    ))
    .all()
    .await
}

async fn find(t: &mut Tenant, id: Id) -> Result<Schedule> {
    t.sql(scoped!(
        "SELECT s.tenant_id, s.id, s.name, s.task, s.queue, s.payload, s.cron, s.paused_at, s.last_at, s.next_at, o.time_zone
         FROM schedules s JOIN organizations o ON o.tenant_id = s.tenant_id
         WHERE s.tenant_id = $1 AND s.id = $2"
    ))
    .bind(id)
    .one()
    .await
}

/// An organization and its clock.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Without {
    pub tenant_id: Id,
    pub time_zone: String,
}

/// Organizations that lack a schedule they should have: new ones.
pub async fn lacking(p: &mut Platform, builtin: &Builtin) -> Result<Vec<Without>> {
    p.sql(platform!(
        "every organization has the schedules that come with it",
        "SELECT o.tenant_id, o.time_zone FROM organizations o
         WHERE ($2 = 0 OR o.tenant_id = $3)
           AND NOT EXISTS (SELECT 1 FROM schedules s WHERE s.tenant_id = o.tenant_id AND s.name = $1) LIMIT 500"
    ))
    .bind(builtin.name)
    .bind(i64::from(builtin.platform))
    .bind(OPERATOR)
    .all()
    .await
}

/// Gives an organization a schedule, unless it has it.
pub async fn add(t: &mut Tenant, builtin: &Builtin, time_zone: &str) -> Result<()> {
    let (id, now) = (t.new_id(), t.now());
    let first: Option<Millis> = next(builtin.cron, time_zone, now);
    t.sql(scoped!(
        "INSERT INTO schedules (tenant_id, id, name, task, queue, payload, cron, paused_at, next_at, created_at)
         VALUES ($1, $2, $3, $4, $5, '{}', $6, $7, $8, $9) ON CONFLICT (tenant_id, name) DO NOTHING"
    ))
    .bind(id)
    .bind(builtin.name)
    .bind(builtin.task)
    .bind(queue::DEFAULT)
    .bind(builtin.cron)
    .bind(first.is_none().then_some(now))
    .bind(first.unwrap_or(now))
    .bind(now)
    .run()
    .await?;
    Ok(())
}
