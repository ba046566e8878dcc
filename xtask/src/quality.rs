//! `quality`: how well the comparison judges letters, as tables.

use crate::arguments::Arguments;
use crate::child::Child;
use crate::failure::Failure;

/// `cargo xtask quality`.
pub fn command(arguments: Arguments) -> Result<(), Failure> {
    arguments.finish()?;
    Child::new("cargo").args(["bench", "--quiet", "--features", "cli", "--bench", "quality"]).run("the quality figures")
}
