//! `comments bundle`

use std::fs;
use std::path::Path;

use crate::{BUNDLED, comments, folder};

const INDEX: &str = include_str!("../../index.html");

/// A build of an app that does nothing, as Trunk would leave it.
fn dist(folder: &Path) {
    let dist = folder.join("dist");
    fs::create_dir(&dist).unwrap();
    let links = "<link rel=\"stylesheet\" href=\"./explorer-1.css\" integrity=\"sha384-x\"><script src=./boot-1.js></script>\
                 <script type=\"module\">import init from './app-1.js'; init({ module_or_path: './app-1_bg.wasm' });</script></head>";
    fs::write(
        dist.join("index.html"),
        INDEX.replace("</head>", links).replace("data-trunk", "data-gone").replace("target/explorer.css", ""),
    )
    .unwrap();
    for (name, content) in [
        ("explorer-1.css", "p { color: red }"),
        ("boot-1.js", "\"boot\";"),
        ("app-1.js", "\"glue\";export{a as default};"),
        ("app-1_bg.wasm", "\0asm"),
        ("corpus-0123456789abcdef.json", "{}"),
        ("explorer.html", "<p>old</p>"),
    ] {
        fs::write(dist.join(name), content).unwrap();
    }
}

/// An invented corpus of one comment.
const OTHER: &str = r#"{"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic",
 "consultation": {"body": "Nobody", "papers": []}, "kinds": [{"id": "k", "label": "K"}], "issues": [], "positions": [],
 "comments": [{"id": "a", "author": {"name": "Ada", "kind": "k"}, "papers": [], "submitted": null, "language": "en",
  "text_status": "full", "text_by": "commenter", "sources": [], "text": "No </script> <!-- here."}]}"#;

#[test]
fn one_file_holds_app_corpus_and_comments() {
    let folder = folder("bundle-file");
    dist(&folder);
    let ended = comments(&folder, &["bundle", "corpus.json", "-o", "out.html"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert!(
        ended.out.starts_with("out.html: 7 comments in one file of ") && ended.out.ends_with(" kB.\n"),
        "{}",
        ended.out
    );
    let page = fs::read_to_string(folder.join("out.html")).unwrap();
    for part in [
        "p { color: red }",
        "\"boot\";",
        "\"glue\";",
        "{default:a}",
        "<title>Comments on ICANN's",
        "id=\"/comment/france/p4.3\"",
        "\"comment-explorer/1\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let asks = ["src=", "href=\"./", "rel=\"stylesheet\"", "rel=\"preload\"", "integrity"];
    assert!(asks.iter().all(|ask| !page.contains(ask)), "it asks the network for nothing");
}

#[test]
fn any_explorer_is_a_template() {
    let folder = folder("bundle-template");
    dist(&folder);
    fs::write(folder.join("other.json"), OTHER).unwrap();
    let bundle = |arguments: &[&str]| {
        let ended = comments(&folder, arguments);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    };
    bundle(&["bundle", "corpus.json", "-o", "first.html"]);
    bundle(&["bundle", "other.json", "-o", "second.html", "--app", "first.html"]);
    bundle(&["bundle", "other.json", "-o", "direct.html"]);
    bundle(&["bundle", "corpus.json", "-o", "third.html", "--app", "second.html"]);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(read("second.html"), read("direct.html"));
    assert_eq!(read("third.html"), read("first.html"));
    assert!(read("second.html").contains("No &lt;/script&gt; &lt;!-- here."));
    assert!(!read("second.html").contains("France"));
}

#[test]
fn where_the_app_is_not_there_it_is_said_how_to_name_it() {
    let folder = folder("bundle-no-app");
    for arguments in [&["-o", "a.html"][..], &["-o", "site/"], &["-o", "a.html", "--app", "nowhere"]] {
        let ended = comments(&folder, &[&["bundle", "corpus.json"], arguments].concat());
        assert_eq!(ended.code, Some(2));
        let app = arguments.get(3).unwrap_or(&"dist");
        assert!(ended.err.contains(&format!("there is no app at {app}: ")), "{}", ended.err);
        assert!(ended.err.contains("--app APP"), "{}", ended.err);
    }
}

#[test]
fn importers_are_in_a_file_when_they_are_asked_for() {
    let folder = folder("bundle-importers");
    dist(&folder);
    fs::write(folder.join("other.json"), OTHER).unwrap();
    let refused = |arguments: &[&str], sentence: &str| {
        let ended = comments(&folder, arguments);
        assert_eq!(ended.code, Some(2), "{arguments:?}");
        assert!(ended.err.contains(sentence), "{}", ended.err);
    };
    refused(&["bundle", "corpus.json", "-o", "none.html", "--importers"], "dist has no importers");
    assert!(!folder.join("none.html").exists());
    let index = folder.join("dist/index.html");
    let link = "<link id=importer rel=importer href=./importer-1.js data-wasm=./importer-1.wasm></head>";
    fs::write(&index, fs::read_to_string(&index).unwrap().replace("</head>", link)).unwrap();
    fs::write(folder.join("dist/importer-1.js"), "\"read\";export{b as default};").unwrap();
    fs::write(folder.join("dist/importer-1.wasm"), "\0asm").unwrap();
    refused(&["bundle", "corpus.json", "-o", "site/", "--importers"], "importers are for a single file");
    let bundle = |arguments: &[&str]| {
        let ended = comments(&folder, arguments);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    };
    bundle(&["bundle", "corpus.json", "-o", "with.html", "--importers"]);
    bundle(&["bundle", "corpus.json", "-o", "without.html"]);
    // A copy of a file that has them has them.
    bundle(&["bundle", "other.json", "-o", "other.html", "--app", "with.html"]);
    bundle(&["bundle", "corpus.json", "-o", "again.html", "--app", "other.html"]);
    bundle(&["bundle", "corpus.json", "-o", "site/"]);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("with.html").contains("globalThis.importer = {default:b};"));
    assert!(!read("without.html").contains("importer-module"));
    assert_eq!(read("again.html"), read("with.html"));
    assert_eq!(read("site/open.html"), read("with.html"));
    assert_eq!(read("site/explorer.html"), read("without.html"));
}

#[test]
fn a_folder_is_a_build_to_be_hosted() {
    let folder = folder("bundle-folder");
    dist(&folder);
    let ended = comments(&folder, &["bundle", "corpus.json", "-o", "site/"]);
    assert_eq!(
        (ended.code, ended.out.as_str(), ended.err.as_str()),
        (Some(0), "site/: 7 comments to be hosted.\n", "")
    );
    let mut names: Vec<_> = fs::read_dir(folder.join("site"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let messages: Vec<_> = names.extract_if(.., |name| name.starts_with("messages-")).collect();
    let languages: Vec<_> = messages.iter().filter_map(|name| name.split('-').nth(1)).collect();
    assert_eq!(languages, ["ar", "es", "fr", "ru", "zh"]);
    let corpus = names.iter().find(|name| name.starts_with("corpus-")).unwrap().clone();
    let app = ["app-1.js", "app-1_bg.wasm", "boot-1.js", corpus.as_str(), "explorer-1.css"];
    assert_eq!(
        names,
        [&app[..], &["explorer.html", "icon.svg", "index.html", "manifest.webmanifest", "oembed.json", "offline.js"]]
            .concat()
    );
    assert_eq!(fs::read_to_string(folder.join("site").join(&corpus)).unwrap(), BUNDLED);
    let page = fs::read_to_string(folder.join("site/index.html")).unwrap();
    assert!(page.contains(&format!("href=\"{corpus}\"")) && page.contains("id=\"/comment/france/p4.3\""));
    let worker = || fs::read_to_string(folder.join("site/offline.js")).unwrap();
    assert!(
        page.contains("rel=\"manifest\"")
            && worker().contains(&format!("const FILES = [\"{corpus}\", \"{}\"];", messages.join("\", \"")))
    );
    // Again, onto itself, and to stand at an address.
    assert_eq!(
        comments(&folder, &["bundle", "corpus.json", "-o", "site", "--app", "site", "--at", "https://example.org/c"])
            .code,
        Some(0)
    );
    let answer = fs::read_to_string(folder.join("site/oembed.json")).unwrap();
    assert!(answer.contains("src=\\\"https://example.org/c/index.html#/comments?embed=1\\\""), "{answer}");
    assert!(page.contains("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\">"));
    assert_eq!(fs::read_to_string(folder.join("site/index.html")).unwrap(), page);
    // And not to be kept.
    assert_eq!(comments(&folder, &["bundle", "corpus.json", "-o", "site/", "--no-offline"]).code, Some(0));
    assert!(worker().contains("const FILES = [];"));
    assert!(!fs::read_to_string(folder.join("site/index.html")).unwrap().contains("rel=\"manifest\""));
}

#[test]
fn what_is_no_app_is_refused_and_nothing_is_written() {
    let folder = folder("bundle-refused");
    dist(&folder);
    fs::write(folder.join("page.html"), "<p>Hello</p>").unwrap();
    fs::create_dir(folder.join("empty")).unwrap();
    fs::create_dir(folder.join("bare")).unwrap();
    fs::write(folder.join("bare/index.html"), "<p>Hello</p>").unwrap();
    for (app, output, why) in [
        ("page.html", "x.html", "page.html has no place “styles” for the comments: it is not a page of the explorer"),
        (
            "nowhere",
            "x.html",
            "there is no app at nowhere: name a dist folder of a build, or any explorer.html, as --app APP",
        ),
        ("empty", "x.html", "cannot read empty/index.html: there is no such file"),
        ("bare", "x.html", "bare/index.html names no _bg.wasm: is it a build of the explorer?"),
        ("page.html", "x/", "page.html is no folder: a hosted build is made from one"),
    ] {
        let ended = comments(&folder, &["bundle", "corpus.json", "-o", output, "--app", app]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{app}");
        assert_eq!(ended.err, format!("comments: {why}\n"));
        assert!(!folder.join(output).exists(), "{app}");
    }
    let ended = comments(&folder, &["bundle", "corpus.json", "-o", "no/where/x.html"]);
    assert_eq!(
        (ended.code, ended.err.as_str()),
        (Some(2), "comments: cannot write no/where/x.html: there is no such file\n")
    );
}

/// A broken corpus makes a page that says what is wrong with it.
#[test]
fn a_broken_corpus_is_bundled_with_its_problems() {
    let folder = folder("bundle-broken");
    dist(&folder);
    for (name, corpus) in [("text.json", &b"Dear Sir,"[..]), ("bytes.json", b"{\"title\": \"\xff\"}")] {
        fs::write(folder.join(name), corpus).unwrap();
        let ended = comments(&folder, &["bundle", name, "-o", "x.html"]);
        assert_eq!(ended.code, Some(0));
        assert_eq!(ended.err, format!("comments: {name} has 1 error: `comments check` says where.\n"));
        assert!(fs::read_to_string(folder.join("x.html")).unwrap().contains("Problems with this corpus"));
    }
}

#[test]
fn an_index_stands_beside_a_hosted_build_and_fits_it() {
    let folder = folder("bundle-index");
    dist(&folder);
    let ended = comments(&folder, &["bundle", "corpus.json", "-o", "site/", "--index"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    let page = fs::read_to_string(folder.join("site/index.html")).unwrap();
    let (_, link) = page.split_once("id=\"corpus-index\"").unwrap();
    let name = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let index = fs::read(folder.join("site").join(name)).unwrap();
    let corpus = fs::read(folder.join("corpus.json")).unwrap();
    let docket = comment_explorer::corpus::open(&corpus);
    assert_eq!(comment_explorer::search::Index::open(index, &docket).unwrap().comments(), 7);
    let ended = comments(&folder, &["bundle", "corpus.json", "-o", "one.html", "--index"]);
    assert_eq!((ended.code, folder.join("one.html").exists()), (Some(2), false));
    assert!(ended.err.contains("an index is for a hosted build"), "{}", ended.err);
}
