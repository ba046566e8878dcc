//! `fuzz`: each target of `fuzz/` in turn, with bytes that are made up to reach code that none reached before.
//!
//! Fuzzing needs flags of the compiler that are not stable. There is one toolchain here, so the stable compiler is told to
//! take them (`RUSTC_BOOTSTRAP`), without a sanitizer: the code has no `unsafe`, and what is looked for is a panic, an
//! overflow, a hang, or memory without bound. What a run has found goes on growing in `fuzz/corpus`, which is not kept
//! with the source; `fuzz/seeds` is what it begins with.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::child;
use crate::failure::Failure;
use crate::tools::Tools;

const MANIFEST: &str = "fuzz/Cargo.toml";

/// How long a target is run when nothing else is said, in seconds: what each was run for before it was called done.
const SECONDS: u32 = 600;

/// Bytes of an input, so many that every seed is one and none takes long; seconds that it may take; megabytes.
const BOUNDS: [&str; 3] = ["-max_len=16384", "-timeout=20", "-rss_limit_mb=2048"];

/// What became of a target.
struct Outcome {
    target: String,
    seconds: u64,
    runs: String,
    /// The inputs on which it fell, as paths.
    crashes: Vec<String>,
}

/// `cargo xtask fuzz [TARGET] [--seconds N]`.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let seconds = arguments.option("--seconds")?.map_or(Ok(SECONDS), |seconds| {
        seconds.parse().map_err(|_| Failure::new(format!("`{seconds}` is no number of seconds")))
    })?;
    let asked = arguments.word();
    arguments.finish()?;
    let manifest =
        fs::read_to_string(MANIFEST).map_err(|error| Failure::new(format!("{MANIFEST} cannot be read: {error}")))?;
    let targets = chosen(&manifest, asked.as_deref())?;
    let tools = Tools::fuzzer()?;
    child::say("compiling what is fuzzed (about 5 minutes the first time)");
    let mut build = fuzz(&tools, "build");
    if let Some(target) = &asked {
        build = build.args([target]);
    }
    build.run("cargo fuzz build")?;
    let outcomes: Vec<Outcome> =
        targets.iter().map(|target| run(&tools, target, seconds)).collect::<Result<_, Failure>>()?;
    print!("{}", table(&outcomes));
    let crashes: Vec<&str> = outcomes.iter().flat_map(|outcome| &outcome.crashes).map(String::as_str).collect();
    if crashes.is_empty() {
        return Ok(());
    }
    let mend = "mend it, and keep the input as a test: `cargo fuzz tmin` makes it small";
    Err(Failure::new(format!("crashes, on: {}", crashes.join(", "))).mend(mend))
}

/// The targets that the manifest lists, or the one that was asked for.
fn chosen<'m>(manifest: &'m str, asked: Option<&str>) -> Result<Vec<&'m str>, Failure> {
    let binaries = manifest.split("[[bin]]").skip(1);
    let names = binaries.filter_map(|binary| binary.split_once("name = \"")?.1.split_once('"'));
    let all: Vec<&str> = names.map(|(name, _)| name).collect();
    let Some(asked) = asked else { return Ok(all) };
    let found: Vec<&str> = all.iter().copied().filter(|target| *target == asked).collect();
    if found.is_empty() {
        return Err(Failure::new(format!("`{asked}` is no target")).mend(format!("there are: {}", all.join(", "))));
    }
    Ok(found)
}

fn fuzz(tools: &Tools, what: &str) -> child::Child {
    tools.child("cargo-fuzz").setting("RUSTC_BOOTSTRAP", "1").args(["fuzz", what, "-O", "--sanitizer", "none"])
}

fn run(tools: &Tools, target: &str, seconds: u32) -> Result<Outcome, Failure> {
    child::say(&format!("fuzzing {target} for {seconds} seconds"));
    let [corpus, seeds] = ["corpus", "seeds"].map(|folder| format!("fuzz/{folder}/{target}"));
    for folder in [&corpus, &seeds] {
        fs::create_dir_all(folder).map_err(|error| Failure::new(format!("{folder} cannot be made: {error}")))?;
    }
    let child = fuzz(tools, "run").args([target, &corpus, &seeds, "--", "-print_final_stats=1"]).args(BOUNDS);
    let mut command = child.args([format!("-max_total_time={seconds}")]).into_command();
    let not_run = |error: std::io::Error| Failure::new(format!("{target} could not be run: {error}"));
    let started = Instant::now();
    let mut running = command.stderr(Stdio::piped()).spawn().map_err(not_run)?;
    let mut outcome = Outcome { target: target.to_owned(), seconds: 0, runs: "?".to_owned(), crashes: Vec::new() };
    // It names inputs by bytes that need not be UTF-8.
    let lines = running.stderr.take().map(|said| BufReader::new(said).split(b'\n'));
    for line in lines.into_iter().flatten().map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if !is_progress(&line) {
            eprintln!("{line}");
        }
        hear(&line, &mut outcome);
    }
    let status = running.wait().map_err(not_run)?;
    outcome.seconds = started.elapsed().as_secs();
    if !status.success() && outcome.crashes.is_empty() {
        return Err(Failure::new(format!("{target} failed; its output is above")));
    }
    Ok(outcome)
}

/// Whether a line only says that the fuzzer is still running: there are thousands.
fn is_progress(line: &str) -> bool {
    line.starts_with('#') && line.contains("cov:")
}

/// Takes what the fuzzer says of a run in the end.
fn hear(line: &str, outcome: &mut Outcome) {
    if let Some(runs) = line.strip_prefix("stat::number_of_executed_units:") {
        runs.trim().clone_into(&mut outcome.runs);
    }
    if let Some((_, path)) = line.split_once("Test unit written to ") {
        let path = path.find("fuzz/artifacts/").and_then(|at| path.get(at..)).unwrap_or(path);
        outcome.crashes.push(path.trim().to_owned());
    }
}

fn table(outcomes: &[Outcome]) -> String {
    let row = |outcome: &Outcome| {
        let Outcome { target, seconds, runs, crashes } = outcome;
        format!("| {target} | {seconds} | {runs} | {} |\n", crashes.len())
    };
    let rows: String = outcomes.iter().map(row).collect();
    format!("| target | seconds | runs | crashes |\n|---|---:|---:|---:|\n{rows}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str =
        "[package]\nname = \"all\"\n[[bin]]\nname = \"query\"\npath = \"q.rs\"\n[[bin]]\nname = \"index\"\n";

    #[test]
    fn targets_are_those_of_the_manifest() {
        assert_eq!(chosen(LISTED, None).unwrap(), ["query", "index"]);
        assert_eq!(chosen(LISTED, Some("index")).unwrap(), ["index"]);
        assert!(chosen(LISTED, Some("all")).unwrap_err().to_string().contains("query, index"));
    }

    #[test]
    fn what_the_fuzzer_says_in_the_end_is_a_row() {
        let mut outcome =
            Outcome { target: "query".to_owned(), seconds: 60, runs: "?".to_owned(), crashes: Vec::new() };
        for line in [
            "#2\tINITED cov: 9 ft: 9",
            "artifact_prefix='/x/fuzz/artifacts/query/'; Test unit written to /x/fuzz/artifacts/query/crash-1",
            "stat::number_of_executed_units: 1234",
        ] {
            assert_eq!(is_progress(line), line.starts_with('#'));
            hear(line, &mut outcome);
        }
        assert_eq!(outcome.crashes, ["fuzz/artifacts/query/crash-1"]);
        assert!(table(&[outcome]).ends_with("| query | 60 | 1234 | 1 |\n"));
    }
}
