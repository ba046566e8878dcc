//! Where things are. The working directory is the workspace's root from the first line of `main` on, so every
//! path here is relative to it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::child::{self, Child};
use crate::failure::Failure;

/// What Trunk builds.
pub const DIST: &str = "dist";

/// The single file, also in [`DIST`].
pub const SINGLE_FILE: &str = "dist/explorer.html";

/// The corpus that the page is built with.
pub const CORPUS: &str = "assets/corpus.json";

/// What Trunk leaves in a page that it builds to serve, for its server to fill in: where to ask for reloads.
const RELOAD: &str = "{{__TRUNK_ADDRESS__}}";

/// Makes the workspace's root the working directory. Cargo says where xtask is; without Cargo the root has to be
/// where the command is run.
pub fn enter() -> Result<(), Failure> {
    if let Some(xtask) = env::var_os("CARGO_MANIFEST_DIR")
        && let Some(root) = Path::new(&xtask).parent()
    {
        env::set_current_dir(root)
            .map_err(|error| Failure::new(format!("the workspace cannot be entered: {error}")))?;
    }
    if Path::new("xtask/Cargo.toml").is_file() {
        return Ok(());
    }
    Err(Failure::new("this is not the root of the workspace").mend("run `cargo xtask …` inside the checkout"))
}

/// The absolute form of a path in the workspace, for a child that may run elsewhere.
pub fn absolute(path: &str) -> Result<PathBuf, Failure> {
    std::path::absolute(path).map_err(|error| Failure::new(format!("{path} has no absolute form: {error}")))
}

/// The native command `comments`, built and ready to be run. Cargo puts it beside xtask itself.
pub fn comments() -> Result<PathBuf, Failure> {
    let xtask = env::current_exe().map_err(|error| Failure::new(format!("xtask cannot find itself: {error}")))?;
    let comments = xtask.with_file_name(format!("comments{}", env::consts::EXE_SUFFIX));
    if !comments.is_file() {
        child::say("compiling the `comments` command: makes the static page and the single file");
    }
    Child::cargo(["build", "--quiet", "--features", "cli", "--bin", "comments"]).run("the `comments` command")?;
    Ok(comments)
}

/// Writes some files one after the other into another, with something before and after them.
pub fn join([before, after]: [&str; 2], files: &[&str], into: &Path) -> Result<(), Failure> {
    let mut joined = before.to_owned();
    for file in files {
        let text = fs::read_to_string(file);
        joined += &text.map_err(|error| Failure::new(format!("cannot read {file}: {error}")))?;
    }
    joined += after;
    fs::write(into, joined).map_err(|error| Failure::new(format!("cannot write {}: {error}", into.display())))
}

/// Checks that `dist/` holds a whole build, one made to be kept and not by `serve`.
pub fn built() -> Result<(), Failure> {
    let mend = "run `cargo xtask build`";
    let index = fs::read_to_string(format!("{DIST}/index.html"));
    match index {
        Ok(index) if index.contains(RELOAD) => {
            Err(Failure::new("dist/ was built by `serve` and asks for reloads").mend(mend))
        }
        Ok(_) if Path::new(SINGLE_FILE).is_file() => Ok(()),
        _ => Err(Failure::new("dist/ holds no whole build").mend(mend)),
    }
}
