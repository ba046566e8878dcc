//! `e2e`: the browser tests, for what only a browser can show.
//!
//! They are one test binary, `tests/browser`, run once for each engine. It is told by the environment where everything
//! is: `ENGINE` (a name), `BROWSER`, `DRIVER`, `COMMENTS_BIN`, `NGINX` (programs) and `EXPLORER_DIST` (a directory), all absolute.

use crate::arguments::Arguments;
use crate::browser::{Browser, Engine};
use crate::build;
use crate::child::{self, Child};
use crate::failure::Failure;
use crate::matrix::Matrix;
use crate::nginx;
use crate::tools::Tools;
use crate::workspace::{self, DIST};

/// How many tests run at once, each with a browser of its own.
const AT_ONCE: &str = "--test-threads=2";

/// `cargo xtask e2e [FILTER] [--engine chromium|firefox|webkit|all] [--no-build]`.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let as_it_is = arguments.flag("--no-build");
    let engines =
        arguments.option("--engine")?.map_or_else(|| Ok(vec![Engine::Chromium]), |word| Engine::named(&word))?;
    let filter = arguments.word();
    arguments.finish()?;
    if !as_it_is {
        build::build(&Tools::set_up()?)?;
    }
    run(&engines, filter.as_deref())
}

/// Runs the browser tests on `dist/` as it is, those whose names hold `filter` or all, in one engine after the other.
pub fn run(engines: &[Engine], filter: Option<&str>) -> Result<(), Failure> {
    workspace::built()?;
    let browsers: Vec<_> = engines.iter().map(|engine| Browser::set_up(*engine)).collect::<Result<_, _>>()?;
    let comments = workspace::comments()?;
    let nginx = nginx::set_up()?;
    for browser in browsers {
        let engine = browser.engine.name();
        child::say(&format!("the browser tests, in {engine}"));
        let mut matrix = Matrix::default();
        let tests = Child::cargo(["test", "--features", "web,cli", "--test", "browser", "--"])
            .args(filter)
            .args([AT_ONCE])
            .env("ENGINE", engine)
            .env("BROWSER", browser.program)
            .env("DRIVER", browser.driver)
            .env("EXPLORER_DIST", workspace::absolute(DIST)?)
            .env("COMMENTS_BIN", &comments)
            .env("NGINX", &nginx)
            .run_heard(&format!("a browser test in {engine}"), |line| matrix.hear(line));
        if let Some(table) = matrix.table(engine) {
            println!("{table}\n");
        }
        tests?;
    }
    Ok(())
}
