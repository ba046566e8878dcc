//! What a build has for the pages of others: `embed.js` (the element `<comment-explorer>`), `embed.html` (the page that
//! writes the code for a view, with its preview), and `demo/`, a page about the bundled corpus that has three of them.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::tools::Tools;
use crate::workspace;

/// Scripts and styles, made small, and where they go.
const SMALL: [(&[&str], &str); 5] = [
    (&["assets/embed.js"], "embed.js"),
    (&["assets/embed/embed-page.js"], "embed-page.js"),
    (
        &["assets/css/tokens.css", "assets/css/base.css", "assets/css/components.css", "assets/embed/embed-page.css"],
        "embed-page.css",
    ),
    (&["assets/demo/demo.js"], "demo/demo.js"),
    (&["assets/demo/demo.css"], "demo/demo.css"),
];

/// Pages, as they are.
const PAGES: [(&str, &str); 2] =
    [("assets/embed/embed.html", "embed.html"), ("assets/demo/index.html", "demo/index.html")];

/// Adds all of it to a built page.
pub fn add(tools: &Tools, page: &Path) -> Result<(), Failure> {
    let demo = page.join("demo");
    fs::create_dir_all(&demo).map_err(|error| Failure::new(format!("cannot make {}: {error}", demo.display())))?;
    for (sources, name) in SMALL {
        let file = page.join(name);
        workspace::join(["", ""], sources, &file)?;
        let small = tools.child("esbuild").args(["--minify", "--allow-overwrite", "--log-level=warning"]);
        small.args([file.clone().into_os_string(), format!("--outfile={}", file.display()).into()]).run("esbuild")?;
    }
    for (source, name) in PAGES {
        fs::copy(source, page.join(name))
            .map_err(|error| Failure::new(format!("cannot copy {source} to {name}: {error}")))?;
    }
    Ok(())
}
