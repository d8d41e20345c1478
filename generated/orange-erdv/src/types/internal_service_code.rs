// Generated from an OpenAPI specification; change the specification instead.

//! [`InternalServiceCode`].

/// The internal service; Orange does not explain it, by its values it is who wires the inside
/// of the building. Each order lists the codes that are possible for it in
/// `availableInternalServices`; there may be more than those named here.
///
/// Defined at `specs/erdv.yaml:506`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalServiceCode {
    /// `OF`: Orange's flat-rate service (*Orange Forfait*).
    Of,
    /// `IP`: A private installer (*Installateur Privé*).
    Ip,
    /// A value that the specification does not name.
    Unknown(String),
}

impl InternalServiceCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Of => "OF",
            Self::Ip => "IP",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "OF" => Self::Of,
            "IP" => Self::Ip,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(InternalServiceCode);
