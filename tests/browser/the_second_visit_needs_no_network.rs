//! A hosted page is kept by its service worker: whole, by the content of its files, and only as long as the reader likes.

use serde_json::{Value, json};

use crate::comments_of_ones_own_are_opened::{copy_of_build, drop_file};
use crate::harness::{Answers, Bundle, Edition, Page, Place, eventually, synthetic};

/// Waits until all of the page is kept.
fn wait_until_kept(page: &Page) {
    eventually(|| page.js("return navigator.serviceWorker.ready.then((it) => it.active.state)"), "activated");
}

/// How many caches there are, and registrations.
fn kept(page: &Page) -> Value {
    page.js("return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then((all) => all.map((it) => it.length))")
}

/// Leaves the page and comes again. (Told to load a page again, Firefox asks no service worker when a driver tells it.)
fn again(page: &Page, address: &str) {
    page.leave();
    page.go(address);
}

/// A corpus of that title.
fn called(title: &str) -> Vec<u8> {
    let mut corpus = synthetic(&[("one", "A body", "Some words.")]);
    corpus["title"] = json!(title);
    corpus.to_string().into_bytes()
}

#[test]
fn whichever_view_it_is_of() {
    let mut page = Edition::Hosted.open("#/comments");
    wait_until_kept(&page);
    page.close_server();
    again(&page, "#/comments");
    eventually(|| page.comments().len(), 7);
    again(&page, "#/comment/france/p3");
    page.by_role("heading", "France");
}

#[test]
fn and_who_loses_the_network_is_told_what_still_works() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.js("dispatchEvent(new Event('offline'))");
        assert!(page.first("alert").text().starts_with("You are offline."));
        page.js("dispatchEvent(new Event('online'))");
        eventually(|| page.all_by_role("alert").len(), 0_usize);
        // Once.
        page.js("dispatchEvent(new Event('offline'))");
        page.by_role("button", "Change to the dark theme").click();
        page.by_role("button", "Change to the light theme");
        assert_eq!(page.all_by_role("alert").len(), 0);
    }
}

#[test]
fn and_a_new_version_waits_until_no_page_of_the_old_one_is_open() {
    let bundle = Bundle::of(&called("The first"));
    let mut page = Page::open(bundle.place(Edition::Hosted), "");
    wait_until_kept(&page);
    // The first visit is not yet one by way of the worker.
    again(&page, "");
    eventually(|| page.text().contains("The first"), true);
    page.js("window.stayed = true");
    bundle.replace(&called("The second"), &[]);
    page.js("return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true)");
    eventually(|| page.js("return navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))"), true);
    // Nothing happens under a reader.
    assert_eq!(page.js("return window.stayed"), true);
    assert!(page.text().contains("The first"));
    // Whoever has a network sees what is new at once.
    page.reload();
    assert!(page.text().contains("The second"));
    page.leave();
    page.go("");
    eventually(|| page.js("return navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))"), false);
    eventually(|| kept(&page), json!([1, 1]));
    page.close_server();
    again(&page, "");
    eventually(|| page.text().contains("The second"), true);
}

/// Opens a file, which the importers read.
#[track_caller]
fn opens_files(page: &Page) {
    page.by_role("heading", "Open comments");
    drop_file(page, "answers.csv", "Name,Reply\nDi Nobody,One answer.\n");
    eventually(|| page.has("button", "Read 1 comment"), true);
}

/// How often the wasm of the importers is kept.
fn importers_kept(page: &Page) -> Value {
    page.js("return caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((it) => it.keys()))))
            .then((all) => all.flat().filter((it) => /importer-.*wasm$/.test(it.url)).length)")
}

#[test]
fn with_what_opens_files_once_it_was_asked_for() {
    let bundle = Bundle::of(&called("The first"));
    let mut page = Page::open(bundle.place(Edition::Hosted), "");
    wait_until_kept(&page);
    assert_eq!(importers_kept(&page), 0);
    again(&page, "#/open");
    opens_files(&page);
    eventually(|| importers_kept(&page), 1);
    // A new version of the comments has the same importers.
    bundle.replace(&called("The second"), &[]);
    page.js("return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true)");
    eventually(|| page.js("return navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))"), true);
    // The worker that read files goes with the page: what is gone back to may hold it.
    page.reload();
    page.leave();
    page.go("");
    eventually(|| page.js("return navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))"), false);
    eventually(|| kept(&page), json!([1, 1]));
    page.close_server();
    again(&page, "#/open");
    opens_files(&page);
}

#[test]
fn and_where_no_more_fits_files_are_opened_all_the_same() {
    let build = copy_of_build();
    let worker = build.path().join("offline.js");
    let full = "const put = Cache.prototype.put;
        Cache.prototype.put = function (file, answer) {
          return /importer-/.test(file) ? Promise.reject(new Error('full')) : put.call(this, file, answer);
        };";
    let text = std::fs::read_to_string(&worker).unwrap();
    std::fs::write(&worker, [&text, full].concat()).unwrap();
    let page = Page::open(Place::hosted(build.path(), Answers::default()), "#/comments");
    wait_until_kept(&page);
    again(&page, "#/open");
    opens_files(&page);
    assert_eq!(importers_kept(&page), 0);
}

#[test]
fn unless_it_is_switched_off() {
    let page = Edition::Hosted.open("#/comments");
    wait_until_kept(&page);
    let switch = || page.by_role("switch", "Keep for reading offline");
    assert_eq!(switch().attribute("aria-checked"), "true");
    switch().click();
    eventually(|| kept(&page), json!([0, 0]));
    // For this corpus: another one of the same host is not meant.
    let keys = "return Object.keys(localStorage).filter((key) => /^comment-explorer.1.[0-9a-f]{16}.offline$/.test(key)).length";
    assert_eq!(page.js(keys), 1);
    page.reload();
    assert_eq!(switch().attribute("aria-checked"), "false");
    assert_eq!(kept(&page), json!([0, 0]));
    switch().click();
    wait_until_kept(&page);
    assert_eq!(kept(&page), json!([1, 1]));
}

#[test]
fn or_the_host_takes_it_back() {
    let bundle = Bundle::of(&called("A consultation"));
    let page = Page::open(bundle.place(Edition::Hosted), "");
    wait_until_kept(&page);
    bundle.replace(&called("A consultation"), &["--no-offline"]);
    page.reload();
    page.without("switch", "Keep for reading offline");
    page.js("return navigator.serviceWorker.getRegistration().then((it) => it && it.update()).then(() => true)");
    eventually(|| kept(&page), json!([0, 0]));
}

#[test]
fn and_a_file_or_a_page_in_a_frame_keeps_nothing() {
    let page = Edition::SingleFile.open("#/comments");
    page.without("switch", "Keep for reading offline");
    let page = Edition::Hosted.open("#/comments");
    page.by_role("switch", "Keep for reading offline").click();
    eventually(|| kept(&page), json!([0, 0]));
    page.js("localStorage.clear();
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'index.html#/issues' }))");
    page.enter_frame();
    eventually(|| page.headline(), "Who stands where, on 9 issues");
    assert_eq!(page.js("return document.documentElement.dataset.offline ?? 'not to be had'"), "not to be had");
    assert_eq!(kept(&page), json!([0, 0]));
}
