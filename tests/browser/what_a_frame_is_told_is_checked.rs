//! A page in a frame hears its parent alone, in messages of its version that are addressed to it.

use serde_json::{Value, json};

use crate::harness::{Edition, Page, Place, Scripts, eventually};

/// A host that speaks to a plain frame by itself, and a stranger in another frame.
fn host(sandbox: &str) -> String {
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>A host</title>
         <script>
           window.heard = [];
           addEventListener('message', ({{ data, source }}) => {{ if (source === frames[0]) heard.push(data); }});
           window.send = (message) => frames[0].postMessage(message, '*');
           window.ask = (type, more) => send({{ 'comment-explorer': 1, id: 'mine', type, ...more }});
         </script>
         <iframe name=\"mine\" {sandbox} width=\"600\" height=\"500\" src=\"explorer.html#/comments?theme=dark&amp;embed=1\"></iframe>
         <iframe srcdoc=\"<script>
           onmessage = ({{ data }}) => parent.frames[0].postMessage(data, '*');
         </script>\"></iframe>"
    )
}

/// Opens it, and waits until the explorer has said where it is.
fn open() -> Page {
    let page = Page::visit(Place::beside(Edition::Hosted, &host("sandbox=\"allow-scripts\"")), "", Scripts::On);
    eventually(|| address(&page), "#/comments?theme=dark");
    page
}

/// The address that the frame told last.
fn address(page: &Page) -> Value {
    page.js("return heard.findLast(({ type }) => type === 'state')?.address ?? null")
}

/// Asks, and waits for the answer.
#[track_caller]
fn answered(page: &Page) -> Value {
    page.js("heard.length = 0; ask('get')");
    eventually(|| page.js("return heard.length > 0"), true);
    address(page)
}

#[test]
fn and_does_what_it_is_told() {
    let page = open();
    let all = page.js("return heard");
    let types: Vec<_> = all.as_array().unwrap().iter().map(|message| message["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["loading", "ready", "state"]);
    assert!(all.as_array().unwrap().iter().all(|message| message["id"] == "mine" && message["comment-explorer"] == 1));
    page.js("ask('set', { address: '#/comment/france/p3' })");
    eventually(|| address(&page), "#/comment/france/p3?theme=dark");
    eventually(|| page.js("return heard.find(({ type }) => type === 'open-comment')?.comment ?? null"), "france");
    assert_eq!(answered(&page), "#/comment/france/p3?theme=dark");
    page.js("ask('set', { height: 'auto' })");
    eventually(|| page.js("return heard.find(({ type }) => type === 'height')?.height > 1000"), true);
}

#[test]
fn and_does_not_grow_with_its_own_height() {
    let page = open();
    // A host that believes what it hears.
    page.js("addEventListener('message', ({ data }) => {
             if (data.type === 'height') document.querySelector('iframe').style.height = `${data.height}px`;
         });
         ask('set', { height: 'auto' })");
    let heights = "return heard.filter(({ type }) => type === 'height').length";
    eventually(|| page.js(heights).as_u64() > Some(0), true);
    page.enter_frame();
    page.js("const sheet = new CSSStyleSheet();
         sheet.replaceSync('.app { min-height: calc(100vh + 50px) }');
         document.adoptedStyleSheets = [sheet];");
    page.leave_frame();
    let settled = "const count = heard.length;
        return new Promise((done) => setTimeout(() => done(heard.length === count), 1000))";
    eventually(|| page.js(settled), true);
    let told = page.js(heights).as_u64().unwrap_or_default();
    assert!((3..=8).contains(&told), "told {told} times");
}

#[test]
fn and_reads_nothing_else() {
    let page = open();
    let elsewhere = "address: '#/issues'";
    for message in [
        &format!("{{ 'comment-explorer': 2, id: 'mine', type: 'set', {elsewhere} }}"),
        &format!("{{ 'comment-explorer': '1', id: 'mine', type: 'set', {elsewhere} }}"),
        &format!("{{ 'comment-explorer': 1, id: 'other', type: 'set', {elsewhere} }}"),
        &format!("{{ 'comment-explorer': 1, type: 'set', {elsewhere} }}"),
        &format!("{{ id: 'mine', type: 'set', {elsewhere} }}"),
        &format!("JSON.stringify({{ 'comment-explorer': 1, id: 'mine', type: 'set', {elsewhere} }})"),
        "null",
        "undefined",
        "7",
        "[]",
        "new Map([[1, new ArrayBuffer(1e6)]])",
    ] {
        page.js(&format!("send({message})"));
        assert_eq!(answered(&page), "#/comments?theme=dark", "{message}");
        assert_eq!(page.js("return heard.length"), 1, "{message}");
    }
    // The same from another frame of the page.
    page.js("heard.length = 0;
         frames[1].postMessage({ 'comment-explorer': 1, id: 'mine', type: 'set', address: '#/issues' }, '*')");
    let a_while = "return new Promise((done) => setTimeout(() => done(heard.length), 500))";
    assert_eq!(page.js(a_while), 0);
    assert_eq!(answered(&page), "#/comments?theme=dark");
}

#[test]
fn and_says_what_it_cannot_do() {
    let page = open();
    for (message, code) in [
        ("ask('go')", "type"),
        ("ask('set', { address: 7 })", "address"),
        ("ask('set', { address: { toString: 1 } })", "address"),
        ("ask('set', { address: '#/comments?q=' + 'x'.repeat(8000) })", "address"),
        ("ask('set', { accent: 'red; background: url(//example.org)' })", "accent"),
        ("ask('set', { accent: ['#fff'] })", "accent"),
    ] {
        page.js(&format!("heard.length = 0; {message}"));
        eventually(
            || page.js("return heard.map(({ type, code }) => type + ' ' + code)"),
            json!([format!("error {code}")]),
        );
    }
    assert_eq!(answered(&page), "#/comments?theme=dark");
    page.js("ask('set', { address: '#/tea/<img src=x onerror=alert(1)>?q=<script>alert(2)</script>&embed=0' })");
    eventually(|| address(&page), "#/comments?q=%3Cscript%3Ealert(2)%3C/script%3E&theme=dark");
    page.enter_frame();
    assert_eq!(page.js("return document.querySelectorAll('#explorer :is(img, script)').length"), 0);
    assert!(page.text().contains("Part of the address means nothing here"));
    assert_eq!(page.dialog(), None);
}

#[test]
fn and_outside_a_frame_it_says_nothing() {
    let page = Edition::Hosted.open("#/comments?embed=1");
    page.js("window.heard = 0; addEventListener('message', () => { heard += 1; })");
    page.go("#/issues?embed=1");
    eventually(|| page.headline(), "Who stands where, on 9 issues");
    assert_eq!(page.js("return heard"), 0);
}
