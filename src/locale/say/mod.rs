//! Which message is said when.

mod comments;
mod comparing;
mod filters;
mod patterns;
mod query;
mod settings;

use std::borrow::Cow;

use super::{Say, number};
use crate::corpus::When;
use crate::vars;

impl Say {
    /// A whole number with its thousands apart: `10,000`.
    #[must_use]
    pub fn number(&self, value: usize) -> String {
        number(self.language(), value)
    }

    /// `a`, `a and b`, `a, b and c`.
    #[must_use]
    pub fn series<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.listed(["series-separator", "series-last"], items)
    }

    /// `a`, `a or b`, `a, b or c`.
    #[must_use]
    pub fn choice<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.listed(["choice-separator", "choice-last"], items)
    }

    fn listed<S: AsRef<str>>(&self, [separator, last]: [&str; 2], items: &[S]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [most @ .., end] => {
                // Each by itself, since each may be written in another direction.
                let apart = |item: &S| {
                    let [open, close] = self.language().isolates(item.as_ref());
                    [open, item.as_ref(), close].concat()
                };
                let most: Vec<String> = most.iter().map(apart).collect();
                let most = most.join(&self.get(separator));
                self.with(last, vars![most = &most, last = end])
            }
        }
    }

    /// `5 Apr`.
    #[must_use]
    pub fn day(&self, when: When) -> String {
        let (_, month, day, _) = when.civil();
        let month = self.with("month-short", vars![number = usize::from(month)]);
        self.with("day", vars![day = usize::from(day), month = &month])
    }

    /// `5 Apr 2010`.
    #[must_use]
    pub fn day_and_year(&self, when: When) -> String {
        let (year, month, day, _) = when.civil();
        let month = self.with("month-short", vars![number = usize::from(month)]);
        self.with("day-and-year", vars![day = usize::from(day), month = &month, year = &year.to_string()])
    }

    /// `5 April 2010`, `15 April 2010, 12:49 UTC`.
    #[must_use]
    pub fn long_date(&self, when: When) -> String {
        let (year, month, day, clock) = when.civil();
        let month = self.with("month", vars![number = usize::from(month)]);
        let (day, year) = (usize::from(day), year.to_string());
        match clock {
            None => self.with("long-date", vars![day, month = &month, year = &year]),
            Some((hour, minute)) => {
                let time = format!("{hour:02}:{minute:02}");
                self.with("long-date-and-time", vars![day, month = &month, year = &year, time = &time])
            }
        }
    }

    /// `12 h 50 min after the close`; `3 days 4 h after the close`.
    #[must_use]
    pub fn late_by(&self, seconds: i64) -> String {
        let seconds = usize::try_from(seconds).unwrap_or_default();
        let (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3_600, seconds % 3_600 / 60);
        match (days, hours) {
            (0, 0) if minutes == 0 => self.get("late-by-less-than-a-minute"),
            (0, 0) => self.with("late-by-minutes", vars![minutes]),
            (0, _) => self.with("late-by-hours", vars![hours, minutes]),
            _ => self.with("late-by-days", vars![days, hours]),
        }
    }
}

/// With its first letter in lower case, within a sentence.
#[must_use]
pub fn lower_first(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A text shortened to about `most` characters, at the end of a word.
#[must_use]
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    let Some((cut, _)) = text.char_indices().nth(most) else { return Cow::Borrowed(text) };
    let head = text.get(..cut).unwrap_or_default();
    let end = head.rfind(char::is_whitespace).filter(|end| *end > cut / 2).unwrap_or(cut);
    Cow::Owned(format!("{} …", head.get(..end).unwrap_or_default().trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_sentences() {
        let say = Say::default();
        assert_eq!(say.found(7, 7), "7 comments");
        assert_eq!(say.found(3, 7), "3 of 7 comments");
        assert_eq!(say.found(1, 1), "1 comment");
        assert_eq!(say.found(0, 1234), "0 of 1,234 comments");
        assert_eq!(say.series(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn dates_are_written_as_in_the_reference() {
        let say = Say::default();
        let france = When::parse("2010-04-15T12:49:51Z").unwrap();
        assert_eq!(say.long_date(france), "15 April 2010, 12:49 UTC");
        assert_eq!(say.day_and_year(france), "15 Apr 2010");
        assert_eq!(say.late_by(46_251), "12 h 50 min after the close");
        assert_eq!(say.late_by(86_400 + 3_600), "1 day 1 h after the close");
    }
}
