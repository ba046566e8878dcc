//! Makes what wasm-bindgen wrote small: the last step on the wasm and on its script before they are sent anywhere.
//!
//! wasm-bindgen names each function that the two share by what it does and a digest (`__wbg_setAttribute_0b1d…`), and
//! comments its script for people. Here the names become `a`, `b`, … on both sides, wasm-opt makes the wasm small, and
//! esbuild the script. A file's name holds a digest of its content and the page names both files with their integrity,
//! so all of that is written anew.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use crate::failure::Failure;
use crate::tools::Tools;

/// What rustc uses of wasm, named one by one: with `--all-features` wasm-opt writes what Chromium refuses.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// `-Oz` twice with the larger functions left apart: of a dozen orders of passes the one with the smallest download.
/// The stack lies lowest in memory, so no constant offset from a pointer reaches around its end (`low-memory-unused`).
const PASSES: [&str; 12] = [
    "-ocimfs",
    "0",
    "--rse",
    "--local-cse",
    "-Oz",
    "--low-memory-unused",
    "--optimize-added-constants-propagate",
    "--merge-similar-functions",
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Where the steps leave what the next one takes.
const SCRATCH: &str = "target/slim";

/// Replaces the wasm and its script in a built page by smaller ones that do the same.
pub fn slim(tools: &Tools, page: &Path) -> Result<(), Failure> {
    let scratch = |name: &str| Path::new(SCRATCH).join(name);
    fs::create_dir_all(SCRATCH).map_err(|error| Failure::new(format!("cannot make {SCRATCH}: {error}")))?;
    let (wasm, script) = (app_file(page, "_bg.wasm")?, app_file(page, ".js")?);

    let disassemble = tools.child("wasm-dis").args(FEATURES).args([&wasm]);
    disassemble.args(["-o".as_ref(), scratch("long.wat").as_os_str()]).run("wasm-dis")?;
    let (short_wat, short_script) = with_short_names(&text(&scratch("long.wat"))?, &text(&script)?);
    write(&scratch("short.wat"), short_wat.as_bytes())?;
    write(&scratch("short.js"), short_script.as_bytes())?;

    let optimise = tools.child("wasm-opt").args(FEATURES).args(PASSES).args([scratch("short.wat")]);
    optimise.args(["-o".as_ref(), scratch("small.wasm").as_os_str()]).run("wasm-opt")?;
    let minify = tools.child("esbuild").args(["--minify", "--format=esm", "--log-level=warning"]);
    let output = format!("--outfile={}", scratch("small.js").display());
    minify.args([scratch("short.js").into_os_string(), output.into()]).run("esbuild")?;

    let index = page.join("index.html");
    let (small_wasm, small_script) = (bytes(&scratch("small.wasm"))?, bytes(&scratch("small.js"))?);
    let stem = format!("{APP}{}", digest([&small_wasm, &small_script]));
    let html = replace(&text(&index)?, &wasm, &format!("{stem}_bg.wasm"), &small_wasm)?;
    let html = replace(&html, &script, &format!("{stem}.js"), &small_script)?;
    let (html, start) = start_apart(&html, &format!("{stem}-start.js"))?;
    write(&page.join(format!("{stem}-start.js")), start.as_bytes())?;
    write(&index, html.as_bytes())
}

/// Takes the script that starts the app out of the page, into a file of that name: a page without inline scripts works under
/// a policy of `script-src 'self' 'wasm-unsafe-eval'`.
fn start_apart(html: &str, name: &str) -> Result<(String, String), Failure> {
    let (open, close) = ("<script type=module>", "</script>");
    let parts = html.split_once(open).and_then(|(before, rest)| Some((before, rest.split_once(close)?)));
    let Some((before, (start, after))) = parts.filter(|(_, (start, _))| start.starts_with("import init")) else {
        return Err(Failure::new("the page that Trunk wrote has no script that starts the app, or not where it was"));
    };
    let integrity = STANDARD.encode(Sha384::digest(start));
    let script = format!("<script integrity=sha384-{integrity} src=./{name} type=module></script>");
    Ok((format!("{before}{script}{after}"), start.to_owned()))
}

/// The file of the app whose name ends so: `comment-explorer-0123456789abcdef` and the ending.
fn app_file(page: &Path, ending: &str) -> Result<PathBuf, Failure> {
    let unread = |error| Failure::new(format!("{} cannot be read: {error}", page.display()));
    let mut files = fs::read_dir(page).map_err(unread)?.flatten().map(|entry| entry.path());
    let is_wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(APP) && name.ends_with(ending)
    };
    files.find(is_wanted).ok_or_else(|| Failure::new(format!("{} holds no {APP}…{ending}", page.display())))
}

const APP: &str = "comment-explorer-";

/// The module as text and the script, with a short name for each function that one takes from the other.
fn with_short_names(wat: &str, script: &str) -> (String, String) {
    let named = |line: &str| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        match line.trim_start().split_once(' ')?.0 {
            "(import" => quoted.nth(1).map(str::to_owned),
            "(export" => quoted.next().map(str::to_owned),
            _ => None,
        }
    };
    // What is named otherwise (`memory`, `main`, our own functions) is also a word of other scripts.
    let shared = wat.lines().filter_map(named).filter(|name| name.starts_with("__wb"));
    let mut shortened: HashMap<String, String> = HashMap::new();
    for name in shared {
        let number = shortened.len();
        shortened.entry(name).or_insert_with(|| format!("_{number}"));
    }
    let short = |word: &str| shortened.get(word).map_or(word, String::as_str).to_owned();
    (map_words(wat, short), map_words(script, short))
}

/// A text with each of its words (letters, digits, `_` and `$`) put through `map`.
fn map_words(text: &str, map: impl Fn(&str) -> String) -> String {
    let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '$';
    let mut mapped = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(word);
        let between = after.find(is_word).unwrap_or(after.len());
        let (between, after) = after.split_at(between);
        mapped.push_str(&map(word));
        mapped.push_str(between);
        rest = after;
    }
    mapped
}

/// What the names of the two files share, by their content.
fn digest(contents: [&[u8]; 2]) -> String {
    let digest = contents.into_iter().fold(Sha384::new(), Sha384::chain_update).finalize();
    digest.iter().take(8).fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// Puts new content in the place of a file, under a new name; the page is told the name and the integrity.
fn replace(html: &str, file: &Path, name: &str, content: &[u8]) -> Result<String, Failure> {
    let integrity = |content: &[u8]| STANDARD.encode(Sha384::digest(content));
    let old_name = file.file_name().unwrap_or_default().to_string_lossy();
    let html = html.replace(&integrity(&bytes(file)?), &integrity(content)).replace(&*old_name, name);
    fs::remove_file(file).map_err(|error| Failure::new(format!("cannot remove {}: {error}", file.display())))?;
    write(&file.with_file_name(name), content)?;
    Ok(html)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

fn text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    fs::write(path, content).map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_short_names() {
        let wat = "(module\n (import \"./x.js\" \"__wbg_log_12\" (func $a))\n (export \"main\" (func $b))\n \
                   (export \"__wbindgen_free\" (func $c))\n (data \"__wbg_log_123 main\"))\n";
        let script = "f({__wbg_log_12: (x) => x, __wbg_log_123: 1}); wasm.__wbindgen_free(); wasm.main();";
        let (wat, script) = with_short_names(wat, script);
        assert_eq!(script, "f({_0: (x) => x, __wbg_log_123: 1}); wasm._1(); wasm.main();");
        assert!(wat.contains("\"./x.js\" \"_0\" (func"));
        assert!(wat.contains("\"_1\" (func $c)"));
        assert!(wat.contains("\"__wbg_log_123 main\""));
    }

    #[test]
    fn the_start_is_a_file_of_its_own() {
        let page = "<p><script src=a></script><script type=module>import init from './x.js';</script><p>";
        let (page, start) = start_apart(page, "start.js").unwrap();
        assert_eq!(start, "import init from './x.js';");
        assert!(page.starts_with("<p><script src=a></script><script integrity=sha384-"), "{page}");
        assert!(page.ends_with(" src=./start.js type=module></script><p>"), "{page}");
        assert!(start_apart("<script type=module>other()</script>", "start.js").is_err());
    }

    #[test]
    fn words_are_mapped_whole() {
        assert_eq!(map_words("", |_| "x".to_owned()), "");
        assert_eq!(map_words("é(ab_c)  d$;", str::to_uppercase), "é(AB_C)  D$;");
    }
}
