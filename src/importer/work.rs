//! Files become a corpus, and a corpus a page: what the worker does (`assets/importer.js`).

use std::io::{Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use js_sys::Uint8Array;
use serde::Serialize as _;
use serde_json::Serializer;
use wasm_bindgen::prelude::*;

use crate::browser::names;
use crate::corpus;
use crate::edition::{App, of_messages, single_file};
use crate::import::positions::table;
use crate::import::{Asked, Encodings, Importer, Options, Rows};
use crate::locale::{Language, Say};
use crate::state::Library;

/// So many bytes of comments are held: with what is made of them four times as much, and wasm has 4 GB at most.
const MOST_BYTES: usize = 256 << 20;

/// Bytes of the interface in other languages: four times what it has.
const MOST_MESSAGES: u64 = 1 << 20;

/// An import that is going on. JavaScript frees it by `finish()`.
#[wasm_bindgen]
pub struct Work(Importer);

#[wasm_bindgen]
impl Work {
    /// Begins; `asked` is the JSON of [`Asked`], and what is none asks for nothing.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(asked: &str) -> Self {
        let asked: Asked = serde_json::from_str(asked).unwrap_or_default();
        let options = Options { most_bytes: Some(MOST_BYTES), ..asked.options() };
        Self(Importer::new(options, Encodings::all()))
    }

    /// Begins a file.
    pub fn begin(&mut self, name: &str) {
        self.0.begin(name);
    }

    /// Takes what follows in it.
    pub fn read(&mut self, piece: &[u8]) {
        self.0.read(piece);
    }

    /// Makes the corpus: its JSON, the table of its positions, and the JSON of the report of it.
    #[must_use]
    pub fn finish(self) -> Made {
        let (corpus, report) = self.0.finish(None);
        let positions = table(&corpus).into_bytes();
        let mut bytes = Vec::new();
        // Writing to memory does not fail, and these types are written whatever they hold.
        let _ = corpus.serialize(&mut Serializer::with_formatter(&mut bytes, Rows::default()));
        bytes.push(b'\n');
        let report = serde_json::to_string(&report).unwrap_or_default();
        Made { corpus: bytes, positions, report }
    }
}

/// What was made.
#[wasm_bindgen]
pub struct Made {
    corpus: Vec<u8>,
    positions: Vec<u8>,
    report: String,
}

#[wasm_bindgen]
impl Made {
    /// The JSON of the corpus, in UTF-8, once.
    pub fn corpus(&mut self) -> Uint8Array {
        Uint8Array::from(std::mem::take(&mut self.corpus).as_slice())
    }

    /// The table of its positions, in UTF-8, once.
    pub fn positions(&mut self) -> Uint8Array {
        Uint8Array::from(std::mem::take(&mut self.positions).as_slice())
    }

    /// The JSON of the report.
    #[must_use]
    pub fn report(&self) -> String {
        self.report.clone()
    }
}

/// The text of a single file that has this corpus in the place of its own, with an edition in the language of the corpus
/// where the interface speaks it.
///
/// # Errors
/// Names the part that the file lacks.
#[wasm_bindgen]
pub fn bundle(page: &str, corpus: &str) -> Result<String, JsValue> {
    let app = App::of_page(page).map_err(JsValue::from_str)?;
    let library = Library::new(corpus::open(corpus.as_bytes()), &|code| names::name(code, Language::English));
    let language = Language::of(&library.docket.corpus.language).unwrap_or_default();
    let messages = unpacked(&app.messages_gzip_base64).and_then(|messages| of_messages(&messages, language));
    let library = match messages {
        Some(messages) => library.in_language(Say::new(messages), &|code| names::name(code, language)),
        None => library,
    };
    single_file(&app, &library, corpus, packed).map_err(JsValue::from_str)
}

/// A text as gzip in base64.
fn packed(text: &str) -> Result<String, &'static str> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    written.map(|packed| STANDARD.encode(packed)).map_err(|_| "template")
}

/// The text of gzip in base64, a part of the page.
fn unpacked(packed: &str) -> Option<String> {
    let bytes = STANDARD.decode(packed).ok()?;
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).take(MOST_MESSAGES).read_to_string(&mut text).ok()?;
    Some(text)
}
