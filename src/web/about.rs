//! "About these comments and how to read them".

use yew::prelude::*;

use super::said::say;
use super::{Dispatch, parts};
use crate::state::view::{Section, Told};
use crate::state::{Action, Sheet};

/// The screen.
pub fn screen(sections: &[Section], dispatch: &Dispatch) -> Html {
    html! {
        <>
            <h1 class="page-head" id="head" tabindex="-1">{ say().get("about-title") }</h1>
            <div class="sections">{ for sections.iter().map(|part| section(part, dispatch)) }</div>
        </>
    }
}

fn section(section: &Section, dispatch: &Dispatch) -> Html {
    let head = format!("{}-h", section.id);
    html! {
        <section id={section.id} aria-labelledby={head.clone()} key={section.id}>
            <h2 class="section-head" id={head}>{ section.head.clone() }</h2>
            <div class="stack-2">{ for section.lines.iter().map(|told| line(told, dispatch)) }</div>
        </section>
    }
}

fn line(told: &Told, dispatch: &Dispatch) -> Html {
    match told {
        Told::Ours(sentences) => html! { <p>{ sentences.clone() }</p> },
        Told::Theirs(sentences) => html! { <p><bdi>{ sentences.clone() }</bdi></p> },
        Told::Counts(counts) => html! {
            <ul class="held" role="list">
                { for counts.iter().map(|one| html! { <li>{ one.label.clone() }<a href={one.href.clone()}>{ one.count.clone() }</a></li> }) }
            </ul>
        },
        Told::Stances(meanings) => html! {
            <dl class="meanings">
                { for meanings.iter().map(|(stance, meaning)| html! {
                    <div><dt>{ parts::stance(*stance, None) }</dt><dd>{ meaning.clone() }</dd></div>
                }) }
            </dl>
        },
        Told::Issues(issues) => html! {
            <dl class="meanings meanings--linked">
                { for issues.iter().map(|issue| html! {
                    <div><dt><a href={issue.href.clone()}><bdi>{ issue.label.clone() }</bdi></a></dt><dd><bdi>{ issue.proposition.clone() }</bdi></dd></div>
                }) }
            </dl>
        },
        Told::Keys => html! {
            <p><button class="link" type="button" onclick={parts::does::<MouseEvent>(dispatch, Action::Sheet(Some(Sheet::Keys)))}>{ say().get("shortcuts") }</button></p>
        },
    }
}
