//! Archives of messages: mbox as programs write it, and the monthly texts of pipermail.

use comment_explorer::corpus::TextStatus;
use comment_explorer::import::{Format, Options};

use crate::{comment, import, import_with, problem};

/// As Mailman's pipermail writes a month, with what it takes out of messages.
pub const PIPERMAIL: &str = "\
From ada at example.net  Thu Apr 15 06:36:08 2010
From: ada at example.net (Ada Nobody)
Date: Thu, 15 Apr 2010 08:36:08 +0200
Subject: [comments] On costs
In-Reply-To: <x@example.net>
Message-ID: <4BC6A1@mail.example.net>

It costs too much.

>From what we know, it will stay so.
From here on it is worse.

-------------- next part --------------
A non-text attachment was scrubbed...
Name: letter.pdf
Type: application/pdf
Size: 43008 bytes
Desc: not available
URL: <http://lists.example.org/attachments/20100415/abc/letter.pdf>

From bo at example.net  Fri Apr 16 10:00:00 2010
From: bo at example.net
Date: Fri, 16 Apr 2010 10:00:00 GMT
Subject: On =?iso-8859-1?q?dom=E4nen?=
\tand names
Message-ID: <B2@mail.example.net>

> It costs too much.

I agree. A quoted line:

From bo at example.net  Fri Apr 16 10:00:00 2010
is no separator without headers below it.
";

/// As mail programs keep messages: parts in several encodings, one text in two forms, things that came with it.
pub const MBOX: &str = "\
From MAILER-DAEMON Thu Apr 15 06:36:08 2010
From: =?utf-8?B?w4lyaWMgTm9ib2R5?= <eric@example.net>
To: comments@lists.example.org
List-Id: Comments on the paper <comments.lists.example.org>
Date: Thu, 15 Apr 2010 06:36:08 +0000 (UTC)
Subject: =?utf-8?Q?Caf=C3=A9_and?= =?utf-8?Q?_costs?=
Message-ID: <A1@mail.example.net>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=\"outer\"

A preamble that is no text.
--outer
Content-Type: multipart/alternative; boundary=\"inner\"

--inner
Content-Type: text/plain; charset=\"iso-8859-1\"
Content-Transfer-Encoding: quoted-printable

Das kostet f=FCr uns zu viel, =
viel zu viel.
--inner
Content-Type: text/html; charset=utf-8

<p>Das kostet zu viel.<script>alert(1)</script></p>
--inner--
--outer
Content-Type: application/pdf; name=\"letter.pdf\"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=\"letter.pdf\"

JVBERi0xLjQK
--outer--

From MAILER-DAEMON Fri Apr 16 06:36:08 2010
From: \"Nobody, Bo\" <bo@example.org>
List-Id: <comments.lists.example.org>
Date: Fri, 16 Apr 2010 06:36:08 +0000
Subject: test
Message-ID: <A2@mail.example.org>
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: base64

PHA+SXQgd29ya3MgliBkb2VzbpJ0IGl0PzwvcD4=
";

#[test]
fn a_month_of_pipermail_is_read() {
    let (corpus, report) = import("comments/2010-April.txt", PIPERMAIL);
    let file = &report.files[0];
    assert_eq!((file.format, file.rows, file.comments), (Some(Format::Mail), 2, 2));
    let first = comment(&corpus, "4bc6a1-mail.example.net");
    assert_eq!(first.author.name, "Ada Nobody");
    assert_eq!(first.title.as_deref(), Some("[comments] On costs"));
    assert_eq!(first.submitted.as_ref().unwrap().written, "2010-04-15T06:36:08Z");
    assert_eq!(first.text, "It costs too much.\n\nFrom what we know, it will stay so.\nFrom here on it is worse.");
    assert_eq!(first.attachments[0].name, "letter.pdf");
    assert_eq!(
        first.attachments[0].url.as_deref(),
        Some("http://lists.example.org/attachments/20100415/abc/letter.pdf")
    );
    assert_eq!(first.sources[0].url, "mid:4BC6A1@mail.example.net");
    let second = comment(&corpus, "b2-mail.example.net");
    assert_eq!(second.author.name, "Name not given (b2-mail.example.net)");
    assert_eq!(second.title.as_deref(), Some("On domänen and names"));
    assert!(second.text.starts_with("> It costs too much.\n\nI agree."), "{}", second.text);
    assert!(second.text.ends_with("is no separator without headers below it."), "{}", second.text);
}

#[test]
fn parts_and_encodings_are_undone() {
    let (corpus, report) = import("archive.mbox", MBOX);
    assert_eq!(report.files[0].comments, 2);
    let first = comment(&corpus, "a1-mail.example.net");
    assert_eq!((first.author.name.as_str(), first.title.as_deref()), ("Éric Nobody", Some("Café and costs")));
    assert_eq!(first.text, "Das kostet für uns zu viel, viel zu viel.");
    assert_eq!(first.attachments.len(), 1);
    assert_eq!(first.attachments[0].name, "letter.pdf");
    assert_eq!(first.tags.0, [("post".to_owned(), vec!["comment".to_owned()])]);
    let second = comment(&corpus, "a2-mail.example.org");
    assert_eq!(second.text, "It works – doesn’t it?");
    let reasons = ["sent from the domain of the list", "subject is that of a test"].map(str::to_owned).to_vec();
    assert_eq!(second.tags.0, [("post".to_owned(), vec!["staff".to_owned()]), ("post reason".to_owned(), reasons)]);
}

#[test]
fn a_message_to_two_lists_is_one_comment_with_two_sources() {
    let other = MBOX
        .replace("comments.lists", "others.lists")
        .replace("Content-Type: multipart/mixed", "X-A: b\nContent-Type: multipart/mixed");
    let files = [("a.mbox", MBOX.as_bytes()), ("b.mbox", other.as_bytes())];
    let (corpus, report) = import_with(&Options::default(), &files);
    assert_eq!((corpus.comments.len(), report.joined), (2, 2));
    let labels: Vec<_> = corpus.comments[0].sources.iter().map(|source| source.label.as_deref().unwrap()).collect();
    assert_eq!(labels, ["comments.lists.example.org", "others.lists.example.org"]);
    assert!(problem(&report, "two-lists").message.contains("2 times"));
}

#[test]
fn one_message_alone_is_read() {
    let message = "From: Ada Nobody <ada@example.net>\r\nDate: Thu, 15 Apr 2010 06:36:08 +0000\r\nSubject: On costs\r\n\r\n>From a quote.\r\nText.\r\n";
    let (corpus, report) = import("a.eml", message);
    assert_eq!(report.files[0].format, Some(Format::Mail));
    let comment = comment(&corpus, "ada-nobody-2010-04-15");
    assert_eq!(comment.text, ">From a quote.\nText.");
}

#[test]
fn bytes_of_which_nothing_says_the_charset_are_judged() {
    let mut message = b"From: Ada <ada@example.net>\nMessage-Id: <1@example.net>\n\nDas k\xf6nnte f\xfcr uns teuer werden, sagt die B\xfcrgermeisterin.\n".to_vec();
    let (corpus, _) = import("a.eml", &message);
    assert_eq!(corpus.comments[0].text, "Das könnte für uns teuer werden, sagt die Bürgermeisterin.");
    let header = b"Content-Type: text/plain; charset=utf-8\n";
    message.splice(0..0, header.iter().copied());
    let (corpus, report) = import("a.eml", &message);
    assert!(corpus.comments[0].text.contains('\u{fffd}'));
    assert_eq!(problem(&report, "broken-encoding").place.row, "a.eml, message 1");
}

#[test]
fn headers_of_which_nothing_says_the_charset_are_judged() {
    let message = b"\xef\xbb\xbfFrom x@example.net Thu Apr 15 06:36:08 2010\nFrom: J\xfcrgen M\xfcller-Nobody <j@example.net>\nSubject: Kosten f\xfcr Geb\xfchren\nMessage-Id: <1@example.net>\n\n>From here on.\n";
    let (corpus, report) = import("a.mbox", message);
    // The mark at the beginning of the file hides no separator.
    assert_eq!(corpus.comments[0].text, "From here on.");
    assert_eq!(report.files[0].comments, 1);
    assert_eq!(corpus.comments[0].author.name, "Jürgen Müller-Nobody");
    assert_eq!(corpus.comments[0].title.as_deref(), Some("Kosten für Gebühren"));
}

#[test]
fn a_message_that_is_only_an_attachment_is_a_record() {
    let message = "From: Ada <ada@example.net>\nMessage-Id: <1@example.net>\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n";
    let (corpus, _) = import("a.eml", message);
    assert_eq!(corpus.comments[0].text_status, TextStatus::Record);
    assert_eq!(corpus.comments[0].attachments[0].name, "a.pdf");
}

#[test]
fn messages_within_messages_are_bounded() {
    let mut message = "From: Ada <ada@example.net>\nMessage-Id: <1@example.net>\n".to_owned();
    message.push_str(&"Content-Type: message/rfc822\n\n".repeat(200_000));
    let (corpus, report) = import("a.eml", message);
    assert_eq!(corpus.comments.len(), 1);
    assert_eq!(problem(&report, "mail-too-deep").place.row, "a.eml, message 1");
}

#[test]
fn what_stands_between_messages_and_is_none_is_said() {
    let archive = format!("{PIPERMAIL}\nFrom x at example.net  Fri Apr 16 10:00:00 2010\nnothing: here\n\ntext\n");
    let (corpus, report) = import("a.txt", archive);
    assert_eq!(corpus.comments.len(), 2);
    assert!(problem(&report, "no-message").found.starts_with("nothing: here"));
}
