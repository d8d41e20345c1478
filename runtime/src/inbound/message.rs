//! The description of a message.

use crate::json::union::Shape;

/// The description of one message, as far as it distinguishes messages. Only generated code creates these
/// values.
///
/// ```
/// use clientwright_runtime::Message;
///
/// /// Returns the address of a listener, below the URL that was subscribed.
/// fn address(base: &str, message: &Message) -> String {
///     format!("{base}{}", message.path().unwrap_or_default())
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Message {
    pub(super) name: &'static str,
    pub(super) method: &'static str,
    /// The path template; empty if the address is not described.
    pub(super) path: &'static str,
    pub(super) headers: &'static [(&'static str, &'static [&'static str])],
    /// Headers that are optional.
    pub(super) optional_headers: &'static [(&'static str, &'static [&'static str])],
    pub(super) members: &'static [(&'static [&'static str], &'static [&'static str])],
    pub(super) body: Option<Shape>,
}

impl Message {
    /// Returns the name in the description.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the method of the request.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path template, or `None` for webhooks and callbacks, whose address is not in the
    /// description.
    #[must_use]
    pub fn path(&self) -> Option<&'static str> {
        (!self.path.is_empty()).then_some(self.path)
    }
}

#[doc(hidden)]
impl Message {
    /// Creates a message that only method and path identify.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            headers: &[],
            optional_headers: &[],
            members: &[],
            body: None,
        }
    }

    /// Sets the headers that must have one of these values.
    #[must_use]
    pub const fn headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the headers that must have one of these values if present.
    #[must_use]
    pub const fn optional_headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.optional_headers = headers;
        self
    }

    /// Sets the members of the body, by path, that must have one of these values.
    #[must_use]
    pub const fn members(
        mut self,
        members: &'static [(&'static [&'static str], &'static [&'static str])],
    ) -> Self {
        self.members = members;
        self
    }

    /// Sets the shape of a JSON body.
    #[must_use]
    pub const fn body(mut self, shape: Shape) -> Self {
        self.body = Some(shape);
        self
    }
}
