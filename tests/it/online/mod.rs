//! Money that comes in online: links, gateways, callbacks, refunds.
mod callbacks;
mod pages;
mod providers;
mod refunds;
mod settlements;
mod stage;
