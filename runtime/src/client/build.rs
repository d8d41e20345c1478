//! From a configuration to a client, with all that is wrong with it.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::builder::{ClientBuilder, Given};
use super::core::Core;
use super::{Client, url};
use crate::auth::{Credential, Credentials, TokenCache, TokenEndpoint};
use crate::clock::SystemClock;
use crate::describe::{SecurityKind, SecurityScheme};
use crate::encode::placeholders;
use crate::error::BuildError;
use crate::limit::Pacer;
use crate::randomness::SystemRandomness;
use crate::retry::Budget;
use crate::transport::{HttpClient, NoTransport, Settings, Transport};

impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    /// When something in the configuration is wrong; all of it is reported.
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
        let base_url = self.checked_base_url(&mut problems);
        let headers = self.checked_headers(&mut problems);
        let user_agent = self.checked_user_agent(&mut problems);
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => http_client(&self.settings, &mut problems),
        };
        self.check_names(&mut problems);
        let mut credentials = Credentials::default();
        for (name, given) in std::mem::take(&mut self.secrets) {
            let scheme = self
                .api
                .security_schemes
                .iter()
                .find(|known| known.name == name);
            let Some(scheme) = scheme else {
                problems.push(format!("credential for {name}: no such security scheme"));
                continue;
            };
            let endpoint = |id, secret, url| TokenEndpoint {
                url,
                id,
                secret,
                scopes: self.scopes.clone(),
                user_agent: user_agent.clone(),
                timeout: self.attempt_timeout,
                transport: Arc::clone(&transport),
                clock: Arc::clone(&clock),
            };
            let credential = match given {
                Given::Client(id, secret) => match self.checked_token_url(scheme, &base_url, &id) {
                    Ok(url) => Credential::OAuth(TokenCache::new(
                        endpoint(id, secret, url),
                        Arc::clone(&clock),
                        Arc::clone(&randomness),
                    )),
                    Err(problem) => {
                        problems.push(problem);
                        continue;
                    }
                },
                Given::Token(token) => Credential::Token(token),
                Given::Basic(user, password) => Credential::Basic(user, password),
                Given::Key(key) => Credential::Key(key),
            };
            if !fits(scheme.kind, &credential) {
                problems.push(format!("credential for {name}: of another kind"));
            }
            credentials.0.retain(|(known, _)| known.name != name);
            credentials.0.push((scheme, credential));
        }
        if !problems.is_empty() {
            return Err(BuildError::new(problems));
        }
        let pacer = |(name, (requests, per))| (name, Pacer::new(requests, per));
        Ok(Client {
            core: Arc::new(Core {
                api: self.api,
                base_url,
                base_url_chosen: self.base_url.is_some(),
                variables: self.variables,
                allow_plain_http: self.allow_plain_http,
                paths: self.paths,
                credentials,
                headers,
                user_agent,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                budget: Budget::new(self.retry.budget),
                retry: self.retry,
                pacers: self.rate_limits.into_iter().map(pacer).collect(),
                max_response_bytes: self.max_response_bytes,
                transport,
                clock,
                randomness,
            }),
        })
    }

    fn checked_base_url(&self, problems: &mut Vec<String>) -> String {
        let url = match (&self.base_url, self.api.servers.first()) {
            (Some(url), _) => Ok(url.clone()),
            (None, Some(server)) => url::of_server(server, &self.variables),
            (None, None) => Err("base URL: the API names no server; set `base_url`".to_owned()),
        };
        url.and_then(|url| url::check("base URL", &url, self.allow_plain_http))
            .unwrap_or_else(|problem| {
                problems.push(problem);
                String::new()
            })
    }

    fn checked_token_url(
        &self,
        scheme: &SecurityScheme,
        base_url: &str,
        id: &str,
    ) -> Result<String, String> {
        let SecurityKind::OAuth2ClientCredentials { token_url, .. } = scheme.kind else {
            return Err(format!(
                "credential for {}: not OAuth 2.0 client credentials",
                scheme.name
            ));
        };
        if id.is_empty() {
            return Err(format!(
                "credential for {}: the client id is empty",
                scheme.name
            ));
        }
        let url = self.token_url.as_deref().unwrap_or(token_url);
        let url = url::join(base_url, url).unwrap_or_else(|| url.to_owned());
        url::check("token URL", &url, self.allow_plain_http)
    }

    fn checked_headers(&self, problems: &mut Vec<String>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            match (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_str(value),
            ) {
                (Ok(name), Ok(mut value)) => {
                    // Whatever it is, it is nobody else's business.
                    value.set_sensitive(true);
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
                "{}/{} client-runtime/{}",
                self.api.package,
                self.api.package_version,
                env!("CARGO_PKG_VERSION")
            )
        };
        let text = self.user_agent.clone().unwrap_or_else(default);
        HeaderValue::from_str(&text).unwrap_or_else(|_| {
            problems.push("user agent: not the value of a header".to_owned());
            HeaderValue::from_static("client-runtime")
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
        for (name, value) in &self.variables {
            let known = self
                .api
                .servers
                .iter()
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
        if self.retry.max_attempts == 0 {
            problems.push("retry: at least one attempt".to_owned());
        }
    }
}

/// In case of problems, which are reported, a transport that sends nothing.
fn http_client(settings: &Settings, problems: &mut Vec<String>) -> Arc<dyn Transport> {
    match HttpClient::new(settings, problems) {
        Some(client) => Arc::new(client),
        None => Arc::new(NoTransport),
    }
}

fn fits(kind: SecurityKind, credential: &Credential) -> bool {
    match credential {
        Credential::OAuth(_) => matches!(kind, SecurityKind::OAuth2ClientCredentials { .. }),
        Credential::Token(_) => matches!(
            kind,
            SecurityKind::OAuth2ClientCredentials { .. } | SecurityKind::Bearer
        ),
        Credential::Basic(..) => kind == SecurityKind::Basic,
        Credential::Key(_) => matches!(
            kind,
            SecurityKind::ApiKeyHeader(_)
                | SecurityKind::ApiKeyQuery(_)
                | SecurityKind::ApiKeyCookie(_)
        ),
    }
}
