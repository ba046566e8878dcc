//! The screen "Open comments".

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::found::{found, is_checked, outcome};
use super::host::{About, File, Host};
use super::kept;
use super::parts::{value_of, words};
use super::run::{LastMade, Made, Run, count};
use crate::browser::icon::Icon;
use crate::locale::{Language, Say, importing};
use crate::state::importing::{Act, Chosen, Desk, Shelved, Wanted, beside, reduce};
use crate::state::view::importing::{ImportView, import};

/// What happens on the screen.
pub enum Happening {
    /// Files wait at the page.
    Wait,
    /// Files were chosen.
    Choose(Vec<File>),
    /// What is kept is to be read with the files that are here, or come.
    Take(File),
    /// Anything else.
    Do(Act),
    /// What is kept is to be looked at again.
    Look,
}

/// What the screen is given.
#[derive(Properties)]
pub struct ScreenProps {
    /// The page around.
    pub host: Host,
}

impl PartialEq for ScreenProps {
    /// There is one page.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The screen.
pub struct Screen {
    desk: Desk,
    say: Say,
    files: Vec<File>,
    made: LastMade,
    run: Option<Run>,
    /// Whether something was found that was not there before.
    arrives: bool,
    /// The text that is being pasted.
    pasted: Rc<RefCell<String>>,
}

/// Where the screen sends what a reader does.
pub type Dispatch = Callback<Act>;

impl Component for Screen {
    type Message = Happening;
    type Properties = ScreenProps;

    fn create(context: &Context<Self>) -> Self {
        context.link().send_message_batch(vec![Happening::Wait, Happening::Look]);
        Self {
            desk: Desk::default(),
            say: importing(spoken()),
            files: Vec::new(),
            made: LastMade::default(),
            run: None,
            arrives: false,
            pasted: Rc::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, happening: Happening) -> bool {
        let act = match happening {
            Happening::Wait => {
                let files = context.props().host.waiting();
                if files.is_empty() {
                    focus_head();
                    return self.speak(spoken());
                }
                self.choose(files)
            }
            Happening::Choose(files) => self.choose(files),
            Happening::Take(file) => {
                self.desk = reduce(&self.desk, Act::Add(true));
                self.choose(vec![file])
            }
            Happening::Do(act) => act,
            Happening::Look => {
                look(context);
                return false;
            }
        };
        let (before, was_told) = (self.desk.run, self.desk.told().is_some());
        self.desk = reduce(&self.desk, act);
        self.arrives |= !was_told && self.desk.told().is_some();
        if self.desk.run != before {
            self.run = self.desk.is_busy().then(|| self.begin(context));
        }
        self.have(context);
        self.tell_page();
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = import(&self.desk, &self.say);
        let dispatch = context.link().callback(Happening::Do);
        self.screen(context, &view, &dispatch)
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            focus_head();
        }
        if std::mem::take(&mut self.arrives) {
            show_found();
        }
    }
}

/// How far down a window its lower part begins, as a share of its height.
const LOWER: f64 = 0.6;

/// Brings what was found into view where it is below what is seen, as it is on a phone.
fn show_found() {
    let window = gloo::utils::window();
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if let Some(head) = gloo::utils::document().get_element_by_id("found-h")
        && head.get_bounding_client_rect().top() > height * LOWER
    {
        head.scroll_into_view();
    }
}

/// Puts the focus on the heading.
fn focus_head() {
    focus("opening-head");
}

/// Puts the focus on the element of that id.
pub fn focus(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A heading that is not shown takes none.
        let _ = element.focus();
    }
}

/// The language of the page.
fn spoken() -> Language {
    let root = gloo::utils::document().document_element();
    root.and_then(|root| Language::of(&root.get_attribute("lang")?)).unwrap_or_default()
}

/// Looks at what the browser keeps.
fn look(context: &Context<Screen>) {
    let (kept, link) = (context.props().host.kept(), context.link().clone());
    spawn_local(async move {
        let all = JsFuture::from(kept).await.ok().map(|all| {
            let about = Array::from(&all).iter().map(JsCast::unchecked_into::<About>).collect::<Vec<_>>();
            let of = |about: &About| Shelved {
                key: about.key(),
                title: about.title(),
                comments: usize::try_from(count(&about.comments().into())).unwrap_or_default(),
            };
            about.iter().map(of).collect()
        });
        link.send_message(Happening::Do(Act::Shelve(all)));
    });
}

impl Screen {
    fn speak(&mut self, language: Language) -> bool {
        let changes = language != self.say.language();
        if changes {
            self.say = importing(language);
        }
        changes
    }

    fn choose(&mut self, files: Vec<File>) -> Act {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size of a file")]
        let chosen = files.iter().map(|file| Chosen { name: file.path(), size: file.size() as u64 }).collect();
        self.files = if self.desk.adds { beside(std::mem::take(&mut self.files), files, File::path) } else { files };
        Act::Choose(chosen)
    }

    /// Has the page know whether a corpus that comes alone is to be read with the files that are here.
    fn tell_page(&self) {
        let Some(root) = gloo::utils::document().document_element() else { return };
        let adds = self.desk.adds && !self.files.is_empty();
        // An attribute with a name that is right can be set.
        let _ = root.toggle_attribute_with_force("data-adding", adds);
    }

    fn begin(&self, context: &Context<Self>) -> Run {
        let link = context.link().clone();
        let asked = serde_json::to_string(&self.desk.asked).unwrap_or_default();
        let tell = Rc::new(move |act| link.send_message(Happening::Do(act)));
        Run::begin(&context.props().host, self.desk.run, &self.files, asked, &self.made, tell)
    }

    /// Does with the corpus what is wanted, once it is what was asked for.
    fn have(&mut self, context: &Context<Self>) {
        let made = self.made.borrow().clone();
        let (Some(wanted), true, Some(made)) = (self.desk.wanted, self.desk.is_made(), made) else { return };
        let Made { corpus, positions } = made;
        let title = self.desk.title().to_owned();
        self.desk = reduce(&self.desk, Act::Had);
        let host = context.props().host.clone();
        let name = match self.files.as_slice() {
            [file] => file.path(),
            files => {
                let count = files.len();
                self.say.with("files-together", crate::vars![count])
            }
        };
        let file = wanted.file(&title).unwrap_or_default();
        match wanted {
            Wanted::Save => host.save(&corpus, "application/json", &file),
            Wanted::SavePositions => host.save(&positions, "text/csv", &file),
            Wanted::Read if self.desk.keep => {
                let comments = self.desk.told().map_or(0, |told| told.comments);
                let kept = host.keep(&corpus, &title, u32::try_from(comments).unwrap_or(u32::MAX));
                let link = context.link().clone();
                spawn_local(async move {
                    let key = JsFuture::from(kept).await.ok().and_then(|key| key.as_string());
                    host.open(&corpus, &name, key);
                    link.send_message(Happening::Look);
                });
            }
            Wanted::Read => host.open(&corpus, &name, None),
        }
    }

    fn screen(&self, context: &Context<Self>, view: &ImportView, dispatch: &Dispatch) -> Html {
        let say = &self.say;
        let skip = Callback::from(|event: MouseEvent| {
            // Not by address: that belongs to the views.
            event.prevent_default();
            focus_head();
        });
        html! {
            <>
            <a class="skip" href="#opening" onclick={skip}>{ say.get("skip-to-the-content") }</a>
            <header class="mast">
                <a class="mast-title" href="#/comments">
                    <b>{ Icon::Left.show() }{ say.get("back-to-the-comments") }</b>
                </a>
            </header>
            <main class="page opening" id="opening">
                <h1 class="page-head" id="opening-head" tabindex="-1">{ say.get("open-title") }</h1>
                <p class="lede">{ say.get("open-lede") }</p>
                <p class="private">{ Icon::Check.show() }{ say.get("open-private") }</p>
                { self.chooser(context) }
                { kept::kept(view, context, say) }
                if let Some(failed) = &view.failed {
                    <p class="notice notice--warn" role="alert">{ Icon::Warn.show() }<span>{ failed.clone() }</span></p>
                }
                if let Some(view) = &view.found { { found(view, &self.desk, say, dispatch) } }
                // What came of it, each time anew; how far it is, is for those who see it.
                <div class="vh" role="status">
                    { view.found.as_ref().filter(|_| view.progress.is_none()).map(outcome) }
                </div>
                <p class="vh" role="status">{ for view.saved.iter().map(|saved| html! { <span key={self.desk.had}>{ saved.clone() }</span> }) }</p>
                // At the foot of the window: nothing else moves when it comes and goes.
                <div class="opening-state">
                    if let Some((sentence, share)) = &view.progress { { progress(say, sentence, *share, view.found.is_some(), dispatch) } }
                </div>
            </main>
            </>
        }
    }

    /// Files, a folder, a text.
    fn chooser(&self, context: &Context<Self>) -> Html {
        let say = &self.say;
        let chosen = context.link().callback(|event: Event| {
            let input: Option<HtmlInputElement> = event.target().and_then(|target| target.dyn_into().ok());
            let files = input.as_ref().and_then(HtmlInputElement::files).map(|files| Array::from(&files));
            // The same file can be chosen again.
            if let Some(input) = input {
                input.set_value("");
            }
            Happening::Choose(files.unwrap_or_default().iter().map(JsCast::unchecked_into).collect())
        });
        let name = say.get("pasted");
        // A second text is another.
        let others = self.files.iter().filter(|file| file.name().starts_with(&name)).count();
        let number = if self.desk.adds && others > 0 { format!(" {}", others + 1) } else { String::new() };
        let name = format!("{name}{number}.txt");
        let (pasted, link, named) = (self.pasted.clone(), context.link().clone(), name.clone());
        let write = Callback::from(move |event: InputEvent| {
            let text = value_of(&event);
            // What is typed waits for the button.
            if event.input_type() == "insertFromPaste" && !text.trim().is_empty() {
                link.send_message(Happening::Choose(vec![File::of_text(&text, &named)]));
            }
            pasted.replace(text);
        });
        let adding = context.link().callback(|event: Event| Happening::Do(Act::Add(is_checked(&event))));
        let pasted = self.pasted.clone();
        let read = context
            .link()
            .callback(move |_: MouseEvent| Happening::Choose(vec![File::of_text(&pasted.borrow(), &name)]));
        html! {
            <section aria-labelledby="choose-h">
                <h2 class="vh" id="choose-h">{ say.get("choose") }</h2>
                <div class="drop">
                    <label class="btn btn--main">
                        { Icon::Folder.show() }{ say.get("choose-files") }
                        <input class="vh" id="open-files" type="file" multiple={true} onchange={chosen.clone()} />
                    </label>
                    <label class="btn">
                        { say.get("choose-a-folder") }
                        <input class="vh" type="file" webkitdirectory={true} onchange={chosen} />
                    </label>
                    <span class="caption">{ say.get("drop-them-here") }</span>
                </div>
                if !self.files.is_empty() {
                    <label class="choice"><input class="check" type="checkbox" checked={self.desk.adds} onchange={adding} /><span>{ say.get("add-to-these-files") }</span></label>
                }
                <p class="caption">{ say.get("formats-that-are-read") }</p>
                <details>
                    <summary class="link">{ say.get("paste-instead") }</summary>
                    <label class="label" for="open-pasted">{ say.get("pasted-text") }</label>
                    <textarea class="input" id="open-pasted" rows="6" oninput={write} />
                    <button class="btn" type="button" onclick={read}>{ say.get("read-this-text") }</button>
                </details>
            </section>
        }
    }
}

fn progress(say: &Say, sentence: &str, share: Option<u32>, again: bool, dispatch: &Dispatch) -> Html {
    let stop = words(dispatch, Act::Stop);
    html! {
        <div class="reading">
            <p>
                { sentence.to_owned() }
                if again { <small>{ say.get("being-read-again") }</small> }
            </p>
            if let Some(share) = share {
                <progress max="1000" value={share.to_string()} aria-label={sentence.to_owned()}></progress>
            } else {
                <progress aria-label={sentence.to_owned()}></progress>
            }
            <button class="btn btn--small" type="button" onclick={stop}>{ Icon::Cross.show() }{ say.get("stop") }</button>
        </div>
    }
}
