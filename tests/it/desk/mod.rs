//! The back office, through its pages.
mod accounts;
mod agreements;
mod assortments;
mod books;
mod contacts;
mod files;
mod filings;
mod filters;
mod imports;
mod invoices;
mod items;
mod jobs;
mod orders;
mod papers;
mod payments;
mod settings;
mod templates;
