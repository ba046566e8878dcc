//! Patterns: figures, each with its table. Bars are links to the comments that they count.

use yew::prelude::*;

use super::lengths::Measured;
use super::said::say;
use super::{families, parts};
use crate::corpus::Stance;
use crate::locale::lower_first;
use crate::state::view::{Bar, Chart, MentionRow, PatternsView, Segment, StanceRow, TimeColumn, TimeMark, Timeline};
use crate::vars;

/// The screen.
pub fn screen(view: &PatternsView) -> Html {
    let say = say();
    html! {
        <>
            <div class="stack-2">
                <h1 class="page-head" id="head" tabindex="-1">{ say.get("patterns") }</h1>
                <p class="lede">{ say.get("patterns-lede") }</p>
                if let Some((found, all)) = &view.filtered {
                    <p class="fact">{ say.with("only-found", vars![found]) }{ say.get("shades") }{ " " }<a href={all.clone()}>{ say.get("show-all") }</a></p>
                }
            </div>
            <Measured class="figures">
                if let Some(view) = &view.timeline { { timeline(view) } }
                { for view.charts.iter().map(chart) }
                if !view.stances.is_empty() { { stances(&view.stances) } }
                { named(view) }
                { families::figure(&view.families) }
            </Measured>
        </>
    }
}

/// A figure: what it shows, and the same as a table.
fn figure(id: &str, title: &str, why: Html, shown: Html, table: Html) -> Html {
    let head = format!("{id}-h");
    let say = say();
    html! {
        <section class={classes!("fig", (id != "kind" && id != "country").then_some("fig--wide"))} id={id.to_owned()} aria-labelledby={head.clone()} key={title.to_owned()}>
            <h2 class="section-head" id={head}>{ title.to_owned() }</h2>
            <div class="why">{ why }</div>
            { shown }
            <details class="disclose">
                <summary>{ say.get("as-a-table") }<span class="vh">{ say.with("table-of", vars![title]) }</span></summary>
                <div class="scroll-x" tabindex="0" role="region" aria-label={say.with("title-table", vars![title])}>
                    <table class="tbl"><caption class="vh">{ title.to_owned() }</caption>{ table }</table>
                </div>
            </details>
        </section>
    }
}

fn timeline(view: &Timeline) -> Html {
    let say = say();
    let why = html! {
        <p>
            { format!("{} {}", view.why, view.column) }
            if let Some((undated, href)) = &view.undated { { " " }<a class="whole" href={href.clone()}>{ undated.clone() }</a>{ "." } }
        </p>
    };
    let shown = html! {
        <>
            <p class="caption tl-most" aria-hidden="true">{ say.comments(view.most) }</p>
            <div class="tl">
                <div class="tl-plot">
                    { for view.marks.iter().filter_map(|mark| Some((mark.x?, mark.close))).map(|(x, close)| html! {
                        <i class={classes!("tl-line", close.then_some("is-close"))} data-lengths={format!("--x:{x}")} />
                    }) }
                    <ul aria-hidden="true">{ for view.columns.iter().map(column) }</ul>
                </div>
                <div class="tl-axis" aria-hidden="true" data-lengths={format!("--lines:{}", view.lines)}>
                    { for view.marks.iter().filter_map(|mark| Some((mark, mark.x?))).map(|(mark, x)| html! {
                        <span class={classes!("tl-no", mark.close.then_some("is-close"))} data-lengths={format!("--x:{x};--line:{}", mark.line)}>{ mark.number }</span>
                    }) }
                </div>
                <p class="tl-ends" aria-hidden="true">{ for view.ends.iter().map(|end| html! { <span>{ end.clone() }</span> }) }</p>
            </div>
            if !view.marks.is_empty() { <ol class="tl-key" role="list">{ for view.marks.iter().map(mark) }</ol> }
        </>
    };
    let table = html! {
        <>
            { parts::heads(&["date", "what"]) }
            <tbody>{ for view.rows.iter().map(|row| html! {
                <tr>
                    <th scope="row">{ row.date.clone() }</th>
                    <td>if let Some(href) = &row.href { <a href={href.clone()}>{ row.what.clone() }</a> } else { { row.what.clone() } }</td>
                </tr>
            }) }</tbody>
        </>
    };
    figure("when", &say.get("when-they-came"), why, shown, table)
}

/// A day among days is too narrow to be hit by everyone: its link is for those who point, and stands in the table for all.
fn column(column: &TimeColumn) -> Html {
    let [found, all] = column.heights;
    let lengths = format!("--x:{};--w:{};--h:{found};--all:{all}", column.x, column.width);
    html! {
        <li key={column.href.clone()} class={classes!("tl-col", column.late.then_some("is-late"))} data-lengths={lengths}>
            <a href={column.href.clone()} title={column.name.clone()} tabindex="-1" />
        </li>
    }
}

fn mark(mark: &TimeMark) -> Html {
    html! {
        <li key={mark.number} class={classes!(mark.close.then_some("is-close"))}>
            <span class="tl-no" aria-hidden="true">{ mark.number }</span>
            <span class="date">{ mark.date.clone() }</span>
            if let Some(url) = &mark.url {
                <a href={url.clone()} rel="noopener noreferrer">{ mark.title.clone() }</a>
            } else {
                <span>{ mark.title.clone() }</span>
            }
        </li>
    }
}

fn chart(chart: &Chart) -> Html {
    let say = say();
    let why = html! { <p>{ say.with("comments-by", vars![what = &lower_first(&chart.label)]) }</p> };
    let shown = html! {
        <>
            <ul class="bars-list" role="list" aria-label={chart.title.clone()}>{ for chart.bars.iter().map(bar) }</ul>
            if !chart.more.is_empty() { <p class="caption">{ chart.more.clone() }</p> }
        </>
    };
    let table = html! {
        <>
            { parts::heads_of(&[chart.label.clone(), say.get("comments-that-are-found"), say.get("comments-in-all")]) }
            <tbody>{ for chart.bars.iter().map(|bar| html! {
                <tr><th scope="row">{ bar.label.clone() }</th><td>{ say.number(bar.count) }</td><td>{ say.number(bar.all) }</td></tr>
            }) }</tbody>
        </>
    };
    figure(&chart.id, &chart.title, why, shown, table)
}

fn bar(bar: &Bar) -> Html {
    html! {
        <li key={bar.href.clone()}>
            <a class="barlink" href={bar.href.clone()} aria-label={say().with("label-and-count", vars![label = &bar.label, count = &say().found(bar.count, bar.all)])} aria-current={bar.chosen.then_some("true")}>
                <span class="what" dir="auto">{ bar.label.clone() }</span>{ " " }
                <span class="track"><span class="b" data-lengths={format!("--w:{};--part:{}", bar.width, bar.part)} /></span>
                { count(bar) }
            </a>
        </li>
    }
}

/// "2 of 3", with its noun for those who do not see the bar.
fn count(bar: &Bar) -> Html {
    let say = say();
    html! {
        <span class="n">{ say.number(bar.count) }
            if bar.count != bar.all { <span class="of">{ say.with("of-all", vars![all = bar.all]) }</span> }
            <span class="vh">{ say.with("noun-of-comments", vars![count = bar.all]) }</span>
        </span>
    }
}

fn stances(rows: &[StanceRow]) -> Html {
    let say = say();
    let spoken = || Stance::ALL.iter().copied().filter(|stance| *stance != Stance::Silent);
    let shown = html! {
        <>
            <ul class="positions stance-key" role="list">{ for spoken().map(|stance| html! { <li>{ parts::stance(Some(stance), None) }</li> }) }</ul>
            <ul class="bars-list bars-list--stances" role="list" aria-label={say.get("what-they-spoke-to")}>{ for rows.iter().map(|row| html! {
                <li class="barlink" key={row.bar.href.clone()}>
                    <a class="what" href={row.bar.href.clone()}>{ row.bar.label.clone() }</a>
                    <span class="track"><span class="b is-all" data-lengths={format!("--w:{}", row.bar.width)} />
                        <span class="segments">{ for row.segments.iter().map(segment) }</span>
                    </span>
                    { count(&row.bar) }
                </li>
            }) }</ul>
        </>
    };
    let mut columns = vec![say.get("facet-issue")];
    columns.extend(spoken().map(|stance| say.stance(Some(stance))));
    let table = html! {
        <>
            { parts::heads_of(&columns) }
            <tbody>{ for rows.iter().map(|row| html! {
                <tr>
                    <th scope="row">{ row.bar.label.clone() }</th>
                    { for spoken().map(|stance| {
                        let count = row.segments.iter().find(|segment| segment.stance == stance).map_or(0, |segment| segment.count);
                        html! { <td>{ say.number(count) }</td> }
                    }) }
                </tr>
            }) }</tbody>
        </>
    };
    figure("stances", &say.get("what-they-spoke-to"), html! { <p>{ say.get("stances-why") }</p> }, shown, table)
}

fn segment(segment: &Segment) -> Html {
    html! {
        <a class={classes!("segment", parts::stance_class(Some(segment.stance)))} href={segment.href.clone()} title={segment.name.clone()}
            data-lengths={format!("--w:{}", segment.width)} key={segment.href.clone()}>
            { parts::glyph(Some(segment.stance)) }<b aria-hidden="true">{ segment.count }</b>
        </a>
    }
}

/// A table itself.
fn named(view: &PatternsView) -> Html {
    let rows = view.named.as_deref();
    let say = say();
    html! {
        <section class="fig fig--wide" id="named" aria-labelledby="named-h">
            <h2 class="section-head" id="named-h">{ say.get("who-is-named") }</h2>
            <p class="why">{ say.get("named-why") }</p>
            if let Some(rows) = rows.filter(|rows| !rows.is_empty()) {
                <table class="tbl tbl--named">
                    <caption class="vh">{ say.get("who-is-named") }</caption>
                    { parts::heads(&["named", "tab-comments", "named-by"]) }
                    <tbody>{ for rows.iter().map(mention) }</tbody>
                </table>
                if !view.more_named.is_empty() { <p class="caption">{ view.more_named.clone() }</p> }
            } else {
                <p class="fact" role="status">{ if rows.is_some() { say.get("nobody-named") } else { say.get("named-soon") } }</p>
            }
        </section>
    }
}

fn mention(row: &MentionRow) -> Html {
    let say = say();
    html! {
        <tr key={row.href.clone()}>
            <th scope="row"><a href={row.href.clone()} dir="auto">{ row.name.clone() }</a></th>
            <td>{ say.number(row.count) }</td>
            <td class="naming">
                { parts::links(&row.by) }
                if row.more > 0 { <span class="caption">{ say.with("and-more", vars![count = row.more]) }</span> }
            </td>
        </tr>
    }
}
