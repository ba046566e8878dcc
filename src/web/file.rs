//! A file that the browser holds, taken over piece by piece: the whole of a large one is never in our memory at once.

use std::rc::Rc;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::corpus::PIECE;

#[wasm_bindgen]
extern "C" {
    /// The browser's own. The glue would make room for three bytes a character at the first that is not ASCII, which
    /// for a large corpus is most of the memory that it ever needs.
    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method)]
    fn encode(this: &TextEncoder, text: &JsString) -> Uint8Array;
}

/// What a file came as, its text or its bytes; the browser holds it. By default there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source(Option<Rc<JsValue>>);

impl Source {
    /// Its text; what is not UTF-8 becomes U+FFFD, and a mark of byte order goes.
    pub fn text(&self) -> Option<String> {
        let source = self.0.as_deref()?;
        let bytes = || String::from_utf8_lossy(&Uint8Array::new(source).to_vec()).into_owned();
        let text = source.as_string().unwrap_or_else(bytes);
        Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }
}

/// A file, and how much of it was taken.
pub struct File {
    source: Source,
    bytes: Uint8Array,
    taken: u32,
}

impl File {
    /// Its bytes.
    pub fn of(bytes: Uint8Array) -> Self {
        Self { source: Source(Some(Rc::new(bytes.clone().into()))), bytes, taken: 0 }
    }

    /// Its text.
    pub fn of_text(text: &JsString) -> Self {
        Self { source: Source(Some(Rc::new(text.into()))), ..Self::of(TextEncoder::new().encode(text)) }
    }

    /// What it came as.
    pub fn source(&self) -> Source {
        self.source.clone()
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.bytes.length() as usize
    }
}

impl Iterator for File {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let end = self.bytes.length().min(self.taken.saturating_add(u32::try_from(PIECE).unwrap_or(u32::MAX)));
        let piece = (self.taken < end).then(|| self.bytes.subarray(self.taken, end).to_vec());
        self.taken = end;
        piece
    }
}
