//! The text of an HTML page, as a browser would show it, without what it would run.
//!
//! `html5gum` cuts the page into tags and text as the HTML standard has it, entities undone. Here tags become breaks:
//! paragraphs have an empty line between them, what stands in lines keeps to lines, items of lists have their marker,
//! cells of tables a tab between them, and lines of a quotation `> ` before them, as in mail. What stands in scripts, styles and the like is no text. Nothing is nested by
//! calling, so that no page is too deep; time is linear in the page.

use std::collections::BTreeMap;

use html5gum::{DefaultEmitter, HtmlString, Spanned, Token, Tokenizer};

/// What a page says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What would be read of it.
    pub text: String,
    /// Its title, in one line.
    pub title: String,
    /// Its author, as the page names one.
    pub author: String,
    /// Its language, as the page names it.
    pub language: String,
    /// An element that has no text, and that the page ends in: what stands behind its start was not read.
    pub unclosed: Option<&'static str>,
}

/// What is no text, although text stands in it.
const SILENT: [&str; 12] = [
    "script", "style", "template", "noscript", "svg", "iframe", "noembed", "noframes", "object", "select", "title",
    "math",
];

/// What begins a paragraph and ends one.
const PARAGRAPHS: [&str; 18] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "table",
    "dl",
    "hr",
    "figure",
    "fieldset",
    "section",
    "article",
    "ul",
    "ol",
];

/// What begins a line and ends one.
const LINES: [&str; 21] = [
    "div",
    "li",
    "tr",
    "dt",
    "dd",
    "address",
    "center",
    "header",
    "footer",
    "main",
    "nav",
    "aside",
    "form",
    "body",
    "caption",
    "figcaption",
    "legend",
    "details",
    "summary",
    "option",
    "thead",
];

/// More lists within each other are not told apart.
const DEEPEST_LIST: usize = 16;

/// Nor are more quotations.
const DEEPEST_QUOTE: usize = 8;

/// The text of a page, or of a part of one.
pub fn page(html: &str) -> Page {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut writer = Writer::default();
    let mut page = Page::default();
    // What is read over, and how often it was opened within itself.
    let mut silent: Option<(&'static str, usize)> = None;
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name);
                if let Some((element, depth)) = &mut silent {
                    *depth += usize::from(*element == name && !tag.self_closing);
                } else {
                    let known = SILENT.iter().find(|known| **known == name);
                    silent = known.filter(|_| !tag.self_closing).map(|known| (*known, 1));
                    about(&name, &tag.attributes, &mut page);
                    writer.open(&name, &tag.attributes);
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name);
                match &mut silent {
                    Some((element, depth)) if *element == name => {
                        *depth -= 1;
                        if *depth == 0 {
                            silent = None;
                        }
                    }
                    Some(_) => {}
                    None => writer.close(&name),
                }
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                match silent {
                    None => writer.text(&text),
                    Some(("title", _)) => page.title.push_str(&text),
                    Some(_) => {}
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    page.title = page.title.split_whitespace().collect::<Vec<_>>().join(" ");
    page.unclosed = silent.map(|(element, _)| element).filter(|element| *element != "title");
    page.text = writer.finish();
    page
}

type Attributes = BTreeMap<HtmlString, Spanned<HtmlString, ()>>;

fn attribute(attributes: &Attributes, name: &str) -> Option<String> {
    let value = attributes.iter().find(|(known, _)| known.as_slice() == name.as_bytes())?.1;
    Some(String::from_utf8_lossy(value).trim().to_owned())
}

/// Takes what a tag says of the whole page.
fn about(name: &str, attributes: &Attributes, page: &mut Page) {
    match name {
        "html" => page.language = attribute(attributes, "lang").unwrap_or_default(),
        "meta" if page.author.is_empty() && attribute(attributes, "name").is_some_and(|name| name == "author") => {
            page.author = attribute(attributes, "content").unwrap_or_default();
        }
        _ => {}
    }
}

/// What stands between what was written and what comes next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    Paragraph,
}

#[derive(Default)]
struct Writer {
    out: String,
    gap: Gap,
    /// How many quotations are open.
    quotes: usize,
    /// How many `<pre>` are open.
    verbatim: usize,
    /// Whether a line feed that comes next is none, as the first in a `<pre>`.
    begun: bool,
    /// The lists that are open: the number of the next item, where they have numbers.
    lists: Vec<Option<u32>>,
    /// What the next text begins with.
    marker: String,
    /// Whether the row of a table has a cell already.
    cell: bool,
}

impl Writer {
    fn open(&mut self, name: &str, attributes: &Attributes) {
        match name {
            "br" => return self.line_break(),
            "ul" | "ol" if self.lists.len() < DEEPEST_LIST => {
                self.gap = self.gap.max(if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line });
                let first = attribute(attributes, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
                return self.lists.push((name == "ol").then_some(first));
            }
            "li" => self.item(),
            "td" | "th" if std::mem::replace(&mut self.cell, true) => self.tab(),
            "tr" => self.cell = false,
            "blockquote" => self.quotes += 1,
            "pre" => {
                self.verbatim += 1;
                self.begun = true;
            }
            _ => {}
        }
        self.block(name);
    }

    fn close(&mut self, name: &str) {
        match name {
            "ul" | "ol" => {
                self.lists.pop();
                self.marker.clear();
                self.gap = self.gap.max(if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line });
                return;
            }
            "blockquote" => self.quotes = self.quotes.saturating_sub(1),
            "pre" => self.verbatim = self.verbatim.saturating_sub(1),
            "tr" | "table" => self.cell = false,
            _ => {}
        }
        self.block(name);
    }

    fn block(&mut self, name: &str) {
        if PARAGRAPHS.contains(&name) {
            self.gap = self.gap.max(Gap::Paragraph);
        } else if LINES.contains(&name) {
            self.gap = self.gap.max(Gap::Line);
        }
    }

    fn item(&mut self) {
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        self.marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{indent}{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            _ => format!("{indent}- "),
        };
    }

    /// The end of a line that the page asks for.
    fn line_break(&mut self) {
        self.settle();
        self.trim();
        self.out.push('\n');
    }

    fn tab(&mut self) {
        if !self.out.is_empty() && self.gap < Gap::Line && !self.out.ends_with('\n') {
            self.trim();
            self.out.push('\t');
            self.gap = Gap::None;
        }
    }

    fn text(&mut self, text: &str) {
        if self.verbatim > 0 {
            let text = if std::mem::take(&mut self.begun) { text.strip_prefix('\n').unwrap_or(text) } else { text };
            for line in text.split_inclusive('\n') {
                self.settle();
                self.quote();
                self.out.push_str(line);
            }
            return;
        }
        for part in text.split_inclusive([' ', '\n', '\t', '\r', '\u{c}']) {
            let word = part.trim_end_matches([' ', '\n', '\t', '\r', '\u{c}']);
            if !word.is_empty() {
                self.settle();
                self.quote();
                self.out.push_str(word);
            }
            if word.len() < part.len() {
                self.gap = self.gap.max(Gap::Space);
            }
        }
    }

    /// Writes the gap, and the marker of an item that has begun.
    fn settle(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        if gap >= Gap::Line {
            self.trim();
        }
        let wanted = match gap {
            _ if self.out.is_empty() => 0,
            Gap::Space if !self.out.ends_with(['\n', '\t']) => {
                self.out.push(' ');
                0
            }
            Gap::None | Gap::Space => 0,
            Gap::Line => 1,
            Gap::Paragraph => 2,
        };
        let there = self.out.bytes().rev().take(wanted).take_while(|byte| *byte == b'\n').count();
        self.out.extend(std::iter::repeat_n('\n', wanted - there));
    }

    /// Begins a line, where one begins, with what stands before it.
    fn quote(&mut self) {
        if self.quotes > 0 && (self.out.is_empty() || self.out.ends_with('\n')) {
            self.out.push_str(&"> ".repeat(self.quotes.min(DEEPEST_QUOTE)));
        }
        self.out.push_str(&std::mem::take(&mut self.marker));
    }

    /// Takes spaces from the end of a line.
    fn trim(&mut self) {
        self.out.truncate(self.out.trim_end_matches([' ', '\t']).len());
    }

    fn finish(self) -> String {
        let text = self.out.trim_end();
        // Only lines are taken from the beginning: the first may be set in.
        let lines = text.len() - text.trim_start().len();
        let start = text.get(..lines).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        text.get(start..).unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::page;
    use proptest::prelude::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(page(html).text, expected, "{html}");
    }

    #[test]
    fn blocks_become_paragraphs_and_lines() {
        check("<p>One\n  two</p><p>three", "One two\n\nthree");
        check("one<br>two<br/><br>four", "one\ntwo\n\nfour");
        check("<div>a</div><div>b <b>bold</b>, c</div>", "a\nb bold, c");
        check("<h1>Head</h1>text<blockquote>quoted</blockquote>", "Head\n\ntext\n\n> quoted");
        check(
            "<blockquote><pre>a\nb</pre>c<br>d<blockquote>e</blockquote></blockquote>f",
            "> a\n> b\n\n> c\n> d\n\n> > e\n\nf",
        );
        check("<pre>\n  as it\n\tstands </pre>then", "  as it\n\tstands\n\nthen");
        check("  <p> </p> <p></p>x", "x");
    }

    #[test]
    fn lists_keep_markers_and_tables_their_lines() {
        check(
            "We ask:<ul><li>one<li><p>two</p><ul><li>deep</ul></ul><ol start=3><li>c<li>d</ol>end",
            "We ask:\n\n- one\n\n- two\n\n  - deep\n\n3. c\n4. d\n\nend",
        );
        check("<table><tr><th>a<th>b<tr><td>1<td> 2 </table>", "a\tb\n1\t2");
    }

    #[test]
    fn what_would_run_is_no_text() {
        check("a<script>alert('<p>')</script>b<style>p{}</style><svg><text>no</text></svg>c", "abc");
        check("<title>T</title><!-- no --><template>no<template>no</template>no</template>x", "x");
        assert_eq!(page("a<script>never closed <p>b").unclosed, Some("script"));
    }

    #[test]
    fn entities_are_undone_once() {
        check(
            "&lt;b&gt; &amp;amp; it&rsquo;s&nbsp;&#x41;&notanentity; &copy 2018",
            "<b> &amp; it’s\u{a0}A¬anentity; © 2018",
        );
    }

    #[test]
    fn a_page_says_who_wrote_it() {
        let page =
            page("<html lang=de><head><title>On\n costs</title><meta name=author content='Ada Nobody'></head><p>x");
        assert_eq!((page.title.as_str(), page.author.as_str()), ("On costs", "Ada Nobody"));
        assert_eq!((page.language.as_str(), page.text.as_str()), ("de", "x"));
    }

    proptest! {
        /// Any page is read to its end; what is text alone stays as it is.
        #[test]
        fn any_page_is_read(html in "(<(p|li|ul|/ul|ol|pre|/pre|br|td|tr|script|/script|svg|!--|a b=\"|/)>?|&[a-z#0-9]{0,6};?|\\PC| |\n){0,60}") {
            let text = page(&html).text;
            prop_assert_eq!(text.trim_end(), text.as_str());
            if !html.contains(['<', '&', '\r']) {
                let words = |text: &str| text.split([' ', '\n', '\t', '\u{c}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
                prop_assert_eq!(words(&text), words(html.trim_end()));
            }
        }
    }
}
