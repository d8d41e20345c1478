//! `none`: a client without a secret, which only sends its id (RFC 6749, 3.2.1).

use http::HeaderMap;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;

pub(in crate::auth::oauth) struct Public;

impl Authentication for Public {
    fn name(&self) -> &'static str {
        "public"
    }

    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        _headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>> {
        form.add("client_id", client.id.expose());
        Box::pin(std::future::ready(Ok(())))
    }
}
