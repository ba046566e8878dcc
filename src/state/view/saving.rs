//! What can be saved, and what the reader is told of that.

use super::super::{Library, Notice, Saved, State};
use crate::vars;

/// A button that makes a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveButton {
    /// Its name.
    pub label: String,
    /// What `boot.js` needs for it, on three lines: the name of the file, under which name a browser keeps what is set in
    /// it, and what is set in it from the start.
    pub order: String,
}

/// A notice above the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// What happened.
    pub what: String,
    /// What that means.
    pub means: String,
    /// What to do, or what is as before.
    pub then: Option<String>,
    /// Whether something is not as it should be.
    pub warns: bool,
    /// What can be done about it.
    pub offers: Option<SaveButton>,
}

/// The buttons of the page: one with links only where the reader has judged any.
pub(super) fn buttons(library: &Library, state: &State) -> Vec<SaveButton> {
    let say = &library.say;
    let button = |label, saved: &str| {
        let order = [copy_name(library).as_str(), &library.shelf_mark(saved), saved].join("\n");
        SaveButton { label, order }
    };
    let judged = state.kept.judged();
    let mut buttons = vec![button(say.get("save"), &state.kept.without_marks().write())];
    if judged > 0 {
        buttons.push(button(say.with("save-with", vars![judged]), &state.kept.write()));
    }
    buttons
}

/// What the reader is told.
pub(super) fn notice(library: &Library, state: &State) -> Option<NoticeView> {
    let (say, notice) = (&library.say, state.notice?);
    let saved = |name: &str| say.with("saved-as", vars![name]);
    let copy = || saved(&copy_name(library));
    let (what, means, then) = match notice {
        Notice::NothingKept => {
            (say.get("nothing-kept"), say.get("nothing-kept-until"), Some(say.get("nothing-kept-why")))
        }
        Notice::NotOpened => (say.get("not-opened"), say.get("not-opened-why"), Some(say.get("not-opened-then"))),
        Notice::Gone => (say.get("opened-is-gone"), say.get("opened-is-gone-why"), Some(say.get("not-opened-then"))),
        Notice::Offline => (say.get("you-are-offline"), say.get("offline-works"), None),
        Notice::Copy(Saved::NotMade) => {
            (say.get("not-saved"), say.get("not-saved-why"), Some(say.get("not-saved-what-to-do")))
        }
        Notice::Copy(Saved::Given) => (copy(), say.get("saved-opens"), None),
        Notice::Copy(Saved::Corpus) => (saved(&file_name(library, "json")), say.get("saved-corpus-opens"), None),
        Notice::Copy(Saved::Framed) => (copy(), say.get("saved-opens"), Some(say.get("saved-in-frame"))),
    };
    let offers = if notice == Notice::NothingKept { buttons(library, state).pop() } else { None };
    let warns = matches!(notice, Notice::NothingKept | Notice::NotOpened | Notice::Gone | Notice::Copy(Saved::NotMade));
    Some(NoticeView { what, means, then, warns, offers })
}

/// The name of the file of a copy: `dns-cert-2010-1.html`. Of what corpus and revision are called, letters and digits that every
/// disk takes.
#[must_use]
pub fn copy_name(library: &Library) -> String {
    file_name(library, "html")
}

/// The name of a file of the corpus with that extension.
#[must_use]
pub fn file_name(library: &Library, extension: &str) -> String {
    let corpus = &library.docket.corpus;
    let mut name = String::new();
    for char in corpus.id.chars().chain(['-']).chain(corpus.revision.chars()) {
        let safe = char.is_ascii_alphanumeric() || (matches!(char, '.' | '_') && !name.is_empty());
        if safe {
            name.push(char);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() == LONGEST_NAME {
            break;
        }
    }
    let name = name.trim_end_matches(['-', '.']);
    format!("{}.{extension}", if name.is_empty() { "comments" } else { name })
}

/// More letters of a name than this say no more.
const LONGEST_NAME: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_safe_whatever_a_corpus_is_called() {
        let check = |id: &str, revision: &str, name: &str| {
            let mut library = Library::default();
            id.clone_into(&mut library.docket.corpus.id);
            revision.clone_into(&mut library.docket.corpus.revision);
            assert_eq!(copy_name(&library), name);
        };
        check("dns-cert-2010", "1", "dns-cert-2010-1.html");
        check("a b", "2010-04-01T10:00", "a-b-2010-04-01T10-00.html");
        check("../../etc", "", "etc.html");
        check("", "..", "comments.html");
        check("ß\u{202e}lmth", "\0", "lmth.html");
        check(&"x".repeat(500), "1", &format!("{}.html", "x".repeat(80)));
    }
}
