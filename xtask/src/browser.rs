//! The browser of the browser tests, and the driver through which they speak to it.

use std::env;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{self, Stdio};
use std::thread;
use std::time::Duration;

use crate::apt;
use crate::child::Child;
use crate::failure::Failure;

/// The names that Chromium goes by, in the order in which they are tried.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const DRIVER: &str = "chromedriver";

/// What the driver prints before the port that it listens on.
const STARTED: &str = "started successfully on port ";

/// A browser and its driver.
pub struct Browser {
    /// The absolute path of the browser.
    pub program: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// Finds a browser and its driver on `PATH`, and installs both when one is missing. `CHROMIUM` and
    /// `CHROMEDRIVER`, paths of programs, come before those on `PATH`.
    pub fn set_up() -> Result<Self, Failure> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        // Chromium without any font paints no text.
        let packages = ["chromium", "chromium-driver", "fonts-liberation"];
        apt::install(&packages, "Chromium and its driver: the browser tests run in it")?;
        Self::find().ok_or_else(|| {
            Failure::new("a browser has been installed and still is not on PATH")
                .mend("set CHROMIUM and CHROMEDRIVER to the two programs")
        })
    }

    fn find() -> Option<Self> {
        let program = named("CHROMIUM").or_else(|| BROWSERS.iter().find_map(|name| on_path(name)))?;
        let driver = named("CHROMEDRIVER").or_else(|| on_path(DRIVER))?;
        Some(Self { program, driver })
    }

    /// Starts the driver on a port that is free.
    pub fn drive(&self) -> Result<Driver, Failure> {
        let mut command = Child::new(&self.driver).args(["--port=0"]).into_command();
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process =
            command.spawn().map_err(|error| Failure::new(format!("{DRIVER} could not be started: {error}")))?;
        let output = process.stdout.take();
        let mut driver = Driver { process, port: 0 };
        if let Some(output) = output {
            let mut output = BufReader::new(output);
            driver.port = started_on(&mut output)?;
            // Whatever it still says has to be read, or it would wait for a reader.
            thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        }
        Ok(driver)
    }
}

/// A driver that runs. It ends, and its browsers with it, when this value does.
pub struct Driver {
    process: process::Child,
    port: u16,
}

impl Driver {
    /// The address at which it takes WebDriver commands.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to close its browsers and go; killed, it would leave them running.
    fn ask_to_go(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.ask_to_go().is_ok() {
            for _ in 0..50 {
                if !matches!(self.process.try_wait(), Ok(None)) {
                    return;
                }
                thread::sleep(Duration::from_millis(100));
            }
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in what a driver prints as it starts.
fn started_on(output: &mut impl BufRead) -> Result<u16, Failure> {
    let mut lines = output.lines().map_while(Result::ok);
    let port = lines.find_map(|line| line.split_once(STARTED)?.1.trim_end_matches('.').parse().ok());
    port.ok_or_else(|| {
        Failure::new(format!("{DRIVER} did not say which port it listens on"))
            .mend(format!("see whether `{DRIVER} --port=0` works, and is of the browser's version"))
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|program| program.is_file())
}

/// The program of that name on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|directory| directory.join(&file)).find(|program| program.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        let mut said = &b"Starting ChromeDriver 1 on port 0\nChromeDriver was started successfully on port 4123.\n"[..];
        assert_eq!(started_on(&mut said).unwrap(), 4123);
    }

    #[test]
    fn a_driver_that_ends_without_a_port_is_a_failure() {
        assert!(started_on(&mut &b"cannot open display\n"[..]).is_err());
    }
}
