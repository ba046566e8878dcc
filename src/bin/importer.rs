//! The importers of a page: everything is asked of them from outside.

fn main() {}
