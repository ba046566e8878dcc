//! Runs of bytes, from the words that go together.

use super::Run;
use super::words::Word;
use crate::corpus::Span;

/// The runs of two texts with their words, of which these go together.
pub fn runs((a, of_a): (&str, &[Word]), (b, of_b): (&str, &[Word]), same: &[(usize, usize)]) -> Vec<Run> {
    let mut writing = Writing { a, b, at: (0, 0), runs: Vec::new() };
    for (x, y) in same {
        // Words go together by their numbers, which are hashes: the bytes decide.
        if let Some((x, y)) = of_a.get(*x).zip(of_b.get(*y)).filter(|(x, y)| x.span.of(a) == y.span.of(b)) {
            writing.changed_until(x.span.start, y.span.start);
            writing.same_until(x.span.end, y.span.end);
        }
    }
    writing.changed_until(a.len(), b.len());
    writing.runs
}

struct Writing<'a> {
    a: &'a str,
    b: &'a str,
    /// How far both texts are told.
    at: (usize, usize),
    runs: Vec<Run>,
}

impl Writing<'_> {
    /// What lies between words that go together: other words, or only what stands between words. The marks and spaces
    /// that are the same at its ends are told as such.
    fn changed_until(&mut self, a: usize, b: usize) {
        let between = |text, start, end| Span { start, end }.of(text);
        let (of_a, of_b) = (between(self.a, self.at.0, a), between(self.b, self.at.1, b));
        if of_a == of_b {
            self.same_until(a, b);
            return;
        }
        let is_mark = |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation();
        let same = |(a, b): &(char, char)| a == b && is_mark(*a);
        let length = |same: usize, (a, _): (char, char)| same + a.len_utf8();
        let before = of_a.chars().zip(of_b.chars()).take_while(same).fold(0, length);
        // The same mark is not told twice.
        let rest = |text| between(text, before, text.len()).chars().rev();
        let after = rest(of_a).zip(rest(of_b)).take_while(same).fold(0, length);
        self.same_until(self.at.0 + before, self.at.1 + before);
        let (deleted, inserted) =
            (Span { start: self.at.0, end: a - after }, Span { start: self.at.1, end: b - after });
        self.at = (deleted.end, inserted.end);
        self.runs.extend(Some(Run::Deleted(deleted)).filter(|_| !deleted.is_empty()));
        self.runs.extend(Some(Run::Inserted(inserted)).filter(|_| !inserted.is_empty()));
        self.same_until(a, b);
    }

    /// As much of both texts is the same.
    fn same_until(&mut self, a: usize, b: usize) {
        let (of_a, of_b) = (Span { start: self.at.0, end: a }, Span { start: self.at.1, end: b });
        if of_a.is_empty() && of_b.is_empty() {
            return;
        }
        self.at = (a, b);
        match self.runs.last_mut() {
            Some(Run::Same(last_a, last_b)) => (last_a.end, last_b.end) = (a, b),
            _ => self.runs.push(Run::Same(of_a, of_b)),
        }
    }
}
