//! What the headers of a message say, and the comment that it is.
//!
//! An archive that is published masks addresses: `user at example.org`. They are addresses all the same, and none is
//! taken over for a name.

use super::super::{At, Draft, Drafts};
use super::post;
use crate::corpus::{Attachment, Source};

/// The headers that count, decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub from: String,
    pub to: String,
    pub subject: String,
    pub date: String,
    /// `Message-Id`, without its brackets.
    pub id: String,
    /// The list, as far as the message or where it was found says.
    pub list: String,
    /// The host at which the list is at home, if that is known.
    pub home: String,
    /// Where it can be read.
    pub url: String,
    /// Where it stands in its archive, for a person; without it the list says that.
    pub place: String,
    /// Whether a filter on its way took it for spam.
    pub is_flagged: bool,
}

impl Head {
    /// Whether anything says that this is a message.
    pub fn is_empty(&self) -> bool {
        [&self.from, &self.subject, &self.date, &self.id].iter().all(|header| header.is_empty())
    }

    /// The comment, with its text and what came with it.
    pub fn draft(self, text: String, attachments: Vec<Attachment>, at: At<'_>, to: &mut Drafts) -> Draft {
        to.file_mut().unit = "message";
        let sender = sender(&self.from);
        let post = post::judge(&self, &sender, &text);
        let mut tags = vec![("post".to_owned(), post.kind.to_owned())];
        tags.extend(post.reasons.into_iter().map(|reason| ("post reason".to_owned(), reason.to_owned())));
        // Without an address on the web it is named by that of the message (RFC 2392).
        let url = match (self.url.is_empty(), self.id.is_empty()) {
            (false, _) => self.url,
            (true, false) => format!("mid:{}", self.id),
            (true, true) => String::new(),
        };
        let label = if self.place.is_empty() { self.list.clone() } else { self.place };
        let label = Some(label).filter(|label| !label.is_empty());
        let sources = Some(Source { url, label, ..Source::default() }).filter(|source| !source.url.is_empty());
        Draft {
            row: at.row,
            line: at.line,
            key: self.id,
            place: self.list,
            author: sender.name,
            title: self.subject,
            text: Some(text),
            submitted: self.date,
            sources: sources.into_iter().collect(),
            attachments,
            tags,
            ..Draft::default()
        }
    }
}

/// Who sent a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// A name; empty when only an address is given.
    pub name: String,
    /// The address, in lower case.
    pub address: String,
}

/// Reads `Ada Nobody <ada@example.org>`, `ada at example.org (Ada Nobody)` or an address alone.
pub fn sender(from: &str) -> Sender {
    let from = from.trim();
    if let Some((name, rest)) = from.rsplit_once('<') {
        let address = rest.split('>').next().unwrap_or_default();
        return Sender { name: name_of(name), address: plain(address) };
    }
    if let Some((before, rest)) = from.split_once('(').filter(|(before, _)| is_address(before)) {
        let name = rest.rsplit_once(')').map_or(rest, |(inside, _)| inside);
        return Sender { name: name_of(name), address: plain(before) };
    }
    if is_address(from) {
        Sender { name: String::new(), address: plain(from) }
    } else {
        Sender { name: name_of(from), address: String::new() }
    }
}

/// A name without its quotes, and without the list that passes for the sender: `'Ada Nobody' via Comments`.
fn name_of(written: &str) -> String {
    let written = written.trim().trim_matches('"').trim();
    let name = written.rsplit_once(" via ").map_or(written, |(name, _)| name).trim();
    let name = name.strip_prefix('\'').and_then(|name| name.strip_suffix('\'')).unwrap_or(name);
    if is_address(name) { String::new() } else { name.replace("\\\"", "\"").trim().to_owned() }
}

fn plain(address: &str) -> String {
    address.trim().replace(" at ", "@").to_lowercase()
}

/// Whether a text is an address and nothing else, as it is or as archives mask it.
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    let masked = || text.split_once(" at ").filter(|(_, domain)| domain.contains('.'));
    let Some((user, domain)) = text.split_once('@').or_else(masked) else { return false };
    let is_word = |word: &str| !word.is_empty() && !word.contains(char::is_whitespace);
    is_word(user.trim()) && is_word(domain.trim())
}

/// The domain of an address; empty when archives have put something in its place.
pub fn domain(address: &str) -> &str {
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let is_masked = domain.split('.').next().is_some_and(|label| label.bytes().all(|byte| matches!(byte, b'x' | b'.')));
    if is_masked { "" } else { domain }
}

#[cfg(test)]
mod tests {
    use super::{domain, sender};

    #[test]
    fn an_address_is_no_name() {
        for (from, name, address) in [
            ("Ada Nobody <ada@Example.org>", "Ada Nobody", "ada@example.org"),
            ("\"Nobody, Ada\" <ada@example.org>", "Nobody, Ada", "ada@example.org"),
            ("ada at example.org (Ada Nobody)", "Ada Nobody", "ada@example.org"),
            ("ada@example.org (Ada (A.) Nobody)", "Ada (A.) Nobody", "ada@example.org"),
            ("'Ada Nobody' via Comments <comments@lists.example.org>", "Ada Nobody", "comments@lists.example.org"),
            ("ada at example.org", "", "ada@example.org"),
            ("<ada@example.org>", "", "ada@example.org"),
            ("\"ada@example.org\" <ada@example.org>", "", "ada@example.org"),
            ("Ada Nobody (Example Networks Ltd)", "Ada Nobody (Example Networks Ltd)", ""),
            ("Ada at work", "Ada at work", ""),
            ("", "", ""),
        ] {
            let found = sender(from);
            assert_eq!((found.name.as_str(), found.address.as_str()), (name, address), "{from}");
        }
    }

    #[test]
    fn a_masked_domain_is_none() {
        assert_eq!(domain("ada@example.org"), "example.org");
        assert_eq!(domain("ada@xxxxxxx.xxx"), "");
        assert_eq!(domain("ada"), "");
    }
}
