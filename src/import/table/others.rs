//! Columns of no field: those with few values become facets, the others are named as not taken over.

use super::super::assemble::masks;
use super::super::report::Taken;
use super::super::{Draft, Drafts};
use super::draft::is_nothing;
use super::rows::Cells;

/// A facet has no more values than this: they are shown as a list to choose from.
const MOST_VALUES: usize = 30;

/// A value of a facet has no more bytes than this.
const LONGEST_VALUE: usize = 60;

/// So many columns of no field are looked at for facets.
const MOST_FACETS: usize = 40;

/// More numbers than this are a measure, not a choice.
const MOST_NUMBERS: usize = 10;

/// The columns of no field of a table.
pub struct Others {
    columns: Vec<Other>,
    /// How many comments there were before this table.
    start: usize,
}

struct Other {
    column: usize,
    name: String,
    /// How many rows have something in it.
    filled: usize,
    /// What it has in it, as long as it may be a facet.
    values: Option<Vec<String>>,
    /// Whether a value says how to reach a person.
    is_personal: bool,
}

impl Others {
    /// These columns, with their names; whether any of them may be a facet.
    pub fn new(columns: impl Iterator<Item = (usize, String)>, may_be_facets: bool, start: usize) -> Self {
        let columns = columns.enumerate().map(|(at, (column, name))| {
            let values = (may_be_facets && at < MOST_FACETS).then(Vec::new);
            Other { column, name, filled: 0, values, is_personal: false }
        });
        Self { columns: columns.collect(), start }
    }

    /// Looks at a row, whose draft has what may become facets as tags from then on.
    pub fn row(&mut self, cells: &Cells, draft: &mut Draft, keeps_personal_data: bool) {
        for other in &mut self.columns {
            // Of what is known to be no facet one value is enough.
            if other.values.is_none() && other.filled > 0 {
                continue;
            }
            let value = cells.get(other.column).trim();
            if is_nothing(value) {
                continue;
            }
            other.filled += 1;
            let Some(values) = &mut other.values else { continue };
            other.is_personal = !keeps_personal_data && masks::mask(value).is_some();
            let is_new = !values.iter().any(|known| known == value);
            if other.is_personal || (is_new && (value.len() > LONGEST_VALUE || values.len() >= MOST_VALUES)) {
                other.values = None;
                continue;
            }
            if is_new {
                values.push(value.to_owned());
            }
            draft.tags.push((other.name.clone(), value.to_owned()));
        }
    }

    /// Keeps those tags that are facets, or that the fields of these names gave, and says what became of each column.
    pub fn end(&mut self, known: &[&String], to: &mut Drafts) {
        let is_facet = |other: &Other| other.values.as_ref().is_some_and(|values| are_facets(values, other.filled));
        let kept: Vec<&Other> = self.columns.iter().filter(|other| is_facet(other)).collect();
        for draft in to.comments.iter_mut().skip(self.start) {
            draft.tags.retain(|(name, _)| known.contains(&name) || kept.iter().any(|other| other.name == *name));
        }
        let file = to.file_mut();
        let names = |of: &dyn Fn(&&Other) -> bool| -> Vec<String> {
            self.columns.iter().filter(of).map(|other| other.name.clone()).collect()
        };
        file.personal.extend(names(&|other| other.is_personal));
        file.left_out.extend(names(&|other| other.filled > 0 && !other.is_personal && !is_facet(other)));
        let taken = |other: &&Other| Taken { field: format!("tag:{}", other.name), column: other.name.clone() };
        file.fields.extend(kept.iter().map(taken));
    }
}

/// Whether values that so many rows have are a choice: several, fewer than rows, and no measure.
fn are_facets(values: &[String], filled: usize) -> bool {
    let is_number = |value: &String| value.parse::<f64>().is_ok();
    let is_measure = values.len() > MOST_NUMBERS && values.iter().all(is_number);
    values.len() > 1 && filled > values.len() && !is_measure
}
