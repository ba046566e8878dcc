//! A file that the browser holds, taken over piece by piece: the whole of a large one is never in our memory at once.

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

/// A file, and how much of it was taken.
pub struct File {
    bytes: Uint8Array,
    taken: u32,
}

impl File {
    /// Its bytes.
    pub fn of(bytes: Uint8Array) -> Self {
        Self { bytes, taken: 0 }
    }

    /// Its text.
    pub fn of_text(text: &JsString) -> Self {
        Self::of(TextEncoder::new().encode(text))
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
