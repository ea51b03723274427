//! The links of letters, as their readers get them; and the platform's own organization, which sends some of them.
use crate::kit::App;
use domain::{
    ids::{Id, OPERATOR},
    messages::Listing,
};
use store::{Actor, Mode, messages, organizations};

/// Organization #1.
pub async fn platform(app: &App) -> Id {
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = organizations::NewOrganization {
        tenant_id: OPERATOR,
        slug: "sanduk".into(),
        name: "Sanduk".into(),
        status: "active",
        country: "DZ".into(),
        currency: "DZD".into(),
        time_zone: "Africa/Algiers".into(),
        language: "fr",
        industry: String::new(),
        modules: domain::modules::stored(&domain::modules::Module::ALL, domain::modules::Module::code),
        features: String::new(),
    };
    organizations::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    OPERATOR
}

/// The paths in the links of an organization's letters to this address, newest first.
pub async fn links(app: &App, tenant: Id, to: &str) -> Vec<String> {
    let p = app.db.platform(Mode::Read).await.unwrap();
    let mut t = p.into_tenant(tenant, Actor::system()).await.unwrap();
    let listing = Listing { recipient: to.to_owned(), ..Listing::default() };
    let page = messages::page(&mut t, &listing).await.unwrap();
    let mut links = Vec::new();
    for message in page {
        if let Some(parcel) = messages::parcel(&mut t, message.id).await.unwrap() {
            let link = parcel.data["link"].as_str().unwrap_or_default();
            links.push(link.strip_prefix("http://localhost:8080").unwrap_or(link).to_owned());
        }
    }
    links
}
