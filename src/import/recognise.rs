//! What a file is, by what stands in it; its name decides only where that leaves a doubt.

use super::encoding::Text;
use super::table::sniff;
use super::{Encodings, Format, Options, letter, mail};

/// The fields that stand in the beginning of each file of a format of JSON and together in no other.
const JSON: &[(Format, &[&str])] = &[
    (Format::Ecfs, &["id_submission", "filers"]),
    (Format::HaveYourSay, &["feedback", "userType"]),
    (Format::HaveYourSay, &["feedback", "dateFeedback"]),
    (Format::RegulationsApi, &["data", "attributes"]),
];

/// Of so many characters of a text no more than one is a control character.
const MOST_CONTROLS: usize = 20;

/// A format, and why a file is taken for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// The format.
    pub format: Format,
    /// In words that stand alone or follow "since": "it has the columns of that".
    pub why: String,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotRead {
    /// The code of the problem.
    pub code: &'static str,
    /// What it is, in a sentence.
    pub why: &'static str,
    /// What to do; `None` where it helps to say what it is.
    pub hint: Option<&'static str>,
}

impl NotRead {
    /// Nothing that is known looks like it.
    fn unknown(why: &'static str) -> Self {
        Self { code: "unknown-format", why, hint: None }
    }

    /// It is known, and no format that is read.
    fn known(code: &'static str, why: &'static str, hint: &'static str) -> Self {
        Self { code, why, hint: Some(hint) }
    }
}

/// The format of a file of that name that begins with `head`; or why it has none that is known.
///
/// # Errors
///
/// When nothing that is known looks like it, or only what is not read.
pub fn recognise(name: &str, head: &[u8], options: &Options, encodings: Encodings) -> Result<Recognised, NotRead> {
    let is = |format: Format, why: &str| Ok(Recognised { format, why: why.to_owned() });
    if head.is_empty() {
        let hint = "Fetch the file again: nothing of it has come.";
        return Err(NotRead::known("empty-file", "The file is empty.", hint));
    }
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    // Formats of bytes come first, by the bytes that they begin with; then those of text.
    if let Some(format) = bytes(head) {
        return is(format, "it begins with the bytes of that");
    }
    if let Some(known) = not_read(head) {
        return Err(known);
    }
    let mut text = Text::new(encodings, options.encoding.as_deref());
    let text = text.decode(head, true);
    let is_control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    let controls = text.bytes().filter(is_control).count();
    if controls * MOST_CONTROLS > text.len() || text.is_empty() {
        return Err(NotRead::unknown("This is no text, and no other format that is known."));
    }
    if text.trim_start().starts_with(['{', '[']) {
        let has = |names: &[&str]| names.iter().all(|name| text.contains(&format!("\"{name}\"")));
        if text.contains(crate::corpus::FORMAT) && has(&["format", "comments"]) {
            return is(Format::Corpus, "it says so");
        }
        for (format, names) in JSON {
            if has(names) {
                return is(*format, "it has the fields of that");
            }
        }
    }
    if let Some(recognised) = letters(text) {
        return Ok(recognised);
    }
    let by_name = |format: Format| is(format, "its name ends so");
    // Markdown may name columns in its sentences, and is no table of them.
    if matches!(extension.as_str(), "md" | "markdown") {
        return by_name(Format::Text);
    }
    let table = sniff(text, options);
    if table.format != Format::Table {
        return is(table.format, "it has the columns of that");
    }
    if table.known >= 2 && table.width >= 2 {
        return is(Format::Table, "names of its columns are known");
    }
    if matches!(extension.as_str(), "csv" | "tsv" | "tab") {
        return by_name(Format::Table);
    }
    match extension.as_str() {
        "txt" | "text" => return by_name(Format::Text),
        "htm" | "html" | "xhtml" => return by_name(Format::Html),
        "eml" | "mbox" | "mbx" => return by_name(Format::Mail),
        _ => {}
    }
    if table.width >= 2 && table.rows >= 3 && table.even == table.rows {
        return is(Format::Table, "all of its lines have the same number of columns");
    }
    Err(NotRead::unknown("It is not clear what this file is."))
}

/// What is known by the bytes that it begins with. A document of an office program is a zip: only the list of files at its end
/// tells it from a zip of such documents.
pub fn bytes(head: &[u8]) -> Option<Format> {
    // Before a PDF there may stand something else, as of a mail server.
    let is_pdf = head.starts_with(b"%PDF-") || head.get(..1024).unwrap_or(head).windows(6).any(|at| at == b"\n%PDF-");
    match head {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Format::Zip),
        [0x1f, 0x8b, 8, ..] => Some(Format::Gzip),
        _ => is_pdf.then_some(Format::Pdf),
    }
}

/// What is known, and not read: why, and what to do instead.
fn not_read(head: &[u8]) -> Option<NotRead> {
    let known = |why, hint| Some(NotRead::known("format-not-read", why, hint));
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let why = "This is a document of an office program before 2007 (.doc, .xls), or one that is locked.";
        return known(why, "Save it as .docx or .xlsx.");
    }
    if head.starts_with(b"{\\rtf") {
        return known("This is a letter in RTF.", "Save it as .docx or as plain text.");
    }
    if head.get(257..262) == Some(b"ustar") {
        return known("This is a tar archive.", "Unpack it, and name the folder.");
    }
    let is_picture = head.starts_with(b"\x89PNG") || head.starts_with(b"\xff\xd8\xff") || head.starts_with(b"GIF8");
    let hint = "Have its text recognised by another program, or type it, and take that as plain text.";
    is_picture.then(|| NotRead::known("picture", "This is a picture, and has no text.", hint))
}

/// Mail, pages, and texts that say what they are.
fn letters(text: &str) -> Option<Recognised> {
    let is = |format: Format, why: &str| Recognised { format, why: why.to_owned() };
    let front = "words with their values stand above it, between lines of hyphens";
    mail::is_mail(text)
        .map(|why| is(Format::Mail, why))
        .or_else(|| mail::mhonarc::is_page(text).map(|why| is(Format::Mhonarc, why)))
        .or_else(|| letter::is_page(text).then(|| is(Format::Html, "it begins as a page does")))
        .or_else(|| (!letter::front::split(text).0.is_empty()).then(|| is(Format::Text, front)))
}
