//! What holds of every import.

use comment_explorer::import::Options;
use proptest::prelude::*;

use crate::in_pieces;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// However a file is cut, the same comes of it; and any bytes are read to an end.
    #[test]
    fn pieces_of_any_size_give_the_same(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..400),
            "(id|name|comment|,|;|\"|\n|\r|\u{0}|é|=|x){0,120}".prop_map(String::into_bytes),
        ],
        size in 1usize..40,
    ) {
        let files = [("any.csv", bytes.as_slice())];
        let whole = in_pieces(&Options::default(), &files, 1 << 16);
        prop_assert_eq!(in_pieces(&Options::default(), &files, size), whole);
    }
}
