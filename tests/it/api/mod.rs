//! The JSON surface.
mod contacts;
