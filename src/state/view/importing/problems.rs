//! What is wrong with files, as it is shown where most of it can be mended.

use crate::locale::Say;
use crate::state::importing::ToldProblem;
use crate::text::visible;
use crate::vars;

/// A problem.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemView {
    /// How much it matters.
    pub severity: String,
    /// Where it stands.
    pub place: String,
    /// What is there.
    pub found: String,
    /// What is wrong.
    pub why: String,
    /// What to do; and whether that is in the language of the page.
    pub hint: (String, bool),
}

/// What to do about problems that are mended on this screen: the report speaks of options of the command.
const HINTS: [(&str, &[&str]); 11] = [
    ("hint-unknown-format", &["unknown-format"]),
    ("hint-broken-encoding", &["broken-encoding", "nul"]),
    ("hint-dates", &["ambiguous-dates", "mixed-dates", "ambiguous-date"]),
    ("hint-columns", &["text-guessed", "no-text-column", "unknown-column", "other-date-column"]),
    ("hint-delimiter", &["row-too-long", "row-too-wide"]),
    ("hint-no-body", &["no-body"]),
    ("hint-no-language", &["no-language"]),
    ("hint-kinds", &["too-many-kinds", "unknown-kind", "kind-by-name"]),
    ("hint-no-texts", &["no-texts"]),
    ("hint-positions-alone", &["positions-alone"]),
    ("hint-positions-kept", &["not-in-the-table"]),
];

pub(super) fn problem_view(problem: &ToldProblem, say: &Say) -> ProblemView {
    let place = &problem.place;
    let line = place.line.map(|number| say.with("line", vars![number]));
    let parts = [Some(place.row.clone()), line, Some(place.field.clone())];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let ours = HINTS.iter().find(|(_, codes)| codes.contains(&problem.code.as_str()));
    ProblemView {
        severity: say.get(match problem.severity.as_str() {
            "error" => "severity-error",
            "warning" => "severity-warning",
            _ => "severity-info",
        }),
        place: visible(&parts.join(", ")).into_owned(),
        found: visible(&problem.found).into_owned(),
        why: visible(&problem.message).into_owned(),
        hint: ours.map_or_else(|| (visible(&problem.hint).into_owned(), false), |(name, _)| (say.get(name), true)),
    }
}
