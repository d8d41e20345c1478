//! The settings of a client, and those of its calls.

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
/// Less than the time of an attempt: a body that stalls is reported as that.
pub(super) const STALL_TIMEOUT: Duration = Duration::from_secs(20);
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Twice this is less than the time of an attempt: one call at most is lost to a silent peer.
pub(super) const HTTP2_KEEP_ALIVE: Duration = Duration::from_secs(10);
pub(super) const TCP_KEEP_ALIVE: Duration = Duration::from_secs(15);
pub(super) const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);
pub(super) const MAX_RESPONSE_BYTES: usize = 32 << 20;
/// As a free-form value a response takes at most four times as many bytes as it may have: each value
/// takes 32, its name 16, and their texts what they are long.
pub(super) const BYTES_PER_VALUE: usize = 14;
pub(super) const MAX_UNPACK_RATIO: u32 = 200;

/// Configures a [`Client`](crate::Client).
///
/// Nothing is checked before [`build`](Self::build), which reports all problems at once.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Client, RetryPolicy};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
///
/// // Of a generated client: `Client::builder().configure(|settings| settings.…)`.
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
    /// How the environment calls credentials, what was found there, and what is wrong with it.
    pub(in crate::client) variables_of_credentials: Option<Variables>,
    pub(in crate::client) found: Vec<(&'static str, Credential)>,
    pub(in crate::client) unfound: Vec<String>,
    /// The schemes whose variables must be set unless the program gives a credential, with the names
    /// of the variables.
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
    /// Starts with what the description of the API says.
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

    /// Where the API is served, for all operations; by default its first server, or that of the
    /// operation.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// Where one of the servers is, whatever [`base_url`](Self::base_url) says: `server` is its name
    /// or its URL in the description, or the path or the id of an operation that has servers of its
    /// own. The URL may be relative to that of the API.
    #[must_use]
    pub fn server(mut self, server: &str, url: &str) -> Self {
        self.servers.insert(server.to_owned(), url.to_owned());
        self
    }

    /// Chooses the value of a variable in the URLs of servers, those of single operations included.
    #[must_use]
    pub fn server_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Replaces the path template of an operation, for an API whose real paths differ from the
    /// described ones. It must have the same parameters in braces.
    #[must_use]
    pub fn path(mut self, operation_id: &str, template: &str) -> Self {
        self.paths
            .insert(operation_id.to_owned(), template.to_owned());
        self
    }

    /// Where access tokens come from; by default what the description says. A query in the URL is
    /// kept.
    #[must_use]
    pub fn token_url(mut self, url: &str) -> Self {
        self.token_url = Some(url.to_owned());
        self
    }

    /// Asks for a scope with each access token, besides those that the operation needs.
    #[must_use]
    pub fn scope(mut self, scope: &str) -> Self {
        self.scopes.push(scope.to_owned());
        self
    }

    /// The timeout of a call with all its attempts and waits; by default 60 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets a call take as long as it takes.
    #[must_use]
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// The timeout of one attempt, to the last byte of its response; by default 30 seconds. An answer
    /// that is still coming in when it ends is not asked for again: it would take as long.
    ///
    /// Where the answer is a file (its operation describes neither JSON nor XML nor text), it is the time
    /// to the head of the answer only; [`stall_timeout`](Self::stall_timeout) and
    /// [`timeout`](Self::timeout) are for the rest.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Lets an attempt take as long as the call may: for long downloads, where
    /// [`stall_timeout`](Self::stall_timeout) is what tells a slow server from a dead one.
    #[must_use]
    pub fn no_attempt_timeout(mut self) -> Self {
        self.attempt_timeout = None;
        self
    }

    /// The longest time without a byte of an answer; by default 20 seconds.
    ///
    /// The default begins with the first byte, unless an attempt may take any time: how long a server
    /// works on an answer is a matter of [`attempt_timeout`](Self::attempt_timeout). A time that is set
    /// here begins with the request.
    #[must_use]
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = Some(timeout);
        self.stall_from_start = true;
        self
    }

    /// Lets an answer pause for as long as the attempt may take.
    #[must_use]
    pub fn no_stall_timeout(mut self) -> Self {
        self.stall_timeout = None;
        self
    }

    /// The timeout of making a connection; by default 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// How often a connection of HTTP/2 with requests on it is asked whether its peer is still there,
    /// and how long the peer may take to answer before the connection is given up; by default 10 seconds
    /// each. Without it, each later call on a connection whose peer is silently gone runs into its
    /// deadline.
    #[must_use]
    pub fn http2_keep_alive(mut self, interval: Duration, timeout: Duration) -> Self {
        self.settings.http2_keep_alive = Some((interval, timeout));
        self
    }

    /// Asks no peer of HTTP/2 whether it is still there.
    #[must_use]
    pub fn no_http2_keep_alive(mut self) -> Self {
        self.settings.http2_keep_alive = None;
        self
    }

    /// After how much silence TCP probes a connection; by default 15 seconds.
    #[must_use]
    pub fn tcp_keep_alive(mut self, silence: Duration) -> Self {
        self.settings.tcp_keep_alive = Some(silence);
        self
    }

    /// Lets TCP probe no connection.
    #[must_use]
    pub fn no_tcp_keep_alive(mut self) -> Self {
        self.settings.tcp_keep_alive = None;
        self
    }

    /// What the client calls itself; by default the generated crate and its version.
    #[must_use]
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.user_agent = Some(user_agent.to_owned());
        self
    }

    /// The proxy for all requests; by default that of the environment, except for this machine
    /// (`localhost`, 127.0.0.0/8, `::1`), which is called directly unless a proxy is named here.
    #[must_use]
    pub fn proxy(mut self, url: &str) -> Self {
        self.settings.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.settings.no_proxy = true;
        self
    }

    /// Allows plain HTTP beyond this machine: everybody in between reads the credentials.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// The largest answer read, in bytes; by default 32 MiB. Of a compressed answer, both what comes and
    /// what it unpacks to must not be larger.
    ///
    /// Reading a free-form value ([`Value`](crate::Value)) takes at most four times as much memory, see
    /// [`max_response_values`](Self::max_response_values).
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The most values in an answer of JSON, at any depth; by default one for each 14 bytes of
    /// [`max_response_bytes`](Self::max_response_bytes), which are 2.4 million. A short text such as
    /// `[0,0,0]` can hold many, and each takes memory.
    #[must_use]
    pub fn max_response_values(mut self, values: usize) -> Self {
        self.max_response_values = Some(values);
        self
    }

    /// Asks for answers that are not compressed, although features of this crate (`brotli`, `gzip`,
    /// `zstd`) could unpack them. Without these features, nothing else is requested anyway.
    #[must_use]
    pub fn no_compression(mut self) -> Self {
        self.unpacking.asks = false;
        self
    }

    /// How many times its size a compressed answer may unpack to; by default 200. Up to 1 MiB it may be
    /// any number of times.
    #[must_use]
    pub fn max_unpack_ratio(mut self, ratio: u32) -> Self {
        self.unpacking.max_ratio = ratio;
        self
    }

    /// When and how often calls are tried again.
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

    /// What calls do that have no permit of a rate limit yet; by default they wait.
    #[must_use]
    pub fn on_limit(mut self, on_limit: OnLimit) -> Self {
        self.on_limit = on_limit;
        self
    }

    /// Keeps the rate limits together with other clients.
    #[must_use]
    pub fn shared_limit(mut self, shared: Arc<dyn SharedLimit>) -> Self {
        self.shared_limit = Some(shared);
        self
    }

    /// Keeps to no rate limit.
    #[must_use]
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limits.clear();
        self
    }

    /// Sends a header with every call. Headers that are for the transport to set (`Content-Length`,
    /// `Transfer-Encoding`, `Host`, `Connection` …) are refused by [`build`](Self::build).
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
        self
    }

    /// Where time comes from.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Where random numbers come from.
    #[must_use]
    pub fn randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = Some(randomness);
        self
    }
}
