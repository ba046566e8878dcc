//! Encodings as the browser knows them (`TextDecoder`).

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::import::{Decode, Encodings};

#[wasm_bindgen]
extern "C" {
    type TextDecoder;
    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str, options: &Object) -> Result<TextDecoder, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, bytes: &Uint8Array, options: &Object) -> Result<String, JsValue>;
}

/// What decodes in a page.
pub fn of_browser() -> Encodings {
    Encodings { open, guess }
}

fn options(values: &[(&str, bool)]) -> Object {
    let options = Object::new();
    for (name, value) in values {
        // A plain object takes any property.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

fn decoder(label: &str, fatal: bool) -> Option<TextDecoder> {
    TextDecoder::new(label, &options(&[("fatal", fatal), ("ignoreBOM", true)])).ok()
}

fn open(label: &str) -> Option<Decode> {
    let decoder = decoder(label, false)?;
    Some(Box::new(move |bytes, last| {
        decoder.decode(&Uint8Array::from(bytes), &options(&[("stream", !last)])).unwrap_or_default()
    }))
}

/// Encodings in which exports are met, each with the writing that tells it; of equals the first is taken.
const GUESSED: [(&str, Writing); 7] = [
    ("windows-1252", Writing::Latin),
    ("gb18030", Writing::Han),
    ("Shift_JIS", Writing::Kana),
    ("EUC-KR", Writing::Hangul),
    ("Big5", Writing::Han),
    ("windows-1251", Writing::Cyrillic),
    ("windows-1256", Writing::Arabic),
];

#[derive(Clone, Copy)]
enum Writing {
    Latin,
    Han,
    Kana,
    Hangul,
    Cyrillic,
    Arabic,
}

/// A third of what is written in Chinese is these, in either script; hardly any of what is only decoded as that.
const COMMON: &str = "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军者意无無力它与與长長把机十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战向头文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内信表化老给給世位次度门任常先海通教";

impl Writing {
    /// Whether this character, which is not ASCII, is one of a text in it.
    fn has(self, char: char) -> bool {
        match self {
            Self::Latin => {
                matches!(char, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | '‘'..='„' | '–' | '—' | '…' | '€' | '«' | '»' | '\u{a0}')
            }
            Self::Han => COMMON.contains(char),
            Self::Kana => matches!(char, '\u{3041}'..='\u{30fe}'),
            Self::Hangul => matches!(char, '\u{ac00}'..='\u{d7a3}'),
            Self::Cyrillic => matches!(char, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | '«' | '»' | '–' | '—'),
            Self::Arabic => matches!(char, '\u{621}'..='\u{652}' | '،' | '؛' | '؟'),
        }
    }

    /// Which share of a text in it that is, of what is not ASCII.
    fn usual(self) -> f64 {
        match self {
            Self::Han => 0.3,
            Self::Kana => 0.4,
            Self::Latin | Self::Hangul | Self::Cyrillic | Self::Arabic => 1.0,
        }
    }
}

/// The encoding in which the bytes are the most likely text.
fn guess(bytes: &[u8]) -> &'static str {
    let mut best = ("windows-1252", 0.5);
    for (label, writing) in GUESSED {
        let Some(decoder) = decoder(label, false) else { continue };
        let Ok(text) = decoder.decode(&Uint8Array::from(bytes), &options(&[("stream", true)])) else { continue };
        let likely = likely(&text, writing);
        if likely > best.1 + 0.05 {
            best = (label, likely);
        }
    }
    best.0
}

/// How likely a text is one in that writing, from 0 to 1.
fn likely(text: &str, writing: Writing) -> f64 {
    let (mut other, mut good, mut large, mut letters) = (0.0, 0.0, 0.0, 0.0);
    let mut before = ' ';
    for char in text.chars() {
        letters += f64::from(u8::from(char.is_alphabetic()));
        if !char.is_ascii() {
            other += 1.0;
            good += f64::from(u8::from(writing.has(char)));
            // Within a word no large letter follows a small one.
            large += f64::from(u8::from(char.is_uppercase() && before.is_lowercase()));
        }
        before = char;
    }
    if other == 0.0 {
        return 0.0;
    }
    // Most letters of the languages that are written in Latin are ASCII.
    let is_foreign = matches!(writing, Writing::Latin) && other > 0.4 * letters;
    let share = ((good - 2.0 * large) / other / writing.usual()).clamp(0.0, 1.0);
    if is_foreign { share / 2.0 } else { share }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_likely_in_its_own_writing() {
        let check = |text: &str, writing, least: f64, most: f64| {
            let likely = likely(text, writing);
            assert!((least..=most).contains(&likely), "{text}: {likely}");
        };
        check("Die Kosten für die Prüfung sind höher", Writing::Latin, 0.9, 1.0);
        check("Это стоит слишком дорого", Writing::Cyrillic, 0.9, 1.0);
        // Its bytes in windows-1251, read as windows-1252.
        check("Ýòî ñòîèò ñëèøêîì äîðîãî", Writing::Latin, 0.0, 0.5);
        // Bytes of Greek, read as windows-1251.
        check("бхфь еЯнбй бксйвЬ", Writing::Cyrillic, 0.0, 0.9);
        check("这个计划的费用太高了，我们不同意", Writing::Han, 0.9, 1.0);
        // The bytes of "費用太高" in Big5, read as gb18030.
        check("禣ノび蔼", Writing::Han, 0.0, 0.3);
        check("この計画は高すぎると思います", Writing::Kana, 0.9, 1.0);
    }
}
