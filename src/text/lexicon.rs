//! Words that the corpus's editors say mean the same.

use super::words;
use crate::corpus::Corpus;

/// Groups of entries; an entry is one or more words, folded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon(Vec<Vec<Vec<String>>>);

impl Lexicon {
    /// Reads the groups of a corpus. An entry without a word is left out.
    #[must_use]
    pub fn of(corpus: &Corpus) -> Self {
        let entry = |text: &String| words(text).map(|word| word.folded).collect::<Vec<_>>();
        let group = |group: &Vec<String>| group.iter().map(entry).filter(|entry| !entry.is_empty()).collect();
        Self(corpus.lexicon.iter().map(group).collect())
    }

    /// The groups, in the order of the corpus; an entry is its words, folded.
    pub fn groups(&self) -> impl Iterator<Item = &[Vec<String>]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// The other entries of every group that has this one.
    pub fn synonyms<'a>(&'a self, entry: &'a [String]) -> impl Iterator<Item = &'a [String]> {
        let groups = self.0.iter().filter(move |group| group.iter().any(|known| known == entry));
        groups.flatten().map(Vec::as_slice).filter(move |other| *other != entry)
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::corpus::Corpus;

    #[test]
    fn an_entry_leads_to_the_others_of_its_groups() {
        let groups = [vec!["Mandate", "remit", " "], vec!["DNS-CERT", "response team"], vec!["remit", "scope"]];
        let lexicon = groups.map(|group| group.into_iter().map(str::to_owned).collect()).to_vec();
        let lexicon = Lexicon::of(&Corpus { lexicon, ..Corpus::default() });
        let check = |entry: &[&str], others: &[&str]| {
            let entry: Vec<String> = entry.iter().map(|word| (*word).to_owned()).collect();
            assert_eq!(lexicon.synonyms(&entry).map(|words| words.join(" ")).collect::<Vec<_>>(), others);
        };
        check(&["mandate"], &["remit"]);
        check(&["remit"], &["mandate", "scope"]);
        check(&["dns", "cert"], &["response team"]);
        check(&["dns"], &[]);
    }
}
