//! The verdict on each row: new, changed, same, or wrong and why. All there is is read once, before the first row.
use super::{Flaw, Kind, Record, Verdict};
use crate::{ids::Id, text::fold, units::Unit};
use std::collections::{HashMap, HashSet};

/// A thing that is there.
#[derive(Debug, Clone, Default)]
pub struct Existing {
    pub id: Id,
    pub version: i64,
    pub record: Record,
    /// A category that holds others, an account that has traded: some changes are closed to it.
    pub settled: bool,
    /// The people of an account: rights by phone.
    pub people: HashMap<String, String>,
}

/// All that rows are held against.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Things of the batch's kind by what they are known by.
    pub rows: HashMap<String, Existing>,
    /// Categories by folded name: the name, and whether it stands by itself.
    pub categories: HashMap<String, (String, bool)>,
    pub sites: HashMap<String, String>,
    pub accounts: HashMap<String, String>,
    /// Items by SKU: unit, and whether its stock is counted.
    pub items: HashMap<String, (String, bool)>,
    /// The SKU that has a barcode.
    pub barcodes: HashMap<String, String>,
    /// SKUs of items that were put away.
    pub archived: HashSet<String>,
    /// The folded name of the account whose person has a phone.
    pub phones: HashMap<String, String>,
    /// SKU and site where stock was ever kept: its first day is past.
    pub stocked: HashSet<String>,
}

/// What was decided about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub verdict: Verdict,
    pub target: Id,
    pub version: i64,
    pub flaws: Vec<Flaw>,
    pub says: Record,
    pub was: Record,
    /// Rows of a lower rank are written first: a category before those within it.
    pub rank: i64,
}

/// Goes through a file's rows.
pub struct Judge<'a> {
    kind: Kind,
    known: &'a Known,
    /// Where in the file something was first named.
    seen: HashMap<String, i64>,
    /// Barcodes and persons' phones met so far.
    met: HashSet<String>,
    /// Names of the file's own categories: those by themselves, those within another, those that hold others.
    tops: HashSet<String>,
    inner: HashSet<String>,
    holders: HashSet<String>,
}

/// SKU or name and site as one key.
pub fn at_site(sku: &str, site: &str) -> String {
    format!("{sku}\u{1f}{}", fold(site))
}

impl Kind {
    /// What a row is known by.
    pub fn key_of(self, record: &Record) -> String {
        let said = |code: &str| record.get(code).map_or("", String::as_str);
        match self {
            Kind::Items => said("sku").to_owned(),
            Kind::Categories | Kind::Accounts => fold(said("name")),
            Kind::Balances => fold(said("account")),
            Kind::Stock => at_site(said("sku"), said("site")),
        }
    }
}

impl<'a> Judge<'a> {
    /// `records` are all rows of the file that could be understood: categories may name each other.
    pub fn new<'r>(kind: Kind, known: &'a Known, records: impl Iterator<Item = &'r Record>) -> Judge<'a> {
        let [met, tops, inner, holders] = [(); 4].map(|()| HashSet::new());
        let mut judge = Judge { kind, known, seen: HashMap::new(), met, tops, inner, holders };
        for record in records.filter(|_| kind == Kind::Categories) {
            let name = kind.key_of(record);
            match record.get("parent") {
                Some(parent) => {
                    judge.holders.insert(fold(parent));
                    judge.inner.insert(name);
                }
                None => drop(judge.tops.insert(name)),
            }
        }
        judge
    }

    /// The verdict on the row of this line, with what could not be understood of it: all that is wrong is said at once.
    pub fn row(&mut self, line: i64, mut says: Record, mut flaws: Vec<Flaw>) -> Judged {
        let mut keys = self.kind.fields().iter().filter(|field| field.is_key);
        if keys.any(|field| flaws.iter().any(|flaw| flaw.field == field.code)) {
            return wrong(flaws, Record::new());
        }
        let key = self.kind.key_of(&says);
        let existing = self.known.rows.get(&key);
        let mut was = existing.map(|one| one.record.clone()).unwrap_or_default();
        if let Some(first) = self.seen.get(&key) {
            flaws.push(Flaw::of(self.kind.fields()[0].code, "imports-twice").with(*first));
        } else {
            self.seen.insert(key, line);
        }
        match self.kind {
            Kind::Items => self.item(&mut says, &was, &mut flaws),
            Kind::Categories => self.category(&mut says, existing, &mut flaws),
            Kind::Accounts => {
                self.person(&says, &mut flaws);
                account(&mut says, &mut was, existing, &mut flaws);
            }
            Kind::Balances => self.balance(&mut says, &mut was, existing, &mut flaws),
            Kind::Stock => self.stock(&mut says, &mut flaws),
        }
        if existing.is_none() {
            let lacking = |code: &&str| !says.contains_key(*code) && flaws.iter().all(|flaw| flaw.field != **code);
            let first = self.kind.fields().iter().filter(|field| field.at_first).map(|field| field.code);
            let lacking: Vec<Flaw> = first.filter(lacking).map(|code| Flaw::of(code, "form-required")).collect();
            flaws.extend(lacking);
        }
        if !flaws.is_empty() {
            return wrong(flaws, was);
        }
        let differs = says.iter().any(|(code, value)| was.get(code) != Some(value));
        let verdict = match (existing, differs) {
            (None, true) => Verdict::New,
            (Some(_), true) => Verdict::Changed,
            (_, false) => Verdict::Same,
        };
        let (target, version) = existing.map_or((0, 0), |one| (one.id, one.version));
        let rank = i64::from(self.kind == Kind::Categories && says.contains_key("parent"));
        Judged { verdict, target, version, flaws, says, was, rank }
    }

    fn item(&mut self, says: &mut Record, was: &Record, flaws: &mut Vec<Flaw>) {
        if says.get("sku").is_some_and(|sku| self.known.archived.contains(sku)) {
            flaws.push(Flaw::of("sku", "imports-archived"));
        }
        if let Some(category) = says.get("category") {
            match self.known.categories.get(&fold(category)) {
                Some((name, _)) => drop(says.insert("category".to_owned(), name.clone())),
                None => flaws.push(Flaw::of("category", "imports-category-unknown")),
            }
        }
        if let (Some(barcode), Some(sku)) = (says.get("barcode"), says.get("sku")) {
            let other = self.known.barcodes.get(barcode).is_some_and(|owner| owner != sku);
            if other || !self.met.insert(barcode.clone()) {
                flaws.push(Flaw::of("barcode", "items-code-taken"));
            }
        }
        let Some(stock) = says.get("stock").cloned() else {
            says.remove("site");
            return;
        };
        let said = |code: &str| says.get(code).or_else(|| was.get(code)).map_or("", String::as_str);
        let (unit, counted) = (said("unit").to_owned(), said("tracked") != "no");
        match Unit::parse(if unit.is_empty() { "piece" } else { &unit }).and_then(|unit| in_unit(unit, &stock)) {
            Some(plain) => drop(says.insert("stock".to_owned(), plain)),
            None => flaws.push(Flaw::of("stock", "items-quantity-invalid")),
        }
        if !counted {
            flaws.push(Flaw::of("stock", "imports-not-counted"));
        }
        self.site(says, flaws);
        let place = at_site(says.get("sku").map_or("", String::as_str), says.get("site").map_or("", String::as_str));
        // The first day is past, or there is nothing to open with.
        if self.known.stocked.contains(&place) || says.get("stock").is_some_and(|stock| stock == "0") {
            says.remove("stock");
            says.remove("site");
        }
    }

    /// The site by its own name; where there is but one it need not be said.
    fn site(&self, says: &mut Record, flaws: &mut Vec<Flaw>) {
        let mut all = self.known.sites.values();
        let found = match says.get("site") {
            Some(site) => self.known.sites.get(&fold(site)).ok_or("imports-site-unknown"),
            None => all.next().filter(|_| self.known.sites.len() == 1).ok_or("form-required"),
        };
        match found {
            Ok(name) => drop(says.insert("site".to_owned(), name.clone())),
            Err(key) => flaws.push(Flaw::of("site", key)),
        }
    }

    fn category(&self, says: &mut Record, existing: Option<&Existing>, flaws: &mut Vec<Flaw>) {
        let Some(parent) = says.get("parent").cloned() else { return };
        let (name, folded) = (self.kind.key_of(says), fold(&parent));
        let known = self.known.categories.get(&folded);
        let top = self.tops.contains(&folded) || known.is_some_and(|(_, top)| *top && !self.inner.contains(&folded));
        let holds = existing.is_some_and(|one| one.settled) || self.holders.contains(&name);
        if !top && known.is_none() && !self.inner.contains(&folded) {
            flaws.push(Flaw::of("parent", "imports-category-unknown"));
        } else if !top || holds || folded == name {
            flaws.push(Flaw::of("parent", "categories-parent-invalid"));
        }
        if let Some((name, _)) = known {
            says.insert("parent".to_owned(), name.clone());
        }
    }

    fn balance(&self, says: &mut Record, was: &mut Record, existing: Option<&Existing>, flaws: &mut Vec<Flaw>) {
        let Some(name) = says.get("account").and_then(|name| self.known.accounts.get(&fold(name))) else {
            flaws.push(Flaw::of("account", "imports-account-unknown"));
            return;
        };
        says.insert("account".to_owned(), name.clone());
        let nothing =
            existing.is_none() && says.get("amount").is_some_and(|amount| !amount.contains(|c| matches!(c, '1'..='9')));
        let same = says.get("amount").is_none() || says.get("amount") == was.get("amount");
        if nothing {
            // Who owes nothing has no balance to bring.
            was.clone_from(says);
        } else if same && let Some(day) = says.get("day") {
            was.insert("day".to_owned(), day.clone());
        } else if existing.is_some_and(|one| one.settled) {
            flaws.push(Flaw::of("amount", "imports-balance-traded"));
        }
    }

    /// Nobody belongs to two accounts.
    fn person(&mut self, says: &Record, flaws: &mut Vec<Flaw>) {
        let Some(phone) = says.get("person_phone") else { return };
        let own = self.kind.key_of(says);
        let twice = !self.met.insert(phone.clone());
        if twice || self.known.phones.get(phone).is_some_and(|account| *account != own) {
            flaws.push(Flaw::of("person_phone", "accounts-person-taken"));
        }
    }

    fn stock(&self, says: &mut Record, flaws: &mut Vec<Flaw>) {
        self.site(says, flaws);
        let Some((unit, counted)) = says.get("sku").and_then(|sku| self.known.items.get(sku)) else {
            flaws.push(Flaw::of("sku", "imports-item-unknown"));
            return;
        };
        if !counted {
            flaws.push(Flaw::of("quantity", "imports-not-counted"));
        }
        let Some(quantity) = says.get("quantity") else { return };
        match Unit::parse(unit).and_then(|unit| in_unit(unit, quantity)) {
            Some(plain) => drop(says.insert("quantity".to_owned(), plain)),
            None => flaws.push(Flaw::of("quantity", "items-quantity-invalid")),
        }
    }
}

fn in_unit(unit: Unit, quantity: &str) -> Option<String> {
    unit.read(&padded(quantity)).map(|smallest| unit.plain(smallest))
}

/// Three decimals as written by us are decimals, not thousands.
fn padded(quantity: &str) -> String {
    if quantity.contains('.') { format!("{quantity}0") } else { quantity.to_owned() }
}

/// A person is known by their phone; of those who are there only the rights may change.
fn account(says: &mut Record, was: &mut Record, existing: Option<&Existing>, flaws: &mut Vec<Flaw>) {
    if says.get("limit").is_none() || says.get("limit") == was.get("limit") {
        says.remove("reason");
    }
    let Some(phone) = says.get("person_phone").cloned() else {
        if says.contains_key("person") || says.contains_key("rights") {
            flaws.push(Flaw::of("person_phone", "form-required"));
        }
        return;
    };
    match existing.and_then(|one| one.people.get(&phone)) {
        Some(rights) => {
            was.insert("person_phone".to_owned(), phone);
            was.insert("rights".to_owned(), rights.clone());
            says.remove("person");
        }
        None if !says.contains_key("person") => flaws.push(Flaw::of("person", "form-required")),
        None => drop(says.entry("rights".to_owned()).or_insert_with(|| "order pay see".to_owned())),
    }
}

fn wrong(flaws: Vec<Flaw>, was: Record) -> Judged {
    Judged { verdict: Verdict::Wrong, target: 0, version: 0, flaws, says: Record::new(), was, rank: 0 }
}

#[cfg(test)]
#[path = "judge_tests.rs"]
mod tests;
