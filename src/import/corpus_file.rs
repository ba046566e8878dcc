//! A corpus that was made before: read as it is, with all that only a corpus has.

use super::{At, Drafts, Reader};
use crate::corpus::{Decoder, FORMAT};

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
        // What is written is of this format, whatever the file says of itself.
        FORMAT.clone_into(&mut docket.corpus.format);
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
