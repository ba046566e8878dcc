//! A run: files read in a worker, which is ended when nobody wants its answer any more.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::MessageEvent;

use super::host::{File, Host, Worker};
use crate::state::importing::{Act, Told};

/// A run that is going on. Dropped, it ends.
pub struct Run(Rc<RefCell<Option<Going>>>);

struct Going {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for Going {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// What a run has made.
#[derive(Clone)]
pub struct Made {
    /// The JSON of the corpus.
    pub corpus: Uint8Array,
    /// The table of its positions.
    pub positions: Uint8Array,
}

/// What the last run has made.
pub type LastMade = Rc<RefCell<Option<Made>>>;

impl Run {
    /// Has files read as `asked` (JSON) says; what comes of it is told to `tell` with the number of the run.
    pub fn begin(
        host: &Host,
        number: usize,
        files: &[File],
        asked: String,
        made: &LastMade,
        tell: Rc<dyn Fn(Act)>,
    ) -> Self {
        let run = Self(Rc::default());
        let list: Array = files.iter().map(|file| object(&[("name", &file.path().into()), ("file", file)])).collect();
        let message = object(&[("asked", &asked.into()), ("files", &list)]);
        let (going, made, starting) = (Rc::downgrade(&run.0), made.clone(), host.worker());
        spawn_local(async move {
            let worker = match JsFuture::from(starting).await {
                Ok(worker) => worker.unchecked_into::<Worker>(),
                Err(error) => return tell(Act::Fail(number, said(&error))),
            };
            // Ended before it began.
            let Some(going) = going.upgrade() else { return worker.terminate() };
            let heard = Closure::new(move |event: MessageEvent| hear(number, &event.data(), &made, &*tell));
            worker.set_onmessage(&heard);
            worker.post(&message);
            going.replace(Some(Going { worker, _heard: heard }));
        });
        run
    }
}

/// A message of the worker.
fn hear(number: usize, data: &JsValue, made: &LastMade, tell: &dyn Fn(Act)) {
    let part = |name: &str| Reflect::get(data, &name.into()).ok().filter(|value| !value.is_undefined());
    if let Some(read) = part("read") {
        let read = Array::from(&read);
        tell(Act::Read(number, count(&read.get(0)), count(&read.get(1))));
    } else if part("assembling").is_some() {
        tell(Act::Assemble(number));
    } else if let (Some(report), Some(corpus), Some(positions)) = (part("report"), part("corpus"), part("positions")) {
        let told = report.as_string().and_then(|report| Told::read(&report));
        let Some(told) = told else { return tell(Act::Fail(number, "the report is damaged".to_owned())) };
        let both = corpus.dyn_into().ok().zip(positions.dyn_into().ok());
        made.replace(both.map(|(corpus, positions)| Made { corpus, positions }));
        tell(Act::Make(number, Rc::new(told)));
    } else if let Some(failed) = part("failed") {
        tell(Act::Fail(number, said(&failed)));
    }
}

/// A count of bytes, which JavaScript has as a number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of files are whole and below 2^53")]
pub fn count(value: &JsValue) -> u64 {
    value.as_f64().unwrap_or_default().max(0.0) as u64
}

/// What an error says.
pub fn said(error: &JsValue) -> String {
    let message = || Reflect::get(error, &"message".into()).ok()?.as_string();
    error.as_string().or_else(message).unwrap_or_default()
}

fn object(values: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in values {
        // A plain object takes any property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
