//! `tls_client_auth`: the certificate of the connection authenticates the client (RFC 8705, 2).

use http::HeaderMap;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;

pub(in crate::auth::oauth) struct TlsClientAuth;

impl Authentication for TlsClientAuth {
    fn name(&self) -> &'static str {
        "tls_client_auth"
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

    fn presents_certificate(&self) -> bool {
        true
    }
}
