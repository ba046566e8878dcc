//! Importers.

use comment_explorer::corpus::Corpus;
use comment_explorer::import::{self, Encodings, Format, Importer, Options, Report};

use crate::holds;
use crate::input::Input;

/// Any bytes are read as a format, to an end and the same however they are cut.
pub fn import(format: Format, bytes: &[u8]) {
    if let Some(input) = Input::new(Some(format), bytes) {
        read(&input);
    }
}

/// The same for what they are taken for.
pub fn recognise(bytes: &[u8]) {
    let Some(input) = Input::new(None, bytes) else { return };
    let head = &input.bytes[..input.bytes.len().min(import::HEAD)];
    let recognised = import::recognise(input.name, head, &input.options, Encodings::all());
    let report = read(&input);
    assert_eq!(report.files[0].format, recognised.ok().map(|recognised| recognised.format));
}

fn read(input: &Input) -> Report {
    let (corpus, report) = in_pieces(input, usize::MAX, None);
    if input.size != usize::MAX {
        let (cut, said) = in_pieces(input, input.size, None);
        assert_eq!(said, report);
        assert_eq!(cut, corpus);
    }
    if !corpus.comments.is_empty() {
        holds(&corpus);
        if input.once_more {
            let (again, _) = in_pieces(input, usize::MAX, Some(corpus));
            holds(&again);
        }
    }
    report
}

/// What tables of positions are about.
fn comments() -> Corpus {
    let mut importer = Importer::new(Options::default(), Encodings::all());
    importer.begin("comments.csv");
    importer.read(b"id,comment\na,\"It costs too much. It is late, and nobody asked for it.\"\nb,See attached file\n");
    importer.finish(None).0
}

fn in_pieces(input: &Input, size: usize, existing: Option<Corpus>) -> (Corpus, Report) {
    let mut importer = Importer::new(input.options.clone(), Encodings::all());
    for name in [input.name, "second.txt"].into_iter().take(1 + usize::from(input.comes_twice)) {
        importer.begin(name);
        input.bytes.chunks(size).for_each(|piece| importer.read(piece));
        importer.end();
    }
    // Alone they say nothing.
    let is_about = input.options.from == Some(Format::Positions);
    importer.finish(existing.or_else(|| is_about.then(comments)))
}
