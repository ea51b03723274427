//! Paying from the Shop: the person is taken to the pay link of the document, made when there is none.
use crate::{
    Result,
    kit::{Shop, see},
};
use domain::{
    ids::Id,
    links::{New, Purpose},
};
use poem::Response;
use store::{Tenant, links};

/// For how many days a link made by a buyer opens.
const LIFE: i64 = 7;

/// On to the page where a document is paid. A link that opens already is used again, if it asks for all of it.
pub async fn go(shop: &Shop, mut tenant: Tenant, (account, document): (Id, Id)) -> Result<Response> {
    let live = links::of_document(&mut tenant, document).await?;
    let same =
        live.iter().find(|link| link.purpose() == Some(Purpose::Pay) && link.account_id == account && link.amount == 0);
    let id = match same {
        Some(link) => link.id,
        None => {
            let new = New { document: Some(document), partial: true, ..New::of(Purpose::Pay, account, LIFE) };
            links::create(&mut tenant, &new).await?
        }
    };
    let token = links::token(shop.app.db.keys(), shop.tenant_id(), id);
    tenant.commit().await?;
    Ok(see(shop, &format!("/p/{token}"), ""))
}
