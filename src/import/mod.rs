//! Importers: the bytes of files that others wrote, and a corpus with a report of everything that was found out, guessed,
//! left out or wrong.
//!
//! ```text
//! bytes -> recognise -> a Reader of the format -> Drafts -> assemble -> Corpus, Report
//! ```
//!
//! [`Importer`] takes any number of files, each in pieces of any size: no step takes longer than its piece justifies, and
//! the same bytes give the same corpus however they are cut. [`recognise`](recognise::recognise) looks at the first
//! [`HEAD`] bytes; a [`Reader`] makes a [`Draft`] of each row, message or file, with its values as they are written there;
//! [`assemble`] has all of them before it when it decides what a date means, which ids are given, what is a duplicate.
//!
//! A text is taken over as it stands once it is decoded. Decoding is what undoes a format (encodings, quotes of CSV, MIME,
//! `>From `, entities); masking personal data is an edit, so it is counted, and said in the comment's `redactions`.
//!
//! What this module will never do: read a file or a clock, drop a comment without saying so, infer a stance, run or fetch
//! anything that a file names. It cannot fail: what cannot be read is a problem with its place and what to do about it.
//!
//! A new format has a variant in [`Format`], a line in `recognise`, a line in `reader`, and a file of its own.

#[cfg(feature = "formats")]
mod archive;
pub mod asked;
mod assemble;
mod corpus_file;
mod draft;
#[cfg(not(feature = "formats"))]
mod elsewhere;
mod encoding;
mod html;
mod json;
mod layout;
mod letter;
mod mail;
mod markup;
#[cfg(feature = "formats")]
mod office;
mod options;
pub mod positions;
mod recognise;
mod report;
mod table;
mod tally;
mod whole;

pub use asked::{Asked, AskedOfFile};
pub use assemble::assemble;
pub use draft::{Coding, Draft, Drafts, Source};
pub use encoding::{Decode, Encodings, Text};
pub use layout::Rows;
#[cfg(feature = "formats")]
pub use office::pdf;
pub use options::{DateOrder, Options, Reading};
pub use recognise::{NotRead, Recognised, recognise};
pub use report::{FileReport, Group, Report, Shape, Taken};
pub use table::Field;
pub use tally::{At, Tally};

use crate::corpus::{Corpus, Problem, Severity};

/// So many bytes of a file are looked at before its format is decided: the rows, headers or messages that a format shows itself by
/// stand in them, and they are read in a millisecond.
pub const HEAD: usize = 64 * 1024;

macro_rules! formats {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $name:literal;)*) => {
        /// What a file can be.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Format { $($(#[$doc])* $variant,)* }

        impl Format {
            /// All of them, in the order in which they are named to a person.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word by which it is asked for: `--from polis`.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Its name, within a sentence.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Reads [`word`](Self::word).
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

formats! {
    /// A corpus that was made before.
    Corpus = "corpus", "a corpus";
    /// Any table: the columns are found out by their names, or mapped.
    Table = "table", "a table (CSV, TSV)";
    /// The bulk download of regulations.gov, of 60 columns.
    RegulationsBulk = "regulations-bulk", "a bulk download of regulations.gov";
    /// The docket export that regulations.gov had until 2021, of 35 columns below a preamble. It has no texts: they come from a second table with the same ids.
    RegulationsDocket = "regulations-docket", "a docket export of regulations.gov as it was until 2021";
    /// The comments of a Pol.is conversation.
    Polis = "polis", "the comments of a Pol.is conversation";
    /// JSON of the API v4 of regulations.gov, of one comment or of many.
    RegulationsApi = "regulations-api", "JSON of regulations.gov (API v4)";
    /// Filings of the FCC.
    Ecfs = "fcc-ecfs", "filings of the FCC (ECFS)";
    /// Feedback to the European Commission.
    HaveYourSay = "eu-have-your-say", "feedback from the EU's “Have your say”";
    /// A table as Talk to the City takes it.
    TalkToTheCity = "talk-to-the-city", "a table for Talk to the City";
    /// Positions that people have recorded: no comments, but what comments say.
    Positions = "positions", "positions (a coding table)";
    /// Messages in an archive (mbox, pipermail), or one alone.
    Mail = "mail", "mail (mbox, pipermail, or one message)";
    /// A message as MHonArc writes it for the web, or a page that leads to messages.
    Mhonarc = "mhonarc", "a page of a list's archive (MHonArc)";
    /// A page: one comment.
    Html = "html", "a page (HTML)";
    /// A text, or Markdown: one comment.
    Text = "text", "a text (plain or Markdown)";
    /// A workbook: its sheets are tables.
    Xlsx = "xlsx", "a workbook (XLSX)";
    /// A letter of a word processor.
    Docx = "docx", "a letter (DOCX)";
    /// A letter as pages.
    Pdf = "pdf", "a PDF";
    /// Other files, packed.
    Zip = "zip", "a zip of files";
    /// One other file, packed.
    Gzip = "gzip", "a file packed by gzip";
}

impl Format {
    /// Whether it is a kind of table.
    #[must_use]
    pub fn is_table(self) -> bool {
        matches!(
            self,
            Self::Table
                | Self::RegulationsBulk
                | Self::RegulationsDocket
                | Self::Polis
                | Self::TalkToTheCity
                | Self::Positions
        )
    }

    /// Whether it holds other files, and has no comments of its own.
    #[must_use]
    pub fn is_archive(self) -> bool {
        matches!(self, Self::Zip | Self::Gzip)
    }

    /// Whether its bytes are no text, and tell what it is.
    #[must_use]
    fn is_of_bytes(self) -> bool {
        matches!(self, Self::Xlsx | Self::Docx | Self::Pdf | Self::Zip | Self::Gzip)
    }
}

/// Reads one file of a format. What it finds goes to [`Drafts`] as soon as it is whole.
///
/// A format that can only be read with all of its bytes at hand keeps them, up to a bound that it states, and reads them in `end`.
pub trait Reader {
    /// Takes what follows in the file: any number of bytes, cut anywhere.
    fn read(&mut self, piece: &[u8], to: &mut Drafts);
    /// The file has ended, or was cut off.
    fn end(&mut self, to: &mut Drafts);
}

/// The reader of a format, for the file that was begun last.
fn reader(format: Format, to: &mut Drafts) -> Box<dyn Reader> {
    match format {
        Format::Corpus => Box::new(corpus_file::CorpusFile::default()),
        Format::Table
        | Format::RegulationsBulk
        | Format::RegulationsDocket
        | Format::Polis
        | Format::TalkToTheCity
        | Format::Positions => Box::new(table::Table::new(format, to)),
        #[cfg(feature = "formats")]
        Format::Xlsx | Format::Docx | Format::Pdf => Box::new(office::Office::new(format)),
        #[cfg(feature = "formats")]
        Format::Zip => Box::new(archive::Zip::new()),
        #[cfg(feature = "formats")]
        Format::Gzip => Box::new(archive::Gzip::new()),
        #[cfg(not(feature = "formats"))]
        Format::Xlsx | Format::Docx | Format::Pdf | Format::Zip | Format::Gzip => Box::new(elsewhere::Elsewhere),
        Format::Mail => Box::new(mail::Mail::default()),
        Format::Mhonarc => Box::new(mail::mhonarc::Mhonarc::new()),
        Format::Html | Format::Text => Box::new(letter::Letter::new(format)),
        Format::RegulationsApi | Format::Ecfs | Format::HaveYourSay => Box::new(json::Json::new(format, to)),
    }
}

/// A file that is being read: first its head is gathered, then the reader of its format has all of it.
///
/// A format that holds other files (a zip) opens one of these for each.
pub struct Opened {
    head: Vec<u8>,
    /// The file that was being read before.
    before: usize,
    reader: Option<Box<dyn Reader>>,
    given_up: bool,
}

impl Opened {
    /// Begins a file; what is read of it is told by its name from then on.
    #[must_use]
    pub fn new(name: &str, to: &mut Drafts) -> Self {
        Self { head: Vec::new(), before: to.begin(name), reader: None, given_up: false }
    }

    /// Takes what follows in the file.
    pub fn read(&mut self, piece: &[u8], to: &mut Drafts) {
        if let Some(reader) = &mut self.reader {
            return reader.read(piece, to);
        }
        if self.given_up {
            return;
        }
        // Just so many bytes are judged, so that the format does not depend on how the file is cut.
        let (head, rest) = piece.split_at(piece.len().min(HEAD.saturating_sub(self.head.len())));
        self.head.extend_from_slice(head);
        if self.head.len() >= HEAD {
            self.recognise(to);
            self.read(rest, to);
        }
    }

    /// The file has ended.
    pub fn end(mut self, to: &mut Drafts) {
        if self.reader.is_none() && !self.given_up {
            self.recognise(to);
        }
        if let Some(mut reader) = self.reader {
            reader.end(to);
        }
        to.back_to(self.before);
    }

    /// No more of the file is read, and what was begun in it is not ended.
    #[cfg(feature = "formats")]
    fn abandon(self, to: &mut Drafts) {
        to.back_to(self.before);
    }

    fn recognise(&mut self, to: &mut Drafts) {
        let head = std::mem::take(&mut self.head);
        // What was asked for is what stands in an archive, and a workbook holds a table.
        let found = recognise::bytes(&head);
        let asked = to.options().from.filter(|asked| match asked {
            Format::Zip | Format::Gzip => to.depth == 0,
            asked => found.is_none() || asked.is_of_bytes(),
        });
        let name = to.file().name.clone();
        let recognised = asked.map_or_else(
            || recognise(&name, &head, to.options(), to.encodings()),
            |format| Ok(Recognised { format, why: "as you asked".to_owned() }),
        );
        match recognised {
            Ok(Recognised { format, why }) => {
                let file = to.file_mut();
                (file.format, file.why) = (Some(format), why);
                let mut reader = reader(format, to);
                reader.read(&head, to);
                self.reader = Some(reader);
            }
            Err(NotRead { code, why, hint }) => {
                self.given_up = true;
                let words = || Format::ALL.iter().map(|format| format.word()).collect::<Vec<_>>().join(", ");
                let which = || format!("Say what it is, as --from with one of: {}.", words());
                let hint = hint.map_or_else(which, str::to_owned);
                // In an archive there may be anything.
                let severity = if to.depth == 0 { Severity::Error } else { Severity::Warning };
                let problem = Problem::new(code, severity, why, hint);
                to.note(problem, At::default());
            }
        }
    }
}

/// Takes files, and makes one corpus of them.
pub struct Importer {
    drafts: Drafts,
    opened: Option<Opened>,
}

impl Importer {
    /// Begins an import; `encodings` decodes what is not UTF-8.
    #[must_use]
    pub fn new(options: Options, encodings: Encodings) -> Self {
        Self { drafts: Drafts::new(options, encodings), opened: None }
    }

    /// The same, with what reads the pages of a PDF.
    #[cfg(feature = "formats")]
    #[must_use]
    pub fn reading_pages_by(mut self, pages: pdf::Pages) -> Self {
        self.drafts.read_pages_by(pages);
        self
    }

    /// Begins a file. Its name is used to recognise it, to name rows to a person, and where nothing else names a comment.
    pub fn begin(&mut self, name: &str) {
        self.end();
        self.opened = Some(Opened::new(name, &mut self.drafts));
    }

    /// Takes what follows in the file.
    pub fn read(&mut self, piece: &[u8]) {
        if let Some(opened) = &mut self.opened {
            opened.read(piece, &mut self.drafts);
        }
    }

    /// Ends the file. Its bytes are needed no more.
    pub fn end(&mut self) {
        if let Some(opened) = self.opened.take() {
            opened.end(&mut self.drafts);
        }
    }

    /// The corpus of all files, and what there is to say about it. Into an existing corpus only what is new or different is
    /// taken: its ids, its positions and all that the files say nothing of are kept.
    #[must_use]
    pub fn finish(mut self, existing: Option<Corpus>) -> (Corpus, Report) {
        self.end();
        assemble(self.drafts, existing)
    }
}
