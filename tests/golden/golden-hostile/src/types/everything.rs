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
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            r#type: object.optional("type")?,
            keywords: object.optional("keywords")?,
            option: object.optional("option")?,
            result: object.optional("result")?,
            string: object.optional("string")?,
            vec: object.optional("vec")?,
            client: object.optional("client")?,
            error: object.optional("error")?,
            value: object.optional("value")?,
            nullable: object.nullable("nullable")?,
            one: object.optional("one")?,
            two: object.optional("two")?,
            three: object.optional("three")?,
            path: object.optional("path")?,
            wire: object.optional("wire")?,
            words: object.optional("words")?,
            text: object.optional("text")?,
            r#mod: object.optional("mod")?,
            formats: object.optional("formats")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Everything {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("type", &self.r#type);
        object.field("keywords", &self.keywords);
        object.field("option", &self.option);
        object.field("result", &self.result);
        object.field("string", &self.string);
        object.field("vec", &self.vec);
        object.field("client", &self.client);
        object.field("error", &self.error);
        object.field("value", &self.value);
        object.field("nullable", &self.nullable);
        object.field("one", &self.one);
        object.field("two", &self.two);
        object.field("three", &self.three);
        object.field("path", &self.path);
        object.field("wire", &self.wire);
        object.field("words", &self.words);
        object.field("text", &self.text);
        object.field("mod", &self.r#mod);
        object.field("formats", &self.formats);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Everything);
