//! The engine for other pages: `const { openCorpus } = window.wasmBindings` after `TrunkApplicationStarted`.
//!
//! The shapes are those of `comments search --json`; `assets/api.html` is an example.

use js_sys::{JSON, JsString};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::file::File;
use super::indexer::Indexer;
use crate::browser::names;
use crate::locale::Language;
use crate::search::Index;
use crate::state::{Library, Opening};

/// A corpus, opened. JavaScript frees it by `free()`.
#[wasm_bindgen]
pub struct OpenCorpus(Library);

/// Opens the JSON of a corpus, with an index of it if there is one (`comments bundle --index` writes it). What is wrong
/// with the corpus is in `problems()`; an index that does not fit is left aside and made anew.
#[wasm_bindgen(js_name = openCorpus)]
#[must_use]
pub fn open_corpus(json: &JsString, index: Option<Vec<u8>>) -> OpenCorpus {
    let mut opening = Opening::default();
    File::of_text(json).for_each(|piece| opening.feed(&piece));
    let library = opening.finish(&|code| names::name(code, Language::English));
    let given = index.and_then(|bytes| Index::open(bytes, &library.docket).ok());
    if let Some(index) = given.or_else(|| Indexer::whole(&library.docket).ok()) {
        library.adopt(index);
    }
    OpenCorpus(library)
}

#[wasm_bindgen]
impl OpenCorpus {
    /// What a query finds, best first: `{query, total, hits: [{id, score, passages: [{id, start, end}]}], problems}`.
    ///
    /// # Errors
    /// Never: the answer is always JSON.
    pub fn search(&self, query: &str, limit: usize) -> Result<JsValue, JsValue> {
        object(&self.0.answer(query, false, limit))
    }

    /// The ids of the best comments, best first, without passages.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<String> {
        self.0.find(query, limit)
    }

    /// What a query and filters, written as in an address (`kind=government&-country=JP`), leave: `{total, facets: [{key,
    /// label, values: [{value, label, count}]}], problems}`.
    ///
    /// # Errors
    /// Never: the answer is always JSON.
    pub fn facets(&self, query: &str, filters: Option<String>) -> Result<JsValue, JsValue> {
        object(&self.0.facet_counts(query, &filters.unwrap_or_default()))
    }

    /// How many comments there are.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.docket.corpus.comments.len()
    }

    /// What is wrong with the corpus.
    ///
    /// # Errors
    /// Never: the answer is always JSON.
    pub fn problems(&self) -> Result<JsValue, JsValue> {
        object(&self.0.docket.problems)
    }

    /// The index, to be kept and given to `openCorpus` the next time.
    #[must_use]
    pub fn index(&self) -> Vec<u8> {
        self.0.index().bytes().to_vec()
    }

    /// Takes an index in the place of its own.
    ///
    /// # Errors
    /// With the reason when it is damaged or of another corpus.
    #[wasm_bindgen(js_name = loadIndex)]
    pub fn load_index(&mut self, bytes: Vec<u8>) -> Result<(), JsValue> {
        let damage = |damage: crate::search::index::Damage| JsValue::from(js_sys::Error::new(damage.message()));
        let index = Index::open(bytes, &self.0.docket).map_err(damage)?;
        self.0.replace(index);
        Ok(())
    }

    /// Makes the index anew, for who measures.
    ///
    /// # Errors
    /// When there is no room for it.
    pub fn reindex(&mut self) -> Result<(), JsValue> {
        // Where the old one was is room for the new.
        self.0.replace(Index::default());
        let index = Indexer::whole(&self.0.docket)?;
        self.0.replace(index);
        Ok(())
    }
}

fn object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(value).map_err(|error| JsString::from(error.to_string()))?;
    JSON::parse(&json)
}
