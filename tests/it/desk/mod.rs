//! The back office, through its pages.
mod accounts;
mod books;
mod contacts;
mod files;
mod items;
mod jobs;
mod settings;
mod templates;
