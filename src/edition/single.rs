//! One file that holds everything: app, corpus, styles, every comment. It asks the network for nothing.
//!
//! The wasm stands in it as gzip in base64, and the glue of wasm-bindgen as an inline module, since from `file://`
//! neither a module's `src` nor `fetch` works.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

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

/// Starts the app: unpacks the wasm, and offers what Trunk's own start offers to other scripts. `BINDINGS` are the
/// exports of the module, as an object. WebKit tells nobody of a module that fails while it waits, so this does.
const START: &str = r#"
try {
const bindings = BINDINGS;
const packed = Uint8Array.from(atob(document.getElementById("wasm").textContent), (char) => char.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const wasm = await bindings.default({ module_or_path: await new Response(stream).arrayBuffer() });
window.wasmBindings = bindings;
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
} catch (error) {
console.error(error);
dispatchEvent(new ErrorEvent("error", { error }));
}
"#;

/// What the page allows itself: its own scripts and styles by their digests, WebAssembly, and nothing else, no request
/// least of all. No script can make markup of a text (Trusted Types, where the browser has them).
fn policy(scripts: &[&str], styles: &str) -> String {
    let digest = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<String> = scripts.iter().map(|script| digest(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.join(" "),
        digest(styles),
    )
}

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

/// The single file with a corpus.
///
/// # Errors
/// When the app's script has no default export, which starts it; the template is this module's own and has all places.
pub fn single_file(app: &App, library: &Library, corpus_json: &str) -> Result<String, &'static str> {
    let (glue, bindings) = exports(&app.glue).ok_or("start")?;
    let start = START.replace("BINDINGS", &bindings);
    let module = format!("{glue}{start}");
    let template = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <template id=\"explorer-head\"></template>\n\
         <style>{styles}</style>\n<script>{boot}</script>\n</head>\n<body>\n<div id=\"explorer\"></div>\n\
         <template id=\"explorer-edition\"></template>\n\
         <template id=\"explorer-corpus\"></template>\n\
         <script id=\"wasm\" type=\"application/gzip+base64\">{wasm}</script>\n\
         <script type=\"module\">{module}</script>\n</body>\n</html>\n",
        policy = policy(&[&app.boot, &module], &app.styles),
        styles = app.styles,
        boot = app.boot,
        wasm = app.wasm_gzip_base64,
    );
    fill(&template, library, CorpusAt::Within(corpus_json))
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
