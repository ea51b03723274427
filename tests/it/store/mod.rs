//! What is kept, and how it is kept apart.
mod backup;
mod balances;
mod books;
mod events;
mod invoices;
mod reseal;
