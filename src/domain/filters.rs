//! Filters of a list that somebody keeps under a name.
use crate::{
    access::Permission,
    flag::Flag,
    ids::Id,
    problems::{Checked, Problems},
};

/// The most that one person keeps of one list.
pub const MOST: i64 = 30;
/// The longest query that is kept.
pub const LONGEST: usize = 600;

/// A list whose filters can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Orders,
    Invoices,
    Accounts,
}

impl List {
    pub const ALL: [List; 3] = [List::Orders, List::Invoices, List::Accounts];

    pub const fn code(self) -> &'static str {
        match self {
            List::Orders => "orders",
            List::Invoices => "invoices",
            List::Accounts => "accounts",
        }
    }

    pub fn parse(code: &str) -> Option<List> {
        List::ALL.into_iter().find(|list| list.code() == code)
    }

    /// Its page, within the organization.
    pub fn path(self) -> String {
        format!("/desk/{}", self.code())
    }

    /// What it may be filtered by: the names in its address. Which page of it is no filter.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            List::Orders => &["q", "status", "account"],
            List::Invoices => &["q", "standing", "account"],
            List::Accounts => &["q", "status"],
        }
    }

    /// Who may read it.
    pub const fn need(self) -> Permission {
        match self {
            List::Orders => Permission::OrdersRead,
            List::Invoices => Permission::InvoicesRead,
            List::Accounts => Permission::AccountsRead,
        }
    }

    /// The filters among these pairs that hold, in one order whoever asks.
    pub fn chosen(self, pairs: &[(String, String)]) -> Vec<(&'static str, String)> {
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned());
        let held = |name: &&'static str| Some((*name, value(name).filter(|value| !value.is_empty() && value != "0")?));
        self.names().iter().filter_map(held).collect()
    }
}

/// A kept filter as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Filter {
    pub id: Id,
    pub list: String,
    pub name: String,
    /// What stands in the list's address.
    pub query: String,
    #[sqlx(try_from = "Flag")]
    pub shared: bool,
    /// The reader keeps it themselves.
    #[sqlx(try_from = "Flag")]
    pub own: bool,
    /// Who keeps it.
    pub by_name: String,
    pub version: i64,
}

impl Filter {
    pub fn list(&self) -> List {
        List::parse(&self.list).unwrap_or(List::Orders)
    }
}

/// A name, and for whom it is kept, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct FilterForm {
    pub list: String,
    pub query: String,
    pub name: String,
    /// `1` for everybody at the desk.
    pub shared: String,
}

impl Checked for FilterForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 60);
        if self.query.len() > LONGEST {
            problems.add("name", "filters-too-long");
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_filters_that_hold_are_kept_and_in_one_order() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let asked = [pair("status", "held"), pair("before", "7"), pair("q", " amine "), pair("account", "0")];
        assert_eq!(List::Orders.chosen(&asked), [("q", "amine".to_owned()), ("status", "held".to_owned())]);
        assert!(List::Accounts.chosen(&[pair("standing", "open")]).is_empty());
        assert!(List::ALL.into_iter().all(|list| List::parse(list.code()) == Some(list)));
    }
}
