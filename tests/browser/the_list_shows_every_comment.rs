//! The page opens with every comment, the ways to find one, and the names that readers find things by.

use crate::harness::{Edition, bundled, eventually};

#[test]
fn with_a_heading_that_leads_to_each() {
    for edition in Edition::BOTH {
        let page = edition.open("");
        let items = page.by_role("list", "Comments").children("listitem");
        let mut names = Vec::new();
        for item in &items {
            let heading = item.all_by_role("heading").remove(0);
            let link = heading.all_by_role("link").remove(0);
            assert_eq!(link.name(), heading.name());
            names.push((link.attribute("href"), link.name()));
        }
        let mut expected: Vec<_> =
            bundled().into_iter().map(|comment| (format!("#/comment/{}", comment.id), comment.name)).collect();
        names.sort();
        expected.sort();
        assert_eq!(names, expected);
        eventually(|| page.status(), "7 comments");
    }
}
