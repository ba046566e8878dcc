//! The main views, and those of a corpus that is hard on the page, look as they did: coarse pictures, kept as text for each
//! engine (`tests/gold/pictures`).

use crate::harness::{Bundle, Edition, Page, eventually, looks_as, stress};

/// Name, address, heading, width and height.
type View = (&'static str, &'static str, &'static str, u32, u32);

const MAIN: [View; 12] = [
    ("list-1440", "#/comments?theme=light", "7 comments", 1440, 900),
    ("list-360-dark", "#/comments?theme=dark", "7 comments", 360, 800),
    ("found-1024-dark", "#/comments?q=exist&kind=individual,government&theme=dark", "2 of 7 comments", 1024, 800),
    ("comment-1440", "#/comment/france?theme=light", "France", 1440, 900),
    ("comment-360", "#/comment/france/p3?theme=light", "France", 360, 800),
    ("synopsis-1440", "#/compare/france+jprs+isoc?theme=light", "France, JPRS and ISOC", 1440, 900),
    ("synopsis-360-dark", "#/compare/france+jprs?theme=dark", "France and JPRS", 360, 800),
    ("texts-1024", "#/compare/france+jprs?mode=text&theme=light", "France and JPRS", 1024, 800),
    ("issues-1440-dark", "#/issues?theme=dark", "Who stands where, on 9 issues", 1440, 900),
    ("patterns-1440", "#/patterns?theme=light", "Patterns", 1440, 900),
    ("frame-600", "#/comments?theme=light&embed=1", "7 comments", 600, 500),
    ("arabic-1024", "#/comment/france?theme=light&lang=ar", "France", 1024, 800),
];

const HARD: [View; 8] = [
    ("hard-list-1440", "#/comments?theme=light", "67 comments", 1440, 900),
    ("hard-list-360", "#/comments?theme=light", "67 comments", 360, 800),
    ("hard-name-1024", "#/comment/endless-name?theme=light", "", 1024, 800),
    ("hard-line-360", "#/comment/endless-line?theme=light", "Endless line", 360, 800),
    ("hard-sides-1024", "#/comment/both-sides?theme=light", "", 1024, 800),
    ("hard-synopsis-1440", "#/compare/many-words+both-sides+endless-line?theme=light", "", 1440, 900),
    ("hard-issues-1440", "#/issues?theme=light", "Who stands where, on 40 issues", 1440, 900),
    ("hard-patterns-360", "#/patterns?theme=light", "Patterns", 360, 800),
];

#[track_caller]
fn look(page: &Page, views: &[View]) {
    for (name, address, heading, width, height) in views {
        page.resize_to(*width, *height);
        page.go(address);
        eventually(|| page.address(), (*address).to_owned());
        let settled = || heading.is_empty() || page.headline() == *heading;
        eventually(settled, true);
        looks_as(page, name);
    }
}

#[test]
fn of_the_main_views() {
    look(&Edition::Hosted.open(""), &MAIN);
}

#[test]
fn of_a_corpus_that_is_hard_on_the_page() {
    look(&Bundle::of(stress().to_string().as_bytes()).open(Edition::Hosted, ""), &HARD);
}
