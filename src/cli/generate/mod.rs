//! `comments generate --comments N --seed S [--words MEAN] [-o FILE]`: a corpus that nobody wrote, to measure with.
//!
//! The same N, S and MEAN give the same bytes, on every machine and in every version that does not say otherwise. The
//! file has the shape of a large consultation: lengths are log-normal, words follow the law of Zipf, a twentieth are form
//! letters, stances rest on sentences that stand in the text. It says of itself that it is synthetic, its words and
//! names are invented, and nobody stands behind them.

mod comment;
mod consultation;
mod lists;
mod people;
mod prose;
mod random;
mod stances;
mod vocabulary;

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use self::comment::Writer;
use super::failure::Failure;

pub fn run(comments: u64, seed: u64, words: u64, output: Option<&Path>) -> Result<ExitCode, Failure> {
    match output {
        Some(path) => {
            let written = File::create(path).and_then(|file| write(comments, seed, words, file));
            written.map_err(|error| Failure::file("write", path, &error))?;
        }
        None => match write(comments, seed, words, io::stdout().lock()) {
            // When nobody reads it any more (`| head`), that is no failure.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(Failure::new(error.to_string())),
            _ => {}
        },
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the corpus as it is made; only the positions, which the format has last, are kept until then.
fn write(comments: u64, seed: u64, words: u64, out: impl Write) -> io::Result<()> {
    const COMMENTS: &str = "\"comments\":[";
    const POSITIONS: &str = "\"positions\":[";
    let mut out = BufWriter::with_capacity(1 << 16, out);
    let frame = serde_json::to_string(&consultation::corpus(comments, seed))?;
    let parts = frame.split_once(COMMENTS).and_then(|(a, rest)| Some((a, rest.split_once(POSITIONS)?)));
    let (head, (between, tail)) = parts.ok_or_else(|| io::Error::other("a corpus has no comments or no positions"))?;
    write!(out, "{head}\n{COMMENTS}")?;
    let writer = Writer::new(comments, seed, words);
    let mut positions = Vec::new();
    for number in 0..comments {
        let (comment, taken) = writer.comment(number);
        write!(out, "{}", if number == 0 { "\n" } else { ",\n" })?;
        serde_json::to_writer(&mut out, &comment)?;
        for position in taken {
            positions.extend_from_slice(if positions.is_empty() { b"\n" } else { b",\n" });
            serde_json::to_writer(&mut positions, &position)?;
        }
    }
    write!(out, "\n{between}\n{POSITIONS}")?;
    out.write_all(&positions)?;
    writeln!(out, "\n{tail}")?;
    out.flush()
}
