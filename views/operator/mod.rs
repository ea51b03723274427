//! The Operator: the platform's own staff.
pub mod health;
pub mod home;
pub mod jobs;
pub mod nav;
pub mod organizations;
pub mod people;
pub mod settings;
pub mod shell;
