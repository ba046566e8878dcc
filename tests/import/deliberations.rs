//! Pol.is and Talk to the City.

use crate::{codes, comment, import};

#[test]
fn comments_of_polis_are_read() {
    let (corpus, report) = import(
        "comments.csv",
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
         1518501496471,Tue Feb 13 12:58:16 WIB 2018,895,1756,48,8,1,\"Wider, please.\"\n\
         1518499107516,Tue Feb 13 12:18:27 WIB 2018,894,1480,27,16,-1,No.\n",
    );
    assert_eq!(report.files[0].format.map(comment_explorer::import::Format::word), Some("polis"));
    assert_eq!(codes(&report), ["no-language", "no-body"]);
    let wider = comment(&corpus, "895");
    assert_eq!((wider.author.name.as_str(), wider.author.kind.as_str()), ("Participant 1756", "participant"));
    assert_eq!(wider.submitted.as_ref().unwrap().written, "2018-02-13T05:58:16Z");
    assert_eq!(wider.tags.0, [("moderation".to_owned(), vec!["accepted".to_owned()])]);
    assert_eq!(report.files[0].left_out, ["agrees", "disagrees"]);
}

#[test]
fn tables_for_talk_to_the_city_are_read() {
    let (corpus, report) = import("t3c.csv", "id,interview,comment\n1,Ada,Wider.\n2,Ada,Longer.\n3,Bo,No.\n");
    assert_eq!(report.files[0].format.map(comment_explorer::import::Format::word), Some("talk-to-the-city"));
    assert_eq!(comment(&corpus, "2").author.name, "Ada");
    assert_eq!(comment(&corpus, "3").text, "No.");
}
