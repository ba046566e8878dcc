//! One browser. It is closed when this value goes, whether its test passed or not.

use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{Builder, Runtime};

use super::engine::{Engine, Scripts};
use super::service::Service;

/// No command takes as long, unless the page hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// A browser and the means to speak to it. Tests are plain functions, so each command is waited for here.
pub struct Driver {
    engine: Engine,
    runtime: Runtime,
    client: Client,
    /// Goes last.
    _service: Service,
}

impl Driver {
    /// Starts a browser.
    pub fn start(scripts: Scripts) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.unwrap_or_else(|error| panic!("no runtime for the driver: {error}"));
        let engine = Engine::here();
        let service = Service::start(engine);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(scripts));
        let client = runtime.block_on(builder.connect(&service.address()));
        let client = client.unwrap_or_else(|error| panic!("the driver starts no browser: {error}"));
        Self { engine, runtime, client, _service: service }
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
