//! The native command `comments`.

use std::process::ExitCode;

fn main() -> ExitCode {
    comment_explorer::cli::run()
}
