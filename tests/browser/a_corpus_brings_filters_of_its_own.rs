//! The tags of a corpus are filters, by the names that it gives them.

use serde_json::json;

use crate::harness::{Bundle, Edition, eventually, synthetic};

#[test]
fn with_values_joined_by_or_or_by_and() {
    let comments = [("a", "Ada", "One."), ("b", "Bea", "Two."), ("c", "Cid", "Three.")];
    let mut corpus = synthetic(&comments);
    for (at, topics) in [json!(["roads", "rail"]), json!("rail"), json!([])].into_iter().enumerate() {
        corpus["comments"][at]["tags"] = json!({ "Topic of interest": topics });
    }
    let bundle = Bundle::of(corpus.to_string().as_bytes());
    for edition in Edition::BOTH {
        let page = bundle.open(edition, "#/comments");
        page.disclosure("Topic of interest").click();
        page.by_role("checkbox", "rail, 2 comments").click();
        eventually(|| page.comments(), ["Ada", "Bea"]);
        eventually(|| page.address(), "#/comments?tag.Topic+of+interest=rail");
        page.by_role("checkbox", "roads, 1 comment").click();
        page.by_role("checkbox", "All of these").click();
        eventually(|| page.comments(), ["Ada"]);
        page.by_role("button", "Remove: Topic of interest, roads").click();
        eventually(|| page.comments(), ["Ada", "Bea"]);
    }
}
