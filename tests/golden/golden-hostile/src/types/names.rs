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
    /// Members that the specification does not name, as received.
    pub further_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Names {
    foo_bar_camel: optional("fooBar"),
    foo_bar: optional("foo_bar"),
    foo_bar_pascal: optional("FooBar"),
    value: optional(""),
    grosse: optional("größe"),
    ri_ben: optional("日本"),
    x: optional("../../x"),
    quoted: optional("\"quoted\""),
    back_slash: optional("back\\slash"),
    new_line: optional("new\nline"),
    braces: optional("{braces}"),
    n1st: optional("1st"),
    new: required("new"),
    r#async: required("async"),
    with_async: optional("with_async"),
    additional_properties: optional("additional_properties"),
    additional_properties_camel: optional("additionalProperties"),
    to_json: optional("to_json"),
    ..further_properties
});
