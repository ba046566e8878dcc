//! Pol.is and Talk to the City.

use crate::{codes, comment, import};

#[test]
fn comments_of_polis_are_read() {
    let (corpus, report) = import(
        "comments.csv",
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
         1500000000123,Fri Jul 14 09:40:00 WIB 2017,12,34,5,6,1,\"Wider, please.\"\n\
         1500000060000,Fri Jul 14 09:41:00 WIB 2017,13,35,7,8,-1,No.\n",
    );
    assert_eq!(report.files[0].format.map(comment_explorer::import::Format::word), Some("polis"));
    assert_eq!(codes(&report), ["no-language", "no-body"]);
    let wider = comment(&corpus, "12");
    assert_eq!((wider.author.name.as_str(), wider.author.kind.as_str()), ("Participant 34", "participant"));
    assert_eq!(wider.submitted.as_ref().unwrap().written, "2017-07-14T02:40:00Z");
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
