//! `e2e`: the browser tests, for what only a browser can show.
//!
//! They are one test binary, `tests/browser`, run once for each engine. It is told by the environment where everything
//! is: `ENGINE` (a name), `BROWSER`, `DRIVER`, `COMMENTS_BIN`, `NGINX` (programs), `AXE` (a script) and
//! `EXPLORER_DIST` (a directory), all absolute.

use crate::arguments::Arguments;
use crate::browser::{Browser, Engine};
use crate::build;
use crate::child::{self, Child};
use crate::failure::Failure;
use crate::lighthouse;
use crate::matrix::Matrix;
use crate::nginx;
use crate::tools::Tools;
use crate::workspace::{self, DIST};

/// How many tests run at once, each with a browser of its own.
const AT_ONCE: &str = "--test-threads=2";

/// The tests that are shown as a table.
const TABLES: [&str; 2] = ["the_matrix", "axe_finds_nothing"];

/// What a change to the page may break in one engine and not in another: how it starts, fails and is framed, the history,
/// the focus and the keyboard, layout, and what a reader does most. All tests pass in all engines (`--engine all`), and
/// `cargo xtask test` runs these in the two that have fewer readers; the rest are decisions that no engine takes part in.
pub const JOURNEYS: [&str; 24] = [
    "a_comment_is_read_passage_by_passage",
    "a_copy_is_saved_as_one_file",
    "a_sandboxed_frame_holds_it",
    "a_single_file_asks_for_nothing",
    "a_strict_policy_is_kept",
    "another_page_holds_it_in_frames",
    "another_page_uses_the_engine",
    "back_and_forward_retrace_the_way",
    "comments_of_ones_own_are_opened",
    "dates_narrow_the_list",
    "filters_narrow_the_list",
    "linked_passages_are_gone_through",
    "no_view_is_wider_than_the_window",
    "on_a_phone_the_filters_are_a_sheet",
    "the_interface_speaks_six_languages",
    "the_keyboard_alone_is_enough",
    "the_matrix",
    "the_second_visit_needs_no_network",
    "two_to_four_comments_are_compared",
    "typing_keeps_the_caret",
    "what_a_frame_is_told_is_checked",
    "what_a_reader_sets_is_kept",
    "when_the_app_fails_the_comments_stay",
    "without_scripts_every_comment_is_readable",
];

/// `cargo xtask e2e [FILTER|--journeys|--lighthouse] [--engine chromium|firefox|webkit|all] [--no-build]`.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let as_it_is = arguments.flag("--no-build");
    let engines =
        arguments.option("--engine")?.map_or_else(|| Ok(vec![Engine::Chromium]), |word| Engine::named(&word))?;
    let filter = arguments.word();
    let filters: Vec<_> = filter.as_deref().into_iter().collect();
    let journeys = arguments.flag("--journeys");
    let lighthouse = arguments.flag("--lighthouse");
    arguments.finish()?;
    if journeys && !filters.is_empty() {
        return Err(Failure::new("the journeys are a list of their own").mend("leave out --journeys or the filter"));
    }
    if !as_it_is {
        build::build(&Tools::set_up()?)?;
    }
    if lighthouse {
        return lighthouse::run();
    }
    run(&engines, if journeys { &JOURNEYS } else { &filters })
}

/// Runs the browser tests on `dist/` as it is, in one engine after the other: those whose names hold one of `filters`, or
/// all where there is none.
pub fn run(engines: &[Engine], filters: &[&str]) -> Result<(), Failure> {
    workspace::built()?;
    let browsers: Vec<_> = engines.iter().map(|engine| Browser::set_up(*engine)).collect::<Result<_, _>>()?;
    let comments = workspace::comments()?;
    let nginx = nginx::set_up()?;
    let axe = Tools::axe()?;
    for browser in browsers {
        let engine = browser.engine.name();
        child::say(&format!("the browser tests, in {engine}"));
        let mut tables = TABLES.map(Matrix::of);
        let tests = Child::cargo(["test", "--features", "web,cli", "--test", "browser", "--"])
            .args(filters)
            .args([AT_ONCE])
            .env("ENGINE", engine)
            .env("BROWSER", browser.program)
            .env("DRIVER", browser.driver)
            .env("EXPLORER_DIST", workspace::absolute(DIST)?)
            .env("COMMENTS_BIN", &comments)
            .env("NGINX", &nginx)
            .env("AXE", &axe)
            .run_heard(&format!("a browser test in {engine}"), |line| {
                for table in &mut tables {
                    table.hear(line);
                }
            });
        for table in tables.iter().filter_map(|table| table.shown(engine)) {
            println!("{table}\n");
        }
        tests?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_journey_is_a_file_of_the_browser_tests() {
        for journey in JOURNEYS {
            assert!(std::path::Path::new(&format!("../tests/browser/{journey}.rs")).is_file(), "{journey}");
        }
    }
}
