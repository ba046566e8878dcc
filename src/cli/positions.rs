//! `comments positions CORPUS [-o positions.csv]`, and back: `comments positions CORPUS --read positions.csv -o OUT`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::failure::{Failure, print};
use super::import::{existing, write};
use super::problems::listed;
use super::{counted, mention_errors};
use crate::corpus::{self, Severity};
use crate::import::Encodings;
use crate::import::positions::{self, Coded};
use crate::text::visible;

/// What `comments positions` is asked for.
#[derive(Args)]
pub struct Positions {
    /// The corpus, as JSON.
    corpus: PathBuf,
    /// A table to read: comment, issue, stance, condition, quote; one row a quote.
    #[arg(long, value_name = "TABLE")]
    read: Option<PathBuf>,
    /// The table has all positions: take out those that are not in it.
    #[arg(long, requires = "read")]
    whole: bool,
    /// The table to write, standard output without it; with --read the corpus to write.
    #[arg(short, long, required_if_eq("whole", "true"))]
    output: Option<PathBuf>,
}

pub fn run(asked: &Positions) -> Result<ExitCode, Failure> {
    let Some(table) = &asked.read else { return to_table(&asked.corpus, asked.output.as_deref()) };
    let output = asked.output.as_deref().ok_or_else(|| Failure::new("--read needs -o: the corpus to write"))?;
    let mut corpus = existing(&asked.corpus)?;
    let name = table.display().to_string();
    let coded = positions::read(&mut corpus, &name, &super::read(table)?, asked.whole, Encodings::all());
    write(&corpus, output)?;
    let Coded { changed, same, problems, .. } = &coded;
    let text = format!(
        "{}{}: {} new or changed, {} as before",
        listed(problems, None),
        output.display(),
        counted(*changed, "position", "positions"),
        counted(*same, "position", "positions"),
    );
    print(&visible(&text));
    let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn to_table(path: &Path, output: Option<&Path>) -> Result<ExitCode, Failure> {
    let docket = corpus::open(&super::read(path)?);
    mention_errors(path, &docket.problems);
    let table = positions::table(&docket.corpus);
    match output {
        None => print(&table),
        Some(output) => std::fs::write(output, table).map_err(|error| Failure::file("write", output, &error))?,
    }
    Ok(ExitCode::SUCCESS)
}
