//! What a person asks of an import in words: fields of a form, lines of a list. The command and the page read them alike.

use serde::{Deserialize, Serialize};

use super::assemble::{of_name, slug};
use super::{DateOrder, Field, Format, Options, Reading};
use crate::corpus::{Issue, Kind, Paper, is_linkable};

/// The fields of the form, as they were filled in; an empty one asks for nothing. Lists have an item a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// How files are read that are not read as was found out.
    pub files: Vec<AskedOfFile>,
    /// The order of dates: `dmy`, `mdy` or `ymd`.
    pub dates: String,
    /// The language of comments of which nothing says it, as a BCP 47 tag.
    pub language: String,
    /// The title of the consultation.
    pub title: String,
    /// Who asks for comments.
    pub body: String,
    /// Papers, as [`paper`] reads them.
    pub papers: String,
    /// Kinds of commenter, as [`kind`] reads them.
    pub kinds: String,
    /// Issues, as [`issue`] reads them.
    pub issues: String,
    /// Closing dates.
    pub closes: String,
    /// Whether e-mail addresses, phone numbers and street addresses stay in the texts.
    pub keep_personal_data: bool,
}

/// How one file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskedOfFile {
    /// Its name.
    pub name: String,
    /// The word of its format.
    pub from: String,
    /// The number of the row that names the columns; 0 for none.
    pub header: String,
    /// One character, or `tab`.
    pub delimiter: String,
    /// Its encoding.
    pub encoding: String,
    /// What its columns hold: the word of a field and the number of a column, from 1.
    pub map: Vec<(String, usize)>,
}

impl Asked {
    /// What is asked for, as far as it means something.
    #[must_use]
    pub fn options(&self) -> Options {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Options {
            dates: dates(self.dates.trim()),
            language: said(&self.language),
            title: said(&self.title),
            body: said(&self.body),
            papers: lines(&self.papers).filter_map(paper).collect(),
            kinds: lines(&self.kinds).filter_map(kind).collect(),
            issues: lines(&self.issues).filter_map(issue).collect(),
            closes: lines(&self.closes).map(str::to_owned).collect(),
            keep_personal_data: self.keep_personal_data,
            of_files: self.files.iter().map(AskedOfFile::reading).collect(),
            ..Options::default()
        }
    }
}

impl AskedOfFile {
    fn reading(&self) -> Reading {
        let mapped = |(field, column): &(String, usize)| Some((Field::from_word(field)?, format!("#{column}")));
        Reading {
            file: self.name.clone(),
            from: Format::from_word(&self.from),
            map: self.map.iter().filter_map(mapped).collect(),
            header: self.header.trim().parse().ok(),
            delimiter: delimiter(&self.delimiter),
            encoding: Some(self.encoding.trim().to_owned()).filter(|name| !name.is_empty()),
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// An order of dates: `dmy`, `mdy` or `ymd`.
#[must_use]
pub fn dates(word: &str) -> Option<DateOrder> {
    match word {
        "dmy" => Some(DateOrder::DayFirst),
        "mdy" => Some(DateOrder::MonthFirst),
        "ymd" => Some(DateOrder::YearFirst),
        _ => None,
    }
}

/// What separates columns: `tab`, or one character that is no letter, digit or quote.
#[must_use]
pub fn delimiter(text: &str) -> Option<u8> {
    match text.as_bytes() {
        _ if text == "tab" || text == "\\t" => Some(b'\t'),
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Some(*byte),
        _ => None,
    }
}

/// A paper: `ID=TITLE`, or a title alone, with its address behind it if it has one.
#[must_use]
pub fn paper(line: &str) -> Option<Paper> {
    let (id, title) = named(line)?;
    let (title, url) = match title.rsplit_once(' ') {
        Some((title, url)) if is_linkable(url) => (title.trim(), Some(url.to_owned())),
        _ => (title, None),
    };
    let id = id.unwrap_or_else(|| of_name(title, "paper"));
    Some(Paper { id, title: title.to_owned(), url, ..Paper::default() })
}

/// A kind of commenter: `ID=LABEL`, or a label alone.
#[must_use]
pub fn kind(line: &str) -> Option<Kind> {
    let (id, label) = named(line)?;
    let id = id.unwrap_or_else(|| of_name(label, "kind"));
    Some(Kind { id, label: label.to_owned(), ..Kind::default() })
}

/// An issue: `LABEL: PROPOSITION`, or a proposition alone, with `ID=` before it or not.
#[must_use]
pub fn issue(line: &str) -> Option<Issue> {
    let (id, said) = named(line)?;
    // In Chinese the colon is as wide as a letter, and nothing needs to stand behind it. The first of either counts.
    let parts = [": ", "："].iter().filter_map(|colon| said.split_once(colon)).min_by_key(|(label, _)| label.len());
    let parts = parts.map(|(label, proposition)| (label.trim(), proposition.trim()));
    let (label, proposition) =
        parts.filter(|(label, proposition)| !label.is_empty() && !proposition.is_empty()).unwrap_or((said, said));
    let id = id.unwrap_or_else(|| of_name(label, "issue"));
    Some(Issue { id, label: label.to_owned(), proposition: proposition.to_owned(), ..Issue::default() })
}

/// The id before a `=`, where what stands there can be one, and the rest.
fn named(line: &str) -> Option<(Option<String>, &str)> {
    let line = line.trim();
    let (id, rest) = match line.split_once('=') {
        Some((id, rest)) if slug(id.trim()).as_deref() == Some(id.trim()) => (Some(id.trim().to_owned()), rest.trim()),
        _ => (None, line),
    };
    (!rest.is_empty()).then_some((id, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_with_and_without_an_id() {
        let of = |line| paper(line).map(|paper| (paper.id, paper.title, paper.url));
        let made = |id: &str, title: &str, url: Option<&str>| Some((id.into(), title.into(), url.map(str::to_owned)));
        assert_eq!(of("plan=The plan https://example.org/p"), made("plan", "The plan", Some("https://example.org/p")));
        assert_eq!(of(" The plan "), made("the-plan", "The plan", None));
        assert_eq!(of("Is 1 + 1 = 2?"), made("is-1-1-2", "Is 1 + 1 = 2?", None));
        assert_eq!(of("The plan javascript:1"), made("the-plan-javascript-1", "The plan javascript:1", None));
        assert_eq!(of("plan="), None);
        assert_eq!(of(" "), None);
        let kind = kind("gov=Governments").unwrap_or_default();
        assert_eq!((kind.id.as_str(), kind.label.as_str()), ("gov", "Governments"));
        let issue = issue("Cost: The plan costs too much").unwrap_or_default();
        assert_eq!([&issue.id, &issue.label, &issue.proposition], ["cost", "Cost", "The plan costs too much"]);
        let wide = super::issue("cost=费用：这个计划费用太高").unwrap_or_default();
        assert_eq!([&wide.id, &wide.label, &wide.proposition], ["cost", "费用", "这个计划费用太高"]);
    }

    #[test]
    fn what_means_nothing_asks_for_nothing() {
        let file = AskedOfFile {
            name: "a.csv".into(),
            from: "nonsense".into(),
            header: "first".into(),
            delimiter: ",,".into(),
            encoding: " ".into(),
            map: vec![("nonsense".into(), 1), ("text".into(), 2)],
        };
        let asked = Asked { files: vec![file], dates: "dym".into(), title: "  ".into(), ..Asked::default() };
        let Options { dates, title, of_files, .. } = asked.options();
        assert_eq!((dates, title), (None, None));
        let expected = Reading { file: "a.csv".into(), map: vec![(Field::Text, "#2".into())], ..Reading::default() };
        assert_eq!(of_files, [expected]);
    }
}
