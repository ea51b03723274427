//! One statement on its way: text that was proven scoped, its values, and the transaction it runs in.
use crate::{Db, Result, meter};
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

impl Statement<'_> {
    pub fn bind<T: Encode<'static, Any> + Type<Any> + 'static>(mut self, value: T) -> Self {
        self.query = self.query.bind(value);
        self
    }

    /// Every row.
    pub async fn all<T: for<'r> FromRow<'r, AnyRow>>(self) -> Result<Vec<T>> {
        let rows = self.query.fetch_all(&mut **self.tx).await?;
        rows.iter().map(|row| T::from_row(row).map_err(Into::into)).collect()
    }

    /// The one row; `NotFound` when there is none.
    pub async fn one<T: for<'r> FromRow<'r, AnyRow>>(self) -> Result<T> {
        Ok(T::from_row(&self.query.fetch_one(&mut **self.tx).await?)?)
    }

    /// The row, if there is one.
    pub async fn maybe<T: for<'r> FromRow<'r, AnyRow>>(self) -> Result<Option<T>> {
        let row = self.query.fetch_optional(&mut **self.tx).await?;
        Ok(row.map(|row| T::from_row(&row)).transpose()?)
    }

    /// The first column of the one row.
    pub async fn number(self) -> Result<i64> {
        Ok(self.query.fetch_one(&mut **self.tx).await?.try_get(0)?)
    }

    /// Runs it; how many rows it touched.
    pub async fn run(self) -> Result<u64> {
        Ok(self.query.execute(&mut **self.tx).await?.rows_affected())
    }
}
