//! What was found in the files, and what can be changed about it.

use yew::prelude::*;

use super::parts::{choose, select, value_of, words};
use super::screen::Dispatch;
use crate::browser::icon::Icon;
use crate::locale::Say;
use crate::state::importing::{Act, Desk, FileField, TextField, Wanted};
use crate::state::view::importing::{
    CONSULTATION, FileView, FoundView, ListView, ProblemView, TableView, is_named, label, label_of_file,
};

/// Everything below the choice of files.
pub fn found(view: &FoundView, desk: &Desk, say: &Say, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <section aria-labelledby="found-h">
                <h2 class="section-head" id="found-h">{ say.get("found") }</h2>
                <p class="lede">{ view.made.clone() }</p>
                if view.is_any { { go_on(view, desk, say, dispatch) } }
                if let Some(list) = &view.problems { { problems(list, say, list.urgent) } }
                if !view.facts.is_empty() {
                    <ul class="facts">{ for view.facts.iter().enumerate().map(|(at, fact)| self::fact(at, fact, say)) }</ul>
                }
                if let Some(list) = &view.notes { { problems(list, say, false) } }
            </section>
            <section aria-labelledby="files-h">
                <h2 class="section-head" id="files-h">{ say.get("files") }</h2>
                { for view.files.iter().enumerate().map(|(at, view)| file(at, view, say, dispatch)) }
                if let Some(more) = &view.more_files { <p class="caption">{ more.clone() }</p> }
                { of_all(view, desk, say, dispatch) }
            </section>
            { consultation(desk, say, dispatch) }
            if view.is_any && (view.files.len() > 1 || view.files.iter().any(|file| file.table.is_some())) {
                <p><button class="btn btn--main" type="button" onclick={words(dispatch, Act::Want(Wanted::Read))}>{ view.read.clone() }</button></p>
            }
        </>
    }
}

/// What a reading came to, for who does not see it.
pub fn outcome(view: &FoundView) -> Html {
    html! {
        <>
            <p>{ view.made.clone() }</p>
            if let Some(list) = &view.problems { <p>{ list.count.clone() }</p> }
        </>
    }
}

/// A fact, and which comments it is about: the name of what unfolds that has the fact in it.
fn fact(at: usize, (sentence, which): &(String, String), say: &Say) -> Html {
    let (fact, of) = (format!("fact-{at}"), format!("fact-{at}-which"));
    html! {
        <li>
            <span id={fact.clone()}>{ sentence.clone() }</span>
            if !which.is_empty() {
                <details class="which"><summary class="link" id={of.clone()} aria-labelledby={format!("{of} {fact}")}>{ say.get("which") }</summary><p class="caption" dir="auto">{ which.clone() }</p></details>
            }
        </li>
    }
}

/// The way on: read them, save them, keep them.
fn go_on(view: &FoundView, desk: &Desk, say: &Say, dispatch: &Dispatch) -> Html {
    let keeps = dispatch.reform(|event: Event| Act::Keep(is_checked(&event)));
    html! {
        <div class="go-on" role="group" aria-label={say.get("go-on")}>
            <button class="btn btn--main" type="button" onclick={words(dispatch, Act::Want(Wanted::Read))}>{ view.read.clone() }</button>
            <button class="btn" type="button" onclick={words(dispatch, Act::Want(Wanted::Save))}>{ Icon::Save.show() }{ say.get("save-as-corpus") }</button>
            <button class="btn" type="button" onclick={words(dispatch, Act::Want(Wanted::SavePositions))}>{ Icon::Save.show() }{ view.save_positions.clone() }</button>
            if desk.shelf.is_some() {
                <label class="choice"><input class="check" type="checkbox" checked={desk.keep} onchange={keeps} /><span>{ say.get("keep-in-this-browser") }</span></label>
            } else {
                <p class="caption">{ say.get("cannot-be-kept") }</p>
            }
        </div>
    }
}

/// Whether the box is checked that an event comes from.
pub fn is_checked(event: &Event) -> bool {
    use wasm_bindgen::JsCast as _;
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

fn problems(list: &ListView, say: &Say, open: bool) -> Html {
    html! {
        <details {open}>
            <summary class="link">{ list.count.clone() }</summary>
            <table class="tbl stack-table">
                <caption class="vh">{ list.count.clone() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ say.get("problem-where") }</th>
                        <th scope="col">{ say.get("problem-found") }</th>
                        <th scope="col">{ say.get("problem-why") }</th>
                        <th scope="col">{ say.get("problem-hint") }</th>
                    </tr>
                </thead>
                <tbody>{ for list.rows.iter().map(|row| problem(row, say)) }</tbody>
            </table>
            if let Some(more) = &list.more { <p class="caption">{ more.clone() }</p> }
        </details>
    }
}

/// The report speaks English.
fn problem(row: &ProblemView, say: &Say) -> Html {
    let (hint, is_ours) = &row.hint;
    let english = |is_ours: bool| (!is_ours).then_some("en");
    html! {
        <tr>
            <th scope="row" data-k={say.get("problem-where")}><span dir="auto">{ row.place.clone() }</span><small>{ row.severity.clone() }</small></th>
            <td data-k={say.get("problem-found")}>if !row.found.is_empty() { <code dir="auto">{ row.found.clone() }</code> }</td>
            <td data-k={say.get("problem-why")} lang="en" dir="auto">{ row.why.clone() }</td>
            <td data-k={say.get("problem-hint")} lang={english(*is_ours)} dir="auto">{ hint.clone() }</td>
        </tr>
    }
}

fn file(at: usize, view: &FileView, say: &Say, dispatch: &Dispatch) -> Html {
    let sets = |field: FileField| {
        let name = view.key.clone();
        dispatch.reform(move |value: String| Act::OfFile(name.clone(), field, value))
    };
    let id = |field: &str| format!("file-{at}-{field}");
    html! {
        <section class="file" aria-labelledby={id("h")}>
            <h3 class="small-head" id={id("h")} dir="auto">{ view.name.clone() }</h3>
            <p class="caption">{ view.size.clone() }</p>
            <div class="fields">
                <div class="field-wide">{ choose(&id("from"), &say.get(label_of_file(FileField::From)), &view.formats, &sets(FileField::From)) }</div>
                if !view.encodings.is_empty() {
                    { choose(&id("encoding"), &say.get(label_of_file(FileField::Encoding)), &view.encodings, &sets(FileField::Encoding)) }
                }
                if let Some(table) = &view.table {
                    if !table.delimiters.is_empty() {
                        { choose(&id("delimiter"), &say.get(label_of_file(FileField::Delimiter)), &table.delimiters, &sets(FileField::Delimiter)) }
                    }
                    { choose(&id("header"), &say.get(label_of_file(FileField::Header)), &table.headers, &sets(FileField::Header)) }
                }
            </div>
            if let Some(personal) = &view.personal { <p class="caption" dir="auto">{ personal.clone() }</p> }
            if let Some(view_of_table) = &view.table { { table(&view.key, view_of_table, say, dispatch) } }
        </section>
    }
}

/// The first rows, below what their columns are taken for.
fn table(file: &str, view: &TableView, say: &Say, dispatch: &Dispatch) -> Html {
    let column = |column: &crate::state::view::importing::ColumnView| {
        let (file, number) = (file.to_owned(), column.number);
        let choosing = dispatch.reform(move |word: String| Act::Column(file.clone(), number, word));
        html! {
            <th scope="col" class={(!column.is_taken).then_some("is-left-out")}>
                <span dir="auto">{ column.name.clone() }</span>
                if !column.fields.is_empty() { { select(None, Some(&column.label), &column.fields, &choosing) } }
            </th>
        }
    };
    let cell = |(at, cell): (usize, &String)| {
        let left_out = view.columns.get(at).is_some_and(|column| !column.is_taken);
        html! { <td class={left_out.then_some("is-left-out")}><div dir="auto">{ cell.clone() }</div></td> }
    };
    html! {
        <>
            <p class="label">{ say.get("what-columns-hold") }</p>
            <div class="scroll-x" tabindex="0" role="region" aria-label={view.caption.clone()}>
                <table class="tbl preview">
                    <caption class="vh">{ view.caption.clone() }</caption>
                    <thead><tr>{ for view.columns.iter().map(column) }</tr></thead>
                    <tbody>{ for view.rows.iter().map(|row| html! { <tr>{ for row.iter().enumerate().map(cell) }</tr> }) }</tbody>
                </table>
            </div>
            if let Some(more) = &view.more { <p class="caption">{ more.clone() }</p> }
        </>
    }
}

/// What all files have.
fn of_all(view: &FoundView, desk: &Desk, say: &Say, dispatch: &Dispatch) -> Html {
    let dates = dispatch.reform(|value: String| Act::Set(TextField::Dates, value));
    let language = dispatch.reform(|event: Event| Act::Set(TextField::Language, value_of(&event)));
    let keeps = dispatch.reform(|event: Event| Act::KeepPersonalData(is_checked(&event)));
    html! {
        <>
            <div class="fields">
                { choose("open-dates", &say.get(label(TextField::Dates)), &view.dates, &dates) }
                <div class="field">
                    <label class="label" for="open-language">{ say.get(label(TextField::Language)) }</label>
                    <input class="input" type="text" id="open-language" value={desk.asked.language.clone()} placeholder={say.get("language-example")} maxlength="35" onchange={language} />
                </div>
            </div>
            <label class="choice"><input class="check" type="checkbox" checked={desk.asked.keep_personal_data} onchange={keeps} /><span>{ say.get("keep-personal-data") }</span></label>
        </>
    }
}

/// What the consultation is called.
fn consultation(desk: &Desk, say: &Say, dispatch: &Dispatch) -> Html {
    let field = |(field, is_long): &(TextField, bool)| {
        let (field, is_long) = (*field, *is_long);
        let id = label(field);
        let value = field.of(&desk.asked).to_owned();
        let onchange = dispatch.reform(move |event: Event| Act::Set(field, value_of(&event)));
        html! {
            <div class="field">
                <label class="label" for={id}>{ say.get(id) }</label>
                if is_long {
                    <textarea class="input" {id} rows="3" {value} {onchange} />
                } else {
                    <input class="input" type="text" {id} {value} {onchange} />
                }
            </div>
        }
    };
    html! {
        <section>
            <details open={is_named(&desk.asked)}>
                <summary class="link">{ say.get("name-the-consultation") }</summary>
                <p class="caption">{ say.get("naming-is-optional") }</p>
                <div class="fields fields--wide">{ for CONSULTATION.iter().map(field) }</div>
            </details>
        </section>
    }
}
