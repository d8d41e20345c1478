// Generated from an OpenAPI specification; change the specification instead.

//! [`Everything`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{
    Base, Client, Error, FooBar, FooBarSnake, FooDashBar, Formats, Mod, Names, NullableModel,
    Operator, OptionModel, ResultModel, Self_, StringModel, Texts, Type, ValueModel, VecModel,
    Words, X,
};

/// Defined at `hostile.yaml#/components/schemas/Everything`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    pub r#type: Option<Type>,
    pub keywords: Option<Self_>,
    pub option: Option<OptionModel>,
    pub result: Option<ResultModel>,
    pub string: Option<StringModel>,
    pub vec: Option<VecModel>,
    pub client: Option<Client>,
    pub error: Option<Error>,
    pub value: Option<ValueModel>,
    pub nullable: Nullable<NullableModel>,
    pub one: Option<FooBarSnake>,
    pub two: Option<FooBar>,
    pub three: Option<FooDashBar>,
    pub path: Option<X>,
    pub wire: Option<Names>,
    pub words: Option<Words>,
    /// */ /* "\] #!\[x\] \`\`\` unclosed
    pub text: Option<Texts>,
    pub operator: Option<Operator>,
    pub r#mod: Option<Mod>,
    pub formats: Option<Formats>,
    pub base: Option<Base>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Everything {
    r#type: optional("type", Type),
    keywords: optional("keywords", Self_),
    option: optional("option", OptionModel),
    result: optional("result", ResultModel),
    string: optional("string", StringModel),
    vec: optional("vec", VecModel),
    client: optional("client", Client),
    error: optional("error", Error),
    value: optional("value", ValueModel),
    nullable: optional_nullable("nullable", NullableModel),
    one: optional("one", FooBarSnake),
    two: optional("two", FooBar),
    three: optional("three", FooDashBar),
    path: optional("path", X),
    wire: optional("wire", Names),
    words: optional("words", Words),
    text: optional("text", Texts),
    operator: optional("operator", Operator),
    r#mod: optional("mod", Mod),
    formats: optional("formats", Formats),
    base: optional("base", Base),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Everything: [
    rule::Member("text", &[rule::Type(of::<super::Texts>)]),
]);
