//! When comments came, with the closes and the events of the consultation.

use super::super::super::{Library, Screen, State, link};
use super::super::Found;
use super::{WHOLE, share};
use crate::corpus::{When, is_linkable};
use crate::locale::Say;
use crate::order::order_by_key;
use crate::search::BitSet;
use crate::search::facets::{Choice, Facet};
use crate::vars;

const DAY: i64 = 86_400;

/// How many columns there are at most.
const MOST_COLUMNS: i64 = 120;

/// Days that a column can stand for.
const STEPS: [i64; 6] = [1, 7, 28, 91, 365, 3_650];

/// How many marks there are at most; a corpus can state any number.
const MOST_MARKS: usize = 24;

/// How far two marks on one line are apart at least, of [`WHOLE`].
const APART: u32 = 450;

/// Comments by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// How many are dated, how many late.
    pub why: String,
    /// The first day and the last.
    pub ends: [String; 2],
    /// How many comments the highest column stands for.
    pub most: usize,
    /// What a column is, in a sentence.
    pub column: String,
    /// The columns that have comments, in order.
    pub columns: Vec<TimeColumn>,
    /// The opening, the closes and the events, in order.
    pub marks: Vec<TimeMark>,
    /// How many lines the numbers of the marks take.
    pub lines: usize,
    /// All of it in order, as a table.
    pub rows: Vec<TimeRow>,
    /// The comments that are not dated: how many, and where they are.
    pub undated: Option<(String, String)>,
}

/// Comments of some days.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeColumn {
    /// Where it begins, of [`WHOLE`].
    pub x: u32,
    /// How wide it is, of [`WHOLE`].
    pub width: u32,
    /// How high for what is found, and for all, of [`WHOLE`].
    pub heights: [u32; 2],
    /// How many are found.
    pub count: usize,
    /// Whether all of them came after the last close.
    pub late: bool,
    /// "5 Apr 2010: 1 comment".
    pub name: String,
    /// Those comments.
    pub href: String,
}

/// The opening, a close or an event.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeMark {
    /// Counts from 1.
    pub number: usize,
    /// Where it is, of [`WHOLE`]; `None` beyond the ends.
    pub x: Option<u32>,
    /// On which line its number stands, from 0.
    pub line: usize,
    /// Whether it is a close.
    pub close: bool,
    /// When.
    pub date: String,
    /// What it is.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeRow {
    /// When.
    pub date: String,
    /// What: an event, or comments and whether they are late.
    pub what: String,
    /// Those comments.
    pub href: Option<String>,
}

/// The time line of what is found; `None` when no comment is dated.
pub fn timeline(library: &Library, state: &State, found: &Found) -> Option<Timeline> {
    let (docket, say) = (&library.docket, &library.say);
    let consultation = &docket.corpus.consultation;
    let comments = &docket.corpus.comments;
    let day = |when: When| when.earliest().div_euclid(DAY);
    let dated: Vec<(usize, When)> = comments
        .iter()
        .enumerate()
        .filter_map(|(index, comment)| Some((index, comment.submitted.as_ref()?.when?)))
        .collect();
    let mut moments = marks(library);
    let fixed = moments.iter().filter(|moment| !moment.event).map(|moment| day(moment.when));
    let days = || dated.iter().map(|(_, when)| day(*when)).chain(fixed.clone());
    let (first, last) = (days().min()?, days().max()?);
    if dated.is_empty() {
        return None;
    }
    let span = last - first + 1;
    let step = STEPS.into_iter().find(|step| span / step < MOST_COLUMNS).unwrap_or(span / MOST_COLUMNS + 1);
    let columns = (span - 1) / step + 1;
    let left = without_dates(library, state, found);
    // How many are found, how many there are, and how many of those found are late.
    let mut counts = vec![[0usize; 3]; usize::try_from(columns).unwrap_or(0)];
    for (index, when) in &dated {
        let at = usize::try_from((day(*when) - first) / step).unwrap_or(0);
        let late = comments.get(*index).is_some_and(|comment| docket.late_by(comment).is_some());
        if let Some([count, all, after]) = counts.get_mut(at) {
            let found = left.contains(*index);
            *count += usize::from(found);
            *all += 1;
            *after += usize::from(found && late);
        }
    }
    let most = counts.iter().map(|[_, all, _]| *all).max().unwrap_or(0);
    let whole = i64::from(WHOLE);
    let place = |seconds: i64| u32::try_from(seconds * whole / (columns * step * DAY)).unwrap_or(0);
    let mut rows: Vec<(i64, TimeRow)> = Vec::new();
    let mut drawn = Vec::new();
    for (at, &[count, all, late]) in counts.iter().enumerate().filter(|(_, [_, all, _])| *all > 0) {
        let from = i64::try_from(at).unwrap_or(0) * step;
        let (begins, ends) = (When::Day((first + from) * DAY), When::Day((first + from + step - 1) * DAY));
        let date = match step {
            1 => say.day_and_year(begins),
            _ => say.with("from-day-to-day", vars![from = &say.day_and_year(begins), to = &say.day_and_year(ends)]),
        };
        let what = say.comments_late(count, all, late);
        let href = posted(state, begins, ends);
        rows.push((first + from, TimeRow { date: date.clone(), what: what.clone(), href: Some(href.clone()) }));
        drawn.push(TimeColumn {
            x: place(from * DAY),
            width: place(step * DAY),
            heights: [share(count, most), share(all, most)],
            count,
            late: late > 0 && late == count,
            name: say.with("date-and-what", vars![date = &date, what = &what]),
            href,
        });
    }
    moments.truncate(MOST_MARKS);
    let mut lines: Vec<u32> = Vec::new();
    let marks: Vec<TimeMark> = moments
        .into_iter()
        .zip(1..)
        .map(|(moment, number)| {
            rows.push((day(moment.when), TimeRow { date: moment.date(say), what: moment.title.clone(), href: None }));
            let within = (first..=last).contains(&day(moment.when));
            // A close is where it ends, what happens is on the day on which it begins.
            let seconds = if moment.close { moment.when.latest() + 1 } else { day(moment.when) * DAY };
            let x = within.then(|| place(seconds - first * DAY));
            let line = x.map_or(0, |x| free_line(&mut lines, x));
            let date = moment.date(say);
            TimeMark { number, x, line, close: moment.close, date, title: moment.title, url: moment.url }
        })
        .collect();
    order_by_key(&mut rows, |(day, _)| *day);
    let found_dated = counts.iter().map(|[count, ..]| count).sum();
    let late = counts.iter().map(|[.., late]| late).sum();
    let undated = left.count() - found_dated;
    Some(Timeline {
        why: say.dated(found_dated, left.count(), late, consultation.closes.iter().any(|close| close.at.is_some())),
        ends: [first, last].map(|day| say.day_and_year(When::Day(day * DAY))),
        most,
        column: say.with("a-column", vars![days = usize::try_from(step).unwrap_or_default()]),
        columns: drawn,
        marks,
        lines: lines.len(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        undated: (undated > 0).then(|| (say.with("undated", vars![count = undated]), of_period(state, "undated"))),
    })
}

/// Something that is marked.
struct Moment {
    when: When,
    title: String,
    url: Option<String>,
    close: bool,
    event: bool,
}

impl Moment {
    fn date(&self, say: &Say) -> String {
        match self.when.civil() {
            (.., Some((hour, minute))) => {
                let time = format!("{hour:02}:{minute:02}");
                say.with("date-and-time", vars![date = &say.day_and_year(self.when), time = &time])
            }
            _ => say.day_and_year(self.when),
        }
    }
}

/// The opening, the closes and the events that are dated, in order.
fn marks(library: &Library) -> Vec<Moment> {
    let (consultation, say) = (&library.docket.corpus.consultation, &library.say);
    let mark = |when, title: String| Moment { when, title, url: None, close: false, event: false };
    let opened =
        consultation.opened.as_ref().and_then(|at| at.when).map(|when| mark(when, say.get("opened-for-comment")));
    let closes = consultation.closes.iter().filter_map(|close| {
        let title = close.note.clone().unwrap_or_else(|| say.get("close"));
        Some(Moment { close: true, ..mark(close.at.as_ref()?.when?, title) })
    });
    let events = consultation.events.iter().filter_map(|event| {
        let url = event.url.clone().filter(|url| is_linkable(url));
        Some(Moment { event: true, url, ..mark(event.at.as_ref()?.when?, event.title.clone()) })
    });
    let mut marks: Vec<Moment> = opened.into_iter().chain(closes).chain(events).collect();
    order_by_key(&mut marks, |mark| (mark.when.latest(), mark.event));
    marks
}

/// The first line on which there is room at `x`, given where each line ends.
fn free_line(lines: &mut Vec<u32>, x: u32) -> usize {
    let line = lines.iter().position(|end| x >= end + APART).unwrap_or(lines.len());
    match lines.get_mut(line) {
        Some(end) => *end = x,
        None => lines.push(x),
    }
    line
}

/// What is found, whenever it came.
fn without_dates(library: &Library, state: &State, found: &Found) -> BitSet {
    let mut filters = state.filters.clone();
    (filters.from, filters.to) = (None, None);
    filters.change(&Facet::Period, |choice| *choice = Choice::default());
    if filters == state.filters { found.filtered.left.clone() } else { library.facets.left(&filters, &found.searched) }
}

/// The list of the comments of some days, with what else is searched and filtered.
fn posted(state: &State, from: When, to: When) -> String {
    let iso = |when: When| {
        let (year, month, day, _) = when.civil();
        format!("{year:04}-{month:02}-{day:02}")
    };
    let mut with = state.on(Screen::Comments);
    with.filters.change(&Facet::Period, |choice| *choice = Choice::default());
    (with.filters.from, with.filters.to) = (Some(iso(from)), Some(iso(to)));
    with.page = 0;
    link::write(&with)
}

fn of_period(state: &State, value: &str) -> String {
    let mut with = state.clone();
    (with.filters.from, with.filters.to) = (None, None);
    super::listed(&with, &Facet::Period, value)
}
