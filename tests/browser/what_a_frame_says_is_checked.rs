//! The element hears its own frame alone, and gives on nothing but what is listed.

use serde_json::json;

use crate::harness::{Edition, Page, Place, Scripts, eventually};

/// A page that takes itself for its own explorer: in the frame it says what it is told to.
const HOST: &str = "<!doctype html><meta charset=\"utf-8\"><title>A host</title>
    <script>
      window.heard = [];
      const types = ['loading', 'ready', 'state', 'open-comment', 'height', 'error', 'click', 'message', 'run'];
      const tell = (type, more, id = name) => parent.postMessage({ 'comment-explorer': 1, id, type, ...more }, '*');
      if (parent !== window) { onmessage = null; tell('loading'); }
    </script>
    <script src=\"embed.js\"></script>
    <comment-explorer id=\"it\" height=\"auto\"></comment-explorer>
    <script>
      for (const type of types) it.addEventListener(type, ({ detail }) => heard.push([type, detail]));
      if (parent === window) it.setAttribute('src', 'host.html');
    </script>";

fn open() -> Page {
    let page = Page::visit(Place::beside(Edition::Hosted, HOST), "", Scripts::On);
    eventually(|| page.js("return heard.some(([type]) => type === 'loading')"), true);
    page.js("window.inside = it.shadowRoot.querySelector('iframe').contentWindow; heard.length = 0");
    page
}

/// Has the frame say something, and then something that is heard for sure.
#[track_caller]
fn told(page: &Page, script: &str) -> serde_json::Value {
    page.js("heard.length = 0");
    heard_after(page, script)
}

/// What was heard since, once the frame has said something.
#[track_caller]
fn heard_after(page: &Page, script: &str) -> serde_json::Value {
    page.js_with("inside.eval(arguments[0])", vec![format!("{script}; tell('ready')").into()]);
    eventually(|| page.js("return heard.some(([type]) => type === 'ready')"), true);
    page.js("return heard.filter(([type]) => type !== 'ready')")
}

#[test]
fn by_its_id_its_version_and_its_type() {
    let page = open();
    for script in [
        "tell('state', { address: '#/issues' }, 'comment-explorer-9')",
        "tell('state', { address: '#/issues' }, null)",
        "parent.postMessage({ id: name, type: 'state', address: '#/issues' }, '*')",
        "parent.postMessage({ 'comment-explorer': 2, id: name, type: 'state', address: '#/issues' }, '*')",
        "parent.postMessage('ready', '*')",
        "parent.postMessage(null, '*')",
        "tell('click'); tell('message'); tell('run'); tell('constructor'); tell('__proto__'); tell(['state'])",
    ] {
        assert_eq!(told(&page, script), json!([]), "{script}");
    }
    let state = told(&page, "tell('state', { address: '<b>', more: 1 })");
    assert_eq!(state, json!([["state", { "address": "<b>" }]]));
    let long = told(&page, "tell('error', { code: 7, message: 'x'.repeat(1e6) })");
    assert_eq!((&long[0][1]["code"], long[0][1]["message"].as_str().unwrap().len()), (&json!("7"), 8_000));
}

#[test]
fn by_its_window() {
    let page = open();
    // The page around itself, which knows the id.
    page.js("heard.length = 0;
         const id = it.shadowRoot.querySelector('iframe').name;
         postMessage({ 'comment-explorer': 1, id, type: 'state', address: '#/issues' }, '*')");
    assert_eq!(heard_after(&page, ""), json!([]));
}

#[test]
fn and_no_height_gets_out_of_hand() {
    let page = open();
    let height = |script: &str| {
        told(&page, script);
        page.js("return it.shadowRoot.querySelector('iframe').clientHeight").as_i64().unwrap()
    };
    assert_eq!(height("tell('height', { height: 700 })"), 700);
    for nonsense in ["-1", "0", "NaN", "'<b>'", "null", "{}", "undefined", "[700]", "'900'"] {
        assert_eq!(height(&format!("tell('height', {{ height: {nonsense} }})")), 700, "{nonsense}");
    }
    assert_eq!(height("tell('height', { height: 1 })"), 120);
    assert_eq!(height("tell('height', { height: Infinity })"), 12_000);
    assert_eq!(height("tell('height', { height: 400 })"), 400);
    // Growth that feeds on itself: a little more each time.
    let grown = height("for (let i = 1; i <= 500; i += 1) tell('height', { height: 400 + 10 * i })");
    assert!((401..1_000).contains(&grown), "{grown}");
    // Without `auto` it is not the frame's to say.
    page.js("it.setAttribute('height', '300')");
    assert_eq!(height("tell('height', { height: 700 })"), 300);
}
