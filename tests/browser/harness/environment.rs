//! Where everything is. `cargo xtask e2e` says so.

use std::env;
use std::path::PathBuf;

/// The name of the engine.
pub fn engine() -> String {
    set("ENGINE")
}

/// The browser.
pub fn browser() -> String {
    set("BROWSER")
}

/// The program that drives it.
pub fn driver() -> PathBuf {
    set("DRIVER").into()
}

/// The folder of the built page.
pub fn dist() -> PathBuf {
    set("EXPLORER_DIST").into()
}

/// The native command.
pub fn comments() -> PathBuf {
    set("COMMENTS_BIN").into()
}

/// The server of the README.
pub fn nginx() -> PathBuf {
    set("NGINX").into()
}

/// The script of axe.
pub fn axe() -> PathBuf {
    set("AXE").into()
}

fn set(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask e2e`, which knows where things are"))
}
