//! Everything a reader sees is in the address: loaded again or reached from elsewhere, it gives the same view.

use crate::harness::{Edition, eventually};

/// Addresses and the main heading of what they show.
const ADDRESSES: [(&str, &str); 15] = [
    ("#/comments", "7 comments"),
    ("#/comments?q=exist&kind=individual,government", "2 of 7 comments"),
    ("#/comments?-country=JP&sort=name&picked=france", "6 of 7 comments"),
    ("#/comments?from=2010-04-10&to=2010-04-14", "2 of 7 comments"),
    ("#/comments?issue=all:cost,existing-bodies", "3 of 7 comments"),
    ("#/comments?stance=cost:opposes", "1 of 7 comments"),
    ("#/comments?q=exist&show=context&lines=right", "5 of 7 comments"),
    ("#/comment/france", "France"),
    ("#/comment/france/p4.2?q=exist", "France"),
    ("#/comment/jprs?theme=dark", "JPRS"),
    ("#/compare/france+jprs+isoc", "France, JPRS and ISOC"),
    ("#/compare/france+jprs?mode=text", "France and JPRS"),
    ("#/issues", "Who stands where, on 9 issues"),
    ("#/issues?cell=france:cost&kind=government", "Who stands where, on 9 issues"),
    ("#/comments?chrome=plain&embed=1", "7 comments"),
];

#[test]
fn when_it_is_loaded_again_or_come_to() {
    for edition in Edition::BOTH {
        let page = edition.open("");
        for (address, heading) in ADDRESSES {
            page.go(address);
            page.reload();
            if address.starts_with("#/compare/") {
                // What is computed comes last.
                page.by_role("region", "Words of one more than of the others");
            }
            let view = page.view();
            assert_eq!(page.headline(), heading, "{address}");
            page.go("#/comment/centr");
            eventually(|| page.view() == view, false);
            page.go(address);
            eventually(|| page.view(), view);
            assert_eq!(page.address(), address);
        }
    }
}

#[test]
fn however_the_reader_came_there() {
    for edition in Edition::BOTH {
        let page = edition.open("");
        page.by_role("searchbox", "Search comments").click();
        page.type_text("dns");
        page.by_role_beginning("checkbox", "Individual, ").click();
        page.by_role("button", "Exclude: Supports if").click();
        page.by_role("button", "Add to compare: Dave Smiley").click();
        page.by_role("combobox", "Order").choose("Name");
        eventually(|| page.address(), "#/comments?q=dns&kind=individual&-stance=supports_if&sort=name&picked=smiley");
        eventually(|| page.comments(), ["Dave Smiley"]);
        let view = page.view();
        page.reload();
        eventually(|| page.view(), view);
        assert!(page.by_role_beginning("checkbox", "Individual, ").is_checked());
        assert_eq!(page.by_role("searchbox", "Search comments").property("value"), "dns");
    }
}
