//! The importers of a page.

fn main() {
    comment_explorer::importer::start();
}
