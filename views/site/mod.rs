//! The public pages.
pub mod components;
pub mod forgotten;
pub mod home;
pub mod invitations;
pub mod memberships;
pub mod outbox;
pub mod shell;
pub mod sign_in;
pub mod sign_up;
pub mod unsubscribe;
