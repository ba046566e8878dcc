//! The text of a PDF, read by another process of this program.
//!
//! What reads PDF may end its whole process on a bad file, or never come to an end. So the command starts itself again for each file
//! (`comments pdf-pages FIRST`, with the file as its input), which writes a line for each page as soon as it is read: first the number of
//! pages, then each text as JSON, or `null`. When it ends or falls silent before the last page, the page that it was at is one
//! that cannot be read, and another process goes on behind it. Its memory is bounded by the system.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::failure::Failure;
use crate::import::pdf::{Unread, extract};

/// A page that takes longer comes to no end.
const LONGEST: Duration = Duration::from_secs(20);

/// So many pages of one file may fail before it is given up; one that comes to no end counts for [`SILENCE`].
const MOST_FAILURES: usize = 10;
const SILENCE: usize = 4;

/// So much memory a process may ask for.
const MOST_KILOBYTES: usize = 1 << 20;

/// What the other process says first when it cannot open the file.
const LOCKED: &str = "locked";
const DAMAGED: &str = "damaged";

/// The texts of all pages.
pub fn pages(bytes: &[u8]) -> Result<Vec<Option<String>>, Unread> {
    let mut pages = Vec::new();
    let mut failures = 0;
    loop {
        let Came { all, fell_silent } = go_on(bytes, &mut pages)?;
        if pages.len() >= all {
            return Ok(pages);
        }
        failures += if fell_silent { SILENCE } else { 1 };
        pages.push(None);
        if failures >= MOST_FAILURES {
            // What is behind is not tried.
            pages.resize(all, None);
        }
        if pages.len() >= all {
            let is_any = pages.iter().any(Option::is_some);
            return if is_any { Ok(pages) } else { Err(Unread::Failed) };
        }
    }
}

/// How far a process came.
struct Came {
    /// How many pages there are.
    all: usize,
    /// Whether it said nothing for [`LONGEST`], and not whether it ended.
    fell_silent: bool,
}

/// Has a process read the pages behind those that are there.
fn go_on(bytes: &[u8], pages: &mut Vec<Option<String>>) -> Result<Came, Unread> {
    let program = std::env::current_exe().map_err(|_| Unread::Failed)?;
    let mut child = bounded(&program)
        .args(["pdf-pages", &(pages.len() + 1).to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| Unread::Failed)?;
    let done = listen(&mut child, bytes, pages);
    // It has ended, or is to.
    let _ = child.kill();
    let _ = child.wait();
    done
}

/// The program with a bound on its memory, where the system has one: streams of a PDF are packed, and may be bombs.
fn bounded(program: &Path) -> Command {
    if !cfg!(unix) {
        return Command::new(program);
    }
    let mut command = Command::new("sh");
    // The name of the program is an argument, whatever stands in it.
    command.args(["-c", &format!("ulimit -v {MOST_KILOBYTES} 2>/dev/null; exec \"$0\" \"$@\"")]).arg(program);
    command
}

fn listen(child: &mut Child, bytes: &[u8], pages: &mut Vec<Option<String>>) -> Result<Came, Unread> {
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else { return Err(Unread::Failed) };
    let bytes = bytes.to_vec();
    std::thread::spawn(move || input.write_all(&bytes));
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    let first = lines.recv_timeout(LONGEST).map_err(|_| Unread::Failed)?;
    let all: usize = match first.as_str() {
        LOCKED => return Err(Unread::Locked),
        DAMAGED => return Err(Unread::Damaged),
        number => number.parse().map_err(|_| Unread::Failed)?,
    };
    while pages.len() < all {
        match lines.recv_timeout(LONGEST) {
            Ok(line) => pages.push(serde_json::from_str(&line).map_err(|_| Unread::Failed)?),
            Err(error) => return Ok(Came { all, fell_silent: error == RecvTimeoutError::Timeout }),
        }
    }
    Ok(Came { all, fell_silent: false })
}

/// What the other process does.
pub fn run(first: usize) -> Result<ExitCode, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(|error| Failure::new(error.to_string()))?;
    // Nobody reads what it says when it fails.
    std::panic::set_hook(Box::new(|_| {}));
    let say = |line: &str| {
        let mut out = std::io::stdout();
        let _ = out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush());
    };
    let mut texts = |page: Option<String>| say(&serde_json::to_string(&page).unwrap_or_else(|_| "null".to_owned()));
    let done = extract(&bytes, first, &mut |all| say(&all.to_string()), &mut texts);
    match done {
        Ok(()) => return Ok(ExitCode::SUCCESS),
        Err(Unread::Locked) => say(LOCKED),
        Err(_) => say(DAMAGED),
    }
    Ok(ExitCode::FAILURE)
}
