//! Dates of a corpus: RFC 3339 dates and date-times, compared in UTC.
//!
//! A date without a time is the whole of that day in UTC: it is late only when all of it lies after the close.

use serde::{Serialize, Serializer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

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
        let moment = |text: &str| OffsetDateTime::parse(text, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp);
        if text.len() == "2010-04-14".len() {
            return moment(&format!("{text}T00:00:00Z")).map(Self::Day);
        }
        moment(text).map(Self::Moment)
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
        let at = OffsetDateTime::from_unix_timestamp(self.earliest()).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let clock = match self {
            Self::Day(_) => None,
            Self::Moment(_) => Some((at.hour(), at.minute())),
        };
        (at.year(), u8::from(at.month()), at.day(), clock)
    }

    /// Seconds by which this lies after `close`, when all of it does.
    #[must_use]
    pub fn seconds_after(self, close: Self) -> Option<i64> {
        let after = self.earliest().saturating_sub(close.latest());
        (after > 0).then_some(after)
    }
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
