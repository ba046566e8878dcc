//! Where an index of a large corpus is made: in a second instance of this very module. The memory of an instance grows and
//! never shrinks, and making an index takes more of it than the index; that of the second goes when the index is there.
//!
//! The first half of this file runs in the second instance, which is told what to do by its exports and asks nothing of the
//! page; the second half calls it.

use std::cell::RefCell;

use js_sys::{BigInt, Function, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::prelude::*;

use crate::corpus::Docket;
use crate::search::index::{Builder, Index, batch};

/// What the second instance has.
struct Bench {
    builder: Builder,
    /// What goes in, and in the end the index, which goes out.
    bytes: Vec<u8>,
}

thread_local! {
    static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
}

fn bench<T>(work: impl FnOnce(&mut Bench) -> T) -> Option<T> {
    BENCH.with_borrow_mut(|bench| bench.as_mut().map(work))
}

/// Begins an index of the corpus of this fingerprint.
#[wasm_bindgen(skip_typescript)]
pub fn index_begin(fingerprint: u64) {
    BENCH.replace(Some(Bench { builder: Builder::new(fingerprint), bytes: Vec::new() }));
}

/// Makes room for a batch of so many bytes, and says where it is to be written.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn index_room(length: usize) -> usize {
    bench(|bench| bench.bytes.resize(length, 0));
    index_address()
}

/// Where the bytes are.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn index_address() -> usize {
    bench(|bench| bench.bytes.as_mut_ptr().expose_provenance()).unwrap_or_default()
}

/// Reads the comments of the batch that was written.
#[wasm_bindgen(skip_typescript)]
pub fn index_add() {
    bench(|Bench { builder, bytes }| {
        let mut rest = bytes.as_slice();
        while let Some(comment) = batch::take_comment(&mut rest) {
            builder.add(&comment);
        }
    });
}

/// Takes a step once all comments are read. The length of the index when it is done, and 0 before.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn index_step() -> usize {
    let step = |bench: &mut Bench| bench.builder.step().map(|index| bench.bytes = index);
    bench(step).flatten().and_then(|()| bench(|bench| bench.bytes.len())).unwrap_or_default()
}

/// Bytes of text in a batch: what is read before anyone looks at the clock.
const BATCH: usize = 32 * 1024;

/// An index in the making. Each [`step`](Indexer::step) does some of the work.
pub struct Indexer {
    exports: Object,
    memory: WebAssembly::Memory,
    /// How many comments are sent.
    sent: usize,
    batch: Vec<u8>,
}

impl Indexer {
    /// Makes the second instance.
    ///
    /// # Errors
    /// With what the browser says where it has no room for one.
    pub fn new(docket: &Docket) -> Result<Self, JsValue> {
        let module: WebAssembly::Module = wasm_bindgen::module().unchecked_into();
        let exports = WebAssembly::Instance::new(&module, &imports(&module)?)?.exports();
        let memory = Reflect::get(&exports, &"memory".into())?.dyn_into()?;
        let indexer = Self { exports, memory, sent: 0, batch: Vec::new() };
        indexer.call("index_begin", &BigInt::from(docket.fingerprint()))?;
        Ok(indexer)
    }

    /// Makes all of an index.
    ///
    /// # Errors
    /// As for [`new`](Self::new) and [`step`](Self::step).
    pub fn whole(docket: &Docket) -> Result<Index, JsValue> {
        let mut indexer = Self::new(docket)?;
        loop {
            if let Some(index) = indexer.step(docket)? {
                return Ok(index);
            }
        }
    }

    /// Takes a step; gives the index once it is done. The docket must be the same each time.
    ///
    /// # Errors
    /// Where the second instance fails, most likely for want of memory: the first goes on without an index.
    pub fn step(&mut self, docket: &Docket) -> Result<Option<Index>, JsValue> {
        self.batch.clear();
        while let Some(comment) = docket.comment(self.sent).filter(|_| self.batch.len() < BATCH) {
            batch::put_comment(&mut self.batch, comment);
            self.sent += 1;
        }
        if self.batch.is_empty() {
            let length = self.call("index_step", &JsValue::UNDEFINED)?;
            return if length == 0 { Ok(None) } else { self.take(length, docket).map(Some) };
        }
        let address = self.call("index_room", &self.batch.len().into())?;
        self.view(address, self.batch.len()).copy_from(&self.batch);
        self.call("index_add", &JsValue::UNDEFINED)?;
        Ok(None)
    }

    fn take(&self, length: u32, docket: &Docket) -> Result<Index, JsValue> {
        let address = self.call("index_address", &JsValue::UNDEFINED)?;
        let bytes = self.view(address, length as usize).to_vec();
        Index::open(bytes, docket).map_err(|damage| damage.message().into())
    }

    /// Bytes of the second instance. Its memory is asked for each time: when it grows, the old one is gone.
    fn view(&self, address: u32, length: usize) -> Uint8Array {
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        Uint8Array::new_with_byte_offset_and_length(&self.memory.buffer(), address, length)
    }

    fn call(&self, name: &str, argument: &JsValue) -> Result<u32, JsValue> {
        let function: Function = Reflect::get(&self.exports, &name.into())?.dyn_into()?;
        Ok(function.call1(&JsValue::UNDEFINED, argument)?.unsigned_shr(&JsValue::from(0)))
    }
}

/// Something for each import: the second instance calls none of them, so that any function will do.
fn imports(module: &WebAssembly::Module) -> Result<Object, JsValue> {
    let imports = Object::new();
    let any = Reflect::get(&imports, &"valueOf".into())?;
    for import in WebAssembly::Module::imports(module) {
        let (space, name) = (Reflect::get(&import, &"module".into())?, Reflect::get(&import, &"name".into())?);
        if Reflect::get(&imports, &space)?.is_undefined() {
            Reflect::set(&imports, &space, &Object::new())?;
        }
        Reflect::set(&Reflect::get(&imports, &space)?, &name, &any)?;
    }
    Ok(imports)
}
