//! Names of countries and languages, as the browser knows them (`Intl.DisplayNames`).

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::locale::{Code, Language};

/// The name of a code in a language; `None` where the browser has none.
pub fn name(code: Code<'_>, language: Language) -> Option<String> {
    let (kind, code) = match code {
        Code::Country(code) => ("region", code),
        Code::Language(tag) => ("language", tag),
    };
    display_name(kind, code, language).ok()?.as_string()
}

fn display_name(kind: &str, code: &str, language: Language) -> Result<JsValue, JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &kind.into())?;
    let names = Reflect::construct(&class, &Array::of2(&language.tag().into(), &options))?;
    let of: Function = Reflect::get(&names, &"of".into())?.dyn_into()?;
    of.call1(&names, &code.into())
}
