//! The platform's own staff, through their pages.
mod organizations;
