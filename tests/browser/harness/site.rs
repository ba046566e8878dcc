//! A small static server: one folder under a path of its own, and a note of every request.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The folder is not at the root of the host, as that of a real consultation would not be.
const UNDER: &str = "/consultations/2010/";

/// How a server differs from one that just answers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answers {
    /// A Content-Security-Policy with every answer.
    pub policy: Option<&'static str>,
    /// What stands first in the head of every page.
    pub first: Option<&'static str>,
    /// Files whose name holds this are not there.
    pub missing: Option<&'static str>,
    /// Files whose name holds this never come: nothing is answered until the browser hangs up.
    pub held: Option<&'static str>,
}

/// A server. It ends when this value goes.
pub struct Site {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    over: Arc<AtomicBool>,
}

impl Site {
    /// Serves a folder on a port that is free.
    pub fn serve(folder: &Path, answers: Answers) -> Self {
        let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| {
            let address = listener.local_addr()?;
            Ok((listener, address))
        });
        let (listener, address) = bound.unwrap_or_else(|error| panic!("no port to serve the page on: {error}"));
        let (asked, over) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let folder = Folder { root: folder.to_owned(), answers, asked: asked.clone() };
        let ends = over.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if ends.load(Ordering::Relaxed) {
                    return;
                }
                // A browser opens connections that it may never use: none holds up another.
                let folder = folder.clone();
                thread::spawn(move || folder.answer(&stream));
            }
        });
        Self { address, asked, over }
    }

    /// The address of a file in the folder.
    pub fn url(&self, file: &str) -> String {
        format!("http://{}{UNDER}{file}", self.address)
    }

    /// The paths asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().map(|asked| asked.clone()).unwrap_or_default()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // Wakes the listener.
        let _ = TcpStream::connect(self.address);
    }
}

#[derive(Clone)]
struct Folder {
    root: PathBuf,
    answers: Answers,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Folder {
    fn answer(&self, mut stream: &TcpStream) {
        // A browser that went away is no matter of the server's.
        let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
        let Ok(Some(path)) = requested(stream) else { return };
        if let Ok(mut asked) = self.asked.lock() {
            asked.push(path.clone());
        }
        if self.answers.held.is_some_and(|part| path.contains(part)) {
            let _ = stream.read(&mut [0]);
            return;
        }
        let (status, kind, body) = self.file(&path).map_or_else(
            || ("404 Not Found", "text/plain", b"not here".to_vec()),
            |(name, body)| ("200 OK", content_type(&name), body),
        );
        let policy =
            self.answers.policy.map_or_else(String::new, |policy| format!("Content-Security-Policy: {policy}\r\n"));
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n{policy}\r\n",
            body.len()
        );
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    }

    fn file(&self, path: &str) -> Option<(String, Vec<u8>)> {
        let name = path.strip_prefix(UNDER)?;
        let name = if name.is_empty() { "index.html" } else { name };
        if name.contains("..") || self.answers.missing.is_some_and(|part| name.contains(part)) {
            return None;
        }
        let body = fs::read(self.root.join(name)).ok()?;
        let body = match (self.answers.first, std::str::from_utf8(&body)) {
            (Some(first), Ok(page)) if content_type(name).starts_with("text/html") => {
                with_first(page, first).into_bytes()
            }
            _ => body,
        };
        Some((name.to_owned(), body))
    }
}

/// The path of a request, without its query. `None` when the browser hung up.
fn requested(stream: &TcpStream) -> io::Result<Option<String>> {
    let mut lines = BufReader::new(stream).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = first.split(' ').nth(1).map(|path| path.split('?').next().unwrap_or_default());
    Ok(path.map(str::to_owned))
}

/// A page with something before all else in its head. The builder of the hosted page leaves the tag of a head out.
pub fn with_first(page: &str, first: &str) -> String {
    let at = page.find("<meta").unwrap_or_else(|| panic!("the page has no head"));
    [&page[..at], first, &page[at..]].concat()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
