//! The few things that only the document can do: focus and scroll.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The element of that id.
pub fn element(id: &str) -> Option<Element> {
    gloo::utils::document().get_element_by_id(id)
}

/// The address of the page, before the `#`.
pub fn page_address() -> String {
    let address = gloo::utils::window().location().href().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// The elements within another that a selector names.
pub fn elements<T: JsCast>(within: &Element, selector: &str) -> impl Iterator<Item = T> {
    let nodes = within.query_selector_all(selector).ok();
    let at = |at| nodes.as_ref().and_then(|nodes| nodes.item(at));
    let found: Vec<T> = (0..).map_while(at).filter_map(|node| node.dyn_into().ok()).collect();
    found.into_iter()
}

/// Whether the reader is in another part of a page that has this one in a frame: then neither focus nor scrolling may
/// leave the frame.
fn reader_is_outside() -> bool {
    let document = gloo::utils::document();
    let framed = document.document_element().is_some_and(|root| root.has_attribute("data-framed"));
    framed && !document.has_focus().unwrap_or(true)
}

/// Puts the focus on the element of that id without scrolling to it.
pub fn focus(id: &str) {
    if reader_is_outside() {
        return;
    }
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The same for what is in the page by the next turn of the event loop.
pub fn focus_soon(id: String) {
    gloo::timers::callback::Timeout::new(0, move || focus(&id)).forget();
}

/// The line that a menu stands at; `None` at the one that says what the menu is for.
pub fn chosen_in(id: &str) -> Option<String> {
    let menu = element(id)?.dyn_into::<web_sys::HtmlSelectElement>().ok()?;
    Some(menu.value()).filter(|line| !line.is_empty())
}

/// Brings the hit to which the reader has gone into the middle of the window. The focus goes along, so that Tab goes on
/// from there; on the buttons that lead from hit to hit it stays.
pub fn go_to_hit() {
    let document = gloo::utils::document();
    let Some(hit) = document.query_selector(".is-current").ok().flatten() else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    hit.scroll_into_view_with_scroll_into_view_options(&options);
    let on_button = document.active_element().and_then(|active| active.closest(".hits").ok().flatten()).is_some();
    if let (false, Ok(hit)) = (on_button, hit.dyn_into::<HtmlElement>()) {
        let _ = hit.focus();
    }
}

/// Clicks on the first element that a selector names, where there is one.
pub fn click(selector: &str) {
    let found = gloo::utils::document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// Puts the focus on what `link` names in the element of `list` after the one in which it is, or in the one before; on the
/// first where it is in none.
pub fn walk(list: &str, link: &str, onward: bool) {
    let document = gloo::utils::document();
    let Some(root) = document.document_element() else { return };
    let all: Vec<Element> = elements(&root, list).collect();
    let here = document.active_element().and_then(|active| active.closest(list).ok().flatten());
    let at = here.and_then(|here| all.iter().position(|one| *one == here));
    let to = match at {
        Some(at) if onward => at + 1,
        Some(at) => at.wrapping_sub(1),
        None => 0,
    };
    let link = all.get(to).and_then(|one| elements::<HtmlElement>(one, link).next());
    if let Some(link) = link {
        let _ = link.focus();
    }
}

/// Scrolls the element of that id to below the masthead (`scroll-margin` says how far). Whether there is one.
pub fn scroll_to(id: &str) -> bool {
    let target = element(id);
    match (&target, element("main")) {
        (Some(target), Some(main)) if reader_is_outside() => {
            let below = target.get_bounding_client_rect().top() - main.get_bounding_client_rect().top();
            #[expect(clippy::cast_possible_truncation, reason = "a distance in pixels")]
            main.set_scroll_top(main.scroll_top() + below as i32);
        }
        (Some(target), _) => target.scroll_into_view(),
        _ => {}
    }
    target.is_some()
}

/// Scrolls as little as it takes to bring the element of that id into view.
pub fn reveal(id: &str) {
    if let Some(element) = element(id).filter(|_| !reader_is_outside()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// How far the page is scrolled: the window, or in a frame the content.
pub fn scrolled() -> f64 {
    let content = element("main").map_or(0, |main| main.scroll_top());
    gloo::utils::window().scroll_y().unwrap_or_default().max(f64::from(content))
}

/// Scrolls the page so far, whichever of the two scrolls.
pub fn scroll_by_memory(to: f64) {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, to);
    if let Some(main) = element("main") {
        #[expect(clippy::cast_possible_truncation, reason = "a distance in pixels")]
        main.set_scroll_top(to as i32);
    }
}

/// Sets an attribute of the root element, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// An attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    gloo::utils::document().document_element()?.get_attribute(name)
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}
