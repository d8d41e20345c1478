// Generated from an OpenAPI specification; change the specification instead.

//! [`Names`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Names` of the specification.
///
/// Defined at `hostile.yaml:120`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Names {
    /// `fooBar` on the wire.
    pub foo_bar_3: Option<String>,
    /// `foo_bar` on the wire.
    pub foo_bar: Option<String>,
    /// `FooBar` on the wire.
    pub foo_bar_2: Option<String>,
    /// (empty) on the wire.
    pub value: Option<String>,
    /// `größe` on the wire.
    pub grosse: Option<String>,
    /// `日本` on the wire.
    pub ri_ben: Option<String>,
    /// `../../x` on the wire.
    pub x: Option<String>,
    /// `"quoted"` on the wire.
    pub quoted: Option<String>,
    /// `back\slash` on the wire.
    pub back_slash: Option<String>,
    /// `new line` on the wire.
    pub new_line: Option<String>,
    /// `{braces}` on the wire.
    pub braces: Option<String>,
    /// `1st` on the wire.
    pub n1st: Option<String>,
    /// `new` on the wire.
    pub new: String,
    /// `async` on the wire.
    pub r#async: String,
    /// `with_async` on the wire.
    pub with_async: Option<String>,
    /// `additional_properties` on the wire.
    pub additional_properties: Option<String>,
    /// `additionalProperties` on the wire.
    pub additional_properties_2: Option<i64>,
    /// `to_json` on the wire.
    pub to_json: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties_3: BTreeMap<String, Value>,
}

impl Names {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(new: impl Into<String>, r#async: impl Into<String>) -> Self {
        Self {
            foo_bar_3: None,
            foo_bar: None,
            foo_bar_2: None,
            value: None,
            grosse: None,
            ri_ben: None,
            x: None,
            quoted: None,
            back_slash: None,
            new_line: None,
            braces: None,
            n1st: None,
            new: new.into(),
            r#async: r#async.into(),
            with_async: None,
            additional_properties: None,
            additional_properties_2: None,
            to_json: None,
            additional_properties_3: BTreeMap::new(),
        }
    }
}

impl FromJson for Names {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Names")?;
        let value = Self {
            foo_bar_3: object.optional("fooBar"),
            foo_bar: object.optional("foo_bar"),
            foo_bar_2: object.optional("FooBar"),
            value: object.optional(""),
            grosse: object.optional("größe"),
            ri_ben: object.optional("日本"),
            x: object.optional("../../x"),
            quoted: object.optional("\"quoted\""),
            back_slash: object.optional("back\\slash"),
            new_line: object.optional("new\nline"),
            braces: object.optional("{braces}"),
            n1st: object.optional("1st"),
            new: object.required("new")?,
            r#async: object.required("async")?,
            with_async: object.optional("with_async"),
            additional_properties: object.optional("additional_properties"),
            additional_properties_2: object.optional("additionalProperties"),
            to_json: object.optional("to_json"),
            additional_properties_3: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Names {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("fooBar", &self.foo_bar_3),
                ("foo_bar", &self.foo_bar),
                ("FooBar", &self.foo_bar_2),
                ("", &self.value),
                ("größe", &self.grosse),
                ("日本", &self.ri_ben),
                ("../../x", &self.x),
                ("\"quoted\"", &self.quoted),
                ("back\\slash", &self.back_slash),
                ("new\nline", &self.new_line),
                ("{braces}", &self.braces),
                ("1st", &self.n1st),
                ("new", &self.new),
                ("async", &self.r#async),
                ("with_async", &self.with_async),
                ("additional_properties", &self.additional_properties),
                ("additionalProperties", &self.additional_properties_2),
                ("to_json", &self.to_json),
            ],
            &self.additional_properties_3,
        );
    }
}

client_runtime::json_type!(Names);
