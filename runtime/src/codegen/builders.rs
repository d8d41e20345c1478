//! Constructors of the descriptions that are statics in generated code.
//!
//! Every part of them is optional, so that later versions can add more.

use std::time::Duration;

use crate::describe::{
    Api, ErrorConventions, ErrorMatch, IdempotencyKey, IdempotencyKeyFormat, Method, OAuth2Flows,
    Operation, OwnServers, RateLimit, SecurityKind, SecurityScheme, Server, ServerVariable,
};

#[doc(hidden)]
impl Api {
    /// Creates an API without any details; its errors are those of HTTP.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self {
            name,
            version,
            package: "",
            package_version: "",
            servers: &[],
            own_servers: &[],
            security_schemes: &[],
            rate_limits: &[],
            operations: &[],
            errors: ErrorConventions::HTTP,
        }
    }

    /// Sets the name and version of the generated crate.
    #[must_use]
    pub const fn package(mut self, name: &'static str, version: &'static str) -> Self {
        self.package = name;
        self.package_version = version;
        self
    }

    /// Sets the servers of the API.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the servers of operations that have their own.
    #[must_use]
    pub const fn own_servers(mut self, servers: &'static [OwnServers]) -> Self {
        self.own_servers = servers;
        self
    }

    /// Sets the security schemes.
    #[must_use]
    pub const fn security_schemes(mut self, schemes: &'static [SecurityScheme]) -> Self {
        self.security_schemes = schemes;
        self
    }

    /// Sets the rate limits.
    #[must_use]
    pub const fn rate_limits(mut self, limits: &'static [RateLimit]) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Sets the id and path template of each operation.
    #[must_use]
    pub const fn with_operations(
        mut self,
        operations: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.operations = operations;
        self
    }

    /// Sets the conventions of its error responses.
    #[must_use]
    pub const fn errors(mut self, errors: ErrorConventions) -> Self {
        self.errors = errors;
        self
    }
}

#[doc(hidden)]
impl OwnServers {
    /// Creates the servers of these operations.
    #[must_use]
    pub const fn new(operations: &'static [&'static str], servers: &'static [Server]) -> Self {
        Self {
            operations,
            servers,
        }
    }
}

#[doc(hidden)]
impl Server {
    /// Creates a server without a name.
    #[must_use]
    pub const fn new(url: &'static str) -> Self {
        Self {
            name: "",
            url,
            description: "",
            variables: &[],
        }
    }

    /// Sets the name.
    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Sets the description.
    #[must_use]
    pub const fn description(mut self, description: &'static str) -> Self {
        self.description = description;
        self
    }

    /// Sets the variables in the URL.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }
}

#[doc(hidden)]
impl ServerVariable {
    /// Creates a variable that accepts any value.
    #[must_use]
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default,
            values: &[],
            description: "",
        }
    }

    /// Restricts it to these values.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// Sets the description.
    #[must_use]
    pub const fn description(mut self, description: &'static str) -> Self {
        self.description = description;
        self
    }
}

#[doc(hidden)]
impl SecurityScheme {
    /// Creates a scheme with this name.
    #[must_use]
    pub const fn new(name: &'static str, kind: SecurityKind) -> Self {
        Self { name, kind }
    }
}

#[doc(hidden)]
impl SecurityKind {
    /// Creates a scheme of the OAuth 2.0 client credentials grant.
    #[must_use]
    pub const fn client_credentials(
        token_url: &'static str,
        scopes: &'static [&'static str],
    ) -> Self {
        Self::OAuth2ClientCredentials { token_url, scopes }
    }
}

#[doc(hidden)]
impl OAuth2Flows {
    /// Creates an empty set of flows.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            client_credentials: None,
            authorization_code: None,
            device_code: None,
            authorization_code_refresh: None,
            device_code_refresh: None,
            refresh: None,
        }
    }

    /// Adds the client credentials flow.
    #[must_use]
    pub const fn client_credentials(mut self, token_url: &'static str) -> Self {
        self.client_credentials = Some(token_url);
        self
    }

    /// Adds the authorization code flow.
    #[must_use]
    pub const fn authorization_code(
        mut self,
        authorization_url: &'static str,
        token_url: &'static str,
    ) -> Self {
        self.authorization_code = Some((authorization_url, token_url));
        self
    }

    /// Adds the device code flow.
    #[must_use]
    pub const fn device_code(
        mut self,
        device_authorization_url: &'static str,
        token_url: &'static str,
    ) -> Self {
        self.device_code = Some((device_authorization_url, token_url));
        self
    }

    /// Sets a separate URL for the refresh tokens of authorization codes.
    #[must_use]
    pub const fn authorization_code_refresh(mut self, refresh_url: &'static str) -> Self {
        self.authorization_code_refresh = Some(refresh_url);
        self
    }

    /// Sets a separate URL for the refresh tokens of device codes.
    #[must_use]
    pub const fn device_code_refresh(mut self, refresh_url: &'static str) -> Self {
        self.device_code_refresh = Some(refresh_url);
        self
    }

    /// Sets a separate URL for refresh tokens. It is ignored if two flows with different token URLs may
    /// have issued them: a refresh token is only sent to the URL of the flow that issued it.
    #[must_use]
    pub const fn refresh(mut self, refresh_url: &'static str) -> Self {
        self.refresh = Some(refresh_url);
        self
    }
}

#[doc(hidden)]
impl RateLimit {
    /// Creates a limit of `requests` in each period.
    #[must_use]
    pub const fn new(name: &'static str, requests: u32, per: Duration) -> Self {
        Self {
            name,
            requests,
            per,
        }
    }
}

#[doc(hidden)]
impl ErrorConventions {
    /// Creates conventions without any details.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            code: "",
            message: "",
            description: "",
            request_id: "",
            expired_token: &[],
            throttled: &[],
            unavailable: &[],
            names: &[],
        }
    }

    /// Sets the location of the error code.
    #[must_use]
    pub const fn code(mut self, pointer: &'static str) -> Self {
        self.code = pointer;
        self
    }

    /// Sets the location of the message.
    #[must_use]
    pub const fn message(mut self, pointer: &'static str) -> Self {
        self.message = pointer;
        self
    }

    /// Sets the location of the longer description.
    #[must_use]
    pub const fn description(mut self, pointer: &'static str) -> Self {
        self.description = pointer;
        self
    }

    /// Sets the header with the request id.
    #[must_use]
    pub const fn request_id(mut self, header: &'static str) -> Self {
        self.request_id = header;
        self
    }

    /// Sets the responses that require a new token.
    #[must_use]
    pub const fn expired_token(mut self, responses: &'static [ErrorMatch]) -> Self {
        self.expired_token = responses;
        self
    }

    /// Sets the responses that request a lower rate.
    #[must_use]
    pub const fn throttled(mut self, responses: &'static [ErrorMatch]) -> Self {
        self.throttled = responses;
        self
    }

    /// Sets the responses that mean that the server did not process the request.
    #[must_use]
    pub const fn unavailable(mut self, responses: &'static [ErrorMatch]) -> Self {
        self.unavailable = responses;
        self
    }

    /// Sets the meanings of statuses and codes.
    #[must_use]
    pub const fn names(mut self, names: &'static [(u16, &'static str, &'static str)]) -> Self {
        self.names = names;
        self
    }
}

#[doc(hidden)]
impl ErrorMatch {
    /// Matches responses with this status and code; `""` matches any code.
    #[must_use]
    pub const fn new(status: u16, code: &'static str) -> Self {
        Self { status, code }
    }
}

#[doc(hidden)]
impl Operation {
    /// Creates an operation without credentials, limits and documented responses; it accepts JSON and is
    /// as idempotent as its method.
    #[must_use]
    pub const fn new(
        api: &'static Api,
        method: Method,
        path: &'static str,
        id: &'static str,
    ) -> Self {
        Self {
            api,
            id,
            method,
            path,
            security: &[],
            rate_limit: None,
            accept: "application/json",
            success: "",
            errors: "",
            idempotent: method.is_idempotent(),
            idempotency_key: None,
            #[cfg(feature = "xml")]
            xml: &[],
        }
    }

    /// Sets the root elements of its XML responses, by status.
    #[cfg(feature = "xml")]
    #[must_use]
    pub const fn xml(
        mut self,
        roots: &'static [(&'static str, &'static crate::xml::Item)],
    ) -> Self {
        self.xml = roots;
        self
    }

    /// Sets the documented statuses of success and failure.
    #[must_use]
    pub const fn answers(mut self, success: &'static str, errors: &'static str) -> Self {
        self.success = success;
        self.errors = errors;
        self
    }

    /// Sets the alternatives of schemes. Each alternative is a set of schemes that are all required,
    /// with their scopes.
    #[must_use]
    pub const fn security(
        mut self,
        security: &'static [&'static [(&'static str, &'static [&'static str])]],
    ) -> Self {
        self.security = security;
        self
    }

    /// Applies a rate limit.
    #[must_use]
    pub const fn rate_limit(mut self, name: &'static str) -> Self {
        self.rate_limit = Some(name);
        self
    }

    /// Sets the `Accept` header; an empty one is not sent.
    #[must_use]
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// Overrides the idempotency of its method.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Sends a key in this header, which is generated once for each call, so that the operation may be
    /// retried.
    #[must_use]
    pub const fn idempotency_key(
        mut self,
        header: &'static str,
        format: IdempotencyKeyFormat,
    ) -> Self {
        self.idempotency_key = Some(IdempotencyKey { header, format });
        self.idempotent = true;
        self
    }
}
