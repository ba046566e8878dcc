//! `comments schema`

use schemars::generate::SchemaSettings;

use crate::corpus::Corpus;

/// The JSON Schema of the corpus format, from the types that read it.
#[must_use]
pub fn schema() -> String {
    // As it is written: what is left out when it is empty is not required.
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Corpus>();
    schema.insert("title".to_owned(), "comment-explorer/1".into());
    format!("{:#}\n", schema.as_value())
}
