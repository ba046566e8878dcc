//! What a corpus has of its own: fields that this version does not know, and tags.
//!
//! Both are lists here and objects in the file.

use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Fields that this version does not know: each with its JSON, byte for byte.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub Vec<(String, String)>);

/// Facets of the corpus's own: each with its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags(pub Vec<(String, Vec<String>)>);

impl Tags {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (field, json) in &self.0 {
            let value: &RawValue = serde_json::from_str(json).map_err(S::Error::custom)?;
            map.serialize_entry(field, value)?;
        }
        map.end()
    }
}

impl Serialize for Tags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(tag, values)| (tag, values)))
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Extra {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": true })
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Tags {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Tags".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let words = generator.subschema_for::<Vec<String>>();
        schemars::json_schema!({ "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, words] } })
    }
}
