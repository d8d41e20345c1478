// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestStep`].

/// How far the order is.
///
/// **Reported**, not documented: REQUEST: the 'Getting started' page; the others: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:683`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRequestStep {
    /// `REQUEST`: Requested.
    Request,
    /// `QUOTE`: Being quoted.
    Quote,
    /// `ORDER`: Ordered.
    Order,
    /// A value that the specification does not name.
    Unknown(String),
}

impl OrderRequestStep {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Request => "REQUEST",
            Self::Quote => "QUOTE",
            Self::Order => "ORDER",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "REQUEST" => Self::Request,
            "QUOTE" => Self::Quote,
            "ORDER" => Self::Order,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(OrderRequestStep);
