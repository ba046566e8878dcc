//! On paper a view says of which consultation and revision it is, of which day, and where it is to be found.

use crate::harness::{Edition, eventually};

const PRINT: &str = "dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.printed-head').textContent;";

#[test]
fn the_head_of_the_sheet_is_filled_when_printing_begins() {
    for edition in [Edition::Hosted, Edition::SingleFile] {
        let page = edition.open("#/comment/france?q=exist");
        eventually(|| page.headline(), "France");
        let head = || page.js(PRINT).as_str().map(str::to_owned).unwrap_or_default();
        eventually(|| head().contains("Printed"), true);
        let head = head();
        assert!(head.contains("Comments on ICANN's DNS-CERT and DNS security proposals, 2010 · ICANN"), "{head}");
        assert!(head.contains("Revision 2026-11-22"), "{head}");
        assert!(head.ends_with("#/comment/france?q=exist"), "{head}");
        // Where a file lies on a disk is not printed.
        assert_eq!(head.contains("http://"), matches!(edition, Edition::Hosted), "{head}");
        assert!(!head.contains("file:"), "{head}");
    }
}
