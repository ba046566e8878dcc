//! Dates of a corpus: RFC 3339 dates and date-times, compared in UTC.
//!
//! The algorithms between days and the calendar are those of Howard Hinnant, "chrono-Compatible Low-Level Date
//! Algorithms" (proleptic Gregorian); a library for them would be four times as large in the page. Tests hold them to one.
//!
//! A date without a time is the whole of that day in UTC: it is late only when all of it lies after the close.

use serde::{Serialize, Serializer};

/// A moment or a day, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// A day; the value is the second at which it begins, since 1970-01-01T00:00:00Z.
    Day(i64),
    /// A moment, in seconds since 1970-01-01T00:00:00Z.
    Moment(i64),
}

const DAY: i64 = 86_400;

impl When {
    /// Reads `2010-04-14` or `2010-04-14T23:59:00Z` (any offset). Nothing else is a date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, rest) = day(text)?;
        if rest.is_empty() {
            return Some(Self::Day(day));
        }
        let rest = rest.strip_prefix(['T', 't'])?;
        let (hour, rest) = number(rest, 2, 23)?;
        let (minute, rest) = number(rest.strip_prefix(':')?, 2, 59)?;
        // A leap second counts as the one after it.
        let (second, rest) = number(rest.strip_prefix(':')?, 2, 60)?;
        let rest = match rest.strip_prefix('.') {
            None => rest,
            Some(fraction) => {
                let rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
                (rest.len() < fraction.len()).then_some(rest)?
            }
        };
        Some(Self::Moment(day + hour * 3_600 + minute * 60 + second - offset(rest)?))
    }

    /// The first second it can mean.
    #[must_use]
    pub fn earliest(self) -> i64 {
        let (Self::Day(at) | Self::Moment(at)) = self;
        at
    }

    /// The last second it can mean.
    #[must_use]
    pub fn latest(self) -> i64 {
        match self {
            Self::Day(at) => at.saturating_add(DAY - 1),
            Self::Moment(at) => at,
        }
    }

    /// Year, month (1 to 12), day, and hour, minute where a time is known.
    #[must_use]
    pub fn civil(self) -> (i32, u8, u8, Option<(u8, u8)>) {
        let seconds = self.earliest();
        let (year, month, day) = civil(seconds.div_euclid(DAY));
        let minutes = seconds.rem_euclid(DAY) / 60;
        let small = |value: i64| u8::try_from(value).unwrap_or_default();
        let clock = match self {
            Self::Day(_) => None,
            Self::Moment(_) => Some((small(minutes / 60), small(minutes % 60))),
        };
        (i32::try_from(year).unwrap_or_default(), small(month), small(day), clock)
    }

    /// Seconds by which this lies after `close`, when all of it does.
    #[must_use]
    pub fn seconds_after(self, close: Self) -> Option<i64> {
        let after = self.earliest().saturating_sub(close.latest());
        (after > 0).then_some(after)
    }
}

/// The number that `text` begins with, of just so many digits and at most `most`, and what follows it.
fn number(text: &str, digits: usize, most: i64) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    let value = number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok()).flatten()?;
    (value <= most).then_some((value, rest))
}

/// The second at which the day that `text` begins with begins, and what follows it.
fn day(text: &str) -> Option<(i64, &str)> {
    let (year, rest) = number(text, 4, 9999)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2, 12)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2, 31)?;
    let days = days(year, month, day);
    // A day that the calendar does not have comes out as another.
    (civil(days) == (year, month, day)).then_some((days * DAY, rest))
}

/// Seconds by which local time is ahead of UTC: `Z`, `+05:30`.
fn offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = match text.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, rest) = number(text.get(1..)?, 2, 23)?;
    let (minutes, rest) = number(rest.strip_prefix(':')?, 2, 59)?;
    rest.is_empty().then_some(sign * (hours * 3_600 + minutes * 60))
}

/// Days from 1970-01-01 to a day; months and days past the end run on.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day of so many days from 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// A date as it is written in the file, and what it means, if it means anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// As written, kept for the round trip.
    pub written: String,
    /// What it means; `None` when it is no date.
    pub when: Option<When>,
}

impl Dated {
    /// Keeps `written` and reads it.
    #[must_use]
    pub fn new(written: String) -> Self {
        let when = When::parse(&written);
        Self { written, when }
    }
}

impl Serialize for Dated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Dated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Dated".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "An RFC 3339 date (the whole day in UTC) or date-time.",
            "anyOf": [{"format": "date"}, {"format": "date-time"}],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::When;
    use proptest::prelude::*;
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    proptest! {
        /// The twin: a library for dates.
        #[test]
        fn moments_are_read_and_written_as_by_a_library(
            text in "[0-9]{3}[0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|z|[+-][0-2][0-9]:[0-5][0-9])",
        ) {
            let twin = OffsetDateTime::parse(&text, &Rfc3339).ok();
            let when = When::parse(&text);
            prop_assert_eq!(when, twin.map(|twin| When::Moment(twin.unix_timestamp())), "{}", text);
            if let (Some(when), Some(twin)) = (when, twin.and_then(|twin| twin.checked_to_offset(time::UtcOffset::UTC))) {
                let civil = (twin.year(), u8::from(twin.month()), twin.day(), Some((twin.hour(), twin.minute())));
                prop_assert_eq!(when.civil(), civil);
            }
        }

        #[test]
        fn any_text_is_a_date_or_is_not(text in "\\PC{0,30}|[0-9TZ:.+-]{0,30}") {
            let _ = When::parse(&text);
        }
    }

    #[test]
    fn reads_days_and_moments_and_nothing_else() {
        assert_eq!(When::parse("1970-01-02"), Some(When::Day(86_400)));
        assert_eq!(When::parse("1970-01-01T00:00:01Z"), Some(When::Moment(1)));
        assert_eq!(When::parse("1970-01-01T01:00:01+01:00"), Some(When::Moment(1)));
        for bad in [
            "",
            "2010",
            "31/04/2010",
            "2010-04-31",
            "2010-02-30T00:00:00Z",
            "2010-04-14 ",
            "２０１０-04-14",
            "yesterday",
        ] {
            assert_eq!(When::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_day_is_late_only_when_all_of_it_is() {
        let close = When::parse("2010-04-14T23:59:00Z").unwrap();
        let late = |text: &str| When::parse(text).unwrap().seconds_after(close);
        assert_eq!(late("2010-04-15T12:49:51Z"), Some(12 * 3600 + 50 * 60 + 51));
        assert_eq!(late("2010-04-14"), None);
        assert_eq!(late("2010-04-14T23:59:00Z"), None);
        assert_eq!(late("2010-04-14T23:59:01Z"), Some(1));
        assert_eq!(late("2010-04-15"), Some(60));
    }
}
