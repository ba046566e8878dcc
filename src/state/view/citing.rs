//! A comment, or a passage of one, as it is cited: as plain text, for BibTeX, and as CSL-JSON (the data of the Citation Style
//! Language, which Zotero and others read).

use super::super::Library;
use super::when;
use crate::corpus::{Comment, PassageRef, TextBy, When, is_linkable};
use crate::locale::lower_first;
use crate::text::visible;
use crate::vars;

/// How a comment or a passage is cited. A summary is cited as one, and the editors as its authors.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// What is cited: `France`, `France ¶ 3.1`.
    pub of: String,
    /// A sentence, with the words of the passage.
    pub text: String,
    /// An entry for a file of BibTeX.
    pub bibtex: String,
    /// An array of one item.
    pub csl_json: String,
}

/// The citation of a comment, at a passage or a sentence of it.
pub(super) fn citation(library: &Library, index: usize, at: Option<PassageRef>) -> Option<Citation> {
    let comment = library.docket.comment(index)?;
    let words = at.and_then(|at| library.docket.span_of(index, at)).map(|span| span.of(&comment.text));
    let cite = at.map(|at| library.say.cite(comment.text_by, &at.numbers()));
    let item = Item { library, comment, at, words: words.map(one_line), cite };
    Some(Citation { of: item.of(), text: item.text(), bibtex: item.bibtex(), csl_json: item.csl_json() })
}

struct Item<'a> {
    library: &'a Library,
    comment: &'a Comment,
    at: Option<PassageRef>,
    /// The passage, its lines in a row.
    words: Option<String>,
    /// `¶ 3.1`.
    cite: Option<String>,
}

impl Item<'_> {
    fn of(&self) -> String {
        let name = &self.comment.author.name;
        match &self.cite {
            None => name.clone(),
            Some(cited) => self.library.say.with("name-and-cite", vars![name, cited]),
        }
    }

    fn is_summary(&self) -> bool {
        self.comment.text_by == TextBy::Editors
    }

    fn text(&self) -> String {
        let say = &self.library.say;
        let name = &self.comment.author.name;
        let date = when(self.comment).map_or_else(|| lower_first(&say.get("not-dated")), |at| say.long_date(at));
        let place = self.place();
        if let (Some(words), Some(cited)) = (&self.words, &self.cite) {
            let variables = vars![words, name, cited, date = &date, place = &place];
            return if self.is_summary() {
                say.with("citation-of-summary-passage", variables)
            } else {
                say.with("citation-of-passage", variables)
            };
        }
        let variables = vars![name, date = &date, place = &place];
        if self.is_summary() {
            say.with("citation-of-summary", variables)
        } else {
            say.with("citation-of-comment", variables)
        }
    }

    /// Where it was published: consultation, body, revision, source.
    fn place(&self) -> String {
        let corpus = &self.library.docket.corpus;
        let (title, body, revision) = (&corpus.title, &corpus.consultation.body, &corpus.revision);
        let place = self.library.say.with("citation-place", vars![title, body, revision]);
        [place.as_str(), self.url().map_or("", |_| " "), self.url().unwrap_or_default()].concat()
    }

    fn url(&self) -> Option<&str> {
        self.comment.sources.iter().map(|source| source.url.as_str()).find(|url| is_linkable(url))
    }

    /// What the comment is called, or else what it is.
    fn title(&self) -> String {
        let say = &self.library.say;
        let papers = &self.library.docket.corpus.consultation.papers;
        let answered = papers.iter().filter(|paper| self.comment.papers.contains(&paper.id));
        let answered: Vec<&str> = answered.map(|paper| paper.title.as_str()).collect();
        match &self.comment.title {
            _ if self.is_summary() => say.with("citation-title-summary", vars![name = &self.comment.author.name]),
            Some(title) => title.clone(),
            None if answered.is_empty() => say.get("comment"),
            None => say.with("citation-title", vars![papers = &say.series(&answered)]),
        }
    }

    fn author(&self) -> String {
        if self.is_summary() {
            self.library.say.with("citation-editors", vars![title = &self.library.docket.corpus.title])
        } else {
            self.comment.author.long_name.as_ref().unwrap_or(&self.comment.author.name).clone()
        }
    }

    /// The passage, its words, and the revision.
    fn note(&self) -> String {
        let say = &self.library.say;
        let revision = say.with("revision", vars![revision = &self.library.docket.corpus.revision]);
        match (&self.words, &self.cite) {
            (Some(words), Some(cited)) if self.is_summary() => {
                say.with("citation-note-summary", vars![cited, words, revision = &revision])
            }
            (Some(words), Some(cited)) => say.with("citation-note", vars![cited, words, revision = &revision]),
            _ => revision,
        }
    }

    fn bibtex(&self) -> String {
        let key: String =
            self.key().chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
        let corpus = &self.library.docket.corpus;
        let mut entry = format!("@misc{{{key},\n  author = {{{{{}}}}},\n", escaped(&self.author()));
        let mut add = |field: &str, value: &str| {
            if !value.is_empty() {
                entry.extend(["  ", field, " = {", value, "},\n"]);
            }
        };
        add("title", &escaped(&self.title()));
        add("howpublished", &escaped(&[corpus.title.as_str(), corpus.consultation.body.as_str()].join(", ")));
        let (year, month, day) = when(self.comment).map(civil).unwrap_or_default();
        add("year", &year);
        add("month", &month);
        add("day", &day);
        // In an address nothing is escaped but what would end the field.
        add("url", &self.url().unwrap_or_default().replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C"));
        add("note", &escaped(&self.note()));
        entry.push_str("}\n");
        entry
    }

    fn csl_json(&self) -> String {
        let corpus = &self.library.docket.corpus;
        // Written as it stands: what builds any JSON weighs more than all of this.
        let text = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let mut fields = vec![
            ("id", text(&self.key())),
            ("type", text("document")),
            ("title", text(&self.title())),
            ("author", ["[{ \"literal\": ", &text(&self.author()), " }]"].concat()),
            ("container-title", text(&corpus.title)),
            ("publisher", text(&corpus.consultation.body)),
            ("language", text(&self.comment.language)),
            ("note", text(&self.note())),
        ];
        if let Some((year, month, day)) = when(self.comment).map(civil) {
            let parts = [year, month, day].join(", ");
            fields.push(("issued", ["{ \"date-parts\": [[", &parts, "]] }"].concat()));
        }
        fields.extend(self.url().map(|url| ("URL", text(url))));
        let fields: Vec<String> = fields.iter().map(|(name, value)| ["    \"", name, "\": ", value].concat()).collect();
        ["[\n  {\n", &fields.join(",\n"), "\n  }\n]\n"].concat()
    }

    fn key(&self) -> String {
        let at = self.at.map_or_else(String::new, |at| format!("-{at}"));
        [&self.library.docket.corpus.id, "-", &self.comment.id, &at].concat()
    }
}

/// Year, month and day.
fn civil(at: When) -> (String, String, String) {
    let (year, month, day, _) = at.civil();
    (year.to_string(), month.to_string(), day.to_string())
}

/// A text whose lines stand in a row, and in which no character acts.
fn one_line(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// A text in which nothing is a command of TeX.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::escaped;

    #[test]
    fn nothing_is_a_command() {
        assert_eq!(
            escaped("a & b_{c} \\d 5 % ~^"),
            "a \\& b\\_\\{c\\} \\textbackslash{}d 5 \\% \\textasciitilde{}\\textasciicircum{}"
        );
    }

    proptest! {
        /// Whatever stands in a field, its braces are balanced: it ends where we end it.
        #[test]
        fn a_field_ends_where_it_does(text in any::<String>()) {
            let escaped = escaped(&text);
            let mut depth = 0i32;
            let mut letters = escaped.chars();
            while let Some(letter) = letters.next() {
                match letter {
                    '\\' => drop(letters.next()),
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }
    }
}
