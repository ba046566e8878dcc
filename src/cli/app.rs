//! The built app, read from a dist folder.

use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::bundle::not_a_template;
use super::failure::Failure;
use super::read;
use crate::edition::{App, Importer, OPEN, messages};

/// Reads the parts of the app that `index.html` in `folder` names.
pub fn from_folder(folder: &Path) -> Result<App, Failure> {
    let index = text(folder, "index.html")?;
    let styles: Result<Vec<_>, _> = stylesheets(&index).map(|name| text(folder, name)).collect();
    let script = |part: &str| {
        names(&index).find(|name| name.contains(part)).ok_or_else(|| {
            Failure::new(format!("{}/index.html names no {part}: is it a build of the explorer?", folder.display()))
        })
    };
    let wasm = read(&folder.join(script("_bg.wasm")?))?;
    let glue = text(folder, &script("_bg.wasm")?.replace("_bg.wasm", ".js"))?;
    let module = App::module(&glue).map_err(|place| not_a_template(folder, place))?;
    Ok(App {
        styles: styles?.concat(),
        boot: text(folder, script("boot-")?)?,
        module,
        wasm_gzip_base64: packed_tight(&wasm)?,
        messages_gzip_base64: packed_tight(messages().as_bytes())?,
        importer: None,
    })
}

/// Reads the app of a single file.
pub fn from_file(path: &Path) -> Result<App, Failure> {
    let page = read(path)?;
    App::of_page(&String::from_utf8_lossy(&page)).map_err(|part| not_a_template(path, part))
}

/// What the names of the files of the importers begin with.
pub const IMPORTER: &str = "importer-";

/// Reads the importers of a build, if it has them. In a whole build they are packed already.
pub fn importer(folder: &Path) -> Result<Option<Importer>, Failure> {
    let open = folder.join(OPEN);
    if open.is_file() {
        return Ok(from_file(&open)?.importer);
    }
    let index = text(folder, "index.html")?;
    let file = |end: &str| {
        let mut files = names(&index).map(|name| name.trim_start_matches("./"));
        files.find(|name| name.starts_with(IMPORTER) && name.strip_suffix(end).is_some())
    };
    let (Some(script), Some(wasm)) = (file(".js"), file(".wasm")) else { return Ok(None) };
    let module = Importer::module(&text(folder, script)?).map_err(|place| not_a_template(folder, place))?;
    Ok(Some(Importer { module, wasm_gzip_base64: packed_tight(&read(&folder.join(wasm))?)? }))
}

/// The names of files in a page, among other words of it: between quotes, or bare after minifying.
fn names(page: &str) -> impl Iterator<Item = &str> {
    page.split(|char: char| char.is_whitespace() || "\"'=<>".contains(char))
}

/// The names of the files of a folder that a page there names and whose names hold a digest of their content: in order,
/// each once.
pub fn lasting_files(page: &str, folder: &Path) -> Vec<String> {
    let names = names(page).map(|name| name.strip_prefix("./").unwrap_or(name));
    let mut files: Vec<String> =
        names.filter(|name| has_digest(name) && folder.join(name).is_file()).map(str::to_owned).collect();
    files.sort();
    files.dedup();
    files
}

/// `boot-0123456789abcdef.js`; Trunk writes no zeros before the first digit, so some are shorter.
fn has_digest(name: &str) -> bool {
    let digest = |part: &str| (8..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    !name.contains(['/', '\\']) && name.split(['-', '_', '.']).skip(1).any(digest)
}

/// The relative addresses of the stylesheets that a page names.
pub fn stylesheets(page: &str) -> impl Iterator<Item = &str> {
    names(page).filter(|name| name.strip_suffix(".css").is_some())
}

fn text(folder: &Path, name: &str) -> Result<String, Failure> {
    let name = name.trim_start_matches("./");
    let bytes = read(&folder.join(name))?;
    String::from_utf8(bytes).map_err(|_| Failure::new(format!("{}/{name} is not text", folder.display())))
}

/// Bytes as gzip in base64.
pub fn packed(bytes: &[u8]) -> Result<String, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    Ok(STANDARD.encode(written.map_err(|error| cannot_pack(&error))?))
}

/// The same a twentieth smaller, in a hundred times the time: seconds for the wasm. More rounds gain next to nothing.
fn packed_tight(bytes: &[u8]) -> Result<String, Failure> {
    let rounds = NonZeroU64::MIN.saturating_add(4);
    let options = zopfli::Options { iteration_count: rounds, ..zopfli::Options::default() };
    let mut written = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut written).map_err(|error| cannot_pack(&error))?;
    Ok(STANDARD.encode(written))
}

fn cannot_pack(error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot compress the app: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_digest_are_told_from_others() {
        for name in
            ["boot-359ffc728dcb2fca.js", "explorer-cc5b15d412a2aec.css", "comment-explorer-8bc9107ceb26d6d4_bg.wasm"]
        {
            assert!(has_digest(name), "{name}");
        }
        for name in ["index.html", "facade.html", "app-1_bg.wasm", "comments/boot-359ffc728dcb2fca.js", "explorer.html"]
        {
            assert!(!has_digest(name), "{name}");
        }
    }
}
