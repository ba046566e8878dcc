//! Nothing that axe knows to keep a page from some of its readers is in any view, theme or width: the rules of WCAG 2.0 to
//! 2.2, A and AA, and those of good practice. Each test writes a row of the table that `cargo xtask e2e` prints: how many
//! things were found, and of how many rules that had something to look at.
//!
//! The script comes by the driver: a policy of the page neither stops it nor is loosened for it.

use std::fmt::Write as _;
use std::io::Write as _;

use crate::harness::{Answers, Bundle, Edition, Page, Place, Scripts, axe, dist, eventually, synthetic};

/// A wide window, the frame of a host, a phone.
const WINDOWS: [(&str, u32, u32); 3] = [("1440", 1440, 900), ("600x500", 600, 500), ("360", 360, 800)];

/// axe, and then what it found: each thing as rule, impact, what it is about, and how to mend it. What stands in frames is
/// a page of its own.
const RUN: &str = "const answer = arguments[0];
    // A colour that is on its way to another is no colour of the theme. Of what is not drawn, Firefox waits for ever to begin.
    const late = new Promise((done) => setTimeout(done, 1000));
    const still = Promise.race([late, Promise.allSettled(document.getAnimations().map((one) => one.finished))]);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    still.then(() => axe.run(document, { iframes: false, runOnly: tags, rules: { 'target-size': { enabled: true } } })).then(
        ({ violations, passes }) => answer({
            rules: violations.length + passes.length,
            found: violations.flatMap((rule) => rule.nodes.map((node) =>
                [rule.id, rule.impact, node.target.join(' '), node.failureSummary.replaceAll('\\n', ' ')])),
        }),
        (error) => answer({ rules: 0, found: [['axe', 'critical', String(error), '']] }))";

/// Looks at what a page shows in each theme and window, once `prepare` has run in it.
#[track_caller]
fn look(row: &str, page: &Page, prepare: &str) {
    let script = std::fs::read_to_string(axe()).unwrap_or_else(|error| panic!("no axe: {error}"));
    page.js(&format!("{script}; window.axe = axe"));
    let mut table = String::new();
    for (window, width, height) in WINDOWS {
        page.resize_to(width, height);
        for theme in ["light", "dark"] {
            page.js_with("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]);
            page.js(prepare);
            let answer = page.js_later(RUN, Vec::new());
            let found = answer["found"].as_array().cloned().unwrap_or_default();
            let rules = answer["rules"].as_u64().unwrap_or_default();
            assert!(rules > 10 || !found.is_empty(), "axe has looked at next to nothing");
            // Past the test's own output, which is shown of failures alone.
            let cell = format!("test axe_finds_nothing::{row}::{theme}_{window} ... {} of {rules}\n", found.len());
            let _ = std::io::stdout().write_all(cell.as_bytes());
            for thing in found {
                let part = |at: usize| thing[at].as_str().unwrap_or_default().to_owned();
                let _ = writeln!(
                    table,
                    "{theme:5}  {window:7}  {:24}  {:8}  {}\n      {}",
                    part(0),
                    part(1),
                    part(2),
                    part(3)
                );
            }
        }
    }
    assert!(table.is_empty(), "in {row}:\n{table}");
}

/// Opens everything that can be unfolded.
const UNFOLD: &str = "document.querySelectorAll('details').forEach((it) => { it.open = true })";

/// Opens the filters where they are a sheet.
const SHEET: &str = "const button = document.getElementById('filter-button');
    if (button.checkVisibility() && button.getAttribute('aria-expanded') === 'false') button.click()";

macro_rules! views {
    ($($name:ident: $address:literal, $heading:literal, $prepare:expr;)*) => {
        $(#[test] fn $name() {
            let page = Edition::Hosted.open($address);
            eventually(|| page.headline(), $heading);
            look(stringify!($name), &page, $prepare);
        })*
    };
}

views! {
    list: "#/comments", "7 comments", "";
    list_found: "#/comments?q=exist&kind=individual,government&-country=JP&picked=france+jprs", "2 of 7 comments", "";
    list_unfolded: "#/comments?q=gap", "4 of 7 comments", UNFOLD;
    list_in_context: "#/comments?q=the&show=context", "7 comments", "";
    list_empty: "#/comments?q=zebra&kind=government&country=JP", "0 of 7 comments", "";
    list_embedded: "#/comments?embed=1&picked=france+jprs", "7 comments", "";
    filter_sheet: "#/comments?kind=government", "1 of 7 comments", SHEET;
    filter_sheet_embedded: "#/comments?embed=1", "7 comments", SHEET;
    odd_address: "#/nowhere?with=an+odd+address", "7 comments", "";
    comment: "#/comment/france", "France", UNFOLD;
    comment_at_passage: "#/comment/france/p3?q=exist&picked=jprs", "France", "";
    comment_embedded: "#/comment/jprs?embed=1", "JPRS", "";
    compare_none: "#/compare", "Compare comments", "";
    compare_two: "#/compare/france+jprs", "France and JPRS", "";
    compare_three: "#/compare/france+jprs+isoc", "France, JPRS and ISOC", "";
    compare_four: "#/compare/france+jprs+isoc+dns-oarc", "France, JPRS, ISOC and DNS-OARC", "";
    compare_embedded: "#/compare/france+jprs?embed=1", "France and JPRS", "";
    compare_groups: "#/compare/france+kind:individual", "France and Individual (2)", "";
    compare_texts: "#/compare/france+jprs?mode=text", "France and JPRS", UNFOLD;
    compare_four_texts: "#/compare/france+jprs+isoc+dns-oarc?mode=text", "France, JPRS, ISOC and DNS-OARC", UNFOLD;
    issues: "#/issues", "Who stands where, on 9 issues", "";
    issues_cell: "#/issues?cell=france:case-made", "Who stands where, on 9 issues", "";
    patterns: "#/patterns", "Patterns", UNFOLD;
    about: "#/about", "About these comments and how to read them", "";
    open: "#/open", "Open comments", "";
    patterns_embedded: "#/patterns?kind=individual&embed=1", "Patterns", UNFOLD;
}

#[test]
fn problems() {
    let mut corpus = synthetic(&[("ash", "Ash", "A text."), ("elm", "Elm", "Another."), ("elm", "Elm", "A third.")]);
    corpus["comments"][0]["submitted"] = "soon".into();
    let page = Bundle::of(corpus.to_string().as_bytes()).open(Edition::Hosted, "");
    page.by_role("region", "Problems with this corpus");
    look("problems", &page, UNFOLD);
}

#[test]
fn nothing_loaded() {
    let page = Bundle::of(b"{\"format\": \"comment-explorer/1\",, }").open(Edition::SingleFile, "");
    page.by_role("heading", "No comments can be shown");
    look("nothing_loaded", &page, UNFOLD);
}

#[test]
fn static_edition() {
    // Scripts that are switched off would take those of the driver with them.
    let answers = Answers { policy: Some("script-src 'none'"), ..Answers::default() };
    let page = Page::visit(Place::answering(answers), "", Scripts::On);
    page.by_role("heading", "France");
    look("static_edition", &page, UNFOLD);
}

#[test]
fn other_pages() {
    for (row, file, heading) in [
        ("embed_page", "embed.html", "Embed a view in another page"),
        ("demo_page", "demo/index.html", "Should there be a global DNS-CERT?"),
        ("api_page", "api.html", "The search engine in a page of one's own"),
    ] {
        assert!(dist().join(file).is_file(), "{file}");
        let page = Page::visit(Place::hosted(&dist(), Answers::default()), file, Scripts::On);
        page.by_role("heading", heading);
        look(row, &page, UNFOLD);
    }
}
