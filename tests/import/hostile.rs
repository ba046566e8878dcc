//! Whatever stands in a file: it is read to an end, and how it is cut makes no difference.

use comment_explorer::import::{Format, Options};
use proptest::prelude::*;

use super::{letters, mail, mhonarc, office, packed, positions};
use crate::in_pieces;

/// Files as they are met, with what each is.
fn files() -> Vec<(&'static str, Vec<u8>, Format)> {
    vec![
        ("a.md", letters::MARKDOWN.into(), Format::Text),
        ("a.html", letters::PAGE.into(), Format::Html),
        ("a.txt", mail::PIPERMAIL.into(), Format::Mail),
        ("msg00000.html", mhonarc::page("4BC6A1").into(), Format::Mhonarc),
        ("msg00001.html", mhonarc::bare().into(), Format::Mhonarc),
        ("a.mbox", mail::MBOX.into(), Format::Mail),
        ("a.zip", packed::zip(&[("a.md", letters::MARKDOWN.as_bytes()), ("b", b"Text.")]), Format::Zip),
        ("a.txt.gz", packed::gzip(mail::PIPERMAIL.as_bytes()), Format::Gzip),
        ("a.xlsx", office::workbook(&[("Comments", &office::comments())]), Format::Xlsx),
        ("a.csv", positions::TABLE.into(), Format::Positions),
        ("a.docx", office::letter(&office::body()), Format::Docx),
    ]
}

/// What is done to the bytes of a file.
#[derive(Clone, Debug)]
enum Harm {
    Cut(usize),
    Set(usize, u8),
    Insert(usize, Vec<u8>),
    Remove(usize, usize),
    Repeat(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        any::<usize>().prop_map(Harm::Cut),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Harm::Set(at, byte)),
        (any::<usize>(), prop::collection::vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        (any::<usize>(), 1usize..200).prop_map(|(at, length)| Harm::Remove(at, length)),
        (any::<usize>(), 1usize..200).prop_map(|(at, length)| Harm::Repeat(at, length)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let length = bytes.len();
        let at = |at: usize| if length == 0 { 0 } else { at % length };
        match harm {
            Harm::Cut(to) => bytes.truncate(at(*to)),
            Harm::Set(to, byte) if length > 0 => bytes[at(*to)] = *byte,
            Harm::Set(..) => {}
            Harm::Insert(to, more) => drop(bytes.splice(at(*to)..at(*to), more.iter().copied())),
            Harm::Remove(to, count) => drop(bytes.drain(at(*to)..(at(*to) + count).min(length))),
            Harm::Repeat(to, count) => {
                let again = bytes[at(*to)..(at(*to) + count).min(length)].to_vec();
                bytes.splice(at(*to)..at(*to), again);
            }
        }
    }
    bytes
}

#[test]
fn whole_files_are_what_they_are() {
    for (name, bytes, format) in files() {
        let (_, report) = in_pieces(&Options::default(), &[(name, &bytes)], 1 << 16);
        assert_eq!(report.files[0].format, Some(format), "{name}: {:#?}", report.problems);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_read_to_an_end(
        which in any::<prop::sample::Index>(),
        harms in prop::collection::vec(harm(), 0..4),
        size in 1usize..300,
        is_told in any::<bool>(),
    ) {
        let files = files();
        let (name, bytes, format) = which.get(&files);
        let bytes = harmed(bytes.clone(), &harms);
        let options = Options { from: is_told.then_some(*format), ..Options::default() };
        let files = [(*name, bytes.as_slice())];
        let whole = in_pieces(&options, &files, 1 << 16);
        prop_assert_eq!(in_pieces(&options, &files, size), whole);
    }

    /// What stands in a document is damaged, and not what packs it.
    #[test]
    fn damaged_documents_are_read_to_an_end(harms in prop::collection::vec(harm(), 1..4), is_workbook in any::<bool>()) {
        let inside = if is_workbook { office::comments() } else { office::body() };
        let inside = String::from_utf8_lossy(&harmed(inside.into_bytes(), &harms)).into_owned();
        let file = if is_workbook { office::workbook(&[("Comments", &inside)]) } else { office::letter(&inside) };
        let files = [("any", file.as_slice())];
        let (_, report) = in_pieces(&Options::default(), &files, 1 << 16);
        let format = if is_workbook { Format::Xlsx } else { Format::Docx };
        prop_assert_eq!(report.files[0].format, Some(format));
    }

    #[test]
    fn any_bytes_are_read_as_any_format(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        format in any::<prop::sample::Index>(),
        size in 1usize..50,
    ) {
        let options = Options { from: Some(*format.get(Format::ALL)), ..Options::default() };
        let files = [("any", bytes.as_slice())];
        let whole = in_pieces(&options, &files, 1 << 16);
        prop_assert_eq!(in_pieces(&options, &files, size), whole);
    }
}
