//! What a reader feels: the hosted page opened, typed into and filtered, in a browser that is slowed down.
//!
//! `benches/typing` does it, in Node.js; this makes the sites that it opens.

use std::fs;
use std::path::{Path, PathBuf};

use super::server::Server;
use super::{BENCH, corpus, program};
use crate::browser::Browser;
use crate::child::{self, Child};
use crate::failure::Failure;
use crate::workspace::{self, CORPUS, DIST};

/// Where the sites are put, each in a folder that says how many comments it has.
pub const SITES: &str = "target/bench/sites";

/// The tables, and beside them all that was measured.
const OUT: &str = "target/bench/typing";

/// How many comments the made corpora have. The bundled one, which comes first, has seven.
const COMMENTS: [u32; 2] = [1_000, 10_000];

/// Measures `dist/` as it is.
pub fn run(browser: &Browser) -> Result<(), Failure> {
    workspace::built()?;
    let mut names = vec![site(Path::new(CORPUS), "7", &[])?];
    for comments in COMMENTS {
        let corpus = corpus(comments)?;
        names.push(site(&corpus, &format!("{comments}-index"), &["--index"])?);
        names.push(site(&corpus, &comments.to_string(), &[])?);
    }
    let (server, _) = Server::start(PathBuf::from(CORPUS))?;
    let address = format!("http://127.0.0.1:{}/sites/", server.port());
    child::say("opening, typing and filtering in a slowed browser (about 15 minutes)");
    Child::new("node")
        .args(["benches/typing/run.js".as_ref(), browser.program.as_os_str()])
        .args([&address, OUT])
        .args(&names)
        .run("the benchmark in Node.js")?;
    let tables = fs::read_to_string(format!("{OUT}.md"));
    let tables = tables.map_err(|error| Failure::new(format!("{OUT}.md cannot be read: {error}")))?;
    println!("{}\n\n{OUT}.md holds the same, {OUT}.json all that was measured", tables.trim_end());
    Ok(())
}

/// A hosted build of a corpus, made anew: the app may be another one. Gives its name.
fn site(corpus: &Path, name: &str, more: &[&str]) -> Result<String, Failure> {
    let folder = format!("{SITES}/{name}/");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| Failure::new(format!("{BENCH} cannot be written: {error}")))?;
    Child::new(program()?)
        .args(["bundle".as_ref(), corpus.as_os_str()])
        .args(["--app", DIST, "-o", &folder])
        .args(more)
        .run("comments bundle")?;
    Ok(name.to_owned())
}
