//! Authorizing a prepared request.

use super::attempt::{sign, unsigned};
use super::deadline::Deadline;
use super::intercept;
use super::prepare::Prepared;
use crate::auth::{AppliedCredentials, SchemeCredential, Texts, TokenSnapshot};
use crate::describe::Operation;
use crate::error::ErrorKind;
use crate::interceptor::{Attempt, Interceptors};
use crate::transport::Request;

/// The parts that the request of an attempt is made of.
pub(super) struct Parts<'a> {
    pub(super) operation: &'static Operation,
    pub(super) prepared: &'a Prepared,
    pub(super) credentials: &'a [SchemeCredential],
    /// Those of the client and those of the call.
    pub(super) interceptors: [&'a Interceptors; 2],
    /// The number of the attempt, starting at 1.
    pub(super) number: u32,
}

/// A request that is ready to be sent.
pub(super) struct Authorized {
    pub(super) request: Request,
    /// A copy without credentials, if there is an interceptor to see it.
    pub(super) shown: Option<Box<Request>>,
    /// The secrets of the credentials.
    pub(super) texts: Vec<Texts>,
}

impl Parts<'_> {
    /// Builds the request and adds its credentials, which may need to be obtained first. Interceptors
    /// see the request before the credentials are added.
    pub(super) async fn authorize(
        &self,
        token: Option<&TokenSnapshot>,
        deadline: &Deadline<'_>,
    ) -> Result<Authorized, ErrorKind> {
        let mut request = unsigned(self.operation, self.prepared, self.credentials.len())
            .map_err(ErrorKind::Request)?;
        let is_seen = self.interceptors.iter().any(|all| !all.is_empty());
        let shown = match is_seen {
            true => {
                let attempt = Attempt::new(self.operation, self.number);
                let before = intercept::before(self.interceptors, &mut request, attempt);
                let changed = deadline.within(before).await?;
                changed.map_err(ErrorKind::Interceptor)?;
                Some(Box::new(request.clone()))
            }
            false => None,
        };
        let now = deadline.clock.now();
        let mut all = Vec::with_capacity(self.credentials.len());
        let mut applied = AppliedCredentials::default();
        for SchemeCredential {
            scheme, credential, ..
        } in self.credentials
        {
            let texts = deadline
                .within(credential.texts(now))
                .await?
                .map_err(|problem| ErrorKind::MissingCredential(format!("{scheme} ({problem})")))?;
            applied
                .add(&mut request.headers, scheme, credential, &texts, token)
                .map_err(ErrorKind::Request)?;
            all.push(texts);
        }
        sign(&mut request, &applied).map_err(ErrorKind::Request)?;
        for authorizer in &applied.authorizers {
            deadline
                .within(authorizer.authorize(&mut request))
                .await?
                .map_err(|error| ErrorKind::MissingCredential(error.to_string()))?;
        }
        Ok(Authorized {
            request,
            shown,
            texts: all,
        })
    }
}
