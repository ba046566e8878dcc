//! The page opens with every comment, the ways to find one, and the names that readers find things by.

use crate::harness::{Edition, bundled, eventually};

#[test]
fn each_with_a_heading_that_leads_to_it() {
    for edition in Edition::BOTH {
        let page = edition.open("");
        let items = page.by_role("list", "Comments").children("listitem");
        let mut listed = Vec::new();
        for item in &items {
            let heading = &item.all_by_role("heading")[0];
            let link = &heading.all_by_role("link")[0];
            assert_eq!(link.name(), heading.name());
            listed.push((link.attribute("href"), link.name()));
        }
        let mut expected: Vec<_> =
            bundled().into_iter().map(|comment| (format!("#/comment/{}", comment.id), comment.name)).collect();
        listed.sort();
        expected.sort();
        assert_eq!(listed, expected);
        assert_eq!(page.names("article"), [""; 0], "the static edition has stepped aside");
    }
}

#[test]
fn with_the_names_that_things_are_found_by() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        eventually(|| page.status(), "7 comments");
        page.by_role("searchbox", "Search comments");
        assert_eq!(
            page.by_role("navigation", "Views").names("link"),
            ["Comments", "Read", "Compare", "Issues", "Patterns"]
        );
        let filters = page.by_role("complementary", "Filters");
        let groups = ["Paper", "Kind of commenter", "Issue", "Stance on an issue"];
        for group in groups {
            assert!(filters.by_role("group", group).all_by_role("checkbox").len() > 1, "{group}");
        }
        let kinds = filters.by_role("group", "Kind of commenter").names("checkbox");
        let expected = [
            "Government, 1 comment",
            "Country-code registry, 1 comment",
            "Registry association, 1 comment",
            "Technical community, 2 comments",
            "Individual, 2 comments",
        ];
        assert_eq!(kinds, expected);
        for comment in bundled() {
            page.by_role("button", &format!("Add to compare: {}", comment.name));
        }
    }
}

#[test]
fn and_nothing_is_wrong_with_the_corpus() {
    let page = Edition::Hosted.open("");
    assert!(!page.has("region", "Problems with this corpus"));
}
