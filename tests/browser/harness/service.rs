//! The program that drives a browser. Some drive no more than one, so each browser has its own.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use super::engine::Engine;
use super::environment;
use super::wait::until;

/// A driver that runs. It ends when this value does; its browser has to be closed before.
pub struct Service {
    port: u16,
    _driver: Running,
    _screen: Option<Running>,
}

impl Service {
    /// Starts a driver, and waits until it listens.
    pub fn start(engine: Engine) -> Self {
        let port = free_port();
        let mut command = Command::new(environment::driver());
        command.arg(format!("--port={port}"));
        let mut screen = None;
        match engine {
            Engine::Chromium => (),
            // Of a second door, which nobody uses, two drivers would open the same.
            Engine::Firefox => drop(command.arg("--websocket-port=0")),
            Engine::WebKit => {
                // Each has a screen of its own: on one that is shared only one window has the focus.
                let (running, display) = screen_in_memory();
                command.env("DISPLAY", display).env("GDK_BACKEND", "x11");
                // It refuses root its sandbox and then starts no page.
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                screen = Some(running);
            }
        }
        let driver = Running::start(command.stdout(Stdio::null()));
        until(|| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("the driver: {error}")));
        Self { port, _driver: driver, _screen: screen }
    }

    /// The address at which it takes WebDriver commands.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A program that is ended when this value goes.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Self {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display())))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that nothing listens on. Nobody says which a driver takes, so it is told one.
fn free_port() -> u16 {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    bound.unwrap_or_else(|error| panic!("no port for a driver: {error}")).port()
}

/// Its size and depth. The mouse lies in its middle, and only a window under the mouse has the focus: so that is inside
/// of a window as narrow as a phone. Wider ones work as well.
const SCREEN: &str = "600x1600x24";

/// A screen that nobody sees, and its name.
fn screen_in_memory() -> (Running, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut running = Running::start(&mut command);
    let mut number = String::new();
    let said = running.0.stdout.as_mut().map(|out| BufReader::new(out).read_line(&mut number));
    assert!(matches!(said, Some(Ok(1..))), "Xvfb opens no screen: {said:?}");
    (running, format!(":{}", number.trim()))
}
