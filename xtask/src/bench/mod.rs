//! `bench`: the explorer's search and filters beside the libraries that a page could load instead, in one browser.
//!
//! A loopback server hands out the corpus, the app and the peers; a headless Chromium opens `benches/index.html`, which
//! has each engine measured in a window and a process of its own, and sends the table back. What is measured, how, and
//! with which settings of the peers stands in `benches/`. Nothing of it is a test: numbers change with the machine.
//!
//! And what a reader feels of the whole page ([`typing`]).

mod peers;
mod server;
mod typing;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use crate::arguments::Arguments;
use crate::browser::{Browser, Engine};
use crate::build;
use crate::child::{self, Child};
use crate::failure::Failure;
use crate::tools::Tools;
use crate::workspace;
use server::{News, Server};

/// Where corpora, the table and the browser's profile are put.
const BENCH: &str = "target/bench";
const TABLE: &str = "target/bench/table.md";
const RESULTS: &str = "target/bench/results.json";
const PROFILE: &str = "target/bench/profile";

const SEED: &str = "1";

/// What can be measured; each has a file of that name in `benches/engines`, in `benches/facets`, or in both.
const ENGINES: [&str; 10] = [
    "ours",
    "minisearch",
    "flexsearch",
    "lunr",
    "orama",
    "sqlite",
    "sqlite-prefix",
    "typed-arrays",
    "itemsjs",
    "crossfilter",
];

/// What is measured of the whole page, beside the engines.
const TYPING: &str = "typing";

/// All engines, and no more.
const ALL_ENGINES: &str = "engines";

/// `cargo xtask bench [--comments N] [--only ENGINE|engines|typing] [--no-build]`.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let comments = count(arguments.option("--comments")?)?;
    let only = arguments.option("--only")?;
    let as_it_is = arguments.flag("--no-build");
    arguments.finish()?;
    let only = only.as_deref();
    if let Some(only) = only.filter(|only| !ENGINES.contains(only) && ![TYPING, ALL_ENGINES].contains(only)) {
        let known = ENGINES.join(", ");
        return Err(Failure::new(format!("`{only}` is not measured"))
            .mend(format!("one of {known}, or {ALL_ENGINES} or {TYPING}")));
    }
    let engine = only.filter(|only| ENGINES.contains(only));
    if !as_it_is && engine.is_none_or(|engine| engine == "ours") {
        build::build(&Tools::set_up()?)?;
    }
    let browser = Browser::set_up(Engine::Chromium)?;
    if only != Some(TYPING) {
        peers::set_up()?;
        let corpus = corpus(comments)?;
        let table = measure(&browser.program, &corpus, engine)?;
        fs::write(TABLE, &table).map_err(|error| cannot_write(TABLE, &error))?;
        println!("{}\n\n{TABLE} holds the same, {RESULTS} all that was measured", table.trim_end());
    }
    if only.is_none_or(|only| only == TYPING) {
        typing::run(&browser)?;
    }
    Ok(())
}

fn cannot_write(path: &str, error: &io::Error) -> Failure {
    Failure::new(format!("{path} cannot be written: {error}"))
}

fn count(asked: Option<String>) -> Result<u32, Failure> {
    let Some(asked) = asked else { return Ok(10_000) };
    asked.parse().ok().filter(|count| *count > 0).ok_or_else(|| {
        Failure::new(format!("`{asked}` is no number of comments")).mend("--comments 1000, 10000 or 100000")
    })
}

/// The synthetic corpus of that size, made unless it is there. Very large consultations are of shorter comments.
fn corpus(comments: u32) -> Result<PathBuf, Failure> {
    let words = if comments > 50_000 { "120" } else { "300" };
    fs::create_dir_all(BENCH).map_err(|error| Failure::new(format!("{BENCH} cannot be made: {error}")))?;
    let program = program()?;
    let path = PathBuf::from(format!("{BENCH}/corpus-{comments}-{words}-{SEED}.json"));
    // Another version of the command may write another corpus.
    let newer = |than: &Path| -> Option<bool> {
        Some(fs::metadata(&path).ok()?.modified().ok()? >= fs::metadata(than).ok()?.modified().ok()?)
    };
    if newer(&program) != Some(true) {
        // Under another name first, so that a corpus that is there is whole.
        let part = path.with_extension("part");
        let comments = comments.to_string();
        Child::new(&program)
            .args(["generate", "--comments", &comments, "--seed", SEED, "--words", words, "-o"])
            .args([&part])
            .run("comments generate")?;
        fs::rename(&part, &path).map_err(|error| Failure::new(format!("the corpus cannot be kept: {error}")))?;
    }
    Ok(path)
}

/// The `comments` command, compiled for release: it makes corpora, and bundles them.
fn program() -> Result<PathBuf, Failure> {
    let program = PathBuf::from(format!("target/release/comments{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        child::say("compiling the `comments` command for release: makes the corpus");
    }
    Child::cargo(["build", "--quiet", "--release", "--features", "cli", "--bin", "comments"])
        .run("the `comments` command")?;
    Ok(program)
}

/// Has the browser do everything, and gives the table that it makes.
fn measure(browser: &Path, corpus: &Path, only: Option<&str>) -> Result<String, Failure> {
    let (server, news) = Server::start(corpus.to_owned())?;
    let only = only.map(|only| format!("?only={only}")).unwrap_or_default();
    let mut window = Window::open(browser, &format!("http://127.0.0.1:{}/{only}", server.port()))?;
    loop {
        match news.recv_timeout(Duration::from_secs(1)) {
            Ok(News::Said(line)) => child::say(&line),
            Ok(News::Table(table)) => {
                let results = server.left("results").unwrap_or_default();
                fs::write(RESULTS, results).map_err(|error| cannot_write(RESULTS, &error))?;
                return Ok(table);
            }
            Ok(News::Failed(why)) => return Err(Failure::new(format!("the benchmark stopped: {why}"))),
            Err(RecvTimeoutError::Timeout) if window.is_open() => {}
            Err(_) => return Err(Failure::new("the browser ended before the benchmark did")),
        }
    }
}

/// A headless browser. It ends when this value does.
struct Window(process::Child);

/// As in the browser tests, and: windows may open each other and are never slowed for being behind one another; memory
/// is measured at once and after a collection.
const FLAGS: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-popup-blocking",
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--enable-blink-features=ForceEagerMeasureMemory",
    "--js-flags=--expose-gc",
];

impl Window {
    fn open(browser: &Path, address: &str) -> Result<Self, Failure> {
        // A profile that was used before would bring its caches.
        let _ = fs::remove_dir_all(PROFILE);
        let profile = format!("--user-data-dir={}", workspace::absolute(PROFILE)?.display());
        let mut command = Child::new(browser).args(FLAGS).args([&profile, address]).into_command();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn();
        child.map(Self).map_err(|error| Failure::new(format!("the browser could not be started: {error}")))
    }

    fn is_open(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_comments_is_at_least_one() {
        assert_eq!(count(None).unwrap(), 10_000);
        assert_eq!(count(Some("7".to_owned())).unwrap(), 7);
        assert!(count(Some("0".to_owned())).is_err());
        assert!(count(Some("many".to_owned())).is_err());
    }

    #[test]
    fn each_engine_has_its_file() {
        for engine in ENGINES {
            let file = |folder: &str| Path::new("../benches").join(folder).join(format!("{engine}.js")).is_file();
            assert!(file("engines") || file("facets"), "{engine}");
        }
    }
}
