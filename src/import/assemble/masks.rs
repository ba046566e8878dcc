//! Personal data in a text: e-mail addresses, phone numbers, street addresses. Each is replaced by what it was.
//!
//! What is looked for has a shape that other things hardly have; a name or a place alone is none of it. Rather one is
//! missed than that a date, an amount or the number of a rule goes:
//!
//! - an e-mail address is `local@host.domain`, or `<local at host.domain>` as archives of lists write it;
//! - a phone number is three, three and four digits with something between them, or begins with `+`, or follows a word
//!   such as `phone`, and has eight to fifteen digits, or has ten to twelve in groups of which the first is the code of
//!   an area or a network and begins with a single zero;
//! - a street address is a number, one to four words that begin with a capital, and a word such as `Street`, with a
//!   British postcode behind it; or a German name such as `Hauptstraße` and a number, with the postcode behind it.

mod address;

/// How many of each were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Masked {
    pub email: usize,
    pub phone: usize,
    pub address: usize,
}

/// What stands for what was taken out.
pub const EMAIL: &str = "[e-mail address]";
pub const PHONE: &str = "[phone number]";
pub const ADDRESS: &str = "[street address]";

impl Masked {
    /// What to say of it in the comment's `redactions`; `None` when there is nothing.
    pub fn note(self) -> Option<String> {
        let parts: Vec<String> = [
            (self.email, "e-mail address", "e-mail addresses"),
            (self.phone, "phone number", "phone numbers"),
            (self.address, "street address", "street addresses"),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| super::super::tally::counted(count, one, many))
        .collect();
        let last = parts.last()?;
        let verb = if self.email + self.phone + self.address == 1 { "was" } else { "were" };
        let all = match parts.as_slice() {
            [before @ .., _] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
            _ => last.clone(),
        };
        Some(format!("{all} {verb} masked when the comment was imported."))
    }

    fn add(&mut self, what: &str) {
        match what {
            EMAIL => self.email += 1,
            PHONE => self.phone += 1,
            _ => self.address += 1,
        }
    }
}

/// The text without personal data, and how much there was; `None` when there was none. Takes time linear in the text.
pub fn mask(text: &str) -> Option<(String, Masked)> {
    let mut masked = Masked::default();
    let mut out = String::new();
    let mut kept = 0;
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(step) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| is_start(*byte))) {
        at += step;
        let found = match bytes.get(at) {
            Some(b'@') => email(text, at).map(|(start, end)| (start, end, EMAIL)),
            Some(b'<') => of_archive(text, at).map(|(start, end)| (start, end, EMAIL)),
            _ => phone(text, at)
                .map(|(start, end)| (start, end, PHONE))
                .or_else(|| address::of(text, at).map(|(start, end)| (start, end, ADDRESS))),
        };
        // What is masked already is not looked at again.
        let found = found.map(|(start, end, what)| (start.max(kept), end, what)).filter(|(start, end, _)| start < end);
        let Some((start, end, what)) = found else {
            // All digits of a number that is none of it are passed over.
            let digits = bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
            at += digits.max(1);
            continue;
        };
        out.push_str(text.get(kept..start).unwrap_or_default());
        out.push_str(what);
        masked.add(what);
        kept = end;
        at = end.max(at + 1);
    }
    if masked == Masked::default() {
        return None;
    }
    out.push_str(text.get(kept..).unwrap_or_default());
    Some((out, masked))
}

fn is_start(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'@' | b'+' | b'(' | b'<')
}

/// The e-mail address around an `@`. Its parts are no longer than RFC 5321 has them.
fn email(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let is_local = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'');
    let before = bytes.get(at.saturating_sub(64)..at)?;
    let local = before.iter().rev().take_while(|byte| is_local(byte)).count();
    let after = bytes.get(at + 1..(at + 256).min(bytes.len()))?;
    let mut host = after.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')).count();
    // A full stop behind it belongs to the sentence.
    while host > 0 && after.get(host - 1).is_some_and(|byte| !byte.is_ascii_alphanumeric()) {
        host -= 1;
    }
    let name = text.get(at + 1..at + 1 + host)?;
    let (_, top) = name.rsplit_once('.')?;
    let is_domain = top.len() >= 2
        && top.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !name.contains("..")
        && !name.starts_with('.');
    let start = at - local;
    let start = start + bytes.get(start..at)?.iter().take_while(|byte| matches!(byte, b'.' | b'\'' | b'-')).count();
    (start < at && is_domain).then_some((start, at + 1 + host))
}

/// The e-mail address behind a `<`, with ` at ` in it: archives of lists write it so, above what is quoted of an earlier message.
fn of_archive(text: &str, at: usize) -> Option<(usize, usize)> {
    const LONGEST: usize = 320;
    let end = text.floor_char_boundary((at + LONGEST).min(text.len()));
    let (inside, _) = text.get(at + 1..end)?.split_once('>')?;
    let (local, host) = inside.split_once(" at ")?;
    let is_word = |word: &str| !word.is_empty() && !word.contains(char::is_whitespace);
    let is_host =
        host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    (is_word(local) && is_host).then_some((at + 1, at + 1 + inside.len()))
}

/// The phone number that begins at a digit, a `+` or a `(`.
fn phone(text: &str, at: usize) -> Option<(usize, usize)> {
    const MOST: usize = 32;
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    if before.is_some_and(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'.' | b'$' | b'#' | b'=' | b'_' | b'&' | b'%')
    }) {
        return None;
    }
    // Groups of digits, with what stands between them.
    let mut groups: Vec<usize> = Vec::new();
    let mut end = at;
    let mut here = at;
    let mut between = 0;
    while let Some(byte) = bytes.get(here).filter(|_| here < at + MOST) {
        match byte {
            b'0'..=b'9' => {
                if between > 0 || groups.is_empty() {
                    groups.push(0);
                }
                if let Some(group) = groups.last_mut() {
                    *group += 1;
                }
                between = 0;
                end = here + 1;
            }
            b'+' if here == at => between += 1,
            b' ' | b'-' | b'.' | b'(' | b')' | b'/' if between < 3 => between += 1,
            _ => break,
        }
        here += 1;
    }
    let follows = bytes.get(end);
    if follows.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'%' | b'_')) {
        return None;
    }
    let digits: usize = groups.iter().sum();
    let national = match groups.as_slice() {
        [1, rest @ ..] if bytes.get(at) == Some(&b'1') || bytes.get(at) == Some(&b'+') => rest,
        all => all,
    };
    let is_american = national == [3, 3, 4];
    let is_international = bytes.get(at) == Some(&b'+') && (8..=15).contains(&digits);
    let is_called = (7..=15).contains(&digits) && is_called_phone(text, at);
    let is_national = || has_area_code(text.get(at..end).unwrap_or_default(), &groups) && !follows_number(bytes, at);
    (is_american || is_international || is_called || is_national()).then_some((at, end))
}

/// Whether groups of digits are a number as it is dialled within a country: `0170 1234567`, `020 7946 0000`,
/// `01 23 45 67 89`. Dates, amounts and the numbers of rules and dockets have other groups.
fn has_area_code(number: &str, groups: &[usize]) -> bool {
    let number = number.trim_start_matches('(');
    let digits: usize = groups.iter().sum();
    let begins = number.starts_with('0') && !number.starts_with("00");
    let is_grouped = match groups {
        // A single point would be that of a decimal.
        [3..=5, 5..=8] => !number.contains('.'),
        [3..=5, 3..=4, 3..=4] | [2, 2, 2, 2, 2] => true,
        _ => false,
    };
    begins && is_grouped && (10..=12).contains(&digits)
}

/// Whether digits stand before it, a space away: then both are parts of something longer.
fn follows_number(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default();
    before.strip_suffix(b" ").and_then(<[u8]>::last).is_some_and(u8::is_ascii_digit)
}

/// Whether a word such as `phone` stands just before.
fn is_called_phone(text: &str, at: usize) -> bool {
    const WORDS: [&str; 9] = ["phone", "telephone", "tel", "fax", "mobile", "cell", "telefon", "tél", "ph"];
    let start = text.floor_char_boundary(at.saturating_sub(24));
    let before = text.get(start..at).unwrap_or_default().to_lowercase();
    let word = before.trim_end_matches([' ', '.', ':', '(', ')', '#', '-', ',']);
    let word = word.rsplit(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
    let word = if matches!(word, "number" | "no" | "at") { before_last(&before) } else { word.to_owned() };
    WORDS.contains(&word.as_str())
}

fn before_last(text: &str) -> String {
    let mut words = text.split(|char: char| !char.is_alphabetic()).filter(|word| !word.is_empty()).rev();
    words.nth(1).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Masked, mask};
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let masked = mask(text).map_or_else(|| text.to_owned(), |(masked, _)| masked);
        assert_eq!(masked, expected);
    }

    #[test]
    fn what_reaches_a_person_is_masked() {
        check("Write to ada.nobody@example.org.", "Write to [e-mail address].");
        check("<ada@mail.example.co.uk>, 'bo@example.org'", "<[e-mail address]>, '[e-mail address]'");
        check("Ada <ada.nobody at example.org> wrote:", "Ada <[e-mail address]> wrote:");
        check("Call (202) 555-0123 or 202.555.0123!", "Call [phone number] or [phone number]!");
        check("Call 1-202-555-0123, +1 202 555 0123", "Call [phone number], [phone number]");
        check("+49 30 1234567 und +44 (0)20 7946 0000", "[phone number] und [phone number]");
        check("Tel.: 030 1234567; phone number 555 0123", "Tel.: [phone number]; phone number [phone number]");
        check(
            "Ruf 0170 1234567 an, 030/12345678 oder (0170) 123 4567.",
            "Ruf [phone number] an, [phone number] oder [phone number].",
        );
        check("020 7946 0000, 07700 900123; 01 23 45 67 89", "[phone number], [phone number]; [phone number]");
        check("Hauptstraße 5, 10115 Berlin; Lange Straße 12a.", "[street address] Berlin; [street address].");
        check("(Ringstr. 7)\nAm Marktplatz 3, 10115 Berlin", "([street address])\nAm [street address] Berlin");
        check("12 Old Mill Road, Bristol BS1 4ND.", "[street address].");
        check("3 Elm Street, Sometown, SW1A 1AA", "[street address]");
        check("I live at 12 Old Mill Road, Sometown.", "I live at [street address], Sometown.");
        check("1600 Nowhere Ave. NW\n7 N. Elm St.", "[street address] NW\n[street address]");
        check("12 5th Street", "[street address]");
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        for text in [
            "@ada said so; a@b; me@localhost; @@",
            "<see you at example.org>; <a at b>; we met at example.org; x < y at z.com > w",
            "Docket USDA-2017-0002-2889 (FNS-2018-0004-0001), RIN 0584-AE57",
            "on 2018-06-05, at 14:03, for $1,234,567.89 in 2017/2018",
            "7 CFR 273.24, 83 FR 8013, pages 100-200, 4.2 million",
            "ISBN 978-3-16-148410-0, https://example.org/123-456-7890",
            "In 2018 Main Street suffered; 3 people in the street; 12 Monkeys",
            "5 of 10 Drive slowly. 2 Ways to do it",
            "12\nOld Mill Road",
            "01-02-2018 12:30, 01.02.2018 14:03, 0001-0002 and 0584 AE57",
            "0.1234567, 0123.456789, 012 345 and 007 1234567; 0170 12 34",
            "DE89 3704 0044 0532 0130 00, Article 5, Artikel 5, Section 0170",
            "in der Hauptstraße 30 km/h, Hauptstraße 5 Bäume, Hauptstraße 2018",
            "Bundesstraße 5, Platz 3, Umweg 2, auf Arbeitsplatz 4, straße 5.",
            "BS1 4ND, EN1 2AB",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn what_was_masked_is_said() {
        let note = |email, phone, address| Masked { email, phone, address }.note();
        assert_eq!(note(0, 0, 0), None);
        assert_eq!(note(1, 0, 0).as_deref(), Some("1 e-mail address was masked when the comment was imported."));
        assert_eq!(
            note(2, 1, 1).as_deref(),
            Some("2 e-mail addresses, 1 phone number and 1 street address were masked when the comment was imported.")
        );
    }

    proptest! {
        /// Nothing but what is masked goes, whatever the text: what is left stands there in the same order.
        #[test]
        fn any_text_is_masked(text in "(\\PC|[a-z0-9@.+() -]|\n|@example\\.org|202-555-0123|7 Elm Street){0,40}") {
            let Some((masked, found)) = mask(&text) else { return Ok(()) };
            prop_assert_ne!(found, Masked::default());
            let plain = [super::EMAIL, super::PHONE, super::ADDRESS].iter().fold(masked, |text, mask| text.replace(mask, "\0"));
            let mut rest = text.as_str();
            for part in plain.split('\0') {
                let at = rest.find(part);
                prop_assert!(at.is_some(), "{part} in {rest}");
                rest = &rest[at.unwrap() + part.len()..];
            }
        }
    }
}
