//! Role and name as the browser computes them for a screen reader.

use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use url::{ParseError, Url};

use super::driver::Driver;

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

/// The role of an element; `none` for one that is hidden.
pub fn role(driver: &Driver, element: &Element) -> Result<String, CmdError> {
    computed(driver, element, "computedrole")
}

/// Its name, with its white space made plain.
pub fn name(driver: &Driver, element: &Element) -> Result<String, CmdError> {
    computed(driver, element, "computedlabel").map(|name| plain(&name))
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
        "textbox" => "input[type=text]",
        _ => "",
    };
    if elements.is_empty() { format!("[role={role}]") } else { format!("{elements}, [role={role}]") }
}
