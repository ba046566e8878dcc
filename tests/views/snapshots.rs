//! What each screen is made of.

use expect_test::expect_file;

use super::pretty::pretty;
use crate::{SCREENS, page};

#[test]
fn each_screen_is_as_it_was() {
    for (name, address) in SCREENS {
        let path = format!("{}/tests/gold/views/{name}.html", env!("CARGO_MANIFEST_DIR"));
        expect_file![path].assert_eq(&pretty(&page(address)));
    }
}

/// The address is the whole of what is shown: opening it twice gives the same.
#[test]
fn an_address_gives_the_same_screen_again() {
    for (_, address) in SCREENS {
        assert_eq!(page(address), page(address), "{address}");
    }
}
