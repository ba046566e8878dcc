//! The built app, read from a dist folder.

use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::failure::Failure;
use super::read;
use crate::edition::App;

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
    let module = App::module(&glue).map_err(|_| {
        Failure::new(format!("the script of the app in {} has no default export, which starts it", folder.display()))
    })?;
    Ok(App {
        styles: styles?.concat(),
        boot: text(folder, script("boot-")?)?,
        module,
        wasm_gzip_base64: STANDARD.encode(gzip(&wasm)?),
    })
}

/// The names of files in a page, among other words of it: between quotes, or bare after minifying.
fn names(page: &str) -> impl Iterator<Item = &str> {
    page.split(|char: char| char.is_whitespace() || "\"'=<>".contains(char))
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

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_err(|error| Failure::new(format!("cannot compress the app: {error}")))
}
