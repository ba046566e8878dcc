//! What a message is among those of its list: a comment, a post of the staff, or what looks like spam.
//!
//! This is for the reader to decide, so nothing is dropped: each message has a facet `post`, and `post reason` says what it was
//! told by. A message is taken for one of the staff by its sender or by a subject that announces or tests; for spam by
//! the mark of a filter, by [`ENOUGH`] words that stand in little else, or by several weaker signs together.

use super::head::{Head, Sender, domain};

/// What a message is, and what it was told by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    pub kind: &'static str,
    pub reasons: Vec<&'static str>,
}

/// Names of those who look after a list.
const OFFICES: [&str; 9] = [
    "staff",
    "moderator",
    "administrator",
    "secretariat",
    "webmaster",
    "postmaster",
    "mailer-daemon",
    "public comment",
    "list owner",
];

/// What announcements of a list are called.
const ANNOUNCEMENTS: [&str; 8] = [
    "comment period extended",
    "comment period closed",
    "comment period is now open",
    "comment period opens",
    "extension of comment period",
    "extension of public comment",
    "call for public comment",
    "list is now closed",
];

/// Words that hardly stand in a comment.
const SPAM: [&str; 24] = [
    "viagra",
    "cialis",
    "casino",
    "lottery",
    "winning number",
    "replica watch",
    "weight loss",
    "lose weight",
    "payday loan",
    "loan offer",
    "bank transfer",
    "next of kin",
    "beneficiary",
    "million us dollars",
    "million dollars",
    "work from home",
    "click here",
    "unsubscribe",
    "limited time offer",
    "free trial",
    "seo services",
    "backlinks",
    "cheap meds",
    "online pharmacy",
];

/// So many of those words are enough alone.
const ENOUGH: usize = 3;

/// Of a text that is mostly links each stands among fewer words than this.
const WORDS_TO_A_LINK: usize = 12;

/// What a message is.
pub fn judge(head: &Head, sender: &Sender, text: &str) -> Post {
    let staff = staff(head, sender);
    if !staff.is_empty() {
        return Post { kind: "staff", reasons: staff };
    }
    let (spam, weight) = spam(head, sender, text);
    if weight >= ENOUGH {
        return Post { kind: "spam-like", reasons: spam };
    }
    Post { kind: "comment", reasons: Vec::new() }
}

fn staff(head: &Head, sender: &Sender) -> Vec<&'static str> {
    let mut reasons = Vec::new();
    let of_sender = domain(&sender.address);
    // `comments.lists.example.org` and `comments@example.org` are of `example.org`.
    let is_own = of_sender.contains('.')
        && head.home.to_lowercase().strip_suffix(of_sender).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let local = |address: &str| address.split('@').next().unwrap_or_default().to_owned();
    let is_list = local(&sender.address) == head.list.split(['@', '.']).next().unwrap_or_default();
    if is_own && !is_list {
        reasons.push("sent from the domain of the list");
    }
    let name = sender.name.to_lowercase();
    let local = local(&sender.address);
    if OFFICES.iter().any(|office| name.contains(office) || local == *office) {
        reasons.push("sender is named as an office");
    }
    let subject = subject(head);
    if matches!(
        subject.trim_matches(['.', '!', ' ']),
        "test" | "testing" | "test message" | "test post" | "ignore" | "this is a test"
    ) {
        reasons.push("subject is that of a test");
    }
    if ANNOUNCEMENTS.iter().any(|words| subject.contains(words)) {
        reasons.push("subject announces something");
    }
    reasons
}

/// The subject in lower case, without the name of the list before it; empty for an answer.
fn subject(head: &Head) -> String {
    let subject = head.subject.trim().to_lowercase();
    let subject = match subject.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((_, rest)) => rest.trim().to_owned(),
        None => subject,
    };
    if subject.starts_with("re:") { String::new() } else { subject }
}

fn spam(head: &Head, sender: &Sender, text: &str) -> (Vec<&'static str>, usize) {
    let mut reasons = Vec::new();
    let mut weight = 0;
    let mut sign = |is: bool, reason: &'static str, heavy: usize| {
        if is {
            reasons.push(reason);
            weight += heavy;
        }
    };
    sign(head.is_flagged, "a filter marked it", ENOUGH);
    // What is long enough to hold an argument is read by a person.
    let start = text.get(..text.floor_char_boundary(20_000)).unwrap_or_default();
    let both = format!("{} {start}", head.subject).to_lowercase();
    let words = SPAM.iter().filter(|words| both.contains(**words)).count();
    sign(words > 0, "has words of advertisements", words);
    let links = both.matches("http://").count() + both.matches("https://").count();
    sign(links > 0 && start.split_whitespace().count() < links * WORDS_TO_A_LINK, "is mostly links", 1);
    let letters = head.subject.chars().filter(|char| char.is_alphabetic());
    let is_loud = letters.clone().count() >= 12 && letters.clone().all(char::is_uppercase);
    sign(is_loud || head.subject.contains("$$") || head.subject.contains("!!"), "subject is loud", 1);
    sign(sender.name.is_empty() && head.subject.trim().is_empty(), "has neither name nor subject", 1);
    (reasons, weight)
}

#[cfg(test)]
mod tests {
    use super::super::head::{Head, sender};
    use super::judge;

    #[track_caller]
    fn check(from: &str, subject: &str, text: &str, kind: &str) {
        let list = "comments.lists.example.org".to_owned();
        let (from, subject, home) = (from.to_owned(), subject.to_owned(), list.clone());
        let head = Head { from: from.clone(), subject: subject.clone(), list, home, ..Head::default() };
        let post = judge(&head, &sender(&from), text);
        assert_eq!(post.kind, kind, "{from}, {subject}: {:?}", post.reasons);
        assert_eq!(post.reasons.is_empty(), kind == "comment");
    }

    #[test]
    fn posts_are_told_apart() {
        check("Ada Nobody <ada@example.net>", "On costs", "It costs too much. See https://example.net/a", "comment");
        check("Bo Nobody <bo@example.org>", "Hello", "x", "staff");
        check("Comments Staff <x@example.net>", "Hello", "x", "staff");
        check("Ada Nobody <ada@example.net>", "[comments] test", "x", "staff");
        check("Ada Nobody <ada@example.net>", "Comment period extended", "x", "staff");
        check("Ada Nobody <ada@example.net>", "Re: [comments] test", "x", "comment");
        check("Win <w@example.net>", "WINNING NUMBER LOTTERY", "Click here: http://a.example", "spam-like");
        check("A <a@example.net>", "Hi", "Click here to unsubscribe from the lists of regulators.", "comment");
        check("", "", "", "comment");
    }

    #[test]
    fn what_a_filter_marked_is_like_spam() {
        let head = Head { is_flagged: true, ..Head::default() };
        assert_eq!(judge(&head, &sender("Ada"), "An argument.").reasons, ["a filter marked it"]);
    }
}
