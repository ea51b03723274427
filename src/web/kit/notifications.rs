//! `/{portal}/notifications`: the same centre in every portal, each for its own people.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Operator, Page, Round, Shop, see},
};
use domain::{ids::Id, portal::Portal};
use futures_util::{Stream, stream};
use poem::{
    Response, handler,
    web::{
        Path, Query,
        sse::{Event, SSE},
    },
};
use serde::Deserialize;
use std::time::Duration;
use store::notifications::{self, Reader};
use tokio::time::{Instant, sleep};
use views::ui::notifications as views;

/// A stream ends after this and the browser asks again, so a session that was ended hears nothing more.
const LIFE: Duration = Duration::from_secs(60);
/// Between two looks, rings or not.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest without a look: another process may have told without ringing here.
const LOOK: Duration = Duration::from_secs(10);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    before: Id,
}

macro_rules! centres {
    ($($module:ident $person:ident $portal:ident;)*) => {$(
        pub mod $module {
            use super::*;

            pub fn routes() -> Routes {
                let door = Door::member(Portal::$portal);
                let quiet = door.quiet("reading one's own notifications is nobody else's business");
                Routes::default()
                    .get("", door, list)
                    .get("/count", door, count)
                    .get("/live", door, live)
                    .post("/reading", quiet, read_all)
                    .post("/:id", quiet, open)
            }

            fn reader(person: &$person) -> Result<Reader> {
                Ok(Reader { user_id: person.user_id()?, portal: Portal::$portal })
            }

            #[handler]
            async fn list(person: $person, Query(asked): Query<Asked>) -> Result<Page> {
                let mut tenant = person.read().await?;
                let page = notifications::page(&mut tenant, reader(&person)?, asked.before).await?;
                let size = usize::try_from(notifications::PAGE).unwrap_or(usize::MAX);
                Ok(views::list(&person.look(), &page, size, asked.before > 0).into())
            }

            #[handler]
            async fn count(person: $person) -> Page {
                views::count(&person.look()).into()
            }

            #[handler]
            async fn open(person: $person, Path(id): Path<Id>) -> Result<Response> {
                let mut tenant = person.write().await?;
                let link = notifications::open(&mut tenant, reader(&person)?, id).await?;
                tenant.commit().await?;
                Ok(see(&person, &person.to(&link), ""))
            }

            #[handler]
            async fn read_all(person: $person) -> Result<Response> {
                let mut tenant = person.write().await?;
                notifications::read_all(&mut tenant, reader(&person)?).await?;
                tenant.commit().await?;
                let to = person.to(concat!("/", stringify!($module), "/notifications"));
                Ok(see(&person, &to, "notifications-all-read"))
            }

            #[handler]
            async fn live(person: $person) -> Result<SSE> {
                let reader = reader(&person)?;
                Ok(SSE::new(told(person, reader)).keep_alive(Duration::from_secs(15)))
            }

            /// The bell's content whenever the count changes.
            fn told(person: $person, reader: Reader) -> impl Stream<Item = Event> + Send + 'static {
                let (until, rings) = (Instant::now() + LIFE, person.app.db.wake().listen());
                stream::unfold((person, rings, None::<i64>), move |(person, mut rings, last)| async move {
                    while Instant::now() < until {
                        let unread = match person.read().await {
                            Ok(mut tenant) => notifications::unread(&mut tenant, reader).await.ok(),
                            Err(_) => None,
                        };
                        if unread.is_some() && unread != last {
                            let mut look = person.look();
                            if let (Some(reader), Some(unread)) = (&mut look.person, unread) {
                                reader.unread = unread;
                            }
                            let event = Event::message(views::count(&look).into_string());
                            return Some((event, (person, rings, unread)));
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
        }
    )*};
}

centres! {
    desk Desk Desk;
    shop Shop Shop;
    round Round Round;
    operator Operator Operator;
}
