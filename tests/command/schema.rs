//! `comments schema`, and the file that it gave.

use expect_test::expect_file;
use serde_json::Value;

use crate::{BUNDLED, comments, folder};

/// The schema, asked for in a folder of this name: each test has its own.
fn schema(name: &str) -> String {
    let ended = comments(&folder(name), &["schema"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    ended.out
}

/// Run with `UPDATE_EXPECT=1` to write the file anew.
#[test]
fn the_file_is_what_the_types_say() {
    expect_file!["../../assets/corpus.schema.json"].assert_eq(&schema("schema-file"));
}

/// Checks a value against a schema as far as ours goes; what has another type or an unknown name fails.
fn fits(value: &Value, schema: &Value, root: &Value, path: &str) -> Result<(), String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let named = root.pointer(reference.strip_prefix('#').unwrap()).unwrap();
        return fits(value, named, root, path);
    }
    if let Some(choices) =
        schema["anyOf"].as_array().or(schema["oneOf"].as_array()).filter(|_| schema["type"].is_null())
    {
        let tried: Vec<_> = choices.iter().map(|choice| fits(value, choice, root, path)).collect();
        return if tried.iter().any(Result::is_ok) { Ok(()) } else { tried.into_iter().next().unwrap() };
    }
    if let Some(constant) = schema.get("const") {
        return if value == constant { Ok(()) } else { Err(format!("{path}: {value} is not {constant}")) };
    }
    if let Some(words) = schema["enum"].as_array() {
        return if words.contains(value) { Ok(()) } else { Err(format!("{path}: {value} is none of {words:?}")) };
    }
    let types = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    let is = match value {
        Value::Null => "null",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Bool(_) | Value::Number(_) => "nothing that the format has",
    };
    if !types.contains(&is.into()) {
        return Err(format!("{path}: {is} is none of {types:?}"));
    }
    if let Some(items) = value.as_array() {
        for (at, item) in items.iter().enumerate() {
            fits(item, &schema["items"], root, &format!("{path}/{at}"))?;
        }
    }
    if let Some(fields) = value.as_object() {
        for (name, field) in fields {
            let known =
                schema["properties"].get(name).ok_or_else(|| format!("{path}/{name}: the schema does not know it"))?;
            fits(field, known, root, &format!("{path}/{name}"))?;
        }
        for name in schema["required"].as_array().into_iter().flatten() {
            if !fields.contains_key(name.as_str().unwrap()) {
                return Err(format!("{path}: {name} is required"));
            }
        }
    }
    Ok(())
}

#[test]
fn the_bundled_corpus_has_no_field_that_the_schema_does_not_know() {
    let schema: Value = serde_json::from_str(&schema("schema-corpus")).unwrap();
    let mut corpus: Value = serde_json::from_str(BUNDLED).unwrap();
    fits(&corpus, &schema, &schema, "").unwrap();
    // The check can fail.
    for (pointer, value) in
        [("/comments/0/mood", "good"), ("/comments/0/text_by", "robot"), ("/positions/0/stance", "loves")]
    {
        let (above, name) = pointer.rsplit_once('/').unwrap();
        let before = corpus.pointer(pointer).cloned();
        corpus.pointer_mut(above).unwrap()[name] = value.into();
        assert!(fits(&corpus, &schema, &schema, "").is_err(), "{pointer}");
        let fields = corpus.pointer_mut(above).unwrap().as_object_mut().unwrap();
        match before {
            Some(before) => drop(fields.insert(name.to_owned(), before)),
            None => drop(fields.remove(name)),
        }
    }
}

/// Every field has a sentence for those who write a corpus.
#[test]
fn every_field_is_described() {
    let schema: Value = serde_json::from_str(&schema("schema-refusals")).unwrap();
    let types = schema["$defs"].as_object().unwrap().iter().map(|(name, one)| (name.as_str(), one));
    let types = types.chain([("Corpus", &schema)]);
    for (name, one) in types {
        for (field, about) in one["properties"].as_object().into_iter().flatten() {
            assert!(about["description"].is_string(), "{name}.{field}");
        }
    }
}
