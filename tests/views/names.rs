//! The names by which readers and tests find things: DESIGN, section 7.

use crate::html::{Element, one_space};
use crate::page;

/// The name of an element for those who cannot see it, as far as this page needs the rules.
fn name(page: &Element, element: &Element) -> String {
    let label = element.attribute("aria-label");
    if !label.is_empty() {
        return label.to_owned();
    }
    let by = element.attribute("aria-labelledby");
    if !by.is_empty() {
        return by.split(' ').map(|id| one_space(&page.by_id(id).text())).collect::<Vec<_>>().join(" ");
    }
    let of = match element.name.as_str() {
        "table" => element.all(&|inner| inner.name == "caption"),
        "fieldset" => element.all(&|inner| inner.name == "legend"),
        "input" => page.all(&|label| label.name == "label" && label.attribute("for") == element.attribute("id")),
        _ => vec![element],
    };
    let text =
        of.first().map_or(String::new(), |of| of.text_without(&|inner| inner.attribute("aria-hidden") == "true"));
    let text = one_space(&text);
    if text.is_empty() { element.attribute("title").to_owned() } else { text }
}

fn role(element: &Element) -> &str {
    let stated = element.attribute("role");
    match element.name.as_str() {
        _ if !stated.is_empty() => stated,
        "input" => match element.attribute("type") {
            "search" => "searchbox",
            "checkbox" => "checkbox",
            _ => "textbox",
        },
        "nav" => "navigation",
        "aside" => "complementary",
        "fieldset" => "group",
        "ol" | "ul" => "list",
        "li" => "listitem",
        "section" => "region",
        "a" => "link",
        other => other,
    }
}

/// The only element of that role and name.
#[track_caller]
fn the<'a>(page: &'a Element, wanted: &str, named: &str) -> &'a Element {
    let of_role = page.all(&|element| role(element) == wanted);
    let found: Vec<_> = of_role.iter().filter(|element| name(page, element) == named).collect();
    let all: Vec<_> = of_role.iter().map(|element| name(page, element)).collect();
    assert_eq!(found.len(), 1, "{wanted} {named:?} among {all:?}");
    found[0]
}

#[test]
fn the_list_has_its_names() {
    let page = page("#/comments?picked=france+jprs");
    the(&page, "searchbox", "Search comments");
    let views = the(&page, "navigation", "Views");
    let tabs: Vec<_> = views.all(&|tab| tab.name == "a").iter().map(|tab| name(&page, tab)).collect();
    assert_eq!(tabs, ["Comments", "Read", "Compare, 2 chosen", "Issues", "Patterns"]);
    let filters = the(&page, "complementary", "Filters");
    let kinds = the(filters, "group", "Kind of commenter");
    the(kinds, "checkbox", "Government, 1 comment");
    the(kinds, "checkbox", "Individual, 2 comments");
    let list = the(&page, "list", "Comments");
    let items: Vec<_> = list.children.iter().collect();
    assert_eq!(items.len(), 7);
    for item in list.all(&|element| element.has_class("entry")) {
        assert_eq!(item.name, "li");
        let heading = item.all(&|element| element.name == "h2");
        let link = heading[0].all(&|element| element.name == "a");
        assert!(link[0].attribute("href").starts_with("#/comment/"));
    }
    let status = page.all(&|element| role(element) == "status");
    assert_eq!(status.iter().map(|status| status.text()).collect::<Vec<_>>(), ["7 comments", ""]);
    the(&page, "button", "Add to compare: ISOC");
    the(&page, "button", "Remove from compare: France");
    the(&page, "button", "Compare 2 comments");
    the(&page, "group", "Search and filters in use");
}

#[test]
fn what_is_found_is_counted_against_all() {
    let page = page("#/comments?q=exist&kind=technical_community,individual");
    let status = page.all(&|element| role(element) == "status");
    assert_eq!(status[0].text(), page.by_id("head").text());
    assert_eq!(status[0].text(), "2 of 7 comments");
    let filters = the(&page, "complementary", "Filters");
    let chosen = the(the(filters, "group", "Kind of commenter"), "checkbox", "Individual, 1 comment");
    assert!(chosen.attributes.iter().any(|(name, _)| name == "checked"));
}

#[test]
fn a_comment_has_its_names() {
    let page = page("#/comment/france/p4.3");
    let article = page.all(&|element| element.name == "article");
    assert_eq!(article.len(), 1);
    assert_eq!(name(&page, article[0]), "France");
    for (at, link) in
        [("p1", "Passage 1"), ("p4", "Passage 4"), ("p4.3", "Passage 4.3"), ("p6", "Signature, passage 6")]
    {
        let passage = page.by_id(&format!("/comment/france/{at}"));
        assert_eq!(the(passage, "link", link).attribute("href"), format!("#/comment/france/{at}"));
    }
    let sentence = page.by_id("/comment/france/p3.2");
    assert_eq!((sentence.name.as_str(), sentence.attribute("href")), ("a", "#/comment/france/p3.2"));
    assert!(page.by_id("/comment/france/p4.3").has_class("is-here"));
    assert!(article[0].text().contains("12 h 50 min after the close"));
    the(&page, "button", "Add to compare: France");
}

#[test]
fn a_comparison_has_its_names() {
    let page = page("#/compare/france+jprs");
    let table = the(&page, "table", "Positions by issue");
    let heads = |scope: &str| {
        let heads = table.all(&|element| element.name == "th" && element.attribute("scope") == scope);
        heads.iter().map(|head| name(table, head)).collect::<Vec<_>>()
    };
    assert_eq!(heads("col"), ["Issue", "France", "JPRS"]);
    assert!(heads("row").iter().any(|issue| issue.starts_with("Cost and funding")), "{:?}", heads("row"));
    the(&page, "button", "Remove from compare: France");
}

#[test]
fn the_matrix_has_its_names() {
    let page = page("#/issues?cell=france:cost");
    let table = the(&page, "table", "Positions matrix");
    let france = the(table, "button", "France, Cost and funding: silent");
    assert_eq!(france.attribute("aria-expanded"), "true");
    assert_eq!(the(table, "button", "JPRS, A cross-community group: not coded").attribute("aria-expanded"), "false");
    assert_eq!(the(&page, "region", "France on Cost and funding").attribute("id"), "cell");
}

/// A name that two elements share would lead to the first alone.
#[test]
fn no_id_stands_twice() {
    for (_, address) in crate::SCREENS {
        let page = page(address);
        let mut ids: Vec<_> = page
            .all(&|element| !element.attribute("id").is_empty())
            .iter()
            .map(|element| element.attribute("id"))
            .collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{address}");
    }
}

/// Every name that is given by reference, and every link within the page, leads to something.
#[test]
fn what_is_referred_to_is_there() {
    for (_, address) in crate::SCREENS {
        let page = page(address);
        for attribute in ["aria-labelledby", "aria-controls", "for"] {
            for element in page.all(&|element| !element.attribute(attribute).is_empty()) {
                for id in element.attribute(attribute).split(' ') {
                    page.by_id(id);
                }
            }
        }
    }
}

/// What of a query could not be read stands at a field that has the focus already: it is heard with the count.
#[test]
fn what_is_wrong_with_a_query_is_announced() {
    let page = page("#/comments?q=foo:bar");
    let status = page.all(&|element| role(element) == "status")[0].text();
    assert!(status.starts_with("0 of 7 comments ") && status.contains("foo"), "{status}");
}

/// What is a name already is no description, too: some readers would say it twice.
#[test]
fn no_title_says_the_name_again() {
    for (_, address) in crate::SCREENS {
        let page = page(address);
        for element in page.all(&|element| !element.attribute("title").is_empty()) {
            let label = element.attribute("aria-label");
            let text = element.text_without(&|inner| inner.attribute("aria-hidden") == "true");
            let title = element.attribute("title");
            assert!(label != title && one_space(&text) != title, "{address}: {title:?}");
            assert!(
                !name(&page, element).is_empty() || element.attribute("aria-hidden") == "true",
                "{address}: {title:?}"
            );
        }
    }
}

#[test]
fn several_positions_of_a_passage_are_a_list_and_one_is_none() {
    let page = page("#/comment/france");
    let mut several = 0;
    for notes in page.all(&|element| element.has_class("notes")) {
        let count = notes.all(&|element| element.has_class("note")).len();
        let items = notes.all(&|element| element.attribute("role") == "listitem").len();
        several += usize::from(count > 1);
        assert_eq!((notes.attribute("role") == "list", items), (count > 1, if count > 1 { count } else { 0 }));
    }
    assert!(several > 0);
}

#[test]
fn no_list_is_empty() {
    for (_, address) in crate::SCREENS {
        for list in page(address).all(&|element| ["list", "dl"].contains(&role(element))) {
            assert!(!list.children.is_empty(), "{address}: {:?}", list.attributes);
        }
    }
}

#[test]
fn how_many_places_there_are_is_announced() {
    let status = |address: &str| {
        let page = page(address);
        page.all(&|element| role(element) == "status")[0].text()
    };
    let of_words = status("#/comments?q=exist&show=context&kind=government,individual");
    assert!(of_words.starts_with("2 of 7 comments ") && of_words.contains(" places in "), "{of_words}");
    assert_eq!(status("#/comments?q=exist&kind=government,individual"), "2 of 7 comments");
}

/// A sentence across all columns is no head of any row.
#[test]
fn what_heads_rows_of_a_comparison_is_an_issue() {
    let page = page("#/compare/france+jprs");
    let rows = page.all(&|element| element.name == "th" && element.attribute("scope").starts_with("row"));
    assert!(!rows.is_empty() && rows.iter().all(|row| row.attribute("scope") == "row"));
    assert!(page.all(&|element| element.has_class("group-row"))[0].text().contains("No position from either"));
}

#[test]
fn without_issues_a_comparison_says_that_there_are_none() {
    let mut corpus: serde_json::Value = serde_json::from_str(crate::BUNDLED).unwrap();
    corpus["issues"] = serde_json::json!([]);
    for comment in corpus["comments"].as_array_mut().unwrap() {
        comment["positions"] = serde_json::json!([]);
    }
    let page = crate::page_of(&corpus.to_string(), "#/compare/france+jprs");
    let said = "No issues are recorded for these comments.";
    assert_eq!(the(&page, "table", "Positions by issue").all(&|row| row.has_class("group-row"))[0].text(), said);
}

/// The bars of the days are a picture, and their table has all of it: its scale alone would be figures of nothing.
#[test]
fn the_scale_of_a_picture_goes_with_it() {
    let page = page("#/patterns");
    for class in ["tl-most", "tl-ends", "tl-no"] {
        let of_class = page.all(&|element| element.has_class(class));
        let hidden = page.all(&|element| element.attribute("aria-hidden") == "true");
        let is_hidden =
            |one: &&Element| hidden.iter().any(|all| all == one || !all.all(&|inner| inner == *one).is_empty());
        assert!(!of_class.is_empty() && of_class.iter().all(is_hidden), "{class}");
    }
}
