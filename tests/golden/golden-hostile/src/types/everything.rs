// Generated from an OpenAPI specification; change the specification instead.

//! [`Everything`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};
use super::{
    Client, Error, FooBar, FooBar2, FooBar3, Formats, Mod, Names, NullableModel,
    OptionModel, ResultModel, Self_, StringModel, Texts, Type, ValueModel, VecModel,
    Words, X,
};

/// `Everything` of the specification.
///
/// Defined at `hostile.yaml:82`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Everything {
    /// `type` on the wire.
    pub r#type: Option<Type>,
    /// `keywords` on the wire.
    pub keywords: Option<Self_>,
    /// `option` on the wire.
    pub option: Option<OptionModel>,
    /// `result` on the wire.
    pub result: Option<ResultModel>,
    /// `string` on the wire.
    pub string: Option<StringModel>,
    /// `vec` on the wire.
    pub vec: Option<VecModel>,
    /// `client` on the wire.
    pub client: Option<Client>,
    /// `error` on the wire.
    pub error: Option<Error>,
    /// `value` on the wire.
    pub value: Option<ValueModel>,
    /// `nullable` on the wire.
    pub nullable: Nullable<NullableModel>,
    /// `one` on the wire.
    pub one: Option<FooBar3>,
    /// `two` on the wire.
    pub two: Option<FooBar2>,
    /// `three` on the wire.
    pub three: Option<FooBar>,
    /// `path` on the wire.
    pub path: Option<X>,
    /// `wire` on the wire.
    pub wire: Option<Names>,
    /// `words` on the wire.
    pub words: Option<Words>,
    /// */ /* "\] #!\[x\] \`\`\` unclosed
    pub text: Option<Texts>,
    /// `mod` on the wire.
    pub r#mod: Option<Mod>,
    /// `formats` on the wire.
    pub formats: Option<Formats>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Everything {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Everything")?;
        let value = Self {
            r#type: object.optional("type"),
            keywords: object.optional("keywords"),
            option: object.optional("option"),
            result: object.optional("result"),
            string: object.optional("string"),
            vec: object.optional("vec"),
            client: object.optional("client"),
            error: object.optional("error"),
            value: object.optional("value"),
            nullable: object.nullable("nullable"),
            one: object.optional("one"),
            two: object.optional("two"),
            three: object.optional("three"),
            path: object.optional("path"),
            wire: object.optional("wire"),
            words: object.optional("words"),
            text: object.optional("text"),
            r#mod: object.optional("mod"),
            formats: object.optional("formats"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Everything {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("type", &self.r#type),
                ("keywords", &self.keywords),
                ("option", &self.option),
                ("result", &self.result),
                ("string", &self.string),
                ("vec", &self.vec),
                ("client", &self.client),
                ("error", &self.error),
                ("value", &self.value),
                ("nullable", &self.nullable),
                ("one", &self.one),
                ("two", &self.two),
                ("three", &self.three),
                ("path", &self.path),
                ("wire", &self.wire),
                ("words", &self.words),
                ("text", &self.text),
                ("mod", &self.r#mod),
                ("formats", &self.formats),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Everything);
