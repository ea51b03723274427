//! `sanduk routes`: every URL with who may open it.
use super::{Outcome, say};
use std::process::ExitCode;
use web::kit::Who;

pub fn run() -> Outcome {
    let routes = web::routes();
    for line in routes.table() {
        let who = match line.door.who {
            Who::May(permission) => permission.code().to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        let (portal, csrf, audit) = (line.door.portal.code(), line.door.csrf, line.door.audit);
        say(&format!("{:<5} {:<52} {portal:<9} {who:<22} {csrf:?} {audit:?}", line.method, line.path));
    }
    Ok(ExitCode::SUCCESS)
}
