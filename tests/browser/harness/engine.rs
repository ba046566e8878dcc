//! The browsers that the tests know, as WebDriver capabilities. Another one is added here and nowhere else.

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::environment;

/// Whether the page may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    /// As in any browser.
    On,
    /// Switched off by the reader.
    Off,
}

/// Chromium without a window. The tests may run as root, where it has no sandbox.
const ARGUMENTS: [&str; 7] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
];

/// What is asked of the driver for a new session.
pub fn capabilities(scripts: Scripts) -> Capabilities {
    let mut options = json!({ "binary": environment::chromium(), "args": ARGUMENTS });
    if scripts == Scripts::Off {
        // 2 is "block".
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    let asked = json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        // A page that hangs fails its test, not the whole run. Milliseconds.
        "timeouts": { "script": 20_000, "pageLoad": 40_000, "implicit": 0 },
        // A dialog that nobody expects stays, and fails the next command.
        "unhandledPromptBehavior": "ignore",
    });
    match asked {
        Value::Object(asked) => asked,
        _ => Capabilities::new(),
    }
}
