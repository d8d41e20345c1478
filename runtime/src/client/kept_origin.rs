//! The request behind a response that has links.

use super::call::Call;
use super::link_source::LinkSource;
use crate::headers::{FromHeaders, Headers, ReadWithOrigin};
use crate::response::{HeaderError, RawResponse};

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
