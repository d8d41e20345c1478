// Generated from an OpenAPI specification; change the specification instead.

//! [`Texts`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// */ /* "\] #!\[x\] \`\`\` unclosed
///
/// Defined at `hostile.yaml#/components/schemas/Texts`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Texts {
    /// ````text
    /// fn main( {
    /// ````
    pub a: Option<String>,
    /// "\] \*/ #!
    ///
    /// Default `` */ "] ` ``.
    pub b: Option<String>,
    /// * a list
    ///   * deeper
    ///
    ///     code in it
    ///
    /// Pattern `` ^`[a-z]\s*$ ``.
    pub c: Option<String>,
    /// Right to left:  and zero width: .
    pub d: Option<String>,
    /// ````text
    /// not Rust
    /// ````
    pub e: Option<String>,
    /// \[
    /// <https://bare.example.com>)
    pub f: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Texts {
    a: optional("a"),
    b: optional("b"),
    c: optional("c"),
    d: optional("d"),
    e: optional("e"),
    f: optional("f"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Texts: [
    rule::Member("c", &[rule::Pattern("^`[a-z]\\s*$")]),
]);
