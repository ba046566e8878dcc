//! Corpora.

use comment_explorer::corpus::{Corpus, Decoder, Docket, Problem, Severity, open};

/// Any bytes open, in one piece or in many; the first byte says how large they are.
pub fn corpus(bytes: &[u8]) {
    let Some((size, bytes)) = bytes.split_first() else { return };
    let docket = open(bytes);
    let mut decoder = Decoder::default();
    bytes.chunks(usize::from(*size).max(1)).for_each(|piece| decoder.feed(piece));
    assert_eq!(decoder.finish(), docket);
    for comment in 0..docket.corpus.comments.len() {
        let text = docket.comment(comment).map_or("", |comment| comment.text.as_str());
        for passage in docket.passages(comment) {
            assert!(text.get(passage.span.start..passage.span.end).is_some());
        }
        for (_, _, recorded) in docket.recorded_of(comment) {
            for evidence in docket.evidence(comment, recorded) {
                assert!(text.get(evidence.span.start..evidence.span.end).is_some());
            }
        }
    }
    // What is wrong with a file is still wrong when it is written again.
    if docket.problems.iter().all(|problem| problem.severity != Severity::Error) {
        holds(&docket.corpus);
    }
}

/// A corpus reads back as itself, without errors.
pub fn holds(corpus: &Corpus) {
    let docket: Docket = open(serde_json::to_string(corpus).expect("a corpus is written").as_bytes());
    let errors: Vec<&Problem> = docket.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(&docket.corpus, corpus);
}
