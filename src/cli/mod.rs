//! The native command `comments`: one file a subcommand.
//!
//! Results go to standard output, problems and failures to standard error, except where a problem is the result.
//! Exit codes: 0 done, 1 the corpus has errors, 2 it could not be done.

mod app;
mod bundle;
mod check;
mod compare;
mod failure;
mod generate;
mod import;
mod pdf;
mod positions;
mod problems;
mod schema;
mod search;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::failure::Failure;
use crate::corpus::{Problem, Severity};
use crate::locale::Say;

/// Read, check, search and bundle the comments of a public consultation.
#[derive(Parser)]
#[command(name = "comments", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say what is wrong with a corpus; exit with 1 on errors.
    Check {
        /// The corpus, as JSON.
        corpus: PathBuf,
        /// Print {"comments", "problems"} as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make a corpus of files that others wrote, and say what was found in them; exit with 1 on errors.
    Import(Box<import::Import>),
    /// Write the positions as a table for a spreadsheet, or read them from one.
    Positions(positions::Positions),
    /// Find comments as the page does, best match first.
    Search {
        /// The corpus, as JSON.
        corpus: PathBuf,
        /// Words, "phrases", -without, a OR b, pre*, variant~, a NEAR/8 b, who: title: kind: country: paper: issue:
        query: String,
        /// Without words of the same stem and synonyms.
        #[arg(long)]
        exact: bool,
        /// Say what each score is made of.
        #[arg(long)]
        explain: bool,
        /// Print {"query", "total", "hits", "problems"} as JSON; offsets are bytes into the text.
        #[arg(long)]
        json: bool,
    },
    /// Lay two comments side by side: what each says on every issue, and which passages speak of the same.
    Compare {
        /// The corpus, as JSON.
        corpus: PathBuf,
        /// The id of a comment.
        a: String,
        /// The id of another.
        b: String,
        /// Print {"a", "b", "rows", "links"} as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Put app and corpus into one file that opens by double-click, or into a folder to be hosted.
    Bundle {
        /// The corpus, as JSON.
        corpus: PathBuf,
        /// The file to write; a folder gives a hosted build.
        #[arg(short, long)]
        output: PathBuf,
        /// Where to take the app from: a dist folder, or any explorer.html; elsewhere than in the checkout it is to be named.
        #[arg(long, default_value = "dist")]
        app: PathBuf,
        /// Put into a single file what opens files of other formats, too.
        #[arg(long)]
        importers: bool,
        /// Write the index beside the comments, so that a large hosted build is searchable at once.
        #[arg(long)]
        index: bool,
        /// Keep nothing of a hosted build in readers' browsers for reading offline, and drop what an earlier one keeps.
        #[arg(long)]
        no_offline: bool,
        /// The address at which a hosted build will stand, for oembed.json, which turns links to it into frames.
        #[arg(long, value_name = "URL")]
        at: Option<String>,
    },
    /// Write a corpus of invented comments, marked as such, to measure with. The same numbers give the same bytes.
    Generate {
        /// How many comments.
        #[arg(long)]
        comments: u64,
        /// Another seed gives other comments.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many words a comment has in the mean; they have from a tenth to ten times as many.
        #[arg(long, default_value_t = 300)]
        words: u64,
        /// The file to write; standard output without it.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// Read the pages of a PDF that is the input: what `import` has another process do.
    #[command(hide = true)]
    PdfPages {
        /// The page to begin with, from 1.
        first: usize,
    },
    /// Print the JSON Schema of the corpus format.
    Schema,
}

/// Runs the command with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check { corpus, json } => check::run(&corpus, json),
        Command::Positions(asked) => positions::run(&asked),
        Command::Import(asked) => import::run(*asked),
        Command::Search { corpus, query, exact, explain, json } => {
            search::run(&corpus, &search::Search { query: &query, exact, explain, json })
        }
        Command::Compare { corpus, a, b, json } => compare::run(&corpus, [&a, &b], json),
        Command::Bundle { corpus, output, app, importers, index, no_offline, at } => {
            let hosting = bundle::Hosting { at: at.as_deref(), index, offline: !no_offline };
            bundle::run(&corpus, &output, &app, importers, hosting)
        }
        Command::Generate { comments, seed, words, output } => generate::run(comments, seed, words, output.as_deref()),
        Command::PdfPages { first } => pdf::run(first),
        Command::Schema => {
            failure::print(&schema::schema());
            Ok(ExitCode::SUCCESS)
        }
    };
    done.unwrap_or_else(|failure| {
        eprintln!("comments: {failure}");
        ExitCode::from(2)
    })
}

/// Says that a corpus has errors, where that is not the result itself.
fn mention_errors(path: &Path, problems: &[Problem]) {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if errors > 0 {
        let errors = counted(errors, "error", "errors");
        eprintln!("comments: {} has {errors}: `comments check` says where.", path.display());
    }
}

/// A count with its noun. The command speaks English.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", Say::default().number(count), if count == 1 { one } else { many })
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::file("read", path, &error))
}
