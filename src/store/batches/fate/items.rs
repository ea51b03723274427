//! Items, and the stock they open with.
use super::{
    super::{save, shelf},
    Fate, Home,
    goods::{self, Good, Made},
    kept, merged, refused, text,
};
use crate::{Result, Tenant, items, sql::scoped};
use domain::{
    batches::{Record, Row, Verdict},
    ids::Id,
    items::{NewItem, TAX_CLASSES, Words},
    lang::Lang,
    text::fold,
    units::Unit,
};

/// What a file does not hold of an item: what is told about it, in any language.
#[derive(Default)]
struct Told {
    description: String,
    words: Vec<Words>,
}

impl Told {
    async fn of(t: &mut Tenant, item: &shelf::items::Item) -> Result<Told> {
        Ok(Told { description: item.description.clone(), words: items::words(t, item.id).await? })
    }

    fn words(&self, record: &Record) -> Vec<Words> {
        let word = |lang: Lang| {
            let told = self.words.iter().find(|words| words.lang == lang.code());
            let description = told.map(|words| words.description.clone()).unwrap_or_default();
            Words { lang: lang.code().to_owned(), name: text(record, &format!("name_{}", lang.code())), description }
        };
        Lang::ALL.into_iter().map(word).filter(|one| !one.name.is_empty() || !one.description.is_empty()).collect()
    }
}

/// The values a record stands for; `None` when its category has gone.
fn values(home: &Home, record: &Record, told: Told) -> Option<NewItem> {
    let category_id = match record.get("category") {
        Some(name) => Some(home.categories.get(&fold(name))?.0),
        None => None,
    };
    let number = |code: &str| record.get(code).and_then(|text| text.parse().ok()).unwrap_or(1);
    Some(NewItem {
        name: text(record, "name"),
        sku: text(record, "sku"),
        barcode: record.get("barcode").cloned(),
        words: told.words(record),
        description: told.description,
        category_id,
        unit: Unit::parse(&text(record, "unit")).unwrap_or(Unit::Piece),
        pack: number("pack"),
        price: home.minor(record, "price").unwrap_or(0),
        cost: home.minor(record, "cost"),
        tax_class: record.get("tax_class").cloned().unwrap_or_else(|| TAX_CLASSES[0].to_owned()),
        tax_code: text(record, "tax_code").to_uppercase(),
        minimum: number("minimum"),
        multiple: number("multiple"),
        tracked: text(record, "tracked") != "no",
    })
}

/// Another item has the barcode since the rehearsal: asked first, for a refused statement would spoil the rest.
async fn barcode_taken(t: &mut Tenant, new: &NewItem) -> Result<bool> {
    let owner: Option<(String,)> = t
        .sql(scoped!("SELECT sku FROM items WHERE tenant_id = $1 AND barcode = $2"))
        .bind(new.barcode.clone())
        .maybe()
        .await?;
    Ok(owner.is_some_and(|(sku,)| sku != new.sku))
}

pub(super) async fn apply(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let says = &row.kept.says;
    let now = shelf::items::of_sku(t, &text(says, "sku")).await?;
    let told = match &now {
        Some(now) => Told::of(t, now).await?,
        None => Told::default(),
    };
    let Some(new) = values(home, &merged(&row.kept.was, says), told) else {
        return kept("category", "imports-category-unknown");
    };
    if new.barcode.is_some() && barcode_taken(t, &new).await? {
        return kept("barcode", "items-code-taken");
    }
    let (id, version) = match (row.verdict, now) {
        (Verdict::New, None) => (t.new_id(), 0),
        (Verdict::Changed, Some(now)) if now.version == row.version && !now.is_away() => (now.id, now.version),
        _ => return kept("sku", "imports-moved"),
    };
    if version == 0 {
        items::create(t, id, &new).await?;
        t.record(new.event("items-created", id, None));
    } else if says
        .keys()
        .any(|code| !matches!(code.as_str(), "stock" | "site") && row.kept.was.get(code) != says.get(code))
    {
        let before = items::find(t, id).await?;
        items::update(t, (id, version), &new).await?;
        t.record(new.event("items-saved", id, Some(&before)));
    }
    // An item that only opens its stock keeps its version.
    let version = shelf::items::of_sku(t, &new.sku).await?.map_or(version, |now| now.version);
    let opened = open(t, home, row, (id, &new)).await?;
    match opened {
        Ok((moved, entry)) => Ok(Fate::Done { target: id, version, moved, entry, flaws: Vec::new() }),
        // The item itself is written; that its stock was not opened is said beside it.
        Err(flaw) => Ok(Fate::Done { target: id, version, moved: 0, entry: 0, flaws: vec![flaw] }),
    }
}

/// Opens the stock a row brings, unless some came meanwhile or the books are closed.
async fn open(
    t: &mut Tenant,
    home: &Home,
    row: &Row,
    (id, new): (Id, &NewItem),
) -> Result<std::result::Result<Made, domain::batches::Flaw>> {
    let says = &row.kept.says;
    let quantity = says.get("stock").and_then(|stock| new.unit.read(stock)).filter(|quantity| *quantity > 0);
    let (Some(quantity), Some(site)) = (quantity, home.site(says)) else { return Ok(Ok((0, 0))) };
    if goods::was_moved(t, (site, id)).await? {
        return Ok(Err(domain::batches::Flaw::of("stock", "imports-moved")));
    }
    let good = Good { id, unit: new.unit, cost: new.cost };
    match goods::open(t, home, (row.id, site), &good, quantity).await {
        Ok(made) => Ok(Ok(made)),
        Err(error) => match refused(error, "stock")? {
            Fate::Kept(flaw) => Ok(Err(flaw)),
            _ => Ok(Ok((0, 0))),
        },
    }
}

pub(super) async fn revert(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let now = shelf::items::of_sku(t, &text(&row.kept.says, "sku")).await?;
    let Some(now) = now.filter(|now| now.id == row.target && now.version == row.version && !now.is_away()) else {
        return kept("sku", "imports-touched");
    };
    if row.moved > 0 && !goods::untouched(t, row).await? {
        return kept("stock", "imports-touched");
    }
    if row.verdict == Verdict::Changed {
        let told = Told::of(t, &now).await?;
        let Some(old) = values(home, &row.kept.was, told) else {
            return kept("category", "imports-category-unknown");
        };
        if old.barcode.is_some() && barcode_taken(t, &old).await? {
            return kept("barcode", "items-code-taken");
        }
        if let Err(error) = goods::take_back(t, home, row).await {
            return refused(error, "stock");
        }
        items::update(t, (now.id, now.version), &old).await?;
        return Ok(Fate::Undone);
    }
    save::begin(t).await?;
    let gone = remove(t, &now.id, row.moved).await;
    if !save::end(t, gone).await? {
        return kept("sku", "imports-in-use");
    }
    match goods::close(t, home, row).await {
        Ok(()) => Ok(Fate::Undone),
        Err(error) => Err(error),
    }
}

/// Takes a new item away with all it came with. What others made of it hinders that: an order's line, a movement.
async fn remove(t: &mut Tenant, id: &Id, moved: Id) -> Result<()> {
    for sql in [
        scoped!("DELETE FROM movements WHERE tenant_id = $1 AND item_id = $2 AND id = $3"),
        scoped!("DELETE FROM item_words WHERE tenant_id = $1 AND item_id = $2 AND $3 >= 0"),
        scoped!("DELETE FROM items WHERE tenant_id = $1 AND id = $2 AND $3 >= 0"),
        scoped!(
            "DELETE FROM balances WHERE tenant_id = $1 AND unit = 'stock' AND part_id = $2 AND held = 0 AND $3 >= 0"
        ),
    ] {
        t.sql(sql).bind(*id).bind(moved).run().await?;
    }
    Ok(())
}
