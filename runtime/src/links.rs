//! Responses with links, as seen by the caller. `client/link_source.rs` starts the linked calls.

use std::ops::Deref;

use crate::client::LinkSource;
use crate::headers::{FromHeaders, Headers, ReadWithOrigin};
use crate::response::{HeaderError, Response};

/// The headers and the links of a response. It dereferences to the headers.
///
/// ```
/// use clientwright_runtime::{Response, Value, WithLinks};
///
/// # struct Headers { queue: Option<String> }
/// # struct Links;
/// # impl Links { fn job(&self) {} }
/// fn follow(started: &Response<Value, WithLinks<Headers, Links>>) {
///     println!("in the queue {:?}", started.headers().queue);
///     // A request with arguments from the response.
///     let job = started.links().job();
/// }
/// ```
#[derive(Clone, Debug)]
pub struct WithLinks<H, L> {
    headers: H,
    links: L,
}

impl<H, L> Deref for WithLinks<H, L> {
    type Target = H;

    fn deref(&self) -> &H {
        &self.headers
    }
}

impl<H: FromHeaders, L: From<LinkSource>> FromHeaders for WithLinks<H, L> {
    /// Always fails, because headers alone have no links.
    fn from_headers(_: &Headers<'_>) -> Result<Self, HeaderError> {
        Err(HeaderError {
            name: "link",
            missing: true,
        })
    }

    fn with_origin() -> Option<ReadWithOrigin<Self>> {
        Some(|headers, source| {
            Ok(Self {
                headers: H::from_headers(headers)?,
                links: source.into(),
            })
        })
    }
}

impl<T, H, L> Response<T, WithLinks<H, L>> {
    /// Returns the calls that the response links to, with arguments from the response.
    #[must_use]
    pub fn links(&self) -> &L {
        &self.headers.links
    }
}
