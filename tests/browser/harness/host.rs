//! A host as the README has it: the policy that it names, and a real nginx with the lines that stand there.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::environment;
use super::scratch::Scratch;

const README: &str = include_str!("../../../README.md");

/// The lines of the README for a program: what stands in its fence.
pub fn lines_for(program: &str) -> &'static str {
    let fence = README.split_once(&format!("```{program}\n")).and_then(|(_, rest)| rest.split_once("```"));
    fence.map_or_else(|| panic!("the README has no lines for {program}"), |(lines, _)| lines)
}

/// The policy that they set.
pub fn policy() -> &'static str {
    lines_for("nginx").split('"').nth(1).unwrap_or_else(|| panic!("the README names no policy"))
}

/// nginx, serving a folder as the README says. It ends when this value goes.
pub struct Nginx {
    process: Child,
    port: u16,
    _folder: Scratch,
}

impl Nginx {
    /// Serves it under `/consultation/`.
    pub fn serve(folder: &Path) -> Self {
        let scratch = Scratch::new();
        let own = scratch.path().display();
        // The port is free again for nginx; hardly anyone takes it in between.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = port.unwrap_or_else(|error| panic!("no port for nginx: {error}")).port();
        let lines = lines_for("nginx").replace("/var/www", &own.to_string());
        let configuration = format!(
            "daemon off;\nuser root;\nworker_processes 1;\npid {own}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
             include /etc/nginx/mime.types;\naccess_log off;\n\
             client_body_temp_path {own}/a; proxy_temp_path {own}/b; fastcgi_temp_path {own}/c;\n\
             uwsgi_temp_path {own}/d; scgi_temp_path {own}/e;\n\
             server {{\nlisten 127.0.0.1:{port};\n{lines}\n}}\n}}\n"
        );
        let file = scratch.path().join("nginx.conf");
        let linked = std::os::unix::fs::symlink(folder, scratch.path().join("consultation"));
        let made = linked.and_then(|()| fs::write(&file, configuration));
        made.unwrap_or_else(|error| panic!("{own}: {error}"));
        let mut command = Command::new(environment::nginx());
        // By a variable of its name nginx hands sockets on.
        command.arg("-c").arg(&file).env_remove("NGINX").stdin(Stdio::null());
        let process = command.spawn().unwrap_or_else(|error| panic!("nginx does not start: {error}"));
        Self { process, port, _folder: scratch }
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/consultation/", self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Asked to go, it takes its workers with it.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}
