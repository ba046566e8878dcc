//! A copy of the page in one file: what is asked for, and what came of it. A copy is made from the parts of the app as
//! they were built, never from the page as it is shown.

use super::{Action, State};

/// What a copy takes along beside the reader's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// No links that the reader has judged.
    Left,
    /// Those, in all comparisons.
    Taken,
}

/// What came of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The browser was given it.
    Given,
    /// The same in a frame: where it may not save files, the browser says nothing.
    GivenInFrame,
    /// A part of the app could not be had, or is not as it was built.
    NotMade,
}

/// What the reader is told once, above the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser keeps nothing of what the reader sets.
    NothingKept,
    /// What came of a copy.
    Copy(Saved),
}

impl State {
    /// Does what concerns copies and what is kept.
    pub(super) fn tell(&mut self, action: Action) {
        match action {
            Action::Save(marks) => self.copying = Some(marks),
            Action::Saved(saved) => {
                self.copying = None;
                self.notice = Some(Notice::Copy(saved));
            }
            Action::Unkept if !self.told_unkept => {
                self.told_unkept = true;
                self.notice = Some(Notice::NothingKept);
            }
            Action::Recall(kept) => self.kept = kept,
            Action::Read => self.notice = None,
            _ => {}
        }
    }

    /// What is set, as a copy takes it along.
    #[must_use]
    pub fn for_copy(&self, marks: Marks) -> String {
        match marks {
            Marks::Left => self.kept.without_marks().write(),
            Marks::Taken => self.kept.write(),
        }
    }
}
