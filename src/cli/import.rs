//! `comments import [--from FORMAT] IN… -o OUT`

mod print;

use std::fs::File;
use std::io::{BufWriter, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde::Serialize as _;
use serde_json::Serializer;

use super::failure::{Failure, print as print_out};
use crate::corpus::{self, Corpus, Issue, Kind, Paper, Severity};
use crate::import::{self, DateOrder, Encodings, Field, Format, Importer, Options, Rows};
use crate::text::visible;

/// So much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// What `comments import` is asked for.
#[derive(Args)]
pub struct Import {
    /// Files of any format that is known; those of a folder in the order of their names.
    #[arg(required = true, value_name = "IN")]
    inputs: Vec<PathBuf>,
    /// The corpus to write.
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// What the files are, when that is not to be found out.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    from: Option<Format>,
    /// What a column of a table holds, as FIELD=COLUMN; repeatable. Fields: text, id, author, first, last, organization, role, kind,
    /// country, region, title, date, language, url, attachments, paper, withdrawn, nothing, tag:NAME; the column by its name or number.
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = mapping)]
    map: Vec<(Field, String)>,
    /// The row that names the columns of a table; 0 when none does.
    #[arg(long, value_name = "ROW")]
    header: Option<usize>,
    /// What separates the columns of a table: one character, or "tab".
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// The encoding of the files: utf-8, windows-1252, big5, …
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<String>,
    /// The order of dates such as 6/7/2018.
    #[arg(long, value_name = "dmy|mdy|ymd", value_parser = dates)]
    dates: Option<DateOrder>,
    /// The language of comments of which nothing says it: en, de, …
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The title of the corpus.
    #[arg(long)]
    title: Option<String>,
    /// Who asks for comments.
    #[arg(long)]
    body: Option<String>,
    /// A paper that comments answer, as ID=TITLE, with its address behind the title if it has one; repeatable.
    #[arg(long, value_name = "ID=TITLE", value_parser = paper)]
    papers: Vec<Paper>,
    /// A kind of commenter, as ID=LABEL; repeatable, in the order of display.
    #[arg(long, value_name = "ID=LABEL", value_parser = kind)]
    kinds: Vec<Kind>,
    /// An issue on which positions can be recorded, as LABEL: PROPOSITION; repeatable, in the order of display.
    #[arg(long, value_name = "LABEL: PROPOSITION", value_parser = issue)]
    issues: Vec<Issue>,
    /// When comments close, as a date; repeatable.
    #[arg(long, value_name = "DATE")]
    closes: Vec<String>,
    /// A corpus that is brought up to date: its ids, its positions and what the files say nothing of are kept.
    #[arg(long, value_name = "CORPUS")]
    into: Option<PathBuf>,
    /// Leave e-mail addresses, phone numbers and street addresses in the texts.
    #[arg(long)]
    keep_personal_data: bool,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

pub fn run(asked: Import) -> Result<ExitCode, Failure> {
    let Import { inputs, output, json, .. } = asked;
    let options = Options {
        from: asked.from,
        map: asked.map,
        header: asked.header,
        delimiter: asked.delimiter,
        encoding: asked.encoding,
        dates: asked.dates,
        language: asked.language,
        title: asked.title,
        body: asked.body,
        papers: asked.papers,
        kinds: asked.kinds,
        issues: asked.issues,
        closes: asked.closes,
        keep_personal_data: asked.keep_personal_data,
        most_bytes: None,
        of_files: Vec::new(),
    };
    let existing = asked.into.as_deref().map(existing).transpose()?;
    let mut importer = Importer::new(options, Encodings::all()).reading_pages_by(super::pdf::pages);
    for input in &inputs {
        for file in files(input)? {
            read(&file, &mut importer)?;
        }
    }
    let (corpus, report) = importer.finish(existing);
    // A corpus of an earlier import stays where this one has nothing to put in its place.
    if !corpus.comments.is_empty() {
        write(&corpus, &output)?;
    }
    if json {
        print_out(&serde_json::to_string_pretty(&report).map_err(|error| Failure::new(error.to_string()))?);
    } else {
        print_out(&visible(&print::as_text(&report, &output)));
    }
    let errors = report.problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The corpus to bring up to date. One of which something could not be read is refused: that would be gone from the output.
pub fn existing(path: &Path) -> Result<Corpus, Failure> {
    let docket = corpus::open(&super::read(path)?);
    let errors = docket.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if errors > 0 {
        let errors = super::counted(errors, "error", "errors");
        let path = path.display();
        return Err(Failure::new(format!("{path} has {errors}: `comments check` says where; mend them first.")));
    }
    Ok(docket.corpus)
}

/// Writes a corpus, each comment and each position on a line of its own. A file that is there is replaced only by a whole one.
pub fn write(corpus: &Corpus, path: &Path) -> Result<(), Failure> {
    let failure = |error: std::io::Error| Failure::file("write", path, &error);
    // What is no file, such as a pipe, is written to as it is.
    let is_file = path.metadata().map_or(true, |there| there.is_file());
    let part = path.with_added_extension("part");
    let to = if is_file { &part } else { path };
    let written = File::create(to).and_then(|file| {
        let mut out = BufWriter::with_capacity(1 << 16, file);
        corpus.serialize(&mut Serializer::with_formatter(&mut out, Rows::default()))?;
        out.write_all(b"\n")?;
        out.flush()
    });
    let written = written.and_then(|()| if is_file { std::fs::rename(&part, path) } else { Ok(()) });
    written.map_err(|error| {
        if is_file {
            let _ = std::fs::remove_file(&part);
        }
        failure(error)
    })
}

/// A file, or the files of a folder and of those in it, in the order of their names.
fn files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let failure = |error: std::io::Error| Failure::file("read", path, &error);
    let mut entries = std::fs::read_dir(path).map_err(failure)?.collect::<Result<Vec<_>, _>>().map_err(failure)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    let mut found = Vec::new();
    for entry in entries {
        // A link may lead anywhere, and back.
        if entry.file_type().is_ok_and(|kind| !kind.is_symlink()) {
            found.extend(files(&entry.path())?);
        }
    }
    Ok(found)
}

fn read(path: &Path, importer: &mut Importer) -> Result<(), Failure> {
    let failure = |error: std::io::Error| Failure::file("read", path, &error);
    let mut file = File::open(path).map_err(failure)?;
    importer.begin(&path.display().to_string());
    let mut piece = vec![0; CHUNK];
    loop {
        let length = file.read(&mut piece).map_err(failure)?;
        if length == 0 {
            break;
        }
        importer.read(piece.get(..length).unwrap_or_default());
    }
    importer.end();
    Ok(())
}

/// The words of all formats, each with its name.
fn formats() -> impl TypedValueParser<Value = Format> {
    let words = Format::ALL.iter().map(|format| PossibleValue::new(format.word()).help(format.name()));
    PossibleValuesParser::new(words).try_map(|word| Format::from_word(&word).ok_or("there is no such format"))
}

fn mapping(text: &str) -> Result<(Field, String), String> {
    let words = || Field::words().collect::<Vec<_>>().join(", ");
    let (field, column) = text.split_once('=').ok_or("write FIELD=COLUMN")?;
    let field = Field::from_word(field.trim())
        .ok_or_else(|| format!("there is no field “{field}”; there are: {}, tag:NAME", words()))?;
    Ok((field, column.trim().to_owned()))
}

fn delimiter(text: &str) -> Result<u8, &'static str> {
    import::asked::delimiter(text).ok_or("give one character that is no letter, digit or quote, or “tab”")
}

fn encoding(name: &str) -> Result<String, String> {
    let known = (Encodings::all().open)(name).is_some();
    known.then(|| name.to_owned()).ok_or_else(|| "there is no such encoding; utf-8 and windows-1252 are two".to_owned())
}

fn dates(word: &str) -> Result<DateOrder, &'static str> {
    import::asked::dates(word).ok_or("it is one of: dmy, mdy, ymd")
}

fn paper(text: &str) -> Result<Paper, &'static str> {
    import::asked::paper(text).ok_or("write ID=TITLE")
}

fn kind(text: &str) -> Result<Kind, &'static str> {
    import::asked::kind(text).ok_or("write ID=LABEL")
}

fn issue(text: &str) -> Result<Issue, &'static str> {
    import::asked::issue(text).ok_or("write LABEL: PROPOSITION")
}
