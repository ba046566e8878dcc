//! The browsers of the browser tests, one for each engine that readers have, and the drivers through which the tests
//! speak to them. Both are programs of the machine, found or installed here; the tests start and end them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::apt;
use crate::child;
use crate::failure::Failure;
use crate::tools::Tools;

/// What draws a page and runs its scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// That of Chrome, Edge and most others.
    Chromium,
    /// That of Firefox.
    Firefox,
    /// That of Safari, here in the small browser that comes with WebKitGTK.
    WebKit,
}

/// A program that an engine needs.
struct Program {
    /// A variable that names it, before any on `PATH`.
    variable: &'static str,
    /// What it is called, in the order in which names are tried.
    names: &'static [&'static str],
}

impl Engine {
    /// Every engine, that of most readers first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The engines that a word on the command line means: one, or `all`.
    pub fn named(word: &str) -> Result<Vec<Self>, Failure> {
        let named: Vec<_> = Self::ALL.into_iter().filter(|engine| word == "all" || word == engine.name()).collect();
        if named.is_empty() {
            let known = Self::ALL.map(Self::name).join(", ");
            return Err(Failure::new(format!("`{word}` is no engine")).mend(format!("one of {known}, or all")));
        }
        Ok(named)
    }

    fn browser(self) -> Program {
        match self {
            Self::Chromium => Program {
                variable: "CHROMIUM",
                names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            },
            Self::Firefox => Program { variable: "FIREFOX", names: &["firefox-esr", "firefox"] },
            Self::WebKit => Program { variable: "MINIBROWSER", names: &["MiniBrowser"] },
        }
    }

    fn driver(self) -> Program {
        match self {
            Self::Chromium => Program { variable: "CHROMEDRIVER", names: &["chromedriver"] },
            Self::Firefox => Program { variable: "GECKODRIVER", names: &["geckodriver"] },
            Self::WebKit => Program { variable: "WEBKITWEBDRIVER", names: &["WebKitWebDriver"] },
        }
    }

    /// Debian's packages, and what they are for. Without any font a browser paints no text.
    fn packages(self) -> (&'static [&'static str], &'static str) {
        match self {
            Self::Chromium => (
                &["chromium", "chromium-driver", "fonts-liberation"],
                "Chromium and its driver: the browser tests run in it",
            ),
            Self::Firefox => (&["firefox-esr", "fonts-liberation"], "Firefox: the browser tests run in it too"),
            Self::WebKit => (
                &["webkit2gtk-driver", "xvfb", "fonts-liberation"],
                "WebKit, its driver and a screen in memory: the browser tests run in it too",
            ),
        }
    }

    /// Whether the machine has all that [`Self::packages`] bring.
    fn is_installed(self) -> bool {
        self.browser().find().is_some()
            && match self {
                Self::Chromium => self.driver().find().is_some(),
                // Its driver is built: Debian has none.
                Self::Firefox => true,
                // The only one that cannot do without a screen.
                Self::WebKit => self.driver().find().is_some() && child::on_path("Xvfb").is_some(),
            }
    }
}

/// A browser and its driver.
pub struct Browser {
    /// What it is built on.
    pub engine: Engine,
    /// The absolute path of the browser.
    pub program: PathBuf,
    /// The absolute path of the driver.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds a browser and its driver, and installs what is missing. Variables such as `CHROMIUM` and `CHROMEDRIVER`,
    /// paths of programs, come before what is on `PATH`.
    pub fn set_up(engine: Engine) -> Result<Self, Failure> {
        if !engine.is_installed() {
            let (packages, what) = engine.packages();
            apt::install(packages, what)?;
        }
        let program = engine.browser().found()?;
        let driver = match engine {
            Engine::Firefox if env::var_os(engine.driver().variable).is_none() => Tools::geckodriver()?,
            _ => engine.driver().found()?,
        };
        Ok(Self { engine, program, driver })
    }
}

impl Program {
    fn find(&self) -> Option<PathBuf> {
        let named = env::var_os(self.variable).map(PathBuf::from).filter(|program| program.is_file());
        named
            .or_else(|| self.names.iter().find_map(|name| child::on_path(name)))
            .or_else(|| self.names.iter().find_map(|name| beside_its_library(name)))
    }

    fn found(&self) -> Result<PathBuf, Failure> {
        self.find().ok_or_else(|| {
            let name = self.names.first().unwrap_or(&self.variable);
            Failure::new(format!("{name} should be installed and is not found"))
                .mend(format!("set {} to the program", self.variable))
        })
    }
}

/// A program that its package keeps off `PATH`, such as `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`.
fn beside_its_library(name: &str) -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from);
    let folders: Vec<_> = libraries.iter().flat_map(|library| folders(library)).collect();
    let deeper: Vec<_> = folders.iter().flat_map(|folder| self::folders(folder)).collect();
    folders.iter().chain(&deeper).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// The folders in a folder, in the order of their names.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_is_named_or_all_are() {
        assert_eq!(Engine::named("webkit").unwrap(), [Engine::WebKit]);
        assert_eq!(Engine::named("all").unwrap(), Engine::ALL);
        assert!(Engine::named("gecko").is_err());
    }
}
