//! The screen on which files become a corpus: what was chosen, what is asked, what was made of it.
//!
//! ```text
//! Act -> reduce -> Desk; a new `run` is a request to whoever reads files, and answers carry its number
//! ```

mod chosen;
mod fields;
mod names;
mod told;

use std::rc::Rc;

pub use chosen::{Chosen, beside};
pub use fields::{FileField, TextField};
use names::file_name;
pub use told::{Told, ToldPlace, ToldProblem};

use crate::import::{Asked, AskedOfFile, Field};

/// A corpus that this browser keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelved {
    /// Its key.
    pub key: String,
    /// The title of its consultation.
    pub title: String,
    /// How many comments it has.
    pub comments: usize,
}

/// What is done with the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing: none was chosen, or the reader has stopped it.
    #[default]
    Waiting,
    /// So many of all bytes are read.
    Reading(u64, u64),
    /// All are read, and become a corpus.
    Assembling,
    /// It was not done, for this reason.
    Failed(String),
    /// The corpus is there, made of what was asked then.
    Made(Rc<Told>, Box<Asked>),
}

/// What the reader wants of the corpus, once it is as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To read it.
    Read,
    /// To save it as a file.
    Save,
    /// To save its positions as a table.
    SavePositions,
}

impl Wanted {
    /// The file that is saved, of a corpus of that title.
    #[must_use]
    pub fn file(self, title: &str) -> Option<String> {
        match self {
            Self::Read => None,
            Self::Save => Some(file_name(title)),
            Self::SavePositions => Some("positions.csv".to_owned()),
        }
    }
}

/// Everything on this screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// What was chosen, in the order in which it is read.
    pub files: Vec<Chosen>,
    /// Whether what is chosen next comes to these files, and not in their place.
    pub adds: bool,
    /// How it is read, and what the consultation is called.
    pub asked: Asked,
    /// How far that is.
    pub phase: Phase,
    /// The report of the run before, shown while another is going on.
    pub last: Option<Rc<Told>>,
    /// The number of the run that was asked for last; 0 before the first.
    pub run: usize,
    /// What is done with the corpus as soon as it is there.
    pub wanted: Option<Wanted>,
    /// How often [`wanted`](Self::wanted) was had.
    pub had: usize,
    /// The file that was saved last, of this reading.
    pub saved: Option<String>,
    /// Whether this browser is to keep it.
    pub keep: bool,
    /// What this browser keeps; `None` when it keeps nothing for this page.
    pub shelf: Option<Vec<Shelved>>,
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Files were chosen, instead of those before or beside them.
    Choose(Vec<Chosen>),
    /// What is chosen next comes to the files that are here, or does not.
    Add(bool),
    /// The reader stops the run.
    Stop,
    /// A run has read so many of all bytes.
    Read(usize, u64, u64),
    /// A run has read all.
    Assemble(usize),
    /// A run has ended without a corpus.
    Fail(usize, String),
    /// A run has made a corpus.
    Make(usize, Rc<Told>),
    /// A field of how a file is read was filled in.
    OfFile(String, FileField, String),
    /// A column of a file, from 1, holds what this word says; an empty one leaves it to what is found out.
    Column(String, usize, String),
    /// A field that all files or the consultation have was filled in.
    Set(TextField, String),
    /// Personal data stays, or does not.
    KeepPersonalData(bool),
    /// This browser is to keep the corpus, or is not.
    Keep(bool),
    /// The corpus is to be read or saved.
    Want(Wanted),
    /// What was wanted was had.
    Had,
    /// What this browser keeps.
    Shelve(Option<Vec<Shelved>>),
}

impl Desk {
    /// What was asked of a file.
    #[must_use]
    pub fn asked_of(&self, name: &str) -> Option<&AskedOfFile> {
        self.asked.files.iter().find(|file| file.name == name)
    }

    /// The report of the last run that has ended, and whether the one that is shown is that of what is asked now.
    #[must_use]
    pub fn told(&self) -> Option<&Told> {
        match &self.phase {
            Phase::Made(told, _) => Some(told),
            _ => self.last.as_deref(),
        }
    }

    /// The title of the corpus that is there.
    #[must_use]
    pub fn title(&self) -> &str {
        self.told().map_or("", |told| &told.title)
    }

    /// Whether a run is going on.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Reading(..) | Phase::Assembling)
    }

    /// Whether the corpus that is there is what is asked for.
    #[must_use]
    pub fn is_made(&self) -> bool {
        matches!(&self.phase, Phase::Made(_, asked) if **asked == self.asked)
    }

    fn of_file(&mut self, name: &str) -> Option<&mut AskedOfFile> {
        if self.asked_of(name).is_none() {
            self.asked.files.push(AskedOfFile { name: name.to_owned(), ..AskedOfFile::default() });
        }
        self.asked.files.iter_mut().find(|file| file.name == name)
    }

    fn begin(&mut self) {
        if let Phase::Made(told, _) = &self.phase {
            self.last = Some(told.clone());
        }
        let all = self.files.iter().map(|file| file.size).sum();
        (self.phase, self.run, self.saved) = (Phase::Reading(0, all), self.run + 1, None);
    }
}

/// What is on the screen after that.
#[must_use]
pub fn reduce(desk: &Desk, act: Act) -> Desk {
    let mut desk = desk.clone();
    match act {
        Act::Choose(files) if desk.adds => {
            if !files.is_empty() {
                desk.files = beside(std::mem::take(&mut desk.files), files, |file| file.name.clone());
                desk.wanted = None;
                desk.begin();
            }
        }
        Act::Add(adds) => desk.adds = adds,
        Act::Choose(files) => {
            let kept = Desk { run: desk.run, had: desk.had, keep: desk.keep, shelf: desk.shelf, ..Desk::default() };
            desk = Desk { files, ..kept };
            if !desk.files.is_empty() {
                desk.begin();
            }
        }
        Act::Stop => (desk.phase, desk.run, desk.wanted) = (Phase::Waiting, desk.run + 1, None),
        Act::Read(run, ..) | Act::Assemble(run) | Act::Fail(run, _) | Act::Make(run, _)
            // The answer to an old request.
            if run != desk.run || !desk.is_busy() => {}
        Act::Read(_, done, all) => desk.phase = Phase::Reading(done, all),
        Act::Assemble(_) => desk.phase = Phase::Assembling,
        Act::Fail(_, why) => (desk.phase, desk.wanted) = (Phase::Failed(why), None),
        Act::Make(_, told) => {
            desk.last = None;
            if told.comments == 0 {
                desk.wanted = None;
            }
            desk.phase = Phase::Made(told, Box::new(desk.asked.clone()));
        }
        Act::OfFile(name, field, text) => {
            if let Some(file) = desk.of_file(&name) {
                let place = match field {
                    FileField::From => &mut file.from,
                    FileField::Delimiter => &mut file.delimiter,
                    FileField::Header => &mut file.header,
                    FileField::Encoding => &mut file.encoding,
                };
                *place = text;
                // The columns are others then.
                if field != FileField::Encoding {
                    file.map.clear();
                }
            }
            desk.begin();
        }
        Act::Column(name, column, word) => {
            if let Some(file) = desk.of_file(&name) {
                let has_one = Field::from_word(&word).is_some_and(|field| field.is_single());
                file.map.retain(|(other, at)| *at != column && !(has_one && *other == word));
                if !word.is_empty() {
                    file.map.push((word, column));
                }
            }
            desk.begin();
        }
        Act::Set(field, text) => {
            *field.of_mut(&mut desk.asked) = text;
            if field.is_of_reading() {
                desk.begin();
            }
        }
        Act::KeepPersonalData(keeps) => {
            desk.asked.keep_personal_data = keeps;
            desk.begin();
        }
        Act::Keep(keep) => desk.keep = keep,
        Act::Want(wanted) => {
            desk.wanted = Some(wanted);
            if !desk.is_made() && !desk.is_busy() {
                desk.begin();
            }
        }
        Act::Had => {
            desk.saved = desk.wanted.take().and_then(|wanted| wanted.file(desk.title()));
            desk.had += 1;
        }
        Act::Shelve(shelf) => desk.shelf = shelf,
    }
    desk
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Desk {
        let file = |name: &str| Chosen { name: name.into(), size: 10 };
        reduce(&Desk::default(), Act::Choose(vec![file("a.csv"), file("b.csv")]))
    }

    fn made(desk: &Desk) -> Desk {
        reduce(desk, Act::Make(desk.run, Rc::new(Told { comments: 2, ..Told::default() })))
    }

    #[test]
    fn an_answer_to_an_old_request_is_dropped() {
        let desk = chosen();
        assert_eq!((desk.run, &desk.phase), (1, &Phase::Reading(0, 20)));
        let stopped = reduce(&desk, Act::Stop);
        assert_eq!(made(&reduce(&stopped, Act::Read(1, 5, 20))).phase, Phase::Waiting);
        let again = reduce(&made(&desk), Act::OfFile("a.csv".into(), FileField::Header, "2".into()));
        assert_eq!(again.run, 2);
        assert_eq!(reduce(&again, Act::Fail(1, "late".into())), again);
        assert_eq!(again.told().map(|told| told.comments), Some(2), "the last report stays until the next");
    }

    #[test]
    fn what_the_consultation_is_called_waits_until_the_corpus_is_wanted() {
        let desk = made(&chosen());
        let named = reduce(&desk, Act::Set(TextField::Title, "The plan".into()));
        assert_eq!((named.run, named.is_made()), (1, false));
        let wanted = reduce(&named, Act::Want(Wanted::Read));
        assert_eq!((wanted.run, wanted.is_busy()), (2, true));
        let there = made(&wanted);
        assert_eq!((there.is_made(), there.wanted), (true, Some(Wanted::Read)));
        assert_eq!(reduce(&there, Act::Had).wanted, None);
    }

    #[test]
    fn nothing_is_read_of_what_has_no_comment() {
        let wanted = reduce(&chosen(), Act::Want(Wanted::Read));
        assert_eq!(reduce(&wanted, Act::Make(wanted.run, Rc::default())).wanted, None);
    }

    #[test]
    fn a_field_has_one_column_and_a_column_one_field() {
        let map = |desk: &Desk| desk.asked_of("a.csv").map(|file| file.map.clone()).unwrap_or_default();
        let column = |desk: &Desk, at, word: &str| reduce(desk, Act::Column("a.csv".into(), at, word.into()));
        let desk = column(&column(&chosen(), 1, "text"), 2, "nothing");
        let desk = column(&desk, 3, "nothing");
        assert_eq!(map(&desk), [("text".into(), 1), ("nothing".into(), 2), ("nothing".into(), 3)]);
        let desk = column(&column(&desk, 2, "text"), 3, "");
        assert_eq!(map(&desk), [("text".to_owned(), 2)]);
        assert!(desk.asked_of("b.csv").is_none());
    }

    #[test]
    fn files_come_to_those_that_are_here_where_the_reader_wants_that() {
        let desk = reduce(&made(&chosen()), Act::Set(TextField::Title, "The plan".into()));
        let more = |name: &str, size| Act::Choose(vec![Chosen { name: name.into(), size }]);
        let desk = reduce(&reduce(&desk, Act::Add(true)), more("positions.csv", 5));
        assert_eq!((desk.run, &desk.phase), (2, &Phase::Reading(0, 25)));
        assert_eq!(desk.asked.title, "The plan");
        assert_eq!(desk.told().map(|told| told.comments), Some(2), "the last report stays until the next");
        let again = reduce(&made(&desk), more("positions.csv", 7));
        let sizes: Vec<_> = again.files.iter().map(|file| (file.name.as_str(), file.size)).collect();
        assert_eq!(sizes, [("a.csv", 10), ("b.csv", 10), ("positions.csv", 7)]);
        assert_eq!(reduce(&again, Act::Choose(Vec::new())), again);
        let other = reduce(&reduce(&again, Act::Add(false)), more("c.csv", 1));
        assert_eq!((other.files.len(), other.asked.title.as_str()), (1, ""));
    }

    #[test]
    fn other_files_begin_anew() {
        let desk = reduce(&made(&chosen()), Act::Set(TextField::Title, "The plan".into()));
        let other = reduce(&desk, Act::Choose(Vec::new()));
        assert_eq!(other, Desk { run: desk.run, ..Desk::default() });
    }
}
