//! One call, as generated code puts it together.

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

/// A call that is not sent yet: the arguments of an operation, and the options of the call.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Client, Error, RawResponse, Value};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # async fn list(client: &Client) -> Result<(), Error> {
/// // What a function of a generated client does.
/// let mut call = client.call(&LIST);
/// call.query("status", &"open");
/// // What `configure` of its requests does.
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
    /// The next page, where a server gives it as a link.
    pub(crate) link: Option<String>,
    /// Where the body of a success goes, if it is not read by the call.
    pub(crate) open: Option<OpenBody>,
    /// What answers it in place of a server.
    pub(crate) responder: Option<Arc<dyn Responder>>,
}

/// Answers calls in place of a server: nothing is sent, nothing is waited for.
#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
pub(crate) trait Responder: Send + Sync {
    fn respond(&self, call: &Call) -> CallResult;
}

impl fmt::Debug for Call {
    /// The names of the parameters, without their values.
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

    /// A call without a client, for a [`Responder`] to answer.
    #[cfg(feature = "fake")]
    pub(crate) fn detached(operation: &'static Operation) -> Self {
        Self::new(Arc::new(ClientInner::alone(operation.api)), operation)
    }

    /// Writes the request that has this name in generated code, for `Debug`.
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

    /// Sets a parameter, in place of an earlier value; an absent value takes it back.
    pub fn set(&mut self, parameter: &Parameter, value: &dyn ToJson) {
        self.arguments.set(parameter, value);
    }

    /// Sets a parameter in the path that is written with the defaults of OpenAPI.
    pub fn path(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::path(name), value);
    }

    /// Sets a parameter in the query that is written with the defaults of OpenAPI.
    pub fn query(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::query(name), value);
    }

    /// Sets a parameter in a header that is written with the defaults of OpenAPI.
    pub fn in_header(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::header(name), value);
    }

    /// Sends a header besides the parameters of the operation, in place of one that the caller gave.
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

    /// All that is known to be wrong with it before it is sent.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = self.arguments.problems.clone();
        problems.extend(self.options.problems(&self.arguments));
        problems
    }

    /// The headers that are sent besides parameters; of those of one name the last.
    pub(crate) fn extra_headers(
        &self,
    ) -> impl DoubleEndedIterator<Item = &(String, Zeroizing<String>)> {
        self.options.headers.iter().chain(&self.arguments.headers)
    }
}
