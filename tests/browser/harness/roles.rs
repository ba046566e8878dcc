//! Role and name as the browser computes them for a screen reader.

use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

use super::driver::Driver;
use super::engine::Engine;

/// `GET /session/{session}/element/{element}/{what}` of the WebDriver standard, which fantoccini does not have.
#[derive(Debug)]
struct Computed {
    element: ElementRef,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/element/{}/{}", session.unwrap_or_default(), self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

fn computed(driver: &Driver, element: &Element, what: &'static str) -> Result<String, CmdError> {
    let answer = driver.run(driver.client().issue_cmd(Computed { element: element.element_id(), what }))?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

/// What an engine calls an element that the tests know by another role: the engine, which elements, what it calls them,
/// and the role.
const OTHERWISE: [(Engine, &str, &str, &str); 3] = [
    (Engine::WebKit, "select", "button", "combobox"),
    (Engine::WebKit, "input[type=date]", "textbox", "Date"),
    (Engine::Firefox, "input[type=date]", "", "Date"),
];

/// The role of an element; `none` for one that is hidden.
pub fn role(driver: &Driver, element: &Element) -> Result<String, CmdError> {
    let role = computed(driver, element, "computedrole")?;
    for (engine, which, called, means) in OTHERWISE {
        if driver.engine() == engine && role == called && ask(driver, element, MATCHES, which)? == true {
            return Ok(means.to_owned());
        }
    }
    Ok(role)
}

/// Its name, with its white space made plain.
pub fn name(driver: &Driver, element: &Element) -> Result<String, CmdError> {
    let name = plain(&computed(driver, element, "computedlabel")?);
    // WebKit leaves it to the screen reader to read out a cell.
    if name.is_empty() && driver.engine() == Engine::WebKit && ask(driver, element, MATCHES, "td, th")? == true {
        return Ok(plain(ask(driver, element, READ_OUT, "[aria-hidden=true]")?.as_str().unwrap_or_default()));
    }
    Ok(name)
}

const MATCHES: &str = "return arguments[0].matches(arguments[1])";

const READ_OUT: &str = "const it = arguments[0].cloneNode(true);
    it.querySelectorAll(arguments[1]).forEach((hidden) => hidden.remove());
    return it.textContent";

/// Runs a script with the element and a selector.
fn ask(driver: &Driver, element: &Element, script: &str, selector: &str) -> Result<Value, CmdError> {
    let it = serde_json::to_value(element).unwrap_or_default();
    driver.run(driver.client().execute(script, vec![it, selector.into()]))
}

/// Every run of white space as one space, none at the ends.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What can have a role, as a selector: so that not every element of the page need be asked.
pub fn candidates(role: &str) -> String {
    let elements = match role {
        "article" => "article",
        "banner" => "header",
        "button" => "button, summary",
        "cell" => "td",
        "checkbox" => "input[type=checkbox]",
        "columnheader" | "rowheader" => "th",
        "combobox" => "select",
        "complementary" => "aside",
        "Date" => "input[type=date]",
        "dialog" => "dialog",
        "contentinfo" => "footer",
        "group" => "fieldset, details",
        "heading" => "h1, h2, h3",
        "link" => "a[href]",
        "list" => "ol, ul",
        "listitem" => "li",
        "main" => "main",
        "mark" => "mark",
        "navigation" => "nav",
        "radio" => "input[type=radio]",
        "region" => "section",
        "row" => "tr",
        "search" => "form",
        "searchbox" => "input[type=search]",
        "table" => "table",
        "textbox" => "input[type=text], textarea",
        _ => "",
    };
    if elements.is_empty() { format!("[role={role}]") } else { format!("{elements}, [role={role}]") }
}
