//! `size`: what a build weighs on the wire, and whether it stays within its budgets.
//!
//! 1 kB is 1000 bytes. A file is compressed as a server would do it ahead of time: gzip at its best level, brotli
//! at quality 11 with its largest common window. The app is every `.wasm`, `.js` and `.css` of `dist/` and
//! `index.html` without the corpus and the static comments, which stand between markers: what a reader pays for
//! the program, however many comments there are.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::num::NonZero;
use std::path::Path;
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::workspace::{self, DIST, SINGLE_FILE};

/// The most that the app may weigh on the wire, brotli, in bytes. Growth is a decision. The design says 200,000, and the
/// explorer kept to that (199,900) until it had the whole search (264,700). Of what came, only the stems of eight languages
/// were weighed by themselves, at 20,600 with what they need of the standard library; the rest is grammar, index and
/// engine, filters, search help, words in context and `openCorpus`. Then 4,700 for a corpus read in slices without being
/// in memory at once, and about 4,500 for an index of packed bits, half the size of the one before: 279,900. The same
/// source weighs up to 1,000 more or less from another directory. What can leave again: the stems of the languages that
/// a corpus does not have, as a part that is fetched when needed.
///
/// Side by side came with 94,000 more, by builds one after the other: 281,200 before it; 288,400 with groups, a base and
/// passages in place in the synopsis, and letters painted before they are answered; 314,600 with links between passages and
/// the screen of whole texts; 356,300 with patterns, the order of the matrix, shared wording and vocabulary; 375,400 with
/// near-duplicates and differences.
///
/// Anywhere came with 14,500: 377,000 with what a frame and the page around say to each other; then links by the words of
/// other comments, the service worker and its switch, what a reader sets and copies as one file: 390,300. The list of the keys,
/// which can be changed, how letters are set, the focus that is never lost, targets for fingers and colours of the reader's
/// own came with 6,400; a notice when the network goes, with 900: 397,600. Six languages came with 21,000, their five files
/// apart, of which a reader fetches one (10,000 to 12,500): messages by their names and in one file instead of where they are
/// said, and an index made in a second instance: 419,000. Citations came with 5,000: 424,300. Starting
/// in slices and the page about the comments came with 5,900, the head of printed sheets and the direction of words in
/// context with 1,700: 431,900. Opening comments of the reader's own came with 5,000, most of it style and the scripts that
/// take files, addresses and what a browser keeps: 436,700. What is announced to those who do not see the page, and the
/// sentences on why the explorer does not start, in the language of the page, came with 2,400: 439,100. Links that are looked
/// for after the texts are there, the language of what the corpus says, and what the tree of a screen reader had left came
/// with 1,800: 440,900. What is told of opened comments that are gone and of a corpus that was saved, the figures of links
/// on their way, and the year at the head of a list came with 1,000: 441,900. What can leave again, beside the stems: what compares texts, as a part that is fetched when two are
/// compared. To be lowered by what is won, never raised without a word here.
const APP_BUDGET: usize = 442_500;

/// The most that the single file may weigh with the bundled corpus, as it lies on a disk, in bytes.
const SINGLE_FILE_BUDGET: usize = 900_000;

/// The most that the importers may weigh on the wire, brotli, in bytes: a reader loads them when opening files, and nobody
/// else does. The tables of encodings are most of their data, and what reads workbooks brings them in any case.
const IMPORTER_BUDGET: usize = 850_000;

/// What other pages load to have the explorer in a frame.
const ELEMENT: &str = "dist/embed.js";

/// The most that it may weigh on the wire, gzip, in bytes.
const ELEMENT_BUDGET: usize = 3_000;

/// The parts of `index.html` that are not the app.
const CORPUS_PARTS: [[&str; 2]; 2] = [
    ["<!-- explorer:edition -->", "<!-- /explorer:edition -->"],
    ["<!-- explorer:corpus -->", "<!-- /explorer:corpus -->"],
];

/// What a file is to a reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Counted: the program itself.
    App,
    /// Counted apart: what opens files of other formats.
    Importer,
    /// Shown only: comments, corpora, the single file, what is for the pages of others.
    Rest,
}

/// A file of `dist/`, or the part of one that is counted.
struct File {
    name: String,
    part: Part,
    bytes: Vec<u8>,
}

/// A line of the table: a file and its sizes in bytes.
struct Line {
    name: String,
    part: Part,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// `cargo xtask size`: measures `dist/` as it is.
pub fn command(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    check()
}

/// Prints the table and fails when a budget is exceeded.
pub fn check() -> Result<(), Failure> {
    workspace::built()?;
    let unread = |error: io::Error| Failure::new(format!("{DIST}/ cannot be measured: {error}"));
    let mut files = Vec::new();
    read(Path::new(DIST), &mut files).map_err(unread)?;
    let lines = measure(&files).map_err(unread)?;

    let sum = |part: Part| lines.iter().filter(|line| line.part == part).map(|line| line.brotli).sum();
    let element = lines.iter().find(|line| line.name == ELEMENT).map_or(0, |line| line.gzip);
    let single_file = lines.iter().find(|line| line.name == SINGLE_FILE).map_or(0, |line| line.raw);
    print!("{}", table(&lines));
    let over = [
        over_budget("the app on the wire (brotli, corpus apart)", sum(Part::App), APP_BUDGET),
        over_budget("the importers on the wire (brotli)", sum(Part::Importer), IMPORTER_BUDGET),
        over_budget("the element for other pages (gzip)", element, ELEMENT_BUDGET),
        over_budget("the single file (as it lies on a disk)", single_file, SINGLE_FILE_BUDGET),
    ];
    match over.into_iter().flatten().reduce(|all, one| format!("{all}; {one}")) {
        None => Ok(()),
        Some(over) => Err(Failure::new(over).mend("make it smaller, or decide that it may grow: xtask/src/size.rs")),
    }
}

/// Reads the files of a directory and below, in the order of their names.
fn read(directory: &Path, into: &mut Vec<File>) -> io::Result<()> {
    let mut entries = fs::read_dir(directory)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            read(&path, into)?;
            continue;
        }
        let name = path.to_string_lossy().replace('\\', "/");
        let for_others = name.contains("/embed") || name.contains("/demo/");
        let part = match path.extension().and_then(|extension| extension.to_str()) {
            Some("wasm" | "js") if name.contains("/importer-") => Part::Importer,
            Some("wasm" | "js" | "css") if !for_others => Part::App,
            _ => Part::Rest,
        };
        let bytes = fs::read(&path)?;
        let without_corpus = (name == format!("{DIST}/index.html")).then(|| without_corpus(&bytes));
        into.push(File { name, part, bytes });
        if let Some(app) = without_corpus {
            into.push(File { name: "  without corpus and comments".to_owned(), part: Part::App, bytes: app });
        }
    }
    Ok(())
}

/// A page without what stands between its markers. A marker without its other half cuts nothing.
fn without_corpus(page: &[u8]) -> Vec<u8> {
    let mut page = String::from_utf8_lossy(page).into_owned();
    for [open, close] in CORPUS_PARTS {
        if let Some((before, rest)) = page.split_once(open)
            && let Some((_, after)) = rest.split_once(close)
        {
            page = format!("{before}{open}{close}{after}");
        }
    }
    page.into_bytes()
}

/// Compresses every file, as many at once as there are processors.
fn measure(files: &[File]) -> io::Result<Vec<Line>> {
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let mut lines = Vec::with_capacity(files.len());
    for batch in files.chunks(at_once) {
        let measured: io::Result<Vec<_>> = thread::scope(|scope| {
            let works: Vec<_> = batch.iter().map(|file| scope.spawn(|| line(file))).collect();
            let stopped = |_| Err(io::Error::other("a compressor stopped"));
            works.into_iter().map(|work| work.join().unwrap_or_else(stopped)).collect()
        });
        lines.extend(measured?);
    }
    Ok(lines)
}

fn line(file: &File) -> io::Result<Line> {
    let (gzip, brotli) = (gzip(&file.bytes)?, brotli(&file.bytes)?);
    Ok(Line { name: file.name.clone(), part: file.part, raw: file.bytes.len(), gzip, brotli })
}

fn gzip(bytes: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(mut bytes: &[u8]) -> io::Result<usize> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed.len())
}

/// The table, one file a line.
fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or(0);
    let mut table = format!("{:width$}  {:>10}  {:>10}  {:>10}\n", "1 kB = 1000 bytes", "raw", "gzip", "brotli");
    for line in lines {
        let part = match line.part {
            Part::App => "  app",
            Part::Importer => "  importers",
            Part::Rest => "",
        };
        let [raw, gzip, brotli] = [line.raw, line.gzip, line.brotli].map(kilobytes);
        let _ = writeln!(table, "{:width$}  {raw:>10}  {gzip:>10}  {brotli:>10}{part}", line.name);
    }
    table
}

/// Bytes as kilobytes, with one decimal rounded up, so that nothing looks smaller than it is.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

/// Prints how a size stands to its budget, and gives the sentence to fail with when it is over it.
fn over_budget(what: &str, bytes: usize, budget: usize) -> Option<String> {
    let sentence = format!("{what}: {} of {}", kilobytes(bytes), kilobytes(budget));
    println!("{sentence}");
    (bytes > budget).then(|| format!("over budget, {sentence}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(page: &str) -> String {
        String::from_utf8(without_corpus(page.as_bytes())).unwrap()
    }

    #[test]
    fn the_corpus_and_its_comments_are_not_the_app() {
        let page = "a<!-- explorer:edition -->x<b>y<!-- /explorer:edition -->c<!-- explorer:corpus -->{}<!-- /explorer:corpus -->d";
        let app =
            "a<!-- explorer:edition --><!-- /explorer:edition -->c<!-- explorer:corpus --><!-- /explorer:corpus -->d";
        assert_eq!(cut(page), app);
        assert_eq!(cut(app), app);
    }

    #[test]
    fn a_page_with_half_a_marker_is_counted_whole() {
        let page = "a<!-- explorer:corpus -->{}";
        assert_eq!(cut(page), page);
    }

    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert_eq!(over_budget("x", 200_000, 200_000), None);
        assert_eq!(over_budget("x", 200_001, 200_000).unwrap(), "over budget, x: 200.1 kB of 200.0 kB");
    }

    #[test]
    fn both_compressors_make_plain_text_smaller() {
        let text = "public comment ".repeat(100).into_bytes();
        assert!(brotli(&text).unwrap() < gzip(&text).unwrap());
        assert!(gzip(&text).unwrap() < text.len());
    }
}
