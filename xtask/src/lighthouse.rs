//! `e2e --lighthouse`: what Lighthouse says of the hosted page, behind nginx with the lines of the README.
//!
//! Accessibility, best practices and search engines have to be at 100 of 100 in every view. Performance is printed: it
//! differs from run to run on a machine that has other work, so it is no test.

use crate::browser::{Browser, Engine};
use crate::child;
use crate::failure::Failure;
use crate::nginx::Host;
use crate::tools::Tools;
use crate::workspace;

/// Looks at each view as a phone of Lighthouse's: its processor four times slower than this one, its network at 1.6 Mbit/s
/// and 150 ms; and at the first as a desktop.
pub fn run() -> Result<(), Failure> {
    workspace::built()?;
    let (tools, program) = Tools::lighthouse()?;
    let browser = Browser::set_up(Engine::Chromium)?;
    let host = Host::start()?;
    child::say("Lighthouse, on the hosted page behind nginx");
    let script = "xtask/src/lighthouse.mjs";
    tools
        .child("node")
        .args([script, &host.url()])
        .args([program])
        .env("CHROME_PATH", browser.program)
        .run("Lighthouse")
}
