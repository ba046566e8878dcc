//! The year of dates in the list: where all are of one it is said once, of the first that has a date.

use comment_explorer::corpus::open;
use comment_explorer::state::view::{found, list};
use comment_explorer::state::{Action, Library, State, reduce};
use serde_json::json;

fn dates(of: &[Option<&str>], address: &str) -> Vec<String> {
    let comment = |(at, date): (usize, Option<&str>)| json!({"id": format!("c-{at}"), "author": {"name": format!("{at} Nobody"), "kind": "k"}, "submitted": date, "text": "Yes."});
    let comments: Vec<_> = of.iter().copied().enumerate().map(comment).collect();
    let corpus = json!({"format": "comment-explorer/1", "kinds": [{"id": "k", "label": "K"}], "comments": comments});
    let library = Library::new(open(corpus.to_string().as_bytes()), &|_| None);
    let state = reduce(&library, &State::default(), Action::Open(address.to_owned()));
    list(&library, &state, &found(&library, &state)).entries.into_iter().map(|entry| entry.date).collect()
}

#[test]
fn is_said_once_where_there_is_one() {
    let of = [Some("2018-06-05"), Some("2018-06-06"), Some("2018-06-07")];
    assert_eq!(dates(&of, "#/comments"), ["5 Jun 2018", "6 Jun", "7 Jun"]);
    assert_eq!(
        dates(&[None, Some("2018-06-06"), Some("2018-06-07")], "#/comments?sort=name"),
        ["Not dated", "6 Jun 2018", "7 Jun"]
    );
}

#[test]
fn is_said_of_each_where_there_are_several() {
    assert_eq!(dates(&[Some("2018-06-05"), Some("2019-06-06")], "#/comments"), ["5 Jun 2018", "6 Jun 2019"]);
}

#[test]
fn is_said_on_each_page() {
    let of = vec![Some("2018-06-05"); 30];
    let page = dates(&of, "#/comments?page=2");
    assert_eq!((page.len(), page[0].as_str(), page[1].as_str()), (5, "5 Jun 2018", "5 Jun"));
}
