// Generated from an OpenAPI specification; change the specification instead.

//! [`Names`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Names`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Names {
    /// `fooBar` in JSON.
    pub foo_bar_camel: Option<String>,
    pub foo_bar: Option<String>,
    /// `FooBar` in JSON.
    pub foo_bar_pascal: Option<String>,
    /// (empty) in JSON.
    pub value: Option<String>,
    /// `größe` in JSON.
    pub grosse: Option<String>,
    /// `日本` in JSON.
    pub ri_ben: Option<String>,
    /// `../../x` in JSON.
    pub x: Option<String>,
    /// `"quoted"` in JSON.
    pub quoted: Option<String>,
    /// `back\slash` in JSON.
    pub back_slash: Option<String>,
    /// `new line` in JSON.
    pub new_line: Option<String>,
    /// `{braces}` in JSON.
    pub braces: Option<String>,
    /// `1st` in JSON.
    pub n1st: Option<String>,
    pub new: String,
    pub r#async: String,
    pub with_async: Option<String>,
    pub additional_properties: Option<String>,
    /// `additionalProperties` in JSON.
    pub additional_properties_camel: Option<i64>,
    pub to_json: Option<String>,
    /// Properties that are not in the specification, as received.
    pub further_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Names {
    foo_bar_camel: optional("fooBar", String),
    foo_bar: optional("foo_bar", String),
    foo_bar_pascal: optional("FooBar", String),
    value: optional("", String),
    grosse: optional("größe", String),
    ri_ben: optional("日本", String),
    x: optional("../../x", String),
    quoted: optional("\"quoted\"", String),
    back_slash: optional("back\\slash", String),
    new_line: optional("new\nline", String),
    braces: optional("{braces}", String),
    n1st: optional("1st", String),
    new: required("new", String),
    r#async: required("async", String),
    with_async: optional("with_async", String),
    additional_properties: optional("additional_properties", String),
    additional_properties_camel: optional("additionalProperties", i64),
    to_json: optional("to_json", String),
    ..further_properties
});
