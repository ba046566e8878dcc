//! Two to four comments side by side: by issue, and as whole texts.

use crate::harness::{Edition, Node, Page, bundled, eventually, words};

fn columns(page: &Page) -> Vec<String> {
    page.by_role("table", "Positions by issue").names("columnheader")
}

/// The cells of the row of that issue.
fn cells(page: &Page, issue: &str) -> Vec<String> {
    let rows = page.by_role("table", "Positions by issue").all_by_role("row");
    let of_issue = |row: &&Node<'_>| row.names("rowheader").first().is_some_and(|name| name.starts_with(issue));
    let row = rows.iter().find(of_issue);
    row.map(|row| row.children("cell").iter().map(Node::text).collect()).unwrap_or_default()
}

#[test]
fn once_they_are_chosen_in_the_list() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("button", "Add to compare: France").click();
        page.by_role("button", "Remove from compare: France").click();
        page.by_role("button", "Add to compare: France").click();
        assert!(!page.has("button", "Compare 2 comments"), "one comment is no comparison");
        page.by_role("button", "Add to compare: JPRS").click();
        page.by_role("button", "Remove from compare: JPRS");
        eventually(|| page.address(), "#/comments?picked=france+jprs");
        page.by_role("button", "Compare 2 comments").click();
        eventually(|| page.address(), "#/compare/france+jprs");
        eventually(|| columns(&page), ["Issue", "France", "JPRS"]);
        eventually(|| page.focused(), ("heading".to_owned(), "France and JPRS".to_owned()));
    }
}

#[test]
fn issue_by_issue_with_silent_and_not_coded_told_apart() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        let headers = page.by_role("table", "Positions by issue").names("rowheader");
        for issue in ["A new DNS-CERT body", "Going ahead now", "The case is made", "Cost and funding", "Beyond ICANN"]
        {
            assert!(headers.iter().any(|header| header.starts_with(issue)), "{issue}: {headers:?}");
        }
        let cost = cells(&page, "Cost and funding");
        assert!(cost[0].contains("Silent") && !cost[0].contains("Not coded"), "{cost:?}");
        assert!(cost[1].contains("Opposes") && cost[1].contains("The cost is too high"), "{cost:?}");
        let ahead = cells(&page, "Going ahead now");
        assert!(ahead[0].contains("Opposes") && ahead[0].contains("¶ 3.1"), "{ahead:?}");
        assert!(ahead[1].contains("Not coded") && !ahead[1].contains("Silent"), "{ahead:?}");
        page.by_role("table", "Positions by issue").by_role("link", "¶ 3.1").click();
        eventually(|| page.address(), "#/comment/france/p3.1?picked=france+jprs");
        page.by_role("article", "France");
    }
}

#[test]
fn as_whole_texts() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        page.by_role("link", "Whole text").click();
        eventually(|| page.address(), "#/compare/france+jprs?mode=text");
        for name in ["France", "JPRS"] {
            let pane = page.by_role("region", name);
            let comment = bundled().into_iter().find(|comment| comment.name == name).unwrap();
            // Numbers, notes and the name are links; what else stands in paragraphs is the text.
            let shown = pane.js("const pane = it.cloneNode(true);
                 pane.querySelectorAll('a').forEach((link) => link.remove());
                 return [...pane.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\\n')");
            let (shown, text) = (words(shown.as_str().unwrap()), words(&comment.text));
            assert!(shown.ends_with(&text), "{name}: {shown:?}");
        }
        let tops: Vec<_> = ["France", "JPRS"].iter().map(|name| page.by_role("region", name).top()).collect();
        page.resize(1440);
        assert!((tops[0] - tops[1]).abs() < 1.0, "side by side: {tops:?}");
        page.by_role("link", "By issue").click();
        eventually(|| columns(&page), ["Issue", "France", "JPRS"]);
    }
}

#[test]
fn with_a_third_that_is_added_and_one_taken_out() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        page.by_role("combobox", "Add a comment or a group to the comparison").choose("ISOC");
        page.by_role("button", "Add").click();
        eventually(|| columns(&page), ["Issue", "France", "JPRS", "ISOC"]);
        eventually(|| page.address(), "#/compare/france+jprs+isoc");
        eventually(|| page.all_by_role("status").iter().any(|status| status.text() == "ISOC added, 3 chosen"), true);
        page.by_role("button", "Remove from compare: JPRS").click();
        eventually(|| columns(&page), ["Issue", "France", "ISOC"]);
        eventually(|| page.all_by_role("status").iter().any(|status| status.text() == "JPRS removed, 2 chosen"), true);
        page.by_role("button", "Swap the columns").click();
        eventually(|| columns(&page), ["Issue", "ISOC", "France"]);
        // The column that went on can go on.
        eventually(|| page.focused().1, "Swap the columns");
        eventually(|| page.address(), "#/compare/isoc+france");
        page.reload();
        eventually(|| columns(&page), ["Issue", "ISOC", "France"]);
    }
}

#[test]
fn with_a_base_from_which_the_others_differ() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        let beyond = cells(&page, "A new DNS-CERT body");
        let pin = || page.by_role("button", "Show only where the others differ from France");
        pin().click();
        eventually(|| page.address(), "#/compare/france+jprs?base=france");
        eventually(|| pin().attribute("aria-pressed"), "true");
        let differing = cells(&page, "A new DNS-CERT body");
        assert_eq!(differing[0], beyond[0]);
        page.reload();
        eventually(|| pin().attribute("aria-pressed"), "true");
        pin().click();
        eventually(|| cells(&page, "A new DNS-CERT body"), beyond);
    }
}

#[test]
fn with_a_group_whose_figures_lead_to_its_comments() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france");
        page.by_role("combobox", "Add a comment or a group to the comparison").choose("Country-code registry (1)");
        page.by_role("button", "Add").click();
        eventually(|| page.address(), "#/compare/france+kind:cctld_registry");
        eventually(|| columns(&page), ["Issue", "France", "Country-code registry (1)"]);
        let cost = cells(&page, "Cost and funding");
        assert!(cost[1].contains("Opposes") && cost[1].contains("1 comment") && cost[1].contains("JPRS"), "{cost:?}");
        let table = page.by_role("table", "Positions by issue");
        table.by_role("link", "Opposes 1 comment").click();
        eventually(|| page.address().contains("kind=cctld_registry&stance="), true);
        page.by_role("heading", "1 of 7 comments");
    }
}

#[test]
fn with_a_passage_read_in_its_place() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        let before = cells(&page, "Cost and funding")[1].clone();
        page.by_role("table", "Positions by issue")
            .all_by_role("button")
            .iter()
            .find(|button| button.name().starts_with("Read in place") && button.name().ends_with("(JPRS)"))
            .unwrap()
            .click();
        eventually(|| page.address().contains("cell=jprs:"), true);
        page.by_role("button", "Close (JPRS)").click();
        eventually(|| page.address(), "#/compare/france+jprs");
        eventually(|| cells(&page, "Cost and funding")[1].clone(), before.clone());
    }
}

#[test]
fn and_never_more_than_four() {
    let page = Edition::Hosted.open("#/compare/france+jprs+isoc+centr+smiley");
    eventually(|| columns(&page), ["Issue", "France", "JPRS", "ISOC", "CENTR"]);
    assert!(page.text().contains("left out: “smiley”"), "{}", page.text());
    assert!(!page.has("combobox", "Add a comment or a group to the comparison"));
    page.by_role("navigation", "Views").by_role("link", "Comments").click();
    let fifth = page.by_role("button", "Add to compare: Dave Smiley");
    assert_eq!(fifth.attribute("aria-disabled"), "true");
    fifth.click();
    eventually(
        || page.all_by_role("status").iter().any(|status| status.text() == "Four comments are chosen already"),
        true,
    );
    page.by_role("button", "Remove from compare: ISOC").click();
    eventually(|| page.by_role("button", "Add to compare: Dave Smiley").attribute("aria-disabled"), "");
    page.by_role("button", "Compare 3 comments");
}

#[test]
fn from_an_address_that_holds_after_a_reload() {
    for edition in Edition::BOTH {
        let page = edition.open("#/compare/france+jprs");
        eventually(|| columns(&page), ["Issue", "France", "JPRS"]);
        page.reload();
        eventually(|| columns(&page), ["Issue", "France", "JPRS"]);
        assert_eq!(page.address(), "#/compare/france+jprs");
    }
}

#[test]
fn or_the_page_suggests_which() {
    let page = Edition::Hosted.open("#/compare");
    page.by_role("heading", "Compare comments");
    page.by_role_beginning("link", "ISOC and France, on the same side of “Going ahead now”").click();
    eventually(|| columns(&page).len(), 3);
}
