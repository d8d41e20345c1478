//! Responses that have links.

use std::ops::Deref;

use super::source::LinkSource;
use crate::client::Call;
use crate::headers::{FromHeaders, Headers, ReadWithOrigin};
use crate::response::{HeaderError, RawResponse, Response};

/// The headers of a response that has links, and those: it can be used as the headers alone.
///
/// ```
/// use clientwright_runtime::{Response, Value, WithLinks};
///
/// # struct Headers { queue: Option<String> }
/// # struct Links;
/// # impl Links { fn job(&self) {} }
/// fn follow(started: &Response<Value, WithLinks<Headers, Links>>) {
///     println!("in the queue {:?}", started.headers().queue);
///     // A request, with the arguments that the response gives.
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
    /// Always fails: headers alone have no links.
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
    /// The calls that the response links to, with the arguments that it gives.
    #[must_use]
    pub fn links(&self) -> &L {
        &self.headers.links
    }
}

/// A call whose response has links, and what reads the headers of that.
pub(crate) struct KeptOrigin<H> {
    call: Call,
    read: ReadWithOrigin<H>,
}

impl<H: FromHeaders> KeptOrigin<H> {
    /// None for responses without links: nothing is kept for them.
    pub(crate) fn of(call: &Call) -> Option<Self> {
        let read = H::with_origin()?;
        let call = call.clone();
        Some(Self { call, read })
    }
}

impl<H> KeptOrigin<H> {
    pub(crate) fn headers(self, response: &RawResponse) -> Result<H, HeaderError> {
        let source = LinkSource::new(self.call, response.clone());
        (self.read)(&Headers(response.headers()), source)
    }
}
