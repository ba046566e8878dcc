//! What is fuzzed: nothing that reads what others wrote is left out.

use std::fs;

use comment_explorer::import::Format;

#[test]
fn every_importer_has_a_fuzz_target_with_seeds() {
    let manifest = fs::read_to_string("fuzz/Cargo.toml").unwrap();
    let importers = Format::ALL.iter().filter(|format| **format != Format::Pdf);
    let importers = importers.map(|format| (format!("import-{}", format.word()), Some(*format)));
    let others = ["query", "corpus", "index", "recognise"].map(|name| (name.to_owned(), None));
    let mut targets = 0;
    for (name, format) in others.into_iter().chain(importers) {
        let path = format!("fuzz_targets/{}.rs", name.replace('-', "_"));
        let listed = format!("[[bin]]\nname = \"{name}\"\npath = \"{path}\"\n");
        assert!(manifest.contains(&listed), "{name} is not in fuzz/Cargo.toml");
        let target = fs::read_to_string(format!("fuzz/{path}")).unwrap();
        assert!(format.is_none_or(|format| target.contains(&format!("importer!({format:?})"))), "{path}");
        assert!(fs::read_dir(format!("fuzz/seeds/{name}")).unwrap().count() > 0, "{name}");
        targets += 1;
    }
    assert_eq!(manifest.matches("[[bin]]").count(), targets);
}
