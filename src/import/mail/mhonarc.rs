//! Messages of a list as MHonArc writes them for the web, and forum.icann.org serves them: a page a message.
//!
//! ```text
//! <!--X-Subject: On costs -->                              hyphens are &#45;
//! <!--X-From-R13: Oqn @bobql <nqnNrknzcyr.arg> -->         a rotation of letters, @ and [
//! <!--X-Date: Thu, 15 Apr 2010 06:36:08 +0000 -->
//! <!--X-Message-Id: 4BC6A1@mail.example.net -->
//! <ul><li><em>To</em>: …</li><li><em>Subject</em>: …</li><li><em>From</em>: …</li><li><em>Date</em>: …</li></ul>
//! <!--X-Body-of-Message--> … <!--X-Body-of-Message-End-->
//! ```
//!
//! Where its comments were taken out, the list of headers is read and the text is what is set as `<pre>`, or else what stands
//! between two rules. Pages that only lead to messages are passed over, and said to be. The list is the folder that a page
//! stands in; what is above it is its address, when it begins with the name of a host.

use super::super::tally::At;
use super::super::whole::Whole;
use super::super::{Drafts, Reader, html, letter, markup};
use super::head::{Head, domain, sender};
use super::message;
use crate::corpus::{Attachment, Problem, Severity};

/// A page may have so many bytes.
const MOST_BYTES: usize = 16 << 20;

/// Reads a page of an archive.
pub struct Mhonarc {
    whole: Whole,
}

impl Mhonarc {
    pub fn new() -> Self {
        Self { whole: Whole::new(MOST_BYTES) }
    }
}

impl Reader for Mhonarc {
    fn read(&mut self, piece: &[u8], _: &mut Drafts) {
        self.whole.take(piece);
    }

    fn end(&mut self, to: &mut Drafts) {
        let Some(page) = self.whole.text(to) else { return };
        let file = to.file_mut();
        (file.unit, file.rows) = ("message", 1);
        let name = file.name.clone();
        let mut head = head(&page);
        if head.is_empty() {
            return pass_over(&page, to);
        }
        let place = Place::of(&name);
        if !place.list.is_empty() {
            place.list.clone_into(&mut head.list);
        } else if head.to.contains('@') {
            head.list = sender(&head.to).address;
        }
        head.home = match place.site.split('/').next().unwrap_or_default() {
            "" => domain(&sender(&head.to).address).to_owned(),
            host => host.to_owned(),
        };
        let address = place.address(place.file);
        if place.site.is_empty() && !head.id.is_empty() {
            head.place = address;
        } else {
            head.url = address;
        }
        let body = body(&page, to);
        let (body, attachments) = attachments(&body, &place);
        let text = letter::inner(&html::page(&body).text).to_owned();
        let mut draft = head.draft(text, attachments, At::default(), to);
        if draft.key.is_empty() {
            format!("{} {}", draft.place, letter::stem(&name)).trim().clone_into(&mut draft.key);
        }
        to.add(draft);
    }
}

fn pass_over(page: &str, to: &mut Drafts) {
    if links(page) > 0 {
        // An archive has many: they are told as one.
        let message = "Pages that lead to messages, and are none, were passed over.";
        let hint = "Nothing needs to be done, if their messages are here too.";
        let problem = Problem::new("index-page", Severity::Info, message, hint).found(&to.file().name);
        to.problems.note(problem, None, At::default());
    } else {
        let message = "This page of an archive has no header of a message; it was not read.";
        let hint = "If it is a letter, say so: --from html.";
        to.note(Problem::new("no-message", Severity::Warning, message, hint), At::default());
    }
}

/// Whether a text is a page of such an archive.
pub fn is_page(text: &str) -> Option<&'static str> {
    // What does not begin as a page does may be a text about such pages.
    if !text.trim_start().starts_with('<') {
        return None;
    }
    let is_mark = |line: &str| {
        ["<!-- MHonArc v", "<!--X-Subject:", "<!--X-Message-Id:"].iter().any(|mark| line.starts_with(mark))
    };
    if text.lines().any(is_mark) {
        return Some("MHonArc has left its comments in it");
    }
    if !header_list(text).is_empty() {
        return Some("it has a list of the headers of a message");
    }
    (links(text) > 2).then_some("it has links to messages, as pages of an archive have")
}

/// How many links there are to pages such as `msg00012.html`.
fn links(page: &str) -> usize {
    let is_message = |rest: &str| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits >= 4 && rest.get(digits..).is_some_and(|rest| rest.starts_with(".html"))
    };
    page.split("href=")
        .skip(1)
        .filter(|rest| is_message(rest.trim_start_matches('"').trim_start_matches("msg")))
        .count()
}

/// The headers, by the comments and else by the list of them.
fn head(page: &str) -> Head {
    let list = header_list(page);
    let listed = |name: &str| {
        let found = list.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let noted = |name: &str| noted(page, name).unwrap_or_default();
    let or = |first: String, second: &dyn Fn() -> String| if first.is_empty() { second() } else { first };
    // The comment has the whole address, and the list the name as it is read.
    let by_comment = sender(&message::decoded(&rotated(&noted("From-R13"))));
    let by_comment = if by_comment == sender("") { sender(&message::decoded(&noted("From"))) } else { by_comment };
    let by_list = sender(&listed("From"));
    let name = or(by_list.name, &|| by_comment.name.clone());
    let address = or(by_comment.address, &|| by_list.address.clone());
    Head {
        from: if address.is_empty() { name } else { format!("{name} <{address}>").trim().to_owned() },
        to: listed("To"),
        subject: or(listed("Subject"), &|| message::decoded(&noted("Subject"))),
        date: or(noted("Date"), &|| listed("Date")),
        id: or(noted("Message-Id"), &|| listed("Message-Id")).trim_matches(['<', '>']).to_owned(),
        ..Head::default()
    }
}

/// What a comment of that name says.
fn noted(page: &str, name: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("<!--X-{name}:"))?;
    let (value, _) = rest.split_once("-->")?;
    Some(markup::plain(value.trim()).into_owned())
}

/// Undoes the rotation of letters that hides addresses: 13 places, with `@` before `A` and `[` behind `Z`.
fn rotated(text: &str) -> String {
    let turn = |char: char, first: u8, length: u8| {
        let place = u8::try_from(char).unwrap_or(first) - first;
        char::from(first + (place + length / 2) % length)
    };
    text.chars()
        .map(|char| match char {
            '@'..='[' => turn(char, b'@', 28),
            'a'..='z' => turn(char, b'a', 26),
            _ => char,
        })
        .collect()
}

/// The list of headers, each with its value.
fn header_list(page: &str) -> Vec<(String, String)> {
    let part = between(page, "<!--X-Head-of-Message-->", "<!--X-Head-of-Message-End-->").map(|(part, _)| part);
    let part = part.or_else(|| {
        // ASCII alone changes, so that places stay.
        let lower = page.to_ascii_lowercase();
        let starts = ["<li><em>", "<li><strong>", "<li><b>"];
        let start = starts.iter().filter_map(|start| lower.find(start)).min()?;
        let end = lower.get(start..)?.find("</ul>").map_or(page.len(), |end| start + end);
        page.get(start..end)
    });
    let text = part.map(|part| html::page(part).text).unwrap_or_default();
    let header = |line: &str| {
        let (name, value) = line.trim_start_matches("- ").split_once(':')?;
        Some((name.trim().to_owned(), value.trim().to_owned()))
    };
    let headers: Vec<(String, String)> = text.lines().filter_map(header).collect();
    let has = |name: &str| headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
    if has("From") && (has("Date") || has("Subject")) { headers } else { Vec::new() }
}

/// What stands between two marks, and whether the second is there.
fn between<'a>(page: &'a str, start: &str, end: &str) -> Option<(&'a str, bool)> {
    let (_, rest) = page.split_once(start)?;
    Some(rest.split_once(end).map_or((rest, false), |(inside, _)| (inside, true)))
}

/// The part of the page that is the text.
fn body(page: &str, to: &mut Drafts) -> String {
    if let Some((body, is_whole)) = between(page, "<!--X-Body-of-Message-->", "<!--X-Body-of-Message-End-->") {
        if !is_whole {
            let message = "The mark for the end of the message is missing: the page may have been cut off.";
            let hint = "Compare the end of the comment with the page at its source.";
            to.note(Problem::new("cut-off", Severity::Warning, message, hint), At::default());
        }
        return body.to_owned();
    }
    let lower = page.to_ascii_lowercase();
    // Behind the list of headers.
    let start = ["<li><em>", "<li><strong>", "<li><b>"].iter().filter_map(|start| lower.find(start)).min();
    let start = start.and_then(|at| Some(at + lower.get(at..)?.find("</ul>")? + "</ul>".len())).unwrap_or_default();
    let (page, lower) = (page.get(start..).unwrap_or_default(), lower.get(start..).unwrap_or_default());
    let mut set = String::new();
    let mut at = 0;
    while let Some(from) = lower.get(at..).and_then(|rest| rest.find("<pre")).map(|from| at + from) {
        let to = lower.get(from..).and_then(|rest| rest.find("</pre>")).map_or(lower.len(), |to| from + to + 6);
        set.push_str(page.get(from..to).unwrap_or_default());
        at = to;
    }
    if !set.is_empty() {
        return set;
    }
    // What stands between the rule above the text and that below it.
    let above = lower.find("<hr").map_or(0, |at| at + 3);
    let below = lower.get(above..).and_then(|rest| rest.find("<hr")).map_or(lower.len(), |at| above + at);
    format!("<hr{}", page.get(above..below).unwrap_or_default())
}

/// The text without the blocks that name attachments, and those.
fn attachments(body: &str, place: &Place) -> (String, Vec<Attachment>) {
    const START: &str = "<strong>Attachment:";
    let mut attachments = Vec::new();
    let mut parts = body.split(START);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let ends = ["</p>", "</td>", "<pre"];
        let end = ends.iter().filter_map(|end| part.find(end)).min().unwrap_or(part.len());
        let (block, rest) = part.split_at(end);
        let name = html::page(block).text.lines().next().unwrap_or_default().trim().to_owned();
        let href = block.split_once("href=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default();
        let file = href.trim_start_matches("./");
        let is_file = !file.is_empty() && !file.contains([':', '/', '?', '#']);
        let url = Some(place.address(file)).filter(|url| is_file && crate::corpus::is_linkable(url));
        let name = if name.is_empty() { file.to_owned() } else { name };
        if name.is_empty() {
            text.push_str(START);
            text.push_str(block);
        } else {
            attachments.push(Attachment { name, url, ..Attachment::default() });
        }
        text.push_str(rest);
    }
    (text, attachments)
}

/// Where a page stands.
struct Place<'a> {
    /// From the name of a host on, down to the folder; empty when no folder is named like one.
    site: String,
    /// The folder.
    list: &'a str,
    file: &'a str,
}

impl<'a> Place<'a> {
    fn of(name: &'a str) -> Self {
        let parts: Vec<&str> = name.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | "..")).collect();
        let Some((file, folders)) = parts.split_last() else { return Self { site: String::new(), list: "", file: "" } };
        // `lists.example.org`: what is copied from the web stands in a folder of that name.
        let is_host = |part: &&str| {
            let labels: Vec<&str> = part.split('.').collect();
            let is_label = |label: &&str| {
                !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            };
            labels.len() >= 3
                && labels.iter().all(is_label)
                && labels.last().is_some_and(|top| top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic()))
                && !labels.last().is_some_and(|top| matches!(*top, "zip" | "gz" | "tar" | "tgz"))
        };
        let host = folders.iter().rposition(is_host);
        let site = host.and_then(|at| folders.get(at..)).map(|parts| parts.join("/")).unwrap_or_default();
        let folder = folders.last().filter(|_| host.is_none_or(|at| at + 1 < folders.len()));
        // A folder whose name is an archive's is no list.
        let list = folder.copied().unwrap_or_default();
        let list = list.strip_suffix(".zip").unwrap_or(list);
        Self { site, list, file }
    }

    /// The address of a file in the folder; without a host its place alone.
    fn address(&self, file: &str) -> String {
        match (self.site.is_empty(), self.list.is_empty()) {
            (false, _) => format!("https://{}/{file}", self.site),
            (true, false) => format!("{}/{file}", self.list),
            (true, true) => file.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, rotated};

    #[test]
    fn addresses_are_turned_back() {
        assert_eq!(rotated("Oqn @bobql <nqnNrknzcyr.arg>"), "Ada Nobody <ada@example.net>");
        for char in ' '..='~' {
            assert_eq!(rotated(&rotated(&char.to_string())), char.to_string());
        }
    }

    #[test]
    fn a_page_has_its_place() {
        for (name, list, address) in [
            (
                "/tmp/lists.example.org/lists/on-costs/msg1.html",
                "on-costs",
                "https://lists.example.org/lists/on-costs/a",
            ),
            ("a.zip/on-costs/msg1.html", "on-costs", "on-costs/a"),
            ("all.of.zip/msg1.html", "all.of", "all.of/a"),
            ("msg1.html", "", "a"),
            ("", "", "a"),
        ] {
            let place = Place::of(name);
            assert_eq!((place.list, place.address("a").as_str()), (list, address), "{name}");
        }
    }
}
