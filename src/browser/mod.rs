//! What both programs of the page, the explorer (`web`) and the importers (`importer`), have of the browser.

pub mod icon;
pub mod names;
