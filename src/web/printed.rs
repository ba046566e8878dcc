//! What stands over a printed view, and nowhere else: of what it is, of which day, and where it is to be found.

use gloo::events::EventListener;
use yew::prelude::*;

use super::listening::use_listening;
use super::said::say;
use crate::corpus::When;
use crate::state::view::FrameView;
use crate::vars;

/// The consultation whose view is printed.
#[derive(Properties, PartialEq)]
pub struct PrintedProps {
    /// The title of the corpus.
    pub title: String,
    /// Who asked.
    pub body: String,
    /// The revision of the corpus.
    pub revision: String,
}

impl From<&FrameView> for PrintedProps {
    fn from(view: &FrameView) -> Self {
        Self { title: view.title.clone(), body: view.body.clone(), revision: view.revision.clone() }
    }
}

/// The head of the first sheet. Day and address are looked up when printing begins.
#[component]
pub fn PrintedHead(props: &PrintedProps) -> Html {
    let now = use_state(<(String, String)>::default);
    {
        let now = now.clone();
        use_listening(move || {
            EventListener::new(&gloo::utils::window(), "beforeprint", move |_| now.set((day(), address())))
        });
    }
    let (day, address) = &*now;
    let say = say();
    html! {
        <div class="printed-head">
            <p><bdi>{ props.title.clone() }</bdi>{ " · " }<bdi>{ props.body.clone() }</bdi></p>
            <p>
                { say.with("revision", vars![revision = &props.revision]) }
                if !day.is_empty() { { " · " }{ say.with("printed-on", vars![day]) } }
            </p>
            <p class="at">{ address.clone() }</p>
        </div>
    }
}

fn day() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.get(..10).and_then(When::parse).map_or(now, |day| say().long_date(day))
}

/// Where the view is. Where a file lies on a reader's disk is nobody's business: of that only what stands in it.
fn address() -> String {
    let location = gloo::utils::window().location();
    let whole = location.href().unwrap_or_default();
    if whole.starts_with("http") { whole } else { location.hash().unwrap_or_default() }
}
