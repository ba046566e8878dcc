//! The browser entry.

fn main() {
    comment_explorer::web::start();
}
