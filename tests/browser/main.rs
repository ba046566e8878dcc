//! The journeys of a reader, in a real browser.
