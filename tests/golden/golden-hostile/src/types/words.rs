// Generated from an OpenAPI specification; change the specification instead.

//! [`Words`].

/// One of a list of strings, or another.
///
/// Defined at `hostile.yaml:143`.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    Self2,
    /// `Unknown`
    Unknown,
    /// `unknown`
    Unknown2,
    /// (empty)
    Empty,
    /// (empty)
    Empty2,
    /// `-`
    Empty5,
    /// `+`
    Plus,
    /// `größe`
    Grosse2,
    /// `grosse`
    Grosse,
    /// `日本`
    RiBen,
    /// `../../x`
    X,
    /// `"]`
    Empty3,
    /// `*/`
    Star,
    /// `#!`
    Empty4,
    /// `fooBar`
    FooBar,
    /// `foo_bar`
    FooBar2,
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `a b`
    AB,
    /// A value that the specification does not name.
    UnknownValue(String),
}

clientwright_runtime::string_enum!(Words {
    Type = "type",
    Self_ = "Self",
    Self2 = "self",
    Unknown = "Unknown",
    Unknown2 = "unknown",
    Empty = "",
    Empty2 = " ",
    Empty5 = "-",
    Plus = "+",
    Grosse2 = "größe",
    Grosse = "grosse",
    RiBen = "日本",
    X = "../../x",
    Empty3 = "\"]",
    Star = "*/",
    Empty4 = "#!",
    FooBar = "fooBar",
    FooBar2 = "foo_bar",
    N1 = "1",
    Minus1 = "-1",
    AB = "a\nb",
    ..UnknownValue
});
