// Generated from an OpenAPI specification; change the specification instead.

//! [`Look`].

use clientwright_runtime::Value;

/// Strings that look like other scalars.
///
/// Defined at `constants.yaml#/components/schemas/Look`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Look {
    /// `1`
    N1,
    /// `1`
    N1Text,
    /// `true`
    True,
    /// `true`
    TrueText,
    /// `10`
    N10,
    /// `1_0`
    N1Underscore0,
    /// `NOT`
    Not,
    /// `!`
    NotSign,
    /// A value that is not in the specification.
    Unknown(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Look {
    N1 = Number("1"),
    N1Text = Text("1"),
    True = Boolean(true),
    TrueText = Text("true"),
    N10 = Text("10"),
    N1Underscore0 = Text("1_0"),
    Not = Text("NOT"),
    NotSign = Text("!"),
    ..Unknown
});

