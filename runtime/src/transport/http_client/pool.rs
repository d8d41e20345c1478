//! Pools of connections: one for each runtime that the client is used from.

use std::net::SocketAddr;
use std::sync::Arc;

use reqwest::{Client, ClientBuilder};
use tokio::runtime::Id;

use super::environment::Environment;
use super::error::deepest;
use crate::transport::settings::{HttpVersions, Settings};
use crate::transport::{TransportError, is_loopback, tls};

/// Connections that are driven by one runtime.
///
/// Proxies of the environment are not used for this machine: requests to loopback are sent directly, unless the
/// program sets a proxy for everything.
#[derive(Debug, Clone)]
pub(super) struct Pool {
    client: Client,
    /// Present if the environment may have a proxy.
    without_proxy: Option<BesideProxy>,
}

/// Requests that do not use a proxy of the environment, and proxies that cannot be used.
#[derive(Debug, Clone)]
struct BesideProxy {
    /// For loopback.
    direct: Client,
    environment: Arc<Environment>,
}

impl Pool {
    /// Returns the client for a URL.
    ///
    /// # Errors
    /// Returns an error if the request needs a proxy of the environment, which is invalid.
    pub(super) fn client_for(&self, url: &url::Url) -> Result<&Client, TransportError> {
        let Some(direct) = &self.without_proxy else {
            return Ok(&self.client);
        };
        if url.host().is_some_and(|host| is_loopback(&host)) {
            return Ok(&direct.direct);
        }
        direct.environment.check(url)?;
        Ok(&self.client)
    }
}

/// The pools of a client. Each connection is driven by a task of the runtime in which it was created: another runtime
/// would wait forever for a task that is not polled while the first one is idle.
#[derive(Debug)]
pub(super) struct Pools {
    recipe: Recipe,
    /// The most recently used pool is first.
    pools: Vec<(Option<Id>, Pool)>,
}

/// The maximum number of headers of an HTTP/1 response; their size is limited separately. By default `hyper` rejects
/// more than 100.
const MAX_HEADERS: usize = 1024;

/// The maximum number of runtimes with a pool, so that the pools of terminated runtimes are dropped eventually.
const AT_MOST: usize = 16;

impl Pools {
    /// Creates the first pool. Adds errors in the settings to `problems`.
    pub(super) fn new(settings: &Settings, problems: &mut Vec<String>) -> Option<Self> {
        let recipe = Recipe::new(settings, problems)?;
        match recipe.make() {
            Ok(pool) => Some(Self {
                recipe,
                // For the first runtime that makes a call.
                pools: vec![(None, pool)],
            }),
            Err(problem) => {
                problems.push(problem);
                None
            }
        }
    }

    /// Returns the pool of a runtime.
    pub(super) fn of(&mut self, runtime: Id) -> Result<Pool, String> {
        let is_its_own = |owner: Option<Id>| owner.is_none_or(|owner| owner == runtime);
        match self.pools.iter().position(|(owner, _)| is_its_own(*owner)) {
            Some(index) => {
                if let Some(before) = self.pools.get_mut(..=index) {
                    before.rotate_right(1);
                }
            }
            None => {
                let pool = self.recipe.make()?;
                self.pools.insert(0, (None, pool));
                self.pools.truncate(AT_MOST);
            }
        }
        match self.pools.first_mut() {
            Some((owner, pool)) => {
                *owner = Some(runtime);
                Ok(pool.clone())
            }
            None => Err("no pool".to_owned()),
        }
    }
}

/// The settings from which pools are created.
#[derive(Debug)]
struct Recipe {
    settings: Settings,
    proxy: Option<reqwest::Proxy>,
    tls: rustls::ClientConfig,
    /// Whether the environment may have a proxy.
    from_environment: bool,
}

impl Recipe {
    fn new(settings: &Settings, problems: &mut Vec<String>) -> Option<Self> {
        let before = problems.len();
        let proxy = settings.proxy.as_ref().and_then(|url| {
            let url = url.expose();
            if url.starts_with("socks") && !cfg!(feature = "socks") {
                problems.push("proxy: SOCKS needs the feature `socks`".to_owned());
                return None;
            }
            match reqwest::Proxy::all(url) {
                Ok(proxy) => Some(proxy),
                // The error itself may contain the password in the URL.
                Err(_) => {
                    problems.push("proxy: not a URL of a proxy".to_owned());
                    None
                }
            }
        });
        if settings.unix_socket.is_some() && settings.proxy.is_some() {
            problems.push("proxy: not for a Unix socket".to_owned());
        }
        for host in settings.addresses.keys() {
            if !matches!(url::Host::parse(host), Ok(url::Host::Domain(_))) {
                problems.push(format!("resolve: {host:?} is not the name of a host"));
            }
        }
        let tls = match tls::config(settings) {
            Ok(tls) => Some(tls),
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        if problems.len() > before {
            return None;
        }
        Some(Self {
            from_environment: proxy.is_none()
                && !settings.no_proxy
                && settings.unix_socket.is_none()
                && environment_has_proxy(),
            settings: settings.clone(),
            proxy,
            // Without a TLS configuration, `reqwest` would look for a global one and panic.
            tls: tls?,
        })
    }

    fn make(&self) -> Result<Pool, String> {
        let mut builder = self.builder();
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        }
        if self.settings.no_proxy || self.settings.unix_socket.is_some() {
            builder = builder.no_proxy();
        }
        let without_proxy = match self.from_environment {
            true => Some(BesideProxy {
                direct: build(self.builder().no_proxy())?,
                environment: Arc::new(Environment::read()),
            }),
            false => None,
        };
        Ok(Pool {
            client: build(builder)?,
            without_proxy,
        })
    }

    /// Applies the settings that do not depend on proxies.
    fn builder(&self) -> ClientBuilder {
        let settings = &self.settings;
        let mut builder = Client::builder()
            // A redirect may lead to a host that must not receive the credentials.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Retries are up to the client, which counts and paces them.
            .retry(reqwest::retry::never())
            // Codings are requested and decompressed by the client, whatever features of `reqwest` the other crates
            // of a program enable.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .http1_max_headers(MAX_HEADERS)
            .tcp_keepalive(settings.tcp_keep_alive)
            .pool_idle_timeout(settings.pool_idle_timeout)
            .pool_max_idle_per_host(settings.pool_max_idle_per_host)
            .local_address(settings.local_address)
            .tls_backend_preconfigured(self.tls.clone());
        builder = match settings.http_versions {
            HttpVersions::Negotiated => builder,
            HttpVersions::Http1 => builder.http1_only(),
            HttpVersions::Http2 => builder.http2_prior_knowledge(),
        };
        for (host, addresses) in &settings.addresses {
            // Port 0 stands for the port of the URL.
            let addresses = addresses.iter().map(|address| SocketAddr::new(*address, 0));
            builder = builder.resolve_to_addrs(host, &addresses.collect::<Vec<_>>());
        }
        #[cfg(unix)]
        if let Some(path) = &settings.unix_socket {
            builder = builder.unix_socket(path.as_path());
        }
        if settings.tcp_keep_alive.is_none() {
            // Each of the three settings would enable it.
            builder = builder
                .tcp_keepalive_interval(None)
                .tcp_keepalive_retries(None);
        }
        if let Some(timeout) = settings.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some((interval, timeout)) = settings.http2_keep_alive {
            builder = builder
                .http2_keep_alive_interval(interval)
                .http2_keep_alive_timeout(timeout);
        }
        builder
    }
}

fn build(builder: ClientBuilder) -> Result<Client, String> {
    builder
        .build()
        .map_err(|error| format!("HTTP client: {}", deepest(&error.without_url())))
}

/// Returns whether a variable such as `HTTP_PROXY` is set; `reqwest` and [`Environment`] interpret it.
fn environment_has_proxy() -> bool {
    std::env::vars_os().any(|(name, value)| {
        let name = name.to_string_lossy().to_ascii_lowercase();
        matches!(&*name, "http_proxy" | "https_proxy" | "all_proxy") && !value.is_empty()
    })
}
