// Generated from an OpenAPI specification; change the specification instead.

//! [`Words`].

/// One of a list of strings, or another.
///
/// Defined at `hostile.yaml:142`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Words {
    /// `type`
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

impl Words {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Type => "type",
            Self::Self_ => "Self",
            Self::Self2 => "self",
            Self::Unknown => "Unknown",
            Self::Unknown2 => "unknown",
            Self::Empty => "",
            Self::Empty2 => " ",
            Self::Empty5 => "-",
            Self::Plus => "+",
            Self::Grosse2 => "größe",
            Self::Grosse => "grosse",
            Self::RiBen => "日本",
            Self::X => "../../x",
            Self::Empty3 => "\"]",
            Self::Star => "*/",
            Self::Empty4 => "#!",
            Self::FooBar => "fooBar",
            Self::FooBar2 => "foo_bar",
            Self::N1 => "1",
            Self::Minus1 => "-1",
            Self::AB => "a\nb",
            Self::UnknownValue(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "type" => Self::Type,
            "Self" => Self::Self_,
            "self" => Self::Self2,
            "Unknown" => Self::Unknown,
            "unknown" => Self::Unknown2,
            "" => Self::Empty,
            " " => Self::Empty2,
            "-" => Self::Empty5,
            "+" => Self::Plus,
            "größe" => Self::Grosse2,
            "grosse" => Self::Grosse,
            "日本" => Self::RiBen,
            "../../x" => Self::X,
            "\"]" => Self::Empty3,
            "*/" => Self::Star,
            "#!" => Self::Empty4,
            "fooBar" => Self::FooBar,
            "foo_bar" => Self::FooBar2,
            "1" => Self::N1,
            "-1" => Self::Minus1,
            "a\nb" => Self::AB,
            _ => Self::UnknownValue(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(Words);
