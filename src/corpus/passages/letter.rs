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
use crate::corpus::sentences::{ends_sentence, is_blank, small_letters};

/// Salutations begin so; a name or a title may follow.
const SALUTATIONS: &str = "\
    a quem possa interessar|a quien corresponda|a quien pueda interesar|beste|bonjour|buenos días|buongiorno|cara|\
    caro|caros|cher|chers|chère|chères|dear|distinguida|distinguido|distinguidos|egregi|egregio|estimada|estimadas|\
    estimado|estimados|exma.|exmo.|exmos.|geachte|gentile|gentili|gentlemen|good afternoon|good day|good evening|\
    good morning|greetings|guten tag|hallo|hello|hi|hola|ladies and gentlemen|liebe|lieber|madam|madame|mesdames|\
    messieurs|monsieur|muy señor mío|muy señores míos|prezada|prezadas|prezado|prezados|sehr geehrte|sehr geehrter|\
    sehr geehrtes|señor|señora|señores|sir|sirs|spett.le|spettabile|to whom it may concern|werte|your excellency|\
    уважаемая|уважаемые|уважаемый|各位|拝啓";

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
const CLOSING_SENTENCES: &str = "\
    je vous prie d'agréer|je vous prie de croire|je vous prie d’agréer|nous vous prions d'agréer|\
    nous vous prions de croire|nous vous prions d’agréer|veuillez agréer|veuillez croire|veuillez recevoir";

/// A machine's line begins so.
const FOOTER_LINES: &str = "\
    -------------- next part|[attachment |a non-text attachment was scrubbed|an html attachment was scrubbed|\
    enviado desde mi |enviado do meu |envoyé de mon |envoyé depuis mon |gesendet von |get outlook for |inviato da |\
    sent from mail for |sent from my |sent from yahoo|this email has been checked for viruses|to unsubscribe|\
    virus-free. www|von meinem iphone";

/// Phrases of mail footers and disclaimers, anywhere in a block.
const FOOTERS: &str = "\
    /mailman/listinfo/|before printing this e|se non siete i destinatari|se non siete il destinatario|\
    se você não é o destinatário|si usted no es el destinatario|si vous n'êtes pas le destinataire|\
    si vous n’êtes pas le destinataire|sollten sie nicht der vorgesehene|wenn sie nicht der richtige adressat|\
    you are not the intended addressee|you are not the intended recipient|you have received this e-mail in error|\
    you have received this email in error|you have received this message in error";

/// A disclaimer begins so, and speaks of being confidential.
const MESSAGES: &str = "\
    ce message|the information contained in this e|this e-mail|this email|this message";

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
        prefixes(FOOTER_LINES, &lower).next().map(|_| Role::Footer)
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
    // Lines may be wrapped inside a phrase.
    let lower = small_letters(block).split_whitespace().collect::<Vec<_>>().join(" ");
    let confidential = prefixes(MESSAGES, &lower).next().is_some() && lower.contains("confidenti");
    confidential || FOOTERS.split('|').any(|phrase| lower.contains(phrase))
}

fn is_salutation(line: &str, lower: &str) -> bool {
    let pointed = line.ends_with([',', ':', '!', ';', '，', '：', '、']);
    // Without a comma at its end a longer line has to be all names: "Dear Members of the Board".
    let named = |start: &str| SURE_SALUTATIONS.contains(&start) && !ends_sentence(line) && are_names(line);
    line.len() <= LONGEST
        && line.split_whitespace().count() <= 10
        && prefixes(SALUTATIONS, lower).any(|start| {
            let rest = lower.get(start.len()..).unwrap_or("");
            !rest.starts_with(char::is_alphanumeric) && (pointed || rest.is_empty() || named(start))
        })
}

fn is_closing(line: &str, lower: &str) -> bool {
    let exact = |words: &str| CLOSINGS.split('|').any(|closing| closing == words);
    let formula = lower.trim_end_matches([',', '!', ';', '，', '-', '–', ' ']);
    let dotted = formula.strip_suffix('.').filter(|formula| !formula.starts_with("thank"));
    let named = || {
        line.split_once(',').is_some_and(|(formula, name)| {
            exact(&small_letters(formula)) && !ends_sentence(name) && are_names(name.trim_matches(is_blank))
        })
    };
    let thanks = lower.ends_with(',') && lower.starts_with("thank") && lower.split_whitespace().count() <= 8;
    let short = line.len() <= LONGEST && (exact(formula) || dotted.is_some_and(exact) || thanks || named());
    short || prefixes(CLOSING_SENTENCES, lower).next().is_some()
}

/// The entries of a list that `lower` begins with.
fn prefixes<'l>(list: &'l str, lower: &str) -> impl Iterator<Item = &'l str> {
    list.split('|').filter(|entry| lower.starts_with(entry))
}

/// At most six words, each with a capital but for the small ones between.
fn are_names(words: &str) -> bool {
    let small = ["of", "the", "and", "or", "de", "und", "en"];
    words.split_whitespace().count() <= 6
        && words.split_whitespace().all(|word| !word.starts_with(char::is_lowercase) || small.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_and_in_small_letters() {
        for list in [SALUTATIONS, CLOSINGS, CLOSING_SENTENCES, FOOTER_LINES, MESSAGES] {
            assert!(list.split('|').is_sorted_by(|a, b| a < b), "{list}");
            assert_eq!(list, list.to_lowercase());
        }
    }
}
