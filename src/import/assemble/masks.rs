//! Personal data in a text: e-mail addresses, phone numbers, street addresses. Each is replaced by what it was.
//!
//! What is looked for has a shape that other things hardly have; a name or a place alone is none of it. Rather one is
//! missed than that a date, an amount or the number of a rule goes:
//!
//! - an e-mail address is `local@host.domain`, or `<local at host.domain>` as archives of lists write it;
//! - a phone number is three, three and four digits with something between them, or begins with `+`, or follows a word
//!   such as `phone`, and has eight to fifteen digits;
//! - a street address is a number, one to four words that begin with a capital, and a word such as `Street`.

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
                .or_else(|| address(text, at).map(|(start, end)| (start, end, ADDRESS))),
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
    (is_american || is_international || is_called).then_some((at, end))
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

/// The street address that begins with a number at `at`.
fn address(text: &str, at: usize) -> Option<(usize, usize)> {
    const STREETS: [&str; 17] = [
        "street",
        "avenue",
        "road",
        "boulevard",
        "lane",
        "drive",
        "court",
        "place",
        "circle",
        "parkway",
        "terrace",
        "trail",
        "square",
        "way",
        "crescent",
        "close",
        "row",
    ];
    const SHORT: [&str; 12] = ["st", "ave", "rd", "blvd", "ln", "dr", "ct", "pl", "cir", "pkwy", "ter", "sq"];
    const MOST_WORDS: usize = 4;
    const LONGEST: usize = 80;
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    if before.is_some_and(|byte| !(byte.is_ascii_whitespace() || matches!(byte, b',' | b':' | b'(' | b'"' | b';'))) {
        return None;
    }
    // "In 2018 Main Street suffered."
    if text.get(at..at + 4).is_some_and(|year| ("1900".."2100").contains(&year)) {
        return None;
    }
    let line_end = text.floor_char_boundary((at + LONGEST).min(text.len()));
    let line = text.get(at..line_end)?.split(['\n', '\r']).next()?;
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=6).contains(&digits) {
        return None;
    }
    let mut end = digits;
    let mut names = 0;
    while names <= MOST_WORDS {
        let rest = line.get(end..)?;
        let space = rest.bytes().take_while(|byte| *byte == b' ').count();
        if space != 1 {
            return None;
        }
        let rest = rest.get(space..)?;
        let word = rest.get(
            ..rest.find(|char: char| !(char.is_alphanumeric() || matches!(char, '\'' | '’'))).unwrap_or(rest.len()),
        )?;
        let stop = usize::from(rest.get(word.len()..).is_some_and(|rest| rest.starts_with('.')));
        let is_name = word.chars().next().is_some_and(|char| char.is_uppercase() || char.is_ascii_digit());
        if !is_name {
            return None;
        }
        end += space + word.len();
        let lower = word.to_lowercase();
        if names > 0 && (STREETS.contains(&lower.as_str()) || SHORT.contains(&lower.as_str())) {
            // A point belongs to what is shortened; behind a whole word it ends the sentence.
            let is_short = SHORT.contains(&lower.as_str());
            return Some((at, at + end + usize::from(is_short) * stop));
        }
        end += stop;
        names += 1;
    }
    None
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
