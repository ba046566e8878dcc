//! Where comments of the reader's own are opened, in a page without importers: it reads corpora alone. `open.js` takes the file.

use yew::prelude::*;

use super::said::say;

/// The screen.
pub fn screen() -> Html {
    let say = say();
    html! {
        <>
            <h1 class="page-head" id="head" tabindex="-1">{ say.get("open-comments").trim_end_matches('…').to_owned() }</h1>
            <p class="lede">{ say.get("open-corpora-only") }</p>
            <p class="choose-corpus">
                <label class="btn btn--main">
                    { say.get("choose-a-corpus") }
                    <input class="vh" type="file" accept=".json,application/json" data-opens="" />
                </label>
            </p>
        </>
    }
}
