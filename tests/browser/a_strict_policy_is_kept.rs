//! Under the policy of the README, and the single file under its own, nothing is refused: nothing needs to be.

use std::fs;

use crate::harness::{Answers, Page, Place, dist, eventually, policy};

/// A policy that tells the server of each refusal; a relative address is that of a file beside the page.
fn reporting(policy: &str) -> Answers {
    Answers { policy: Some(format!("{policy}; report-uri refused").leak()), ..Answers::default() }
}

/// What the policy refused.
fn refused(page: &Page) -> usize {
    page.place().asked().iter().filter(|path| path.ends_with("/refused")).count()
}

/// Does something in each view.
fn look_around(page: &Page) {
    assert_eq!(page.comments().len(), 7);
    for (address, heading) in [
        ("#/comment/france/p3", "France"),
        ("#/compare/france+jprs", "France and JPRS"),
        ("#/compare/france+jprs?mode=text&follow=1", "France and JPRS"),
        ("#/issues", "Who stands where, on 9 issues"),
        ("#/patterns", "Patterns"),
    ] {
        page.go(address);
        page.by_role("heading", heading);
    }
    page.by_role("list", "Who commented").by_role("link", "Individual, 2 comments").click();
    eventually(|| page.comments().len(), 2);
    page.by_role("searchbox", "Search comments").click();
    page.type_text("cost");
    eventually(|| page.address(), "#/comments?q=cost&kind=individual");
}

#[test]
fn by_the_hosted_page() {
    let page = Page::open(Place::answering(reporting(policy())), "");
    look_around(&page);
    assert_eq!(refused(&page), 0);
    // A refusal would have been heard of.
    page.js("document.body.setAttribute('style', 'color: red')");
    eventually(|| refused(&page), 1);
}

#[test]
fn by_the_single_file_which_brings_its_own() {
    let file = fs::read_to_string(dist().join("explorer.html")).unwrap();
    let own =
        file.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap().1.split('"').next().unwrap();
    assert!(own.starts_with("default-src 'none'; script-src 'sha256-") && !own.contains("unsafe-inline"), "{own}");
    let page = Page::open(Place::single_file_answering(reporting(own)), "");
    look_around(&page);
    assert_eq!(refused(&page), 0);
    page.js("document.body.setAttribute('style', 'color: red')");
    eventually(|| refused(&page), 1);
}

/// Trusted Types: no script of the page makes markup, or a script, of a text.
#[test]
fn and_no_text_becomes_markup() {
    for place in [Place::answering(reporting(policy())), Place::single_file_answering(Answers::default())] {
        let page = Page::open(place, "");
        let refusal = page.js("try { document.body.innerHTML = '<b>x</b>' } catch (error) { return error.name }");
        assert_eq!(refusal, "TypeError");
        let script = page.js("try { document.createElement('script').text = 'x' } catch (error) { return error.name }");
        assert_eq!(script, "TypeError");
    }
}

#[test]
fn behind_nginx_with_the_lines_of_the_readme() {
    let page = Page::open(Place::behind_nginx(), "");
    look_around(&page);
    let header =
        |file: &str, name: &str| page.js(&format!("return fetch({file}).then((it) => it.headers.get('{name}'))"));
    let wasm = "document.querySelector('link[type=\"application/wasm\"]').href";
    assert_eq!(header("''", "content-security-policy"), policy());
    assert_eq!(header("''", "cache-control"), "no-cache");
    assert_eq!(header(wasm, "content-type"), "application/wasm");
    assert_eq!(header(wasm, "content-encoding"), "gzip");
    assert_eq!(header(wasm, "content-security-policy"), policy());
    let kept = header(wasm, "cache-control");
    assert!(kept.as_str().unwrap_or_default().starts_with("max-age="), "{kept}");
}
