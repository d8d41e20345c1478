//! A single call, assembled by generated code.

use std::fmt;
use std::sync::Arc;

use secrecy::zeroize::Zeroizing;

use super::arguments::CallArguments;
use super::inner::ClientInner;
use super::options::CallOptions;
use super::outcome::CallResult;
use crate::body::OpenBody;
use crate::describe::{Location, Operation, Parameter};
use crate::json::ToJson;

/// A call that has not been sent: the arguments of an operation and the options of the call.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Client, Error, RawResponse, Value};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # async fn list(client: &Client) -> Result<(), Error> {
/// // A function of a generated client does this.
/// let mut call = client.call(&LIST);
/// call.query("status", &"open");
/// // `configure` of its requests does this.
/// call.configure(|options| options.timeout(Duration::from_secs(3)));
/// let response = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json).await?;
/// println!("{}", response.body()[0]["id"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Call {
    pub(crate) core: Arc<ClientInner>,
    pub(crate) operation: &'static Operation,
    pub(crate) arguments: CallArguments,
    pub(crate) options: CallOptions,
    /// The URL of the next page, if a server provides it as a link.
    pub(crate) link: Option<String>,
    /// Opens the body of a successful response, if the call does not read it.
    pub(crate) open: Option<OpenBody>,
    /// Responds in place of a server.
    pub(crate) responder: Option<Arc<dyn Responder>>,
}

/// Responds to calls in place of a server, without sending anything or waiting.
#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
pub(crate) trait Responder: Send + Sync {
    fn respond(&self, call: &Call) -> CallResult;
}

impl fmt::Debug for Call {
    /// Shows the names of the parameters, without their values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.arguments.values.iter();
        let names: Vec<_> = values.map(|(known, _)| known.name).collect();
        let body = self.arguments.body.as_ref();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("parameters", &names)
            .field("content_type", &body.map(|body| &body.content_type))
            .finish_non_exhaustive()
    }
}

impl Call {
    pub(crate) fn new(core: Arc<ClientInner>, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            arguments: CallArguments::default(),
            options: CallOptions::default(),
            link: None,
            open: None,
            responder: None,
        }
    }

    /// Creates a call without a client, for a [`Responder`].
    #[cfg(feature = "fake")]
    pub(crate) fn detached(operation: &'static Operation) -> Self {
        Self::new(Arc::new(ClientInner::alone(operation.api)), operation)
    }

    /// Formats the request that has this name in generated code, for `Debug`.
    #[doc(hidden)]
    pub fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name).field("call", self).finish()
    }

    /// Sets options of the call.
    pub fn configure(&mut self, configure: impl FnOnce(&mut CallOptions)) {
        configure(&mut self.options);
        // These depend on the operation and its body.
        if let Some(key) = self.options.idempotency_key.take() {
            match self.operation.idempotency_key {
                Some(known) => self.options.header(known.header, &key),
                None => self.problem("idempotency key: the operation takes none"),
            }
        }
        for (name, parts) in std::mem::take(&mut self.options.replaced_parts) {
            self.replace_parts(&name, parts);
        }
    }

    /// Sets a parameter, replacing an earlier value; an absent value removes it.
    pub fn set(&mut self, parameter: &Parameter, value: &dyn ToJson) {
        self.arguments.set(parameter, value);
    }

    /// Sets a path parameter with the default serialization of OpenAPI.
    pub fn path(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::path(name), value);
    }

    /// Sets a query parameter with the default serialization of OpenAPI.
    pub fn query(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::query(name), value);
    }

    /// Sets a header parameter with the default serialization of OpenAPI.
    pub fn in_header(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::header(name), value);
    }

    /// Sends a header in addition to the parameters of the operation. It takes precedence over one set
    /// by the caller.
    pub fn header(&mut self, name: &str, value: &str) {
        let value = Zeroizing::new(value.to_owned());
        self.arguments.headers.push((name.to_owned(), value));
    }

    pub(crate) fn value(&self, location: Location, name: &str) -> Option<&str> {
        self.arguments.value(location, name)
    }

    pub(crate) fn set_json(&mut self, parameter: &Parameter, json: String) {
        self.arguments.set_json(parameter, json);
    }

    pub(crate) fn problem(&mut self, problem: impl Into<String>) {
        self.arguments.problems.push(problem.into());
    }

    /// Returns all problems that are known before the call is sent.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = self.arguments.problems.clone();
        problems.extend(self.options.problems(&self.arguments));
        problems
    }

    /// Returns the headers that are sent in addition to parameters; the last one of each name applies.
    pub(crate) fn extra_headers(
        &self,
    ) -> impl DoubleEndedIterator<Item = &(String, Zeroizing<String>)> {
        self.options.headers.iter().chain(&self.arguments.headers)
    }
}
