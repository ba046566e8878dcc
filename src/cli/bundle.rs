//! `comments bundle CORPUS -o OUTPUT [--app APP]`

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::failure::{Failure, print};
use super::{app, mention_errors, read};
use crate::corpus::{self, sha256_hex};
use crate::edition::{CorpusAt, fill, is_paged, pages, single_file};
use crate::locale::{en as say, names};
use crate::state::Library;

pub fn run(corpus: &Path, output: &Path, app: &Path, index: bool) -> Result<ExitCode, Failure> {
    let bytes = read(corpus)?;
    let library = Library::new(corpus::open(&bytes), &names::name);
    mention_errors(corpus, &library.docket.problems);
    // What is not UTF-8 cannot stand in a page; then the page shows the problem that this is.
    let json = String::from_utf8_lossy(&bytes);
    let json = json.strip_prefix('\u{feff}').unwrap_or(&json);
    let written = if output.is_dir() || output.as_os_str().to_string_lossy().ends_with('/') {
        hosted(&library, json, output, app, index)?
    } else if index {
        let sentence = "an index is for a hosted build, which is a folder: a single file makes its own when it opens";
        return Err(Failure::new(sentence));
    } else {
        single(&library, json, output, app)?
    };
    print(&written);
    Ok(ExitCode::SUCCESS)
}

fn single(library: &Library, json: &str, output: &Path, from: &Path) -> Result<String, Failure> {
    let page = if from.is_dir() {
        single_file(&app::from_folder(from)?, library, json, "")
    } else {
        let template = read(from)?;
        fill(&String::from_utf8_lossy(&template), library, CorpusAt::Within(json, ""))
    };
    let page = page.map_err(|place| not_a_template(from, place))?;
    write(output, page.as_bytes())?;
    Ok(format!("{}: {} in one file of {} kB.", output.display(), comments(library), page.len().div_ceil(1000)))
}

/// A folder to be hosted: the app's files, the corpus under a name of its content, and the page.
fn hosted(library: &Library, json: &str, output: &Path, from: &Path, index: bool) -> Result<String, Failure> {
    if !from.is_dir() {
        return Err(Failure::new(format!("{} is no folder: a hosted build is made from one", from.display())));
    }
    fs::create_dir_all(output).map_err(|error| Failure::file("make", output, &error))?;
    let template = read(&from.join("index.html"))?;
    if !same_folder(from, output) {
        copy_files(from, output)?;
    }
    let digest = sha256_hex(json);
    let stem = format!("corpus-{}", digest.get(..16).unwrap_or(&digest));
    let (name, index_name) = (format!("{stem}.json"), index.then(|| format!("{stem}.index")));
    let corpus = CorpusAt::Beside(&name, index_name.as_deref());
    let template = String::from_utf8_lossy(&template);
    let page = fill(&template, library, corpus);
    let page = page.map_err(|place| not_a_template(from, place))?;
    write(&output.join(&name), json.as_bytes())?;
    if let Some(index_name) = &index_name {
        write(&output.join(index_name), library.index().bytes())?;
    }
    write(&output.join("index.html"), page.as_bytes())?;
    if is_paged(library) {
        let folder = output.join("comments");
        fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
        let styles: Vec<&str> = app::stylesheets(&template).collect();
        for (name, page) in pages(library, &styles) {
            write(&output.join(name), page.as_bytes())?;
        }
    }
    Ok(format!("{}: {} to be hosted.", output.display(), comments(library)))
}

fn comments(library: &Library) -> String {
    say::comments(library.docket.corpus.comments.len())
}

fn same_folder(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Copies what the app is made of; another corpus and its single file stay behind.
fn copy_files(from: &Path, to: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(from).map_err(|error| Failure::file("read", from, &error))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let other = name.starts_with("corpus-") || name == "explorer.html" || name == "index.html";
        if entry.path().is_file() && !other {
            fs::copy(entry.path(), to.join(&name)).map_err(|error| Failure::file("copy", &entry.path(), &error))?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

fn not_a_template(path: &Path, place: &str) -> Failure {
    Failure::new(format!(
        "{} has no place “{place}” for the comments: it is not a page of the explorer",
        path.display()
    ))
}
