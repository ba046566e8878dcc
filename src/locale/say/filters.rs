//! What is said of filters.

use super::{Say, lower_first};
use crate::corpus::{TextStatus, When};
use crate::search::facets::{Facet, NONE};
use crate::vars;

impl Say {
    /// The name of a facet.
    #[must_use]
    pub fn facet(&self, facet: &Facet) -> String {
        self.get(match facet {
            Facet::Paper => "facet-paper",
            Facet::Kind => "facet-kind",
            Facet::Issue => "facet-issue",
            Facet::Stance => "facet-stance",
            Facet::Country => "facet-country",
            Facet::Region => "facet-region",
            Facet::Period => "facet-period",
            Facet::Language => "facet-language",
            Facet::Status => "facet-status",
            Facet::Length => "facet-length",
            Facet::Attachments => "facet-attachments",
            Facet::Tag(name) => return name.clone(),
        })
    }

    /// A value in use: the name of its facet, none where the value says itself what it is a value of, and the value.
    #[must_use]
    pub fn in_use(&self, facet: &Facet, value: &str, label: &str) -> (String, String) {
        let key = match (facet, value) {
            (Facet::Attachments | Facet::Status | Facet::Length, _)
            | (Facet::Country | Facet::Region, NONE)
            | (Facet::Period, "late" | "undated" | "open") => String::new(),
            // By 29 Mar 2010: part of a sentence now.
            (Facet::Period, _) => return (self.get("in-use-posted"), lower_first(label)),
            (Facet::Kind, _) => self.get("in-use-kind"),
            (Facet::Stance, _) => self.get("in-use-stance"),
            (other, _) => self.facet(other),
        };
        (key, label.to_owned())
    }

    /// A band of length, by its name in an address.
    #[must_use]
    pub fn length(&self, band: &str) -> String {
        self.get(match band {
            "under-100" => "length-under-100",
            "100-300" => "length-100-300",
            "300-1000" => "length-300-1000",
            "1000-3000" => "length-1000-3000",
            "over-3000" => "length-over-3000",
            _ => "length-none",
        })
    }

    /// How much of the text is held, as a filter.
    #[must_use]
    pub fn status(&self, status: TextStatus) -> String {
        self.get(match status {
            TextStatus::Full => "status-whole",
            TextStatus::Opening => "status-opening",
            TextStatus::SecondHand => "status-second-hand",
            TextStatus::Record => "status-record",
        })
    }

    /// The day of a close and what it is a close of: `29 Mar 2010, first closing date`.
    #[must_use]
    pub fn close_on(&self, when: Option<When>, note: Option<&str>) -> String {
        let date = when.map_or_else(|| self.get("unreadable-date"), |when| self.day_and_year(when));
        match note {
            None => date,
            Some(note) => self.with("close-with-note", vars![date = &date, note]),
        }
    }

    /// Why nothing is found: of so many parts in use, taking out so many helps, and of pairs so many; `only` is the part
    /// that helps when there is but one.
    #[must_use]
    pub fn blame(&self, parts: usize, helping: (usize, usize), only: &str) -> String {
        match (parts, helping) {
            (0 | 1, _) => self.get("blame-one"),
            (_, (1, _)) => self.with("blame-only", vars![only]),
            (_, (0, 0)) => self.get("blame-many"),
            (_, (0, _)) => self.get("blame-pairs"),
            _ => self.get("blame-any"),
        }
    }
}
