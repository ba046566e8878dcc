//! Queries.

use comment_explorer::search::grammar::{Form, parse, print};

/// Any text is a query, and its normal form is one.
pub fn query(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let query = parse(&typed).query;
    let printed = print(&query);
    // Where it was cut because it was too long, writing it in full may make it longer still.
    if typed.len() < 2000 {
        let again = parse(&printed);
        assert_eq!(again.query, query, "{printed}");
        assert!(again.problems.is_empty(), "{printed}: {:?}", again.problems);
        assert_eq!(print(&again.query), printed);
        if let Some(form) = Form::from_query(&query) {
            let asked = form.to_query();
            assert_eq!(print(&parse(&asked).query), asked);
        }
    }
}
