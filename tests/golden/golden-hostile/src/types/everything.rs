// Generated from an OpenAPI specification; change the specification instead.

//! [`Everything`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{
    Client, Error, FooBar, FooBarSnake, FooDashBar, Formats, Mod, Names, NullableModel, Operator,
    OptionModel, ResultModel, Self_, StringModel, Texts, Type, ValueModel, VecModel, Words, X,
};

/// `Everything` of the specification.
///
/// Defined at `hostile.yaml:86`.
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
    pub one: Option<FooBarSnake>,
    /// `two` on the wire.
    pub two: Option<FooBar>,
    /// `three` on the wire.
    pub three: Option<FooDashBar>,
    /// `path` on the wire.
    pub path: Option<X>,
    /// `wire` on the wire.
    pub wire: Option<Names>,
    /// `words` on the wire.
    pub words: Option<Words>,
    /// */ /* "\] #!\[x\] \`\`\` unclosed
    pub text: Option<Texts>,
    /// `operator` on the wire.
    pub operator: Option<Operator>,
    /// `mod` on the wire.
    pub r#mod: Option<Mod>,
    /// `formats` on the wire.
    pub formats: Option<Formats>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Everything {
    r#type: optional("type"),
    keywords: optional("keywords"),
    option: optional("option"),
    result: optional("result"),
    string: optional("string"),
    vec: optional("vec"),
    client: optional("client"),
    error: optional("error"),
    value: optional("value"),
    nullable: optional_nullable("nullable"),
    one: optional("one"),
    two: optional("two"),
    three: optional("three"),
    path: optional("path"),
    wire: optional("wire"),
    words: optional("words"),
    text: optional("text"),
    operator: optional("operator"),
    r#mod: optional("mod"),
    formats: optional("formats"),
    ..additional_properties
});
