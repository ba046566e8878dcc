//! `test`: everything that has to hold before a change is taken, in the order in which it is cheapest to be told.
//!
//! It stops at the first step that fails, and the last line says which. `.ci/run` runs this and nothing else.

use crate::arguments::Arguments;
use crate::browser::{Browser, Engine};
use crate::build;
use crate::child::{self, Child};
use crate::e2e::{self, JOURNEYS};
use crate::failure::Failure;
use crate::lighthouse;
use crate::nginx;
use crate::size;
use crate::tools::Tools;

/// One thing that has to hold.
struct Step {
    title: &'static str,
    work: Work,
}

/// How a step is taken.
enum Work {
    /// A Cargo command.
    Cargo(&'static [&'static str]),
    /// Clippy with these arguments, where every warning is an error.
    Clippy(&'static [&'static str]),
    /// The same with the second configuration, which bans what a page does not have.
    ClippyWasm(&'static [&'static str]),
    /// Something of our own.
    Own(fn() -> Result<(), Failure>),
}

const WASM: [&str; 7] =
    ["--target", "wasm32-unknown-unknown", "--features", "web", "--lib", "--bin", "comment-explorer"];

const IMPORTER: [&str; 7] =
    ["--target", "wasm32-unknown-unknown", "--features", "importer", "--lib", "--bin", "importer"];

/// Every feature set is checked by itself, as one may hide what another lacks. The browser tests are no part of
/// `--all-targets` or of a plain `cargo test` (`test = false` in `Cargo.toml`), so they have steps of their own.
const STEPS: [Step; 16] = [
    Step { title: "set-up", work: Work::Own(set_up) },
    Step { title: "formatting", work: Work::Cargo(&["fmt", "--all", "--check"]) },
    Step { title: "clippy, core", work: Work::Clippy(&[]) },
    Step { title: "clippy, cli", work: Work::Clippy(&["--features", "cli"]) },
    Step { title: "clippy, web", work: Work::Clippy(&["--features", "web"]) },
    Step { title: "clippy, all features and tests", work: Work::Clippy(&["--features", "web,cli", "--all-targets"]) },
    Step { title: "clippy, browser tests", work: Work::Clippy(&["--features", "web,cli", "--test", "browser"]) },
    Step { title: "clippy, xtask", work: Work::Clippy(&["--package", "xtask", "--all-targets"]) },
    Step { title: "clippy, the page", work: Work::ClippyWasm(&WASM) },
    Step { title: "clippy, the importers", work: Work::ClippyWasm(&IMPORTER) },
    Step { title: "tests without a browser", work: Work::Cargo(&["test", "--workspace", "--features", "web,cli"]) },
    Step { title: "the page", work: Work::Own(page) },
    Step { title: "sizes", work: Work::Own(size::check) },
    Step { title: "tests in Chromium", work: Work::Own(chromium_tests) },
    Step { title: "Lighthouse on the hosted page", work: Work::Own(lighthouse::run) },
    Step { title: "journeys in Firefox and WebKit", work: Work::Own(journeys) },
];

/// `cargo xtask test`. The last lines of a run without failure are those of the last tests, with their counts.
pub fn command(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    for (index, step) in STEPS.iter().enumerate() {
        let place = format!("step {} of {}", index + 1, STEPS.len());
        child::say(&format!("{place}: {}", step.title));
        step.work.run().map_err(|failure| failure.during(&format!("{place}, {}", step.title)))?;
    }
    Ok(())
}

impl Work {
    fn run(&self) -> Result<(), Failure> {
        let child = match self {
            Self::Own(work) => return work(),
            Self::Cargo(arguments) => Child::cargo(*arguments),
            Self::Clippy(arguments) => clippy(arguments),
            Self::ClippyWasm(arguments) => clippy(arguments).setting("CLIPPY_CONF_DIR", "xtask/clippy_wasm"),
        };
        let again = format!("to run it alone: {}", child.line());
        child.run("cargo").map_err(|failure| failure.mend(again))
    }
}

fn clippy(arguments: &[&str]) -> Child {
    Child::cargo(["clippy", "--quiet"]).args(arguments).args(["--", "-D", "warnings"])
}

fn set_up() -> Result<(), Failure> {
    Tools::set_up()?;
    for engine in Engine::ALL {
        Browser::set_up(engine)?;
    }
    nginx::set_up()?;
    Ok(())
}

fn page() -> Result<(), Failure> {
    build::build(&Tools::set_up()?)
}

fn chromium_tests() -> Result<(), Failure> {
    e2e::run(&[Engine::Chromium], &[])
}

fn journeys() -> Result<(), Failure> {
    e2e::run(&[Engine::Firefox, Engine::WebKit], &JOURNEYS)
}
