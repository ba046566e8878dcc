//! The importers of a page: a second wasm, which is loaded when a reader opens files. It is built here, since Trunk builds one
//! program a page.
//!
//! What wasm-bindgen wrote and `assets/importer.js`, the worker, stand in one script: the page and its workers load the same.

use std::fs;
use std::path::Path;

use crate::child::Child;
use crate::failure::Failure;
use crate::slim::{bytes, digest, integrity, smaller, text, write};
use crate::tools::Tools;

const WASM: &str = "target/wasm32-unknown-unknown/release/importer.wasm";
const WORKER: &str = "assets/importer.js";

/// What wasm-bindgen writes, and what is left of it: of the same it is not made again.
const SCRATCH: &str = "target/importer";

/// What a page says of it. The names of both files hold a digest of their content.
const LINK: &str = "<link id=importer rel=importer href=./STEM.js integrity=sha384-SCRIPT data-wasm=./STEM.wasm \
                    data-integrity=sha384-WASM>";

/// Builds the importers into a page that is built.
pub fn add(tools: &Tools, page: &Path) -> Result<(), Failure> {
    let cargo = Child::new(Path::new("cargo")).args(["build", "--quiet", "--locked", "--release", "--bin", "importer"]);
    let cargo = cargo.args(["--features", "importer", "--target", "wasm32-unknown-unknown"]);
    cargo.run("cargo build --bin importer")?;
    let bind = tools.child("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-name", "importer"]);
    bind.args(["--out-dir", SCRATCH, WASM]).run("wasm-bindgen")?;
    let (wasm, script) = made(tools, Path::new(SCRATCH))?;
    let stem = format!("importer-{}", digest([&wasm, &script]));
    write(&page.join(format!("{stem}.wasm")), &wasm)?;
    write(&page.join(format!("{stem}.js")), &script)?;
    let link = LINK.replace("STEM", &stem).replace("SCRIPT", &integrity(&script)).replace("WASM", &integrity(&wasm));
    let index = page.join("index.html");
    let html = text(&index)?;
    let (head, body) = html
        .split_once("</head>")
        .ok_or_else(|| Failure::new(format!("{} has no head to name the importers in", index.display())))?;
    write(&index, [head, &link, "</head>", body].concat().as_bytes())
}

/// The wasm and its script, made small.
fn made(tools: &Tools, scratch: &Path) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let long_wasm = bytes(&scratch.join("importer_bg.wasm"))?;
    let long_script = format!("{}\n{}", text(&scratch.join("importer.js"))?, text(Path::new(WORKER))?);
    let key = digest([&long_wasm, long_script.as_bytes()]);
    let [small_wasm, small_script, made_of] = ["small.wasm", "small.js", "made-of"].map(|name| scratch.join(name));
    if fs::read_to_string(&made_of).is_ok_and(|known| known == key) {
        return Ok((bytes(&small_wasm)?, bytes(&small_script)?));
    }
    let (wasm, script) = smaller(tools, &long_wasm, &long_script)?;
    write(&small_wasm, &wasm)?;
    write(&small_script, &script)?;
    write(&made_of, key.as_bytes())?;
    Ok((wasm, script))
}
