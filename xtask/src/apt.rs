//! Debian packages, for the programs that neither Cargo nor npm can bring: Node.js, a browser and its driver.

use crate::child::{self, Child};
use crate::failure::Failure;

/// Installs packages, with no question asked. `what` says in a few words what they are and why.
///
/// Fails with the command that a person can run when there is no apt here, or no right to use it.
pub fn install(packages: &[&str], what: &str) -> Result<(), Failure> {
    let names = packages.join(" ");
    let mend = format!("install what your system calls {names}; on Debian: sudo apt-get install {names}");
    let missing = || Failure::new(format!("missing {what}")).mend(mend.clone());

    if !Child::new("apt-get").args(["--version"]).succeeds() {
        return Err(missing());
    }
    let root = Child::new("id").args(["-u"]).output().is_some_and(|id| id.trim() == "0");
    let apt = || {
        let child = if root { Child::new("env") } else { Child::new("sudo").args(["-n", "env"]) };
        child.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2", "--option=Dpkg::Use-Pty=0"])
    };
    if !root && !Child::new("sudo").args(["-n", "true"]).succeeds() {
        return Err(missing());
    }
    child::say(&format!("installing {names} with apt-get: {what}"));
    apt().args(["update"]).run("apt-get update").map_err(|failure| failure.mend(mend.clone()))?;
    apt()
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages)
        .run("apt-get install")
        .map_err(|failure| failure.mend(mend.clone()))
}
