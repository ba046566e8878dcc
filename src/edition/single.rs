//! One file that holds everything: app, corpus, styles, every comment. It asks the network for nothing.
//!
//! The wasm stands in it as gzip in base64, and the glue of wasm-bindgen as an inline module, since from `file://`
//! neither a module's `src` nor `fetch` works.
//!
//! The file can save copies of itself, of what it was made of and never of what it shows. A browser has no way to the
//! source of its page, but gives the text of a script or a style as it stands there. So all else stands in the file once
//! more, packed, with a slot for each of those texts (`<slot:styles>`; what is escaped never looks like that), and a sum
//! says whether the texts are as they were written. `boot.js` fills the slots in the same way.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::{CorpusAt, fill};
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
    /// `messages`: the interface in [other languages](super::messages), as gzip in base64.
    pub messages_gzip_base64: String,
    /// What opens files of other formats, in a file that has it.
    pub importer: Option<Importer>,
}

/// The importers of a single file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Importer {
    /// `importer-module`: [their module](Importer::module).
    pub module: String,
    /// `importer`: their wasm, as gzip in base64.
    pub wasm_gzip_base64: String,
}

impl Importer {
    /// The module of a single file, of the one for a hosted page: it offers what it exports to the scripts of the page.
    ///
    /// # Errors
    /// When that has no default export.
    pub fn module(glue: &str) -> Result<String, &'static str> {
        let (code, bindings) = exports(glue).ok_or("importer")?;
        // A worker of a file from a disk is no module.
        let code = code.replace("import.meta.url", "location.href");
        Ok(format!("{code}\nglobalThis.importer = {bindings};\n"))
    }
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

    /// The app of a single file.
    ///
    /// # Errors
    /// Names the part that the page does not have.
    pub fn of_page(page: &str) -> Result<Self, &'static str> {
        let part = |id: &'static str, end: &str| {
            let (_, rest) = page.split_once(&format!(" id=\"{id}\"")).ok_or(id)?;
            let (text, _) = rest.split_once('>').and_then(|(_, rest)| rest.split_once(end)).ok_or(id)?;
            Ok::<_, &'static str>(text.to_owned())
        };
        Ok(Self {
            styles: part("styles", "</style>")?,
            boot: part("boot", "</script>")?,
            module: part("module", "</script>")?,
            wasm_gzip_base64: part("wasm", "</script>")?,
            messages_gzip_base64: part("messages", "</script>")?,
            importer: part("importer", "</script>").ok().map(|wasm_gzip_base64| {
                let module = part("importer-module", "</script>").unwrap_or_default();
                Importer { module, wasm_gzip_base64 }
            }),
        })
    }
}

/// Starts the app: unpacks the wasm, and offers what Trunk's own start offers to other scripts. `BINDINGS` are the
/// exports of the module, as an object. WebKit tells nobody of a module that fails while it waits, so this does. The
/// comments are painted first, and compiling and starting are two slices of work. A function called for each byte would
/// take the most time of all that starts.
const START: &str = r#"
try {
const bindings = BINDINGS;
const bytes = (text) => {
if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
const chars = atob(text);
const bytes = new Uint8Array(chars.length);
for (let at = 0; at < chars.length; at += 1) bytes[at] = chars.charCodeAt(at);
return bytes;
};
await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 100); });
const packed = bytes(document.getElementById("wasm").textContent);
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
await new Promise((done) => setTimeout(done));
const wasm = await bindings.default({ module_or_path: module });
window.wasmBindings = bindings;
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
} catch (error) {
console.error(error);
dispatchEvent(new ErrorEvent("error", { error }));
}
"#;

/// What a browser holds a text to, a file that it fetches or a script that stands in a page: `sha256-` and the digest in
/// base64.
#[must_use]
pub fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// What the page allows itself: its own scripts and styles by their digests, WebAssembly, and nothing else, no request
/// least of all. No script can make markup of a text (Trusted Types, where the browser has them).
fn policy(app: &App) -> String {
    let digest = |text: &str| format!("'{}'", integrity(text));
    let importer = app.importer.as_ref().map(|importer| &importer.module);
    let scripts: Vec<String> =
        [&app.boot, &app.module].into_iter().chain(importer).map(|script| digest(script)).collect();
    // The importers run in a worker, which is made of their script.
    let (workers, trusted) = match importer {
        Some(_) => (" worker-src blob:;", "comment-explorer"),
        None => ("", "'none'"),
    };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval';{workers} style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types {trusted}",
        scripts.join(" "),
        digest(&app.styles),
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

/// The single file with a corpus. `pack` makes gzip in base64 of a text.
///
/// # Errors
/// When `pack` fails; the template is this module's own and has all places.
pub fn single_file<E: From<&'static str>>(
    app: &App,
    library: &Library,
    corpus_json: &str,
    pack: impl FnOnce(&str) -> Result<String, E>,
) -> Result<String, E> {
    let parts = if app.importer.is_some() { IMPORTER } else { "" };
    let template = fill(&TEMPLATE.replacen("<importer>", parts, 1), library, CorpusAt::Within(""))?;
    let template = template.replacen(EMPTY_CORPUS, CORPUS_SLOT, 1);
    let template = template.replacen("<slot:policy>", &policy(app), 1);
    let packed = pack(&template)?;
    let corpus = corpus_text(corpus_json);
    let none = Importer::default();
    let importer = app.importer.as_ref().unwrap_or(&none);
    let sum = sum(&[
        &app.styles,
        &app.boot,
        &corpus,
        &app.wasm_gzip_base64,
        &app.messages_gzip_base64,
        &app.module,
        &importer.wasm_gzip_base64,
        &importer.module,
    ]);
    let text_of = |slot: &str| match slot {
        "styles" => &app.styles,
        "boot" => &app.boot,
        "corpus" => &corpus,
        "template" => &packed,
        "wasm" => &app.wasm_gzip_base64,
        "messages" => &app.messages_gzip_base64,
        "module" => &app.module,
        "importer" => &importer.wasm_gzip_base64,
        "importer-module" => &importer.module,
        _ => &sum,
    };
    let mut page = String::new();
    let mut rest = template.as_str();
    while let Some((before, slot)) = rest.split_once("<slot:") {
        let (name, after) = slot.split_once('>').unwrap_or((slot, ""));
        page.extend([before, text_of(name)]);
        rest = after;
    }
    Ok(page + rest)
}

const TEMPLATE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="<slot:policy>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta id="sum" name="sum" content="<slot:sum>">
<template id="explorer-head"></template>
<style id="styles"><slot:styles></style>
<script id="boot"><slot:boot></script>
</head>
<body>
<div id="explorer"></div>
<template id="explorer-edition"></template>
<template id="explorer-corpus"></template>
<script id="template" type="application/gzip+base64"><slot:template></script>
<script id="wasm" type="application/gzip+base64"><slot:wasm></script>
<script id="messages" type="application/gzip+base64"><slot:messages></script>
<script id="module" type="module"><slot:module></script>
<importer></body>
</html>
"#;

const IMPORTER: &str = r#"<script id="importer" type="application/gzip+base64"><slot:importer></script>
<script id="importer-module" type="module"><slot:importer-module></script>
"#;

const EMPTY_CORPUS: &str = "type=\"application/json\"></script>";
const CORPUS_SLOT: &str = "type=\"application/json\"><slot:corpus></script>";

/// A corpus as the text of a script. In JSON `<` stands in strings alone, where it may be written as an escape: then no
/// text ends the script. A parser takes the carriage return out of the end of a line, and a copy would differ.
pub(super) fn corpus_text(json: &str) -> String {
    json.replace("\r\n", "\n").replace('\r', "\n").replace('<', "\\u003c")
}

/// The sum of texts as a number: FNV-1a over their UTF-16, which a script has at hand. It guards against damage, not
/// against an enemy, who could change the sum as well.
fn sum(texts: &[&str]) -> String {
    let units = texts.iter().flat_map(|text| text.encode_utf16());
    units.fold(0x811c_9dc5_u32, |sum, unit| (sum ^ u32::from(unit)).wrapping_mul(0x0100_0193)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_page_gives_its_app_back() {
        let [styles, boot, module, wasm_gzip_base64, messages_gzip_base64] =
            ["p > a {}", "if (1 < 2) {}", "start()", "H4sI", "eyJmciI"].map(str::to_owned);
        let none = App { styles, boot, module, wasm_gzip_base64, messages_gzip_base64, importer: None };
        let importer = Importer { module: "read()".to_owned(), wasm_gzip_base64: "H4sJ".to_owned() };
        let some = App { importer: Some(importer), ..none.clone() };
        for (app, workers) in [(none, false), (some, true)] {
            let page = single_file(&app, &Library::default(), "{\"a\":\"<slot:boot>\"}\r\n", |text| {
                assert!(text.contains("<slot:template>") && !text.contains("H4s"));
                Ok::<_, &str>("cGFja2Vk".to_owned())
            })
            .unwrap();
            assert_eq!(App::of_page(&page).as_ref(), Ok(&app));
            assert!(page.contains("type=\"application/json\">{\"a\":\"\\u003cslot:boot>\"}\n</script>"), "{page}");
            assert!(page.contains("cGFja2Vk") && !page.contains("<slot:"));
            // A file may start workers only where it has some to start.
            assert_eq!(page.contains("worker-src blob:"), workers);
            assert_eq!(page.contains("trusted-types 'none'"), !workers);
            assert_eq!(page.contains(&integrity("read()")), workers);
        }
        assert_eq!(App::of_page("<p>Hello"), Err("styles"));
    }

    #[test]
    fn the_sum_is_that_of_the_algorithm() {
        // As published for FNV-1a with 32 bits.
        for (text, expected) in [("", 0x811c_9dc5_u32), ("a", 0xe40c_292c), ("foobar", 0xbf9c_f968)] {
            assert_eq!(sum(&[text]), expected.to_string());
        }
        assert_eq!(sum(&["foo", "", "bar"]), sum(&["foobar"]));
    }
}
