//! HTML with a line for each element, so that a difference can be read.

use std::fmt::Write as _;

use crate::html::{Element, Node};

pub fn pretty(page: &Element) -> String {
    let mut lines = String::new();
    for child in &page.children {
        write(&mut lines, child, 0);
    }
    lines
}

fn write(lines: &mut String, node: &Node, depth: usize) {
    let margin = "  ".repeat(depth);
    match node {
        Node::Text(text) => {
            let _ = writeln!(lines, "{margin}{}", shown(text));
        }
        // A glyph: its class and how its path begins tell it apart.
        Node::Element(element) if element.name == "svg" => {
            let paths = element.all(&|path| path.name == "path");
            let starts: Vec<_> =
                paths.iter().map(|path| path.attribute("d").chars().take(16).collect::<String>()).collect();
            let _ = writeln!(lines, "{margin}<svg class={:?}> {}", element.attribute("class"), starts.join(" + "));
        }
        Node::Element(element) => {
            let attributes = element.attributes.iter().map(|(name, value)| format!(" {name}={value:?}"));
            let _ = write!(lines, "{margin}<{}{}>", element.name, attributes.collect::<String>());
            match element.children.as_slice() {
                [] => lines.push('\n'),
                [Node::Text(text)] => {
                    let _ = writeln!(lines, " {}", shown(text));
                }
                children => {
                    lines.push('\n');
                    for child in children {
                        write(lines, child, depth + 1);
                    }
                }
            }
        }
    }
}

/// White space that would not be seen in a line, made visible.
fn shown(text: &str) -> String {
    let text = text.replace('\n', "⏎").replace('\u{a0}', "⍽");
    let (start, end) = (text.starts_with(' '), text.ends_with(' '));
    format!("{}{}{}", if start { "␣" } else { "" }, text.trim_matches(' '), if end && text != " " { "␣" } else { "" })
}
