//! Any string is a query; what is left out of it is said beside the search box, with what to write instead.

use crate::harness::{Edition, eventually};

#[test]
fn beside_the_box_and_with_its_description() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=gap");
        let search = page.by_role("searchbox", "Search comments");
        assert!(page.all_by_role("note").is_empty());
        assert_eq!(search.attribute("aria-describedby"), "");
        search.click();
        page.type_text(" shoe:horn");
        let said = "shoe No field has this name; both words are searched for. \
            The fields are who:, title:, kind:, country:, paper: and issue:.";
        eventually(|| page.by_id("q-notes").text(), said);
        assert_eq!(page.first("note").attribute("id"), search.attribute("aria-describedby"));
        // It is there to be read, and does not interrupt who types.
        assert_eq!(
            page.js("return document.querySelector('#q-notes').closest('[aria-live], [role=status]')").to_string(),
            "null"
        );
        eventually(|| page.comments().len(), 0);
        for _ in " shoe:horn".chars() {
            page.press(fantoccini::key::Key::Backspace);
        }
        eventually(|| page.all_by_role("note").is_empty(), true);
        assert_eq!(search.value(), "gap");
    }
}
