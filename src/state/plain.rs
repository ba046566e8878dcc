//! What a corpus says beside the texts of its comments, made fit to be shown: a control character in a name or a label
//! could otherwise turn the writing round it. The texts themselves stay as they are, and are cut by byte.

use std::borrow::Cow;

use crate::corpus::{Comment, Corpus};
use crate::text::visible;

/// Makes control characters visible in every string that a screen shows.
pub fn make_plain(corpus: &mut Corpus) {
    let mut strings =
        vec![&mut corpus.title, &mut corpus.revision, &mut corpus.language, &mut corpus.consultation.body];
    for paper in &mut corpus.consultation.papers {
        strings.extend([&mut paper.id, &mut paper.title]);
    }
    strings.extend(corpus.consultation.closes.iter_mut().filter_map(|close| close.note.as_mut()));
    strings.extend(corpus.completeness.iter_mut().map(|completeness| &mut completeness.note));
    for kind in &mut corpus.kinds {
        strings.extend([&mut kind.id, &mut kind.label]);
    }
    for issue in &mut corpus.issues {
        strings.extend([&mut issue.id, &mut issue.label, &mut issue.proposition]);
    }
    for position in &mut corpus.positions {
        strings.push(&mut position.issue);
        strings.extend([&mut position.condition, &mut position.coder].into_iter().flatten());
    }
    corpus.comments.iter_mut().for_each(|comment| of_comment(comment, &mut strings));
    for string in strings {
        if let Cow::Owned(shown) = visible(string) {
            *string = shown;
        }
    }
}

fn of_comment<'a>(comment: &'a mut Comment, strings: &mut Vec<&'a mut String>) {
    let author = &mut comment.author;
    strings.extend([&mut author.name, &mut author.kind, &mut comment.language]);
    let stated = [
        &mut author.long_name,
        &mut author.person,
        &mut author.role,
        &mut author.country,
        &mut author.region,
        &mut comment.title,
        &mut comment.submitted_note,
        &mut comment.sha256,
        &mut comment.withdrawn,
    ];
    strings.extend(stated.into_iter().flatten());
    strings.extend(&mut comment.papers);
    for source in &mut comment.sources {
        strings.push(&mut source.url);
        strings.extend(&mut source.label);
    }
    for file in &mut comment.attachments {
        strings.push(&mut file.name);
        strings.extend(&mut file.url);
    }
    for (name, values) in &mut comment.tags.0 {
        strings.push(name);
        strings.extend(values);
    }
    strings.extend(comment.redactions.iter_mut().map(|redaction| &mut redaction.note));
}
