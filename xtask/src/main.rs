//! The project's own commands, run as `cargo xtask COMMAND`. Each does its own set-up: what is missing is
//! installed, in a fixed version, with one line that says what and why; what is there is used.
//!
//! | module | |
//! |---|---|
//! | `serve`, `build`, `test`, `e2e`, `size`, `bench`, `quality`, `fuzz`, `setup` | the commands; `build` also holds `bundle`, `parts` and `edition` |
//! | `embedding` | what a build has for the pages of others |
//! | `matrix`, `lighthouse` | what the browser tests print as tables; what Lighthouse does |
//! | `slim` | the last step on the wasm and its script |
//! | `tools`, `browser`, `apt` | what the set-up finds or installs |
//! | `workspace`, `child`, `arguments`, `failure` | where things are, other programs, the command line, errors |
//!
//! Nothing here is part of the explorer, and nothing of the explorer is linked here: the commands run `cargo`,
//! `trunk` and `comments` as anyone else would.

mod apt;
mod arguments;
mod bench;
mod browser;
mod build;
mod child;
mod e2e;
mod embedding;
mod failure;
mod fuzz;
mod importer;
mod lighthouse;
mod matrix;
mod nginx;
mod quality;
mod serve;
mod setup;
mod size;
mod slim;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::failure::Failure;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--no-open]  the page on this machine, built again on every change (port 8080, or the next free one)
  build                         all of dist/: the page for a server, and the single file dist/explorer.html
  bundle [CORPUS FILE.html]     build, then the single file of a corpus
  test                          everything that CI runs
  e2e [FILTER|--journeys|--lighthouse] [--engine chromium|firefox|webkit|all] [--no-build]
                                the browser tests, those whose names hold FILTER or those that CI runs in every engine;
                                in Chromium or another; or what Lighthouse says of the hosted page
  size                          what dist/ weighs on the wire, and its budgets
  bench [--comments N] [--only ENGINE|engines|typing] [--no-build]
                                what a reader feels of the page in a slowed browser (typing), and search and filters
                                beside the libraries that a page could load, as tables
  quality                       how well the comparison judges letters that people have coded, as tables
  fuzz [TARGET] [--seconds N]   each target of fuzz/, or one, for so many seconds (600: some hours for all of them)
  setup [--browser]             only the set-up that these begin with, with the three browsers when asked

Tools are installed into target/tools. CHROMIUM and CHROMEDRIVER, FIREFOX and GECKODRIVER, MINIBROWSER and
WEBKITWEBDRIVER name another browser and driver.
";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next();
    let arguments = Arguments::new(words, &std::env::current_dir().unwrap_or_default());
    match workspace::enter().and_then(|()| run(command.as_deref(), arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Option<&str>, arguments: Arguments) -> Result<(), Failure> {
    match command {
        Some("serve") => serve::command(arguments),
        Some("build") => build::command(arguments),
        Some("bundle") => build::bundle(arguments),
        Some("parts") => build::parts(arguments),
        Some("edition") => build::edition(arguments),
        Some("test") => test::command(arguments),
        Some("e2e") => e2e::command(arguments),
        Some("size") => size::command(arguments),
        Some("bench") => bench::command(arguments),
        Some("quality") => quality::command(arguments),
        Some("fuzz") => fuzz::command(arguments),
        Some("setup") => setup::command(arguments),
        Some("help" | "-h" | "--help") => {
            print!("{USAGE}");
            Ok(())
        }
        other => {
            eprintln!("{USAGE}");
            let what = other.map_or("no command is named".to_owned(), |name| format!("`{name}` is no command"));
            Err(Failure::new(what).mend("the list above has them all"))
        }
    }
}
