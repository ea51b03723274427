//! `/healthz` and `/readyz`: does the process live, and can it serve.
use crate::{App, Result};
use poem::{
    handler,
    web::{Data, Json},
};
use serde_json::{Value, json};

#[handler]
pub fn health() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

#[handler]
pub async fn ready(Data(app): Data<&App>) -> Result<Json<Value>> {
    app.db.ping().await?;
    Ok(Json(json!({ "status": "ready" })))
}
