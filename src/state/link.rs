//! A state as an address, and an address as a state.
//!
//! ```text
//! #/comments?q=…&kind=government,individual&-country=JP&issue=cost&stance=cost:opposes&from=…&to=…&sort=…&page=2
//! #/comments?show=context&lines=right
//! #/comments?length=300-1000&attachments=some&tag.topic=all:roads,rail
//! #/comment/france/p3        one comment, at a passage
//! #/compare/france+jprs?mode=text&link=france/p3~jprs/p1&follow=1&wording=1&rejected=…
//! #/compare/france+kind:cctld_registry?base=france&cell=france:cost
//! #/issues?cell=france:cost
//! #/issues?order=alike       or order=issue:cost
//! #/patterns?alike=80
//! #/about
//! ```
//!
//! The search, the filters, `picked=` (chosen for comparison) and `lang=`, `theme=`, `chrome=`, `embed=` may follow
//! any of them. What stands at its default is not written. Parts of an address that mean nothing are left out and
//! named in [`State::left_out`]; the rest opens. Addresses that were once given out keep working: a golden file
//! holds them.

use std::fmt::Write as _;

use super::{
    Alike, Chrome, Comparing, Display, Ends, Library, LineOrder, MOST_COMPARED, Mode, RowOrder, Screen, Show, State,
    Theme,
};
use crate::corpus::{PassageRef, When};
use crate::search::Sort;
use crate::search::facets::Facet;

/// The address of a state, from the `#` on.
#[must_use]
pub fn write(state: &State) -> String {
    let mut address = match &state.screen {
        Screen::Comments => "#/comments".to_owned(),
        Screen::Comment { id, at: None } => format!("#/comment/{}", encode(id)),
        Screen::Comment { id, at: Some(at) } => format!("#/comment/{}/{at}", encode(id)),
        Screen::Compare(_) if state.picked.is_empty() => "#/compare".to_owned(),
        Screen::Compare(_) => format!("#/compare/{}", joined(&state.picked, "+")),
        Screen::Issues { .. } => "#/issues".to_owned(),
        Screen::Patterns => "#/patterns".to_owned(),
        Screen::About => "#/about".to_owned(),
        Screen::Open => "#/open".to_owned(),
    };
    let mut between = '?';
    for (key, value) in parameters(state) {
        let _ = write!(address, "{between}{key}={value}");
        between = '&';
    }
    address
}

/// The parameters of a state, encoded, in a fixed order.
fn parameters(state: &State) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            pairs.push((key.to_owned(), value));
        }
    };
    match &state.screen {
        Screen::Compare(mode) => {
            if *mode == Mode::Text {
                add("mode", "text".to_owned());
            }
            add("base", encode(state.comparing.base.as_deref().unwrap_or_default()));
            add("cell", written_cell(state.comparing.cell.as_ref()));
            let Comparing { link, follow, wording, confirmed, rejected, .. } = &state.comparing;
            let listed = |links: &[Ends]| joined(&links.iter().map(Ends::to_string).collect::<Vec<_>>(), ",");
            add("link", listed(link.as_slice()));
            for (key, on) in [("follow", *follow), ("wording", *wording)] {
                add(key, if on { "1".to_owned() } else { String::new() });
            }
            add("confirmed", listed(confirmed));
            add("rejected", listed(rejected));
        }
        Screen::Issues { cell } => add("cell", written_cell(cell.as_ref())),
        _ => {}
    }
    add("q", encode(&state.typed));
    if state.exact {
        add("exact", "1".to_owned());
    }
    for (facet, choice) in state.filters.choices() {
        let all = if choice.all { ALL } else { "" };
        let key = encode(&facet.key());
        add(&key, format!("{all}{}", listed(&choice.wanted)));
        add(&format!("-{key}"), listed(&choice.excluded));
    }
    add("from", state.filters.from.clone().unwrap_or_default());
    add("to", state.filters.to.clone().unwrap_or_default());
    if state.sort != Sort::default() {
        add("sort", state.sort.key().to_owned());
    }
    if state.show != Show::default() {
        add("show", state.show.key().to_owned());
    }
    if state.lines != LineOrder::default() {
        add("lines", state.lines.key().to_owned());
    }
    if state.rows != RowOrder::default() {
        add("order", encode(&state.rows.key()));
    }
    if state.alike != Alike::default() {
        add("alike", state.alike.percent().to_string());
    }
    if state.page > 0 {
        add("page", (state.page + 1).to_string());
    }
    if !matches!(state.screen, Screen::Compare(_)) {
        add("picked", joined(&state.picked, "+"));
    }
    add("lang", state.display.language.map_or_else(String::new, |language| language.tag().to_owned()));
    if state.display.theme != Theme::default() || state.kept.theme != Theme::default() {
        add("theme", state.display.theme.key().to_owned());
    }
    if state.display.chrome != Chrome::default() {
        add("chrome", state.display.chrome.key().to_owned());
    }
    if state.display.embedded {
        add("embed", "1".to_owned());
    }
    pairs
}

/// Reads an address, with or without its `#`. An empty one is the list of comments.
#[must_use]
pub fn read(address: &str, library: &Library) -> State {
    read_onto(Display::default(), address, library)
}

/// The same, shown as it was where the address does not say how.
pub(super) fn read_onto(display: Display, address: &str, library: &Library) -> State {
    let address = address.strip_prefix('#').unwrap_or(address);
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut state = State { display, ..State::default() };
    read_path(&mut state, path, library);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !read_parameter(&mut state, key, value, library) {
            state.left_out.push(decode(pair));
        }
    }
    state.left_out.truncate(MOST_LEFT_OUT);
    state
}

/// More parts than this are not named to the reader.
const MOST_LEFT_OUT: usize = 8;

fn read_path(state: &mut State, path: &str, library: &Library) {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let (view, first, second) = (parts.next(), parts.next(), parts.next());
    state.left_out.extend(parts.map(decode));
    let unused = match (view, first) {
        (None | Some("comments"), first) => [None, first, second],
        (Some("comment"), Some(id)) => {
            let known = decode(id);
            let Some(index) = library.docket.index_of(&known) else {
                return state.left_out.extend([Some(id), second].into_iter().flatten().map(decode));
            };
            let at = second.and_then(PassageRef::parse).filter(|&at| library.docket.span_of(index, at).is_some());
            state.screen = Screen::Comment { id: known, at };
            [None, None, second.filter(|_| at.is_none())]
        }
        (Some("compare"), ids) => {
            state.screen = Screen::Compare(Mode::Synopsis);
            read_picked(state, ids.unwrap_or_default(), library);
            [None, None, second]
        }
        (Some("issues"), first) => {
            state.screen = Screen::Issues { cell: None };
            [None, first, second]
        }
        (Some("patterns"), first) => {
            state.screen = Screen::Patterns;
            [None, first, second]
        }
        (Some("about"), first) => {
            state.screen = Screen::About;
            [None, first, second]
        }
        (Some("open"), first) => {
            state.screen = Screen::Open;
            [None, first, second]
        }
        (view, first) => [view, first, second],
    };
    state.left_out.extend(unused.into_iter().flatten().map(decode));
}

/// Reads `france+jprs`. Ids that are not there are left out, and more than can be compared.
fn read_picked(state: &mut State, ids: &str, library: &Library) {
    for id in ids.split('+').filter(|id| !id.is_empty()).map(decode) {
        let known = library.compared(&id).is_some();
        if known && state.picked.contains(&id) {
            continue;
        }
        if known && state.picked.len() < MOST_COMPARED {
            state.picked.push(id);
        } else {
            state.left_out.push(id);
        }
    }
}

/// Whether the parameter means something.
fn read_parameter(state: &mut State, key: &str, value: &str, library: &Library) -> bool {
    match key {
        "q" => state.typed = decode(value),
        "exact" => return set(&mut state.exact, matches!(value, "0" | "1").then_some(value == "1")),
        "from" | "to" => {
            let day = decode(value);
            if !matches!(When::parse(&day), Some(When::Day(_))) {
                return false;
            }
            let bound = if key == "from" { &mut state.filters.from } else { &mut state.filters.to };
            *bound = Some(day);
        }
        "sort" => return set(&mut state.sort, Sort::ALL.into_iter().find(|sort| sort.key() == value)),
        "show" => return set(&mut state.show, Show::ALL.into_iter().find(|show| show.key() == value)),
        "lines" => return set(&mut state.lines, LineOrder::ALL.into_iter().find(|lines| lines.key() == value)),
        "order" => {
            let order = RowOrder::from_key(&decode(value));
            let known = |id: &str| library.docket.issue_index(id).is_some();
            let order = order.filter(|order| !matches!(order, RowOrder::Issue(id) if !known(id)));
            return set(&mut state.rows, order);
        }
        "alike" => return set(&mut state.alike, Alike::from_key(value)),
        "page" => {
            let page = value.parse::<usize>().ok().and_then(|page| page.checked_sub(1));
            return set(&mut state.page, page);
        }
        "mode" => {
            let mode = match value {
                "synopsis" => Mode::Synopsis,
                "text" => Mode::Text,
                _ => return false,
            };
            let Screen::Compare(now) = &mut state.screen else { return false };
            *now = mode;
        }
        "cell" => return read_cell(state, value, library),
        "follow" | "wording" => {
            let on = (matches!(state.screen, Screen::Compare(_)) && matches!(value, "0" | "1")).then_some(value == "1");
            let Comparing { follow, wording, .. } = &mut state.comparing;
            return set(if key == "follow" { follow } else { wording }, on);
        }
        "link" => {
            let ends = Ends::parse(&decode(value)).filter(|ends| state.compares(library, ends));
            return set(&mut state.comparing.link, ends.map(Some));
        }
        "confirmed" | "rejected" => return read_judged(state, key, value, library),
        "base" => {
            let base = decode(value);
            let compares = matches!(state.screen, Screen::Compare(_));
            return set(&mut state.comparing.base, (compares && state.picked.contains(&base)).then_some(Some(base)));
        }
        "picked" => {
            if matches!(state.screen, Screen::Compare(_)) {
                return false;
            }
            read_picked(state, value, library);
        }
        _ => return state.display.read(key, value) || read_facet(state, key, value, library),
    }
    true
}

/// The comment or the group, and the issue.
fn written_cell(cell: Option<&(String, String)>) -> String {
    cell.map(|(column, issue)| format!("{}:{}", encode(column), encode(issue))).unwrap_or_default()
}

fn read_cell(state: &mut State, value: &str, library: &Library) -> bool {
    // The name of a group has a colon of its own.
    let Some((column, issue)) = value.rsplit_once(':') else { return false };
    let (column, issue) = (decode(column), decode(issue));
    if library.docket.issue_index(&issue).is_none() {
        return false;
    }
    match &mut state.screen {
        Screen::Issues { cell } if library.docket.index_of(&column).is_some() => *cell = Some((column, issue)),
        Screen::Compare(_) if state.picked.contains(&column) => state.comparing.cell = Some((column, issue)),
        _ => return false,
    }
    true
}

/// Reads links that the reader has judged; those that are none are left out.
fn read_judged(state: &mut State, key: &str, value: &str, library: &Library) -> bool {
    for link in value.split(',').filter(|link| !link.is_empty()).map(decode) {
        let ends = Ends::parse(&link).filter(|ends| state.compares(library, ends));
        let judged = || state.comparing.confirmed.iter().chain(&state.comparing.rejected);
        match ends.filter(|ends| !judged().any(|known| known == ends)) {
            Some(ends) => state.comparing.judge(ends, key == "confirmed"),
            None => state.left_out.push(format!("{key}={link}")),
        }
    }
    true
}

/// Reads `kind=a,b`, `kind=all:a,b` or `-kind=a`. Values that no comment has are left out.
fn read_facet(state: &mut State, key: &str, value: &str, library: &Library) -> bool {
    let (name, excluding) = key.strip_prefix('-').map_or((key, false), |name| (name, true));
    let Some(facet) = Facet::from_key(&decode(name)) else { return false };
    if !library.facets.facets().any(|known| *known == facet) {
        return false;
    }
    let (values, all) = value.strip_prefix(ALL).map_or((value, false), |values| (values, true));
    let (known, unknown): (Vec<_>, Vec<_>) = values
        .split(',')
        .filter(|value| !value.is_empty())
        .map(decode)
        .partition(|value| library.facets.knows(&facet, value));
    state.left_out.extend(unknown.iter().map(|value| format!("{key}={value}")));
    state.filters.change(&facet, |choice| {
        choice.all |= all && !excluding;
        for value in known {
            if excluding && !choice.excluded.contains(&value) {
                choice.exclude(value);
            } else if !excluding && !choice.wanted.contains(&value) {
                choice.toggle(value);
            }
        }
    });
    true
}

pub(super) fn set<T>(place: &mut T, value: Option<T>) -> bool {
    let Some(value) = value else { return false };
    *place = value;
    true
}

/// Stands before the values of which a comment must have all.
const ALL: &str = "all:";

/// Values of a facet; what looks like [`ALL`] in the first of them is none.
fn listed(values: &[String]) -> String {
    let list = joined(values, ",");
    if list.starts_with(ALL) { list.replacen(':', "%3A", 1) } else { list }
}

fn joined<'a>(values: impl IntoIterator<Item = &'a String>, between: &str) -> String {
    // A space is a plus, but where that stands between two.
    let one = |value: &String| if between == "+" { encode(value).replace('+', "%20") } else { encode(value) };
    values.into_iter().map(one).collect::<Vec<_>>().join(between)
}

/// Percent-encodes what would be misread or mangled; a space becomes `+`, letters of every script stay readable.
pub(super) fn encode(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    let mut bytes = [0; 4];
    for char in value.chars() {
        match char {
            ' ' => encoded.push('+'),
            char if char.is_alphanumeric() || "-._~:*/()'!@$".contains(char) => encoded.push(char),
            char => {
                for byte in char.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(encoded, "%{byte:02X}");
                }
            }
        }
    }
    encoded
}

/// Undoes [`encode`], and takes whatever else comes: a stray `%` stands for itself, bytes that are not UTF-8 become
/// U+FFFD.
pub(super) fn decode(value: &str) -> String {
    let mut decoded = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = after.first_chunk::<2>().and_then(|pair| {
            let pair =
                std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
            u8::from_str_radix(pair, 16).ok()
        });
        match (byte, escaped) {
            (b'%', Some(escaped)) => {
                decoded.push(escaped);
                rest = after.get(2..).unwrap_or_default();
            }
            (b'+', _) => {
                decoded.push(b' ');
                rest = after;
            }
            _ => {
                decoded.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
