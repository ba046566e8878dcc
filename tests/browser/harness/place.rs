//! Where a page can be: on a server, or in a single file.

use std::any::Any;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use super::environment;
use super::host::Nginx;
use super::page::Page;
use super::scratch::Scratch;
use super::site::{Answers, Site};

/// The two editions of the page. A reader must not notice which one it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// `dist/`, on a server, under a path.
    Hosted,
    /// `explorer.html`, from the disk.
    SingleFile,
}

impl Edition {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Hosted, Self::SingleFile];

    /// The place of this edition.
    pub fn place(self) -> Place {
        match self {
            Self::Hosted => Place::hosted(&environment::dist(), Answers::default()),
            Self::SingleFile => Place::file(&environment::dist().join("explorer.html")),
        }
    }

    /// Opens it, and waits until the explorer has taken over.
    #[track_caller]
    pub fn open(self, address: &str) -> Page {
        Page::open(self.place(), address)
    }
}

/// Where a page is.
pub struct Place {
    url: String,
    site: Option<Site>,
    /// Made for this test: it stays as long as the page does.
    _stays: Option<Arc<dyn Any>>,
}

impl Place {
    /// A folder on a server.
    pub fn hosted(folder: &Path, answers: Answers) -> Self {
        let site = Site::serve(folder, answers);
        Self { url: site.url(""), site: Some(site), _stays: None }
    }

    /// A file on a server.
    pub fn at(site: Site, file: &str) -> Self {
        Self { url: site.url(file), site: Some(site), _stays: None }
    }

    /// With something that stays as long as the page does.
    pub fn staying(self, stays: Arc<dyn Any>) -> Self {
        Self { _stays: Some(stays), ..self }
    }

    /// The built page on a server that has its ways.
    pub fn answering(answers: Answers) -> Self {
        Self::hosted(&environment::dist(), answers)
    }

    /// The built single file on a server that has its ways.
    pub fn single_file_answering(answers: Answers) -> Self {
        let site = Site::serve(&environment::dist(), answers);
        Self { url: site.url("explorer.html"), site: Some(site), _stays: None }
    }

    /// The built page behind nginx, with the lines of the README.
    pub fn behind_nginx() -> Self {
        let nginx = Nginx::serve(&environment::dist());
        Self { url: nginx.url(), site: None, _stays: Some(Arc::new(nginx)) }
    }

    /// A page of somebody else's on a server, with a single file of the build at that address in a frame that may run
    /// scripts and nothing else.
    pub fn framed(file: &str, address: &str) -> Self {
        let scratch = Scratch::new();
        let host = format!(
            "<!doctype html><title>A host</title>\
             <iframe sandbox=\"allow-scripts\" width=\"600\" height=\"500\" src=\"{file}{address}\"></iframe>"
        );
        let made = fs::write(scratch.path().join("host.html"), host)
            .and_then(|()| fs::copy(environment::dist().join(file), scratch.path().join(file)));
        made.unwrap_or_else(|error| panic!("no page to frame: {error}"));
        let site = Site::serve(scratch.path(), Answers::default());
        Self { url: site.url("host.html"), site: Some(site), _stays: Some(Arc::new(scratch)) }
    }

    /// A page of somebody else's, with the single file and the element beside it: on a server, or on the disk.
    pub fn beside(edition: Edition, host: &str) -> Self {
        let scratch = Scratch::new();
        let made = ["explorer.html", "embed.js"]
            .iter()
            .try_for_each(|file| fs::copy(environment::dist().join(file), scratch.path().join(file)).map(drop));
        let made = made.and_then(|()| fs::write(scratch.path().join("host.html"), host));
        made.unwrap_or_else(|error| panic!("no page to stand in: {error}"));
        let place = match edition {
            Edition::Hosted => Self::hosted(scratch.path(), Answers::default()),
            Edition::SingleFile => Self::file(&scratch.path().join("host.html")),
        };
        let url = place.site.as_ref().map_or(place.url.clone(), |site| site.url("host.html"));
        Self { url, _stays: Some(Arc::new(scratch)), ..place }
    }

    /// A file with this text, alone in its folder.
    pub fn copy(text: &str) -> Self {
        let scratch = Scratch::new();
        let file = scratch.path().join("copy.html");
        fs::write(&file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Self { _stays: Some(Arc::new(scratch)), ..Self::file(&file) }
    }

    /// A file on the disk.
    pub fn file(path: &Path) -> Self {
        Self { url: format!("file://{}", path.display()), site: None, _stays: None }
    }

    /// The address of the page, without a fragment.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its server goes away: whoever asks gets no answer.
    pub fn close_server(&mut self) {
        self.site = None;
    }

    /// The paths that its server was asked for.
    pub fn asked(&self) -> Vec<String> {
        self.site.as_ref().map(Site::asked).unwrap_or_default()
    }
}

/// A corpus of the test's own, in the editions that `comments bundle` writes of it.
pub struct Bundle(Arc<Scratch>);

impl Bundle {
    /// Takes the bytes of a corpus file.
    pub fn of(corpus: &[u8]) -> Self {
        let scratch = Scratch::new();
        let file = scratch.path().join("corpus.json");
        fs::write(&file, corpus).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Self(Arc::new(scratch))
    }

    /// Writes one edition, and says where it is.
    #[track_caller]
    pub fn place(&self, edition: Edition) -> Place {
        let output = self.write(edition, &[]);
        let place = match edition {
            Edition::Hosted => Place::hosted(Path::new(&output), Answers::default()),
            Edition::SingleFile => Place::file(Path::new(&output)),
        };
        Place { _stays: Some(self.0.clone()), ..place }
    }

    /// Writes another corpus to where the hosted edition is, with more arguments of the command.
    #[track_caller]
    pub fn replace(&self, corpus: &[u8], arguments: &[&str]) {
        let file = self.0.path().join("corpus.json");
        fs::write(&file, corpus).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.write(Edition::Hosted, arguments);
    }

    #[track_caller]
    fn write(&self, edition: Edition, arguments: &[&str]) -> String {
        let folder = self.0.path();
        // A path that ends with a separator is a folder to the command.
        let output = match edition {
            Edition::Hosted => format!("{}/site/", folder.display()),
            Edition::SingleFile => format!("{}/explorer.html", folder.display()),
        };
        let mut command = Command::new(environment::comments());
        command.arg("bundle").arg(folder.join("corpus.json")).arg("--app").arg(environment::dist());
        command.arg("-o").arg(&output).args(arguments);
        let done = command.output().unwrap_or_else(|error| panic!("`comments` does not start: {error}"));
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "`comments bundle` ends with {}: {said}", done.status);
        output
    }

    /// Opens one edition, and waits until the explorer has taken over.
    #[track_caller]
    pub fn open(&self, edition: Edition, address: &str) -> Page {
        Page::open(self.place(edition), address)
    }
}
