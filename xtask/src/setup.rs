//! `setup`: only the set-up that the other commands begin with.

use crate::arguments::Arguments;
use crate::browser::{Browser, Engine};
use crate::failure::Failure;
use crate::tools::Tools;

/// `cargo xtask setup [--browser]`: the tools of a build and, when asked, what the browser tests need.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let browser = arguments.flag("--browser");
    arguments.finish()?;
    Tools::set_up()?;
    if browser {
        for engine in Engine::ALL {
            Browser::set_up(engine)?;
        }
    }
    println!("nothing is missing");
    Ok(())
}
