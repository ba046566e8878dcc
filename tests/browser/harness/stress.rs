//! A corpus of what a page has to stand: names and lines without end, many countries and issues, letters from both sides.

use serde_json::{Value, json};

use super::corpus::synthetic;

/// Made-up comments, each of which is hard on the page in a way of its own.
pub fn stress() -> Value {
    let name = "Association of the Associations of Very Long Names ".repeat(8);
    let line = "x".repeat(5_000);
    let words = "The bridge is long and the river is wide. ".repeat(6_250);
    let mixed = "The name \u{627}\u{644}\u{62c}\u{633}\u{631} (bridge) and \u{5d2}\u{5e9}\u{5e8}, 12-3, then English again.\n\n\
                 \u{627}\u{644}\u{62c}\u{633}\u{631} \u{637}\u{648}\u{64a}\u{644} and the end is English.";
    let comments = [
        ("endless-name", name.trim_end(), "A text of a body with a long name."),
        ("nobody", "", "A text of nobody who is named."),
        ("one-word", "One word", "No."),
        ("many-words", "Many words", words.as_str()),
        ("both-sides", "\u{645}\u{62c}\u{647}\u{648}\u{644} Both Sides \u{5d1}", mixed),
        (
            "pictures",
            "\u{1f309}\u{1f3f4}\u{200d}\u{2620}\u{fe0f} Pictures",
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} says \u{1f44d}\u{1f3fd}.",
        ),
        ("endless-line", "Endless line", line.as_str()),
    ];
    let mut corpus = synthetic(&comments);
    corpus["issues"] = (1..=40)
        .map(|number| json!({ "id": format!("issue-{number}"), "label": format!("Issue {number} of the bridge"), "proposition": format!("The bridge should be built, in its way {number}.") }))
        .collect();
    corpus["comments"][4]["language"] = "ar".into();
    let stances = ["supports", "opposes", "raises", "mixed"];
    let positions: Vec<Value> = (1..=40)
        .map(|number| {
            json!({ "comment": "many-words", "issue": format!("issue-{number}"), "stance": stances[number % 4],
                    "evidence": [{ "exact": "The bridge is long and the river is wide.", "suffix": " The bridge is long" }] })
        })
        .chain([json!({ "comment": "endless-line", "issue": "issue-1", "stance": "opposes", "evidence": [{ "exact": line }] })])
        .collect();
    corpus["positions"] = positions.into();
    let list = corpus["comments"].as_array_mut().into_iter().flatten();
    let letters = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    let mut more = Vec::new();
    for (at, comment) in list.enumerate() {
        comment["author"]["country"] = ["FR", "JP", "DE", "BR", "EG", "IL", "IN"][at % 7].into();
    }
    for at in 0..60 {
        let mut comment = corpus["comments"][2].clone();
        comment["id"] = format!("country-{at}").into();
        comment["author"] = json!({ "name": format!("Commenter {at}"), "kind": "individual", "country": format!("{}{}", letters(at / 7), letters(at)) });
        more.push(comment);
    }
    if let Some(list) = corpus["comments"].as_array_mut() {
        list.extend(more);
    }
    corpus
}
