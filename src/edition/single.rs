//! One file that holds everything: app, corpus, styles, every comment. It asks the network for nothing.
//!
//! The wasm stands in it as gzip in base64, and the glue of wasm-bindgen as an inline module, since from `file://`
//! neither a module's `src` nor `fetch` works.

use super::{CorpusAt, fill};
use crate::corpus::sha256_hex;
use crate::state::Library;

/// The parts of a built app, as they stand in a single file: each in an element of its own, known by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct App {
    /// `styles`: the stylesheets, in order, joined.
    pub styles: String,
    /// `boot`: the script that runs first.
    pub boot: String,
    /// `module`: [wasm-bindgen's module](App::module), and what starts it.
    pub module: String,
    /// `wasm`, as gzip in base64.
    pub wasm_gzip_base64: String,
}

impl App {
    /// The module of a single file, of wasm-bindgen's for a hosted page.
    ///
    /// # Errors
    /// When that has no default export, which starts it.
    pub fn module(glue: &str) -> Result<String, &'static str> {
        let (code, bindings) = exports(glue).ok_or("start")?;
        Ok([code, &START.replace("BINDINGS", &bindings)].concat())
    }

    /// What the parts are together, as a SHA-256 in hexadecimal. A single file names its own, so that a copy is made only
    /// of parts that nothing has changed since.
    #[must_use]
    pub fn digest(&self) -> String {
        let parts = [&self.styles, &self.boot, &self.module, &self.wasm_gzip_base64];
        sha256_hex(&parts.map(|part| sha256_hex(part)).concat())
    }
}

/// Starts the app: unpacks the wasm, and offers what Trunk's own start offers to other scripts. `BINDINGS` are the
/// exports of the module, as an object.
const START: &str = r#"
{
const bindings = BINDINGS;
const packed = Uint8Array.from(atob(document.getElementById("wasm").textContent), (char) => char.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const wasm = await bindings.default({ module_or_path: await new Response(stream).arrayBuffer() });
window.wasmBindings = bindings;
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
}
"#;

/// A module without its list of exports, and that list as an object: `{default:a,b:b}` of `export{a as default,b};`. A
/// script that was minified has other names in each build.
fn exports(module: &str) -> Option<(&str, String)> {
    let (code, list) = module.rsplit_once("export")?;
    let (list, _) = list.trim_start().strip_prefix('{')?.split_once('}')?;
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    let pairs: Vec<String> = names
        .map(|name| {
            let (local, name) = name.split_once(" as ").unwrap_or((name, name));
            format!("{}:{}", name.trim(), local.trim())
        })
        .collect();
    pairs.iter().any(|pair| pair.starts_with("default:")).then(|| (code, format!("{{{}}}", pairs.join(","))))
}

/// The single file with a corpus, and with [what the reader has set](crate::state::Kept::write) who saves it.
///
/// # Errors
/// Never: the template is this module's own and has all places.
pub fn single_file(app: &App, library: &Library, corpus_json: &str, saved: &str) -> Result<String, &'static str> {
    let template = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta id=\"app\" name=\"app\" content=\"{digest}\">\n\
         <template id=\"explorer-head\"></template>\n\
         <style id=\"styles\">{styles}</style>\n<script id=\"boot\">{boot}</script>\n</head>\n<body>\n\
         <div id=\"explorer\"></div>\n\
         <template id=\"explorer-edition\"></template>\n\
         <template id=\"explorer-corpus\"></template>\n\
         <script id=\"wasm\" type=\"application/gzip+base64\">{wasm}</script>\n\
         <script id=\"module\" type=\"module\">{module}</script>\n</body>\n</html>\n",
        digest = app.digest(),
        styles = app.styles,
        boot = app.boot,
        wasm = app.wasm_gzip_base64,
        module = app.module,
    );
    fill(&template, library, CorpusAt::Within(corpus_json, saved))
}

#[cfg(test)]
mod tests {
    use super::exports;

    #[test]
    fn the_exports_of_a_script_are_found_in_any_spelling() {
        let check = |module: &str, code: &str, bindings: &str| {
            assert_eq!(exports(module), Some((code, bindings.to_owned())));
        };
        check("let x;export{Q as default,_a as initSync,B};\n", "let x;", "{default:Q,initSync:_a,B:B}");
        check("export { initSync, __wbg_init as default };", "", "{initSync:initSync,default:__wbg_init}");
        assert_eq!(exports("export{init as start}"), None);
        assert_eq!(exports(""), None);
    }
}
