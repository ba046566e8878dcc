//! The set phrases of letters and mail: how they open, how they close, and what machines add.
//!
//! English, French, German, Spanish, Portuguese, Italian, Dutch, Russian and Japanese. A phrase counts only when it has
//! a line to itself, so that "Dear customers pay for this" and "Respectfully, we disagree" stay text. Footers are
//! recognised by phrases that nobody writes into a comment, in the second person or in a mail client's own words: one
//! that is missed stays a paragraph, which does no harm; a comment that is taken for one would not be compared.
//!
//! The lists are in small letters, sorted by bytes, their entries apart by a bar: as arrays they would be twice as large
//! in the page.

use super::blocks::Role;
use crate::corpus::sentences::{ends_sentence, has_at_most, is_blank, listed, small_letters};

/// Salutations begin so; a name or a title may follow.
const SALUTATIONS: Phrases = Phrases::of(
    "\
    a quem possa interessar|a quien corresponda|a quien pueda interesar|beste|bonjour|buenos días|buongiorno|cara|\
    caro|caros|cher|chers|chère|chères|dear|distinguida|distinguido|distinguidos|egregi|egregio|estimada|estimadas|\
    estimado|estimados|exma.|exmo.|exmos.|geachte|gentile|gentili|gentlemen|good afternoon|good day|good evening|\
    good morning|greetings|guten tag|hallo|hello|hi|hola|ladies and gentlemen|liebe|lieber|madam|madame|mesdames|\
    messieurs|monsieur|muy señor mío|muy señores míos|prezada|prezadas|prezado|prezados|sehr geehrte|sehr geehrter|\
    sehr geehrtes|señor|señora|señores|sir|sirs|spett.le|spettabile|to whom it may concern|werte|your excellency|\
    уважаемая|уважаемые|уважаемый|各位|拝啓",
);

/// Of these, the ones that no name begins with ("Cara Smith", "Sir John Doe").
const SURE_SALUTATIONS: &[&str] = &["dear", "geachte", "hello", "hi", "sehr geehrte", "sehr geehrter"];

/// Closings are so, but for a comma and perhaps a name.
const CLOSINGS: &str = "\
    all the best|atenciosamente|atentamente|atentos saludos|avec mes salutations distinguées|best|best regards|\
    best wishes|beste grüsse|beste grüße|bien cordialement|bien à vous|cheers|com os melhores cumprimentos|\
    cordialement|cordiali saluti|cordially|cordialmente|cumprimentos|distinti saluti|faithfully|faithfully yours|\
    freundliche grüsse|freundliche grüße|herzliche grüße|hochachtungsvoll|hoogachtend|in fede|kind regards|\
    kindest regards|le saluda atentamente|les saluda atentamente|many thanks|meilleures salutations|\
    melhores cumprimentos|merci|met vriendelijke groet|met vriendelijke groeten|mfg|mit besten grüssen|\
    mit besten grüßen|mit freundlichem gruss|mit freundlichem gruß|mit freundlichen grüssen|mit freundlichen grüßen|\
    muy atentamente|regards|respectfully|respectfully submitted|respectfully yours|respectueusement|respeitosamente|\
    respetuosamente|saludos|saludos cordiales|salutations distinguées|saudações|signed|sinceramente|sincerely|\
    sincerely yours|sincèrement|sincères salutations|thank you|thank you very much|thanks|thanks and regards|\
    thanks in advance|très cordialement|un cordial saludo|un saludo|very sincerely|very truly yours|viele grüße|\
    warm regards|warmest regards|with best regards|with best wishes|with kind regards|with regards|with thanks|\
    yours|yours faithfully|yours sincerely|yours truly|с уважением|以上|敬具";

/// Closings that are a sentence: they begin so and go on.
const CLOSING_SENTENCES: Phrases = Phrases::of(
    "\
    je vous prie d'agréer|je vous prie de croire|je vous prie d’agréer|nous vous prions d'agréer|\
    nous vous prions de croire|nous vous prions d’agréer|veuillez agréer|veuillez croire|veuillez recevoir",
);

/// A machine's line begins so.
const FOOTER_LINES: Phrases = Phrases::of(
    "\
    -------------- next part|[attachment |a non-text attachment was scrubbed|an html attachment was scrubbed|\
    enviado desde mi |enviado do meu |envoyé de mon |envoyé depuis mon |gesendet von |get outlook for |inviato da |\
    sent from mail for |sent from my |sent from yahoo|this email has been checked for viruses|to unsubscribe|\
    virus-free. www|von meinem iphone",
);

/// Phrases of mail footers and disclaimers, anywhere in a block.
const FOOTERS: Phrases = Phrases::of(
    "\
    /mailman/listinfo/|before printing this e|se non siete i destinatari|se non siete il destinatario|\
    se você não é o destinatário|si usted no es el destinatario|si vous n'êtes pas le destinataire|\
    si vous n’êtes pas le destinataire|sollten sie nicht der vorgesehene|wenn sie nicht der richtige adressat|\
    you are not the intended addressee|you are not the intended recipient|you have received this e-mail in error|\
    you have received this email in error|you have received this message in error",
);

/// A disclaimer begins so, and speaks of being confidential.
const MESSAGES: Phrases = Phrases::of(
    "\
    ce message|the information contained in this e|this e-mail|this email|this message",
);

/// The longest line that is a salutation or a closing, in bytes; lists are looked up by no more than this.
const LONGEST: usize = 120;

/// No footer is shorter or longer, in bytes.
const FOOTER: std::ops::Range<usize> = 18..4000;

/// What a line is that holds a set phrase and nothing else.
pub(super) fn set_phrase(line: &str) -> Option<Role> {
    let end = line.char_indices().nth(LONGEST).map_or(line.len(), |(at, _)| at);
    let lower = small_letters(line.get(..end).unwrap_or(line));
    if is_salutation(line, &lower) {
        Some(Role::Salutation)
    } else if is_closing(line, &lower) {
        Some(Role::Closing)
    } else {
        FOOTER_LINES.that_begin(&lower).next().map(|_| Role::Footer)
    }
}

/// Whether a line is the mark that stands before a signature in mail (RFC 3676, section 4.3: "-- ").
pub(super) fn is_delimiter(line: &str) -> bool {
    line == "--"
}

/// Whether a block is a mail footer or a disclaimer.
pub(super) fn is_footer(block: &str) -> bool {
    if !FOOTER.contains(&block.len()) {
        return false;
    }
    let confidential =
        MESSAGES.list.split('|').any(|start| begins(block, start)) && says(block, &Phrases::of("confidenti"));
    confidential || says(block, &FOOTERS)
}

/// A list, its entries apart by a bar.
struct Phrases {
    list: &'static str,
    /// What its entries begin with: a bit for each character of ASCII. Most words begin with none of these.
    initials: u128,
}

impl Phrases {
    const fn of(list: &'static str) -> Self {
        let mut rest = list.as_bytes();
        let mut initials = 0;
        let mut begins = true;
        while let Some((&byte, after)) = rest.split_first() {
            if begins && byte.is_ascii() {
                initials |= 1 << byte;
            }
            begins = byte == b'|';
            rest = after;
        }
        Self { list, initials }
    }

    /// Whether an entry may begin with this byte, in small letters or not.
    fn may_begin(&self, byte: u8) -> bool {
        !byte.is_ascii() || self.initials >> byte.to_ascii_lowercase() & 1 == 1
    }

    /// The entries that `lower` begins with.
    fn that_begin(&self, lower: &str) -> impl Iterator<Item = &'static str> {
        let list = if lower.bytes().next().is_some_and(|byte| self.may_begin(byte)) { self.list } else { "" };
        list.split('|').filter(move |entry| !entry.is_empty() && lower.starts_with(entry))
    }
}

/// Whether one of the phrases, which begin with ASCII, stands in a block, from the start of a word on.
fn says(block: &str, phrases: &Phrases) -> bool {
    let entries: Vec<&str> = phrases.list.split('|').collect();
    let mut within = false;
    block.bytes().enumerate().any(|(at, byte)| {
        let letter = byte.is_ascii_alphabetic();
        let starts = !(std::mem::replace(&mut within, letter) && letter);
        let first = byte.to_ascii_lowercase();
        let here = |phrase: &&str| {
            phrase.as_bytes().first() == Some(&first) && begins(block.get(at..).unwrap_or_default(), phrase)
        };
        starts && byte.is_ascii() && phrases.may_begin(byte) && entries.iter().any(here)
    })
}

/// Whether a text begins with a phrase, in small letters or not, and with any white space for a space: lines may be
/// wrapped inside it.
fn begins(text: &str, phrase: &str) -> bool {
    let mut rest = text;
    phrase.chars().all(|wanted| {
        let mut chars = rest.chars();
        let found = chars.next().is_some_and(|c| match wanted {
            ' ' => c.is_whitespace(),
            wanted => c == wanted || c.to_lowercase().eq([wanted]),
        });
        rest = if wanted == ' ' { rest.trim_start() } else { chars.as_str() };
        found
    })
}

fn is_salutation(line: &str, lower: &str) -> bool {
    let pointed = line.ends_with([',', ':', '!', ';', '，', '：', '、']);
    // Without a comma at its end a longer line has to be all names: "Dear Members of the Board".
    let named = |start: &str| SURE_SALUTATIONS.contains(&start) && !ends_sentence(line) && are_names(line);
    line.len() <= LONGEST
        && has_at_most(10, line)
        && SALUTATIONS.that_begin(lower).any(|start| {
            let rest = lower.get(start.len()..).unwrap_or("");
            !rest.starts_with(char::is_alphanumeric) && (pointed || rest.is_empty() || named(start))
        })
}

fn is_closing(line: &str, lower: &str) -> bool {
    let exact = |words: &str| listed(CLOSINGS, words);
    let formula = lower.trim_end_matches([',', '!', ';', '，', '-', '–', ' ']);
    let dotted = formula.strip_suffix('.').filter(|formula| !formula.starts_with("thank"));
    let named = || {
        line.split_once(',').is_some_and(|(formula, name)| {
            exact(&small_letters(formula)) && !ends_sentence(name) && are_names(name.trim_matches(is_blank))
        })
    };
    let thanks = lower.ends_with(',') && lower.starts_with("thank") && has_at_most(8, lower);
    let short = line.len() <= LONGEST && (exact(formula) || dotted.is_some_and(exact) || thanks || named());
    short || CLOSING_SENTENCES.that_begin(lower).next().is_some()
}

/// At most six words, each with a capital but for the small ones between.
fn are_names(words: &str) -> bool {
    let small = ["of", "the", "and", "or", "de", "und", "en"];
    has_at_most(6, words)
        && words.split_whitespace().all(|word| !word.starts_with(char::is_lowercase) || small.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_and_in_small_letters() {
        for list in [SALUTATIONS.list, CLOSINGS, CLOSING_SENTENCES.list, FOOTER_LINES.list, MESSAGES.list] {
            assert!(list.split('|').is_sorted_by(|a, b| a < b), "{list}");
            assert_eq!(list, list.to_lowercase());
        }
    }

    #[test]
    fn a_footer_is_found_in_any_letters_and_over_lines() {
        for footer in [
            "If YOU are not\n  the intended recipient, delete this.",
            "See http://lists.example.org/mailman/listinfo/a",
            "“SE VOCÊ NÃO É O DESTINATÁRIO”",
            "This e-mail\nis strictly CONFIDENTIAL.",
        ] {
            assert!(is_footer(footer), "{footer}");
        }
        for text in ["If we are not the intended readers", "It is confidential: this e-mail"] {
            assert!(!is_footer(text), "{text}");
        }
    }
}
