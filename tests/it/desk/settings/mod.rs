//! The desk's settings, through their pages.
mod members;
mod pages;
