//! One browser. It is closed when this value goes, whether its test passed or not.

use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{Builder, Runtime};

use super::engine::{Engine, Scripts};
use super::scratch::Scratch;
use super::service::Service;

/// No command takes as long, unless the page hangs.
const PATIENCE: Duration = Duration::from_mins(2);

/// The width and height of a new window, in CSS pixels, its bars included.
const WINDOW: [u32; 2] = [1200, 900];

/// A browser and the means to speak to it. Tests are plain functions, so each command is waited for here.
pub struct Driver {
    engine: Engine,
    runtime: Runtime,
    client: Client,
    /// These go last.
    _service: Service,
    _scratch: Scratch,
}

impl Driver {
    /// Starts a browser.
    pub fn start(scripts: Scripts) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.unwrap_or_else(|error| panic!("no runtime for the driver: {error}"));
        let engine = Engine::here();
        let service = Service::start(engine);
        let scratch = Scratch::new();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(scripts, scratch.path()));
        let client = runtime.block_on(builder.connect(&service.address()));
        let client = client.unwrap_or_else(|error| panic!("the driver starts no browser: {error}"));
        // Each opens a window of another size.
        let [width, height] = WINDOW;
        let sized = runtime.block_on(client.set_window_size(width, height));
        sized.unwrap_or_else(|error| panic!("the window has no size: {error}"));
        Self { engine, runtime, client, _service: service, _scratch: scratch }
    }

    /// Has a command done.
    pub fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, command).await });
        answer.unwrap_or_else(|_| panic!("the browser has not answered for {PATIENCE:?}"))
    }

    /// What draws the page.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// What commands are given to.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let close = self.client.clone().close();
        // There is nobody left to tell.
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, close).await });
    }
}
