//! The request that led to a response with links.

use super::call::Call;
use super::link_source::LinkSource;
use crate::headers::{FromHeaders, Headers, ReadWithOrigin};
use crate::response::{HeaderError, RawResponse};

/// A call whose response has links, and the function that reads the headers of that response.
pub(crate) struct KeptOrigin<H> {
    call: Call,
    read: ReadWithOrigin<H>,
}

impl<H: FromHeaders> KeptOrigin<H> {
    /// Keeps the call if its response has links. Returns `None` otherwise.
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
