//! No client authentication: the grant alone identifies the caller, such as a signed assertion (RFC
//! 7523, 2.1).

use http::HeaderMap;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;

pub(in crate::auth::oauth) struct Anonymous;

impl Authentication for Anonymous {
    fn name(&self) -> &'static str {
        "anonymous"
    }

    fn authenticate<'a>(
        &'a self,
        _client: Identified<'a>,
        _form: &'a mut Form,
        _headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn needs_id(&self) -> bool {
        false
    }
}
