//! From the bytes of a corpus file to a [`Corpus`], row by row.
//!
//! A row that cannot be used is left out and reported; everything else is kept. Rows refer to earlier lists, so the
//! order is: consultation, kinds, issues, comments, positions. In a file of that order the comments and the positions
//! are read as they come ([`Decoder::feed`]); in another, all of it is read in the end, to the same corpus.

mod comments;
mod consultation;
mod lists;
mod positions;

use serde_json::value::RawValue;

use super::docket::{Docket, Ids};
use super::fingerprint::Fingerprint;
use super::json::{At, Excerpt, Fields, Notes, Piece, Pieces, Reader};
use super::model::{Comment, Consultation, Corpus, Issue, Kind};
use super::problem::{Problem, Severity};
use super::{FORMAT, date::Dated};
use crate::order::repeated;
use comments::CommentRows;
use positions::PositionRows;

pub use comments::sha256_hex;

/// Reads the bytes of a corpus file. What cannot be read is missing from the docket and stands in its problems.
#[must_use]
pub fn open(bytes: &[u8]) -> Docket {
    let mut decoder = Decoder::default();
    bytes.chunks(PIECE).for_each(|piece| decoder.feed(piece));
    decoder.finish()
}

/// Bytes that are read at a time: some milliseconds at most.
pub const PIECE: usize = 64 * 1024;

/// Reads the bytes of a corpus file as they come, however they are cut.
#[derive(Default)]
pub struct Decoder {
    pieces: Pieces,
    notes: Notes,
    front: Option<Front>,
    broken: Option<Broken>,
}

/// Why a file is no JSON: nothing of it is shown then.
type Broken = Box<Problem>;

/// What stands before the comments, and the rows read since.
struct Front {
    basics: Basics,
    comments: Comments,
    positions: Option<PositionRows>,
}

enum Comments {
    Coming(CommentRows),
    Read(Vec<Comment>, Ids, Fingerprint),
}

/// What comments and positions refer to, and what stands before it.
struct Basics {
    format: String,
    id: String,
    revision: String,
    language: String,
    title: String,
    consultation: Consultation,
    kinds: Vec<Kind>,
    issues: Vec<Issue>,
}

const BASICS: [&str; 8] = ["format", "id", "revision", "language", "title", "consultation", "kinds", "issues"];

impl Decoder {
    /// Reads what follows in the file.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.broken.is_some() {
            return;
        }
        self.pieces.take(bytes);
        while let Some(piece) = self.pieces.next() {
            let read = match piece {
                Piece::List => {
                    self.begin();
                    Ok(())
                }
                Piece::Row => self.row(),
                Piece::End => {
                    self.end();
                    Ok(())
                }
                Piece::Broken(why) => Err(Box::new(not_json(why, self.pieces.at()))),
            };
            if let Err(broken) = read {
                self.broken = Some(broken);
                return;
            }
        }
    }

    /// A list begins: its rows are read as they come when what they refer to is known.
    fn begin(&mut self) {
        match (self.pieces.list(), &mut self.front) {
            (b"comments", None) => {
                let Some(basics) = self.basics() else { return };
                let comments = Comments::Coming(CommentRows::default());
                self.front = Some(Front { basics, comments, positions: None });
            }
            (b"positions", Some(Front { comments: Comments::Read(..), positions: rows @ None, .. })) => {
                *rows = Some(PositionRows::default());
            }
            _ => return,
        }
        self.pieces.cut();
    }

    /// What stands before the list that begins, if it is all that rows can refer to.
    fn basics(&mut self) -> Option<Basics> {
        let (before, parts) = self.pieces.before();
        let before = std::str::from_utf8(before).ok()?.trim_end();
        let object = [before.strip_suffix(',')?, "}"].concat();
        let raw: &RawValue = serde_json::from_str(&object).ok()?;
        let mut unheard = Notes::default();
        let mut reader = Reader::new(Excerpt { text: &object, parts }, &mut unheard);
        let mut fields =
            Fields::of(&mut reader, raw, "", "").filter(|fields| BASICS.iter().all(|name| fields.has(name)))?;
        let mut reader = Reader::new(Excerpt { text: &object, parts }, &mut self.notes);
        Some(basics(&mut reader, &mut fields))
    }

    fn row(&mut self) -> Result<(), Broken> {
        let (bytes, at) = self.pieces.row();
        let parts = [(0, at)];
        let excerpt = Excerpt { text: utf8(bytes, &parts)?, parts: &parts };
        let raw: &RawValue =
            serde_json::from_str(excerpt.text).map_err(|error| Box::new(not_json_at(excerpt, &error)))?;
        let mut reader = Reader::new(excerpt, &mut self.notes);
        if let Some(front) = &mut self.front {
            let basics = &mut front.basics;
            match (&mut front.comments, &mut front.positions) {
                (Comments::Coming(rows), _) => rows.add(&mut reader, raw, &basics.consultation, &mut basics.kinds),
                (Comments::Read(comments, ids, _), Some(rows)) => {
                    rows.add(&mut reader, raw, &|id| comments.get(ids.find(comments, id)?), &basics.issues);
                }
                (Comments::Read(..), None) => {}
            }
        }
        Ok(())
    }

    fn end(&mut self) {
        if let Some(Front { comments, .. }) = &mut self.front
            && let Comments::Coming(rows) = comments
        {
            let (read, fingerprint) = std::mem::take(rows).finish(&mut self.notes);
            let ids = Ids::of(&read);
            *comments = Comments::Read(read, ids, fingerprint);
        }
    }

    /// What was read, once all of the file has come.
    #[must_use]
    pub fn finish(mut self) -> Docket {
        let rest = self.pieces.finish();
        let corpus = self.broken.map_or_else(|| corpus(&rest.bytes, &rest.parts, self.front, &mut self.notes), Err);
        match corpus {
            Ok((corpus, fingerprint)) => Docket::new(corpus, fingerprint, self.notes.finish()),
            Err(broken) => Docket::new(Corpus::default(), Fingerprint::default(), vec![*broken]),
        }
    }
}

/// The corpus of a file of which some rows are read already; the problem says why it is no JSON.
fn corpus(
    bytes: &[u8],
    parts: &[(usize, At)],
    front: Option<Front>,
    notes: &mut Notes,
) -> Result<(Corpus, Fingerprint), Broken> {
    let excerpt = Excerpt { text: utf8(bytes, parts)?, parts };
    let raw: &RawValue = serde_json::from_str(excerpt.text).map_err(|error| Box::new(not_json_at(excerpt, &error)))?;
    let mut reader = Reader::new(excerpt, notes);
    let Some(mut fields) = Fields::of(&mut reader, raw, "", "") else { return Ok(Default::default()) };
    let (mut basics, rows, mut positions) = match front {
        None => (basics(&mut reader, &mut fields), None, None),
        Some(front) => {
            // What was read is taken: if it stands there again, that is reported.
            for name in BASICS {
                let _ = fields.take(name);
            }
            (front.basics, Some(front.comments), front.positions)
        }
    };
    let completeness = lists::completeness(&mut reader, &mut fields);
    let rows_of_comments = fields.list(&mut reader, "comments");
    let (comments, fingerprint) = match rows {
        Some(Comments::Read(comments, _, fingerprint)) => (comments, fingerprint),
        Some(Comments::Coming(rows)) => rows.finish(reader.notes()),
        None => {
            let mut rows = CommentRows::default();
            for raw in rows_of_comments {
                rows.add(&mut reader, raw, &basics.consultation, &mut basics.kinds);
            }
            rows.finish(reader.notes())
        }
    };
    if comments.is_empty() {
        let message = "There is no comment in this file that can be shown.";
        let hint = "Check that the list “comments” is there and holds comments.";
        fields.note(&mut reader, "comments", None, Problem::new("no-comments", Severity::Error, message, hint));
    }
    let rows_of_positions = fields.list(&mut reader, "positions");
    if positions.is_none() {
        let ids = Ids::of(&comments);
        let rows = positions.insert(PositionRows::default());
        for raw in rows_of_positions {
            rows.add(&mut reader, raw, &|id| comments.get(ids.find(&comments, id)?), &basics.issues);
        }
    }
    let positions = positions.unwrap_or_default().finish(reader.notes());
    let lexicon = lists::lexicon(&mut reader, &mut fields);
    let names = lists::names(&mut reader, &mut fields);
    let stock_phrases = fields.texts(&mut reader, "stock_phrases");
    let other = fields.rest(&mut reader);
    let Basics { format, id, revision, language, title, consultation, kinds, issues } = basics;
    let corpus = Corpus {
        format,
        id,
        revision,
        language,
        title,
        consultation,
        completeness,
        kinds,
        issues,
        comments,
        positions,
        lexicon,
        names,
        stock_phrases,
        other,
    };
    Ok((corpus, fingerprint))
}

fn basics<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Basics {
    let format = fields.required(reader, "format", Severity::Error).unwrap_or_default();
    if !format.is_empty() && format != FORMAT {
        let message =
            "This file is of another format, or of another version of it; what can be read is shown.".to_owned();
        let hint = format!("Open it with the version of the explorer that wrote it, or convert it to “{FORMAT}”.");
        let problem = Problem::new("other-format", Severity::Error, message, hint).found(&format);
        fields.note(reader, "format", None, problem);
    }
    let id = fields.required(reader, "id", Severity::Warning).unwrap_or_else(|| "corpus".to_owned());
    let revision = fields.required(reader, "revision", Severity::Warning).unwrap_or_default();
    let language = fields.required(reader, "language", Severity::Warning).unwrap_or_else(|| "en".to_owned());
    let title = fields.required(reader, "title", Severity::Warning).unwrap_or_else(|| id.clone());
    let consultation = consultation::consultation(reader, fields);
    let kinds = lists::kinds(reader, fields);
    let issues = lists::issues(reader, fields);
    Basics { format, id, revision, language, title, consultation, kinds, issues }
}

/// The object that is row `number` of a list, with its `id` and where that stands; without an id it is reported.
fn row_with_id<'a>(
    reader: &mut Reader<'a>,
    raw: &'a RawValue,
    noun: &str,
    number: usize,
) -> Option<(String, Option<At>, Fields<'a>)> {
    let row = format!("{noun} {number}");
    let mut inner = Fields::of(reader, raw, &row, "")?;
    let id = inner.required(reader, "id", Severity::Error)?;
    inner.rename(format!("{row} ({id})"));
    let at = reader.place_of(raw);
    Some((id, at, inner))
}

/// The objects of the list `list`, each with its `id`; those without one, or with one that stands already, are
/// reported and left out.
fn rows_with_id<'a>(
    reader: &mut Reader<'a>,
    fields: &mut Fields<'a>,
    list: &str,
    noun: &str,
) -> Vec<(String, Fields<'a>)> {
    let rows = (1..).zip(fields.list(reader, list));
    let rows: Vec<_> =
        rows.filter_map(|(number, raw)| Some((number, row_with_id(reader, raw, noun, number)?))).collect();
    let ids: Vec<String> = rows.iter().map(|(_, (id, ..))| id.clone()).collect();
    let rows = rows.into_iter().zip(repeated(&ids)).filter_map(|((number, (id, at, row)), again)| {
        if again {
            reader.notes().add(same_id(noun, number, &id, at));
        }
        (!again).then_some((id, row))
    });
    rows.collect()
}

fn same_id(noun: &str, number: usize, id: &str, at: Option<At>) -> Problem {
    let message = format!("An earlier {noun} has the same id; this one was not loaded.");
    let hint = format!("Give each {noun} an id of its own.");
    let problem = Problem::new("duplicate-id", Severity::Error, message, hint).found(id);
    placed(problem, format!("{noun} {number} ({id})"), "id", at)
}

fn placed(mut problem: Problem, row: String, field: &str, at: Option<At>) -> Problem {
    problem.place.row = row;
    field.clone_into(&mut problem.place.field);
    (problem.place.line, problem.place.column) = (at.map(|at| at.line), at.map(|at| at.column));
    problem
}

/// A list of its own length: there are thousands of short ones, and room for four in each would weigh more than they do.
fn tight<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list: Vec<T> = items.collect();
    list.shrink_to_fit();
    list
}

/// A date field; one that is no date is reported and kept as written.
fn date<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>, field: &str) -> Option<Dated> {
    let raw = fields.take(field)?;
    let dated = Dated::new(fields.element(reader, field, raw)?);
    if dated.when.is_none() {
        let message = "This is not a date of the calendar in the form 2010-04-14 or 2010-04-14T23:59:00Z.";
        let hint = "Correct it, or leave the field out: then it shows as not dated.";
        let problem = Problem::new("bad-date", Severity::Warning, message, hint).found(&dated.written);
        fields.note(reader, field, Some(raw), problem);
    }
    Some(dated)
}

/// The text that bytes are, or the problem that they are none.
fn utf8<'a>(bytes: &'a [u8], parts: &[(usize, At)]) -> Result<&'a str, Broken> {
    std::str::from_utf8(bytes).map_err(|error| {
        let (text, _) = bytes.split_at(error.valid_up_to());
        let at = Excerpt { text: std::str::from_utf8(text).unwrap_or_default(), parts }.place(text.len());
        let message =
            format!("The file is not UTF-8: byte {}, on line {}, is not part of a character.", at.byte, at.line);
        let mut problem = Problem::new("not-utf-8", Severity::Error, message, "Save the file as UTF-8 and try again.");
        problem.place.line = Some(at.line);
        Box::new(problem)
    })
}

fn not_json_at(excerpt: Excerpt<'_>, error: &serde_json::Error) -> Problem {
    // The parser counts bytes, and counts none before the first of a line.
    let line = excerpt.text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let offset = line + error.column().saturating_sub(1);
    let what = error.to_string();
    not_json(
        what.split(" at line ").next().unwrap_or_default(),
        excerpt.place(excerpt.text.floor_char_boundary(offset)),
    )
}

fn not_json(what: &str, at: At) -> Problem {
    let (message, hint) = if what.starts_with("EOF") {
        let hint = "Fetch the file again: it was cut off, or a quote or bracket in it is not closed.";
        ("The file ends before its JSON does.".to_owned(), hint)
    } else {
        let hint = "Open the file in an editor that checks JSON and mend it at this place.";
        (format!("The file is not JSON: {what}."), hint)
    };
    let mut problem = Problem::new("not-json", Severity::Error, message, hint);
    problem.place.line = Some(at.line);
    problem.place.column = Some(at.column);
    problem
}
