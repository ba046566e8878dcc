//! One file that holds everything: app, corpus, styles, every comment. It asks the network for nothing.
//!
//! The wasm stands in it as gzip in base64, and the glue of wasm-bindgen as an inline module, since from `file://`
//! neither a module's `src` nor `fetch` works.

use super::{CorpusAt, fill};
use crate::state::Library;

/// The parts of a built app.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// The stylesheets, in order, joined.
    pub styles: String,
    /// `boot.js`.
    pub boot: String,
    /// wasm-bindgen's module.
    pub glue: String,
    /// The wasm, as gzip in base64.
    pub wasm_gzip_base64: String,
}

/// Starts the app: unpacks the wasm, and offers what Trunk's own start offers to other scripts.
const START: &str = r#"
{
const packed = Uint8Array.from(atob(document.getElementById("wasm").textContent), (char) => char.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const wasm = await __wbg_init({ module_or_path: await new Response(stream).arrayBuffer() });
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
}
"#;

/// The single file with a corpus.
///
/// # Errors
/// Never, as the template is this module's own; the type is [`fill`]'s.
pub fn single_file(app: &App, library: &Library, corpus_json: &str) -> Result<String, &'static str> {
    let template = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <template id=\"explorer-head\"></template>\n\
         <style>{styles}</style>\n<script>{boot}</script>\n</head>\n<body>\n<div id=\"explorer\"></div>\n\
         <template id=\"explorer-edition\"></template>\n\
         <template id=\"explorer-corpus\"></template>\n\
         <script id=\"wasm\" type=\"application/gzip+base64\">{wasm}</script>\n\
         <script type=\"module\">{glue}{START}</script>\n</body>\n</html>\n",
        styles = app.styles,
        boot = app.boot,
        wasm = app.wasm_gzip_base64,
        glue = app.glue,
    );
    fill(&template, library, CorpusAt::Within(corpus_json))
}
