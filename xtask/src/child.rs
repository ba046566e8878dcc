//! Other programs, run as children. Their output goes where ours goes; when one fails, one line says which.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Tells the person at the terminal what is being done. On the standard error stream, as it is no result.
pub fn say(line: &str) {
    eprintln!("xtask: {line}");
}

/// A program that is about to be run.
pub struct Child {
    command: Command,
    settings: Vec<(&'static str, String)>,
}

impl Child {
    /// A program found on `PATH`, or at a path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program), settings: Vec::new() }
    }

    /// The Cargo that runs us, so that one toolchain does everything.
    pub fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments)
    }

    /// Adds arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets a variable that is part of what the command means, and so is printed with it.
    pub fn setting(mut self, name: &'static str, value: &str) -> Self {
        self.command.env(name, value);
        self.settings.push((name, value.to_owned()));
        self
    }

    /// Sets a variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Keeps a variable of ours from the child.
    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// The line that a person would type to run the same.
    pub fn line(&self) -> String {
        let mut line = String::new();
        for (name, value) in &self.settings {
            let _ = write!(line, "{name}={value} ");
        }
        let program = self.command.get_program();
        line.push_str(&std::path::Path::new(program).file_stem().unwrap_or(program).to_string_lossy());
        for argument in self.command.get_args() {
            let _ = write!(line, " {}", argument.to_string_lossy());
        }
        line
    }

    /// Runs the program to its end. `name` is what a failure calls it.
    pub fn run(mut self, name: &str) -> Result<(), Failure> {
        let status = self.command.status().map_err(|error| not_started(name, &error))?;
        if status.success() { Ok(()) } else { Err(Failure::new(format!("{name} failed; its output is above"))) }
    }

    /// The same, and hears each line of its standard output, which is shown all the same.
    pub fn run_heard(mut self, name: &str, mut hear: impl FnMut(&str)) -> Result<(), Failure> {
        let started = self.command.stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| not_started(name, &error))?;
        let output = child.stdout.take().map(BufReader::new);
        for line in output.into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
            println!("{line}");
            hear(&line);
        }
        let status = child.wait().map_err(|error| not_started(name, &error))?;
        if status.success() { Ok(()) } else { Err(Failure::new(format!("{name} failed; its output is above"))) }
    }

    /// Runs the program without a word and says whether it succeeded.
    pub fn succeeds(mut self) -> bool {
        let quiet = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    /// What the program prints, if it succeeds. Its errors are not shown.
    pub fn output(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs the program in our place: on Unix it takes our process over, so that whoever stops us stops it.
    pub fn replace(self, name: &str) -> Result<(), Failure> {
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            let mut command = self.command;
            Err(not_started(name, &command.exec()))
        }
        #[cfg(not(unix))]
        self.run(name)
    }

    /// The command, for a child that has to be held.
    pub fn into_command(self) -> Command {
        self.command
    }
}

/// `PATH` with directories put before it.
pub fn path_with(first: &[PathBuf]) -> Result<OsString, Failure> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = first.iter().cloned().chain(std::env::split_paths(&rest));
    std::env::join_paths(all).map_err(|_| {
        Failure::new("the path of this checkout cannot stand in PATH").mend("move it to one without `:` or `;`")
    })
}

/// Where a program is on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    find(name, &std::env::var_os("PATH")?)
}

/// Where a program is on a path like `PATH`.
pub fn find(name: &str, path: &OsStr) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(path).map(|directory| directory.join(&file)).find(|program| program.is_file())
}

fn not_started(name: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("{name} could not be started: {error}"))
}
