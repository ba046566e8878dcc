//! No view scrolls sideways, from a wall to a phone. What must be wide scrolls within itself.

use crate::harness::{Bundle, Edition, Page, Scripts, eventually, synthetic};

/// From a wall to the smallest phone; 320 is also a window of 1280 at 400 %.
const WIDTHS: [u32; 6] = [2560, 1440, 1024, 600, 360, 320];

/// The space that a reader may put between lines, paragraphs, letters and words (WCAG 1.4.12), as a browser's own.
const SPACED: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
        + 'p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [sheet]";

/// What is cut: a box that hides what does not fit, without saying so by an ellipsis.
const CUT: &str = "return [...document.querySelectorAll('body *')].filter((it) => {
        const style = getComputedStyle(it);
        const hides = style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis' && style.clipPath === 'none'
            && style.webkitLineClamp === 'none' && it.checkVisibility() && !(it instanceof SVGElement);
        return hides && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
    }).map((it) => it.outerHTML.slice(0, 120))";

/// Views, and a heading that says that they are there.
const VIEWS: [(&str, &str); 21] = [
    ("#/comments", "7 comments"),
    ("#/comments?q=exist&kind=individual,government&-country=JP&picked=france+jprs", "2 of 7 comments"),
    ("#/comments?q=zebra&kind=government&country=JP", "0 of 7 comments"),
    ("#/comments?q=the&show=context", "7 comments"),
    ("#/comments?q=the&show=context&embed=1", "7 comments"),
    ("#/comment/france/p3?picked=jprs", "France"),
    ("#/comment/jprs", "JPRS"),
    ("#/compare", "Compare comments"),
    ("#/compare/france+jprs", "France and JPRS"),
    ("#/compare/france+jprs+isoc+dns-oarc", "France, JPRS, ISOC and DNS-OARC"),
    ("#/compare/france+jprs?mode=text", "France and JPRS"),
    ("#/compare/france+jprs+isoc+dns-oarc?mode=text", "France, JPRS, ISOC and DNS-OARC"),
    ("#/issues", "Who stands where, on 9 issues"),
    ("#/issues?cell=france:case-made", "Who stands where, on 9 issues"),
    ("#/patterns", "Patterns"),
    ("#/about", "About these comments and how to read them"),
    ("#/open", "Open comments"),
    ("#/patterns?kind=individual&embed=1", "Patterns"),
    ("#/nowhere?with=an+odd+address+that+is+rather+long+and+says+nothing+at+all", "7 comments"),
    ("#/comments?embed=1&picked=france+jprs", "7 comments"),
    ("#/compare/france+jprs?embed=1", "France and JPRS"),
];

#[track_caller]
fn fits(page: &Page, what: &str) {
    let widths = page.js("return [document.documentElement.scrollWidth, innerWidth]");
    assert!(widths[0].as_u64() <= widths[1].as_u64(), "{what} is {} wide in {}", widths[0], widths[1]);
}

#[test]
fn of_the_explorer() {
    let page = Edition::Hosted.open("");
    for width in WIDTHS {
        page.resize(width);
        for (address, heading) in VIEWS {
            page.go(address);
            eventually(|| (width, address, page.headline()), (width, address, heading.to_owned()));
            fits(&page, &format!("{address} at {width}"));
        }
    }
}

#[test]
fn nor_loses_words_when_a_reader_spaces_them() {
    let page = Edition::Hosted.open("");
    page.js(SPACED);
    for width in [1440, 320] {
        page.resize(width);
        for (address, heading) in VIEWS.into_iter().filter(|(address, _)| !address.contains("embed=1")) {
            page.go(address);
            eventually(|| (address, page.headline()), (address, heading.to_owned()));
            fits(&page, &format!("{address} at {width}, spaced"));
            assert_eq!(page.js(CUT), serde_json::json!([]), "{address} at {width}, spaced");
        }
    }
}

#[test]
fn of_the_static_edition() {
    for edition in Edition::BOTH {
        let page = Page::visit(edition.place(), "", Scripts::Off);
        for width in WIDTHS {
            page.resize(width);
            fits(&page, &format!("the static edition at {width}"));
        }
    }
}

#[test]
fn of_a_corpus_with_long_words_and_problems() {
    let long = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(8);
    let mut corpus =
        synthetic(&[("long", &long, &long), ("plain", "Plain", "A plain text."), ("plain", "Plain", &long)]);
    corpus["title"] = format!("Synthetic: {long}").into();
    corpus["comments"][0]["sources"][0]["url"] = format!("javascript:{long}").into();
    corpus["comments"][1]["submitted"] = long.clone().into();
    let page = Bundle::of(corpus.to_string().as_bytes()).open(Edition::Hosted, "");
    for width in WIDTHS {
        page.resize(width);
        for address in
            ["#/comments", "#/comment/long", "#/compare/long+plain", "#/compare/long+plain?mode=text", "#/issues"]
        {
            page.go(address);
            eventually(|| page.address(), address);
            page.first("heading");
            fits(&page, &format!("{address} at {width}"));
        }
    }
}
