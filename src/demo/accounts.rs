//! The accounts of a sample organization, opened as its desk would open them.
use super::{
    Problem,
    samples::{Sample, SampleAccount},
};
use domain::{
    accounts::{AccountForm, LimitChange, PersonForm, Rights, Status, Step},
    country::Country,
    events::Event,
    ids::Id,
    problems::Problems,
};
use std::collections::BTreeMap;
use store::{Tenant, accounts};

/// Opens them all, with the people they have. `buyers` are the memberships of the Shop and their names, by e-mail address.
pub async fn make(
    t: &mut Tenant,
    sample: &Sample,
    (country, owner): (Country, Option<Id>),
    buyers: &BTreeMap<&'static str, (Id, &'static str)>,
) -> Result<(), Problem> {
    let (why_limit, why_suspended) = sample.reasons;
    for account in sample.accounts {
        let kept = form(account).kept(country);
        let id = accounts::create(t, owner, &kept).await?;
        t.record(kept.event("accounts-created", id, &AccountForm::default()));
        stand(t, id, (account.status, why_suspended)).await?;
        if account.limit > 0 {
            accounts::set_limit(t, (id, 0), account.limit, why_limit).await?;
            t.record(LimitChange::event(id, (0, account.limit), country.currency(), why_limit));
        }
        let rights = PersonForm::new().rights(country.currency(), &mut Problems::new());
        for (member, name) in account.people.iter().filter_map(|email| buyers.get(email)) {
            accounts::link(t, id, *member, rights).await?;
            t.record(
                rights
                    .event("accounts-person-linked", id, Rights::default(), country.currency())
                    .changed("person", "", name),
            );
        }
    }
    Ok(())
}

fn form(account: &SampleAccount) -> AccountForm {
    AccountForm {
        name: account.name.to_owned(),
        kind: account.kind.code().to_owned(),
        phone: account.phone.to_owned(),
        address: account.address.to_owned(),
        ..AccountForm::default()
    }
}

/// Takes the steps that lead to where the sample stands.
async fn stand(t: &mut Tenant, id: Id, (status, why): (Status, &str)) -> Result<(), Problem> {
    if status == Status::Pending {
        return Ok(());
    }
    accounts::approve(t, id).await?;
    t.record(Event::new(Step::Approve.told(), ("accounts", id)));
    if status == Status::Suspended {
        accounts::suspend(t, id).await?;
        t.record(Event::new(Step::Suspend.told(), ("accounts", id)).changed("reason", "", why));
    }
    Ok(())
}
