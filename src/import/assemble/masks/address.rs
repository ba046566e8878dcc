//! Street addresses, as English and German write them.

/// The street address that has its number at `at`.
pub fn of(text: &str, at: usize) -> Option<(usize, usize)> {
    numbered(text, at).or_else(|| german(text, at))
}

/// The street address that begins with a number at `at`, as English has it.
fn numbered(text: &str, at: usize) -> Option<(usize, usize)> {
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
            let end = at + end + usize::from(is_short) * stop;
            return Some((at, end + british_postcode(text.get(end..line_end)?).unwrap_or_default()));
        }
        end += stop;
        names += 1;
    }
    None
}

/// How far it is to the end of a British postcode (`BS1 4ND`) that stands behind a street on its line, with no more than the
/// names of places between.
fn british_postcode(rest: &str) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let line = rest.split(['\n', '\r']).next()?;
    let mut words = line.split_inclusive([' ', ',']).scan(0, |end, part| {
        *end += part.len();
        Some((part.trim_end_matches([' ', ',']), *end))
    });
    let mut outward = false;
    for (word, end) in words.by_ref().filter(|(word, _)| !word.is_empty()).take(MOST_WORDS + 2) {
        let word = word.trim_end_matches(['.', ';', ')']);
        let cut = line.get(..end)?.rfind(word)? + word.len();
        match word.as_bytes() {
            [b'0'..=b'9', b'A'..=b'Z', b'A'..=b'Z'] if outward => return Some(cut),
            [b'A'..=b'Z', rest @ ..] if rest.len() < 4 && rest.iter().any(u8::is_ascii_digit) => outward = true,
            [b'A'..=b'Z', ..] if !outward => {}
            _ => return None,
        }
    }
    None
}

/// The street before a number at `at`, as German has it: `Hauptstraße 5`, `Lange Straße 12a`, `Marktplatz 3, 10115`. A
/// number that something is counted by ("in der Hauptstraße 30 km/h") is none of a house.
fn german(text: &str, at: usize) -> Option<(usize, usize)> {
    const STREETS: [&str; 5] = ["straße", "strasse", "str.", "gasse", "allee"];
    // These are words of other things, too, which have numbers: there the postcode tells.
    const OTHERS: [&str; 5] = ["weg", "platz", "ring", "damm", "ufer"];
    // What the numbers of these name is the road.
    const ROADS: [&str; 4] = ["bundes", "landes", "kreis", "staats"];
    const LONGEST: usize = 80;
    let from = text.floor_char_boundary(at.saturating_sub(LONGEST));
    let before = text.get(from..at)?.strip_suffix(' ')?;
    let word = last_word(before)?;
    let lower = word.to_lowercase();
    let is_road = ROADS.iter().any(|road| lower.starts_with(road));
    let is_named = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    let rest = text.get(at..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let letter = rest.get(digits..)?.bytes().take_while(u8::is_ascii_lowercase).count();
    let number = digits + letter;
    if digits > 3 || letter > 1 || is_road || !word.starts_with(char::is_uppercase) {
        return None;
    }
    let behind = rest.get(number..)?;
    let ends = behind.is_empty() || behind.starts_with([',', '.', ';', ')', '\n', '\r']);
    let postcode = behind.strip_prefix(", ").map_or(0, |code| code.bytes().take_while(u8::is_ascii_digit).count());
    let has_postcode = postcode == 5;
    if !(is_named(&STREETS) && ends || is_named(&OTHERS) && has_postcode) {
        return None;
    }
    // A street of two words: "Lange Straße".
    let first = STREETS.contains(&lower.as_str());
    let name = before.strip_suffix(word)?.strip_suffix(' ').and_then(last_word).filter(|_| first);
    let name = match name {
        Some(name) if name.starts_with(char::is_uppercase) => name.len() + 1,
        None if !first => 0,
        _ => return None,
    };
    let end = at + number + if has_postcode { 2 + postcode } else { 0 };
    Some((from + before.len() - word.len() - name, end))
}

/// The word at the end, with its point.
fn last_word(text: &str) -> Option<&str> {
    text.rsplit(|char: char| !(char.is_alphanumeric() || matches!(char, '-' | '.')))
        .next()
        .filter(|word| !word.is_empty())
}
