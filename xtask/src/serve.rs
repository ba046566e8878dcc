//! `serve`: the page on this machine, built again whenever its source changes.

use std::env;
use std::io;
use std::net::{Ipv4Addr, TcpListener};

use crate::arguments::Arguments;
use crate::build;
use crate::child;
use crate::failure::Failure;
use crate::tools::Tools;

/// The first port that is tried when none is asked for, and how many more are.
const PORT: u16 = 8080;
const MORE: u16 = 20;

/// `cargo xtask serve [--port N] [--no-open]`. Ends when it is stopped.
pub fn command(mut arguments: Arguments) -> Result<(), Failure> {
    let asked = arguments.option("--port")?;
    let no_open = arguments.flag("--no-open");
    arguments.finish()?;
    let port = match asked {
        Some(asked) => asked_port(&asked)?,
        None => free_port()?,
    };
    let tools = Tools::set_up()?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("{address} answers when the first build is done, and follows every change; Ctrl-C ends it");
    let open = if !no_open && has_browser() { "true" } else { "false" };
    build::trunk(&tools, "serve")
        .args(["--address", "127.0.0.1", "--port", &port.to_string(), &format!("--open={open}")])
        .replace("trunk serve")
}

/// A port that someone asked for: that one or none.
fn asked_port(asked: &str) -> Result<u16, Failure> {
    let port = asked
        .parse()
        .map_err(|_| Failure::new(format!("`{asked}` is not a port")).mend("a port is a number from 1 to 65535"))?;
    is_free(port).map_err(|error| {
        Failure::new(format!("port {port} cannot be used: {error}")).mend("leave out --port, or name another one")
    })?;
    Ok(port)
}

/// The first free port from [`PORT`] on.
fn free_port() -> Result<u16, Failure> {
    let port = (PORT..=PORT + MORE).find(|port| is_free(*port).is_ok()).ok_or_else(|| {
        Failure::new(format!("no port from {PORT} to {} is free", PORT + MORE)).mend("name one: --port N")
    })?;
    if port != PORT {
        child::say(&format!("port {PORT} is taken, so this is port {port}; --port N chooses another"));
    }
    Ok(port)
}

fn is_free(port: u16) -> io::Result<()> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop)
}

/// Whether there is a screen to open a browser on.
fn has_browser() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(target_os = "macos", windows)) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_refused() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(asked_port(&port.to_string()).is_err());
    }

    #[test]
    fn what_is_no_port_is_refused() {
        assert!(asked_port("eighty").is_err());
        assert!(asked_port("65536").is_err());
    }
}
