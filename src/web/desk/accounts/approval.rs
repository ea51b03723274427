//! `/desk/accounts/:id/approval`: letting a new account order.
use super::take;
use crate::{Result, kit::Desk};
use domain::{accounts::Step, ids::Id};
use poem::{Response, handler, web::Path};

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    take(&desk, id, Step::Approve, "").await
}
