//! Letters as word processors save them: paragraphs, lists with their numbers, tables as lines, notes at the end.
//!
//! What was deleted or moved away while changes were followed is no text; what was inserted is. Headers, footers and remarks in
//! the margin are not taken over. A row of a table is a line with tabs between its cells, unless a cell has several paragraphs:
//! then the table only arranges them, and they stand one after the other.

use std::io::Cursor;

use zip::ZipArchive;

use super::super::letter;
use super::super::tally::At;
use super::super::{Drafts, whole};
use super::numbering::{Numbering, Place};
use super::xml::{Piece, Tag, pieces};
use super::{damaged, part};
use crate::corpus::{Problem, Severity};

/// What is read over with all that is in it: what was moved away, how something was formatted before, and the second form of
/// what old programs cannot show.
const SILENT: [&str; 8] =
    ["moveFrom", "Fallback", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"];

pub fn read(bytes: Vec<u8>, to: &mut Drafts) {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return damaged(to) };
    let main = part(&mut archive, "_rels/.rels").and_then(|links| main(&links));
    let main = main.unwrap_or_else(|| "word/document.xml".to_owned());
    let Some(document) = part(&mut archive, &main) else { return damaged(to) };
    let mut part = |name: &str| part(&mut archive, name).unwrap_or_default();
    let numbering = Numbering::new(&part("word/numbering.xml"), &part("word/styles.xml"));
    let notes = [("footnote", part("word/footnotes.xml")), ("endnote", part("word/endnotes.xml"))];
    let mut writer = Writer { numbering, ..Writer::default() };
    let is_whole = writer.read(&document);
    if !is_whole {
        let message = "The document is damaged; what stands behind that place was not read.";
        let hint = "Open it in an office program, save it again, and import that.";
        to.note(Problem::new("damaged-document", Severity::Error, message, hint), At::default());
    }
    let references = std::mem::take(&mut writer.references);
    let mut blocks = std::mem::take(&mut writer.blocks);
    for (at, reference) in references.iter().enumerate() {
        let xml = notes.iter().find(|(kind, _)| *kind == reference.0).map_or("", |(_, xml)| xml.as_str());
        let text = note(xml, reference, &mut writer);
        blocks.push(Block { text: format!("[{}] {text}", at + 1), kind: Kind::Item });
    }
    let mut draft = letter::begin(to);
    draft.text = Some(letter::inner(&whole::lines(&joined(blocks))).to_owned());
    to.add(draft);
}

/// The file that has the text, as the document names it.
fn main(links: &str) -> Option<String> {
    pieces(links)
        .find_map(|piece| match piece {
            Piece::Open(tag) if tag.get("Type").is_some_and(|of| of.ends_with("/officeDocument")) => tag.get("Target"),
            _ => None,
        })
        .map(|target| target.trim_start_matches('/').to_owned())
}

/// The text of one note.
fn note(xml: &str, (kind, id): &(&'static str, String), writer: &mut Writer) -> String {
    let mut inside = false;
    writer.blocks.clear();
    for piece in pieces(xml) {
        match &piece {
            Piece::Open(tag) if tag.name() == *kind => inside = tag.get("id").as_ref() == Some(id),
            Piece::Close(name) if name == kind => inside = false,
            _ if inside => writer.take(&piece),
            _ => {}
        }
    }
    let blocks = std::mem::take(&mut writer.blocks);
    blocks.into_iter().map(|block| block.text.trim().to_owned()).collect::<Vec<_>>().join(" ")
}

/// What a block is among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Paragraph,
    Item,
    Row,
}

#[derive(Debug)]
struct Block {
    text: String,
    kind: Kind,
}

/// Paragraphs have an empty line between them; items and rows that follow each other have none.
fn joined(blocks: Vec<Block>) -> String {
    let mut text = String::new();
    let mut before = Kind::Paragraph;
    for block in blocks {
        if !text.is_empty() {
            text.push_str(if block.kind == before && before != Kind::Paragraph { "\n" } else { "\n\n" });
        }
        text.push_str(&block.text);
        before = block.kind;
    }
    text
}

/// A paragraph in the making.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: Option<String>,
    list: Option<String>,
    level: Option<usize>,
}

#[derive(Default)]
struct Writer {
    numbering: Numbering,
    blocks: Vec<Block>,
    /// Paragraphs stand within each other where a text box hangs on one.
    paragraphs: Vec<Paragraph>,
    /// Tables stand within each other: each with the cells of its row, of which each has its paragraphs.
    tables: Vec<Vec<Vec<Block>>>,
    /// How many runs are open: only what stands in one is text.
    runs: usize,
    /// Whether what is written in a run is its text.
    is_text: bool,
    /// What is read over, and how often it was opened within itself.
    silent: Option<(&'static str, usize)>,
    /// Notes in the order in which they are referred to: kind and id.
    references: Vec<(&'static str, String)>,
}

impl Writer {
    /// Reads a document; whether it was whole.
    fn read(&mut self, xml: &str) -> bool {
        for piece in pieces(xml) {
            if matches!(piece, Piece::Damaged) {
                break;
            }
            self.take(&piece);
        }
        let is_whole = self.paragraphs.is_empty() && self.tables.is_empty();
        while !self.paragraphs.is_empty() {
            self.end_paragraph();
        }
        while !self.tables.is_empty() {
            self.end_row();
            self.tables.pop();
        }
        is_whole
    }

    fn take(&mut self, piece: &Piece) {
        match (piece, &mut self.silent) {
            (Piece::Open(tag), Some((name, depth))) => *depth += usize::from(tag.name() == *name),
            (Piece::Close(closed), Some((name, depth))) if closed == name => {
                *depth -= 1;
                if *depth == 0 {
                    self.silent = None;
                }
            }
            (Piece::Open(tag), None) => self.open(tag),
            (Piece::Close(name), None) => self.close(name),
            (Piece::Text(text), None) if self.is_text => self.write(text),
            (_, Some(_)) | (Piece::Text(_) | Piece::Damaged, None) => {}
        }
    }

    fn open(&mut self, tag: &Tag) {
        let name = tag.name();
        if let Some(silent) = SILENT.iter().find(|silent| **silent == name) {
            self.silent = Some((silent, 1));
            return;
        }
        let value = || tag.get("val");
        match name {
            "p" => self.paragraphs.push(Paragraph::default()),
            "r" => self.runs += 1,
            "t" => self.is_text = self.runs > 0,
            "tab" | "ptab" if self.runs > 0 => self.write("\t"),
            "br" | "cr" if self.runs > 0 => self.write("\n"),
            "noBreakHyphen" => self.write("\u{2011}"),
            "footnoteReference" => self.refer("footnote", tag),
            "endnoteReference" => self.refer("endnote", tag),
            "tbl" => self.tables.push(Vec::new()),
            "tr" => {
                self.end_row();
            }
            "tc" => {
                if let Some(row) = self.tables.last_mut() {
                    row.push(Vec::new());
                }
            }
            "pStyle" | "numId" | "ilvl" => {
                let Some(paragraph) = self.paragraphs.last_mut() else { return };
                match name {
                    "pStyle" => paragraph.style = value(),
                    "numId" => paragraph.list = value(),
                    _ => paragraph.level = tag.number("val"),
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "r" => self.runs = self.runs.saturating_sub(1),
            "t" => self.is_text = false,
            "tr" => self.end_row(),
            "tbl" => {
                self.end_row();
                self.tables.pop();
            }
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    fn refer(&mut self, kind: &'static str, tag: &Tag) {
        self.references.push((kind, tag.get("id").unwrap_or_default()));
        self.write(&format!("[{}]", self.references.len()));
    }

    fn end_paragraph(&mut self) {
        let Some(Paragraph { text, style, list, level }) = self.paragraphs.pop() else { return };
        if text.trim().is_empty() {
            return;
        }
        let of_style = style.and_then(|style| self.numbering.of_style(&style));
        let place: Option<Place> = match (list, of_style) {
            (Some(list), of_style) => Some((list, level.or(of_style.map(|(_, level)| level)).unwrap_or_default())),
            (None, Some((list, of_style))) => Some((list, level.unwrap_or(of_style))),
            (None, None) => None,
        };
        let marker = place.and_then(|place| self.numbering.next(&place));
        let kind = if marker.is_some() { Kind::Item } else { Kind::Paragraph };
        let block = Block { text: marker.unwrap_or_default() + text.trim_end(), kind };
        match self.tables.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(block),
            None => self.blocks.push(block),
        }
    }

    /// The row of the innermost table has ended: it is a line, or it only arranges what stands in it.
    fn end_row(&mut self) {
        let Some(row) = self.tables.last_mut().map(std::mem::take) else { return };
        if row.iter().all(Vec::is_empty) {
            return;
        }
        let is_line = row.iter().all(|cell| cell.len() <= 1) && row.len() > 1;
        let blocks: Vec<Block> = if is_line {
            let cell = |cell: Vec<Block>| cell.into_iter().next().map(|block| block.text.replace('\n', " "));
            let cells: Vec<String> = row.into_iter().map(|paragraphs| cell(paragraphs).unwrap_or_default()).collect();
            vec![Block { text: cells.join("\t").trim_end().to_owned(), kind: Kind::Row }]
        } else {
            row.into_iter().flatten().collect()
        };
        // A table within a cell is part of that.
        let outer = self.tables.len().checked_sub(2).and_then(|at| self.tables.get_mut(at));
        match outer.and_then(|row| row.last_mut()) {
            Some(cell) => cell.extend(blocks),
            None => self.blocks.extend(blocks),
        }
    }
}
