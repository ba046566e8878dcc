//! nginx, for the browser tests: the lines of the README for hosts are tried on it.

use std::path::PathBuf;

use crate::apt;
use crate::child::on_path;
use crate::failure::Failure;

/// Finds it, and installs it when it is missing.
pub fn set_up() -> Result<PathBuf, Failure> {
    if let Some(nginx) = find() {
        return Ok(nginx);
    }
    apt::install(&["nginx-light"], "nginx: the lines of the README for hosts are tried on it")?;
    find().ok_or_else(|| Failure::new("nginx has been installed and still is not found"))
}

/// Debian keeps it where only root looks.
fn find() -> Option<PathBuf> {
    on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|program| program.is_file()))
}
