//! An element of the page.

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::Value;

use super::page::Page;
use super::roles::{self, plain};
use super::wait::until;

/// An element. Between finding and asking the page may have drawn another in its place; then it answers [`GONE`].
#[derive(Clone)]
pub struct Node<'page> {
    page: &'page Page,
    element: Element,
}

/// What an element that is no longer in the page says.
pub const GONE: &str = "(gone)";

impl<'page> Node<'page> {
    pub fn new(page: &'page Page, element: Element) -> Self {
        Self { page, element }
    }

    /// Its text with all white space made plain, whether it can be seen or not.
    pub fn text(&self) -> String {
        self.property("textContent")
    }

    /// A property of the element as text.
    pub fn property(&self, name: &str) -> String {
        self.or_gone(self.page.run(self.element.prop(name)).map(Option::unwrap_or_default))
    }

    /// What is in a field, each space as it is.
    pub fn value(&self) -> String {
        self.js("return it.value").as_str().unwrap_or_default().to_owned()
    }

    /// An attribute as it is written; empty when it is not there. Drivers differ in what they make of an address.
    pub fn attribute(&self, name: &str) -> String {
        plain(self.js(&format!("return it.getAttribute({name:?})")).as_str().unwrap_or_default())
    }

    /// Its name to a screen reader.
    pub fn name(&self) -> String {
        self.or_gone(roles::name(self.page.driver(), &self.element))
    }

    /// Its role to a screen reader.
    pub fn role(&self) -> String {
        self.or_gone(roles::role(self.page.driver(), &self.element))
    }

    /// Whether it is ticked.
    pub fn is_checked(&self) -> bool {
        self.page.run(self.element.is_selected()).unwrap_or_default()
    }

    /// Whether it can be used.
    pub fn is_enabled(&self) -> bool {
        self.page.run(self.element.is_enabled()).unwrap_or_default()
    }

    /// Where its top is in the window, in CSS pixels.
    pub fn top(&self) -> f64 {
        self.js("return it.getBoundingClientRect().top").as_f64().unwrap_or(f64::NAN)
    }

    /// Clicks it as a mouse would, once it is scrolled to the middle of the window: what lies above it would get the
    /// click.
    #[track_caller]
    pub fn click(&self) {
        self.js("it.scrollIntoView({ block: 'center', behavior: 'instant' })");
        if let Err(error) = self.page.run(self.element.click()) {
            panic!("“{}” cannot be clicked: {error}", self.text());
        }
    }

    /// Types into it without a click before: into a field for files the path of one, which has no words to click on.
    #[track_caller]
    pub fn type_into(&self, text: &str) {
        if let Err(error) = self.page.run(self.element.send_keys(text)) {
            panic!("“{text}” cannot be typed into it: {error}");
        }
    }

    /// Whether it is in view or could be scrolled there.
    pub fn is_displayed(&self) -> bool {
        self.page.run(self.element.is_displayed()).unwrap_or_default()
    }

    /// Chooses the line of that text in a menu.
    #[track_caller]
    pub fn choose(&self, line: &str) {
        self.js("it.scrollIntoView({ block: 'center', behavior: 'instant' })");
        if let Err(error) = self.page.run(self.element.select_by_label(line)) {
            panic!("“{line}” cannot be chosen: {error}");
        }
    }

    /// Runs a script with the element as `it`.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        let it = serde_json::to_value(&self.element).unwrap_or_default();
        self.page.js_with(&format!("const it = arguments[0]; {script}"), vec![it])
    }

    /// The first element of that role and name in this one, as soon as there is one.
    #[track_caller]
    pub fn by_role(&self, role: &str, name: &str) -> Node<'page> {
        until(|| self.page.look(Some(&self.element), role, Some(name)))
    }

    /// Every element of that role in this one, as it is now.
    pub fn all_by_role(&self, role: &str) -> Vec<Node<'page>> {
        self.page.collect(Some(&self.element), &roles::candidates(role), role)
    }

    /// The names of [`Self::all_by_role`].
    pub fn names(&self, role: &str) -> Vec<String> {
        self.all_by_role(role).iter().map(Node::name).collect()
    }

    /// Every child of that role.
    pub fn children(&self, role: &str) -> Vec<Node<'page>> {
        self.page.collect(Some(&self.element), ":scope > *", role)
    }

    fn or_gone(&self, answer: Result<String, CmdError>) -> String {
        answer.map_or_else(|_| GONE.to_owned(), |text| plain(&text))
    }
}
