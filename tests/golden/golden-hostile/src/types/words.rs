// Generated from an OpenAPI specification; change the specification instead.

//! [`Words`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `hostile.yaml#/components/schemas/Words`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Words {
    /// `type`:
    ///
    /// ````text
    /// x
    /// ````
    ///
    /// panic!("from a value");
    Type,
    /// `Self`
    Self_,
    /// `self`
    SelfLower,
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownLower,
    /// (empty)
    Empty,
    /// `" "`
    Space,
    /// `-`
    Minus,
    /// `+`
    Plus,
    /// `größe`
    GrosseLower,
    /// `grosse`
    Grosse,
    /// `日本`
    RiBen,
    /// `../../x`
    X,
    /// `"]`
    QuoteRightBracket,
    /// `*/`
    StarSlash,
    /// `#!`
    HashNot,
    /// `fooBar`
    FooBar,
    /// `foo_bar`
    FooBarSnake,
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `a b`
    AB,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Words {
    Type = "type",
    Self_ = "Self",
    SelfLower = "self",
    UnknownValue = "Unknown",
    UnknownLower = "unknown",
    Empty = "",
    Space = " ",
    Minus = "-",
    Plus = "+",
    GrosseLower = "größe",
    Grosse = "grosse",
    RiBen = "日本",
    X = "../../x",
    QuoteRightBracket = "\"]",
    StarSlash = "*/",
    HashNot = "#!",
    FooBar = "fooBar",
    FooBarSnake = "foo_bar",
    N1 = "1",
    Minus1 = "-1",
    AB = "a\nb",
    ..Unknown
});
