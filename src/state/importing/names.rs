//! Names of files that are saved.

use crate::text::fold;

/// More letters of a title than this say no more.
const LONGEST: usize = 60;

/// The name of the file of a corpus of that title: letters of any script and digits, which every disk takes, with hyphens between.
pub(super) fn file_name(title: &str) -> String {
    let mut name = String::new();
    for char in fold(title).chars().take(LONGEST) {
        if char.is_alphanumeric() {
            name.push(char);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    format!("{}.json", if name.is_empty() { "comments" } else { name })
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_is_named_by_the_title() {
        for (title, name) in [
            ("The ring road: 2nd reading", "the-ring-road-2nd-reading.json"),
            ("Une rocade à l’étude", "une-rocade-a-l-etude.json"),
            ("План дороги", "план-дороги.json"),
            ("环路方案", "环路方案.json"),
            ("../../etc", "etc.json"),
            ("\u{202e}…", "comments.json"),
            ("", "comments.json"),
        ] {
            assert_eq!(file_name(title), name);
        }
    }
}
