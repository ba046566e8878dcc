//! A corpus that is too large to be indexed before the first screen answers from its first moment, and better once its
//! index is there.

use crate::harness::{Bundle, Edition, eventually, synthetic};

/// Some two megabytes in four hundred comments; one of them speaks of bridges, and none of a bridge.
fn large() -> Vec<u8> {
    let filling = "Synthetic words of no meaning fill this passage, and more of them follow. ".repeat(70);
    let texts: Vec<(String, String, String)> = (0..400)
        .map(|number| {
            let about = if number == 399 { "The bridges are closed." } else { "The road is open." };
            (format!("c{number}"), format!("Body {number}"), format!("{filling}\n\n{about}"))
        })
        .collect();
    let comments: Vec<(&str, &str, &str)> =
        texts.iter().map(|(id, name, text)| (id.as_str(), name.as_str(), text.as_str())).collect();
    synthetic(&comments).to_string().into_bytes()
}

#[test]
fn on_a_server_and_from_a_file() {
    for edition in Edition::BOTH {
        let page = Bundle::of(&large()).open(edition, "#/comments?q=bridges+");
        assert_eq!(page.comments(), ["Body 399"]);
        page.go("#/comments?q=bridge+");
        // Only the index knows that the two words have one stem.
        eventually(|| page.comments(), ["Body 399"]);
    }
}
