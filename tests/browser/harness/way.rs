//! The ways in which a reader meets the page, and what a browser or a host may take from it.

use std::fs;
use std::sync::Arc;

use super::engine::Scripts;
use super::environment;
use super::host;
use super::page::Page;
use super::place::Place;
use super::scratch::Scratch;
use super::site::{Answers, Site, with_first};
use super::wait::eventually;

/// How the page is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `dist/` on a server, under a path.
    Hosted,
    /// `explorer.html` from the disk.
    File,
    /// That in a plain frame of another page.
    Frame,
    /// In a frame that may run scripts and nothing else.
    Sandboxed,
    /// As the `srcdoc` of a frame.
    Srcdoc,
    /// In the element `<comment-explorer>`.
    Element,
    /// The hosted page at the second visit, with its server gone.
    Kept,
}

/// What is taken from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// Nothing.
    Nothing,
    /// The browser runs no scripts.
    Scripts,
    /// Whatever touches storage throws.
    Storage,
    /// The host's policy allows nothing but files from beside the page.
    Leave,
}

/// What a browser does that keeps nothing, as the first script of the page.
const NO_STORAGE: &str = "<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) \
    Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });</script>";

impl Way {
    /// Opens the page at an address, `#/comments` or another. In a frame, speaks to what is in it.
    #[track_caller]
    pub fn open(self, address: &str, without: Without) -> Page {
        let scripts = if without == Without::Scripts { Scripts::Off } else { Scripts::On };
        if matches!(self, Self::Hosted | Self::Kept) {
            return self.open_hosted(address, without, scripts);
        }
        let scratch = Scratch::new();
        let mut explorer = fs::read_to_string(environment::dist().join("explorer.html"))
            .unwrap_or_else(|error| panic!("no single file: {error}"));
        if without == Without::Storage {
            explorer = with_first(&explorer, NO_STORAGE);
        }
        let made = fs::write(scratch.path().join("host.html"), self.host(&explorer, address, without))
            .and_then(|()| fs::write(scratch.path().join("explorer.html"), explorer))
            .and_then(|()| fs::copy(environment::dist().join("embed.js"), scratch.path().join("embed.js")));
        made.unwrap_or_else(|error| panic!("no page to stand in: {error}"));
        if self == Self::File {
            let place = Place::file(&scratch.path().join("explorer.html")).staying(Arc::new(scratch));
            return Page::visit(place, address, scripts);
        }
        let site = Site::serve(scratch.path(), Answers::default());
        let page = Page::visit(Place::at(site, "host.html").staying(Arc::new(scratch)), "", scripts);
        match self {
            Self::Element if scripts == Scripts::Off => return page,
            Self::Element => {
                let frame = "return document.querySelector('comment-explorer').shadowRoot?.querySelector('iframe')";
                eventually(|| page.js(frame).is_object(), true);
                page.enter_frame_of(frame);
            }
            _ => page.enter_frame(),
        }
        if self == Self::Srcdoc {
            page.js_with("location.hash = arguments[0]", vec![address.into()]);
        }
        page
    }

    fn open_hosted(self, address: &str, without: Without, scripts: Scripts) -> Page {
        let answers = Answers {
            policy: (without == Without::Leave).then(host::policy),
            first: (without == Without::Storage).then_some(NO_STORAGE),
            ..Answers::default()
        };
        let mut page = Page::visit(Place::answering(answers), address, scripts);
        if self == Self::Kept {
            eventually(|| page.js("return navigator.serviceWorker.ready.then((it) => it.active.state)"), "activated");
            page.close_server();
            page.leave();
            page.go(address);
        }
        page
    }

    /// The page around.
    fn host(self, explorer: &str, address: &str, without: Without) -> String {
        let policy = match without {
            Without::Leave => {
                "<meta http-equiv=\"Content-Security-Policy\" \
                 content=\"default-src 'none'; script-src 'self'; frame-src 'self'\">"
            }
            _ => "",
        };
        let held = match self {
            Self::Frame => format!("<iframe width=\"900\" height=\"700\" src=\"explorer.html{address}\"></iframe>"),
            Self::Sandboxed => format!(
                "<iframe width=\"900\" height=\"700\" sandbox=\"allow-scripts\" src=\"explorer.html{address}\"></iframe>"
            ),
            Self::Srcdoc => {
                let text = explorer.replace('&', "&amp;").replace('"', "&quot;");
                // The address is for a browser that takes no `srcdoc`: WebKit with scripts off is one.
                format!("<iframe width=\"900\" height=\"700\" src=\"explorer.html\" srcdoc=\"{text}\"></iframe>")
            }
            Self::Element => format!(
                "<script src=\"embed.js\" defer></script><comment-explorer src=\"explorer.html{address}\" height=\"700\">\
                 <a href=\"explorer.html{address}\">Read the comments</a></comment-explorer>"
            ),
            Self::Hosted | Self::File | Self::Kept => String::new(),
        };
        format!("<!doctype html><meta charset=\"utf-8\">{policy}<title>A host</title>{held}")
    }
}
