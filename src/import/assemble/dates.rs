//! Dates, as they are written anywhere, as RFC 3339.

use super::super::draft::{Draft, Drafts};
use crate::corpus::{Dated, When};

/// The date of each draft, in their order.
pub fn dates(drafts: &[Draft], _to: &mut Drafts) -> Vec<Option<Dated>> {
    let read = |draft: &Draft| When::parse(&draft.submitted).map(|_| Dated::new(draft.submitted.clone()));
    drafts.iter().map(read).collect()
}
