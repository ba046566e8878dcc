//! Whole texts beside each other: links between their passages are numbered at both ends, gone through, judged, followed.

use crate::harness::{Bundle, Edition, Page, eventually, synthetic};

const ADDRESS: &str = "#/compare/north+south?mode=text";

/// What both letters say, in nearly the same words.
const TOLL: &str = "The toll on heavy lorries ought to be charged by the axle. A charge by the hour punishes the driver who \
                    waits at the weighbridge while his papers are read.";
const BATS: &str = "Bats roost beneath the second arch of the viaduct. No mason should scrape its joints before the young have \
                    flown in August.";

/// What one of them alone says.
const NORTH: [&str; 4] = [
    "Our village hall leaks whenever the wind stands in the west, and nobody has mended its gutters for a decade.",
    "Children from the upper farms walk to school along a lane without a footpath, past a quarry with no fence.",
    "A library van came each fortnight until the subsidy ended; since then the nearest shelf of novels is in town.",
    "We would welcome a bench by the war memorial, since the old people have nowhere to sit after the service.",
];
const SOUTH: [&str; 4] = [
    "The harvest of seaweed has doubled, and with it the number of small boats moored against the pier overnight.",
    "Nightly deliveries to the bakery wake everyone on the square; rubber wheels for its trolleys would cost little.",
    "Telephone signal is missing from the whole of the glen, which matters when a walker breaks an ankle up there.",
    "Snow blocks our pass for some six weeks, during which cheese cannot reach the creamery before it spoils.",
];

/// Two letters, made up, with two paragraphs in common.
pub fn letters(edition: Edition) -> Page {
    let north =
        [NORTH[0], TOLL, NORTH[1], BATS, NORTH[2], NORTH[3], NORTH[3], NORTH[2], NORTH[1], NORTH[0]].join("\n\n");
    let south =
        [SOUTH[0], SOUTH[1], BATS, SOUTH[2], TOLL, SOUTH[3], SOUTH[0], SOUTH[1], SOUTH[2], SOUTH[3]].join("\n\n");
    both(edition, &north, &south)
}

fn both(edition: Edition, north: &str, south: &str) -> Page {
    let corpus = synthetic(&[("north", "North", north), ("south", "South", south)]);
    Bundle::of(corpus.to_string().as_bytes()).open(edition, ADDRESS)
}

/// Whether a reader who sees nothing of it hears it.
fn is_announced(page: &Page, said: &str) {
    eventually(|| page.all_by_role("status").iter().any(|status| status.text().contains(said)), true);
}

fn pressed(page: &Page) -> Vec<String> {
    let knots = page.all_by_role("button").into_iter().filter(|knot| knot.name().starts_with("Link "));
    knots.filter(|knot| knot.attribute("aria-pressed") == "true").map(|knot| knot.name()).collect()
}

fn says(page: &Page, words: &str) {
    eventually(|| page.text().contains(words), true);
}

const FIGURES: &str = "2 of 10 passages in North have a counterpart that was found in South; 2 of 10 passages in South";

#[test]
fn from_either_end() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        says(&page, FIGURES);
        let knot = |pane: &str, start: &str| {
            let knots = page.by_role("region", pane).all_by_role("button");
            knots.into_iter().find(|knot| knot.name().starts_with(start)).unwrap().click();
        };
        knot("North", "Link 1, close, with South passage 5");
        eventually(|| pressed(&page).len(), 2);
        eventually(|| page.address().contains("link=north/p2~south/p5"), true);
        says(&page, "Link 1 of 2.");
        page.reload();
        eventually(|| pressed(&page).len(), 2);
        knot("South", "Link 2, close, with North passage 4");
        says(&page, "Link 2 of 2.");
    }
}

#[test]
fn by_the_keys_for_the_next_and_the_previous() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        says(&page, FIGURES);
        for (key, number) in [("]", 1), ("]", 2), ("]", 1), ("[", 2), ("[", 1)] {
            page.type_text(key);
            says(&page, &format!("Link {number} of 2."));
        }
    }
}

#[test]
fn and_what_the_reader_says_of_them_is_kept_in_the_address() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        page.by_role("button", "Next link").click();
        page.by_role("button", "Confirm").click();
        eventually(|| page.address().contains("confirmed=north/p2~south/p5"), true);
        page.by_role("button", "Confirmed by you").click();
        eventually(|| page.address().contains("confirmed="), false);
        page.by_role("button", "Reject").click();
        is_announced(&page, "Bring back the last of 1 link you rejected");
        says(&page, "1 of 10 passages in North");
        eventually(|| page.focused(), ("button".to_owned(), "Next link".to_owned()));
        page.reload();
        says(&page, "1 of 10 passages in North");
        page.by_role("button", "Bring back the last of 1 link you rejected").click();
        says(&page, FIGURES);
    }
}

#[test]
fn the_other_text_follows_when_it_is_asked_to() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        page.by_role("switch", "Follow: keep linked passages level").click();
        eventually(|| page.address().contains("follow=1"), true);
        page.by_role("button", "Next link").click();
        says(&page, "Link 1 of 2.");
        let top = |id: &str| page.by_id(id).top();
        eventually(|| (top("/comment/north/p2") - top("/comment/south/p5")).abs() < 2.0, true);
        // What the page itself has scrolled counts for nothing for a quarter of a second. Then the reader scrolls to where
        // nothing is linked.
        std::thread::sleep(std::time::Duration::from_millis(500));
        page.by_role("region", "North").js("it.scrollTop = it.scrollHeight");
        says(&page, "No counterpart for North ¶ ");
    }
}

/// Passages have their true height only once they were in view, and those between here and there never were.
#[test]
fn the_other_text_follows_far_down_a_long_letter() {
    let north: Vec<&str> = NORTH.into_iter().cycle().take(80).chain([TOLL]).chain(NORTH).collect();
    let south: Vec<&str> = SOUTH.into_iter().cycle().take(9).chain([TOLL]).chain(SOUTH).collect();
    let page = both(Edition::Hosted, &north.join("\n\n"), &south.join("\n\n"));
    page.by_role("switch", "Follow: keep linked passages level").click();
    eventually(|| page.address().contains("follow=1"), true);
    page.by_role("button", "Next link").click();
    says(&page, "Link 1 of 1.");
    let (north, south) = ("/comment/north/p81", "/comment/south/p10");
    let apart = || (page.by_id(north).top() - page.by_id(south).top()).abs();
    eventually(|| apart() < 2.0, true);
    let pane = page.by_role("region", "North");
    let is_in_view = || {
        pane.js(&format!(
            "const pane = it.getBoundingClientRect(), row = document.getElementById('{north}').getBoundingClientRect();
         return row.top >= pane.top - 2 && row.bottom <= pane.bottom + 2"
        ))
        .as_bool()
    };
    eventually(is_in_view, Some(true));
    assert!(apart() < 2.0, "{} px", apart());
}

#[test]
fn with_the_wording_that_both_have_and_the_words_of_one_alone() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        page.by_role("switch", "Shared wording").click();
        eventually(|| page.address().contains("wording=1"), true);
        is_announced(&page, "North and South have 2 stretches in nearly the same words.");
        let section = || page.by_role("region", "Shared wording").text();
        eventually(|| section().contains("North and South have 2 stretches in nearly the same words."), true);
        let marked =
            |pane: &str| page.by_role("region", pane).js("return it.querySelectorAll('.shared').length").as_u64();
        assert!(marked("North") >= Some(2) && marked("South") >= Some(2));
        let words = || page.by_role("region", "Words of one more than of the others").text();
        eventually(|| words().contains("North") && words().contains("South"), true);
    }
}
