//! The filings of the FCC (ECFS): `{"filing": […]}`. Most have their text in a file; those that were typed in have it here.

use serde_json::Value;

use super::super::draft::Draft;
use super::{Row, first, list, tags, text};
use crate::corpus::{Attachment, Source};

/// Dates of a filing, the one that counts first.
pub const DATES: [&str; 2] = ["date_submission", "date_received"];

pub fn row(value: &Value) -> Row {
    let key = text(value, &["id_submission"]);
    if key.is_empty() && value.get("filers").is_none() {
        return Row::Other;
    }
    let names =
        |of: &str| list(value, of).map(|one| text(one, &["name"])).filter(|name| !name.is_empty()).collect::<Vec<_>>();
    let kind = first([text(value, &["submissiontype", "description"]), text(value, &["submissiontype", "short"])]);
    let is_express = matches!(text(value, &["express_comment"]).as_str(), "1" | "true");
    let file = |file: &Value| {
        let (name, url) = (text(file, &["filename"]), text(file, &["src"]));
        (!name.is_empty() || !url.is_empty()).then(|| Attachment {
            name: if name.is_empty() { url.clone() } else { name },
            url: Some(url).filter(|url| crate::corpus::is_linkable(url)),
            ..Attachment::default()
        })
    };
    let address = format!("https://www.fcc.gov/ecfs/search/search-filings/filing/{key}");
    let draft = Draft {
        author: names("filers").join("; "),
        role: names("authors").join("; "),
        region: text(value, &["addressentity", "state"]),
        country: text(value, &["internationaladdressentity", "country"]),
        text: Some(first([text(value, &["text_data"]), text(value, &["brief_comment_summary"])])),
        submitted: first(DATES.map(|name| text(value, &[name]))),
        papers: list(value, "proceedings")
            .map(|paper| text(paper, &["name"]))
            .filter(|name| !name.is_empty())
            .collect(),
        sources: (!key.is_empty()).then(|| Source { url: address, ..Source::default() }).into_iter().collect(),
        attachments: list(value, "documents").filter_map(file).collect(),
        tags: tags([("type", kind), ("express comment", if is_express { "yes" } else { "no" }.to_owned())]),
        key,
        ..Draft::default()
    };
    Row::Comment(Box::new(draft))
}
