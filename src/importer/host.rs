//! What the page around does for the screen (`assets/open.js`): files, workers, what the browser keeps.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, MessageEvent};

#[wasm_bindgen]
extern "C" {
    /// The object that `open.js` hands over.
    #[derive(Clone)]
    pub type Host;
    /// A new worker, in which the wasm is started.
    #[wasm_bindgen(method)]
    pub fn worker(this: &Host) -> Promise;
    /// Has the explorer open a corpus; `key` is that under which the browser keeps it.
    #[wasm_bindgen(method)]
    pub fn open(this: &Host, corpus: &Uint8Array, name: &str, key: Option<String>);
    /// Saves bytes as a file of a media type.
    #[wasm_bindgen(method)]
    pub fn save(this: &Host, bytes: &Uint8Array, kind: &str, name: &str);
    /// What the browser keeps: `[{key, title, comments}]`, or a rejection.
    #[wasm_bindgen(method)]
    pub fn kept(this: &Host) -> Promise;
    /// Keeps a corpus; gives its key.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Host, corpus: &Uint8Array, title: &str, comments: u32) -> Promise;
    /// Keeps it no more.
    #[wasm_bindgen(method)]
    pub fn forget(this: &Host, key: &str) -> Promise;
    /// Has the explorer open what is kept.
    #[wasm_bindgen(method)]
    pub fn read(this: &Host, key: &str, title: &str) -> Promise;
    /// The bytes of what is kept.
    #[wasm_bindgen(method)]
    pub fn bytes(this: &Host, key: &str) -> Promise;
    /// Files that wait to be read, each once.
    #[wasm_bindgen(method)]
    pub fn files(this: &Host) -> Array;

    /// A file, with the folders in which it was chosen.
    #[wasm_bindgen(extends = Blob)]
    #[derive(Clone)]
    pub type File;
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &File) -> String;
    #[wasm_bindgen(method, getter, js_name = webkitRelativePath)]
    fn relative_path(this: &File) -> Option<String>;
    #[wasm_bindgen(constructor, js_class = "File")]
    fn new(parts: &Array, name: &str) -> File;

    /// A worker (`assets/importer.js`).
    #[derive(Clone)]
    pub type Worker;
    #[wasm_bindgen(method, js_name = postMessage)]
    pub fn post(this: &Worker, message: &JsValue);
    #[wasm_bindgen(method)]
    pub fn terminate(this: &Worker);
    #[wasm_bindgen(method, setter, js_name = onmessage)]
    pub fn set_onmessage(this: &Worker, heard: &Closure<dyn FnMut(MessageEvent)>);

    /// One of [`Host::kept`].
    pub type About;
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &About) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn title(this: &About) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn comments(this: &About) -> f64;
}

impl Host {
    /// The files that wait.
    pub fn waiting(&self) -> Vec<File> {
        self.files().iter().map(JsCast::unchecked_into).collect()
    }
}

impl File {
    /// A text as a file of that name.
    pub fn of_text(text: &str, name: &str) -> Self {
        Self::new(&Array::of1(&text.into()), name)
    }

    /// Bytes as a file of that name.
    pub fn of_bytes(bytes: &JsValue, name: &str) -> Self {
        Self::new(&Array::of1(bytes), name)
    }

    /// Its name with the folders in which it was chosen.
    pub fn path(&self) -> String {
        self.relative_path().filter(|path| !path.is_empty()).unwrap_or_else(|| self.name())
    }
}
