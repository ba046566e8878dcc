//! Back and forward go through the views as the reader did.

use crate::harness::{Edition, Page, eventually};

/// Waits until the view has a heading of that name, and says what it holds.
#[track_caller]
fn view(page: &Page, heading: &str) -> String {
    page.by_role("heading", heading);
    page.view()
}

#[test]
fn from_the_list_to_a_comment_to_a_comparison() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        let list = view(&page, "7 comments");
        page.by_role("list", "Comments").by_role("link", "France").click();
        let comment = view(&page, "France");
        page.by_role("button", "Add to compare: France").click();
        page.by_role("button", "Remove from compare: France");
        let picked = page.view();
        page.by_role_beginning("link", "Compare").click();
        let alone = view(&page, "France");
        assert_ne!(alone, picked);
        page.by_role("combobox", "Add a comment or a group to the comparison").choose("JPRS");
        page.by_role("button", "Add").click();
        // What is computed comes last.
        page.by_role("region", "Words of one more than of the others");
        let compared = view(&page, "France and JPRS");

        for expected in [&alone, &picked, &comment, &list] {
            page.back();
            eventually(|| page.view(), expected.clone());
        }
        for expected in [&comment, &picked, &alone, &compared] {
            page.forward();
            eventually(|| page.view(), expected.clone());
        }
        assert_eq!(page.address(), "#/compare/france+jprs");
    }
}

#[test]
fn through_filters_and_passages() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("checkbox", "Individual, 2 comments").click();
        eventually(|| page.comments().len(), 2);
        page.by_role("list", "Comments").by_role("link", "Dave Smiley").click();
        page.by_role("article", "Dave Smiley");
        page.by_role("link", "Summary passage 2").click();
        eventually(|| page.address(), "#/comment/smiley/p2?kind=individual");
        page.back();
        eventually(|| page.address(), "#/comment/smiley?kind=individual");
        page.by_role("article", "Dave Smiley");
        page.back();
        eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson"]);
        eventually(|| page.by_role("checkbox", "Individual, 2 comments").is_checked(), true);
        page.back();
        eventually(|| page.comments().len(), 7);
        eventually(|| page.by_role("checkbox", "Individual, 2 comments").is_checked(), false);
    }
}

#[test]
fn to_where_the_page_was_left() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("list", "Comments").by_role("link", "DNS-OARC").click();
        page.by_role("article", "DNS-OARC");
        eventually(|| page.js("return scrollY"), 0);
        page.back();
        page.by_role("list", "Comments");
        eventually(|| page.js("return scrollY > 200"), true);
        page.forward();
        page.by_role("article", "DNS-OARC");
        eventually(|| page.js("return scrollY"), 0);
    }
}
