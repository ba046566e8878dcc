//! The tools of a build, each in the one version that the project is built with.
//!
//! A tool of the right version on `PATH` is used; else it is installed into `target/tools`, which comes first on
//! the `PATH` of everything that needs one. Nothing is installed elsewhere, but for the target of the compiler
//! (through rustup) and, on a Debian machine without it, Node.js. When nothing is missing, nothing here touches
//! the network and all the checks together take half a second.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::apt;
use crate::child::{self, Child};
use crate::failure::Failure;
use crate::workspace;

/// The same version stands in `Trunk.toml`, for those who call Trunk themselves.
const TRUNK: &str = "0.21.14";

/// The npm package with wasm-opt; Debian's own is years older and refuses what rustc writes now.
const BINARYEN: &str = "132.0.0";

/// The npm package that minifies the script of wasm-bindgen, which Trunk's own minifier cannot read.
const ESBUILD: &str = "0.25.12";

/// The npm package that judges a page as a search engine's owner would. The last that runs in the Node.js of Debian.
const LIGHTHOUSE: &str = "12.8.2";

const GECKODRIVER: &str = "0.37.1";

/// The npm package that looks for what keeps a page from some of its readers: the browser tests run it in every view.
const AXE: &str = "4.14.1";

const CARGO_FUZZ: &str = "0.13.2";

const WASM: &str = "wasm32-unknown-unknown";
const CARGO_TOOLS: &str = "target/tools";
const CARGO_TOOLS_BIN: &str = "target/tools/bin";

/// Each in a folder of its own: npm takes out what it was not told of.
const BINARYEN_TOOLS: &str = "target/tools/binaryen";
const ESBUILD_TOOLS: &str = "target/tools/esbuild";
const LIGHTHOUSE_TOOLS: &str = "target/tools/lighthouse";
const AXE_TOOLS: &str = "target/tools/axe";

/// The tools, found or installed.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// Finds every tool of a build and installs what is missing.
    pub fn set_up() -> Result<Self, Failure> {
        let tools = Self::kept()?;
        target()?;
        crates()?;
        tools.trunk()?;
        tools.wasm_bindgen()?;
        tools.wasm_opt()?;
        tools.esbuild()?;
        Ok(tools)
    }

    /// Finds or builds the driver of Firefox, which Debian does not have. Gives its absolute path.
    pub fn geckodriver() -> Result<PathBuf, Failure> {
        let tools = Self::kept()?;
        tools.ensure("geckodriver", &format!("geckodriver {GECKODRIVER}"), || {
            cargo_install("geckodriver", GECKODRIVER, &[], "drives Firefox in the browser tests (about 3 minutes)")
        })?;
        child::find("geckodriver", &tools.path).ok_or_else(|| Failure::new("geckodriver is not found"))
    }

    /// Finds or builds what builds and runs the targets of `fuzz/`.
    pub fn fuzzer() -> Result<Self, Failure> {
        let tools = Self::kept()?;
        tools.ensure("cargo-fuzz", &format!("cargo-fuzz {CARGO_FUZZ}"), || {
            cargo_install("cargo-fuzz", CARGO_FUZZ, &[], "tries the readers with made-up bytes (about 1 minute)")
        })?;
        Ok(tools)
    }

    /// Finds or installs Lighthouse. Gives its absolute path as well.
    pub fn lighthouse() -> Result<(Self, PathBuf), Failure> {
        let tools = Self::kept()?;
        tools.ensure("lighthouse", LIGHTHOUSE, || {
            npm_install("lighthouse", LIGHTHOUSE, LIGHTHOUSE_TOOLS, "judges the hosted page (about 1 minute)")
        })?;
        let program = child::find("lighthouse", &tools.path);
        Ok((tools, program.ok_or_else(|| Failure::new("lighthouse is not found"))?))
    }

    /// Finds or installs axe: a script for a page, no program. Gives its absolute path.
    pub fn axe() -> Result<PathBuf, Failure> {
        let folder = format!("{AXE_TOOLS}/node_modules/axe-core");
        let is_there = || {
            let package = fs::read_to_string(format!("{folder}/package.json"));
            package.is_ok_and(|package| package.contains(&format!("\"version\": \"{AXE}\"")))
        };
        if !is_there() {
            npm_install("axe-core", AXE, AXE_TOOLS, "looks for what keeps a page from some readers (seconds)")?;
        }
        if is_there() {
            return workspace::absolute(&format!("{folder}/axe.min.js"));
        }
        Err(Failure::new("axe-core has been installed and still is not there")
            .mend("remove target/tools and try again"))
    }

    /// What is there already, before anything on `PATH`.
    fn kept() -> Result<Self, Failure> {
        let npm_tools =
            [BINARYEN_TOOLS, ESBUILD_TOOLS, LIGHTHOUSE_TOOLS].map(|folder| format!("{folder}/node_modules/.bin"));
        let directories: Result<Vec<_>, _> = [CARGO_TOOLS_BIN]
            .into_iter()
            .chain(npm_tools.iter().map(String::as_str))
            .map(workspace::absolute)
            .collect();
        Ok(Self { path: child::path_with(&directories?)? })
    }

    /// A child that finds the tools before any others.
    pub fn child(&self, program: impl AsRef<OsStr>) -> Child {
        Child::new(program).env("PATH", &self.path)
    }

    fn trunk(&self) -> Result<(), Failure> {
        let install = || {
            // The features that are left out look for new versions and download tools: both are done here.
            let options = ["--no-default-features"];
            cargo_install("trunk", TRUNK, &options, "builds the page (about 3 minutes)")
        };
        self.ensure("trunk", &format!("trunk {TRUNK}"), install)
    }

    fn wasm_bindgen(&self) -> Result<(), Failure> {
        let lock = fs::read_to_string("Cargo.lock")
            .map_err(|error| Failure::new(format!("Cargo.lock cannot be read: {error}")))?;
        let version = locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
            Failure::new("Cargo.lock names no wasm-bindgen")
                .mend("restore Cargo.lock, or run `cargo generate-lockfile`")
        })?;
        let install = || {
            let why = "writes the JavaScript beside the wasm (about 1 minute)";
            cargo_install("wasm-bindgen-cli", version, &[], why)
        };
        self.ensure("wasm-bindgen", &format!("wasm-bindgen {version}"), install)
    }

    fn wasm_opt(&self) -> Result<(), Failure> {
        let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
        self.ensure("wasm-opt", &format!("wasm-opt version {major}"), || {
            npm_install("binaryen", BINARYEN, BINARYEN_TOOLS, "makes the wasm small (seconds)")
        })
    }

    fn esbuild(&self) -> Result<(), Failure> {
        self.ensure("esbuild", ESBUILD, || {
            npm_install("esbuild", ESBUILD, ESBUILD_TOOLS, "makes the script small (seconds)")
        })
    }

    /// Installs a program unless the one that a child would find says that it is the wanted one, and then checks
    /// that it is found.
    fn ensure(
        &self,
        program: &str,
        wanted: &str,
        install: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.says(program, wanted) {
            return Ok(());
        }
        install()?;
        if self.says(program, wanted) {
            return Ok(());
        }
        Err(Failure::new(format!("{program} has been installed and still does not say `{wanted}`"))
            .mend("remove target/tools and try again"))
    }

    fn says(&self, program: &str, wanted: &str) -> bool {
        self.child(program).args(["--version"]).output().is_some_and(|said| names(&said, wanted))
    }
}

/// Whether a program's answer to `--version` is the wanted one, perhaps with more words after it.
fn names(said: &str, wanted: &str) -> bool {
    let first = said.lines().next().unwrap_or_default();
    first.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The compiler's wasm target.
fn target() -> Result<(), Failure> {
    let installed = || {
        let library = Child::new("rustc").args(["--print", "target-libdir", "--target", WASM]).output();
        library.is_some_and(|library| Path::new(library.trim()).is_dir())
    };
    if installed() {
        return Ok(());
    }
    child::say(&format!("adding the target {WASM}: compiles the page"));
    let added = Child::new("rustup").args(["target", "add", WASM]).run("rustup target add");
    if installed() {
        return Ok(());
    }
    let mend = format!("install rustup, or the standard library of {WASM} as your system packages it");
    Err(added.err().unwrap_or_else(|| Failure::new(format!("the target {WASM} is missing"))).mend(mend))
}

/// The crates of `Cargo.lock`: Trunk is told to stay off the network, and Cargo with it.
fn crates() -> Result<(), Failure> {
    if Child::cargo(["fetch", "--locked", "--offline"]).succeeds() {
        return Ok(());
    }
    child::say("fetching the crates that Cargo.lock names");
    Child::cargo(["fetch", "--quiet", "--locked"]).run("cargo fetch")
}

fn npm_install(package: &str, version: &str, folder: &str, why: &str) -> Result<(), Failure> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if !Child::new(npm).args(["--version"]).succeeds() {
        apt::install(&["nodejs", "npm"], "Node.js: brings wasm-opt and esbuild")?;
    }
    child::say(&format!("installing {package} {version} into {folder}: {why}"));
    let package = format!("{package}@{version}");
    let arguments =
        ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", &package];
    Child::new(npm).args(arguments).run(&format!("npm install {package}"))
}

fn cargo_install(package: &str, version: &str, options: &[&str], why: &str) -> Result<(), Failure> {
    child::say(&format!("installing {package} {version} into {CARGO_TOOLS}: {why}"));
    // Unoptimised, they compile in half the time, and still take no more than seconds of a build.
    let arguments = ["install", package, "--version", version, "--quiet", "--locked", "--debug", "--root", CARGO_TOOLS];
    Child::cargo(arguments).args(options).run(&format!("cargo install {package}"))
}

/// The version that a lock file gives a package; the first, if there are several.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }

    #[test]
    fn a_longer_version_is_another_version() {
        assert!(names("wasm-opt version 132 (version_132)\n", "wasm-opt version 132"));
        assert!(names("trunk 0.21.14\n", "trunk 0.21.14"));
        assert!(!names("trunk 0.21.140\n", "trunk 0.21.14"));
        assert!(!names("", "trunk 0.21.14"));
    }

    #[test]
    fn trunk_is_told_the_version_that_is_installed() {
        let config = include_str!("../../Trunk.toml");
        assert!(config.contains(&format!("trunk-version = \"={TRUNK}\"")));
    }
}
