//! The libraries that the explorer is measured beside, from npm, each in one version.

use std::fs;

use crate::child::{self, Child};
use crate::failure::Failure;

/// Where they are installed.
pub const FOLDER: &str = "target/tools/bench";

const PACKAGES: [(&str, &str); 7] = [
    ("minisearch", "7.2.0"),
    ("flexsearch", "0.8.212"),
    ("lunr", "2.3.9"),
    ("@orama/orama", "3.1.18"),
    ("@sqlite.org/sqlite-wasm", "3.54.1-build1"),
    ("itemsjs", "2.4.4"),
    ("crossfilter2", "1.5.4"),
];

/// Installs them unless they are there in those versions.
pub fn set_up() -> Result<(), Failure> {
    if PACKAGES.iter().all(|(name, version)| is_installed(name, version)) {
        return Ok(());
    }
    child::say(&format!("installing the libraries to be measured into {FOLDER} (seconds)"));
    fs::create_dir_all(FOLDER).map_err(|error| Failure::new(format!("{FOLDER} cannot be made: {error}")))?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    Child::new(npm)
        .args(["install", "--prefix", FOLDER, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"])
        .args(["--loglevel=error"])
        .args(&packages)
        .run("npm install")
        .map_err(|failure| failure.mend("npm comes with Node.js; `cargo xtask setup` installs both"))
}

fn is_installed(name: &str, version: &str) -> bool {
    let manifest = fs::read_to_string(format!("{FOLDER}/node_modules/{name}/package.json"));
    manifest.is_ok_and(|manifest| states(&manifest, version))
}

/// Whether a package's manifest gives it that version.
fn states(manifest: &str, version: &str) -> bool {
    manifest.lines().any(|line| line.trim().trim_end_matches(',') == format!("\"version\": \"{version}\""))
}

#[cfg(test)]
mod tests {
    use super::states;

    #[test]
    fn a_manifest_states_one_version() {
        let manifest = "{\n  \"name\": \"x\",\n  \"version\": \"1.2.3\",\n  \"main\": \"y\"\n}";
        assert!(states(manifest, "1.2.3"));
        assert!(!states(manifest, "1.2"));
    }
}
