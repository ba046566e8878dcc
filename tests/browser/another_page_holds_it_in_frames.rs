//! Another page holds views by the element `<comment-explorer>`, as the demonstration in the build does.
//!
//! The frames stand in shadow trees, where the driver finds no roles: things are found by their words there.

use serde_json::{Value, json};

use crate::harness::{Answers, Edition, Page, Place, Scripts, eventually};

/// Runs a script with `root`, the document in the frame of the element of that id, which must be of the same origin.
#[track_caller]
fn within(page: &Page, id: &str, script: &str) -> Value {
    let frame = "const it = document.getElementById(arguments[0]);
        it.scrollIntoView();
        const root = it.shadowRoot.querySelector('iframe')?.contentDocument;";
    page.js_with(&format!("{frame} {script}"), vec![id.into()])
}

/// Waits for the headline of the view in that frame.
#[track_caller]
fn shows(page: &Page, id: &str, headline: &str) {
    let script = "return root?.querySelector('#explorer main h1')?.textContent.trim() ?? ''";
    eventually(|| within(page, id, script), headline);
}

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      frame-src 'self'; img-src 'self'";

fn demonstration(policy: Option<&'static str>) -> Page {
    Page::visit(Place::answering(Answers { policy, ..Answers::default() }), "demo/index.html", Scripts::On)
}

#[test]
fn three_in_one_page_with_any_policy() {
    for policy in [None, Some(POLICY)] {
        let page = demonstration(policy);
        shows(&page, "list", "2 of 7 comments");
        shows(&page, "compare", "France and JPRS");
        shows(&page, "comment", "France");
        // What a page shows without the script is not shown beside the frame.
        let links =
            "return [...document.querySelectorAll('comment-explorer a')].filter((it) => it.checkVisibility()).length";
        assert_eq!(page.js(links), 0);
        assert_eq!(page.js("return document.querySelectorAll('script:not([src]), style, [style]').length"), 0);
        // Nobody but the reader moves the page around.
        page.js("scrollTo(0, 0)");
        within(&page, "list", "root.querySelector('h2 a').click()");
        shows(&page, "list", "ISOC");
        eventually(|| page.status().contains("“isoc” was opened"), true);
    }
}

#[test]
fn which_follow_their_attributes_without_loading_anew() {
    let page = demonstration(None);
    shows(&page, "list", "2 of 7 comments");
    within(&page, "list", "root.defaultView.same = true");
    let from = page.by_role("combobox", "Show comments from");
    from.choose("a government");
    // The driver of Firefox takes the focus from a menu in which it has chosen.
    from.js("it.focus()");
    shows(&page, "list", "1 of 7 comments");
    let change = |name: &str, value: &str| {
        page.js_with("document.getElementById('list').setAttribute(...arguments)", vec![name.into(), value.into()]);
    };
    change("kind", "government, individual");
    shows(&page, "list", "3 of 7 comments");
    change("q", "\"what already exists\" & more");
    eventually(|| within(&page, "list", "return root.querySelector('#q')?.value"), "\"what already exists\" & more");
    change("theme", "dark");
    eventually(|| within(&page, "list", "return root.documentElement.dataset.theme"), "dark");
    change("q", "");
    change("chrome", "none");
    eventually(|| within(&page, "list", "return root.querySelector('.mast') === null"), true);
    change("height", "333");
    eventually(|| within(&page, "list", "return it.shadowRoot.querySelector('iframe').clientHeight"), 333);
    change("view", "comment");
    change("comments", "france/p4");
    shows(&page, "list", "France");
    let links = "return getComputedStyle(root.querySelector('main a')).color";
    let before = within(&page, "list", links);
    change("accent", "#00f");
    eventually(|| within(&page, "list", links) != before, true);
    assert_eq!(within(&page, "list", "return root.defaultView.same"), true);
    // The reader is in the page around, and stays there.
    assert_eq!(page.focused().1, "Show comments from");
}

#[test]
fn as_high_as_what_it_shows_and_no_higher() {
    let page = demonstration(None);
    shows(&page, "comment", "France");
    page.js("window.heights = [];
         document.getElementById('comment').addEventListener('height', ({ detail }) => heights.push(detail.height))");
    let fits = "const body = root.body.getBoundingClientRect().height;
        return Math.abs(body - it.shadowRoot.querySelector('iframe').clientHeight) <= 1 && body > 1000";
    eventually(|| within(&page, "comment", fits), true);
    page.js("document.getElementById('comment').setAttribute('view', 'issues')");
    shows(&page, "comment", "Who stands where, on 9 issues");
    let fits = "return Math.abs(root.body.getBoundingClientRect().height - it.shadowRoot.querySelector('iframe').clientHeight) <= 1";
    eventually(|| within(&page, "comment", fits), true);
    // Something that is always higher than its window.
    within(
        &page,
        "comment",
        "const sheet = new root.defaultView.CSSStyleSheet();
         sheet.replaceSync('.app { min-height: calc(100vh + 50px) }');
         root.adoptedStyleSheets = [sheet];",
    );
    eventually(|| page.js("return heights.length > 3"), true);
    let settled = "const count = heights.length;
        return new Promise((done) => setTimeout(() => done(heights.length === count), 1000))";
    eventually(|| page.js(settled), true);
    assert!(page.js("return Math.max(...heights)").as_f64().unwrap() < 5000.0);
}

/// The element of the build, with a link inside, in a page of its own beside the single file.
fn host(attributes: &str) -> String {
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>A host</title><script src=\"embed.js\"></script>
         <script>window.heard = []; window.run = false;</script>
         <comment-explorer id=\"it\" {attributes}><a href=\"explorer.html\">The comments</a></comment-explorer>
         <script>for (const type of ['loading', 'ready', 'state', 'open-comment', 'height', 'error'])
             document.getElementById('it').addEventListener(type, ({{ detail }}) => heard.push([type, detail]));</script>"
    )
}

#[test]
fn with_the_single_file_on_a_server_or_on_the_disk() {
    for edition in Edition::BOTH {
        let host = host("src=\"explorer.html#/comments?stance=cost:opposes\" kind=\"cctld_registry\" height=\"auto\"");
        let page = Page::visit(Place::beside(edition, &host), "", Scripts::On);
        let state = "return heard.find(([type]) => type === 'state')?.[1].address ?? ''";
        eventually(|| page.js(state), "#/comments?kind=cctld_registry&stance=cost:opposes");
        page.enter_frame_of("return document.getElementById('it').shadowRoot.querySelector('iframe')");
        eventually(|| page.headline(), "1 of 7 comments");
        page.leave_frame();
        page.js("it.setAttribute('view', 'patterns'); it.removeAttribute('kind')");
        let last = "return heard.findLast(([type]) => type === 'state')?.[1].address ?? ''";
        eventually(|| page.js(last), "#/patterns?stance=cost:opposes");
        assert_eq!(page.js("return heard.filter(([type]) => type === 'error')"), json!([]));
    }
}

#[test]
fn and_says_so_when_it_is_not_there() {
    let own = "“src” does not say where they are";
    let markup = "x\\\"><img src=x onerror='run = true'>";
    for (attributes, why) in [
        ("", own),
        ("src=\"\"", own),
        ("src=\"javascript:top.run = true\"", "the address in “src” is none of the web"),
        ("src=\"data:text/html,<script>top.run = true</script>\"", "the address in “src” is none of the web"),
        ("src=\"host.html?again\"", "did not answer"),
        ("src=\"nowhere.html\"", "did not answer"),
    ] {
        let page = Page::visit(Place::beside(Edition::Hosted, &host(attributes)), "", Scripts::On);
        eventually(
            || page.js("return it.shadowRoot.querySelector('p').textContent").as_str().unwrap().contains(why),
            true,
        );
        assert_eq!(page.js("return it.shadowRoot.querySelector('iframe')"), Value::Null, "{attributes}");
        assert_eq!(page.js("return it.querySelector('a').checkVisibility()"), true, "{attributes}");
        assert_eq!(page.js("return run || top.run"), false, "{attributes}");
        page.js_with(
            "it.setAttribute('src', 'explorer.html'); it.setAttribute('q', arguments[0])",
            vec![markup.into()],
        );
        eventually(|| page.js("return heard.some(([type]) => type === 'ready')"), true);
        assert_eq!(page.js("return it.shadowRoot.querySelector('p').textContent"), "");
        assert_eq!(page.js("return run"), false, "{attributes}");
        page.enter_frame_of("return it.shadowRoot.querySelector('iframe')");
        eventually(|| page.js("return document.querySelector('#q')?.value"), markup);
        assert_eq!(page.js("return document.querySelectorAll('img').length"), 0);
    }
}

#[test]
fn or_refuses_to_stand_in_a_frame() {
    let there = Place::answering(Answers { policy: Some("frame-ancestors 'none'"), ..Answers::default() });
    let host = host(&format!("src=\"{}\"", there.url()));
    let page = Page::visit(Place::beside(Edition::Hosted, &host), "", Scripts::On);
    let says = "return it.shadowRoot.querySelector('p').textContent";
    eventually(|| page.js(says).as_str().unwrap().contains("It may refuse to stand in other pages"), true);
    assert_eq!(page.js("return it.querySelector('a').checkVisibility()"), true);
}

#[test]
fn from_elsewhere_and_without_wasm_too() {
    for (policy, last) in [(None, "state"), (Some("script-src 'self'"), "error stopped")] {
        let there = Place::answering(Answers { policy, ..Answers::default() });
        let host = host(&format!("src=\"{}#/comment/france/p4\" height=\"auto\"", there.url()));
        let page = Page::visit(Place::beside(Edition::Hosted, &host), "", Scripts::On);
        let heard = "return heard.filter(([type]) => type !== 'height' && type !== 'open-comment')
            .map(([type, detail]) => [type, detail.code].join(' ').trim()).at(-1) ?? ''";
        eventually(|| page.js(heard), last);
        eventually(|| page.js("return it.shadowRoot.querySelector('iframe').clientHeight > 1000"), true);
        // Where it opens is not where the page around is scrolled to.
        assert_eq!(page.js("return scrollY"), 0);
        page.enter_frame_of("return it.shadowRoot.querySelector('iframe')");
        assert!(page.text().contains("Identify the gap between what already exists and what is needed"));
        eventually(|| page.js("return document.documentElement.scrollHeight <= innerHeight + 1"), true);
    }
}
