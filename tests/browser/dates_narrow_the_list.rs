//! The first day and the last, with the closes marked.

use crate::harness::{Edition, eventually};

/// Fills a field for a day, as a picker does.
const PICK: &str = "const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    set.call(it, day); it.dispatchEvent(new Event('change', { bubbles: true }))";

#[test]
fn from_a_day_to_a_close() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.disclosure("Date submitted").click();
        let field = |name: &str| page.by_role("Date", name);
        page.by_role("button", "Up to 14 Apr 2010, extended closing date").click();
        eventually(|| page.address(), "#/comments?to=2010-04-14");
        eventually(|| page.comments(), ["Dave Smiley", "JPRS", "ISOC", "Bob Hutchinson"]);
        eventually(|| field("To").property("value"), "2010-04-14");
        field("From").js(&format!("const day = '2010-04-07'; {PICK}"));
        eventually(|| page.address(), "#/comments?from=2010-04-07&to=2010-04-14");
        eventually(|| page.comments(), ["JPRS", "ISOC", "Bob Hutchinson"]);
        page.by_role("button", "Remove: Submitted, 2010-04-07 to 2010-04-14").click();
        eventually(|| page.comments().len(), 7);
        eventually(|| field("From").property("value"), "");
    }
}
