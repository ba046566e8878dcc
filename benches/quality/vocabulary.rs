//! Distinctive vocabulary: how often it shows a word when there is none to show, as a table.

mod counting;

use std::fmt::Write as _;

use comment_explorer::compare::vocabulary::{FEWEST_WORDS, Figures};
use counting::{DEALS, counts, generated, gold};

/// How many comments are generated.
const GENERATED: usize = 60;

/// The table, with its conditions.
pub fn table() -> String {
    let rows = [("gold", gold()), ("generated", generated(GENERATED))];
    let mut table = format!(
        "## Distinctive vocabulary\n\nLetters of {FEWEST_WORDS} words and more, each against all others; passages dealt \
         out {DEALS} times at random, seed 1.\n\n| letters | with a word of their own | dealt out at random | with a word, \
         wrongly |\n|---|---|---|---|\n"
    );
    for (name, letters) in rows {
        let Figures { letters, with_words, dealt, wrong } = counts(&letters, "en");
        let _ = writeln!(table, "| {name} | {with_words} of {letters} | {dealt} | {wrong} ({}) |", share(wrong, dealt));
    }
    table
}

fn share(part: usize, all: usize) -> String {
    let tenths = part * 1000 / all.max(1);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
