//! What the browser keeps, where comments are opened.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::host::File;
use super::run::said;
use super::screen::{Happening, Screen, focus};
use crate::locale::Say;
use crate::state::view::importing::{ImportView, KeptView};

/// The corpora, each with what can be done with it.
pub fn kept(view: &ImportView, context: &Context<Screen>, say: &Say) -> Html {
    if view.shelf.is_empty() {
        return Html::default();
    }
    let item = |one: &KeptView| {
        let KeptView { key, title, what, read, add, forget } = one;
        let (host, opened, of) = (context.props().host.clone(), key.clone(), title.clone());
        let onread = Callback::from(move |_: MouseEvent| {
            let opening = host.read(&opened, &of);
            spawn_local(async move {
                if let Err(error) = JsFuture::from(opening).await {
                    web_sys::console::error_1(&said(&error).into());
                }
            });
        });
        let (host, taken, link) = (context.props().host.clone(), key.clone(), context.link().clone());
        let name = format!("{title}.json");
        let onadd = Callback::from(move |_: MouseEvent| {
            let (bytes, name, link) = (host.bytes(&taken), name.clone(), link.clone());
            spawn_local(async move {
                match JsFuture::from(bytes).await {
                    Ok(bytes) => link.send_message(Happening::Take(File::of_bytes(&bytes, &name))),
                    Err(error) => web_sys::console::error_1(&said(&error).into()),
                }
            });
        });
        let (host, forgotten, link) = (context.props().host.clone(), key.clone(), context.link().clone());
        let others = view.shelf.len() > 1;
        let onforget = Callback::from(move |_: MouseEvent| {
            // The button goes with what it forgets.
            focus(if others { "kept-h" } else { "opening-head" });
            let (gone, link) = (host.forget(&forgotten), link.clone());
            spawn_local(async move {
                let _ = JsFuture::from(gone).await;
                link.send_message(Happening::Look);
            });
        });
        html! {
            <li key={key.clone()}>
                <span dir="auto">{ what.clone() }</span>
                <button class="btn btn--small" type="button" aria-label={read.clone()} onclick={onread}>{ say.get("read") }</button>
                <button class="btn btn--small" type="button" aria-label={add.clone()} onclick={onadd}>{ say.get("add-files") }</button>
                <button class="btn btn--small" type="button" aria-label={forget.clone()} onclick={onforget}>{ say.get("forget") }</button>
            </li>
        }
    };
    html! {
        <section aria-labelledby="kept-h">
            <h2 class="section-head" id="kept-h" tabindex="-1">{ say.get("kept-here") }</h2>
            <ul class="kept-list">{ for view.shelf.iter().map(item) }</ul>
        </section>
    }
}
