//! The board of orders: columns by where they stand.
use super::Order;

/// Orders shown in a column; one more tells that there are more.
pub const COLUMN: usize = 30;

/// The columns, each with at most one more than it shows.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// Held, offered and new: somebody has to decide.
    pub waiting: Vec<Order>,
    pub confirmed: Vec<Order>,
    /// On a vehicle that has left.
    pub sent: Vec<Order>,
    /// Today.
    pub delivered: Vec<Order>,
}
