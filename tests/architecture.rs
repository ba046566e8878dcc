//! The arrows between modules, and what the core never touches, held by reading the sources.
//!
//! A new module needs a row in [`ARROWS`]: which others it may use is decided there, not by what compiles.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find, it fails on")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

mod architecture {
    pub mod paths;
}

use architecture::paths::paths;

/// What all may use.
const TOOLS: &[&str] = &["order", "checksum"];

/// Each module of the crate, and the modules that it may use beside those.
const ARROWS: &[(&str, &[&str])] = &[
    ("order", &[]),
    ("checksum", &[]),
    ("corpus", &[]),
    ("text", &["corpus"]),
    ("search", &["corpus", "text"]),
    ("compare", &["corpus", "text"]),
    ("report", &["corpus", "text"]),
    ("import", &["corpus", "text", "compare", "locale"]),
    ("locale", &["corpus", "text", "search"]),
    ("state", &["corpus", "text", "search", "compare", "report", "import", "locale"]),
    ("edition", &["corpus", "text", "search", "compare", "report", "locale", "state"]),
    ("web", &["browser", "corpus", "text", "search", "compare", "report", "locale", "state"]),
    ("browser", &["locale"]),
    ("importer", &["browser", "corpus", "import", "locale", "state", "edition"]),
    ("cli", &["corpus", "text", "search", "compare", "report", "import", "locale", "state", "edition"]),
    // The crate's own root, and the two programs.
    ("lib", &[]),
    ("main", &["web"]),
    ("bin", &["cli", "importer"]),
];

/// Modules that may know that browsers exist.
const OF_THE_BROWSER: &[&str] = &["web", "importer", "browser", "main"];

/// What only they may name.
const BROWSER: &[&str] =
    &["yew", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo", "console_error_panic_hook"];

/// Modules that may read files and arguments, and write.
const OF_THE_SYSTEM: &[&str] = &["cli", "bin"];

/// What of `std` only they may name.
const SYSTEM: &[&str] = &["env", "fs", "io", "net", "os", "path", "process", "thread", "time"];

/// Modules that hand bytes in memory to libraries which read by the traits of `std::io`, and what of it they may name:
/// neither opens anything.
const IN_MEMORY: &[&[&str]] =
    &[&["import", "archive"], &["import", "office"], &["import", "layout"], &["importer", "work"]];
const TRAITS: &[&str] = &["Cursor", "Read", "Result", "Write", "as", "_"];

/// Names of clocks and the like, wherever they come from.
const CLOCKS: &[&str] = &["Instant", "SystemTime", "now_utc", "now_local"];

const MOST_LINES: usize = 400;

struct Source {
    /// Below `src`, with slashes.
    name: String,
    /// `["state", "view", "list"]`
    modules: Vec<String>,
    code: String,
}

impl Source {
    fn module(&self) -> &str {
        &self.modules[0]
    }

    fn line(&self, number: usize) -> String {
        format!("src/{}:{number}: {}", self.name, self.code.lines().nth(number - 1).unwrap_or_default().trim())
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names = BTreeSet::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let parts: Vec<_> =
                    path.strip_prefix(&root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
                names.insert(parts.join("/"));
            }
        }
    }
    let source = |name: String| {
        let code = fs::read_to_string(root.join(&name)).unwrap();
        let stem = name.strip_suffix(".rs").unwrap();
        let modules = stem.strip_suffix("/mod").unwrap_or(stem).split('/').map(str::to_owned).collect();
        Source { name, modules, code }
    };
    names.into_iter().map(source).collect()
}

/// The modules of the crate that a source uses, and the line on which it does.
fn used(source: &Source) -> Vec<(usize, String)> {
    let mut used = Vec::new();
    for path in paths(&source.code) {
        let names: Vec<&str> = path.names.iter().map(String::as_str).collect();
        let supers = names.iter().take_while(|name| **name == "super").count();
        let rest = match names.first() {
            Some(&("crate" | "comment_explorer")) => &names[1..],
            Some(_) if supers > 0 && supers == source.modules.len() => &names[supers..],
            _ => continue,
        };
        // What is no module is an item of the root itself, or a module of a test.
        if let Some(module) = rest.first().filter(|name| ARROWS.iter().any(|(known, _)| known == *name)) {
            used.push((path.line, (*module).to_owned()));
        }
    }
    used
}

/// Fails with the offending lines, if there are any.
fn hold(law: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{law}\n\n{}\n", offences.join("\n"));
}

#[test]
fn arrows_run_one_way() {
    let mut offences = Vec::new();
    for source in sources() {
        let Some((_, allowed)) = ARROWS.iter().find(|(module, _)| *module == source.module()) else {
            offences.push(format!("src/{}: the module has no row in ARROWS (tests/architecture.rs)", source.name));
            continue;
        };
        for (line, module) in used(&source) {
            let allowed = |module: &str| TOOLS.contains(&module) || allowed.contains(&module);
            if module != source.module() && !allowed(&module) {
                offences.push(format!("{}\n    {} may not use {module}", source.line(line), source.module()));
            }
        }
    }
    hold("corpus <- text <- search, compare, report <- state <- web; cli and edition beside web", &offences);
}

/// Guards the test above against seeing nothing: these arrows are there.
#[test]
fn arrows_that_are_there_are_seen() {
    let seen: BTreeSet<(String, String)> = sources()
        .iter()
        .flat_map(|source| used(source).into_iter().map(|(_, module)| (source.module().to_owned(), module)))
        .collect();
    for (from, to) in
        [("text", "corpus"), ("search", "text"), ("state", "search"), ("web", "state"), ("cli", "edition")]
    {
        assert!(seen.contains(&(from.to_owned(), to.to_owned())), "{from} uses {to}");
    }
}

#[test]
fn only_the_page_knows_that_browsers_exist() {
    let mut offences = Vec::new();
    for source in sources().iter().filter(|source| !OF_THE_BROWSER.contains(&source.module())) {
        let named = paths(&source.code).into_iter().filter(|path| BROWSER.contains(&path.names[0].as_str()));
        offences.extend(named.map(|path| source.line(path.line)));
    }
    hold("only src/web and src/main.rs may name a browser", &offences);
}

#[test]
fn the_core_reads_no_file_clock_or_network() {
    let mut offences = Vec::new();
    for source in sources().iter().filter(|source| !OF_THE_SYSTEM.contains(&source.module())) {
        for path in paths(&source.code) {
            let is_in_memory = path.names[..2.min(path.names.len())] == ["std", "io"]
                && path.names.get(2).is_some_and(|name| TRAITS.contains(&name.as_str()))
                && IN_MEMORY.iter().any(|modules| source.modules.iter().take(2).eq(modules.iter()));
            let system = !is_in_memory
                && path.names[0] == "std"
                && path.names.get(1).is_some_and(|name| SYSTEM.contains(&name.as_str()));
            if system || path.names.iter().any(|name| CLOCKS.contains(&name.as_str())) {
                offences.push(source.line(path.line));
            }
        }
    }
    hold("only src/cli and src/bin may reach the system", &offences);
}

#[test]
fn a_file_holds_one_idea() {
    let long = sources().into_iter().filter(|source| source.code.lines().count() > MOST_LINES);
    let offences: Vec<_> =
        long.map(|source| format!("src/{}: {} lines", source.name, source.code.lines().count())).collect();
    hold("no file in src has more than 400 lines", &offences);
}
