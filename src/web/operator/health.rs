//! `/operator/health`: does everything that the platform stands on do its work.
use crate::{
    Result,
    kit::{Operator, Page},
};
use ::views::operator::health::{self as views, Queue};
use poem::handler;
use store::{Engine, Mode, events, queue};

#[handler]
pub async fn show(operator: Operator) -> Result<Page> {
    let db = &operator.app.db;
    let mut platform = db.platform(Mode::Read).await?;
    let queues = queue::queues(&mut platform).await?;
    let broken = events::broken(&mut platform).await?;
    let lines: Vec<Queue> = queues
        .iter()
        .map(|one| Queue {
            name: &one.name,
            paused: one.paused_at.is_some(),
            waiting: one.counts.waiting,
            dead: one.counts.dead,
            oldest: one.oldest,
        })
        .collect();
    let engine = if db.engine() == Engine::Postgres { "PostgreSQL" } else { "SQLite" };
    let health = views::Health { engine, version: env!("CARGO_PKG_VERSION"), broken, queues: &lines };
    Ok(views::show(&operator.look(), &health).into())
}
