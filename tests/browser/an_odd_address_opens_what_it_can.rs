//! An address with parts that mean nothing opens what it can, and says what it left out.

use crate::harness::{Edition, eventually};

#[test]
fn and_names_what_it_left_out() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+nobody+jprs?mode=text&mood=blue&kind=government,martian");
        page.by_role("region", "France");
        page.by_role("region", "JPRS");
        let said = "Part of the address means nothing here and was left out: “nobody”, “mood=blue” and “kind=martian”.";
        assert!(page.text().contains(said), "{}", page.text());
        page.by_role("button", "Dismiss").click();
        page.without("button", "Dismiss");
        assert!(!page.text().contains("left out"));
        eventually(|| page.address(), "#/compare/france+jprs?mode=text&kind=government");
    }
}

#[test]
fn whatever_it_is() {
    let page = Edition::Hosted.open("");
    for (address, heading, left_out) in [
        ("#/comment/nobody", "7 comments", "“nobody”"),
        ("#/comment/france/p99", "France", "“p99”"),
        ("#/comment/france/p3.9", "France", "“p3.9”"),
        ("#/nowhere/at/all", "7 comments", "“nowhere”, “at” and “all”"),
        ("#/issues?cell=france:nothing", "Who stands where, on 9 issues", "“cell=france:nothing”"),
        ("#/comments?q=%zz%e9&%00=%", "0 of 7 comments", "“\u{0}=%”"),
        ("#/comments?page=0&from=yesterday", "7 comments", "“page=0” and “from=yesterday”"),
        ("#<script>alert(1)</script>", "7 comments", "“<script>alert(1)<” and “script>”"),
    ] {
        page.go(address);
        page.by_role("heading", heading);
        let left_out = left_out.replace('\u{0}', "␀");
        eventually(|| page.text().contains("was left out"), true);
        eventually(|| (address, page.text().contains(&left_out)), (address, true));
        assert_eq!(page.dialog(), None);
        page.go("#/comment/centr");
        page.by_role("article", "CENTR");
    }
}
