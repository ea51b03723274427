//! One statement on its way: text that was proven scoped, its values, and the transaction it runs in.
use crate::{Db, Result, meter};
use futures_util::future::BoxFuture;
use sqlx::{Any, Encode, FromRow, Row, Transaction, Type, any::AnyArguments, any::AnyRow, query::Query};

/// An open transaction and the database it belongs to.
pub(crate) struct Link {
    pub tx: Transaction<'static, Any>,
    pub db: Db,
}

impl Link {
    /// Keeps all that was written; `wakes` tells the workers that there may be something for them.
    pub async fn commit(self, wakes: bool) -> Result<()> {
        self.tx.commit().await?;
        if wakes {
            self.db.wake().ring();
        }
        Ok(())
    }
}

/// A statement being bound and run.
pub(crate) struct Statement<'t> {
    query: Query<'static, Any, AnyArguments>,
    tx: &'t mut Transaction<'static, Any>,
}

#[expect(clippy::disallowed_methods, reason = "the one place where SQL text becomes a query")]
pub(crate) fn statement<'t>(tx: &'t mut Transaction<'static, Any>, text: &'static str) -> Statement<'t> {
    meter::count();
    Statement { query: sqlx::query(text), tx }
}

/// The answers are boxed: the compiler copies all that a future is made of into every part of the program that may
/// drop it, and an act of forty statements would take minutes to build.
impl<'t> Statement<'t> {
    pub fn bind<T: Encode<'static, Any> + Type<Any> + 'static>(mut self, value: T) -> Self {
        self.query = self.query.bind(value);
        self
    }

    /// Every row.
    pub fn all<T: for<'r> FromRow<'r, AnyRow>>(self) -> BoxFuture<'t, Result<Vec<T>>> {
        Box::pin(async move {
            let rows = self.query.fetch_all(&mut **self.tx).await?;
            rows.iter().map(|row| T::from_row(row).map_err(Into::into)).collect()
        })
    }

    /// The one row; `NotFound` when there is none.
    pub fn one<T: for<'r> FromRow<'r, AnyRow>>(self) -> BoxFuture<'t, Result<T>> {
        Box::pin(async move { Ok(T::from_row(&self.query.fetch_one(&mut **self.tx).await?)?) })
    }

    /// The row, if there is one.
    pub fn maybe<T: for<'r> FromRow<'r, AnyRow>>(self) -> BoxFuture<'t, Result<Option<T>>> {
        Box::pin(async move {
            let row = self.query.fetch_optional(&mut **self.tx).await?;
            Ok(row.map(|row| T::from_row(&row)).transpose()?)
        })
    }

    /// The first column of the one row.
    pub fn number(self) -> BoxFuture<'t, Result<i64>> {
        Box::pin(async move { Ok(self.query.fetch_one(&mut **self.tx).await?.try_get(0)?) })
    }

    /// Runs it; how many rows it touched.
    pub fn run(self) -> BoxFuture<'t, Result<u64>> {
        Box::pin(async move { Ok(self.query.execute(&mut **self.tx).await?.rows_affected()) })
    }
}
