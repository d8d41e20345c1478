// Generated from an OpenAPI specification; change the specification instead.

//! [`Operator`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `hostile.yaml#/components/schemas/Operator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Operator {
    /// `!=`
    NotEqual,
    /// `=`
    Equal,
    /// `!~`
    NotMatches,
    /// `=~`
    Matches,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `≠`
    NotEqualSign,
    /// `≈`
    AlmostEqual,
    /// `→`
    ArrowSign,
    /// `-`
    Minus,
    /// `->`
    Arrow,
    /// `A`
    A,
    /// `A-`
    AMinus,
    /// `A+`
    APlus,
    /// `UTC-1`
    UtcMinus1,
    /// `UTC+1`
    UtcPlus1,
    /// `~all`
    TildeAll,
    /// `?all`
    QuestionAll,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Operator {
    NotEqual = "!=",
    Equal = "=",
    NotMatches = "!~",
    Matches = "=~",
    Less = "<",
    LessOrEqual = "<=",
    Greater = ">",
    GreaterOrEqual = ">=",
    NotEqualSign = "≠",
    AlmostEqual = "≈",
    ArrowSign = "→",
    Minus = "-",
    Arrow = "->",
    A = "A",
    AMinus = "A-",
    APlus = "A+",
    UtcMinus1 = "UTC-1",
    UtcPlus1 = "UTC+1",
    TildeAll = "~all",
    QuestionAll = "?all",
    ..Unknown
});
