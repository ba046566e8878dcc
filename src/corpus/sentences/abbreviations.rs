//! Words that a full stop may follow without ending the sentence.
//!
//! English, French, German, Spanish, Portuguese and Italian; only those met in letters to public bodies. A list too
//! long does harm as well: "art." must not hide the end of "state of the art." The lists are sorted by bytes, lower
//! case, and laid out by hand, a word a line being no easier to read.

use std::cmp::Ordering;

use super::small_letters;

/// What a full stop after a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// It is always part of the word: "Mr.", "e.g.".
    Always,
    /// It is part of the word when a number (or a letter that stands for one) follows: "No. 5", "art. L. 121".
    BeforeNumber,
    /// It may end the sentence as well, and does when a usual first word follows: "Acme Inc. We", "the U.S. This".
    BeforeStarter,
    /// It ends the sentence as well when a capital follows: "etc. The".
    BeforeCapital,
}

/// The longest word that is looked up, in bytes.
const LONGEST: usize = 16;

/// Titles and others that begin with a capital ("MR. SMITH" too).
const TITLES: &str = "\
    amb|avv|capt|col|dipl|dott|dottssa|dr|dra|drs|exma|exmo|fr|gen|gov|hon|hr|ilma|ilmo|ing|lt|maj|messrs|mgr|mio|\
    mlle|mm|mme|mmes|mr|mrd|mrs|ms|mt|phd|pres|prof|rep|rev|sen|sgt|sig|sigg|sr|sra|sras|srs|srta|st|ste|tsd";

const ALWAYS: &str = "\
    a.k.a|abzgl|approx|aprox|assn|attn|avv|bds|bspw|bzw|c.-à-d|c.à.d|ca|cf|cfr|d.h|dept|dott|dottssa|dr|dra|dépt|\
    e.g|eg|einschl|ej|evtl|excl|exkl|ggf|gouv|i.d.r|i.e|i.s.d|ie|incl|ing|inkl|insb|insbes|lt|m.e|n.b|o.g|p.e|p.ej|\
    p.ex|p.s|prof|q.v|resp|s.o|s.u|sig|sog|sra|u.a|u.ä|univ|v.a|vgl|viz|vs|z.b|z.t|zzgl";

const BEFORE_NUMBER: &str = "\
    abr|abs|ago|al|alin|anh|anm|app|apr|art|arts|aug|avr|bd|bde|bl|cap|ch|chap|d.l|dec|dez|dic|doc|docs|déc|ed|ene|\
    eq|est|f|fax|feb|ff|fig|figs|fév|févr|gem|gen|giu|hl|jan|juil|jul|jun|kap|lit|lug|mag|mar|max|min|n|no|nos|nov|\
    nr|nrs|num|numéro|nº|núm|oct|okt|op|ott|p|pag|par|para|paras|pp|pág|págs|párr|reg|regs|rn|s|sec|secs|sect|sep|\
    sept|set|ss|tab|tel|tél|vol|vols|ziff|ziffer";

const BEFORE_STARTER: &str = "\
    a.d|a.m|al|av|avda|ave|b.a|b.c|b.v|blvd|bros|co|corp|d.c|e.u|e.v|ft|gmbh|inc|jr|llc|llp|ltd|m.a|m.d|n.v|p.m|\
    ph.d|plc|rd|s.a|s.l|s.p.a|s.r.l|sr|str|u.k|u.n|u.s|u.s.a";

const BEFORE_CAPITAL: &str = "\
    ecc|etc|etcétera|u.s.w|usf|usw";

/// First words of sentences, to tell "in the U.S. We" from "the U.S. Government".
const STARTERS: &str = "\
    a|aber|ainsi|all|although|an|and|any|as|at|auch|because|bei|both|but|by|ce|cependant|ces|cette|dans|das|dem|den|\
    der|des|die|dies|diese|dieser|each|ein|eine|el|elle|elles|em|en|enfin|er|es|esta|estas|este|esto|finally|for|\
    from|furthermore|für|gli|he|how|however|i|ich|if|il|ils|im|in|it|its|la|las|le|les|lo|los|ma|mais|moreover|no|\
    noi|non|nosotros|nous|não|nós|o|on|os|our|para|per|pero|please|por|pour|questa|questo|se|she|sie|since|so|such|\
    thank|thanks|that|the|their|there|therefore|these|they|this|those|to|uma|un|und|une|vous|we|what|when|where|\
    while|why|wir|with|without|yes|you|your|zum|zur";

/// Words that a single capital letter follows as a label, so that the stop after it is a stop: "Option B. We".
const LABELS: &str = "\
    anexo|anhang|annex|annexe|appendix|attachment|category|class|exhibit|grade|group|opción|option|part|partie|\
    phase|plan|schedule|section|team|tier|type|vitamin";

/// Words after which a number with a stop is an ordinal in German: "am 3. Mai", "der 5. Sitzung".
const BEFORE_ORDINAL: &str = "\
    ab|am|beim|bis|das|dem|den|der|des|die|dieser|ein|eine|einem|einen|einer|ihrer|im|jeden|jeder|seiner|unserer|\
    vom|zum|zur";

/// Months as German writes them after a day and a full stop: "12. April 2010".
const MONTHS: &str = "\
    april|august|dezember|februar|januar|juli|juni|jänner|mai|märz|november|oktober|september";

/// What is known of `word`, which stands before a full stop (without it).
pub(super) fn abbreviation(word: &str) -> Option<Abbreviation> {
    if word.len() > LONGEST || !word.starts_with(char::is_alphabetic) {
        return None;
    }
    let lower = small_letters(word);
    if word.starts_with(char::is_uppercase) && listed(TITLES, &lower) {
        return Some(Abbreviation::Always);
    }
    // In capitals most of these are other words, as "CA" is California, unless a number follows ("NO. 5").
    if word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase) {
        return listed(BEFORE_NUMBER, &lower).then_some(Abbreviation::BeforeNumber);
    }
    [
        (ALWAYS, Abbreviation::Always),
        (BEFORE_CAPITAL, Abbreviation::BeforeCapital),
        (BEFORE_STARTER, Abbreviation::BeforeStarter),
        (BEFORE_NUMBER, Abbreviation::BeforeNumber),
    ]
    .into_iter()
    .find_map(|(list, found)| listed(list, &lower).then_some(found))
}

/// Whether sentences often begin with `word`.
pub(super) fn is_starter(word: &str) -> bool {
    word.len() <= LONGEST && listed(STARTERS, &small_letters(word))
}

/// Whether `word` labels the letter that follows it.
pub(super) fn is_label(word: &str) -> bool {
    word.len() <= LONGEST && listed(LABELS, &small_letters(word))
}

/// Whether a number after `word` may be a German ordinal.
pub(super) fn is_before_ordinal(word: &str) -> bool {
    word.len() <= LONGEST && listed(BEFORE_ORDINAL, &small_letters(word))
}

/// Whether `word` is a month that a day with a full stop stands before.
pub(crate) fn is_month(word: &str) -> bool {
    word.len() <= LONGEST && listed(MONTHS, &small_letters(word))
}

/// Whether a list has a word. Its words are in order, so that half of what is left of it falls away at each look.
pub(crate) fn listed(list: &str, lower: &str) -> bool {
    let mut rest = list;
    loop {
        let bytes = rest.as_bytes();
        let middle = rest.len() / 2;
        let start = bytes.iter().take(middle).rposition(|byte| *byte == b'|').map_or(0, |at| at + 1);
        let end = bytes.iter().skip(middle).position(|byte| *byte == b'|').map_or(rest.len(), |at| middle + at);
        let order = rest.get(start..end).map(|word| word.cmp(lower));
        rest = match order {
            Some(Ordering::Equal) => return true,
            Some(Ordering::Less) => rest.get(end + 1..).unwrap_or_default(),
            _ => start.checked_sub(1).and_then(|before| rest.get(..before)).unwrap_or_default(),
        };
        if rest.is_empty() {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_and_in_small_letters() {
        let abbreviations = [TITLES, ALWAYS, BEFORE_NUMBER, BEFORE_STARTER, BEFORE_CAPITAL];
        for list in abbreviations.into_iter().chain([STARTERS, LABELS, BEFORE_ORDINAL, MONTHS]) {
            assert!(list.split('|').is_sorted_by(|a, b| a < b), "{list}");
            assert_eq!(list, list.to_lowercase());
        }
    }
}
