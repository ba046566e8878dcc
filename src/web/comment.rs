//! One comment, to be read.

use yew::prelude::*;

use super::citing::Cite;
use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::corpus::PassageKind;
use crate::state::view::{CommentView, HitsView, Neighbour, Note, Piece, Row, RowKind, SourceView};
use crate::state::{Action, Letters, Set, Setting, Step};
use crate::vars;

/// The screen.
pub fn screen(view: &CommentView, letters: Letters, dispatch: &Dispatch) -> Html {
    html! {
        <div class="read">
            { near(view) }
            <article aria-labelledby="head" key={view.id.clone()}>
                { head(view, letters, dispatch) }
                if let Some(found) = &view.hits { { hits(found, dispatch) } }
                { text(&view.id, &view.rows, view.own_words, &view.language, &view.elsewhere) }
                { pager(view) }
            </article>
            { provenance(view) }
        </div>
    }
}

fn head(view: &CommentView, letters: Letters, dispatch: &Dispatch) -> Html {
    html! {
        <header class="comment-head">
            <h1 id="head" tabindex="-1" lang={view.language.clone()} dir="auto">{ parts::plain_pieces(&view.name) }</h1>
            { for [&view.by, &view.title].into_iter().filter(|said| !said.is_empty()).map(|said| html! {
                <p class="by" lang={view.language.clone()} dir="auto">{ parts::plain_pieces(said) }</p>
            }) }
            <p class="facts">
                { for view.facts.iter().map(|fact| html! { <span>{ fact.clone() }</span> }) }
                if let Some(late) = &view.late { <span class="tag tag--late">{ late.clone() }</span> }
                if view.withdrawn.is_some() { <span class="tag tag--late">{ say().get("withdrawn") }</span> }
            </p>
            if !view.own_words {
                <p class="summary-line">{ Icon::Info.show() }<span>{ say().with("not-their-words", vars![source = &view.source_line]) }</span></p>
            }
            <div class="tools">
                { parts::pick(&view.id, &view.pick_name, view.picked, view.can_pick, "btn--main", dispatch) }
                { set(letters, dispatch) }
            </div>
        </header>
    }
}

/// How the text is set.
fn set(letters: Letters, dispatch: &Dispatch) -> Html {
    html! {
        <details class="letters">
            <summary class="btn">{ say().get("letters") }</summary>
            <div class="row">
                { for Setting::ALL.into_iter().zip(say().settings()).map(|(setting, (label, said))| {
                    let lines = setting.words().iter().zip(said).map(|(word, said)| (*word, said, *word == letters.word(setting)));
                    let set = parts::chooses(dispatch, move |word| Action::Set(Set::Letters(setting, word)));
                    parts::menu(label, lines.collect(), set)
                }) }
            </div>
        </details>
    }
}

/// Stays in view while the text scrolls by, so that its buttons can be used again and again.
fn hits(view: &HitsView, dispatch: &Dispatch) -> Html {
    let step = |label: String, step: Step| {
        html! { <button class="btn btn--small" type="button" onclick={parts::does(dispatch, Action::Hit(step))}>{ label }</button> }
    };
    html! {
        <div class="hits" role="group" aria-label={say().get("words-found")}>
            <span class="fact" role="status">{ view.said.clone() }</span>
            { parts::strip(&view.strip) }
            { step(say().get("previous-hit"), Step::Previous) }
            { step(say().get("next-hit"), Step::Next) }
        </div>
    }
}

/// A text, passage by passage. A summary is set in our type.
pub fn text(id: &str, rows: &[Row], own_words: bool, language: &str, elsewhere: &[(String, String)]) -> Html {
    html! {
        <>
            <div class={classes!("text", (!own_words).then_some("ours"))} lang={language.to_owned()}>
                { for rows.iter().map(|one| row(id, one)) }
                if rows.is_empty() { <p class="fact">{ say().get("extent-none") }</p> }
            </div>
            { self::elsewhere(elsewhere) }
        </>
    }
}

/// Where the rest of a very long text is.
pub fn elsewhere(elsewhere: &[(String, String)]) -> Html {
    if elsewhere.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="pages" aria-label={say().get("other-passages")}>
            { parts::links(elsewhere) }
        </nav>
    }
}

pub fn row(comment: &str, row: &Row) -> Html {
    let class = match row.kind {
        RowKind::Item => Some("para--item"),
        RowKind::Passage(PassageKind::Heading) => Some("para--heading"),
        RowKind::Passage(PassageKind::Quote) => Some("para--quote"),
        RowKind::Passage(PassageKind::Signature | PassageKind::Boilerplate) => Some("para--sig"),
        RowKind::Passage(PassageKind::Paragraph | PassageKind::List | PassageKind::Salutation) => None,
    };
    let id = format!("/comment/{comment}/{}", row.at);
    let sentence = |piece: &Piece| {
        let Piece::Sentence { at, number } = piece else { return Html::default() };
        // The link to a sentence is the row's own link with the sentence's number.
        let href = row.href.replacen(&format!("/{}", row.at), &format!("/{at}"), 1);
        let id = format!("/comment/{comment}/{at}");
        html! {
            <a class="sn" id={id.clone()} {href} lang={say().language().tag()} aria-label={say().with("sentence-link", vars![numbers = &at.numbers()])}>
                <span id={format!("{id}-link")}>{ *number }</span>
            </a>
        }
    };
    html! {
        <div class={classes!("para", class, row.target.then_some("is-here"))} id={id.clone()} key={row.number.clone()}>
            <span class="no">
                <a id={format!("{id}-link")} href={row.href.clone()} lang={say().language().tag()} aria-label={row.link_name.clone()}>{ row.number.clone() }</a>
            </span>
            <span class="bars" aria-hidden="true">{ for row.notes.iter().map(|_| html! { <i></i> }) }</span>
            <p dir="auto">{ parts::pieces(&row.pieces, sentence) }</p>
            { notes(&row.notes) }
        </div>
    }
}

/// A list where there are several.
fn notes(all: &[Note]) -> Html {
    let [list, item] = if all.len() > 1 { [Some("list"), Some("listitem")] } else { [None; 2] };
    html! { <div class="notes" role={list}>{ for all.iter().map(|one| html! { <div role={item}>{ note(one) }</div> }) }</div> }
}

fn note(view: &Note) -> Html {
    html! {
        <a class="note" href={view.href.clone()} key={view.issue.clone()} lang={say().language().tag()}>
            <span class="t">{ view.issue.clone() }</span>
            <span class="w">
                { parts::stance(Some(view.stance), None) }
                if let Some(sentences) = &view.sentences { <span class="ref">{ sentences.clone() }</span> }
            </span>
        </a>
    }
}

fn near(view: &CommentView) -> Html {
    let say = say();
    html! {
        <nav class="near" aria-label={say.get("comments-that-are-found")}>
            <p><a class="link" href={view.back.0.clone()}>{ Icon::Left.show() }{ view.back.1.clone() }</a></p>
            <ol role="list">
                { for view.near.iter().map(|one| html! {
                    <li key={one.href.clone()}>
                        <a href={one.href.clone()} aria-current={one.current.then_some("true")}>
                            <b>{ one.name.clone() }</b><span class="n">{ one.date.clone() }</span><small>{ one.kind.clone() }</small>
                        </a>
                    </li>
                }) }
            </ol>
            <p class="caption keys" aria-hidden="true"><kbd>{ "j" }</kbd>{ say.get("key-next") }<kbd>{ "k" }</kbd>{ say.get("key-previous") }if view.hits.is_some() { { " " }<kbd>{ "n" }</kbd>{ say.get("key-next-hit") } }</p>
        </nav>
    }
}

fn pager(view: &CommentView) -> Html {
    let step = |neighbour: &Option<Neighbour>, name: &str, rel: &'static str| {
        let Some(one) = neighbour else { return html! { <span></span> } };
        let words = html! { <span><small>{ say().with(name, vars![date = &one.date]) }</small><b>{ one.name.clone() }</b></span> };
        html! {
            <a href={one.href.clone()} {rel}>
                if rel == "prev" { { Icon::Left.show() } }
                { words }
                if rel == "next" { { Icon::Right.show() } }
            </a>
        }
    };
    let say = say();
    html! {
        <nav class="pager" aria-label={say.get("next-and-previous")}>
            { step(&view.previous, "previous-comment", "prev") }
            { step(&view.next, "next-comment", "next") }
        </nav>
    }
}

fn provenance(view: &CommentView) -> Html {
    let say = say();
    html! {
        <aside class="prov" aria-labelledby="prov-h">
            <h2 class="small-head" id="prov-h">{ say.get("where-from-text") }</h2>
            <dl>
                { for view.sources.iter().enumerate().map(|(at, one)| html! {
                    <div><dt>{ say.get(if at == 0 { "source" } else { "also-at" }) }</dt><dd>{ source(one) }</dd></div>
                }) }
                <div><dt>{ say.get("text") }</dt><dd>{ view.extent.clone() }</dd></div>
                if let Some(note) = &view.date_note { <div><dt>{ say.get("date") }</dt><dd>{ note.clone() }</dd></div> }
                if let Some(why) = &view.withdrawn { <div><dt>{ say.get("withdrawn") }</dt><dd>{ why.clone() }</dd></div> }
                { for view.redactions.iter().map(|note| html! { <div><dt>{ say.get("taken-out") }</dt><dd>{ note.clone() }</dd></div> }) }
                { for view.attachments.iter().map(|one| html! { <div><dt>{ say.get("attachment") }</dt><dd>{ source(one) }</dd></div> }) }
                if let Some((groups, matches)) = &view.digest { { digest(groups, *matches) } }
                if !view.coding.is_empty() {
                    <div>
                        <dt>{ say.get("issues-and-positions") }</dt>
                        { for view.coding.iter().map(|line| html! { <dd>{ line.clone() }</dd> }) }
                    </div>
                }
                <div>
                    <dt>{ say.get("marks-in-the-text") }</dt>
                    <dd>
                        <span class="swatch"><mark>{ say.get("mark-word") }</mark></span>{ say.get("mark-hit") }<br />
                        <span class="swatch swatch--issue">{ say.get("mark-text") }</span>{ say.get("mark-issue") }<br />
                        <span class="swatch"><span class="evidence">{ say.get("mark-words") }</span></span>{ say.get("mark-evidence") }
                    </dd>
                </div>
            </dl>
            if let Some(citation) = &view.citation { <Cite citation={citation.clone()} address={view.address.clone()} /> }
        </aside>
    }
}

fn source(view: &SourceView) -> Html {
    if !view.linked {
        return html! { <>{ view.label.clone() }if view.label != view.url { <br /><span class="caption">{ view.url.clone() }</span> }</> };
    }
    html! {
        <>
            <a href={view.url.clone()} rel="noopener noreferrer" target="_blank">{ view.label.clone() }</a>
            if view.label != view.url { <br /><span class="caption">{ view.url.clone() }</span> }
        </>
    }
}

fn digest(groups: &[String], matches: bool) -> Html {
    html! {
        <>
            <div>
                <dt>{ say().get("digest") }</dt>
                <dd><code>{ groups.join(" ") }</code></dd>
            </div>
            <div>
                <dt>{ say().get("digest-check") }</dt>
                if matches {
                    <dd class="ok">{ Icon::Check.show() }<span>{ say().get("digest-matches") }</span></dd>
                } else {
                    <dd class="ok ok--not">{ Icon::Warn.show() }<span>{ say().get("digest-does-not-match") }</span></dd>
                }
            </div>
        </>
    }
}
