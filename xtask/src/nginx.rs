//! nginx, for the browser tests and for Lighthouse: the lines of the README for hosts are tried on it.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use crate::apt;
use crate::child::{self, on_path};
use crate::failure::Failure;
use crate::workspace::{self, DIST};

/// Where its settings are written, and what it writes.
const FOLDER: &str = "target/tmp/nginx";

/// nginx with `dist/` under `/consultation/`, as the README has it. It ends when this value goes.
pub struct Host {
    process: Child,
    port: u16,
}

impl Host {
    /// Starts it on a free port of this machine, and waits until it answers.
    pub fn start() -> Result<Self, Failure> {
        let program = set_up()?;
        let readme = fs::read_to_string("README.md").unwrap_or_default();
        let lines = readme.split_once("```nginx\n").and_then(|(_, rest)| rest.split_once("```"));
        let (lines, _) = lines.ok_or_else(|| Failure::new("the README has no lines for nginx"))?;
        let cannot = |error: io::Error| Failure::new(format!("nginx cannot be started: {error}"));
        let folder = workspace::absolute(FOLDER)?;
        fs::create_dir_all(&folder).map_err(cannot)?;
        let file = folder.join("nginx.conf");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(cannot)?;
        let port = listener.local_addr().map_err(cannot)?.port();
        drop(listener);
        fs::write(&file, settings(&folder, port, lines)?).map_err(cannot)?;
        let mut command = child::Child::new(program).args(["-c"]).args([&file]).into_command();
        let process = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().map_err(cannot)?;
        let host = Self { process, port };
        for _ in 0..100 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(host);
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(Failure::new("nginx does not answer"))
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/consultation/", self.port)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // Asked to go, it takes its workers with it.
        let asked = child::Child::new("kill").args([self.process.id().to_string()]).succeeds();
        if asked {
            let _ = self.process.wait();
        }
    }
}

/// The settings: what a machine has around the lines of the README.
fn settings(folder: &Path, port: u16, lines: &str) -> Result<String, Failure> {
    let (own, dist) = (folder.display(), workspace::absolute(DIST)?);
    let lines = lines.replace("root /var/www;", &format!("alias {}/;\nindex index.html;", dist.display()));
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = temporary.map(|kind| format!("{kind}_temp_path {own}/{kind};\n")).concat();
    Ok(format!(
        "daemon off;\nuser root;\nworker_processes 1;\npid {own}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
         include /etc/nginx/mime.types;\naccess_log off;\n{temporary}server {{\nlisten 127.0.0.1:{port};\n{lines}\n}}\n}}\n"
    ))
}

/// Finds it, and installs it when it is missing.
pub fn set_up() -> Result<PathBuf, Failure> {
    if let Some(nginx) = find() {
        return Ok(nginx);
    }
    apt::install(&["nginx-light"], "nginx: the lines of the README for hosts are tried on it")?;
    find().ok_or_else(|| Failure::new("nginx has been installed and still is not found"))
}

/// Debian keeps it where only root looks.
fn find() -> Option<PathBuf> {
    on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|program| program.is_file()))
}
