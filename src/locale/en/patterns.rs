//! What is said of patterns.

use super::{comments, counted, number};

/// The name of the screen.
pub const PATTERNS: &str = "Patterns";

/// What the screen shows.
pub const PATTERNS_LEDE: &str = "When the comments came, from whom, on what, whom they name, and which are nearly the same. Every bar leads to the \
     comments that it counts. Counts are of comments, not of people, and are not a vote.";

/// What the two shades of a bar are.
pub const SHADES: &str = "The strong colour is what the search and the filters leave, the faint one is all.";

/// The heads of figures.
pub const WHEN_THEY_CAME: &str = "When they came";
/// By kind of commenter.
pub const WHO_COMMENTED: &str = "Who commented";
/// By country.
pub const WHERE_FROM: &str = "Where they came from";
/// By issue and stance.
pub const WHAT_THEY_SPOKE_TO: &str = "What they spoke to";
/// Mentions.
pub const WHO_IS_NAMED: &str = "Who is named";

/// Comments that are nearly the same.
pub const NEARLY_THE_SAME: &str = "Nearly the same";

/// What makes a group.
pub const ALIKE_WHY: &str = "Groups of comments whose texts are as much the same as is chosen here: a chain of pairs joins \
     them, and of the rows of three words in either text of a pair so many stand in both. Found by the computer, which \
     does not know who wrote first. Summaries are left out.";

/// While the texts are compared.
pub const ALIKE_SOON: &str = "The texts are being compared.";

/// Where there is no group at any level.
pub const NONE_ALIKE: &str = "No two comments are nearly the same.";

/// In the place of a count of sentences, in large groups.
pub const NOT_READ_FOR_OWN: &str = "too many to look for";

/// A level: `80 %`.
#[must_use]
pub fn alike(percent: u8) -> String {
    format!("{percent} %")
}

/// Where the comments found are in no group of the level.
#[must_use]
pub fn none_so_alike(percent: u8) -> String {
    format!("None of the comments found is the same as another by {percent} % or more.")
}

/// How many groups of how many comments; whether each text was compared with each.
#[must_use]
pub fn groups_alike(groups: usize, of: usize, exact: bool) -> String {
    let are = if of == 1 { "is" } else { "are" };
    let groups = counted(groups, "group", "groups");
    let missed = if exact { "" } else { " In so many texts about one in a hundred may be missed." };
    format!("{} {are} in {groups}.{missed}", comments(of))
}

/// Groups that are not listed.
#[must_use]
pub fn other_groups(more: usize) -> String {
    format!("And {} of as many or fewer.", counted(more, "other group", "other groups"))
}

/// Sentences that only one comment has, beside its name.
#[must_use]
pub fn of_its_own(sentences: usize) -> String {
    format!("{} of its own", number(sentences))
}

/// What the figure of issues counts.
pub const STANCES_WHY: &str = "Comments by issue and by the position that people recorded, never computed. Silence and \
     what is not coded are not drawn.";

/// What the table of names counts.
pub const NAMED_WHY: &str = "Bodies and commenters that are named in the own words of other comments. Found by the \
     computer: a name is found as it is listed or signed, and nothing says why it was named. Summaries are left out.";

/// While a large corpus is read.
pub const NAMED_SOON: &str = "The texts are being read for names.";

/// Where none is found.
pub const NOBODY_NAMED: &str = "None is named that the corpus lists or that commented.";

/// How many comments are dated, and how they stand to the close: `5 of 7 comments are dated: 4 in time, 1 after the last
/// close.`
#[must_use]
pub fn dated(dated: usize, all: usize, late: usize, closes: bool) -> String {
    let are = if all == 1 { "is" } else { "are" };
    let whole = if dated == all {
        format!("{} {are} dated", comments(all))
    } else {
        format!("{} of {} {are} dated", number(dated), comments(all))
    };
    match (closes, late) {
        _ if dated == 0 || !closes => format!("{whole}."),
        (_, 0) => format!("{whole}, none of them after the last close."),
        _ => format!("{whole}: {} by the last close, {} after it (hatched).", number(dated - late), number(late)),
    }
}

/// What a column of the time line stands for: `a day`, `7 days`.
#[must_use]
pub fn a_column(days: i64) -> String {
    let span = if days == 1 { "a day".to_owned() } else { format!("{days} days") };
    format!("Each column is {span}, in UTC.")
}

/// Comments without a date.
#[must_use]
pub fn undated(count: usize) -> String {
    format!("{} not dated", number(count))
}

/// Values that are not drawn: `and 8 other countries`.
#[must_use]
pub fn other_countries(more: usize) -> String {
    format!("And {}, in the filters of the list.", counted(more, "other country", "other countries"))
}

/// After some names.
#[must_use]
pub fn and_more(more: usize) -> String {
    format!("and {} more", number(more))
}

/// Names that are not listed.
#[must_use]
pub fn other_names(more: usize) -> String {
    format!("And {} named by fewer.", counted(more, "other", "others"))
}

/// When comments could first be sent.
pub const OPENED: &str = "Opened for comment";

/// A closing date without a name.
pub const CLOSE: &str = "Closing date";

/// Comments of some days: `1 comment`, `2 of 3 comments, 1 late`.
#[must_use]
pub fn comments_late(count: usize, all: usize, late: usize) -> String {
    let shown = super::found(count, all);
    match late {
        0 => shown,
        late if late == count => format!("{shown}, late"),
        late => format!("{shown}, {} late", number(late)),
    }
}
