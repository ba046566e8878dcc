//! Pages of a list's archive as forum.icann.org serves them.

use comment_explorer::import::{Format, Options};

use crate::{comment, import, import_with, problem};

/// A page with the comments that MHonArc leaves.
pub fn page(id: &str) -> String {
    format!(
        "<!-- MHonArc v2.6.19 -->
<!--X-Subject: &#45;&#45; On costs, =?utf-8?Q?Caf=C3=A9?= -->
<!--X-From-R13: Oqn @bobql <nqnNrknzcyr.arg> -->
<!--X-Date: Thu, 15 Apr 2010 08:36:08 +0200 -->
<!--X-Message-Id: {id}@xxxx.xxxxxxx.xxx -->
<!--X-Content-Type: multipart/mixed -->
<!--X-Head-End-->
<!doctype html public \"-//W3C//DTD HTML//EN\">
<html><head><title>-- On costs, Café</title></head><body>
<!--X-Body-Begin--><!--X-User-Header--><!--X-User-Header-End-->
<!--X-TopPNI--><hr>[<a href=\"msg00001.html\">Date Prev</a>][<a href=\"maillist.html#00002\">Date Index</a>]<!--X-TopPNI-End-->
<!--X-MsgBody--><!--X-Subject-Header-Begin--><h1>-- On costs, Café</h1><hr><!--X-Subject-Header-End-->
<!--X-Head-of-Message-->
<ul>
<li><em>To</em>: on-costs@xxxxxxx.xxx, on-time@xxxxxxx.xxx</li>
<li><em>Subject</em>: -- On costs, Café</li>
<li><em>From</em>: Ada Nobody &lt;ada@xxxxxxx.xxx&gt;</li>
<li><em>Date</em>: Thu, 15 Apr 2010 08:36:08 +0200</li>
</ul>
<!--X-Head-of-Message-End--><!--X-Head-Body-Sep-Begin--><hr><!--X-Head-Body-Sep-End-->
<!--X-Body-of-Message-->
<pre>
It costs &lt;too&gt; much &amp; more:

&gt;  as was said.
</pre><script>alert(1)</script>
<p><strong>Attachment:
<a href=\"pdf00000.pdf\" ><tt>letter.pdf</tt></a></strong><br>
<em>Description:</em> Adobe PDF document</p>

<!--X-Body-of-Message-End--><!--X-MsgBody-End-->
<!--X-Follow-Ups--><hr><ul><li>Follow-Ups: none of this</li></ul>
<!--X-BotPNI-End--></body></html>"
    )
}

/// The same without any comment.
pub fn bare() -> String {
    let mut rest = page("A")
        .split("<!--")
        .fold(String::new(), |text, part| text + part.split_once("-->").map_or(part, |(_, after)| after));
    rest = rest.trim_start().to_owned();
    rest
}

#[test]
fn a_page_is_read() {
    let name = "mirror/lists.example.org/lists/on-costs/msg00002.html";
    let (corpus, report) = import(name, page("4BC6A1"));
    assert_eq!(report.files[0].format, Some(Format::Mhonarc));
    let comment = comment(&corpus, "4bc6a1-xxxx.xxxxxxx.xxx");
    assert_eq!(comment.author.name, "Ada Nobody");
    assert_eq!(comment.title.as_deref(), Some("-- On costs, Café"));
    assert_eq!(comment.submitted.as_ref().unwrap().written, "2010-04-15T06:36:08Z");
    assert_eq!(comment.text, "It costs <too> much & more:\n\n>  as was said.");
    assert_eq!(comment.sources[0].url, "https://lists.example.org/lists/on-costs/msg00002.html");
    assert_eq!(comment.sources[0].label.as_deref(), Some("on-costs"));
    assert_eq!(comment.attachments[0].name, "letter.pdf");
    let url = "https://lists.example.org/lists/on-costs/pdf00000.pdf";
    assert_eq!(comment.attachments[0].url.as_deref(), Some(url));
}

#[test]
fn a_page_without_comments_is_read() {
    let (corpus, report) = import("on-costs/msg00002.html", bare());
    assert_eq!(report.files[0].format, Some(Format::Mhonarc));
    let comment = comment(&corpus, "on-costs-msg00002");
    assert_eq!(comment.author.name, "Ada Nobody");
    assert_eq!(comment.text, "It costs <too> much & more:\n\n>  as was said.");
    assert_eq!(comment.sources[0].url, "on-costs/msg00002.html");
}

#[test]
fn subject_and_name_are_taken_from_the_comments_when_the_list_is_missing() {
    let page = page("A").replace("<em>", "<i>");
    let (corpus, _) = import("msg00002.html", page);
    let comment = comment(&corpus, "a-xxxx.xxxxxxx.xxx");
    assert_eq!((comment.author.name.as_str(), comment.title.as_deref()), ("Ada Nobody", Some("-- On costs, Café")));
}

#[test]
fn a_message_to_two_lists_is_one_comment() {
    let [one, two] = ["on-costs/msg00002.html", "on-time/msg00007.html"];
    let (first, second) = (page("A"), page("A"));
    let (corpus, report) = import_with(&Options::default(), &[(one, first.as_bytes()), (two, second.as_bytes())]);
    let places: Vec<_> = corpus.comments[0].sources.iter().map(|source| source.label.as_deref().unwrap()).collect();
    assert_eq!((corpus.comments.len(), report.joined, places), (1, 1, vec![one, two]));
    assert_eq!(corpus.comments[0].sources[0].url, "mid:A@xxxx.xxxxxxx.xxx");
    // With another id for each list, the same author, day and text tell it.
    let second = page("B");
    let (corpus, report) = import_with(&Options::default(), &[(one, first.as_bytes()), (two, second.as_bytes())]);
    assert_eq!((corpus.comments.len(), report.joined), (1, 1));
    // Twice in one list are two.
    let (corpus, _) =
        import_with(&Options::default(), &[(one, first.as_bytes()), ("on-costs/msg00003.html", second.as_bytes())]);
    assert_eq!(corpus.comments.len(), 2);
}

#[test]
fn pages_of_two_lists_without_ids_are_two_comments() {
    let one = bare();
    let two = bare().replace("It costs", "It will cost");
    let files = [("on-costs/msg00002.html", one.as_bytes()), ("on-time/msg00002.html", two.as_bytes())];
    let (corpus, _) = import_with(&Options::default(), &files);
    assert_eq!(corpus.comments.len(), 2);
}

#[test]
fn pages_that_lead_to_messages_are_passed_over() {
    let index = "<!-- MHonArc v2.6.19 --><html><head><title>on-costs: Date Index</title></head><body><ul>
<li><a name=\"00002\" href=\"msg00002.html\">On costs</a>, Ada Nobody</li>
<li><a name=\"00001\" href=\"msg00001.html\">On time</a>, Bo Nobody</li></ul></body></html>";
    let page = page("A");
    let files = [("on-costs/maillist.html", index.as_bytes()), ("on-costs/msg00002.html", page.as_bytes())];
    let (corpus, report) = import_with(&Options::default(), &files);
    assert_eq!(corpus.comments.len(), 1);
    assert_eq!(problem(&report, "index-page").found, "on-costs/maillist.html");
    // Also one that the comments were taken out of, if it has some links.
    let links = (0..3).map(|at| format!("<li><a href=\"msg0000{at}.html\">On costs</a>")).collect::<Vec<_>>().concat();
    let (corpus, report) = import("on-costs/index.html", format!("<html><ul>{links}</ul></html>"));
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "index-page").found, "on-costs/index.html");
}

#[test]
fn a_page_that_was_cut_off_is_said_to_be() {
    let page = page("A");
    let cut = page.split("&gt;  as").next().unwrap();
    let (corpus, report) = import("on-costs/msg00002.html", cut);
    assert_eq!(corpus.comments[0].text, "It costs <too> much & more:");
    assert_eq!(problem(&report, "cut-off").place.row, "on-costs/msg00002.html");
}

#[test]
fn posts_of_the_staff_are_told_by_the_host_of_the_archive() {
    let page = page("A").replace("nqnNrknzcyr.arg", "nqnNrknzcyr.bet");
    let (corpus, _) = import("lists.example.org/on-costs/msg00002.html", page);
    assert_eq!(corpus.comments[0].tags.0[0], ("post".to_owned(), vec!["staff".to_owned()]));
}

#[test]
fn a_text_about_such_pages_is_none() {
    let prose = "# Formats\n\nPages have `<!--X-Subject: … -->` and <!-- MHonArc v2 --> in them, and\n<!--X-Message-Id: A -->\n";
    let folded = "<!-- A note. -->\nPages have `<!--X-Subject: … -->` in them.\n";
    let columns = "Columns met: id, name, comment, date\n- by a person: id, name, comment, date\n- by a list: id, name, comment\n";
    for text in [prose, folded, columns] {
        let (corpus, report) = import("README.md", text);
        assert_eq!((report.files[0].format, corpus.comments.len()), (Some(Format::Text), 1), "{text}");
    }
}
