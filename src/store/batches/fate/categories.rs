//! Categories: those by themselves first, those within them after.
use super::{
    super::{save, shelf},
    Fate, kept, merged, text,
};
use crate::{Error, Result, Tenant, categories, sql::scoped};
use domain::{
    batches::{Existing, Record, Row, Verdict},
    events::Event,
    ids::Id,
};

async fn parent(t: &mut Tenant, record: &Record) -> Result<Option<Existing>> {
    match record.get("parent") {
        Some(name) => shelf::category(t, name).await,
        None => Ok(None),
    }
}

pub(super) async fn apply(t: &mut Tenant, row: &Row) -> Result<Fate> {
    let says = &row.kept.says;
    let (name, now) = (text(says, "name"), shelf::category(t, &text(says, "name")).await?);
    let all = merged(&row.kept.was, says);
    let within = parent(t, &all).await?;
    if all.contains_key("parent") && within.as_ref().is_none_or(|one| one.record.contains_key("parent")) {
        return kept("parent", "categories-parent-invalid");
    }
    let within = within.map(|one| one.id);
    match (row.verdict, now) {
        (Verdict::New, None) => {
            let id = categories::create(t, &name, within).await?;
            t.record(Event::new("categories-created", ("categories", id)).changed("name", "", &name));
            done(id, 1)
        }
        (Verdict::Changed, Some(now)) if now.version == row.version => {
            categories::update(t, (now.id, now.version), &name, within).await?;
            let before = text(&now.record, "name");
            t.record(Event::new("categories-saved", ("categories", now.id)).changed("name", &before, &name));
            done(now.id, now.version + 1)
        }
        _ => kept("name", "imports-moved"),
    }
}

fn done(target: Id, version: i64) -> Result<Fate> {
    Ok(Fate::Done { target, version, moved: 0, entry: 0, flaws: Vec::new() })
}

pub(super) async fn revert(t: &mut Tenant, row: &Row) -> Result<Fate> {
    let now = shelf::category(t, &text(&row.kept.says, "name")).await?;
    let Some(now) = now.filter(|now| now.id == row.target && now.version == row.version) else {
        return kept("name", "imports-touched");
    };
    if row.verdict == Verdict::Changed {
        let within = parent(t, &row.kept.was).await?.map(|one| one.id);
        return match categories::update(t, (now.id, now.version), &text(&row.kept.was, "name"), within).await {
            Ok(()) => Ok(Fate::Undone),
            Err(Error::Conflict) => kept("name", "imports-touched"),
            Err(other) => Err(other),
        };
    }
    save::begin(t).await?;
    let gone = t.sql(scoped!("DELETE FROM categories WHERE tenant_id = $1 AND id = $2")).bind(now.id).run().await;
    if save::end(t, gone.map(|_| ())).await? { Ok(Fate::Undone) } else { kept("name", "imports-in-use") }
}
