//! Shared wording: planted spans, and the copied paragraphs and quotations of the gold letters.

pub mod gold;
pub mod planted;

use comment_explorer::compare::shared::Figure;

/// The tables.
pub fn tables() -> String {
    format!("## Shared wording\n\n{}\n{}", planted_table(&planted::measured()), gold::table())
}

fn planted_table(figures: &[Figure]) -> String {
    let mut table = String::from(
        "200 spans of 12 to 60 words planted at each level of noise in invented prose, four in each pair of texts of 250 to 840 words; as many pairs \
         of texts without any. Found: half of its words, in both texts.\n\n\
         | words put for others | precision | recall | F1 |\n|---|---|---|---|\n",
    );
    for Figure { noise, precision, recall, f1 } in figures {
        let share = |of_a_thousand: &u32| format!("{:.3}", f64::from(*of_a_thousand) / 1000.0);
        let row = [precision, recall, f1].map(share).join(" | ");
        table += &["| ", &noise.to_string(), " % | ", &row, " |\n"].concat();
    }
    table
}
