//! Text that was stored as a web page shows it: `<br/>` for the end of a line, entities for some characters.

use std::borrow::Cow;

/// An entity is no longer than this, between `&` and `;`.
const LONGEST: usize = 10;

/// The text with `<br>` as an end of line and entities as what they stand for; any other tag stays as it is.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        if let Some(length) = line_break(here) {
            out.push('\n');
            rest = here.get(length..).unwrap_or_default();
            // An end of line behind it is the same one.
            rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
        } else if let Some((char, length)) = entity(here) {
            out.push(char);
            rest = here.get(length..).unwrap_or_default();
        } else {
            out.push_str(here.get(..1).unwrap_or_default());
            rest = here.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// How long the `<br>` is that a text begins with.
fn line_break(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('<')?;
    let is_br = rest.get(..2)?.eq_ignore_ascii_case("br");
    let inside = rest.get(2..)?;
    let end = inside.bytes().take(LONGEST + 1).position(|byte| byte == b'>')?;
    let is_empty = inside.get(..end)?.trim_matches([' ', '/']).is_empty();
    (is_br && is_empty).then_some(1 + 2 + end + 1)
}

/// The character of the entity that a text begins with, and how long that is.
fn entity(text: &str) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 31] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{a0}'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("sbquo", '‚'),
        ("bdquo", '„'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("bull", '•'),
        ("middot", '·'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("sect", '§'),
        ("para", '¶'),
        ("copy", '©'),
        ("reg", '®'),
        ("trade", '™'),
        ("deg", '°'),
        ("frac12", '½'),
        ("frac14", '¼'),
        ("eacute", 'é'),
        ("ntilde", 'ñ'),
        ("times", '×'),
        ("euro", '€'),
    ];
    let rest = text.strip_prefix('&')?;
    let end = rest.bytes().take(LONGEST + 1).position(|byte| byte == b';')?;
    let name = rest.get(..end)?;
    let char = match name.strip_prefix('#') {
        None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, char)| *char)?,
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|char| !char.is_control() || matches!(char, '\n' | '\t'))?
        }
    };
    Some((char, 1 + end + 1))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn entities_and_line_breaks_are_undone_once() {
        for (text, expected) in [
            ("no markup", "no markup"),
            ("one<br/>two<BR />\nthree<br>", "one\ntwo\nthree\n"),
            ("it&rsquo;s &lt;b&gt; &amp;amp; &#39;x&#x2019;", "it’s <b> &amp; 'x’"),
            ("AT&T; a < b & c; &unknown; &#0; &#xD800; <brr> &", "AT&T; a < b & c; &unknown; &#0; &#xD800; <brr> &"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("é&é<é", "é&é<é"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
