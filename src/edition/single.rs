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

/// Starts the app: unpacks the wasm, and offers what Trunk's own start offers to other scripts. `INIT` is what the
/// module calls its default export.
const START: &str = r#"
{
const packed = Uint8Array.from(atob(document.getElementById("wasm").textContent), (char) => char.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const wasm = await INIT({ module_or_path: await new Response(stream).arrayBuffer() });
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
}
"#;

/// What a module calls its default export in its own scope: `a` in `export{a as default,b as c};`. A script that
/// was minified has other names in each build.
fn default_export(module: &str) -> Option<&str> {
    let (before, _) = module.rsplit_once(" as default")?;
    let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '$';
    let name = before.rsplit(|char| !is_word(char)).next()?;
    (!name.is_empty()).then_some(name)
}

/// The single file with a corpus.
///
/// # Errors
/// When the app's script has no default export, which starts it; the template is this module's own and has all places.
pub fn single_file(app: &App, library: &Library, corpus_json: &str) -> Result<String, &'static str> {
    let start = START.replace("INIT", default_export(&app.glue).ok_or("start")?);
    let template = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <template id=\"explorer-head\"></template>\n\
         <style>{styles}</style>\n<script>{boot}</script>\n</head>\n<body>\n<div id=\"explorer\"></div>\n\
         <template id=\"explorer-edition\"></template>\n\
         <template id=\"explorer-corpus\"></template>\n\
         <script id=\"wasm\" type=\"application/gzip+base64\">{wasm}</script>\n\
         <script type=\"module\">{glue}{start}</script>\n</body>\n</html>\n",
        styles = app.styles,
        boot = app.boot,
        wasm = app.wasm_gzip_base64,
        glue = app.glue,
    );
    fill(&template, library, CorpusAt::Within(corpus_json))
}

#[cfg(test)]
mod tests {
    use super::default_export;

    #[test]
    fn the_start_of_an_app_is_found_in_any_spelling() {
        assert_eq!(default_export("let x;export{Q as default,_a as initSync};\n"), Some("Q"));
        assert_eq!(default_export("export { initSync, __wbg_init as default };"), Some("__wbg_init"));
        assert_eq!(default_export("export{init as start}"), None);
        assert_eq!(default_export(""), None);
    }
}
