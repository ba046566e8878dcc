//! The comments, each on its own.

use std::fmt::Write as _;

use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::super::extra::Tags;
use super::super::fingerprint::Fingerprint;
use super::super::json::{At, Fields, Notes, Reader};
use super::super::model::{Attachment, Author, Comment, Consultation, Kind, Redaction, Source, TextBy, TextStatus};
use super::super::problem::{Problem, Severity};
use super::{date, row_with_id, same_id, tight};
use crate::order::repeated;

/// The rows of the list of comments.
#[derive(Default)]
pub struct CommentRows {
    /// How many there were.
    count: usize,
    /// Those that can be used, with the number of each row and the place of its id.
    comments: Vec<Comment>,
    rows: Vec<(usize, Option<At>)>,
    /// Of those that can be used.
    fingerprint: Fingerprint,
}

impl CommentRows {
    /// Reads the next row.
    pub fn add<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        raw: &'a RawValue,
        consultation: &Consultation,
        kinds: &mut Vec<Kind>,
    ) {
        self.count += 1;
        let Some((id, at, row)) = row_with_id(reader, raw, "comment", self.count) else { return };
        if let Some(comment) = comment(reader, row, id, consultation, kinds) {
            self.fingerprint.add(&comment);
            self.comments.push(comment);
            self.rows.push((self.count, at));
        }
    }

    /// All comments, of several with the same id the first; and the fingerprint of all.
    pub fn finish(self, notes: &mut Notes) -> (Vec<Comment>, Fingerprint) {
        let ids: Vec<String> = self.comments.iter().map(|comment| comment.id.clone()).collect();
        let rows = self.rows.into_iter().zip(repeated(&ids));
        let kept = self.comments.into_iter().zip(rows).filter_map(|(comment, ((row, at), again))| {
            if again {
                notes.add(same_id("comment", row, &comment.id, at));
            }
            (!again).then_some(comment)
        });
        (tight(kept), self.fingerprint)
    }
}

fn comment<'a>(
    reader: &mut Reader<'a>,
    mut row: Fields<'a>,
    id: String,
    consultation: &Consultation,
    kinds: &mut Vec<Kind>,
) -> Option<Comment> {
    if !is_id(&id) {
        let message = "An id is made of lower-case letters, digits, dots, underscores and hyphens, and starts with \
                       a letter or a digit; this comment was not loaded.";
        let hint = "Change the id, here and in “positions”.";
        row.note(reader, "id", None, Problem::new("bad-id", Severity::Error, message, hint).found(&id));
        return None;
    }
    let author = author(reader, &mut row, &id, kinds);
    let title = row.text(reader, "title");
    let papers = papers(reader, &mut row, consultation);
    let submitted = date(reader, &mut row, "submitted");
    let submitted_note = row.text(reader, "submitted_note");
    let language = row.text(reader, "language").unwrap_or_else(|| "und".to_owned());
    // Of two readings the one that claims less: what is not known to be whole and the commenter's own is not.
    let status_words = TextStatus::ALL.iter().map(|status| status.word());
    let text_status = word(reader, &mut row, "text_status", TextStatus::from_word, status_words, TextStatus::Opening);
    let by_words = TextBy::ALL.iter().map(|by| by.word());
    let text_by = word(reader, &mut row, "text_by", TextBy::from_word, by_words, TextBy::Editors);
    let sources = sources(reader, &mut row);
    let text_raw = row.take("text");
    let text = text_raw.and_then(|raw| row.element(reader, "text", raw)).unwrap_or_default();
    if text.trim().is_empty() && text_status != TextStatus::Record {
        let message = "The comment has no text.";
        let hint = "Add its text, or set “text_status” to “record”.";
        row.note(reader, "text", text_raw, Problem::new("no-text", Severity::Warning, message, hint));
    }
    let sha256 = digest(reader, &mut row, &text);
    let attachments = attachments(reader, &mut row);
    let withdrawn = row.text(reader, "withdrawn");
    let redactions = redactions(reader, &mut row);
    let tags = tags(reader, &mut row);
    let other = row.rest(reader);
    Some(Comment {
        id,
        author,
        title,
        papers,
        submitted,
        submitted_note,
        language,
        text_status,
        text_by,
        sources,
        text,
        sha256,
        attachments,
        withdrawn,
        redactions,
        tags,
        other,
    })
}

/// `[a-z0-9][a-z0-9._-]*`
fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    id.bytes().next().is_some_and(plain) && id.bytes().all(|byte| plain(byte) || matches!(byte, b'.' | b'_' | b'-'))
}

fn author<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>, id: &str, kinds: &mut Vec<Kind>) -> Author {
    let Some(mut inner) = row.inner(reader, "author") else {
        let message = "The comment has no author.";
        let problem = Problem::new("missing-field", Severity::Warning, message, "Add “author” with a name and a kind.");
        row.note(reader, "author", None, problem);
        return Author { name: id.to_owned(), kind: known_kind("", kinds), ..Author::default() };
    };
    let name = inner.required(reader, "name", Severity::Warning).unwrap_or_else(|| id.to_owned());
    let long_name = inner.text(reader, "long_name");
    let kind = inner.text(reader, "kind").unwrap_or_default();
    if !kind.is_empty() && !kinds.iter().any(|known| known.id == kind) {
        let message = "This kind of commenter is not in the list “kinds”; it is shown as it stands.";
        let hint = format!("Add “{kind}” to “kinds”, or use one that is there.");
        inner.note(reader, "kind", None, Problem::new("unknown-kind", Severity::Warning, message, hint).found(&kind));
    }
    let kind = known_kind(&kind, kinds);
    let person = inner.text(reader, "person");
    let role = inner.text(reader, "role");
    let country = inner.text(reader, "country");
    let region = inner.text(reader, "region");
    Author { name, long_name, kind, person, role, country, region, other: inner.rest(reader) }
}

/// The id of a kind that is in `kinds` afterwards: an unknown one is added, an empty one is "other".
fn known_kind(kind: &str, kinds: &mut Vec<Kind>) -> String {
    let (id, label) = if kind.is_empty() { ("other", "Kind not stated") } else { (kind, kind) };
    if !kinds.iter().any(|known| known.id == id) {
        kinds.push(Kind { id: id.to_owned(), label: label.to_owned(), ..Kind::default() });
    }
    id.to_owned()
}

fn papers<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>, consultation: &Consultation) -> Vec<String> {
    let ids = row.texts(reader, "papers");
    for id in &ids {
        if !consultation.papers.iter().any(|paper| &paper.id == id) {
            let message = "No paper of the consultation has this id.";
            let hint = "Add it to “consultation.papers”, or correct it here.";
            row.note(reader, "papers", None, Problem::new("unknown-paper", Severity::Warning, message, hint).found(id));
        }
    }
    tight(ids.into_iter())
}

/// A field that holds one of a few words; another word is a problem and reads as `otherwise`.
fn word<'a, T>(
    reader: &mut Reader<'a>,
    row: &mut Fields<'a>,
    field: &str,
    read: fn(&str) -> Option<T>,
    words: impl Iterator<Item = &'static str>,
    otherwise: T,
) -> T {
    let raw: Option<&RawValue> = row.take(field);
    let text = raw.and_then(|raw| row.element(reader, field, raw));
    if let Some(value) = text.as_deref().and_then(read) {
        return value;
    }
    let words: Vec<_> = words.collect();
    let message = format!("The field “{field}” has none of the words that it can have; the least is assumed.");
    let hint = format!("Use one of: {}.", words.join(", "));
    let problem = Problem::new("unknown-word", Severity::Warning, message, hint);
    row.note(reader, field, raw, problem.found(text.as_deref().unwrap_or_default()));
    otherwise
}

fn sources<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>) -> Vec<Source> {
    let rows = row.inners(reader, "sources");
    let sources = rows.into_iter().filter_map(|mut source| {
        let url = source.required(reader, "url", Severity::Warning)?;
        if !super::super::is_linkable(&url) && !is_name(&url) {
            let message = "Only addresses with http, https or mailto become links; this one is shown as text.";
            let hint = "Give the full address of the page, with https://.";
            source.note(reader, "url", None, Problem::new("not-a-link", Severity::Warning, message, hint).found(&url));
        }
        let label = source.text(reader, "label");
        Some(Source { url, label, other: source.rest(reader) })
    });
    tight(sources)
}

/// Whether an address names something that stands nowhere on the web: a message (RFC 2392), or a URN.
fn is_name(url: &str) -> bool {
    url.starts_with("mid:") || url.starts_with("urn:")
}

fn digest<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>, text: &str) -> Option<String> {
    let raw = row.take("sha256")?;
    let stated = row.element(reader, "sha256", raw)?;
    if sha256_hex(text) != stated.to_ascii_lowercase() {
        let message = "The text does not match its digest: one of the two was changed.";
        let hint = "Compare the text with its source, then remove the digest or correct the text.";
        row.note(
            reader,
            "sha256",
            Some(raw),
            Problem::new("digest-mismatch", Severity::Error, message, hint).found(&stated),
        );
    }
    Some(stated)
}

/// The SHA-256 of the UTF-8 text, in lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn attachments<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>) -> Vec<Attachment> {
    let rows = row.inners(reader, "attachments");
    let files = rows.into_iter().map(|mut inner| {
        let url = inner.text(reader, "url");
        let name = inner.text(reader, "name").or_else(|| url.clone()).unwrap_or_default();
        Attachment { name, url, other: inner.rest(reader) }
    });
    tight(files)
}

fn redactions<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>) -> Vec<Redaction> {
    let rows = row.inners(reader, "redactions");
    tight(
        rows.into_iter().map(|mut inner| Redaction {
            note: inner.text(reader, "note").unwrap_or_default(),
            other: inner.rest(reader),
        }),
    )
}

/// Each tag holds a word or a list of words.
fn tags<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>) -> Tags {
    let Some(inner) = row.inner(reader, "tags") else { return Tags::default() };
    let mut tags = Tags::default();
    for (name, raw) in inner.entries() {
        let one = serde_json::from_str::<String>(raw.get()).map(|word| vec![word]);
        if let Ok(words) = one.or_else(|_| serde_json::from_str::<Vec<String>>(raw.get())) {
            tags.0.push((name.to_owned(), tight(words.into_iter())));
        } else {
            let message = "A tag holds a word or a list of words.";
            let problem =
                Problem::new("wrong-type", Severity::Error, message, "Write \"word\" or [\"word\", \"word\"] here.");
            inner.note(reader, name, Some(raw), problem.found(raw.get()));
        }
    }
    tags.0.shrink_to_fit();
    tags
}
