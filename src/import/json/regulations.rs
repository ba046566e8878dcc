//! regulations.gov, API v4: `{"data": {"id", "type", "attributes": {…}}}` of one comment, or `{"data": […]}` of many.
//!
//! Lists have no texts: those come with each comment by itself, and are joined to it by its id.

use serde_json::Value;

use super::super::draft::{Draft, DraftPaper};
use super::super::markup;
use super::{Row, first, list, tags, text};
use crate::corpus::{Attachment, Source};

/// Dates of a comment, the one that counts first: lateness is told by when it was received.
pub const DATES: [&str; 3] = ["receiveDate", "postmarkDate", "postedDate"];

pub fn row(of: &str, value: &Value) -> Row {
    let Some(attributes) = value.get("attributes") else { return Row::Other };
    let at = |name: &str| text(attributes, &[name]);
    let key = text(value, &["id"]);
    match text(value, &["type"]).as_str() {
        "attachments" => Row::Attachments(files(attributes).collect()),
        _ if of == "included" => Row::Other,
        "documents" => {
            let url = address("document", &key).unwrap_or_default();
            Row::Paper(DraftPaper { key, title: at("title"), url, closes: at("commentEndDate"), file: 0 })
        }
        _ => {
            let text = attributes
                .get("comment")
                .map(|comment| markup::plain(comment.as_str().unwrap_or_default()).into_owned());
            let withdrawn = (!at("withdrawn").is_empty()).then(|| at("reasonWithdrawn"));
            let draft = Draft {
                author: name(&at),
                organization: first([at("organization"), at("govAgency")]),
                kind: at("category"),
                country: at("country"),
                region: at("stateProvinceRegion"),
                text,
                submitted: first(DATES.map(at)),
                papers: Some(at("commentOnDocumentId")).filter(|paper| !paper.is_empty()).into_iter().collect(),
                sources: address("comment", &key).map(|url| Source { url, ..Source::default() }).into_iter().collect(),
                attachments: files(attributes).collect(),
                withdrawn: withdrawn
                    .map(|why| if why.is_empty() { "Withdrawn; no reason is given.".to_owned() } else { why }),
                tags: tags([
                    ("agency", at("agencyId")),
                    ("docket", at("docketId")),
                    ("government level", at("govAgencyType")),
                ]),
                key,
                ..Draft::default()
            };
            Row::Comment(Box::new(draft))
        }
    }
}

/// Where something can be read; nowhere without its id.
fn address(what: &str, key: &str) -> Option<String> {
    (!key.trim().is_empty()).then(|| format!("https://www.regulations.gov/{what}/{key}"))
}

/// The name of a person; where none is given, the one in the agency's title.
fn name(at: &impl Fn(&str) -> String) -> String {
    let name = format!("{} {}", at("firstName"), at("lastName"));
    let has_other = !at("organization").is_empty() || !at("govAgency").is_empty();
    if !name.trim().is_empty() || has_other {
        return name.trim().to_owned();
    }
    let title = at("title");
    super::super::table::name_in(&title).unwrap_or_default().to_owned()
}

/// Files in all the formats in which there is one.
fn files(attributes: &Value) -> impl Iterator<Item = Attachment> {
    let title = text(attributes, &["title"]);
    list(attributes, "fileFormats").filter_map(move |format| {
        let url = text(format, &["fileUrl"]);
        let name = if title.is_empty() { url.rsplit('/').next().unwrap_or_default().to_owned() } else { title.clone() };
        (!url.is_empty()).then(|| Attachment { name, url: Some(url), ..Attachment::default() })
    })
}
