//! A page in a browser of its own.

use std::fmt::Debug;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::Value;

use super::driver::Driver;
use super::engine::Scripts;
use super::node::Node;
use super::place::Place;
use super::roles::{self, plain};
use super::wait::{eventually, until};

/// A page.
pub struct Page {
    driver: Driver,
    place: Place,
}

impl Page {
    /// Opens a place at an address, `#/comments` or another, in a new browser. What comes of it is for the test to
    /// wait for.
    #[track_caller]
    pub fn visit(place: Place, address: &str, scripts: Scripts) -> Self {
        // Shown when the test fails.
        eprintln!("at {}{address}", place.url());
        let page = Self { driver: Driver::start(scripts), place };
        page.go(address);
        // Else the first key goes nowhere.
        eventually(|| page.js("return document.hasFocus()"), true);
        page
    }

    /// The same, and waits until the explorer has taken over.
    #[track_caller]
    pub fn open(place: Place, address: &str) -> Self {
        let page = Self::visit(place, address, Scripts::On);
        page.wait_for_the_explorer();
        page
    }

    #[track_caller]
    fn wait_for_the_explorer(&self) {
        eventually(|| self.js("return Boolean(document.querySelector('#explorer main'))"), true);
    }

    /// Where the page is from.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Goes to another address of the page, as if it were typed into the address bar: a fragment in the place of the
    /// present one.
    #[track_caller]
    pub fn go(&self, address: &str) {
        let present = address.starts_with('#').then(|| self.js("return location.href.split('#')[0]"));
        let present = present.as_ref().and_then(|present| present.as_str());
        let page = present.filter(|present| present.starts_with(self.place.url())).unwrap_or_else(|| self.place.url());
        let url = format!("{page}{address}");
        self.must(self.driver.client().goto(&url));
        // Firefox's driver waits for no page whose fragment is that of the page before, as if it were the same page, and
        // asked for the name of an element that then goes it never answers.
        let there = "const bare = (url) => new URL(url).href.split('#')[0];
            return document.readyState === 'complete' && bare(location.href) === bare(arguments[0])";
        let come = || self.run(self.driver.client().execute(there, vec![url.clone().into()]));
        eventually(|| come().is_ok_and(|come| come == true), true);
    }

    /// The address, from the `#` on.
    #[track_caller]
    pub fn address(&self) -> String {
        self.js("return location.hash").as_str().unwrap_or_default().to_owned()
    }

    /// From now on speaks to what is in the page's first frame.
    #[track_caller]
    pub fn enter_frame(&self) {
        eventually(|| self.run(self.driver.client().clone().enter_frame(0)).is_ok(), true);
    }

    /// From now on speaks to what is in the frame that the script returns.
    #[track_caller]
    pub fn enter_frame_of(&self, script: &str) {
        let found = self.js(script);
        let id = found.as_object().and_then(|found| found.values().next()?.as_str()).unwrap_or_default().to_owned();
        self.must(Element::from_element_id(self.driver.client().clone(), id.into()).enter_frame());
    }

    /// From now on speaks to the page around again.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.must(self.driver.client().clone().enter_parent_frame());
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.must(self.driver.client().refresh());
        self.wait_for_the_explorer();
    }

    /// Goes away from the page, in the same window.
    #[track_caller]
    pub fn leave(&self) {
        self.must(self.driver.client().goto("about:blank"));
    }

    /// The server that the page is from goes away.
    pub fn close_server(&mut self) {
        self.place.close_server();
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn back(&self) {
        self.must(self.driver.client().back());
    }

    /// Goes forward in the history.
    #[track_caller]
    pub fn forward(&self) {
        self.must(self.driver.client().forward());
    }

    /// Gives the window's inside a width, in CSS pixels, or else the least that it can have.
    #[track_caller]
    pub fn resize(&self, width: u32) {
        let width = width.max(self.driver.engine().narrowest());
        self.must(self.driver.client().set_window_size(width, 900));
        eventually(|| self.js("return innerWidth"), width);
    }

    /// Gives it a width and a height.
    #[track_caller]
    pub fn resize_to(&self, width: u32, height: u32) {
        self.resize(width);
        let bars = self.js("return outerHeight - innerHeight").as_u64().and_then(|bars| u32::try_from(bars).ok());
        self.must(self.driver.client().set_window_size(width, height + bars.unwrap_or_default()));
        eventually(|| self.js("return [innerWidth, innerHeight]"), serde_json::json!([width, height]));
    }

    /// What is seen of it, as a PNG.
    #[track_caller]
    pub fn picture(&self) -> Vec<u8> {
        self.must(self.driver.client().screenshot())
    }

    /// Clicks the link or control that has these words or is named by them: in frames the driver finds no roles.
    #[track_caller]
    pub fn click_on(&self, words: &str) {
        let script = "const named = [...document.querySelectorAll('a, button, input')]
                .find((it) => (it.getAttribute('aria-label') || it.textContent || it.title) === arguments[0]);
            named?.click();
            return Boolean(named)";
        eventually(|| self.js_with(script, vec![words.into()]), true);
    }

    /// Runs a script; its `return` is the answer.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.js_with(script, Vec::new())
    }

    /// The same with arguments.
    #[track_caller]
    pub fn js_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.must(self.driver.client().execute(script, arguments))
    }

    /// The same for a script that answers later, by the function that is its last argument.
    #[track_caller]
    pub fn js_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.must(self.driver.client().execute_async(script, arguments))
    }

    /// What stands in the page but for its scripts, made plain.
    #[track_caller]
    pub fn text(&self) -> String {
        plain(self.js("return document.body.innerText").as_str().unwrap_or_default())
    }

    /// What the view holds, without what is only announced.
    #[track_caller]
    pub fn view(&self) -> String {
        let script = "const main = document.querySelector('#explorer main')?.cloneNode(true);
            main?.querySelectorAll('[role=status]').forEach((status) => status.remove());
            return main?.innerHTML ?? ''";
        self.js(script).as_str().unwrap_or_default().to_owned()
    }

    /// What is announced.
    pub fn status(&self) -> String {
        self.all_by_role("status").first().map(Node::text).unwrap_or_default()
    }

    /// The main heading of the view; empty while there is none. While the explorer starts, and when it cannot, what the
    /// static edition says of that: its heading could be the same.
    #[track_caller]
    pub fn headline(&self) -> String {
        let heading = self.js(
            "const notice = 'starting' in document.documentElement.dataset && document.getElementById('edition-notice');
            return (notice || document.querySelector('main h1'))?.textContent ?? ''",
        );
        plain(heading.as_str().unwrap_or_default())
    }

    /// The names of the comments in the list, in order.
    #[track_caller]
    pub fn comments(&self) -> Vec<String> {
        // WebKit calls a list that was emptied no list.
        until(|| match self.look(None, "list", Some("Comments")) {
            Ok(list) => Ok(list.names("heading")),
            Err(_) if self.headline().starts_with("0 of ") => Ok(Vec::new()),
            Err(instead) => Err(instead),
        })
    }

    /// What a dialog says, when one is open.
    pub fn dialog(&self) -> Option<String> {
        self.run(self.driver.client().get_alert_text()).ok()
    }

    /// The first element of that role and name, as soon as there is one.
    #[track_caller]
    pub fn by_role(&self, role: &str, name: &str) -> Node<'_> {
        until(|| self.look(None, role, Some(name)))
    }

    /// The first element of that role, as soon as there is one.
    #[track_caller]
    pub fn first(&self, role: &str) -> Node<'_> {
        until(|| self.look(None, role, None))
    }

    /// The first element of that role whose name begins so, as soon as there is one.
    #[track_caller]
    pub fn by_role_beginning(&self, role: &str, start: &str) -> Node<'_> {
        until(|| {
            let all = self.all_by_role(role);
            let found = all.iter().find(|node| node.name().starts_with(start)).cloned();
            found.ok_or_else(|| format!("no {role} begins with “{start}”: {:?}", self.names(role)))
        })
    }

    /// The line that opens and closes something. Browsers have no common role for it.
    #[track_caller]
    pub fn disclosure(&self, text: &str) -> Node<'_> {
        let all = || self.select(None, "summary", text).into_iter().map(|element| Node::new(self, element));
        until(|| all().find(|node| node.text() == text).ok_or_else(|| format!("nothing opens “{text}”")))
    }

    /// Waits until there is no element of that role and name.
    #[track_caller]
    pub fn without(&self, role: &str, name: &str) {
        eventually(|| self.has(role, name), false);
    }

    /// Whether there is an element of that role and name now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look(None, role, Some(name)).is_ok()
    }

    /// Every element of that role, as it is now.
    pub fn all_by_role(&self, role: &str) -> Vec<Node<'_>> {
        self.collect(None, &roles::candidates(role), role)
    }

    /// The names of [`Self::all_by_role`].
    pub fn names(&self, role: &str) -> Vec<String> {
        self.all_by_role(role).iter().map(Node::name).collect()
    }

    /// The element of that id, as soon as there is one. Passages are known by theirs.
    #[track_caller]
    pub fn by_id(&self, id: &str) -> Node<'_> {
        until(|| self.id(id).ok_or_else(|| format!("there is no element “{id}”")))
    }

    /// The element of that id.
    fn id(&self, id: &str) -> Option<Node<'_>> {
        let element = self.run(self.driver.client().find(Locator::Css(&format!("[id=\"{id}\"]")))).ok()?;
        Some(Node::new(self, element))
    }

    /// What has the focus: role and name.
    pub fn focused(&self) -> (String, String) {
        let active = self.run(self.driver.client().active_element());
        active
            .map(|element| Node::new(self, element))
            .map_or_else(|_| Default::default(), |node| (node.role(), node.name()))
    }

    /// The element that has the focus.
    #[track_caller]
    pub fn focus(&self) -> Node<'_> {
        Node::new(self, self.must(self.driver.client().active_element()))
    }

    /// Types a text, key by key, to whatever has the focus.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.keys(text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]));
    }

    /// Presses a key.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let value = char::from(key);
        self.keys([KeyAction::Down { value }, KeyAction::Up { value }]);
    }

    /// Presses a key while another is held.
    #[track_caller]
    pub fn press_with(&self, held: Key, value: char) {
        let held = char::from(held);
        self.keys([
            KeyAction::Down { value: held },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: held },
        ]);
    }

    #[track_caller]
    fn keys(&self, keys: impl IntoIterator<Item = KeyAction>) {
        let actions = keys.into_iter().fold(KeyActions::new("keyboard".to_owned()), InputSource::then);
        self.must(self.driver.client().perform_actions(actions));
    }

    pub fn driver(&self) -> &Driver {
        &self.driver
    }

    pub fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        self.driver.run(command)
    }

    #[track_caller]
    fn must<T: Debug>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.driver.run(command) {
            Ok(answer) => answer,
            Err(error) => panic!("the browser refuses: {error}"),
        }
    }

    /// The first element of that role and name; or what there is instead.
    pub fn look(&self, within: Option<&Element>, role: &str, name: Option<&str>) -> Result<Node<'_>, String> {
        let mut others = Vec::new();
        for element in self.select(within, &roles::candidates(role), name.unwrap_or_default()) {
            let Ok(found) = roles::name(&self.driver, &element) else { continue };
            if name.is_none_or(|name| name == found) {
                if roles::role(&self.driver, &element).is_ok_and(|found| found == role) {
                    return Ok(Node::new(self, element));
                }
            } else if !found.is_empty() {
                others.push(found);
            }
        }
        Err(format!("there is no {role} “{}”, only {others:?}", name.unwrap_or_default()))
    }

    /// Every element of that role that the selector finds.
    pub fn collect(&self, within: Option<&Element>, selector: &str, role: &str) -> Vec<Node<'_>> {
        let elements = self.select(within, selector, "").into_iter();
        let of_role = elements.filter(|element| roles::role(&self.driver, element).is_ok_and(|found| found == role));
        of_role.map(|element| Node::new(self, element)).collect()
    }

    /// The elements that the selector finds and that are not hidden, in the order of the page; but first those whose
    /// own words are `name`, so that few others need be asked for theirs.
    fn select(&self, within: Option<&Element>, selector: &str, name: &str) -> Vec<Element> {
        let script = "const [selector, name, within] = arguments;
            const bare = (text) => text.replace(/\\s/g, '');
            const likely = (it) => bare(it.getAttribute('aria-label') ?? it.textContent) === bare(name);
            const all = [...(within ?? document).querySelectorAll(selector)].filter((it) => it.checkVisibility());
            return name ? [...all.filter(likely), ...all.filter((it) => !likely(it))] : all";
        let within = within.map_or(Value::Null, |element| serde_json::to_value(element).unwrap_or_default());
        let arguments = vec![selector.into(), name.into(), within];
        let found = self.run(self.driver.client().execute(script, arguments)).unwrap_or_default();
        let ids =
            found.as_array().into_iter().flatten().filter_map(|found| found.as_object()?.values().next()?.as_str());
        ids.map(|id| Element::from_element_id(self.driver.client().clone(), id.to_owned().into())).collect()
    }
}
