//! XML as a row of tags and texts. What is damaged ends it, and that is told.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// What comes next.
pub enum Piece<'a> {
    /// A tag that opens; one that is empty opens and closes.
    Open(Tag<'a>),
    /// The name, without its prefix, of what closes.
    Close(String),
    /// Text.
    Text(String),
    /// What stands here is no XML; nothing follows.
    Damaged,
}

/// A tag that opens.
pub struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name, without its prefix.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The value of an attribute, by its name without the prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let found = attributes
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().into_inner() == name)?;
        Some(
            found
                .normalized_value(XmlVersion::Implicit1_0)
                .map_or_else(|_| found.value.to_string(), std::borrow::Cow::into_owned),
        )
    }

    /// The same, as a number.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.parse().ok()
    }
}

/// Reads XML. Entities are those that XML has; none is defined by what is read.
pub fn pieces(xml: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut ended = false;
    std::iter::from_fn(move || {
        while !ended {
            return Some(match reader.read_event() {
                Ok(Event::Start(tag)) => Piece::Open(Tag(tag)),
                Ok(Event::End(tag)) => Piece::Close(tag.local_name().into_inner().to_owned()),
                Ok(Event::Text(text)) => Piece::Text(text.xml10_content().into_owned()),
                Ok(Event::CData(text)) => Piece::Text(text.xml10_content().into_owned()),
                Ok(Event::GeneralRef(name)) => Piece::Text(match name.resolve_char_ref() {
                    Ok(Some('\0')) | Err(_) => String::new(),
                    Ok(Some(char)) => char.to_string(),
                    Ok(None) => {
                        let name = name.into_inner();
                        resolve_predefined_entity(&name).map_or_else(|| format!("&{name};"), str::to_owned)
                    }
                }),
                Ok(Event::Eof) => {
                    ended = true;
                    continue;
                }
                Ok(_) => continue,
                Err(_) => {
                    ended = true;
                    Piece::Damaged
                }
            });
        }
        None
    })
}
