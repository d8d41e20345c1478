//! Validation of a configuration, which results in a client or in every problem.

use std::sync::Arc;

use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::sync::Semaphore;

use super::ClientBuilder;
use crate::auth::{Credential, CredentialError, Credentials, TokenSetup, UrlCheck};
use crate::client::inner::ClientInner;
use crate::client::reserved_headers::is_reserved;
use crate::client::servers::Servers;
use crate::client::{Client, url};
use crate::clock::SystemClock;
use crate::encode::{OUTER_BLANK, has_outer_blank, placeholders};
use crate::error::BuildError;
use crate::limit::Limit;
use crate::randomness::SystemRandomness;
use crate::retry::Budget;
use crate::secret_header::secret_header;
#[cfg(not(target_arch = "wasm32"))]
use crate::transport::HttpClient;
use crate::transport::{NoTransport, Settings, Transport};

impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error that reports every problem of the configuration.
    pub fn build(mut self) -> Result<Client, BuildError> {
        let mut problems = Vec::new();
        let clock = self
            .clock
            .take()
            .unwrap_or_else(|| Arc::new(SystemClock::new()));
        let randomness = self
            .randomness
            .take()
            .unwrap_or_else(|| Arc::new(SystemRandomness));
        let servers = Servers::choose(&self, &mut problems);
        let mut headers = self.checked_headers(&mut problems);
        headers
            .entry(ACCEPT_ENCODING)
            .or_insert_with(|| self.unpacking.accept_encoding());
        let user_agent = self.checked_user_agent(&mut problems);
        let identity = Arc::clone(&self.settings.client_identity);
        let own_transport = self.transport.is_some();
        if own_transport {
            let without_effect = self.settings.without_effect().into_iter();
            problems.extend(
                without_effect.map(|name| format!("{name}: not for a transport of the program")),
            );
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => http_client(&self.settings, &mut problems),
        };
        let wrappers = std::mem::take(&mut self.wrappers).into_iter();
        let transport = wrappers.fold(transport, |inner, wrap| wrap(inner));
        self.check_names(&mut problems);
        let setup = TokenSetup {
            check_url: self.url_check(servers.base()),
            token_url: self.token_url.take(),
            scopes: std::mem::take(&mut self.scopes),
            user_agent: user_agent.clone(),
            // Always limited: all calls wait for a token request.
            timeout: self
                .attempt_timeout
                .or(Some(super::client_builder::ATTEMPT_TIMEOUT)),
            transport: Arc::clone(&transport),
            clock: Arc::clone(&clock),
            randomness: Arc::clone(&randomness),
            shared: self.token_cache.take(),
            own_transport,
        };
        let variables = self.variables_of_credentials.take();
        let credentials = Credentials::new(self.api, setup, identity, variables);
        self.give(&credentials, &mut problems);
        if !problems.is_empty() {
            return Err(BuildError::new(problems));
        }
        let shared = self.shared_limit.take();
        let limit = |(name, (requests, per))| {
            let full_name = format!("{}/{name}", self.api.name);
            let limit = Limit::new(full_name, requests, per, shared.clone());
            (name, limit)
        };
        Ok(Client {
            core: Arc::new(ClientInner {
                api: self.api,
                servers,
                paths: self.paths,
                credentials,
                headers,
                user_agent,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                stall_timeout: self.stall_timeout,
                stall_from_start: self.stall_from_start,
                budget: Budget::new(self.retry.budget),
                retry: self.retry,
                limits: self.rate_limits.into_iter().map(limit).collect(),
                on_limit: self.on_limit,
                hooks: self.hooks,
                max_response_bytes: self.max_response_bytes,
                max_response_values: self
                    .max_response_values
                    .unwrap_or(self.max_response_bytes / super::client_builder::BYTES_PER_VALUE),
                unpacking: self.unpacking,
                interceptors: self.interceptors,
                slots: self.max_concurrent_requests.map(Semaphore::new),
                transport,
                clock,
                randomness,
            }),
        })
    }

    /// Sets the credentials of the client.
    fn give(&mut self, credentials: &Credentials, problems: &mut Vec<String>) {
        problems.append(&mut self.unfound);
        let found = std::mem::take(&mut self.found).into_iter();
        let found = found.map(|(scheme, credential)| (scheme.to_owned(), credential));
        // The credentials of the environment come last, and so take precedence.
        let all = last_of_each(std::mem::take(&mut self.secrets).into_iter().chain(found));
        for (scheme, names) in std::mem::take(&mut self.expected) {
            if !all.iter().any(|(known, _)| known == scheme) {
                problems.push(format!("environment: nothing for {scheme}, set {names}"));
            }
        }
        let mut report = |result: Result<(), CredentialError>| {
            problems.extend(result.err().map(|CredentialError(problem)| problem));
        };
        if let Some(certificate) = self.certificate.take() {
            report(credentials.present(certificate));
        }
        // Certificates first: the token requests of other schemes may need them.
        let (certificates, others): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|(_, credential)| credential.is_certificate());
        for (scheme, credential) in certificates.into_iter().chain(others) {
            report(credentials.put(&scheme, credential));
        }
        report(credentials.authorize_with(std::mem::take(&mut self.authorizations)));
    }

    /// Returns a function that makes a URL of an authorization server absolute and checks it.
    fn url_check(&self, base_url: &str) -> UrlCheck {
        let (base_url, allow_plain_http) = (base_url.to_owned(), self.allow_plain_http);
        Arc::new(move |what, text| {
            // Joining would silently drop characters that a URL cannot contain.
            let url = match text.contains(url::is_foreign) {
                true => text.to_owned(),
                false => url::join(&base_url, text).unwrap_or_else(|| text.to_owned()),
            };
            url::check_endpoint(what, &url, allow_plain_http)
        })
    }

    fn checked_headers(&self, problems: &mut Vec<String>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            // The value must not be disclosed.
            match (
                HeaderName::from_bytes(name.as_bytes()),
                secret_header(value.clone()),
            ) {
                (Ok(name), _) if is_reserved(&name) => {
                    problems.push(format!("header {name}: set by the transport, not by hand"));
                }
                (Ok(_), Ok(_)) if has_outer_blank(value) => {
                    problems.push(format!("header {name}: {OUTER_BLANK}"));
                }
                (Ok(name), Ok(value)) => {
                    headers.insert(name, value);
                }
                (Err(_), _) => problems.push(format!("header {name:?}: not the name of a header")),
                (_, Err(_)) => problems.push(format!("header {name}: not the value of a header")),
            }
        }
        headers
    }

    fn checked_user_agent(&self, problems: &mut Vec<String>) -> HeaderValue {
        let default = || {
            format!(
                "{}/{} clientwright-runtime/{}",
                self.api.package,
                self.api.package_version,
                env!("CARGO_PKG_VERSION")
            )
        };
        let text = self.user_agent.clone().unwrap_or_else(default);
        HeaderValue::from_str(&text).unwrap_or_else(|_| {
            problems.push("user agent: not the value of a header".to_owned());
            HeaderValue::from_static("clientwright-runtime")
        })
    }

    fn check_names(&self, problems: &mut Vec<String>) {
        let limits: Vec<_> = self
            .api
            .rate_limits
            .iter()
            .map(|limit| limit.name)
            .collect();
        for (name, (requests, _)) in &self.rate_limits {
            if !limits.contains(&name.as_str()) {
                problems.push(format!("rate limit {name}: the API has none of that name"));
            }
            if *requests == 0 {
                problems.push(format!("rate limit {name}: zero requests"));
            }
        }
        Servers::check_names(self, problems);
        for (name, value) in &self.variables {
            let own = self.api.own_servers.iter();
            let servers = self.api.servers.iter();
            let known = servers
                .chain(own.flat_map(|group| group.servers))
                .flat_map(|server| server.variables)
                .any(|variable| variable.name == name);
            if !known {
                problems.push(format!("server variable {name}: no such variable"));
            }
            if value.is_empty() {
                problems.push(format!("server variable {name}: empty"));
            }
        }
        for (operation, template) in &self.paths {
            if !template.starts_with('/') || template.contains(['?', '#']) {
                problems.push(format!(
                    "path of {operation}: must start with `/` and have no query"
                ));
            }
            if template.contains(url::is_foreign) {
                problems.push(format!(
                    "path of {operation}: must not contain white space or control characters"
                ));
            }
            let described = self.api.operations.iter().find(|(id, _)| id == operation);
            match described {
                Some((_, path)) if placeholders(path) != placeholders(template) => {
                    problems.push(format!(
                        "path of {operation}: {template} must have the parameters of {path}"
                    ));
                }
                None if !self.api.operations.is_empty() => {
                    let known: Vec<&str> = self.api.operations.iter().map(|(id, _)| *id).collect();
                    problems.push(format!(
                        "path of {operation}: no such operation, there is {}",
                        known.join(", ")
                    ));
                }
                _ => {}
            }
        }
        if let Some(0) = self.max_concurrent_requests {
            problems.push("requests at one time: zero".to_owned());
        }
        if self.max_concurrent_requests > Some(Semaphore::MAX_PERMITS) {
            problems.push(format!(
                "requests at one time: {} at most",
                Semaphore::MAX_PERMITS
            ));
        }
        if self.retry.max_attempts == 0 {
            problems.push("retry: at least one attempt".to_owned());
        }
    }
}

/// Returns the last credential of each scheme, in the order of the first appearance of the schemes.
fn last_of_each(given: impl Iterator<Item = (String, Credential)>) -> Vec<(String, Credential)> {
    let mut last: Vec<(String, Credential)> = Vec::new();
    for (scheme, credential) in given {
        match last.iter_mut().find(|(known, _)| *known == scheme) {
            Some((_, earlier)) => *earlier = credential,
            None => last.push((scheme, credential)),
        }
    }
    last
}

/// Creates the default transport. If its settings have problems, they are reported, and the transport
/// sends nothing.
#[cfg(not(target_arch = "wasm32"))]
fn http_client(settings: &Settings, problems: &mut Vec<String>) -> Arc<dyn Transport> {
    match HttpClient::new(settings, problems) {
        Some(client) => Arc::new(client),
        None => Arc::new(NoTransport),
    }
}

#[cfg(target_arch = "wasm32")]
fn http_client(_: &Settings, problems: &mut Vec<String>) -> Arc<dyn Transport> {
    problems
        .push("transport: there is none by default on this platform, set `transport`".to_owned());
    Arc::new(NoTransport)
}
