//! `/operator/jobs/queues/:name/pause`: stops a queue, and lets it go on.
use crate::{
    Result,
    kit::{Operator, see},
};
use domain::events::Event;
use poem::{Response, handler, web::Path};
use store::{Mode, queue};

#[handler]
pub async fn create(operator: Operator, Path(name): Path<String>) -> Result<Response> {
    pause(&operator, &name, true).await
}

#[handler]
pub async fn delete(operator: Operator, Path(name): Path<String>) -> Result<Response> {
    pause(&operator, &name, false).await
}

async fn pause(operator: &Operator, name: &str, stop: bool) -> Result<Response> {
    let kind = if stop { "jobs-queue-paused" } else { "jobs-queue-resumed" };
    let mut platform = operator.app.db.platform(Mode::Write).await?;
    queue::pause(&mut platform, name, stop).await?;
    platform.record(&operator.actor(), Event::new(kind, ("jobs", 0)).changed("queue", "", name));
    platform.commit().await?;
    operator.app.db.wake().ring();
    Ok(see(operator, &operator.to("/operator/jobs"), kind))
}
