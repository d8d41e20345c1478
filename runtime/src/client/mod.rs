//! The core of all generated clients.

mod arguments;
mod attempt;
mod authorize;
mod bodies;
mod builder;
mod call;
mod classify;
mod deadline;
#[cfg(feature = "fake")]
mod detached;
mod followed;
mod history_recorder;
mod idempotency;
mod inner;
mod intercept;
mod kept_origin;
mod link_source;
mod options;
mod outcome;
mod prepare;
mod request;
mod reserved_headers;
mod response_future;
mod send;
mod servers;
mod setting;
mod trace;
mod url;

use std::fmt;
use std::sync::Arc;

pub use builder::ClientBuilder;
pub use call::Call;
#[cfg(feature = "fake")]
pub(crate) use call::Responder;
pub(crate) use followed::followed;
pub(crate) use kept_origin::KeptOrigin;
pub use link_source::LinkSource;
pub use options::CallOptions;
#[cfg(feature = "blocking")]
pub(crate) use outcome::wait_for;
pub(crate) use outcome::{CallResult, Completed};
pub use response_future::ResponseFuture;
pub(crate) use response_future::finish;
pub(crate) use send::run;
pub use setting::{IntoOption, TextEnum, texts};

use self::inner::ClientInner;
use crate::describe::{Api, Operation};

/// Calls the operations of an API. Clones share connections, access tokens, rate limits and the retry
/// budget.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::Client;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
///
/// // A generated client has its own builder, and contains this client: `client.runtime()`.
/// let client = Client::builder(&API).timeout(Duration::from_secs(20)).build()?;
/// assert_eq!(client.base_url(), "https://api.example.com");
/// assert_eq!(client.api().name, "Orders");
/// # Ok::<(), clientwright_runtime::BuildError>(())
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<ClientInner>,
}

impl Client {
    /// Creates a builder to configure a client.
    #[must_use]
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }

    /// Starts a call of an operation, as functions of generated clients do.
    #[doc(hidden)]
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(Arc::clone(&self.core), operation)
    }

    /// Returns the API that it calls.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.core.api
    }

    /// Returns the base URL of its calls, except for operations with their own servers. Empty if there
    /// is none.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.core.servers.base()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.core.api.name)
            .field("base_url", &self.core.servers.base())
            .finish_non_exhaustive()
    }
}
