//! What the browser keeps of what a reader sets. It may refuse at every step: in a sandboxed frame the mere name of the
//! storage throws, it may be switched off or full, and what comes back may be anybody's. Nothing here fails.

use web_sys::Storage;

use super::dom;
use crate::state::Kept;

/// The element in which the edition says what the page was saved with, and under which name it keeps: `boot.js` reads the
/// same before the first paint.
const READER: &str = "reader";

/// What the browser keeps for this page if that is asked, or else what the page was saved with.
pub fn kept(is_asked: bool) -> Kept {
    let saved = dom::element(READER).and_then(|reader| reader.get_attribute("content"));
    let stored = place().filter(|_| is_asked).and_then(|(storage, key)| storage.get_item(&key).ok()?);
    Kept::first_of(stored.as_deref(), &saved.unwrap_or_default())
}

/// Keeps it, and says whether it is kept.
pub fn keep(kept: &Kept) -> bool {
    place().is_some_and(|(storage, key)| storage.set_item(&key, &kept.write()).is_ok())
}

/// The storage, and the key in it that is this page's: `comment-explorer/1/0123456789abcdef/reader`.
fn place() -> Option<(Storage, String)> {
    let shelf = dom::element(READER)?.get_attribute("data-shelf")?;
    let storage = gloo::utils::window().local_storage().ok()??;
    Some((storage, ["comment-explorer/1/", &shelf, "/reader"].concat()))
}
