//! Reading JSON field by field, with the place of each, so that one bad field costs no more than itself.
//!
//! Nothing is parsed deeper than it is asked for: a value stays a slice of the file ([`RawValue`]) until then, and
//! its line and column come from where that slice lies.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::extra::Extra;
use super::problem::{Problem, Severity};
use crate::order::order_by_key;

/// More problems of one severity than this are counted, not listed: a list of a million helps nobody, and notes must
/// not crowd out an error.
const MOST_PROBLEMS: usize = 500;

/// A file being read, and what is wrong with it so far.
pub struct Reader<'a> {
    file: &'a str,
    /// Byte offsets at which lines start; found when first asked for.
    lines: Option<Vec<usize>>,
    problems: Vec<Problem>,
    /// How many there are of each severity, listed or not.
    counts: [usize; 3],
}

impl<'a> Reader<'a> {
    pub fn new(file: &'a str) -> Self {
        Self { file, lines: None, problems: Vec::new(), counts: [0; 3] }
    }

    /// Notes a problem, with the place of `raw` when that is given.
    pub fn note(&mut self, mut problem: Problem, row: &str, field: &str, raw: Option<&RawValue>) {
        if let Some(count) = self.counts.get_mut(problem.severity as usize) {
            *count += 1;
            if *count > MOST_PROBLEMS {
                return;
            }
        }
        row.clone_into(&mut problem.place.row);
        field.clone_into(&mut problem.place.field);
        if let Some((line, column)) = raw.and_then(|raw| self.line_and_column(raw)) {
            problem.place.line = Some(line);
            problem.place.column = Some(column);
        }
        self.problems.push(problem);
    }

    /// All problems noted, in the order of the file as far as it has one.
    pub fn finish(mut self) -> Vec<Problem> {
        let severities = [Severity::Error, Severity::Warning, Severity::Info];
        let unlisted = self.counts.map(|count| count.saturating_sub(MOST_PROBLEMS));
        let worst = severities.into_iter().find(|&severity| unlisted.get(severity as usize).is_some_and(|&n| n > 0));
        if let Some(worst) = worst {
            let message = format!("There are {} more problems, which are not listed.", unlisted.iter().sum::<usize>());
            self.problems.push(Problem::new("more-problems", worst, message, "Mend those listed first."));
        }
        self.problems
    }

    fn line_and_column(&mut self, raw: &RawValue) -> Option<(usize, usize)> {
        let file = self.file;
        let offset = (raw.get().as_ptr() as usize).checked_sub(file.as_ptr() as usize)?;
        let lines = self
            .lines
            .get_or_insert_with(|| std::iter::once(0).chain(file.match_indices('\n').map(|(at, _)| at + 1)).collect());
        let line = lines.partition_point(|&start| start <= offset);
        let start = *lines.get(line.checked_sub(1)?)?;
        Some((line, file.get(start..offset)?.chars().count() + 1))
    }
}

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
