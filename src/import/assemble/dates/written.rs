//! A date as it is written somewhere, read as far as it says what it means.

use super::super::super::DateOrder;
use crate::corpus::When;

/// What a date says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A day, or a moment of which the zone is known.
    Known(When),
    /// A day, and a time of which the zone is not known.
    Local(When),
    /// Three numbers, of which the order of the first two is not said; and what followed them, when that is a time.
    Numbers { first: u32, second: u32, year: u32, timed: bool },
    /// Nothing that is known.
    Nothing,
}

/// So many seconds lie between 1970 and 1990, and 1970 and 2100: what is between them may be a time stamp.
const STAMPS: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// Reads a date.
pub fn read(text: &str) -> Written {
    let text = text.trim();
    if let Some(when) = When::parse(text) {
        return Written::Known(when);
    }
    if let Some(stamp) = stamp(text) {
        return Written::Known(When::Moment(stamp));
    }
    // A `T` between two digits stands between day and time.
    let between = |at: &usize| {
        let digit = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
        digit(at.checked_sub(1)) && digit(Some(at + 1))
    };
    let (day, time) = text.find('T').filter(between).and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""));
    let spaced = day.split(is_space).chain(time.strip_prefix('T').unwrap_or_default().split(is_space));
    let words: Vec<&str> = spaced.filter(|word| !word.is_empty()).collect();
    numbers(&words).or_else(|| named(&words)).unwrap_or(Written::Nothing)
}

fn is_space(char: char) -> bool {
    char == ',' || char.is_whitespace()
}

/// The day, once the order is decided.
pub fn day(first: u32, second: u32, year: u32, order: DateOrder) -> Option<When> {
    let (month, day) = if order == DateOrder::MonthFirst { (first, second) } else { (second, first) };
    civil(year, month, day)
}

/// A moment or a day as RFC 3339 has it.
pub fn iso(when: When) -> String {
    let (year, month, day, clock) = when.civil();
    match clock {
        None => format!("{year:04}-{month:02}-{day:02}"),
        Some((hour, minute)) => {
            let second = when.earliest().rem_euclid(60);
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
        }
    }
}

/// Seconds or milliseconds since 1970, of ten or thirteen digits.
fn stamp(text: &str) -> Option<i64> {
    let number: i64 = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()?;
    let seconds = match text.len() {
        9 | 10 => number,
        12 | 13 => number / 1000,
        _ => return None,
    };
    STAMPS.contains(&seconds).then_some(seconds)
}

fn civil(year: u32, month: u32, day: u32) -> Option<When> {
    When::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// `6/7/2018`, `2018/06/07`, `06.07.18`, with a time or without.
fn numbers(parts: &[&str]) -> Option<Written> {
    let (date, rest) = parts.split_first()?;
    let separator = date.chars().find(|char| matches!(char, '/' | '.' | '-'))?;
    let numbers: Vec<&str> = date.split(separator).collect();
    let [a, b, c] = numbers.as_slice() else { return None };
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    let timed = !rest.is_empty();
    if a.len() == 4 {
        return Some(at(civil(number(a)?, number(b)?, number(c)?)?, rest));
    }
    if let Some(month) = month(b) {
        return Some(at(civil(year(c)?, month, number(a)?)?, rest));
    }
    let (first, second, year) = (number(a)?, number(b)?, year(c)?);
    if timed && clock(rest).is_none() {
        return None;
    }
    // With points the day comes first, wherever dates are written so.
    if separator == '.' {
        return Some(at(civil(year, second, first)?, rest));
    }
    (first > 0 && second > 0).then_some(Written::Numbers { first, second, year, timed })
}

fn year(text: &str) -> Option<u32> {
    let number: u32 = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()?;
    match text.len() {
        4 => Some(number),
        // As POSIX has it.
        2 => Some(number + if number < 69 { 2000 } else { 1900 }),
        _ => None,
    }
}

/// `June 5, 2018`, `Thu, 15 Apr 2010 06:36:08 +0200`, `Tue Feb 13 12:58:16 WIB 2018`: the month by its name, the year by its four
/// digits, the day by its one or two, a time by its colon.
fn named(words: &[&str]) -> Option<Written> {
    let at_month = words.iter().position(|word| month(word).is_some())?;
    let month = month(words.get(at_month)?)?;
    let mut day = None;
    let mut year_found = None;
    let mut rest = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let number = word.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        match number.len() {
            _ if at == at_month => {}
            1 | 2 if digits && day.is_none() => day = number.parse().ok(),
            2 | 4 if digits && year_found.is_none() => year_found = year(word),
            _ if at > 0 || word.contains(':') => rest.push(*word),
            // The name of the day of the week.
            _ => {}
        }
    }
    Some(at(civil(year_found?, month, day?)?, &rest))
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    let is = |name: &&str| word == **name || (word.len() >= 3 && word.len() <= 4 && name.starts_with(word.as_str()));
    let at = MONTHS.iter().position(is)?;
    u32::try_from(at + 1).ok()
}

/// The day with what stands behind it: a time and a zone.
fn at(day: When, rest: &[&str]) -> Written {
    match clock(rest) {
        None if rest.is_empty() => Written::Known(day),
        // What is no time is passed over: the day stands.
        None | Some((_, None)) => Written::Local(day),
        Some((second, Some(offset))) => Written::Known(When::Moment(day.earliest() + second - offset)),
    }
}

/// Seconds since midnight, and by how many the zone is ahead of UTC, when it is known.
fn clock(rest: &[&str]) -> Option<(i64, Option<i64>)> {
    let at = rest.iter().position(|word| word.contains(':'))?;
    let word = rest.get(at)?;
    let digits = word.find(|char: char| !(char.is_ascii_digit() || matches!(char, ':' | '.'))).unwrap_or(word.len());
    let (time, mut zone) = word.split_at_checked(digits)?;
    let time = time.split('.').next()?;
    let mut numbers = time.split(':').map(|part| part.parse::<i64>().ok());
    let (mut hour, minute, second) = (numbers.next()??, numbers.next()??, numbers.next().unwrap_or(Some(0))?);
    let mut words = rest.get(at + 1..).unwrap_or_default().iter().copied();
    if zone.is_empty() {
        zone = words.next().unwrap_or_default();
    }
    let half = zone.to_ascii_lowercase().replace('.', "");
    if matches!(half.as_str(), "am" | "pm") {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + if half == "pm" { 12 } else { 0 };
        zone = words.next().unwrap_or_default();
    }
    let valid = hour < 24 && minute < 60 && second <= 60 && hour >= 0;
    valid.then(|| (hour * 3600 + minute * 60 + second, offset(zone)))
}

/// Seconds by which a zone is ahead of UTC. Of the names those count that RFC 2822 knows.
fn offset(zone: &str) -> Option<i64> {
    let hours = match zone {
        "Z" | "z" | "GMT" | "UT" | "UTC" => 0,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => {
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            let digits: String = zone.strip_prefix(['+', '-'])?.chars().filter(|char| *char != ':').collect();
            if !(digits.len() == 4 || digits.len() == 2) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let hours: i64 = digits.get(..2)?.parse().ok()?;
            let minutes: i64 = digits.get(2..).filter(|minutes| !minutes.is_empty()).unwrap_or("00").parse().ok()?;
            return (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60));
        }
    };
    Some(hours * 3600)
}

#[cfg(test)]
mod tests {
    use super::{Written, iso, read};
    use proptest::prelude::*;

    fn check(text: &str, expected: &str) {
        let said = match read(text) {
            Written::Known(when) => iso(when),
            Written::Local(when) => format!("{} local", iso(when)),
            Written::Numbers { first, second, year, timed } => format!("{first} {second} {year} {timed}"),
            Written::Nothing => "nothing".to_owned(),
        };
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn dates_are_read_as_they_are_written() {
        check("2018-06-05", "2018-06-05");
        check("2025-04-28T04:00Z", "2025-04-28T04:00:00Z");
        check("2025-04-28T04:00:10.123+02:00", "2025-04-28T02:00:10Z");
        check("2021/03/01 12:14:32", "2021-03-01 local");
        check("2018-06-05 14:03:00", "2018-06-05 local");
        check("2018-06-05T14:03:00", "2018-06-05 local");
        check("2018-06-05 14:03:00 UTC", "2018-06-05T14:03:00Z");
        check("2018-06-05 14:03:00+00", "2018-06-05T14:03:00Z");
        check("Thu, 15 Apr 2010 06:36:08 +0200", "2010-04-15T04:36:08Z");
        check("15 Apr 2010 06:36:08 EDT", "2010-04-15T10:36:08Z");
        check("Thu, 1 Apr 10 06:36:08 GMT", "2010-04-01T06:36:08Z");
        check("Thu Apr 15 06:36:08 2010", "2010-04-15 local");
        check("Tue Feb 13 12:58:16 WIB 2018", "2018-02-13 local");
        check("Wed Apr 27 07:51:34 PDT 2022", "2022-04-27T14:51:34Z");
        check("1518501496471", "2018-02-13T05:58:16Z");
        check("1518501496", "2018-02-13T05:58:16Z");
        check("June 5, 2018", "2018-06-05");
        check("5th June 2018", "2018-06-05");
        check("5-Jun-18", "2018-06-05");
        check("Sept. 5, 2018", "2018-09-05");
        check("6/7/2018", "6 7 2018 false");
        check("6/7/18 2:03 PM", "6 7 2018 true");
        check("13.06.2018", "2018-06-13");
        check("06.07.2018 14:03", "2018-07-06 local");
        for nothing in ["", "yesterday", "31.02.2018", "6/7", "43256", "6/7/2018 or so", "May", "0/0/2018", "2018"] {
            check(nothing, "nothing");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_date_or_is_not(text in "\\PC{0,30}|[0-9TZ:.+/ -]{0,30}|([0-9]{1,4}|May|[:/ ,T.+-]|PM|st){0,12}") {
            read(&text);
        }
    }
}
