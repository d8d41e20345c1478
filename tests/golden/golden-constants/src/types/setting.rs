// Generated from an OpenAPI specification; change the specification instead.

//! [`Setting`].

use clientwright_runtime::Value;

/// The same for values of several types.
///
/// Defined at `constants.yaml#/components/schemas/Setting`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Setting {
    /// `auto`
    Automatic,
    /// `true`
    Always,
    /// `0.5`
    HalfOfTheTime,
    /// A value that is not in the specification.
    Unknown(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Setting {
    Automatic = Text("auto"),
    Always = Boolean(true),
    HalfOfTheTime = Number("0.5"),
    ..Unknown
});

