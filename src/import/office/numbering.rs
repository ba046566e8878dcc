//! The numbers of lists, which a document does not have in its text: a paragraph names a list and a level, and another part
//! says what stands before the items of those.

use std::collections::BTreeMap;

use super::xml::{Piece, pieces};

/// A list has no more levels than this.
const LEVELS: usize = 9;

/// A list and a level in it.
pub type Place = (String, usize);

/// What stands before the items of a level.
#[derive(Clone, Debug, Default)]
struct Level {
    format: String,
    /// Such as `%1.%2)`: the numbers of levels, with what stands around them.
    text: String,
    start: usize,
}

/// All lists of a document, and how far each is counted.
#[derive(Debug, Default)]
pub struct Numbering {
    levels: BTreeMap<String, Vec<Level>>,
    /// Of each list, by what it is described.
    lists: BTreeMap<String, String>,
    /// The lists of styles.
    styles: BTreeMap<String, Place>,
    counts: BTreeMap<String, [Option<usize>; LEVELS]>,
}

impl Numbering {
    /// Reads `numbering.xml` and `styles.xml`.
    pub fn new(numbering: &str, styles: &str) -> Self {
        let mut all = Self::default();
        let (mut description, mut list, mut level) = (String::new(), String::new(), 0);
        for piece in pieces(numbering) {
            let Piece::Open(tag) = piece else { continue };
            let value = || tag.get("val").unwrap_or_default();
            match tag.name() {
                "abstractNum" => description = tag.get("abstractNumId").unwrap_or_default(),
                "num" => list = tag.get("numId").unwrap_or_default(),
                "abstractNumId" => drop(all.lists.insert(list.clone(), value())),
                "lvl" => {
                    level = tag.number("ilvl").unwrap_or_default().min(LEVELS - 1);
                    let levels = all.levels.entry(description.clone()).or_default();
                    levels.resize(levels.len().max(level + 1), Level { start: 1, ..Level::default() });
                }
                name @ ("start" | "numFmt" | "lvlText") => {
                    let Some(level) = all.levels.get_mut(&description).and_then(|levels| levels.get_mut(level)) else {
                        continue;
                    };
                    match name {
                        "start" => level.start = value().parse().unwrap_or(1),
                        "numFmt" => level.format = value(),
                        _ => level.text = value(),
                    }
                }
                _ => {}
            }
        }
        let (mut style, mut level) = (String::new(), 0);
        for piece in pieces(styles) {
            let Piece::Open(tag) = piece else { continue };
            match tag.name() {
                "style" => (style, level) = (tag.get("styleId").unwrap_or_default(), 0),
                "ilvl" => level = tag.number("val").unwrap_or_default(),
                "numId" => {
                    let list = tag.get("val").unwrap_or_default();
                    all.styles.insert(style.clone(), (list, level));
                }
                _ => {}
            }
        }
        all
    }

    /// The list of a style.
    pub fn of_style(&self, style: &str) -> Option<Place> {
        self.styles.get(style).cloned()
    }

    /// What stands before the next item of a list; `None` when there is no such list, as for one that is numbered 0.
    pub fn next(&mut self, (list, level): &Place) -> Option<String> {
        let levels = self.levels.get(self.lists.get(list)?)?;
        let level = (*level).min(LEVELS - 1);
        let of = levels.get(level)?;
        let indent = "  ".repeat(level);
        match of.format.as_str() {
            "bullet" => return Some(format!("{indent}- ")),
            "none" => return None,
            _ => {}
        }
        let counts = self.counts.entry(list.clone()).or_default();
        for (at, count) in counts.iter_mut().enumerate() {
            let start = levels.get(at).map_or(1, |level| level.start);
            match at.cmp(&level) {
                std::cmp::Ordering::Less => drop(count.get_or_insert(start)),
                std::cmp::Ordering::Equal => *count = Some(count.map_or(start, |count| count.saturating_add(1))),
                std::cmp::Ordering::Greater => *count = None,
            }
        }
        let mut text = of.text.clone();
        for (at, count) in counts.iter().enumerate() {
            let format = levels.get(at).map_or("decimal", |level| level.format.as_str());
            text = text.replace(&format!("%{}", at + 1), &number(count.unwrap_or(1), format));
        }
        Some(format!("{indent}{} ", text.trim()))
    }
}

fn number(number: usize, format: &str) -> String {
    match format {
        "lowerLetter" => letters(number),
        "upperLetter" => letters(number).to_uppercase(),
        "lowerRoman" => roman(number),
        "upperRoman" => roman(number).to_uppercase(),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}

/// a, b, … z, aa, bb, …
fn letters(number: usize) -> String {
    const MOST: usize = 8;
    let place = number.saturating_sub(1);
    let letter = u8::try_from(place % 26).map_or('a', |at| char::from(b'a' + at));
    std::iter::repeat_n(letter, (place / 26 + 1).min(MOST)).collect()
}

fn roman(number: usize) -> String {
    const NUMBERS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if number >= 4000 {
        return number.to_string();
    }
    let mut rest = number;
    let mut roman = String::new();
    for (value, letters) in NUMBERS {
        while rest >= value {
            roman.push_str(letters);
            rest -= value;
        }
    }
    roman
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_have_formats() {
        let all = |format: &str| [1, 4, 27, 1998].map(|of| number(of, format)).join(" ");
        assert_eq!(all("decimal"), "1 4 27 1998");
        assert_eq!(all("lowerRoman"), "i iv xxvii mcmxcviii");
        assert_eq!(all("upperLetter"), "A D AA VVVVVVVV");
    }
}
