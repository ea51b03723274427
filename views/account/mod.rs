//! Pages of the person: proofs, factors, sessions, and the people of a trusted phone.
pub mod email;
pub mod factors;
pub mod people;
pub mod proof;
pub mod security;
