//! The letters of `tests/gold/letters`, as a docket, with the codes of their passages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use comment_explorer::corpus::{self, Docket, PassageRef};

/// What people coded of a passage or a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// `sensor`
    pub subjects: Vec<String>,
    /// `sensor.harm`
    pub points: Vec<String>,
    /// `c.calls.1`
    pub wording: Vec<String>,
}

impl Codes {
    /// Whether the unit may be linked: salutations, signatures and courtesies have no subject.
    pub fn linkable(&self) -> bool {
        !self.subjects.is_empty()
    }

    /// 3 same wording, 2 same point, 1 same subject, 0 unrelated.
    pub fn grade(&self, other: &Self) -> u8 {
        let meet = |a: &[String], b: &[String]| a.iter().any(|code| b.contains(code));
        if meet(&self.wording, &other.wording) {
            3
        } else if meet(&self.points, &other.points) {
            2
        } else {
            u8::from(meet(&self.subjects, &other.subjects))
        }
    }
}

/// The coded letters.
pub struct Gold {
    /// A comment for each letter, its id the name of the file without `.txt`.
    pub docket: Docket,
    /// `tune`, `report`, `seen` or `control`, by comment.
    pub sets: Vec<String>,
    /// By comment and unit.
    pub codes: Vec<BTreeMap<PassageRef, Codes>>,
}

/// Where the letters are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/letters")
}

/// The rows of a table of the folder, without its header.
pub fn table(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(folder().join(name)).expect("the table is there");
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

impl Gold {
    /// Reads the letters of some sets and their codes. Those of others are not looked at.
    pub fn read(sets: &[&str]) -> Self {
        let mut letters = table("letters.tsv");
        letters.retain(|row| sets.contains(&row[4].as_str()));
        let comments = letters.iter().map(|row| {
            let [file, name, ..] = row.as_slice() else { panic!("a letter has a file and a name") };
            let text = fs::read_to_string(folder().join(file)).expect("the letter is there");
            let id = file.trim_end_matches(".txt");
            serde_json::json!({
                "id": id, "author": {"name": name}, "language": "en",
                "text_status": "full", "text_by": "commenter", "text": text
            })
        });
        let lexicon = fs::read_to_string(folder().join("lexicon.txt")).expect("the lexicon is there");
        let lexicon: Vec<Vec<&str>> = lexicon.lines().map(|group| group.split(", ").collect()).collect();
        let comments: Vec<_> = comments.collect();
        let corpus = serde_json::json!({"format": "comment-explorer/1", "lexicon": lexicon, "comments": comments});
        let docket = corpus::open(corpus.to_string().as_bytes());
        assert_eq!(docket.corpus.comments.len(), letters.len(), "every letter is loaded");
        let mut codes = vec![BTreeMap::new(); letters.len()];
        for row in table("points.tsv") {
            let [file, unit, subjects, points, wording] = row.as_slice() else { panic!("five columns: {row:?}") };
            let Some(letter) = docket.index_of(file.trim_end_matches(".txt")) else { continue };
            let unit = PassageRef::parse(unit).expect("a unit is written as p4 or p4.1");
            let list = |codes: &str| codes.split(',').filter(|code| *code != "-").map(str::to_owned).collect();
            let unit_codes = Codes { subjects: list(subjects), points: list(points), wording: list(wording) };
            assert!(codes[letter].insert(unit, unit_codes).is_none(), "{file} {unit} is coded once");
        }
        let sets = letters.iter().map(|row| row[4].clone()).collect();
        Self { docket, sets, codes }
    }

    /// The letters of a set.
    pub fn set(&self, name: &str) -> Vec<usize> {
        (0..self.sets.len()).filter(|&at| self.sets[at] == name).collect()
    }
}
