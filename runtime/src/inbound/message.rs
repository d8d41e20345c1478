//! What a specification says of a message.

use crate::json::union::Shape;

/// What a description says of one message, as far as that tells it apart from others. Only generated code makes
/// such values.
///
/// ```
/// use clientwright_runtime::Message;
///
/// /// Where a listener is to be found, below the URL that was subscribed.
/// fn address(base: &str, message: &Message) -> String {
///     format!("{base}{}", message.path().unwrap_or_default())
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Message {
    pub(super) name: &'static str,
    pub(super) method: &'static str,
    /// The path template; empty: the address is not described.
    pub(super) path: &'static str,
    pub(super) headers: &'static [(&'static str, &'static [&'static str])],
    /// Headers that need not be there.
    pub(super) optional_headers: &'static [(&'static str, &'static [&'static str])],
    pub(super) members: &'static [(&'static [&'static str], &'static [&'static str])],
    pub(super) body: Option<Shape>,
}

impl Message {
    /// The name in the description.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The method that it is sent with.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The path template; `None` for webhooks and callbacks, whose address the description does not know.
    #[must_use]
    pub fn path(&self) -> Option<&'static str> {
        (!self.path.is_empty()).then_some(self.path)
    }
}

#[doc(hidden)]
impl Message {
    /// A message that nothing but method and path tells apart.
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

    /// Headers that have one of these values.
    #[must_use]
    pub const fn headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.headers = headers;
        self
    }

    /// Headers that have one of these values if they are there.
    #[must_use]
    pub const fn optional_headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.optional_headers = headers;
        self
    }

    /// Members of the body, by the way to them, that have one of these values.
    #[must_use]
    pub const fn members(
        mut self,
        members: &'static [(&'static [&'static str], &'static [&'static str])],
    ) -> Self {
        self.members = members;
        self
    }

    /// What a JSON body looks like.
    #[must_use]
    pub const fn body(mut self, shape: Shape) -> Self {
        self.body = Some(shape);
        self
    }
}
