//! Pictures of a page, coarse enough to be kept as text: a digit for each cell of 12 by 24 pixels, how light it is, from 0
//! (black) to f (white). They show in a diff what moved.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use super::environment::engine;
use super::page::Page;

const CELL: (usize, usize) = (12, 24);

/// How many of a hundred cells may differ by more than [`LEVELS`]: a caret, the edges of letters.
const MOST: usize = 1;

const LEVELS: u32 = 1;

/// Compares a page, at rest at its head, with the picture of that name, as it is drawn in this browser with the fonts of
/// Debian. With `UPDATE_EXPECT=1` it is drawn anew.
#[track_caller]
pub fn looks_as(page: &Page, name: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/gold/pictures/{}/{name}.txt", engine()));
    let mut drawn = at_rest(page);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        return fs::write(path, drawn).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    // What is late gets a second and a third look.
    for _ in 0..2 {
        if differing(&drawn, &kept) * 100 > MOST * drawn.len() {
            drawn = at_rest(page);
        }
    }
    let changed = differing(&drawn, &kept);
    let mark = |(now, then): (char, char)| if differ(now, then) { '#' } else { now };
    assert!(
        changed * 100 <= MOST * drawn.len(),
        "{name} looks otherwise in {changed} of {} cells, marked here; UPDATE_EXPECT=1 keeps it:\n{}",
        drawn.len(),
        drawn.chars().zip(kept.chars()).map(mark).collect::<String>()
    );
}

/// The page from its head, no field waiting for a key, once it looks the same twice in a row.
fn at_rest(page: &Page) -> String {
    let draw = || {
        page.js("document.activeElement?.blur(); scrollTo(0, 0)");
        thread::sleep(Duration::from_millis(150));
        coarse(&page.picture())
    };
    let mut drawn = draw();
    for _ in 0..20 {
        let again = draw();
        if differing(&again, &drawn) == 0 {
            break;
        }
        drawn = again;
    }
    drawn
}

/// In how many cells two pictures differ; in all when they are of different sizes.
fn differing(one: &str, other: &str) -> usize {
    if one.len() != other.len() {
        return one.len();
    }
    one.chars().zip(other.chars()).filter(|(now, then)| differ(*now, *then)).count()
}

fn differ(now: char, then: char) -> bool {
    level(now).abs_diff(level(then)) > LEVELS
}

fn level(digit: char) -> u32 {
    digit.to_digit(16).unwrap_or_default()
}

/// A PNG as digits, a line for each row of cells.
fn coarse(file: &[u8]) -> String {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let (width, samples) = (info.width as usize, info.color_type.samples());
    let mut drawn = String::new();
    for rows in pixels.chunks(width * samples * CELL.1) {
        for column in 0..width / CELL.0 {
            let cell = rows
                .chunks_exact(width * samples)
                .flat_map(|row| &row[column * CELL.0 * samples..][..CELL.0 * samples]);
            let lights =
                cell.enumerate().filter(|(at, _)| at % samples < 3.min(samples)).map(|(_, light)| u64::from(*light));
            let (sum, count) = lights.fold((0, 0), |(sum, count), light| (sum + light, count + 1));
            let light = u32::try_from(sum / u64::max(count, 1) / 16).unwrap();
            drawn.push(char::from_digit(light, 16).unwrap());
        }
        drawn.push('\n');
    }
    drawn
}
