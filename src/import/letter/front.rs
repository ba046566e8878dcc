//! What a letter says of itself above its text.
//!
//! ```text
//! ---
//! organization: Example Networks Ltd
//! date: 2018-06-05
//! papers: [interim-model, "gTLD data"]
//! attachments:
//!   - annex.pdf
//! ---
//! The text.
//! ```
//!
//! The words mean what names of columns mean, and `--map` overrules them. This is the part of YAML that people write by
//! hand: words, quotes, lists, and text that is set in below `|` or `>`.

use super::super::table::{Field, columns};
use super::super::tally::At;
use super::super::{Draft, Drafts, Taken};
use crate::corpus::{Attachment, Problem, Severity, Source};

/// What is said above a text takes no more lines than this; a line of hyphens may also stand between parts of a text.
const MOST_LINES: usize = 200;

/// A word with its values, and the line on which it stands.
struct Entry<'a> {
    word: &'a str,
    values: Vec<String>,
    line: usize,
}

/// What stands above the text, without its lines of hyphens, and the text.
pub fn split(file: &str) -> (&str, &str) {
    let all = ("", file);
    let Some(inside) =
        file.strip_prefix("---").and_then(|rest| rest.trim_start_matches([' ', '\t']).strip_prefix('\n'))
    else {
        return all;
    };
    let mut length = 0;
    for line in inside.split_inclusive('\n').take(MOST_LINES) {
        if matches!(line.trim_end(), "---" | "...") {
            let matter = inside.get(..length).unwrap_or_default();
            let text = inside.get(length + line.len()..).unwrap_or_default();
            return if entries(matter).is_empty() { all } else { (matter, text) };
        }
        length += line.len();
    }
    all
}

/// Takes over what stands above a text.
pub fn take(matter: &str, draft: &mut Draft, to: &mut Drafts) {
    let [mut first, mut last] = [String::new(), String::new()];
    for Entry { word, values, line } in entries(matter) {
        let Some(field) = field(word, to) else {
            if !to.file().left_out.iter().any(|known| known == word) {
                let personal = columns::is_personal(word);
                let file = to.file_mut();
                if personal { &mut file.personal } else { &mut file.left_out }.push(word.to_owned());
            }
            continue;
        };
        to.file_mut().fields.push(Taken { field: field.word(), column: word.to_owned() });
        let is_single = values.len() > 1 && !may_be_several(&field);
        if is_single {
            let message = "Only the first of several values counts here.";
            let problem = Problem::new("several-values", Severity::Warning, message, "Leave the one that is meant.");
            to.note(problem, At { row: 0, line: Some(line), field: word });
        }
        let most = if is_single { 1 } else { values.len() };
        for value in values.into_iter().take(most).filter(|value| !value.is_empty()) {
            match &field {
                Field::Id => draft.key = value,
                Field::Author => draft.author = value,
                Field::First => first = value,
                Field::Last => last = value,
                Field::Organization => draft.organization = value,
                Field::Role => draft.role = value,
                Field::Kind => draft.kind = value,
                Field::Country => draft.country = value,
                Field::Region => draft.region = value,
                Field::Title => draft.title = value,
                Field::Date => draft.submitted = value,
                Field::Language => draft.language = value,
                Field::Url => draft.sources.push(Source { url: value, ..Source::default() }),
                Field::Attachments => draft.attachments.push(attachment(value)),
                Field::Paper => draft.papers.push(value),
                Field::Withdrawn => draft.withdrawn = (value != "false" && value != "no").then_some(value),
                Field::Tag(name) => draft.tags.push((name.clone(), value)),
                Field::Text | Field::Nothing => {}
            }
        }
    }
    if draft.author.is_empty() {
        [first, last].join(" ").trim().clone_into(&mut draft.author);
    }
}

/// Whether a comment can have several of these.
fn may_be_several(field: &Field) -> bool {
    matches!(field, Field::Url | Field::Attachments | Field::Paper | Field::Tag(_))
}

fn attachment(written: String) -> Attachment {
    if !crate::corpus::is_linkable(&written) {
        return Attachment { name: written, ..Attachment::default() };
    }
    let name = written.rsplit('/').find(|part| !part.is_empty()).unwrap_or(&written).to_owned();
    Attachment { name, url: Some(written), ..Attachment::default() }
}

/// What a word means: as the reader has it, or as columns of that name.
fn field(word: &str, to: &Drafts) -> Option<Field> {
    let plain = columns::plain(word);
    let asked = to.options().map.iter().find(|(_, column)| columns::plain(column) == plain);
    let tag = word.strip_prefix("tag:").map(|name| Field::Tag(name.trim().to_owned()));
    let known = || match plain.as_str() {
        "papers" => Some(Field::Paper),
        "sources" | "urls" => Some(Field::Url),
        _ => columns::known(word).map(|(field, _)| field),
    };
    // The text stands below.
    asked.map(|(field, _)| field.clone()).or(tag).or_else(known).filter(|field| *field != Field::Text)
}

/// The words with their values; none when there is a line that is no such thing.
fn entries(matter: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> = Vec::new();
    // Whether lines that are set in belong to a text, and whether its lines are kept.
    let mut block: Option<&str> = None;
    // The first line is that of hyphens.
    for (number, line) in matter.split('\n').enumerate().map(|(at, line)| (at + 2, line)) {
        let is_set_in = line.starts_with([' ', '\t']);
        let inside = line.trim();
        if let (Some(between), Some(entry), true) = (block, entries.last_mut(), is_set_in || inside.is_empty()) {
            match entry.values.first_mut() {
                Some(value) => {
                    value.push_str(between);
                    value.push_str(inside);
                }
                None => entry.values.push(inside.to_owned()),
            }
            continue;
        }
        block = None;
        if inside.is_empty() || inside.starts_with('#') {
            continue;
        }
        let item = inside.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with(' '));
        if let (Some(item), Some(entry)) = (item, entries.last_mut()) {
            entry.values.push(unquoted(item));
            continue;
        }
        // A colon without a space behind it stands within words: `tag:sector: NGO`.
        let colon = inside.find(": ").or_else(|| inside.strip_suffix(':').map(str::len));
        let Some((word, value)) = colon.and_then(|colon| inside.split_at_checked(colon)) else { return Vec::new() };
        let value = value.trim_start_matches(':').trim();
        let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let values = match (value, list) {
            ("" | "|" | ">" | "|-" | ">-", _) => Vec::new(),
            (_, Some(list)) => list.split(',').map(unquoted).filter(|item| !item.is_empty()).collect(),
            (value, None) => vec![unquoted(value)],
        };
        block = match value.chars().next() {
            Some('|') => Some("\n"),
            Some('>') => Some(" "),
            _ => None,
        };
        entries.push(Entry { word: word.trim(), values, line: number });
    }
    for entry in &mut entries {
        entry.values.iter_mut().for_each(|value| value.truncate(value.trim_end().len()));
    }
    entries
}

fn unquoted(value: &str) -> String {
    let value = value.trim();
    let inside = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    match (inside('"'), inside('\'')) {
        (Some(inside), _) => inside.replace("\\\"", "\""),
        (None, Some(inside)) => inside.replace("''", "'"),
        (None, None) => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{entries, split};

    fn said(matter: &str) -> Vec<(String, Vec<String>)> {
        entries(matter).into_iter().map(|entry| (entry.word.to_owned(), entry.values)).collect()
    }

    #[test]
    fn words_have_values() {
        let matter = "name: \"Ada \\\"A\\\" Nobody\"\npapers: [a, 'b c']\nfiles:\n  - one.pdf\n- two.pdf\n# no\nnote: >\n  set\n  in\nurl: https://example.org/a\n";
        let value = |word: &str, values: &[&str]| (word.to_owned(), values.iter().map(ToString::to_string).collect());
        let expected: Vec<(String, Vec<String>)> = vec![
            value("name", &["Ada \"A\" Nobody"]),
            value("papers", &["a", "b c"]),
            value("files", &["one.pdf", "two.pdf"]),
            value("note", &["set in"]),
            value("url", &["https://example.org/a"]),
        ];
        assert_eq!(said(matter), expected);
    }

    #[test]
    fn a_line_of_hyphens_is_not_always_the_start_of_it() {
        for file in
            ["---\nTwo words\n---\ntext", "---\nname: x\nno end", "text\n---\nname: x\n---\n", "", "---", "---\n---\n"]
        {
            assert_eq!(split(file), ("", file));
        }
        assert_eq!(split("---\nname: x\n---\n\ntext"), ("name: x\n", "\ntext"));
    }
}
