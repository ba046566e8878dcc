//! One message: its headers, the text that its sender wrote, what came with it.
//!
//! `mail-parser` undoes MIME. Of a text in several forms the plain one counts, and HTML becomes text by [`html`]. What is
//! quoted of an earlier message stays: it is part of the text. Attachments are named, not read.

use mail_parser::{Encoding, HeaderForm, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::super::encoding::Text;
use super::super::whole::lines;
use super::super::{At, Draft, Drafts, html, letter};
use super::head::{Head, domain};
use super::scrubbed;
use crate::corpus::{Attachment, Problem, Severity};

/// Messages may stand within each other, and the library holds them so. With more than this, only the headers are read.
const MOST_WITHIN: usize = 64;

/// The comment of a message; `came` is when an archive says that it came. `None` when it has no header that counts.
pub fn draft(bytes: &[u8], came: &str, at: At<'_>, to: &mut Drafts) -> Option<Draft> {
    let parser = MessageParser::default();
    let is_deep = within(bytes) > MOST_WITHIN;
    let message = if is_deep { parser.parse_headers(bytes) } else { parser.parse(bytes) }?;
    let mut head = head(&message, to);
    if head.is_empty() {
        return None;
    }
    if head.date.is_empty() {
        came.clone_into(&mut head.date);
    }
    if head.list.is_empty() {
        head.list = archive(&to.file().name);
    }
    if is_deep {
        let message = format!("More than {MOST_WITHIN} messages stand within this one; its text was not read.");
        let hint = "Take the text from the message by hand.";
        to.note(Problem::new("mail-too-deep", Severity::Warning, message, hint), at);
    }
    let mut parts = Vec::new();
    for part in message.text_bodies() {
        parts.push(text(part, &message, at, to));
    }
    let (text, mut attachments) = scrubbed::undo(&parts.join("\n\n"));
    attachments.extend(message.attachments().enumerate().map(|(number, part)| attachment(number + 1, part)));
    let text = letter::inner(&text).to_owned();
    Some(head.draft(text, attachments, at, to))
}

/// A header with the words undone that RFC 2047 encodes.
pub fn decoded(header: &str) -> String {
    if !header.contains("=?") {
        return header.to_owned();
    }
    let message = format!("Subject: {}\n\n", header.replace(['\n', '\r'], " "));
    let message = MessageParser::default().parse_headers(message.as_bytes());
    message.as_ref().and_then(Message::subject).unwrap_or(header).trim().to_owned()
}

/// How many messages could stand within this one.
fn within(bytes: &[u8]) -> usize {
    let starts = |window: &[u8]| window.eq_ignore_ascii_case(b"message/") || window.eq_ignore_ascii_case(b"t/digest");
    bytes.windows(8).filter(|window| starts(window)).count()
}

/// The list that an archive is of, as far as its name says: the last folder and the file.
fn archive(name: &str) -> String {
    let stem = letter::stem(name);
    match name.rsplit(['/', '\\']).filter(|part| !part.is_empty()).nth(1) {
        Some(folder) => format!("{folder}/{stem}"),
        None => stem.to_owned(),
    }
}

fn head(message: &Message, to: &Drafts) -> Head {
    let text = |name: &'static str| {
        let found = message.header_as(name, HeaderForm::Text).into_iter().find_map(|value| match value {
            HeaderValue::Text(text) => Some(text.trim().to_owned()),
            _ => None,
        });
        let found = found.unwrap_or_default();
        if found.contains('\u{fffd}') { judged(message, name, to).unwrap_or(found) } else { found }
    };
    let inner = |value: String| match value.rsplit_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or_default().trim().to_owned(),
        None => value,
    };
    let list = inner(text("List-Id"));
    let list = if list.is_empty() { inner(text("List-Post")).trim_start_matches("mailto:").to_owned() } else { list };
    Head {
        from: text("From"),
        to: text("To"),
        subject: text("Subject"),
        date: text("Date"),
        id: inner(text("Message-Id")),
        home: if list.contains('@') { domain(&list).to_owned() } else { list.clone() },
        list,
        url: inner(text("Archived-At")),
        place: String::new(),
        is_flagged: text("X-Spam-Flag").eq_ignore_ascii_case("yes"),
    }
}

/// A header with bytes of which nothing says what they are: they are judged as those of a file are.
fn judged(message: &Message, name: &str, to: &Drafts) -> Option<String> {
    let header = message.headers().iter().find(|header| header.name.as_str().eq_ignore_ascii_case(name))?;
    let raw = message.raw_message.get(header.offset_start as usize..header.offset_end as usize)?;
    let mut text = Text::new(to.encodings(), to.options().encoding.as_deref());
    Some(decoded(text.decode(raw, true).trim()))
}

/// The text of a part, as it was before it was sent.
fn text(part: &MessagePart, message: &Message, at: At<'_>, to: &mut Drafts) -> String {
    let (decoded, is_html) = match &part.body {
        PartType::Text(text) => (text, false),
        PartType::Html(text) => (text, true),
        _ => return String::new(),
    };
    let mut decoded = decoded.to_string();
    if decoded.contains('\u{fffd}') {
        let raw = message.raw_message.get(part.offset_body as usize..part.offset_end as usize);
        let has_charset = part.content_type().is_some_and(|of| of.has_attribute("charset"));
        if let (Some(raw), Encoding::None, false) = (raw, part.encoding, has_charset) {
            // Nothing says what the bytes are: they are judged as those of a file are.
            let mut judged = Text::new(to.encodings(), to.options().encoding.as_deref());
            judged.decode(raw, true).clone_into(&mut decoded);
        }
        if decoded.contains('\u{fffd}') {
            let message =
                "Something in this message is no character of its encoding; it stands as U+FFFD (�) in the text.";
            let hint = "Ask for the message as it was sent, if it is needed whole.";
            to.note(Problem::new("broken-encoding", Severity::Warning, message, hint), at);
        }
    }
    decoded.retain(|char| char != '\0');
    let decoded = lines(&decoded);
    if is_html { html::page(&decoded).text } else { decoded }
}

fn attachment(number: usize, part: &MessagePart) -> Attachment {
    let of_message = match &part.body {
        PartType::Message(message) => message.subject(),
        _ => None,
    };
    let named = part.attachment_name().or(of_message).map(str::trim).filter(|name| !name.is_empty());
    let name = named.map_or_else(
        || {
            let kind = part.content_type().map_or("text", |kind| kind.ctype());
            format!("attachment {number} ({kind})")
        },
        |name| name.chars().filter(|char| !char.is_control()).collect(),
    );
    Attachment { name, ..Attachment::default() }
}
