//! The language that the page speaks. A page has one at a time, and a browser is where it is known: everything else is given
//! its [`Say`].

use std::cell::RefCell;

use crate::locale::Say;

thread_local! {
    static SAY: RefCell<Say> = RefCell::new(Say::default());
}

/// What is said, in the language of the page.
pub fn say() -> Say {
    SAY.with_borrow(Clone::clone)
}
