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
    let (wasm, script) = (app_file(page, APP, "_bg.wasm")?, app_file(page, APP, ".js")?);
    let (small_wasm, small_script) = smaller(tools, &bytes(&wasm)?, &text(&script)?)?;
    // Trunk's own way of making scripts small takes `Promise.all` from its object, and it fails.
    let boot = app_file(page, "boot-", ".js")?;
    let small_boot = minify(tools, &text(&boot)?)?;

    let index = page.join("index.html");
    let html = replace(&text(&index)?, &boot, &format!("boot-{}.js", digest([&small_boot, &[]])), &small_boot)?;
    let stem = format!("{APP}{}", digest([&small_wasm, &small_script]));
    let html = replace(&html, &wasm, &format!("{stem}_bg.wasm"), &small_wasm)?;
    let html = replace(&html, &script, &format!("{stem}.js"), &small_script)?;
    let html = with_our_start(page, &html, &stem, &integrity(&small_wasm))?;
    write(&index, html.as_bytes())
}

/// A wasm and its script, smaller.
pub fn smaller(tools: &Tools, wasm: &[u8], script: &str) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let disassemble = tools.child("wasm-dis").args(FEATURES).args([scratch("long.wasm", wasm)?]);
    disassemble.args(["-o".as_ref(), Path::new(SCRATCH).join("long.wat").as_os_str()]).run("wasm-dis")?;
    let (wat, script) = with_short_names(&text(&Path::new(SCRATCH).join("long.wat"))?, script);
    let small = Path::new(SCRATCH).join("small.wasm");
    let optimise = tools.child("wasm-opt").args(FEATURES).args(PASSES).args([scratch("short.wat", wat.as_bytes())?]);
    optimise.args(["-o".as_ref(), small.as_os_str()]).run("wasm-opt")?;
    Ok((bytes(&small)?, minify(tools, &script)?))
}

/// Leaves something where a tool takes it.
fn scratch(name: &str, content: &[u8]) -> Result<PathBuf, Failure> {
    fs::create_dir_all(SCRATCH).map_err(|error| Failure::new(format!("cannot make {SCRATCH}: {error}")))?;
    let path = Path::new(SCRATCH).join(name);
    write(&path, content)?;
    Ok(path)
}

/// Says where the wasm is. Trunk asks for it by a `preload`, and WebKit fetches twice what is asked for so.
const WASM: &str = "<link rel=wasm type=application/wasm href=./STEM_bg.wasm integrity=sha384-INTEGRITY>";

/// Starts the app as Trunk's own script does, and reports what fails: WebKit tells nobody of a module that fails while it
/// waits. Compiling and starting are two slices of work. The wasm is asked for when the comments have been painted, or a
/// tenth of a second after their style is there: on a slow line it would have come between.
const START: &str = "import init,* as bindings from './STEM.js';\
    try{\
    await new Promise(done=>{requestAnimationFrame(()=>setTimeout(done));setTimeout(done,100)});\
    const{href,integrity}=document.querySelector('link[rel=wasm]');\
    const file=await fetch(href,{integrity});\
    const streams=file.headers.get('content-type')==='application/wasm';\
    const module=await(streams?WebAssembly.compileStreaming(file):WebAssembly.compile(await file.arrayBuffer()));\
    await new Promise(done=>setTimeout(done));\
    const wasm=await init({module_or_path:module});\
    window.wasmBindings=bindings;\
    dispatchEvent(new CustomEvent('TrunkApplicationStarted',{detail:{wasm}}))\
    }catch(error){\
    console.error(error);\
    dispatchEvent(new ErrorEvent('error',{error}))\
    }";

/// A page that Trunk wrote, with [`WASM`] and [`START`] in the place of its own. The start is a file beside the page: a
/// strict policy runs no script that stands in it.
fn with_our_start(page: &Path, html: &str, stem: &str, wasm: &str) -> Result<String, Failure> {
    let start = START.replace("STEM", stem);
    let name = format!("start-{}.js", digest([start.as_bytes(), &[]]));
    write(&page.join(&name), start.as_bytes())?;
    let script = format!("<script type=module integrity=sha384-{} src=./{name}></script>", integrity(start.as_bytes()));
    let wasm = WASM.replace("STEM", stem).replace("INTEGRITY", wasm);
    put_in(html, &wasm, &script)
        .ok_or_else(|| Failure::new("the page that Trunk wrote starts the app in a way that is not known here"))
}

/// A page with a link to the wasm before its first script, and another script that starts the app.
fn put_in(html: &str, wasm: &str, start: &str) -> Option<String> {
    let without = |html: &str, open: &str, close: &str, put: &str| {
        let (before, rest) = html.split_once(open)?;
        Some([before, put, rest.split_once(close)?.1].concat())
    };
    let html = without(html, "<script type=module>", "</script>", start)?;
    let html = without(&html, "<link as=fetch ", ">", "")?;
    let (before, after) = html.split_once("<script")?;
    Some([before, wasm, "<script", after].concat())
}

/// A script made small.
fn minify(tools: &Tools, script: &str) -> Result<Vec<u8>, Failure> {
    let esbuild = tools.child("esbuild").args(["--minify", "--format=esm", "--log-level=warning"]);
    let small = Path::new(SCRATCH).join("small.js");
    let output = format!("--outfile={}", small.display());
    esbuild.args([scratch("long.js", script.as_bytes())?.as_os_str(), output.as_ref()]).run("esbuild")?;
    bytes(&small)
}

/// The file whose name begins and ends so: `comment-explorer-0123456789abcdef_bg.wasm`.
fn app_file(page: &Path, beginning: &str, ending: &str) -> Result<PathBuf, Failure> {
    let unread = |error| Failure::new(format!("{} cannot be read: {error}", page.display()));
    let mut files = fs::read_dir(page).map_err(unread)?.flatten().map(|entry| entry.path());
    let is_wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(beginning) && name.ends_with(ending)
    };
    files.find(is_wanted).ok_or_else(|| Failure::new(format!("{} holds no {beginning}…{ending}", page.display())))
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
pub fn digest(contents: [&[u8]; 2]) -> String {
    let digest = contents.into_iter().fold(Sha384::new(), Sha384::chain_update).finalize();
    digest.iter().take(8).fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// Puts new content in the place of a file, under a new name; the page is told the name and the integrity.
fn replace(html: &str, file: &Path, name: &str, content: &[u8]) -> Result<String, Failure> {
    let old_name = file.file_name().unwrap_or_default().to_string_lossy();
    let html = html.replace(&integrity(&bytes(file)?), &integrity(content)).replace(&*old_name, name);
    fs::remove_file(file).map_err(|error| Failure::new(format!("cannot remove {}: {error}", file.display())))?;
    write(&file.with_file_name(name), content)?;
    Ok(html)
}

/// The digest by which a page knows a file.
pub fn integrity(content: &[u8]) -> String {
    STANDARD.encode(Sha384::digest(content))
}

pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

pub fn text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
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
    fn a_page_gets_our_start() {
        let trunk = "<meta><script src=./boot.js></script><link href=./a.css rel=stylesheet>\
                     <script type=module>import init</script><link crossorigin href=./a.js rel=modulepreload>\
                     <link as=fetch href=./a.wasm rel=preload></head>";
        let ours = "<meta><link wasm><script src=./boot.js></script><link href=./a.css rel=stylesheet>\
                    <script start></script><link crossorigin href=./a.js rel=modulepreload></head>";
        assert_eq!(put_in(trunk, "<link wasm>", "<script start></script>").as_deref(), Some(ours));
        assert_eq!(put_in("<script type=module></script>", "", ""), None);
    }

    #[test]
    fn words_are_mapped_whole() {
        assert_eq!(map_words("", |_| "x".to_owned()), "");
        assert_eq!(map_words("é(ab_c)  d$;", str::to_uppercase), "é(AB_C)  D$;");
    }
}
