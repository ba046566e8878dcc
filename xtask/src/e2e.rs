//! `e2e`: the browser tests, for what only a browser can show.
//!
//! They are one test binary, `tests/browser`. It is told by the environment where everything is: `WEBDRIVER_URL`
//! (an address), `CHROMIUM`, `COMMENTS_BIN`, `NGINX` (programs) and `EXPLORER_DIST` (a directory), all absolute.

use crate::arguments::Arguments;
use crate::browser::Browser;
use crate::build;
use crate::child::Child;
use crate::failure::Failure;
use crate::nginx;
use crate::tools::Tools;
use crate::workspace::{self, DIST};

/// How many tests run at once, each with a browser of its own.
const AT_ONCE: &str = "--test-threads=2";

/// `cargo xtask e2e [FILTER] [--no-build]`.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let as_it_is = arguments.flag("--no-build");
    let filter = arguments.word();
    arguments.finish()?;
    if !as_it_is {
        build::build(&Tools::set_up()?)?;
    }
    run(filter.as_deref())
}

/// Runs the browser tests on `dist/` as it is: those whose names hold `filter`, or all.
pub fn run(filter: Option<&str>) -> Result<(), Failure> {
    workspace::built()?;
    let browser = Browser::set_up()?;
    let comments = workspace::comments()?;
    let nginx = nginx::set_up()?;
    let driver = browser.drive()?;
    Child::cargo(["test", "--features", "web,cli", "--test", "browser", "--"])
        .args(filter)
        .args([AT_ONCE])
        .env("WEBDRIVER_URL", driver.address())
        .env("CHROMIUM", &browser.program)
        .env("NGINX", nginx)
        .env("EXPLORER_DIST", workspace::absolute(DIST)?)
        .env("COMMENTS_BIN", comments)
        .run("a browser test")
}
