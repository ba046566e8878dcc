//! `comments bundle CORPUS -o OUTPUT [--app APP]`

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::failure::{Failure, print};
use super::{app, mention_errors, read};
use crate::corpus::{self, sha256_hex};
use crate::edition::{
    App, CorpusAt, OEMBED, OPEN, SINGLE_FILE, fill, in_its_language, integrity, is_paged, message_files, oembed,
    offline, pages, single_file,
};
use crate::locale::{Say, table};
use crate::state::Library;

/// How a hosted build is made.
#[derive(Clone, Copy)]
pub struct Hosting<'a> {
    /// At which address.
    pub at: Option<&'a str>,
    /// Whether an index stands beside the comments.
    pub index: bool,
    /// Whether readers' browsers keep it for reading offline.
    pub offline: bool,
}

pub fn run(
    corpus: &Path,
    output: &Path,
    app: &Path,
    importers: bool,
    hosting: Hosting<'_>,
) -> Result<ExitCode, Failure> {
    let bytes = read(corpus)?;
    if !app.exists() {
        let app = app.display();
        let sentence =
            format!("there is no app at {app}: name a dist folder of a build, or any explorer.html, as --app APP");
        return Err(Failure::new(sentence));
    }
    let library = in_its_language(&Library::new(corpus::open(&bytes), &table::name));
    mention_errors(corpus, &library.docket.problems);
    // What is not UTF-8 cannot stand in a page; then the page shows the problem that this is.
    let json = String::from_utf8_lossy(&bytes);
    let json = json.strip_prefix('\u{feff}').unwrap_or(&json);
    let written = if output.is_dir() || output.as_os_str().to_string_lossy().ends_with('/') {
        if importers {
            let sentence = "importers are for a single file: a hosted build has those of the app that it is made from";
            return Err(Failure::new(sentence));
        }
        hosted(&library, json, output, app, hosting)?
    } else if hosting.at.is_some() {
        return Err(Failure::new("an address is that of a hosted build, which is a folder: a single file has none"));
    } else if hosting.index {
        let sentence = "an index is for a hosted build, which is a folder: a single file makes its own when it opens";
        return Err(Failure::new(sentence));
    } else {
        single(&library, json, output, app, importers)?
    };
    print(&written);
    Ok(ExitCode::SUCCESS)
}

fn single(library: &Library, json: &str, output: &Path, from: &Path, importers: bool) -> Result<String, Failure> {
    let mut app = if from.is_dir() { app::from_folder(from)? } else { app::from_file(from)? };
    if importers && from.is_dir() {
        app.importer = app::importer(from)?;
    }
    if importers && app.importer.is_none() {
        return Err(Failure::new(format!("{} has no importers", from.display())));
    }
    let page = page(&app, library, json)?;
    write(output, page.as_bytes())?;
    Ok(format!("{}: {} in one file of {} kB.", output.display(), comments(library), page.len().div_ceil(1000)))
}

fn page(app: &App, library: &Library, json: &str) -> Result<String, Failure> {
    single_file(app, library, json, |text| app::packed(text.as_bytes()))
}

/// A folder to be hosted: the app's files, the corpus under a name of its content, the page, and the single file, from which
/// the page makes copies.
fn hosted(library: &Library, json: &str, output: &Path, from: &Path, hosting: Hosting<'_>) -> Result<String, Failure> {
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
    let (name, index_name) = (format!("{stem}.json"), hosting.index.then(|| format!("{stem}.index")));
    let mut app = app::from_folder(from)?;
    let copy = page(&app, library, json)?;
    app.importer = app::importer(from)?;
    let open = app.importer.is_some().then(|| page(&app, library, json)).transpose()?;
    let integrity = integrity(&copy);
    let corpus = CorpusAt::Beside {
        corpus: &name,
        index: index_name.as_deref(),
        offline: hosting.offline,
        copy: Some(&integrity),
    };
    let template = String::from_utf8_lossy(&template);
    let page = fill(&template, library, corpus);
    let page = page.map_err(|place| not_a_template(from, place))?;
    write(&output.join(&name), json.as_bytes())?;
    if let Some(index_name) = &index_name {
        write(&output.join(index_name), library.index().bytes())?;
    }
    for (_, name, text) in message_files() {
        write(&output.join(name), text.as_bytes())?;
    }
    write(&output.join(SINGLE_FILE), copy.as_bytes())?;
    if let Some(open) = open {
        write(&output.join(OPEN), open.as_bytes())?;
    }
    write(&output.join("index.html"), page.as_bytes())?;
    let kept = if hosting.offline { app::lasting_files(&page, output) } else { Vec::new() };
    // What few readers need is kept once it was asked for.
    let (later, kept): (Vec<_>, Vec<_>) = kept.into_iter().partition(|name| name.starts_with(app::IMPORTER));
    write(&output.join(offline::WORKER_NAME), offline::worker(&page, &kept, &later).as_bytes())?;
    write(&output.join(offline::MANIFEST_NAME), offline::manifest(library).as_bytes())?;
    write(&output.join(offline::ICON_NAME), offline::ICON.as_bytes())?;
    write(&output.join(OEMBED), oembed(library, hosting.at).as_bytes())?;
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
    Say::default().comments(library.docket.corpus.comments.len())
}

fn same_folder(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Copies what the app is made of; another corpus, its single file, and messages of another version stay behind.
fn copy_files(from: &Path, to: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(from).map_err(|error| Failure::file("read", from, &error))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let other = name.starts_with("corpus-")
            || name.starts_with("messages-")
            || [SINGLE_FILE, OPEN, "index.html"].contains(&&*name);
        if entry.path().is_file() && !other {
            fs::copy(entry.path(), to.join(&name)).map_err(|error| Failure::file("copy", &entry.path(), &error))?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

pub(super) fn not_a_template(path: &Path, place: &str) -> Failure {
    Failure::new(format!(
        "{} has no place “{place}” for the comments: it is not a page of the explorer",
        path.display()
    ))
}
