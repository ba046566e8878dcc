//! Comments that are nearly the same: found while the screen that shows them is looked at, and shown as a table.

use yew::prelude::*;

use super::app::Shelf;
use super::later::use_later;
use super::parts;
use super::said::say;
use crate::compare::families::Builder;
use crate::state::view::{self, Alikes, FamiliesView, FamilyRow, Found, MemberLink};
use crate::state::{Screen, State};
use crate::vars;

/// Bytes of text that are read before looking at the clock.
const BYTES: usize = 32 * 1024;

/// What is known of comments that are nearly the same; nothing is looked for but on the screen of patterns.
#[hook]
pub fn use_alikes(shelf: &Shelf, state: &State, found: &Found) -> Alikes {
    let wanted = state.screen == Screen::Patterns;
    let families = use_later((shelf.clone(), wanted), |(shelf, wanted)| {
        let (shelf, mut builder) = (shelf.clone(), Builder::default());
        wanted.then(|| move || builder.step(&shelf.docket, BYTES))
    });
    let listed = families.as_ref().map(|all| view::listed_families(state, found, all));
    let own = use_later((shelf.clone(), families.clone().zip(listed), state.alike), |(shelf, listed, level)| {
        let (shelf, level) = (shelf.clone(), level.percent());
        listed.clone().map(|(families, listed)| {
            let mut read = Vec::new();
            move || {
                let Some(family) = listed.get(read.len()).and_then(|at| families.at(level).get(*at)) else {
                    return Some(std::mem::take(&mut read));
                };
                read.push(view::own_sentences(&shelf, family));
                None
            }
        })
    });
    Alikes { families, own }
}

/// The groups, at the level that is chosen.
pub fn figure(view: &FamiliesView) -> Html {
    let say = say();
    html! {
        <section class="fig fig--wide" id="alike" aria-labelledby="alike-h">
            <h2 class="section-head" id="alike-h">{ say.get("nearly-the-same") }</h2>
            <p class="why">{ say.get("alike-why") }</p>
            <p class="levels">
                <span>{ say.get("alike-by") }</span>
                { parts::choices(&view.levels) }
            </p>
            <p class="fact" role="status">{ view.said.clone().unwrap_or_else(|| say.get("alike-soon")) }</p>
            if !view.rows.is_empty() {
                <div class="scroll-x" tabindex="0" role="region" aria-label={say.with("title-table", vars![title = &say.get("nearly-the-same")])}>
                    <table class="tbl tbl--alike">
                        <caption class="vh">{ say.get("nearly-the-same") }</caption>
                        { parts::heads(&["alike-wording", "tab-comments", "alike-own", "alike-others"]) }
                        <tbody>{ for view.rows.iter().map(row) }</tbody>
                    </table>
                </div>
            }
            if !view.more.is_empty() { <p class="caption">{ view.more.clone() }</p> }
        </section>
    }
}

fn row(row: &FamilyRow) -> Html {
    let say = say();
    html! {
        <tr key={row.representative.href.clone()}>
            <th scope="row">{ member(&row.representative) }</th>
            <td>{ row.count.clone() }
                if let Some(href) = &row.compare { { " " }<a class="whole" href={href.clone()}>{ say.get("compare-two") }<span class="vh">{ say.with("compare-two-of", vars![name = &row.representative.name]) }</span></a> }
            </td>
            <td>{ row.own.clone() }</td>
            <td class="naming">
                { for row.members.iter().map(member) }
                if row.more > 0 { <span class="caption">{ say.with("and-more", vars![count = row.more]) }</span> }
            </td>
        </tr>
    }
}

fn member(member: &MemberLink) -> Html {
    html! {
        <span class="member">
            <a href={member.href.clone()} dir="auto">{ member.name.clone() }</a>
            if let Some((own, href)) = &member.own {
                { " " }<a class="own" href={href.clone()}><span class="vh">{ say().with("of-whom", vars![name = &member.name]) }</span>{ own.clone() }</a>
            }
        </span>
    }
}
