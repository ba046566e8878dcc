//! In a frame that may run scripts and nothing else, the single file works: it needs no storage and no origin.
//!
//! Roles inside such a frame are not to be had from the driver, so things are found by their words here.

use crate::comments_of_ones_own_are_opened::{TABLE, drop_file};
use crate::harness::{Page, Place, Scripts, eventually};

#[test]
fn with_its_filters_and_its_addresses() {
    let page = Page::visit(Place::framed("explorer.html", "#/comments?embed=1"), "", Scripts::On);
    page.enter_frame();
    page.click_on("Government, 1 comment");
    eventually(|| page.headline(), "1 of 7 comments");
    eventually(|| page.address(), "#/comments?kind=government&embed=1");
    page.click_on("France");
    eventually(|| page.headline(), "France");
    eventually(|| page.address(), "#/comment/france?kind=government&embed=1");
    page.js("history.back()");
    eventually(|| page.headline(), "1 of 7 comments");
    page.click_on("Compare");
    eventually(|| page.headline(), "Compare comments");
}

#[test]
fn with_importers_that_read_files_there() {
    let page = Page::visit(Place::framed("open.html", "#/open"), "", Scripts::On);
    page.enter_frame();
    eventually(|| page.headline(), "Open comments");
    drop_file(&page, "answers.csv", TABLE);
    page.click_on("Read 3 comments");
    eventually(|| page.headline(), "3 comments");
    assert!(page.text().contains("far too much"));
}
