//! What makes the descriptions that generated code has as statics.
//!
//! Every part of them is optional here, so that a later version can say more.

use std::time::Duration;

use crate::describe::{
    Api, ErrorConventions, ErrorMatch, IdempotencyKey, IdempotencyKeyFormat, Method, OAuth2Flows,
    Operation, OwnServers, RateLimit, SecurityKind, SecurityScheme, Server, ServerVariable,
};

#[doc(hidden)]
impl Api {
    /// An API of which nothing else is known; its errors are those of HTTP.
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

    /// The generated crate.
    #[must_use]
    pub const fn package(mut self, name: &'static str, version: &'static str) -> Self {
        self.package = name;
        self.package_version = version;
        self
    }

    /// Where it is served.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Where operations are served that have servers of their own.
    #[must_use]
    pub const fn own_servers(mut self, servers: &'static [OwnServers]) -> Self {
        self.own_servers = servers;
        self
    }

    /// The ways to prove who calls.
    #[must_use]
    pub const fn security_schemes(mut self, schemes: &'static [SecurityScheme]) -> Self {
        self.security_schemes = schemes;
        self
    }

    /// How often it may be called.
    #[must_use]
    pub const fn rate_limits(mut self, limits: &'static [RateLimit]) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Id and path template of each operation.
    #[must_use]
    pub const fn with_operations(
        mut self,
        operations: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.operations = operations;
        self
    }

    /// What its error answers look like.
    #[must_use]
    pub const fn errors(mut self, errors: ErrorConventions) -> Self {
        self.errors = errors;
        self
    }
}

#[doc(hidden)]
impl OwnServers {
    /// The servers of these operations.
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
    /// A server without a name.
    #[must_use]
    pub const fn new(url: &'static str) -> Self {
        Self {
            name: "",
            url,
            description: "",
            variables: &[],
        }
    }

    /// With a name.
    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// What it is for.
    #[must_use]
    pub const fn description(mut self, description: &'static str) -> Self {
        self.description = description;
        self
    }

    /// The variables in the URL.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }
}

#[doc(hidden)]
impl ServerVariable {
    /// A variable that may have any value.
    #[must_use]
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default,
            values: &[],
            description: "",
        }
    }

    /// With these values only.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// What it means.
    #[must_use]
    pub const fn description(mut self, description: &'static str) -> Self {
        self.description = description;
        self
    }
}

#[doc(hidden)]
impl SecurityScheme {
    /// A scheme by its name.
    #[must_use]
    pub const fn new(name: &'static str, kind: SecurityKind) -> Self {
        Self { name, kind }
    }
}

#[doc(hidden)]
impl SecurityKind {
    /// OAuth 2.0, client credentials grant.
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
    /// No flows.
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

    /// With the flow of client credentials.
    #[must_use]
    pub const fn client_credentials(mut self, token_url: &'static str) -> Self {
        self.client_credentials = Some(token_url);
        self
    }

    /// With the flow of authorization codes.
    #[must_use]
    pub const fn authorization_code(
        mut self,
        authorization_url: &'static str,
        token_url: &'static str,
    ) -> Self {
        self.authorization_code = Some((authorization_url, token_url));
        self
    }

    /// With the flow of device codes.
    #[must_use]
    pub const fn device_code(
        mut self,
        device_authorization_url: &'static str,
        token_url: &'static str,
    ) -> Self {
        self.device_code = Some((device_authorization_url, token_url));
        self
    }

    /// With a URL of its own for the refresh tokens of authorization codes.
    #[must_use]
    pub const fn authorization_code_refresh(mut self, refresh_url: &'static str) -> Self {
        self.authorization_code_refresh = Some(refresh_url);
        self
    }

    /// With a URL of its own for the refresh tokens of device codes.
    #[must_use]
    pub const fn device_code_refresh(mut self, refresh_url: &'static str) -> Self {
        self.device_code_refresh = Some(refresh_url);
        self
    }

    /// With a URL of its own for refresh tokens. It is without effect where two flows with different token URLs
    /// could have given them: a refresh token is only sent where its own flow says.
    #[must_use]
    pub const fn refresh(mut self, refresh_url: &'static str) -> Self {
        self.refresh = Some(refresh_url);
        self
    }
}

#[doc(hidden)]
impl RateLimit {
    /// So many requests in each such time.
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
    /// Nothing is known of error answers.
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

    /// Where the error code is.
    #[must_use]
    pub const fn code(mut self, pointer: &'static str) -> Self {
        self.code = pointer;
        self
    }

    /// Where the message is.
    #[must_use]
    pub const fn message(mut self, pointer: &'static str) -> Self {
        self.message = pointer;
        self
    }

    /// Where the longer description is.
    #[must_use]
    pub const fn description(mut self, pointer: &'static str) -> Self {
        self.description = pointer;
        self
    }

    /// The header that names the request.
    #[must_use]
    pub const fn request_id(mut self, header: &'static str) -> Self {
        self.request_id = header;
        self
    }

    /// The answers that ask for a new token.
    #[must_use]
    pub const fn expired_token(mut self, answers: &'static [ErrorMatch]) -> Self {
        self.expired_token = answers;
        self
    }

    /// The answers that ask for fewer requests.
    #[must_use]
    pub const fn throttled(mut self, answers: &'static [ErrorMatch]) -> Self {
        self.throttled = answers;
        self
    }

    /// The answers that say the server did nothing.
    #[must_use]
    pub const fn unavailable(mut self, answers: &'static [ErrorMatch]) -> Self {
        self.unavailable = answers;
        self
    }

    /// Status, code and what they mean.
    #[must_use]
    pub const fn names(mut self, names: &'static [(u16, &'static str, &'static str)]) -> Self {
        self.names = names;
        self
    }
}

#[doc(hidden)]
impl ErrorMatch {
    /// Answers with this status and this code; `""` for any code.
    #[must_use]
    pub const fn new(status: u16, code: &'static str) -> Self {
        Self { status, code }
    }
}

#[doc(hidden)]
impl Operation {
    /// An operation without credentials, limit and documented answers; it
    /// accepts JSON and is as idempotent as its method.
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

    /// With the root elements of its answers in XML, by their statuses.
    #[cfg(feature = "xml")]
    #[must_use]
    pub const fn xml(
        mut self,
        roots: &'static [(&'static str, &'static crate::xml::Item)],
    ) -> Self {
        self.xml = roots;
        self
    }

    /// With documented statuses of success and of failure.
    #[must_use]
    pub const fn answers(mut self, success: &'static str, errors: &'static str) -> Self {
        self.success = success;
        self.errors = errors;
        self
    }

    /// With alternatives of schemes, each a set of schemes that are all needed, with their scopes.
    #[must_use]
    pub const fn security(
        mut self,
        security: &'static [&'static [(&'static str, &'static [&'static str])]],
    ) -> Self {
        self.security = security;
        self
    }

    /// Counting towards a rate limit.
    #[must_use]
    pub const fn rate_limit(mut self, name: &'static str) -> Self {
        self.rate_limit = Some(name);
        self
    }

    /// With another `Accept` header; an empty one is not sent.
    #[must_use]
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// With another idempotency than its method has.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// With a key in that header, which is made once for each call: so the operation may be repeated.
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
