//! What makes a hosted page one that can be installed and read without a network: a service worker that keeps its
//! files, a manifest and an icon.

use crate::corpus::sha256_hex;
use crate::state::Library;

/// The service worker, without what it keeps.
const WORKER: &str = include_str!("../../assets/offline.js");

/// The name of the service worker: the same in every version, since a browser looks for a new one under the old name.
pub const WORKER_NAME: &str = "offline.js";

/// The name of the manifest.
pub const MANIFEST_NAME: &str = "manifest.webmanifest";

/// The name of the icon.
pub const ICON_NAME: &str = "icon.svg";

/// The icon: two columns of lines, side by side.
pub const ICON: &str = include_str!("../../assets/icon.svg");

/// The service worker that keeps a page (`index.html` of these bytes) and files beside it, by their names; others only once
/// they were asked for (`later`). With no files it puts an end to itself wherever an earlier one keeps some.
#[must_use]
pub fn worker(page: &str, files: &[String], later: &[String]) -> String {
    let quoted = |names: &[String]| -> Vec<String> {
        names.iter().map(|name| serde_json::Value::from(name.as_str()).to_string()).collect()
    };
    let names = quoted(files);
    let digest = sha256_hex(page);
    let version = sha256_hex(&[digest.as_str(), &names.concat()].concat());
    let list = format!("const FILES = [{}];", names.join(", "));
    WORKER
        .replace("const VERSION = \"\";", &format!("const VERSION = \"{}\";", version.get(..16).unwrap_or(&version)))
        .replace("const PAGE = \"\";", &format!("const PAGE = \"{digest}\";"))
        .replace("const FILES = [];", &list)
        .replace("const LATER = [];", &format!("const LATER = [{}];", quoted(later).join(", ")))
}

/// The manifest, by which a browser offers to install the page.
#[must_use]
pub fn manifest(library: &Library) -> String {
    let corpus = &library.docket.corpus;
    let manifest = serde_json::json!({
        "name": corpus.title,
        "short_name": corpus.consultation.body,
        "lang": corpus.language,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#fbfaf7",
        "icons": [{ "src": ICON_NAME, "type": "image/svg+xml", "sizes": "any", "purpose": "any" }],
    });
    format!("{manifest:#}\n")
}
