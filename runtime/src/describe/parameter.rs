//! Parameters and members of bodies, and their serialization.

use super::ReadAs;

/// A parameter and its serialization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// The location in the request.
    pub location: Location,
    /// The style of arrays and objects.
    pub style: Style,
    /// Whether each element of an array or object is written as a separate parameter.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 are left unencoded (query only).
    pub allow_reserved: bool,
    /// Whether the value is written as JSON (`content: application/json`).
    pub json: bool,
    /// Whether an empty value may be sent (query only).
    pub allow_empty: bool,
    /// How a received value is read, if its type is ambiguous.
    pub(crate) read_as: Option<&'static ReadAs>,
    /// The names of other parameters in the same location, which its members must not have.
    pub(crate) other_names: &'static [&'static str],
}

impl Parameter {
    /// Creates a parameter in the path with the defaults of OpenAPI.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::simple(name, Location::Path)
    }

    /// Creates a parameter in the query with the defaults of OpenAPI.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::form(name, Location::Query)
    }

    /// Creates a parameter in a header with the defaults of OpenAPI.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::simple(name, Location::Header)
    }

    /// Creates a parameter in a cookie with the defaults of OpenAPI.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::form(name, Location::Cookie)
    }

    /// Creates a parameter that is the whole query string: an object as the pairs of a form, any other value
    /// as text. The name is not sent.
    #[must_use]
    pub const fn query_string(name: &'static str) -> Self {
        Self::form(name, Location::QueryString)
    }

    /// Sets a style other than the default of the location.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets whether each element of an array or object is a separate parameter.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Leaves the reserved characters of RFC 3986 unencoded.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Writes the value as JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Sends the parameter even if it is empty.
    #[must_use]
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// Sets how a received value is read.
    #[must_use]
    pub const fn read_as(mut self, read_as: &'static ReadAs) -> Self {
        self.read_as = Some(read_as);
        self
    }

    /// Sets the names of other parameters, which are not members of this one. A name that ends in `[` stands
    /// for all names that begin with it.
    #[must_use]
    pub const fn other_names(mut self, names: &'static [&'static str]) -> Self {
        self.other_names = names;
        self
    }

    const fn simple(name: &'static str, location: Location) -> Self {
        Self {
            name,
            location,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            json: false,
            allow_empty: false,
            read_as: None,
            other_names: &[],
        }
    }

    const fn form(name: &'static str, location: Location) -> Self {
        Self {
            style: Style::Form,
            explode: true,
            ..Self::simple(name, location)
        }
    }
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The whole query string.
    QueryString,
}

/// The serialization style of a parameter in OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `a,b` — paths and headers.
    Simple,
    /// `.a.b` — paths.
    Label,
    /// `;p=a,b` — paths.
    Matrix,
    /// `p=a,b` or `p=a&p=b` — queries and cookies.
    Form,
    /// `p=a%20b` — queries.
    SpaceDelimited,
    /// `p=a%7Cb` — queries.
    PipeDelimited,
    /// `p[x]=a&p[y]=b` — queries.
    DeepObject,
    /// `p=a%09b` — queries and forms of Swagger 2.0.
    TabDelimited,
    /// `p=a; p=b`, not percent-encoded — cookies.
    Cookie,
    /// `p=x%3Da%26y%3Db`: the value is a nested form (`content: application/x-www-form-urlencoded`).
    FormContent,
}

/// The serialization of a member of a form body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// The name of the member.
    pub name: &'static str,
    /// The style of arrays and objects.
    pub style: Style,
    /// Whether each element is written as a separate pair.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 are left unencoded.
    pub allow_reserved: bool,
    /// Whether the value is written as JSON, whatever its type.
    pub json: bool,
}

impl Encoding {
    /// Creates the encoding of a member with the defaults of OpenAPI: each element as a separate pair.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            style: Style::Form,
            explode: true,
            allow_reserved: false,
            json: false,
        }
    }

    /// Sets a style of query parameters.
    #[must_use]
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = style;
        self.explode = explode;
        self
    }

    /// Leaves the reserved characters of RFC 3986 unencoded.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Writes the value as JSON, whatever its type.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }
}

/// The serialization of a part of a multipart body, if its value does not determine it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartEncoding {
    /// The name of the member that becomes the part.
    pub name: &'static str,
    /// The media type.
    pub content_type: Option<&'static str>,
    /// The style of arrays and objects, as in a query, and whether each element is a separate part.
    pub style: Option<(Style, bool)>,
    /// The position in a list of parts, if this does not apply to all of them.
    pub(crate) position: Option<usize>,
    /// Whether the name is not sent, because the position identifies the part.
    pub(crate) is_unnamed: bool,
    /// The required headers.
    pub(crate) required_headers: &'static [&'static str],
}

impl PartEncoding {
    /// Creates the encoding of a part that its value determines.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            content_type: None,
            style: None,
            position: None,
            is_unnamed: false,
            required_headers: &[],
        }
    }

    /// Sets the position in a list, starting at 0.
    #[must_use]
    pub const fn at(mut self, position: usize) -> Self {
        self.position = Some(position);
        self
    }

    /// Identifies the part by its position instead of its name.
    #[must_use]
    pub const fn unnamed(mut self) -> Self {
        self.is_unnamed = true;
        self
    }

    /// Sets the required headers.
    #[must_use]
    pub const fn required_headers(mut self, names: &'static [&'static str]) -> Self {
        self.required_headers = names;
        self
    }

    /// Sets the media type.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// Sets a style of query parameters.
    #[must_use]
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = Some((style, explode));
        self
    }
}
