//! The journeys of a reader, in a real browser.
mod harness;
mod the_list_shows_every_comment;
