//! Parameters and members of bodies, and how they are written.

use super::ReadAs;

/// A parameter and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether each element of an array or object is written as a parameter of its own.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 stay as they are (query only).
    pub allow_reserved: bool,
    /// Whether the value is written as JSON (`content: application/json`).
    pub json: bool,
    /// Whether an empty value may be sent (query only).
    pub allow_empty: bool,
    /// What it is read as, where it is received and its type alone does not say.
    pub(crate) read_as: Option<&'static ReadAs>,
    /// The names of other parameters at the same place, which its members cannot have.
    pub(crate) other_names: &'static [&'static str],
}

impl Parameter {
    /// A parameter in the path with the defaults of OpenAPI.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::simple(name, Location::Path)
    }

    /// A parameter in the query with the defaults of OpenAPI.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::form(name, Location::Query)
    }

    /// A parameter in a header with the defaults of OpenAPI.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::simple(name, Location::Header)
    }

    /// A parameter in a cookie with the defaults of OpenAPI.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::form(name, Location::Cookie)
    }

    /// A parameter that is the whole query string: an object as the pairs of a form, any other value
    /// as its text. The name is not sent.
    #[must_use]
    pub const fn query_string(name: &'static str) -> Self {
        Self::form(name, Location::QueryString)
    }

    /// In another style than that of its location.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// With each element of an array or object as a parameter of its own, or without.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// With the reserved characters of RFC 3986 as they are.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Written as JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Sent even if it is empty.
    #[must_use]
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// Read as this, where it is received.
    #[must_use]
    pub const fn read_as(mut self, read_as: &'static ReadAs) -> Self {
        self.read_as = Some(read_as);
        self
    }

    /// Beside parameters of these names, which are not members of it. One that ends in `[` stands for all names that
    /// begin with it.
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

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
    /// It is the whole query string.
    QueryString,
}

/// How OpenAPI writes the value of a parameter.
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
    /// `p=x%3Da%26y%3Db`: the value is a form of its own (`content:
    /// application/x-www-form-urlencoded`).
    FormContent,
}

/// How a member of a form body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// The name of the member.
    pub name: &'static str,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether each element is written as a pair of its own.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 stay as they are.
    pub allow_reserved: bool,
}

impl Encoding {
    /// A member that is written with the defaults of OpenAPI: each element as a pair of its own.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            style: Style::Form,
            explode: true,
            allow_reserved: false,
        }
    }

    /// In a style of query parameters.
    #[must_use]
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = style;
        self.explode = explode;
        self
    }

    /// With the reserved characters of RFC 3986 as they are.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }
}

/// How a part of a multipart body is written, where its value alone does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartEncoding {
    /// The name of the member that becomes the part.
    pub name: &'static str,
    /// The media type.
    pub content_type: Option<&'static str>,
    /// How arrays and objects are written, as in a query; and whether each element is a part of its
    /// own.
    pub style: Option<(Style, bool)>,
    /// The position in a list of parts, where this is not of all of them.
    pub(crate) position: Option<usize>,
    /// Whether the name is not sent, because the position says which part it is.
    pub(crate) is_unnamed: bool,
    /// The headers that it must have.
    pub(crate) required_headers: &'static [&'static str],
}

impl PartEncoding {
    /// A part that is written as its value says.
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

    /// At that position of a list, from 0.
    #[must_use]
    pub const fn at(mut self, position: usize) -> Self {
        self.position = Some(position);
        self
    }

    /// Known by its position among the parts, and not by its name.
    #[must_use]
    pub const fn unnamed(mut self) -> Self {
        self.is_unnamed = true;
        self
    }

    /// With headers that it must have.
    #[must_use]
    pub const fn required_headers(mut self, names: &'static [&'static str]) -> Self {
        self.required_headers = names;
        self
    }

    /// Of this media type.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// In a style of query parameters.
    #[must_use]
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = Some((style, explode));
        self
    }
}
