//! `build`, `parts`, `edition` and `bundle`: everything in `dist/`, and single files of other corpora.
//!
//! Trunk makes `dist/` anew on each build, in a directory beside it that takes its place only when all is well. So
//! what is ours to add is added there, by the hook that `Trunk.toml` names: it runs `cargo xtask edition`, which
//! has `comments bundle` write the corpus, every comment as static HTML, and the single file. A `dist/` is
//! therefore always whole, whether `build`, `serve` or Trunk alone made it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::child::{self, Child};
use crate::embedding;
use crate::failure::Failure;
use crate::importer;
use crate::slim::slim;
use crate::tools::Tools;
use crate::workspace::{self, CORPUS, DIST, SINGLE_FILE};

/// `cargo xtask build`.
pub fn command(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    build(&Tools::set_up()?)?;
    println!("{DIST}/ is for a server, {SINGLE_FILE} opens by itself");
    Ok(())
}

/// `cargo xtask bundle [CORPUS FILE.html]`: the single file of a corpus. If none is named it is the one of a build.
pub fn bundle(mut arguments: Arguments) -> Result<(), Failure> {
    let (corpus, file) = (arguments.path(), arguments.path());
    arguments.finish()?;
    if corpus.is_some() && file.is_none() {
        return Err(Failure::new("a corpus needs a file to go into").mend("cargo xtask bundle CORPUS FILE.html"));
    }
    build(&Tools::set_up()?)?;
    if let Some((corpus, file)) = corpus.zip(file) {
        return write_bundle(&workspace::comments()?, &corpus, Path::new(DIST), &file);
    }
    println!("{SINGLE_FILE}");
    Ok(())
}

/// `cargo xtask edition`, which Trunk calls when it has put the page together.
pub fn edition(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Failure::new("`edition` is a step of a build, and Trunk calls it").mend("run `cargo xtask build`")
    })?;
    let tools = Tools::set_up()?;
    slim(&tools, &staging)?;
    importer::add(&tools, &staging)?;
    embedding::add(&tools, &staging)?;
    let comments = workspace::comments()?;
    write_bundle(&comments, Path::new(CORPUS), &staging, &staging)
}

/// `cargo xtask parts`, which Trunk calls before it puts the page together: what is written in several files and sent as
/// one.
pub fn parts(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    workspace::join(["", ""], &STYLE_LAYERS, Path::new("target/explorer.css"))?;
    workspace::join(["(() => {\n\"use strict\";\n", "})();\n"], &BOOT, Path::new("target/boot.js"))
}

/// The layers of the stylesheet, lowest first. `index.html` names what they are joined to.
const STYLE_LAYERS: [&str; 5] = [
    "assets/css/tokens.css",
    "assets/css/base.css",
    "assets/css/components.css",
    "assets/css/views.css",
    "assets/css/print.css",
];

/// What runs before the wasm, in a scope of its own.
const BOOT: [&str; 8] = [
    "assets/storage.js",
    "assets/trusted.js",
    "assets/importers.js",
    "assets/shelf.js",
    "assets/open.js",
    "assets/boot.js",
    "assets/frame.js",
    "assets/keep.js",
];

/// Builds all of `dist/`.
pub fn build(tools: &Tools) -> Result<(), Failure> {
    child::say("building the page into dist/");
    trunk(tools, "build").run("trunk build")
}

/// Trunk with one of its commands, on what `Trunk.toml` says and without the network.
pub fn trunk(tools: &Tools, command: &str) -> Child {
    // A failed build is Cargo's to explain; a trace of Trunk's own calls would push that off the screen.
    let trunk = tools.child("trunk").args([command, "--skip-version-check"]).env("RUST_LIB_BACKTRACE", "0");
    // Cargo would take these in place of the flags of `.cargo/config.toml`, and the page would lose its SIMD.
    let trunk = trunk.without("RUSTFLAGS").without("CARGO_ENCODED_RUSTFLAGS");
    let trunk = trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", page_flags().join(" "));
    // Trunk takes `true` and `false` here and refuses what everyone else calls set, such as `1`.
    match env::var_os("NO_COLOR") {
        Some(set) if !set.is_empty() => trunk.env("NO_COLOR", "true"),
        _ => trunk.without("NO_COLOR"),
    }
}

/// The flags of `.cargo/config.toml`, and those that keep the directories of this machine out of the page: what the
/// standard messages of a panic say of a file begins with the name of its crate.
fn page_flags() -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let sources = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let sources = sources.into_iter().flatten().flatten().map(|entry| entry.path().display().to_string());
    let mut sources: Vec<_> = sources.filter(|path| !path.contains(char::is_whitespace)).collect();
    sources.sort();
    let remapped = sources.into_iter().map(|path| format!("--remap-path-prefix={path}=crates"));
    ["-Ctarget-feature=+simd128".to_owned()].into_iter().chain(remapped).collect()
}

/// `comments bundle`: a corpus and an app into a single file, or into the directory of a hosted build.
fn write_bundle(comments: &Path, corpus: &Path, app: &Path, out: &Path) -> Result<(), Failure> {
    let arguments =
        ["bundle".as_ref(), corpus.as_os_str(), "--app".as_ref(), app.as_ref(), "-o".as_ref(), out.as_ref()];
    Child::new(comments).args(arguments).run("comments bundle")
}
