//! What is kept, and how it is kept apart.
mod backup;
mod balances;
mod events;
mod reseal;
