//! A corpus that was made before: read as it is, with all that only a corpus has.

use super::{At, Drafts, Reader};
use crate::corpus::{Decoder, sha256_hex};

/// Reads a corpus of the format `comment-explorer/1`.
#[derive(Default)]
pub struct CorpusFile {
    decoder: Decoder,
}

impl Reader for CorpusFile {
    fn read(&mut self, piece: &[u8], _: &mut Drafts) {
        self.decoder.feed(piece);
    }

    fn end(&mut self, to: &mut Drafts) {
        let mut docket = std::mem::take(&mut self.decoder).finish();
        // That a text is not the one of its digest was said; what is written does not claim again that it is.
        for comment in &mut docket.corpus.comments {
            comment.sha256.take_if(|stated| !stated.eq_ignore_ascii_case(&sha256_hex(&comment.text)));
        }
        for problem in docket.problems {
            to.note(problem, At::default());
        }
        let file = to.file_mut();
        file.unit = "comment";
        (file.rows, file.comments) = (docket.corpus.comments.len(), docket.corpus.comments.len());
        if !docket.corpus.comments.is_empty() {
            to.corpora.push((to.current(), docket.corpus));
        }
    }
}
