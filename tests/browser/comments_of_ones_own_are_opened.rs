//! Files that are chosen, dropped or pasted, an address, or what the browser keeps: they become comments to be read, and
//! nothing of them is sent anywhere.

use std::path::Path;

use serde_json::json;

use crate::harness::{Answers, Edition, Page, Place, Scratch, dist, eventually};

pub const TABLE: &str = "\
Name,Organization,Reply,Received,E-mail
Ada Nobody,Example Networks Ltd,It costs far too much.,2018-06-05,ada@example.org
Bo Nobody,,It is time. Write to me at bo@example.org.,2018-06-06,bo@example.org
Cy Nobody,Sample Society,\"Good, but late.\",2018-06-07,
";

/// Where importers are: hosted, behind a strict policy, and in a file of their own.
fn places() -> [Place; 3] {
    [Edition::Hosted.place(), Place::behind_nginx(), Place::file(&dist().join("open.html"))]
}

/// Waits until nothing is being read.
#[track_caller]
fn settle(page: &Page) {
    eventually(|| page.js("return document.querySelectorAll('progress').length"), 0);
}

/// Drops a file on the page.
#[track_caller]
pub fn drop_file(page: &Page, name: &str, text: &str) {
    let script = "const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[0]));
        const event = { dataTransfer: held, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', event));
        document.body.dispatchEvent(new DragEvent('drop', event))";
    page.js_with(script, vec![name.into(), text.into()]);
}

#[test]
fn by_choosing_a_file_and_reading_it() {
    for place in places() {
        let scratch = Scratch::new();
        let path = scratch.path().join("answers.csv");
        std::fs::write(&path, TABLE).unwrap();
        let page = Page::open(place, "#/comments");
        page.by_role("link", "Open comments…").click();
        page.by_role("heading", "Open comments");
        page.by_id("open-files").type_into(&path.display().to_string());
        eventually(|| page.text().contains("3 comments in 1 file"), true);
        assert!(page.text().contains("Masked in the texts: e-mail addresses (1)"));
        eventually(|| page.first("status").text().contains("3 comments in 1 file"), true);
        page.by_role("button", "Read 3 comments").click();
        eventually(|| page.headline(), "3 comments");
        assert_eq!(page.comments(), ["Example Networks Ltd", "Bo Nobody", "Sample Society"]);
        assert!(page.text().contains("Opened from answers.csv. It is read on this device and sent nowhere."));
        // It is a corpus like any other.
        page.by_role("searchbox", "Search comments").click();
        page.type_text("costs");
        eventually(|| page.headline(), "1 of 3 comments");
        let asked = page.place().asked();
        assert!(asked.iter().all(|path| !path.contains("answers")), "{asked:?}");
    }
}

#[test]
fn with_columns_that_a_reader_names() {
    let page = Edition::Hosted.open("#/open");
    page.by_role("heading", "Open comments");
    drop_file(&page, "answers.csv", TABLE);
    let column = "Column 3, “Reply”, holds";
    eventually(|| page.has("combobox", column), true);
    settle(&page);
    page.by_role("combobox", column).choose("not taken over");
    settle(&page);
    page.by_role("combobox", "Column 2, “Organization”, holds").choose("text");
    settle(&page);
    page.disclosure("Name the consultation").click();
    page.by_role("textbox", "Title").click();
    page.type_text("A plan");
    page.by_role("button", "Save as a corpus (JSON)");
    page.all_by_role("button").into_iter().find(|button| button.name().starts_with("Read ")).unwrap().click();
    eventually(|| page.headline().ends_with("comments"), true);
    eventually(|| page.text().contains("A plan"), true);
    assert!(!page.text().contains("far too much"));
}

/// What is saved next is kept for the test, and not downloaded.
#[track_caller]
fn catch_saved(page: &Page) {
    let catch = "const made = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text }); return made(blob) };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download }";
    page.js(catch);
}

/// What was saved since, and under which name.
#[track_caller]
fn saved(page: &Page) -> (String, String) {
    eventually(|| page.js("return typeof window.saved"), "string");
    let taken = page.js("const taken = [window.savedAs, window.saved]; window.saved = undefined; return taken");
    let word = |at: usize| taken[at].as_str().unwrap_or_default().to_owned();
    (word(0), word(1))
}

#[test]
fn with_positions_that_were_coded_in_a_spreadsheet() {
    for place in places() {
        let page = Page::open(place, "#/open");
        page.by_role("heading", "Open comments");
        drop_file(&page, "answers.csv", TABLE);
        eventually(|| page.has("button", "Save a table for coding positions (CSV)"), true);
        settle(&page);
        catch_saved(&page);
        page.by_role("button", "Save a table for coding positions (CSV)").click();
        let (name, table) = saved(&page);
        assert_eq!(name, "positions.csv");
        let said = "A copy was made: positions.csv.";
        eventually(|| page.all_by_role("status").iter().any(|status| status.text() == said), true);
        let ids: Vec<&str> = table.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        assert_eq!(ids, ["example-networks-ltd-2018-06-05", "bo-nobody-2018-06-06", "sample-society-2018-06-07"]);
        // It is filled, and comes to the comments.
        let filled = format!(
            "comment,issue,stance,condition,quote\r\n{},Cost,opposes,,It costs far too much.\r\n{},Time,supports_if,it is soon,It is time.\r\n{},Time,opposes,,\"Good, but much too late\"\r\n",
            ids[0], ids[1], ids[2]
        );
        page.by_role("checkbox", "Add to the files that are here, instead of taking their place").click();
        drop_file(&page, "coded.csv", &filled);
        eventually(|| page.text().contains("3 comments in 2 files"), true);
        settle(&page);
        assert!(page.text().contains("2 positions are recorded"));
        assert!(page.text().contains("3 rows, 2 positions"));
        let from = page.all_by_role("combobox").into_iter().filter(|list| list.name() == "Read as").count();
        assert_eq!(from, 2);
        // The lines of a menu are no text of the page in WebKit.
        let lines =
            page.js("return [...document.querySelectorAll('option')].map((line) => line.textContent).join('|')");
        assert!(lines.as_str().unwrap().contains("positions (a coding table) (as found out)"), "{lines}");
        // What does not stand in its comment is told with its place and the nearest passage; the list of errors is open.
        assert!(page.text().contains("coded.csv, row 4, line 4, quote"), "{}", page.text());
        assert!(page.text().contains("Good, but much too late"));
        assert!(page.text().contains("The nearest passage is p1: “Good, but late.”"));
        page.by_role("button", "Save the positions (CSV)").click();
        let (name, table) = saved(&page);
        assert_eq!(name, "positions.csv");
        assert_eq!(
            table,
            "comment,issue,stance,condition,quote,prefix,suffix,coder,coded\r\n\
            example-networks-ltd-2018-06-05,cost,opposes,,\"It costs far too much.\",,,,\r\n\
            bo-nobody-2018-06-06,time,supports_if,\"it is soon\",\"It is time.\",,,,\r\n"
        );
        page.by_role("button", "Read 3 comments").click();
        eventually(|| page.headline(), "3 comments");
        let facet = page.by_role("group", "Stance on an issue");
        facet.by_role("combobox", "Issue").choose("Cost");
        facet.by_role("checkbox", "Cost: Opposes, 1 comment").click();
        eventually(|| page.comments(), ["Example Networks Ltd"]);
        page.go("#/issues?cell=bo-nobody-2018-06-06:time");
        eventually(|| page.headline(), "Who stands where, on 2 issues");
        assert!(page.text().contains("It is time."));
    }
}

#[test]
fn and_a_table_of_positions_alone_asks_for_its_comments() {
    let page = Edition::Hosted.open("#/open");
    page.by_role("heading", "Open comments");
    drop_file(&page, "coded.csv", "comment,issue,stance,quote\njprs,cost,opposes,zebra\n");
    eventually(
        || page.text().contains("There is a table of positions, and no comment that they could be about."),
        true,
    );
    settle(&page);
    assert!(page.text().contains("Check “Add to the files that are here”, and choose the comments too"));
    page.by_role("checkbox", "Add to the files that are here, instead of taking their place").click();
    // A corpus goes to the explorer at once where it comes alone; here it comes to the table.
    drop_file(&page, "corpus.json", &std::fs::read_to_string("assets/corpus.json").unwrap());
    eventually(|| page.text().contains("7 comments in 2 files"), true);
    settle(&page);
    assert!(page.text().contains("coded.csv, row 2, line 2"));
    page.by_role("button", "Read 7 comments").click();
    eventually(|| page.text().contains("Opened from 2 files."), true);
}

#[test]
fn and_what_was_found_comes_into_view_on_a_phone() {
    let page = Edition::Hosted.open("#/open");
    page.resize(360);
    page.by_role("heading", "Open comments");
    drop_file(&page, "answers.csv", TABLE);
    eventually(|| page.by_role("heading", "What was found").top() < 200.0, true);
}

#[test]
fn and_a_text_is_read_when_it_is_pasted() {
    let page = Edition::Hosted.open("#/open");
    page.by_role("heading", "Open comments");
    // A script may not fill the clipboard of an event of its own in every browser.
    let paste = "const held = new DataTransfer();
        held.setData('text/plain', arguments[0]);
        const event = new Event('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'clipboardData', { value: held });
        document.body.dispatchEvent(event)";
    page.js_with(paste, vec![TABLE.into()]);
    eventually(|| page.text().contains("3 comments in 1 file"), true);
    settle(&page);
    page.disclosure("Paste a text instead").click();
    // As a browser tells the field of it.
    let into_field = "const field = document.getElementById('open-pasted');
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { inputType: arguments[1], bubbles: true }))";
    page.js_with(into_field, vec!["Name,Reply\nDi Nobody,Typed.\n".into(), "insertText".into()]);
    page.js_with(into_field, vec!["Name,Reply\nDi Nobody,One answer.\n".into(), "insertFromPaste".into()]);
    eventually(|| page.text().contains("1 comment in 1 file"), true);
}

#[test]
fn and_kept_when_the_reader_asks_for_it() {
    let page = Edition::Hosted.open("#/open");
    drop_file(&page, "answers.csv", TABLE);
    eventually(|| page.has("button", "Read 3 comments"), true);
    page.by_role("checkbox", "Keep them in this browser, for the next time").click();
    page.by_role("button", "Read 3 comments").click();
    // What was opened begins at its head.
    eventually(|| page.focused(), ("heading".to_owned(), "3 comments".to_owned()));
    page.reload();
    eventually(|| page.headline(), "3 comments");
    let kept = page.js("return location.search").as_str().unwrap_or_default().to_owned();
    assert!(kept.starts_with("?corpus=kept"), "{kept}");
    page.by_role("link", "Open comments…").click();
    // Positions can come to what is kept.
    page.by_role("button", "Add files to answers").click();
    eventually(|| page.text().contains("3 comments in 1 file"), true);
    settle(&page);
    drop_file(&page, "coded.csv", "comment,issue,stance,quote\nsample-society-2018-06-07,cost,opposes,\n");
    eventually(|| page.text().contains("3 comments in 2 files"), true);
    settle(&page);
    page.by_role("button", "Forget answers").click();
    eventually(|| page.has("button", "Forget answers"), false);
    eventually(|| page.focused(), ("heading".to_owned(), "Open comments".to_owned()));
    page.go(&format!("{kept}#/comments"));
    page.reload();
    // It is gone, and that is said; what the page came with is there.
    eventually(|| page.headline(), "7 comments");
    assert!(page.first("alert").text().starts_with("These comments could not be opened."));
}

#[test]
fn and_are_gone_with_the_page_which_is_said() {
    let page = Edition::Hosted.open("#/comments");
    page.by_role("heading", "7 comments");
    drop_file(&page, "answers.csv", TABLE);
    eventually(|| page.has("button", "Read 3 comments"), true);
    page.by_role("button", "Read 3 comments").click();
    eventually(|| page.headline(), "3 comments");
    page.go("#/comment/bo-nobody-2018-06-06");
    eventually(|| page.text().contains("It is time."), true);
    page.reload();
    eventually(|| page.text().contains("The comments that were opened here are no longer held."), true);
    assert_eq!(page.js("return location.search"), "");
    page.reload();
    page.by_role("link", "Open comments…");
    assert!(!page.text().contains("no longer held"));
}

#[test]
fn and_a_copy_speaks_the_language_of_its_comments() {
    let corpus = std::fs::read_to_string("assets/corpus.json").unwrap();
    let french = corpus.replacen("\"language\": \"en\"", "\"language\": \"fr\"", 1);
    assert_ne!(french, corpus);
    let page = Edition::Hosted.open("#/open");
    page.by_role("heading", "Open comments");
    drop_file(&page, "avis.json", &french);
    eventually(|| page.text().contains("avis.json"), true);
    catch_saved(&page);
    page.by_role("button", "Save a copy").click();
    let (_, copy) = saved(&page);
    assert!(copy.contains("<div id=\"edition\" lang=\"fr\" dir=\"ltr\">"));
    assert!(copy.contains("Les commentaires ci-dessous peuvent déjà être lus."));
    // What the explorer says too stands in the files of its translations.
    assert!(copy.contains("<h1 class=\"page-head\">7 commentaires</h1>"));
}

#[test]
fn and_saved_as_one_file() {
    for place in places() {
        let whole = place.url().ends_with("open.html");
        let page = Page::open(place, "#/comments");
        drop_file(&page, "answers.csv", TABLE);
        eventually(|| page.has("button", "Read 3 comments"), true);
        page.by_role("button", "Read 3 comments").click();
        eventually(|| page.headline(), "3 comments");
        let catch = "const made = URL.createObjectURL;
            URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text }); return made(blob) };
            HTMLAnchorElement.prototype.click = () => {}";
        page.js(catch);
        page.by_role("button", "Save a copy").click();
        eventually(|| page.js("return typeof window.saved"), "string");
        let saved = page.js("return window.saved").as_str().unwrap().to_owned();
        assert!(!saved.contains("France is grateful"));
        let copy = Page::open(Place::copy(&saved), "#/comments");
        eventually(|| copy.headline(), "3 comments");
        assert!(copy.text().contains("far too much"));
        // It opens files again where the page that it was made by is such a file.
        assert_eq!(copy.js("return Boolean(document.getElementById('importer'))"), json!(whole));
        if whole {
            drop_file(&copy, "one.csv", "Name,Reply\nDi Nobody,One answer.\n");
            eventually(|| copy.has("button", "Read 1 comment"), true);
        }
    }
}

#[test]
fn and_a_file_without_importers_opens_corpora() {
    let page = Edition::SingleFile.open("#/open");
    assert!(page.text().contains("This saved page reads corpora (JSON)"));
    let corpus =
        std::fs::read_to_string("assets/corpus.json").unwrap().replace("France is grateful", "Nobody is grateful");
    drop_file(&page, "other.json", &corpus);
    eventually(|| page.text().contains("Opened from other.json."), true);
    page.go("#/comment/france");
    eventually(|| page.text().contains("Nobody is grateful"), true);
    // No whole copy can be made of it, and none is offered.
    assert!(!page.has("button", "Save a copy"));
    catch_saved(&page);
    page.by_role("button", "Save as a corpus (JSON)").click();
    let (name, _) = saved(&page);
    let said = format!("A copy was made: {name}.");
    eventually(|| page.all_by_role("alert").iter().any(|alert| alert.text().contains(&said)), true);
}

#[test]
fn and_what_is_too_long_can_be_stopped() {
    let page = Edition::Hosted.open("#/open");
    page.by_role("heading", "Open comments");
    let script = "const row = 'Ada Nobody,' + 'It costs too much. '.repeat(50) + '\\n';
        const held = new DataTransfer();
        held.items.add(new File(['Name,Comment\\n', row.repeat(60000)], 'long.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }))";
    page.js(script);
    page.by_role("button", "Stop").click();
    eventually(|| page.text().contains("Stopped. Nothing was taken over."), true);
    assert_eq!(page.js("return document.querySelectorAll('progress').length"), json!(0));
}

/// The built page in a folder of the test's own.
pub fn copy_of_build() -> Scratch {
    let scratch = Scratch::new();
    for entry in std::fs::read_dir(dist()).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        std::fs::copy(entry.path(), scratch.path().join(entry.file_name())).unwrap();
    }
    scratch
}

#[test]
fn and_what_did_not_load_is_asked_for_again() {
    let build = copy_of_build();
    let is_wasm =
        |path: &Path| path.extension() == Some("wasm".as_ref()) && path.display().to_string().contains("importer-");
    let files = std::fs::read_dir(build.path()).unwrap().flatten().map(|entry| entry.path());
    let wasm = files.into_iter().find(|path| is_wasm(path)).unwrap();
    let bytes = std::fs::read(&wasm).unwrap();
    std::fs::remove_file(&wasm).unwrap();
    let page = Page::open(Place::hosted(build.path(), Answers::default()), "#/comments");
    page.by_role("link", "Open comments…").click();
    eventually(|| page.all_by_role("alert").len(), 1_usize);
    // The network is back.
    std::fs::write(&wasm, bytes).unwrap();
    page.go("#/comments");
    page.by_role("link", "Open comments…").click();
    drop_file(&page, "answers.csv", TABLE);
    eventually(|| page.has("button", "Read 3 comments"), true);
}

/// A program that stops as soon as it starts: types, a function, that it is the start, its code.
const TRAP: &str = "0,97,115,109,1,0,0,0, 1,4,1,96,0,0, 3,2,1,0, 8,1,0, 10,5,1,3,0,0,11";

#[test]
fn and_a_worker_that_stops_says_so() {
    let page = Edition::Hosted.open("#/comments");
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const worker = new Worker(document.getElementById('importer').href, {{ type: 'module' }});
        worker.onmessage = ({{ data }}) => done(data);
        WebAssembly.compile(new Uint8Array([{TRAP}])).then((wasm) => worker.postMessage({{ wasm }}))"
    );
    let sentence = "the reader stopped; the files may be too large for this browser";
    assert_eq!(page.js_later(&script, Vec::new()), json!({ "failed": sentence }));
}
