//! Feedback that the European Commission published under "Have your say": `{"_embedded": {"feedback": […]}}`.

use serde_json::Value;

use super::super::draft::Draft;
use super::{Row, list, tags, text};
use crate::corpus::Attachment;

/// Words of kinds that are not written in small letters.
const CAPITALS: [&str; 2] = ["EU", "NGO"];

pub fn row(value: &Value) -> Row {
    if value.get("feedback").is_none() && value.get("userType").is_none() {
        return Row::Other;
    }
    let at = |name: &str| text(value, &[name]);
    let file = |file: &Value| {
        let id = text(file, &["documentId"]);
        let url = format!("https://ec.europa.eu/info/law/better-regulation/api/download/{id}");
        Attachment { name: text(file, &["fileName"]), url: (!id.is_empty()).then_some(url), ..Attachment::default() }
    };
    let draft = Draft {
        key: at("id"),
        author: format!("{} {}", at("firstName"), at("surname")).trim().to_owned(),
        organization: at("organization"),
        kind: said(&at("userType")),
        country: at("country"),
        text: Some(at("feedback")),
        submitted: at("dateFeedback"),
        language: at("language"),
        papers: Some(at("publicationId"))
            .filter(|id| !id.is_empty())
            .map(|id| format!("Publication {id}"))
            .into_iter()
            .collect(),
        attachments: list(value, "attachments").map(file).collect(),
        tags: tags([("company size", said(&at("companySize"))), ("scope", said(&at("scope")))]),
        ..Draft::default()
    };
    Row::Comment(Box::new(draft))
}

/// `EU_CITIZEN` as one says it: "EU citizen".
fn said(constant: &str) -> String {
    let words = constant.split('_').enumerate().map(|(at, word)| {
        if CAPITALS.contains(&word) || word.chars().any(char::is_lowercase) {
            return word.to_owned();
        }
        let mut letters = word.chars();
        let first =
            letters.next().map(|first| if at == 0 { first.to_string() } else { first.to_lowercase().to_string() });
        first.unwrap_or_default() + &letters.as_str().to_lowercase()
    });
    words.collect::<Vec<_>>().join(" ")
}
