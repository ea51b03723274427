//! `/desk/orders/board`: orders in columns by where they stand, told anew by the server while scripts run.
use crate::{
    Result,
    kit::{Desk, Page},
};
use ::views::desk::orders::board as views;
use domain::time::Millis;
use futures_util::{Stream, stream};
use poem::{
    handler,
    web::{
        Query,
        sse::{Event, SSE},
    },
};
use serde::Deserialize;
use std::time::Duration;
use store::{events, orders};
use tokio::time::{Instant, sleep};

/// A stream ends after this and the browser asks again, so a session that was ended hears nothing more.
const LIFE: Duration = Duration::from_secs(60);
/// Between two looks, rings or not.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest without a look: another process may have told without ringing here.
const LOOK: Duration = Duration::from_secs(10);

/// When today began by the organization's clock.
fn midnight(desk: &Desk) -> Millis {
    desk.here().start_of_day().map_or(0, |start| start.timestamp().as_millisecond())
}

#[handler]
pub async fn show(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    // Where the log stands is read first: what happens meanwhile is told again rather than never.
    let since = events::latest(&mut tenant).await?;
    let board = orders::board(&mut tenant, midnight(&desk)).await?;
    Ok(views::show(&desk.look(), &board, since).into())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Where the log stood when the page was made.
    since: i64,
}

#[handler]
pub async fn live(desk: Desk, Query(asked): Query<Asked>) -> SSE {
    SSE::new(told(desk, asked.since)).keep_alive(Duration::from_secs(15))
}

/// The columns whenever something happened in the organization since the last look.
fn told(desk: Desk, since: i64) -> impl Stream<Item = Event> + Send + 'static {
    let (until, rings) = (Instant::now() + LIFE, desk.app.db.wake().listen());
    stream::unfold((desk, rings, since), move |(desk, mut rings, last)| async move {
        while Instant::now() < until {
            if let Some((seq, columns)) = seen(&desk, last).await {
                return Some((Event::message(columns), (desk, rings, seq)));
            }
            sleep(PAUSE).await;
            tokio::select! {
                _ = rings.changed() => {}
                () = sleep(LOOK) => {}
            }
        }
        None
    })
}

/// Where the log stands and the columns, when that is elsewhere than at the last look.
async fn seen(desk: &Desk, last: i64) -> Option<(i64, String)> {
    let mut tenant = desk.read().await.ok()?;
    let seq = events::latest(&mut tenant).await.ok().filter(|seq| *seq != last)?;
    let board = orders::board(&mut tenant, midnight(desk)).await.ok()?;
    Some((seq, views::columns(&desk.look(), &board).into_string()))
}
