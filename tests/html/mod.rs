//! HTML read as a tree, strictly: what is not closed, or closed twice, fails the test.

use std::fmt::Write as _;

/// Elements that have neither content nor end.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Element(Element),
    /// With its entities decoded.
    Text(String),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    /// In the order in which they stand, their entities decoded.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute; empty when it is absent.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").split_whitespace().any(|known| known == class)
    }

    /// All text within, joined.
    pub fn text(&self) -> String {
        self.text_without(&|_| false)
    }

    /// All text within, but not within the elements that `left_out` names.
    pub fn text_without(&self, left_out: &dyn Fn(&Self) -> bool) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(part) => text.push_str(part),
                Node::Element(element) if left_out(element) => {}
                Node::Element(element) => text.push_str(&element.text_without(left_out)),
            }
        }
        text
    }

    /// The elements within for which `wanted` holds, in order, each before those within it.
    pub fn all(&self, wanted: &dyn Fn(&Self) -> bool) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if let Node::Element(element) = child {
                found.extend(wanted(element).then_some(element));
                found.extend(element.all(wanted));
            }
        }
        found
    }

    /// The only element within of that id.
    #[track_caller]
    pub fn by_id(&self, id: &str) -> &Self {
        let found = self.all(&|element| element.attribute("id") == id);
        assert_eq!(found.len(), 1, "elements with the id {id:?}");
        found[0]
    }
}

/// Text with every run of white space as one space, and none at its ends.
pub fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a document or a part of one: its elements stand in one without a name.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        let top = open.last_mut().unwrap();
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").expect("a comment ends").1;
        } else if let Some(declaration) = rest.strip_prefix("<!") {
            rest = declaration.split_once('>').expect("a declaration ends").1;
        } else if let Some(tag) = rest.strip_prefix("</") {
            let (name, after) = tag.split_once('>').expect("a tag ends");
            let closed = open.pop().unwrap();
            assert_eq!(closed.name, name, "what is closed, before {after:.60}");
            open.last_mut().expect("as many ends as elements").children.push(Node::Element(closed));
            rest = after;
        } else if rest.starts_with('<') {
            let (element, after) = tag(rest);
            rest = after;
            if VOID.contains(&element.name.as_str()) {
                top.children.push(Node::Element(element));
            } else if matches!(element.name.as_str(), "script" | "style") {
                let (content, after) = rest.split_once(&format!("</{}>", element.name)).expect("a script ends");
                let children = vec![Node::Text(content.to_owned())];
                top.children.push(Node::Element(Element { children, ..element }));
                rest = after;
            } else {
                open.push(element);
            }
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            top.children.push(Node::Text(decoded(&rest[..end])));
            rest = &rest[end..];
        }
    }
    assert_eq!(
        open.len(),
        1,
        "elements that are not closed: {:?}",
        open.iter().map(|one| &one.name).collect::<Vec<_>>()
    );
    open.pop().unwrap()
}

fn tag(html: &str) -> (Element, &str) {
    let end = html.find([' ', '>']).expect("a tag ends");
    let mut element = Element { name: html[1..end].to_owned(), ..Element::default() };
    assert!(element.name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "the name of an element: {html:.60}");
    let mut rest = html[end..].trim_start();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return (element, after);
        }
        let end = rest.find(['=', ' ', '>']).expect("an attribute ends");
        let name = rest[..end].to_owned();
        let (value, after) = match rest[end..].strip_prefix("=\"") {
            Some(value) => value.split_once('"').expect("a value ends"),
            None => ("", &rest[end..]),
        };
        assert!(!element.attributes.iter().any(|(known, _)| *known == name), "{name} stands once: {html:.60}");
        element.attributes.push((name, decoded(value)));
        rest = after.trim_start();
    }
}

fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut parts = text.split('&');
    decoded.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (entity, after) = part.split_once(';').expect("an entity ends");
        let _ = match entity {
            "amp" => decoded.write_char('&'),
            "lt" => decoded.write_char('<'),
            "gt" => decoded.write_char('>'),
            "quot" => decoded.write_char('"'),
            "#13" => decoded.write_char('\r'),
            "#x27" => decoded.write_char('\''),
            "#x2F" => decoded.write_char('/'),
            other => panic!("an entity that nothing here writes: &{other};"),
        };
        decoded.push_str(after);
    }
    decoded
}
