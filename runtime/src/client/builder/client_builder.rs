//! The settings of a client and its calls.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::zeroize::Zeroizing;

use crate::auth::{Authorization, ClientCertificate, Credential, TokenCache, Variables};
use crate::clock::Clock;
use crate::describe::{Api, RateLimit};
use crate::interceptor::Interceptors;
use crate::limit::{OnLimit, SharedLimit};
use crate::observe::Hooks;
use crate::randomness::Randomness;
use crate::retry::RetryPolicy;
use crate::transport::{Settings, Transport};
use crate::unpack::Unpacking;

pub(super) const TIMEOUT: Duration = Duration::from_secs(60);
pub(super) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// Less than the timeout of an attempt: a body that stalls is reported as such.
pub(super) const STALL_TIMEOUT: Duration = Duration::from_secs(20);
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Interval and timeout together are less than the timeout of an attempt: a silent peer fails at most
/// one call.
pub(super) const HTTP2_KEEP_ALIVE: Duration = Duration::from_secs(10);
pub(super) const TCP_KEEP_ALIVE: Duration = Duration::from_secs(15);
pub(super) const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);
pub(super) const MAX_RESPONSE_BYTES: usize = 32 << 20;
/// Limits the memory of a response that is parsed into a free-form value to four times its maximum size:
/// each value takes 32 bytes, its name 16, and the strings take their lengths.
pub(super) const BYTES_PER_VALUE: usize = 14;
pub(super) const MAX_UNPACK_RATIO: u32 = 200;

/// Configures a [`Client`](crate::Client).
///
/// All settings are checked by [`build`](Self::build), which reports every problem at once.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Client, RetryPolicy};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
///
/// // For a generated client: `Client::builder().configure(|settings| settings.…)`.
/// let client = Client::builder(&API)
///     .base_url("https://test.example.com/v1")
///     .attempt_timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::default().with_max_attempts(2))
///     .build()?;
/// assert_eq!(client.base_url(), "https://test.example.com/v1");
/// # Ok::<(), clientwright_runtime::BuildError>(())
/// ```
pub struct ClientBuilder {
    pub(in crate::client) api: &'static Api,
    pub(in crate::client) base_url: Option<String>,
    pub(in crate::client) servers: BTreeMap<String, String>,
    pub(in crate::client) variables: BTreeMap<String, String>,
    pub(in crate::client) paths: BTreeMap<String, String>,
    pub(in crate::client) secrets: Vec<(String, Credential)>,
    /// The names of the environment variables with credentials, the credentials found in them, and the
    /// problems found.
    pub(in crate::client) variables_of_credentials: Option<Variables>,
    pub(in crate::client) found: Vec<(&'static str, Credential)>,
    pub(in crate::client) unfound: Vec<String>,
    /// The schemes whose variables must be set unless the program sets a credential, with the names of
    /// the variables.
    pub(in crate::client) expected: Vec<(&'static str, String)>,
    pub(in crate::client) certificate: Option<ClientCertificate>,
    pub(in crate::client) authorizations: Vec<Authorization>,
    pub(in crate::client) token_cache: Option<Arc<dyn TokenCache>>,
    pub(in crate::client) token_url: Option<String>,
    pub(in crate::client) scopes: Vec<String>,
    pub(in crate::client) timeout: Option<Duration>,
    pub(in crate::client) attempt_timeout: Option<Duration>,
    pub(in crate::client) stall_timeout: Option<Duration>,
    pub(in crate::client) stall_from_start: bool,
    pub(in crate::client) user_agent: Option<String>,
    pub(in crate::client) settings: Settings,
    pub(in crate::client) allow_plain_http: bool,
    pub(in crate::client) max_response_bytes: usize,
    pub(in crate::client) max_response_values: Option<usize>,
    pub(in crate::client) unpacking: Unpacking,
    pub(in crate::client) retry: RetryPolicy,
    pub(in crate::client) rate_limits: BTreeMap<String, (u32, Duration)>,
    pub(in crate::client) on_limit: OnLimit,
    pub(in crate::client) shared_limit: Option<Arc<dyn SharedLimit>>,
    pub(in crate::client) hooks: Hooks,
    pub(in crate::client) headers: Vec<(String, Zeroizing<String>)>,
    pub(in crate::client) clock: Option<Arc<dyn Clock>>,
    pub(in crate::client) randomness: Option<Arc<dyn Randomness>>,
    pub(in crate::client) transport: Option<Arc<dyn Transport>>,
    pub(in crate::client) wrappers: Vec<Wrapper>,
    pub(in crate::client) interceptors: Interceptors,
    pub(in crate::client) max_concurrent_requests: Option<usize>,
}

pub(super) type Wrapper = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<_> = self.secrets.iter().map(|(scheme, _)| scheme).collect();
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.name)
            .field("credentials_for", &schemes)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// Creates a builder with the defaults from the specification.
    #[must_use]
    pub fn new(api: &'static Api) -> Self {
        let limit = |limit: &RateLimit| (limit.name.to_owned(), (limit.requests, limit.per));
        Self {
            api,
            base_url: None,
            servers: BTreeMap::new(),
            variables: BTreeMap::new(),
            paths: BTreeMap::new(),
            secrets: Vec::new(),
            variables_of_credentials: None,
            found: Vec::new(),
            unfound: Vec::new(),
            expected: Vec::new(),
            certificate: None,
            authorizations: Vec::new(),
            token_cache: None,
            token_url: None,
            scopes: Vec::new(),
            timeout: Some(TIMEOUT),
            attempt_timeout: Some(ATTEMPT_TIMEOUT),
            stall_timeout: Some(STALL_TIMEOUT),
            stall_from_start: false,
            user_agent: None,
            settings: Settings {
                connect_timeout: Some(CONNECT_TIMEOUT),
                http2_keep_alive: Some((HTTP2_KEEP_ALIVE, HTTP2_KEEP_ALIVE)),
                tcp_keep_alive: Some(TCP_KEEP_ALIVE),
                pool_idle_timeout: Some(POOL_IDLE_TIMEOUT),
                pool_max_idle_per_host: usize::MAX,
                ..Settings::default()
            },
            allow_plain_http: false,
            max_response_bytes: MAX_RESPONSE_BYTES,
            max_response_values: None,
            unpacking: Unpacking {
                asks: true,
                max_ratio: MAX_UNPACK_RATIO,
            },
            retry: RetryPolicy::default(),
            rate_limits: api.rate_limits.iter().map(limit).collect(),
            on_limit: OnLimit::Wait,
            shared_limit: None,
            hooks: Hooks::default(),
            headers: Vec::new(),
            clock: None,
            randomness: None,
            transport: None,
            wrappers: Vec::new(),
            interceptors: Interceptors::default(),
            max_concurrent_requests: None,
        }
    }

    /// Sets the base URL for all operations; by default, it is the first server of the API or of the
    /// operation.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// Sets the URL of one of the servers, which takes precedence over [`base_url`](Self::base_url).
    ///
    /// `server` is its name or URL in the specification, or the path or id of an operation that has its
    /// own servers. The URL may be relative to the base URL of the API.
    #[must_use]
    pub fn server(mut self, server: &str, url: &str) -> Self {
        self.servers.insert(server.to_owned(), url.to_owned());
        self
    }

    /// Sets the value of a variable in server URLs, including those of single operations.
    #[must_use]
    pub fn server_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Replaces the path template of an operation, for an API whose real paths differ from the specified
    /// ones. The template must have the same parameters in braces.
    #[must_use]
    pub fn path(mut self, operation_id: &str, template: &str) -> Self {
        self.paths
            .insert(operation_id.to_owned(), template.to_owned());
        self
    }

    /// Sets the token URL; by default, it comes from the specification. A query in the URL is kept.
    #[must_use]
    pub fn token_url(mut self, url: &str) -> Self {
        self.token_url = Some(url.to_owned());
        self
    }

    /// Requests a scope with each access token, in addition to those that the operation needs.
    #[must_use]
    pub fn scope(mut self, scope: &str) -> Self {
        self.scopes.push(scope.to_owned());
        self
    }

    /// Sets the timeout of a call, including all attempts and waits; by default, 60 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Disables the timeout of calls.
    #[must_use]
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// Sets the timeout of one attempt, to the last byte of its response; by default, 30 seconds.
    ///
    /// The request is not retried if the response is still arriving when the timeout expires: it would
    /// take as long again.
    ///
    /// If the response is a file (its operation accepts neither JSON nor XML nor text), the timeout only
    /// covers the head of the response; the rest is subject to [`stall_timeout`](Self::stall_timeout)
    /// and [`timeout`](Self::timeout).
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Disables the timeout of attempts, for example for long downloads, for which
    /// [`stall_timeout`](Self::stall_timeout) distinguishes a slow server from a dead one.
    #[must_use]
    pub fn no_attempt_timeout(mut self) -> Self {
        self.attempt_timeout = None;
        self
    }

    /// Sets the maximum time without a byte of a response; by default, 20 seconds.
    ///
    /// By default, it applies from the first byte, unless attempts have no timeout: the time that a
    /// server needs before it responds is limited by [`attempt_timeout`](Self::attempt_timeout). A
    /// timeout that is set here applies from the start of the request.
    #[must_use]
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = Some(timeout);
        self.stall_from_start = true;
        self
    }

    /// Lets a response pause for as long as the attempt may take.
    #[must_use]
    pub fn no_stall_timeout(mut self) -> Self {
        self.stall_timeout = None;
        self
    }

    /// Sets the timeout for making a connection; by default, 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// Sets how often HTTP/2 connections with requests in flight are pinged, and how long the peer may
    /// take to reply before the connection is closed; by default, 10 seconds each.
    ///
    /// Without pings, every later call on a connection whose peer has silently gone runs into its
    /// deadline.
    #[must_use]
    pub fn http2_keep_alive(mut self, interval: Duration, timeout: Duration) -> Self {
        self.settings.http2_keep_alive = Some((interval, timeout));
        self
    }

    /// Disables pings of HTTP/2 connections.
    #[must_use]
    pub fn no_http2_keep_alive(mut self) -> Self {
        self.settings.http2_keep_alive = None;
        self
    }

    /// Sets the idle time after which TCP probes a connection; by default, 15 seconds.
    #[must_use]
    pub fn tcp_keep_alive(mut self, silence: Duration) -> Self {
        self.settings.tcp_keep_alive = Some(silence);
        self
    }

    /// Disables TCP probes.
    #[must_use]
    pub fn no_tcp_keep_alive(mut self) -> Self {
        self.settings.tcp_keep_alive = None;
        self
    }

    /// Sets the `User-Agent`; by default, it is the generated crate and its version.
    #[must_use]
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.user_agent = Some(user_agent.to_owned());
        self
    }

    /// Sets the proxy for all requests.
    ///
    /// By default, the proxy of the environment is used, except for this machine (`localhost`, 127.0.0.0/8,
    /// `::1`), which is called directly unless a proxy is set here.
    #[must_use]
    pub fn proxy(mut self, url: &str) -> Self {
        self.settings.proxy = Some(url.into());
        self
    }

    /// Disables the proxy, even one set in the environment.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.settings.no_proxy = true;
        self
    }

    /// Allows plain HTTP to other machines, which exposes the credentials to everyone on the network
    /// path.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// Sets the maximum size of a response, in bytes; by default, 32 MiB. For a compressed response, it
    /// limits both the received and the unpacked size.
    ///
    /// Parsing a free-form value ([`Value`](crate::Value)) takes at most four times as much memory, see
    /// [`max_response_values`](Self::max_response_values).
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the maximum number of values in a JSON response, at any depth; by default, one for each 14
    /// bytes of [`max_response_bytes`](Self::max_response_bytes), which is 2.4 million.
    ///
    /// A short text such as `[0,0,0]` can contain many values, each of which takes memory.
    #[must_use]
    pub fn max_response_values(mut self, values: usize) -> Self {
        self.max_response_values = Some(values);
        self
    }

    /// Requests uncompressed responses, even if features of this crate (`brotli`, `gzip`, `zstd`) could
    /// unpack compressed ones. Without these features, only uncompressed responses are requested anyway.
    #[must_use]
    pub fn no_compression(mut self) -> Self {
        self.unpacking.asks = false;
        self
    }

    /// Sets the maximum ratio of the unpacked to the compressed size of a response; by default, 200. Up
    /// to 1 MiB, any ratio is allowed.
    #[must_use]
    pub fn max_unpack_ratio(mut self, ratio: u32) -> Self {
        self.unpacking.max_ratio = ratio;
        self
    }

    /// Sets when and how often calls are retried.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Replaces a rate limit.
    #[must_use]
    pub fn rate_limit(mut self, name: &str, requests: u32, per: Duration) -> Self {
        self.rate_limits.insert(name.to_owned(), (requests, per));
        self
    }

    /// Sets what calls do if a rate limit has no permit yet; by default, they wait.
    #[must_use]
    pub fn on_limit(mut self, on_limit: OnLimit) -> Self {
        self.on_limit = on_limit;
        self
    }

    /// Shares the rate limits with other clients.
    #[must_use]
    pub fn shared_limit(mut self, shared: Arc<dyn SharedLimit>) -> Self {
        self.shared_limit = Some(shared);
        self
    }

    /// Disables rate limits.
    #[must_use]
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limits.clear();
        self
    }

    /// Sends a header with every call. [`build`](Self::build) rejects headers that the transport sets
    /// (`Content-Length`, `Transfer-Encoding`, `Host`, `Connection` …).
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
        self
    }

    /// Sets the source of time.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the source of random numbers.
    #[must_use]
    pub fn randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = Some(randomness);
        self
    }
}
