// Generated from an OpenAPI specification; change the specification instead.

//! [`Texts`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// */ /* "\] #!\[x\] \`\`\` unclosed
///
/// Defined at `hostile.yaml:145`.
#[derive(Clone, PartialEq, Default)]
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
    /// Right to left:  and zero width: ​.
    pub d: Option<String>,
    /// ````text
    /// not Rust
    /// ````
    pub e: Option<String>,
    /// \<div>
    /// \<a href="<https://example.com/a>">
    /// <https://bare.example.com>)
    /// \</div>
    pub f: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Texts {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Texts")?;
        let value = Self {
            a: object.optional("a"),
            b: object.optional("b"),
            c: object.optional("c"),
            d: object.optional("d"),
            e: object.optional("e"),
            f: object.optional("f"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Texts {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("a", &self.a),
                ("b", &self.b),
                ("c", &self.c),
                ("d", &self.d),
                ("e", &self.e),
                ("f", &self.f),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Texts);
