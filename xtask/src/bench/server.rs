//! A loopback server for one benchmark: files, and a shelf on which its windows leave things for each other.
//!
//! | request | |
//! |---|---|
//! | `GET /corpus.json` | the corpus |
//! | `GET /npm/…`, `GET /dist/…`, `GET /sites/…`, `GET /…` | a file of the libraries, of the app, of its bundles, of `benches/` |
//! | `POST /shelf/NAME`, `GET /shelf/NAME` | leaves bytes, and gives them to whoever asks; 404 until they are there |
//! | `POST /say`, `POST /table`, `POST /failed` | what the person at the terminal is told, the result, why there is none |
//!
//! It speaks as much HTTP as a browser needs and listens on loopback alone. Pages are isolated from other origins, since
//! browsers keep exact clocks and the measuring of memory for those.

use std::collections::HashMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::{peers, typing};
use crate::failure::Failure;
use crate::workspace::DIST;

/// What the pages have to say.
pub enum News {
    /// A line for the person at the terminal.
    Said(String),
    /// The end, and its result.
    Table(String),
    /// The end, without one.
    Failed(String),
}

/// A server that runs as long as the process.
pub struct Server {
    port: u16,
    site: Arc<Site>,
}

struct Site {
    corpus: PathBuf,
    shelf: Mutex<HashMap<String, Vec<u8>>>,
    news: Sender<News>,
}

impl Server {
    /// Starts on a free port.
    pub fn start(corpus: PathBuf) -> Result<(Self, Receiver<News>), Failure> {
        let cannot = |error: io::Error| Failure::new(format!("no server can be started on loopback: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(cannot)?;
        let port = listener.local_addr().map_err(cannot)?.port();
        let (news, received) = mpsc::channel();
        let site = Arc::new(Site { corpus, shelf: Mutex::default(), news });
        let server = Self { port, site: Arc::clone(&site) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = Arc::clone(&site);
                // A browser that goes away in the middle is none of our business.
                thread::spawn(move || site.answer(stream));
            }
        });
        Ok((server, received))
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What a page has left on the shelf under a name.
    pub fn left(&self, name: &str) -> Option<Vec<u8>> {
        self.site.left(name)
    }
}

/// A request: its method, its path without what follows a question mark, and its body.
struct Request {
    method: String,
    path: String,
    body: Vec<u8>,
}

struct Answer {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
}

impl Site {
    fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        let request = read(&mut BufReader::new(&stream))?;
        let Answer { status, kind, body } = self.give(request);
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
             Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n\
             Connection: close\r\n\r\n"
        )?;
        stream.write_all(&body)
    }

    fn give(&self, Request { method, path, body }: Request) -> Answer {
        if method == "POST" {
            return self.take(&path, body);
        }
        let found = match path.strip_prefix("/shelf/") {
            Some(name) => self.left(name),
            None => self.file(&path).and_then(|file| fs::read(file).ok()),
        };
        match found {
            Some(body) => Answer { status: "200 OK", kind: kind(&path), body },
            None => Answer { status: "404 Not Found", kind: "text/plain", body: Vec::new() },
        }
    }

    fn left(&self, name: &str) -> Option<Vec<u8>> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn take(&self, path: &str, body: Vec<u8>) -> Answer {
        let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
        let news = match path {
            "/say" => Some(News::Said(text(&body))),
            "/table" => Some(News::Table(text(&body))),
            "/failed" => Some(News::Failed(text(&body))),
            _ => None,
        };
        match (news, path.strip_prefix("/shelf/")) {
            // Nobody listens any more once the table is there.
            (Some(news), _) => drop(self.news.send(news)),
            (None, Some(name)) => {
                self.shelf.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), body);
            }
            (None, None) => return Answer { status: "404 Not Found", kind: "text/plain", body: Vec::new() },
        }
        Answer { status: "200 OK", kind: "text/plain", body: Vec::new() }
    }

    /// The file that a path means, none outside of the folders that are given out.
    fn file(&self, path: &str) -> Option<PathBuf> {
        if path == "/corpus.json" {
            return Some(self.corpus.clone());
        }
        let (folder, rest) = if let Some(rest) = path.strip_prefix("/npm/") {
            (format!("{}/node_modules", peers::FOLDER), rest)
        } else if let Some(rest) = path.strip_prefix("/dist/") {
            (DIST.to_owned(), rest)
        } else if let Some(rest) = path.strip_prefix("/sites/") {
            (typing::SITES.to_owned(), rest)
        } else {
            ("benches".to_owned(), path.strip_prefix('/')?)
        };
        let rest = if rest.is_empty() || rest.ends_with('/') { format!("{rest}index.html") } else { rest.to_owned() };
        let rest = Path::new(&rest);
        let plain = rest.components().all(|part| matches!(part, Component::Normal(_)));
        plain.then(|| Path::new(&folder).join(rest))
    }
}

fn read(stream: &mut impl BufRead) -> io::Result<Request> {
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let mut words = first.split_whitespace().map(str::to_owned);
    let (method, target) = words.next().zip(words.next()).ok_or(io::ErrorKind::InvalidData)?;
    let mut length = 0;
    loop {
        let mut header = String::new();
        if stream.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
        }
    }
    let mut body = Vec::new();
    stream.take(length).read_to_end(&mut body)?;
    let path = target.split('?').next().unwrap_or_default().to_owned();
    Ok(Request { method, path, body })
}

/// The media type of a file. Browsers refuse modules and streaming wasm of another.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ if path.ends_with('/') => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (Site, Receiver<News>) {
        let (news, received) = mpsc::channel();
        (Site { corpus: PathBuf::from("c.json"), shelf: Mutex::default(), news }, received)
    }

    fn ask(site: &Site, request: &str) -> Answer {
        site.give(read(&mut request.as_bytes()).unwrap())
    }

    #[test]
    fn files_are_those_of_four_folders_and_no_others() {
        let (site, _news) = site();
        let file = |path: &str| site.file(path).map(|file| file.to_string_lossy().into_owned());
        assert_eq!(file("/corpus.json").as_deref(), Some("c.json"));
        assert_eq!(file("/").as_deref(), Some("benches/index.html"));
        assert_eq!(file("/engines/lunr.js").as_deref(), Some("benches/engines/lunr.js"));
        assert_eq!(file("/sites/7/").as_deref(), Some("target/bench/sites/7/index.html"));
        assert_eq!(file("/dist/a.wasm").as_deref(), Some("dist/a.wasm"));
        for outside in ["/../Cargo.toml", "/npm/../../../Cargo.toml", "//etc/passwd", "/dist/..", "/./x", "x"] {
            let found = file(outside);
            assert!(found.as_deref().is_none_or(|found| found == "benches/x"), "{outside} gives {found:?}");
        }
    }

    #[test]
    fn what_is_left_on_the_shelf_is_found_there() {
        let (site, _news) = site();
        assert_eq!(ask(&site, "GET /shelf/a HTTP/1.1\r\n\r\n").status, "404 Not Found");
        ask(&site, "POST /shelf/a HTTP/1.1\r\ncontent-length: 3\r\n\r\nabcdef");
        assert_eq!(ask(&site, "GET /shelf/a?x HTTP/1.1\r\n\r\n").body, b"abc");
    }

    #[test]
    fn what_is_said_arrives() {
        let (site, news) = site();
        ask(&site, "POST /say HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi");
        assert!(matches!(news.try_recv(), Ok(News::Said(line)) if line == "hi"));
        ask(&site, "POST /table HTTP/1.1\r\nContent-Length: 1\r\n\r\nt");
        assert!(matches!(news.try_recv(), Ok(News::Table(table)) if table == "t"));
    }
}
