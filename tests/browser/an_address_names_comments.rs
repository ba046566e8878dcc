//! The address of the page says which comments to open (`?corpus=`).

use crate::comments_of_ones_own_are_opened::{TABLE, copy_of_build};
use crate::harness::{Answers, Page, Place, eventually};

#[test]
fn of_the_same_host_alone() {
    let scratch = copy_of_build();
    let corpus =
        std::fs::read_to_string("assets/corpus.json").unwrap().replace("\"revision\": \"", "\"revision\": \"other ");
    std::fs::write(scratch.path().join("other.json"), corpus).unwrap();
    for name in ["answers.csv", "far.csv"] {
        std::fs::write(scratch.path().join(name), TABLE).unwrap();
    }
    let page = Page::open(Place::hosted(scratch.path(), Answers::default()), "?corpus=other.json#/comments");
    eventually(|| page.text().contains("Opened from other.json."), true);
    assert!(page.text().contains("other "));
    page.go("?corpus=answers.csv#/comments");
    eventually(|| page.has("button", "Read 3 comments"), true);
    page.go("?corpus=nothing.json#/comments");
    eventually(|| page.headline(), "7 comments");
    eventually(|| page.all_by_role("alert").len(), 1_usize);
    // What is of another host is not even asked for: a link would show anybody's comments under the name of this one.
    let elsewhere = page.place().url().replace("127.0.0.1", "localhost");
    for address in ["javascript:alert(1)".to_owned(), format!("{elsewhere}far.csv")] {
        page.go(&format!("?corpus={address}#/comments"));
        eventually(|| page.all_by_role("alert").len(), 1_usize);
    }
    let asked = page.place().asked();
    assert!(asked.iter().all(|path| !path.split('?').next().unwrap_or_default().ends_with("far.csv")), "{asked:?}");
}
