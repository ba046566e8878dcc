//! Writing HTML. Every text and every attribute is escaped; there is no way around it.

use crate::text::visible;

/// HTML being written.
#[derive(Debug, Default)]
pub struct Html(String);

type Attributes<'a> = [(&'a str, &'a str)];

impl Html {
    /// What was written.
    pub fn finish(self) -> String {
        self.0
    }

    /// Text; control characters are made visible.
    pub fn text(&mut self, text: &str) {
        self.escaped(&visible(text));
    }

    /// An element with its content.
    pub fn element(&mut self, name: &str, attributes: &Attributes<'_>, content: impl FnOnce(&mut Self)) {
        self.void(name, attributes);
        content(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element with text alone.
    pub fn leaf(&mut self, name: &str, attributes: &Attributes<'_>, text: &str) {
        self.element(name, attributes, |html| html.text(text));
    }

    /// An element without content or end.
    pub fn void(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push(' ');
            self.0.push_str(key);
            self.0.push_str("=\"");
            self.escaped(&visible(value));
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// A line break in the source, for those who read it.
    pub fn line(&mut self) {
        self.0.push('\n');
    }

    fn escaped(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // A parser would turn a carriage return into a line feed.
                '\r' => self.0.push_str("&#13;"),
                char => self.0.push(char),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn nothing_gets_out_of_a_text_or_an_attribute() {
        let mut html = Html::default();
        html.leaf("p", &[("title", "\"><script>")], "</p><!-- & \0 \u{202e}");
        let written = "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;/p&gt;&lt;!-- &amp; ␀ ⟦U+202E⟧</p>";
        assert_eq!(html.finish(), written);
    }
}
