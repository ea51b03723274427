//! `/p/:token` of a pay link: what is to be paid and how, the start of an online payment, and how it stands.
use super::opened::{self, Opened};
use crate::{
    Error, Result,
    kit::{Form, Guest, Page, qr},
};
use ::views::paper::pay as views;
use domain::{
    attempts::{Attempt, PayForm, Payer, lacking},
    country::Country,
    gateways::{Gateway, Provider, State},
    identifiers::{self, Kind},
    ids::Id,
    ips,
    letterheads::Letterhead,
    links::Purpose,
    payments::{Method, stamp},
    problems::Problems,
    upi,
};
use maud::Markup;
use poem::{
    IntoResponse, Response, handler,
    http::{HeaderValue, StatusCode, header},
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Mode,
    attempts::{self, New},
    gateways, invoices, letterheads, once, orders, payments,
};

/// What is to be paid, as it stands now. Minor units.
struct Due {
    /// The document's number; empty for whatever the account owes.
    number: String,
    day: Option<jiff::civil::Date>,
    is_order: bool,
    owed: i64,
}

async fn due(opened: &mut Opened) -> Result<Due> {
    let (account, amount) = (opened.link.account_id, opened.link.amount);
    let most = |open: i64| if amount > 0 { open.min(amount) } else { open };
    let t = &mut opened.tenant;
    let Some(document) = opened.link.document_id else {
        let open = payments::open_of(t, account).await?;
        let owed = open.iter().fold(0_i64, |sum, one| sum.saturating_add(one.amount));
        return Ok(Due { number: String::new(), day: None, is_order: false, owed: most(owed) });
    };
    match invoices::find(t, account, document).await {
        Ok(invoice) => {
            Ok(Due { day: invoice.due(), owed: most(invoice.open), number: invoice.number, is_order: false })
        }
        Err(store::Error::NotFound) => {
            let order = orders::find(t, account, document).await?;
            let number = order.number.clone().unwrap_or_default();
            Ok(Due { number, day: None, is_order: true, owed: most(order.missing.max(order.late)) })
        }
        Err(other) => Err(other.into()),
    }
}

/// The gateways that are switched on and take the organization's money.
async fn ways(guest: &Guest, opened: &mut Opened) -> Result<Vec<Gateway>> {
    let currency = opened.look.currency;
    let mut all = gateways::all(&mut opened.tenant).await?;
    all.retain(|gateway| {
        let simulated = gateway.provider == Provider::Simulator && gateway.is_live();
        gateway.active
            && gateway.provider.currency().is_none_or(|only| only == currency)
            && (!simulated || guest.app.settings.development)
    });
    Ok(all)
}

/// The page.
pub async fn show(guest: &Guest, opened: &mut Opened, token: &str) -> Result<Markup> {
    page(guest, opened, token, (&PayForm::default(), &Problems::new())).await
}

async fn page(
    guest: &Guest,
    opened: &mut Opened,
    token: &str,
    (typed, problems): (&PayForm, &Problems),
) -> Result<Markup> {
    let due = due(opened).await?;
    let ways = ways(guest, opened).await?;
    let made = attempts::of_link(&mut opened.tenant, opened.link.id).await?;
    let letterhead = letterheads::find(&mut opened.tenant).await?;
    let by_hand = by_hand(opened, &due, &letterhead);
    let shown = views::Due {
        token,
        number: &due.number,
        day: due.day,
        is_order: due.is_order,
        owed: due.owed,
        partial: opened.link.partial == 1,
        until: opened.link.expires_at,
    };
    let around = views::Around { ways: &ways, made: &made, by_hand: &by_hand };
    Ok(views::show(&opened.look, &shown, &around, (typed, problems)))
}

/// Ways to pay that no gateway tells us of: a code for the bank's own application, a transfer, the driver.
fn by_hand(opened: &Opened, due: &Due, letterhead: &Letterhead) -> views::ByHand {
    let country = Country::parse(&opened.house.country).unwrap_or(Country::Dz);
    let name = if letterhead.legal_name.is_empty() { &opened.house.name } else { &letterhead.legal_name };
    let bank = [Kind::Rib, Kind::BankAccount, Kind::Iban].into_iter().find(|kind| !letterhead.number(*kind).is_empty());
    let day = opened.house.day(opened.tenant.now());
    views::ByHand {
        code: code(country, (name, letterhead), due).and_then(|(word, text)| Some((word, qr::draw(&text)?))),
        bank: bank.map(|kind| (kind.label(), identifiers::display(kind, letterhead.number(kind)), name.clone())),
        cash: due.is_order.then_some(0).or_else(|| stamp(day, Method::Cash, due.owed).ok()),
    }
}

/// What a bank's application reads: UPI in India, NBS IPS in Serbia. None where a number is missing.
fn code(country: Country, (name, letterhead): (&str, &Letterhead), due: &Due) -> Option<(&'static str, String)> {
    let reference: String = due.number.chars().filter(char::is_ascii_alphanumeric).collect();
    match country {
        Country::In => {
            let link = upi::Link {
                payee: letterhead.number(Kind::Vpa).to_owned(),
                name: name.to_owned(),
                reference: upi::reference(&due.number),
                amount: due.owed,
                note: due.number.clone(),
                category: String::new(),
            };
            Some(("pay-upi", upi::link(&link).ok()?))
        }
        Country::Rs => {
            let slip = ips::Slip {
                account: letterhead.number(Kind::BankAccount).to_owned(),
                payee: ips::fit(name, 70),
                amount: due.owed,
                payer: String::new(),
                code: "221".to_owned(),
                purpose: ips::fit(&due.number, 35),
                reference: ips::reference_97(&reference).unwrap_or_default(),
            };
            Some(("pay-ips", ips::code(&slip).ok()?))
        }
        Country::Dz | Country::Fr => None,
    }
}

/// Begins an online payment and sends the payer to the page that follows it.
#[handler]
pub async fn create(guest: Guest, Path(token): Path<String>, form: Form<PayForm>) -> Result<Response> {
    let mut opened = Opened::by(&guest, &token, Mode::Write).await?;
    if opened.link.purpose() != Some(Purpose::Pay) {
        return Err(Error::NotFound);
    }
    if !form.key.is_empty() {
        match once::take(&mut opened.tenant, &form.key, &guest.asked.path).await? {
            once::Once::First => {}
            once::Once::Again(to) => return Ok(on(&to)),
            once::Once::Elsewhere => return Err(Error::Unreadable),
        }
    }
    let (due, ways) = (due(&mut opened).await?, ways(&guest, &mut opened).await?);
    let mut problems = form.problems();
    let way = ways.iter().find(|way| Some(way.id) == form.value.gateway());
    let amount = form.value.pays(due.owed, opened.link.partial == 1, opened.look.currency, &mut problems);
    let payer = form.value.payer();
    match way {
        Some(way) => problems.append(lacking(way.provider, &payer)),
        None => problems.check("gateway", Err("form-choice-invalid")),
    }
    if due.owed <= 0 || !problems.is_empty() {
        let body = page(&guest, &mut opened, &token, (&form.value, &problems)).await?;
        return Ok(opened::answer(Page::unprocessable(body)));
    }
    let way = way.ok_or(Error::NotFound)?;
    let id = begin(&mut opened, way, (amount, &payer)).await?;
    let to = format!("/p/{token}/attempts/{id}");
    if !form.key.is_empty() {
        once::keep(&mut opened.tenant, &form.key, &to).await?;
    }
    opened.tenant.commit().await?;
    Ok(on(&to))
}

/// Writes the payment down; whoever presses again goes on with the one they began.
async fn begin(opened: &mut Opened, way: &Gateway, (amount, payer): (i64, &Payer)) -> Result<Id> {
    let known = attempts::of_link(&mut opened.tenant, opened.link.id).await?;
    let now = opened.tenant.now();
    let same = |one: &&Attempt| one.gateway_id == way.id && one.amount == amount && one.goes_on(now);
    if let Some(known) = known.iter().find(same) {
        return Ok(known.id);
    }
    let new = New {
        gateway: way,
        account: opened.link.account_id,
        document: opened.link.document_id,
        link: Some(opened.link.id),
        amount,
        currency: opened.look.currency.code(),
        payer,
    };
    Ok(attempts::start(&mut opened.tenant, &new).await?)
}

fn on(to: &str) -> Response {
    Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, to).finish()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The payer came back from the gateway: they are not sent there again.
    back: String,
}

/// How an online payment stands. The page asks again by itself as long as that may change; while the payer has not been
/// at the gateway, it takes them there.
#[handler]
pub async fn follow(
    guest: Guest,
    Path((token, id)): Path<(String, Id)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let mut opened = Opened::by(&guest, &token, Mode::Read).await?;
    let attempt = attempts::find(&mut opened.tenant, id).await?;
    if attempt.link_id != Some(opened.link.id) {
        return Err(Error::NotFound);
    }
    let now = opened.tenant.now();
    let leaves = asked.back.is_empty() && attempt.state() == State::Started && attempt.goes_on(now);
    let body = views::follow(&opened.look, &token, &attempt, leaves);
    let mut response = opened::answer(Page::from(body)).into_response();
    if let Some(refresh) = refresh(&attempt, (leaves, now)) {
        response.headers_mut().insert("refresh", refresh);
    }
    Ok(response)
}

/// On to the gateway as soon as it said where; else the same page again, ever more seldom.
fn refresh(attempt: &Attempt, (leaves, now): (bool, i64)) -> Option<HeaderValue> {
    if leaves && !attempt.place.is_empty() {
        return HeaderValue::from_str(&format!("0; url={}", attempt.place)).ok();
    }
    let age = now.saturating_sub(attempt.created_at) / domain::time::MINUTE;
    let seconds = if leaves { 1 } else { 2 + age.clamp(0, 28) };
    attempt.state().is_open().then(|| HeaderValue::from_str(&seconds.to_string()).ok()).flatten()
}
