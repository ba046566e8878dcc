//! Waiting for what is asserted: asking again until the answer is as expected, for a while.

use std::fmt::Debug;
use std::thread;
use std::time::{Duration, Instant};

/// How long an answer may take: much longer than it ever does, since other work may share the machine.
const PATIENCE: Duration = Duration::from_secs(15);

/// Between two questions.
const PAUSE: Duration = Duration::from_millis(20);

/// Asks until the answer is `expected`.
#[track_caller]
pub fn eventually<T: PartialEq<E> + Debug, E: Debug>(ask: impl Fn() -> T, expected: E) {
    let start = Instant::now();
    loop {
        let answer = ask();
        if answer == expected {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "expected {expected:?}, and after {PATIENCE:?} it is {answer:?}");
        thread::sleep(PAUSE);
    }
}

/// Asks until there is an answer. `Err` says what there is instead.
#[track_caller]
pub fn until<T>(ask: impl Fn() -> Result<T, String>) -> T {
    let start = Instant::now();
    loop {
        match ask() {
            Ok(answer) => return answer,
            Err(instead) => assert!(start.elapsed() < PATIENCE, "after {PATIENCE:?}: {instead}"),
        }
        thread::sleep(PAUSE);
    }
}
