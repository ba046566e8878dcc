//! The browsers that the tests know, as WebDriver capabilities. Another one is added here and in `xtask`.

use std::fs;
use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::environment;

/// What draws the page and runs its scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium without a window.
    Chromium,
    /// Firefox without a window.
    Firefox,
    /// The browser of WebKitGTK, which wants a screen.
    WebKit,
}

/// Whether the page may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    /// As in any browser.
    On,
    /// Switched off by the reader.
    Off,
}

/// The tests may run as root, where Chromium has no sandbox.
const CHROMIUM: [&str; 7] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
];

impl Engine {
    /// The engine that the tests run in.
    pub fn here() -> Self {
        match environment::engine().as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("ENGINE is {other}, which no test knows"),
        }
    }

    /// The narrowest window that it has, in CSS pixels.
    pub fn narrowest(self) -> u32 {
        if self == Self::WebKit { 334 } else { 1 }
    }

    /// What is asked of the driver for a new session. The browser may write into the folder.
    pub fn capabilities(self, scripts: Scripts, folder: &Path) -> Capabilities {
        let browser = environment::browser();
        let (key, options) = match self {
            Self::Chromium => {
                let mut options = json!({ "binary": browser, "args": CHROMIUM });
                if scripts == Scripts::Off {
                    // 2 is "block".
                    options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
                }
                ("goog:chromeOptions", options)
            }
            Self::Firefox => {
                narrow(folder);
                let prefs = json!({
                    "javascript.enabled": scripts == Scripts::On,
                    "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                });
                let arguments = json!(["-headless", "-profile", folder]);
                ("moz:firefoxOptions", json!({ "binary": browser, "args": arguments, "prefs": prefs }))
            }
            Self::WebKit => {
                // Its bars would make every window as wide as they are.
                let mut arguments = vec!["--automation", "--full-screen"];
                if scripts == Scripts::Off {
                    arguments.push("--enable-javascript-markup=false");
                }
                ("webkitgtk:browserOptions", json!({ "binary": browser, "args": arguments }))
            }
        };
        let asked = json!({
            key: options,
            // A page that hangs fails its test, not the whole run. Milliseconds.
            "timeouts": { "script": 60_000, "pageLoad": 100_000, "implicit": 0 },
            // A dialog that nobody expects stays, and fails the next command.
            "unhandledPromptBehavior": "ignore",
        });
        match asked {
            Value::Object(asked) => asked,
            _ => Capabilities::new(),
        }
    }
}

/// Lets a window of Firefox with this profile be narrower than its bars.
fn narrow(profile: &Path) {
    let chrome = profile.join("chrome");
    let written = fs::create_dir_all(&chrome)
        .and_then(|()| fs::write(chrome.join("userChrome.css"), ":root, body { min-width: 0 !important }"));
    written.unwrap_or_else(|error| panic!("no profile for Firefox: {error}"));
}
