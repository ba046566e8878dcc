//! Tables of which only the names of columns tell what they hold.

use crate::{codes, comment, import};

const NAMED: &str = "\
Name,Organization,Subject,Stance,Comments,Created,E-mail
Ada Nobody,Example Networks Ltd,On costs,against,\"It costs too much, \"\"far\"\" too much.\nAnd late.\",2018-06-05,ada@example.org
Bo Nobody,,On time,for,It is time.,2018-06-06,bo@example.org
,,,for,,,
";

#[test]
fn columns_are_known_by_their_names() {
    let (corpus, report) = import("answers.csv", NAMED);
    assert_eq!(codes(&report), [""; 0]);
    let first = comment(&corpus, "example-networks-ltd-2018-06-05");
    assert_eq!(first.author.name, "Example Networks Ltd");
    assert_eq!(first.author.person.as_deref(), Some("Ada Nobody"));
    assert_eq!(first.text, "It costs too much, \"far\" too much.\nAnd late.");
    assert_eq!(first.title.as_deref(), Some("On costs"));
    assert_eq!(first.tags.0, [("Stance".to_owned(), vec!["against".to_owned()])]);
    let second = comment(&corpus, "bo-nobody-2018-06-06");
    assert_eq!((second.author.name.as_str(), second.text.as_str()), ("Bo Nobody", "It is time."));
    assert_eq!(report.files[0].personal, ["E-mail"]);
}
