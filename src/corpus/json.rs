//! Reading JSON field by field, with the place of each, so that one bad field costs no more than itself.
//!
//! Nothing is parsed deeper than it is asked for: a value stays a slice of the file ([`RawValue`]) until then, and
//! its line and column come from where that slice lies.

mod pieces;
mod reader;

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::extra::Extra;
use super::problem::{Problem, Severity};
use crate::order::order_by_key;

pub use pieces::{Piece, Pieces};
pub use reader::{At, Excerpt, Notes, Reader};

/// The fields of one object. What is not taken is left for [`Fields::rest`].
pub struct Fields<'a> {
    row: String,
    path: String,
    raw: &'a RawValue,
    entries: Vec<(String, &'a RawValue)>,
    /// Those of a name that was taken already.
    repeated: Vec<(String, &'a RawValue)>,
}

impl<'a> Fields<'a> {
    /// The fields of `raw`, or a problem when it is no object. `row` names it to a person.
    pub fn of(reader: &mut Reader<'a>, raw: &'a RawValue, row: &str, path: &str) -> Option<Self> {
        if let Ok(Entries(entries)) = serde_json::from_str(raw.get()) {
            return Some(Self { row: row.to_owned(), path: path.to_owned(), raw, entries, repeated: Vec::new() });
        }
        reader.note(wrong_type('{', "an object { … }", raw), row, path, Some(raw));
        None
    }

    /// Renames the row once its id is known.
    pub fn rename(&mut self, row: String) {
        self.row = row;
    }

    /// Notes a problem of one field, or of the row when `field` is empty.
    pub fn note(&self, reader: &mut Reader<'a>, field: &str, raw: Option<&RawValue>, problem: Problem) {
        reader.note(problem, &self.row, &self.path_of(field), raw.or(Some(self.raw)));
    }

    fn path_of(&self, field: &str) -> String {
        if self.path.is_empty() || field.is_empty() {
            format!("{}{field}", self.path)
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// Whether a field is there, and not taken yet.
    pub fn has(&self, field: &str) -> bool {
        self.entries.iter().any(|(name, _)| name == field)
    }

    /// Takes a field, unless it is absent or null. Of several of that name the first counts.
    pub fn take(&mut self, field: &str) -> Option<&'a RawValue> {
        let at = self.entries.iter().position(|(name, _)| name == field)?;
        let (_, raw) = self.entries.remove(at);
        self.repeated.extend(self.entries.extract_if(at.., |(name, _)| name == field));
        Some(raw).filter(|raw| raw.get() != "null")
    }

    /// A string. Another type is a problem and reads as absent.
    pub fn text(&mut self, reader: &mut Reader<'a>, field: &str) -> Option<String> {
        let raw = self.take(field)?;
        self.element(reader, field, raw)
    }

    /// A string that must be there and not be empty; its absence is a problem.
    pub fn required(&mut self, reader: &mut Reader<'a>, field: &str, severity: Severity) -> Option<String> {
        let there = self.entries.iter().any(|(name, raw)| name == field && raw.get() != "null");
        let value = self.text(reader, field);
        if value.as_deref().is_none_or(|text| text.trim().is_empty()) && (!there || value.is_some()) {
            let message = format!("The field “{field}” is missing or empty.");
            self.note(reader, field, None, Problem::new("missing-field", severity, message, format!("Add “{field}”.")));
            return None;
        }
        value
    }

    /// The elements of an array; absent reads as empty.
    pub fn list(&mut self, reader: &mut Reader<'a>, field: &str) -> Vec<&'a RawValue> {
        let Some(raw) = self.take(field) else { return Vec::new() };
        serde_json::from_str(raw.get()).unwrap_or_else(|_| {
            self.note(reader, field, Some(raw), wrong_type('[', "a list [ … ]", raw));
            Vec::new()
        })
    }

    /// The strings of an array; elements of another type are problems and left out.
    pub fn texts(&mut self, reader: &mut Reader<'a>, field: &str) -> Vec<String> {
        let list = self.list(reader, field);
        list.into_iter().filter_map(|raw| self.element(reader, field, raw)).collect()
    }

    /// One string of `field`, or of the array that it is.
    pub fn element(&self, reader: &mut Reader<'a>, field: &str, raw: &'a RawValue) -> Option<String> {
        let text = serde_json::from_str(raw.get()).ok();
        if text.is_none() {
            self.note(reader, field, Some(raw), wrong_type('"', "a string \"…\"", raw));
        }
        text
    }

    /// An object within this one.
    pub fn inner(&mut self, reader: &mut Reader<'a>, field: &str) -> Option<Self> {
        let raw = self.take(field)?;
        Self::of(reader, raw, &self.row, &self.path_of(field))
    }

    /// The objects of an array within this one.
    pub fn inners(&mut self, reader: &mut Reader<'a>, field: &str) -> Vec<Self> {
        let path = self.path_of(field);
        let list = self.list(reader, field);
        list.into_iter()
            .enumerate()
            .filter_map(|(at, raw)| Self::of(reader, raw, &self.row, &format!("{path}[{}]", at + 1)))
            .collect()
    }

    /// Everything not taken, kept and reported.
    pub fn rest(mut self, reader: &mut Reader<'a>) -> Extra {
        for (field, raw) in &self.repeated {
            let message = format!("The field “{field}” stands more than once; the first counts, this one is not read.");
            let problem = Problem::new("repeated-field", Severity::Warning, message, "Keep one of them.");
            self.note(reader, field, Some(raw), problem.found(raw.get()));
        }
        order_by_key(&mut self.entries, |(_, raw)| raw.get().as_ptr());
        for (field, raw) in &self.entries {
            let message = format!("The field “{field}” is not known to this version; it is kept.");
            let hint = "Nothing needs to be done; check its spelling if it should mean something.";
            self.note(reader, field, Some(raw), Problem::new("unknown-field", Severity::Info, message, hint));
        }
        Extra(self.entries.into_iter().map(|(field, raw)| (field, raw.get().to_owned())).collect())
    }

    /// What stands in the file as this object.
    pub fn raw(&self) -> &'a RawValue {
        self.raw
    }

    /// The fields left, by name.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.entries.iter().map(|(name, raw)| (name.as_str(), *raw))
    }
}

/// The entries of an object, each as it stands in the file.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(String, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }
        deserializer.deserialize_map(Collect).map(Self)
    }
}

fn wrong_type(opening: char, wanted: &str, raw: &RawValue) -> Problem {
    // What is of that type all the same has an escape such as \ud800 in it, half of a pair.
    if raw.get().starts_with(opening) {
        let message = "An escape in this stands for half of a character, and half a character is no text.";
        let hint = "Find the escape, of the form \\ud800, and write the whole character instead.";
        return Problem::new("half-character", Severity::Error, message, hint).found(raw.get());
    }
    let message = format!("This should be {wanted}.");
    let hint = format!("Write {wanted} here, or leave the field out.");
    Problem::new("wrong-type", Severity::Error, message, hint).found(raw.get())
}
