//! Which columns a file of each kind may have: what a cell holds, and which a row cannot do without.
use super::Kind;

/// What a cell holds, and how it is written once understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// One line of so many characters.
    Text(usize),
    /// An amount that is not below nothing: `1250.50`.
    Amount,
    /// An amount that may lie the other way.
    Signed,
    /// A whole number from 1 on.
    Count,
    /// How much there is, in the item's own unit.
    Quantity,
    /// One of these codes, or the word for it in any of our languages.
    Choice(&'static str, &'static [&'static str]),
    /// Several of them, parted by blanks or commas.
    Choices(&'static str, &'static [&'static str]),
    Email,
    /// E.164 once understood.
    Phone,
    /// `2026-03-09` once understood.
    Day,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub code: &'static str,
    /// The message that heads its column.
    pub key: &'static str,
    pub value: Value,
    /// What a row is known by: no row goes without.
    pub is_key: bool,
    /// A new thing needs it.
    pub at_first: bool,
}

const fn free(code: &'static str, key: &'static str, value: Value) -> Field {
    Field { code, key, value, is_key: false, at_first: false }
}

const fn first(code: &'static str, key: &'static str, value: Value) -> Field {
    Field { code, key, value, is_key: false, at_first: true }
}

const fn key(code: &'static str, key: &'static str, value: Value) -> Field {
    Field { code, key, value, is_key: true, at_first: true }
}

const UNITS: Value = Value::Choice("unit-", &["piece", "kilogram", "litre", "metre", "hour", "day", "month"]);
const TAXES: Value = Value::Choice("tax-class-", &crate::items::TAX_CLASSES);
const KINDS: Value =
    Value::Choice("accounts-kind-", &["retailer", "wholesaler", "cafe", "firm", "person", "student", "other"]);
const RIGHTS: Value = Value::Choices("accounts-right-", &["order", "pay", "see"]);
const FLAG: Value = Value::Choice("imports-flag-", &["yes", "no"]);

const ITEMS: &[Field] = &[
    key("sku", "items-sku", Value::Text(40)),
    first("name", "ui-name", Value::Text(160)),
    free("barcode", "items-barcode", Value::Text(40)),
    free("category", "items-category", Value::Text(80)),
    free("unit", "items-unit", UNITS),
    free("pack", "items-pack", Value::Count),
    first("price", "items-price", Value::Amount),
    free("cost", "items-cost", Value::Amount),
    free("tax_class", "items-tax", TAXES),
    free("tax_code", "items-tax-code", Value::Text(30)),
    free("minimum", "items-minimum", Value::Count),
    free("multiple", "items-multiple", Value::Count),
    free("tracked", "items-tracked", FLAG),
    free("name_ar", "imports-name-ar", Value::Text(160)),
    free("name_fr", "imports-name-fr", Value::Text(160)),
    free("name_en", "imports-name-en", Value::Text(160)),
    free("name_hi", "imports-name-hi", Value::Text(160)),
    free("name_sr", "imports-name-sr", Value::Text(160)),
    free("stock", "stock-reason-opening", Value::Quantity),
    free("site", "items-site", Value::Text(80)),
];

const CATEGORIES: &[Field] =
    &[key("name", "ui-name", Value::Text(80)), free("parent", "categories-parent", Value::Text(80))];

const ACCOUNTS: &[Field] = &[
    key("name", "ui-name", Value::Text(120)),
    free("kind", "accounts-kind", KINDS),
    free("phone", "ui-phone", Value::Phone),
    free("email", "ui-email", Value::Email),
    free("address", "ui-address", Value::Text(300)),
    free("tax_number", "accounts-tax-number", Value::Text(40)),
    free("registration", "accounts-registration", Value::Text(60)),
    free("limit", "accounts-limit", Value::Amount),
    free("reason", "imports-limit-reason", Value::Text(300)),
    free("person", "accounts-person", Value::Text(120)),
    free("person_phone", "imports-person-phone", Value::Phone),
    free("rights", "imports-person-rights", RIGHTS),
];

const BALANCES: &[Field] = &[
    key("account", "imports-account", Value::Text(120)),
    first("amount", "imports-owed", Value::Signed),
    free("day", "ui-date", Value::Day),
];

const STOCK: &[Field] = &[
    key("sku", "items-sku", Value::Text(40)),
    key("site", "items-site", Value::Text(80)),
    first("quantity", "items-quantity", Value::Quantity),
];

/// Every kind with its columns, in the order they are written.
pub const FIELDS: [(Kind, &[Field]); 5] = [
    (Kind::Items, ITEMS),
    (Kind::Categories, CATEGORIES),
    (Kind::Accounts, ACCOUNTS),
    (Kind::Balances, BALANCES),
    (Kind::Stock, STOCK),
];

impl Kind {
    /// Its columns.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Kind::Items => ITEMS,
            Kind::Categories => CATEGORIES,
            Kind::Accounts => ACCOUNTS,
            Kind::Balances => BALANCES,
            Kind::Stock => STOCK,
        }
    }

    /// One of its columns.
    pub fn field(self, code: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.code == code)
    }

    /// The columns written out by an export: opening stock is a matter of the first day, a reason one of the moment.
    pub fn exported(self) -> impl Iterator<Item = &'static Field> {
        let once = move |field: &&Field| match self {
            Kind::Items => !matches!(field.code, "stock" | "site"),
            Kind::Accounts => field.code != "reason",
            _ => true,
        };
        self.fields().iter().filter(once)
    }
}
