//! A hosted build as an [oEmbed](https://oembed.com) answer, a file that stands beside the page: what turns an address into a
//! frame asks for it.

use serde_json::json;

use super::html::Html;
use crate::state::Library;

/// Its name beside the page, which links to it.
pub const OEMBED: &str = "oembed.json";

/// The frame, in CSS pixels.
const SIZE: (u32, u32) = (600, 500);

/// The answer, as JSON. `at` is the address of the folder in which the page will stand, with or without a slash at its end;
/// without it the frame's address is relative, and good for pages of the same folder only.
#[must_use]
pub fn oembed(library: &Library, at: Option<&str>) -> String {
    let folder = at.map(|at| format!("{}/", at.trim_end_matches('/'))).unwrap_or_default();
    let title = library.docket.corpus.title.as_str();
    let (width, height) = SIZE;
    let mut frame = Html::default();
    let attributes = [
        ("src", &*format!("{folder}index.html#/comments?embed=1")),
        ("title", title),
        ("width", &width.to_string()),
        ("height", &height.to_string()),
        ("loading", "lazy"),
        (
            "sandbox",
            "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox",
        ),
    ];
    frame.leaf("iframe", &attributes, "");
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": library.docket.corpus.consultation.body,
        "width": width,
        "height": height,
        "html": frame.finish(),
    });
    format!("{answer:#}\n")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::corpus;

    #[test]
    fn the_frame_is_where_the_build_will_stand() {
        let corpus = r#"{"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en",
            "title": "\"><script>Synthetic</script>", "consultation": {"body": "Nobody", "papers": []}, "kinds": [],
            "issues": [], "positions": [], "comments": []}"#;
        let library = Library::new(corpus::open(corpus.as_bytes()), &|_| None);
        for (at, src) in [
            (None, "\"index.html#/comments?embed=1\""),
            (Some("https://example.org/2010"), "\"https://example.org/2010/index.html#/comments?embed=1\""),
            (Some("https://example.org/2010/"), "\"https://example.org/2010/index.html#/comments?embed=1\""),
        ] {
            let answer: Value = serde_json::from_str(&oembed(&library, at)).unwrap();
            let html = answer["html"].as_str().unwrap();
            assert!(html.starts_with(&format!("<iframe src={src} title=\"&quot;&gt;&lt;script&gt;")), "{html}");
            assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
            assert_eq!((&answer["width"], &answer["height"]), (&600.into(), &500.into()));
        }
    }
}
