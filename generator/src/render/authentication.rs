//! The section of the README about credentials.

use std::fmt::Write as _;

use crate::api::{OAuth2Flows, SecurityKind, SecurityScheme};
use crate::names::SchemeNames;

use super::context::Context;
use super::credentials::always_required;
use super::{doc, variables};

/// How each scheme gets its credential; empty for an API without operations.
pub(super) fn section(context: &Context<'_>) -> String {
    let api = &context.named.api;
    if api.operations.is_empty() {
        return String::new();
    }
    let mut text = "## Authentication\n\n".to_owned();
    if api.security_schemes.is_empty() {
        text.push_str(
            "The specification does not declare any credentials. If the API requires them,\n\
             `ClientBuilder::authorize_with` sends them with every call: a bearer token, user name and password, an\n\
             API key in a header, in the query or in a cookie, OAuth 2.0 tokens, or a custom signature.\n\n",
        );
        return text;
    }
    for (scheme, names) in api.security_schemes.iter().zip(&context.named.schemes) {
        let (what, more) = described(scheme, names);
        let _ = writeln!(
            text,
            "- **{}**: {what}: `ClientBuilder::{}`.{more} Environment variables: {}.",
            doc::escape(&scheme.name),
            names.setter,
            variables::shown(context, scheme),
        );
    }
    let required = always_required(context);
    if !required.is_empty() {
        let names: Vec<String> = required.iter().map(|name| doc::escape(name)).collect();
        let _ = writeln!(
            text,
            "\nEvery call requires {}; otherwise the code does not compile.",
            names.join(" and ")
        );
    }
    text.push_str(
        "\nEach value is a string or a `SecretSource`: a file that is reread when it changes, an environment\n\
         variable, or a custom provider such as a vault. `ClientBuilder::credentials_from_env` reads all of them from\n\
         the environment; a variable with the suffix `_FILE` contains the path of a file with the value. Environment\n\
         variables take precedence over values set in code.\n\n",
    );
    text
}

/// The kind of a scheme, and a description of its credential.
fn described(scheme: &SecurityScheme, names: &SchemeNames) -> (String, String) {
    let what = match &scheme.kind {
        SecurityKind::ClientCredentials { token_url, .. } => {
            let what = "OAuth 2.0 client credentials".to_owned();
            return (what, tokens(&doc::code(token_url), names));
        }
        SecurityKind::OpenIdConnect(url) => {
            let what = "OpenID Connect, with client id and secret".to_owned();
            let server = format!("the server that {} describes", doc::code(url));
            return (what, tokens(&server, names));
        }
        SecurityKind::OAuth2(flows) => return oauth(flows, names),
        SecurityKind::Bearer => "bearer token".to_owned(),
        SecurityKind::Basic => "user name and password".to_owned(),
        SecurityKind::Http(name) => format!("HTTP authentication {}", doc::code(name)),
        SecurityKind::ApiKeyHeader(name) => format!("API key in the header {}", doc::code(name)),
        SecurityKind::ApiKeyQuery(name) => {
            format!("API key in the query parameter {}", doc::code(name))
        }
        SecurityKind::ApiKeyCookie(name) => format!("API key in the cookie {}", doc::code(name)),
        SecurityKind::MutualTls => "client certificate (mutual TLS)".to_owned(),
    };
    (what, String::new())
}

fn oauth(flows: &OAuth2Flows, names: &SchemeNames) -> (String, String) {
    if let Some(token_url) = &flows.client_credentials {
        let what = "OAuth 2.0, with client id and secret".to_owned();
        return (what, tokens(&doc::code(token_url), names));
    }
    let more = format!(
        " `ClientBuilder::{}_from` takes a `TokenRequest` that obtains and refreshes it: with a \
         refresh token, or with a user login (feature `login`).",
        names.setter
    );
    ("OAuth 2.0 access token of a user".to_owned(), more)
}

/// Where tokens are obtained.
fn tokens(server: &str, names: &SchemeNames) -> String {
    format!(
        " The token is obtained from {server}, with the scopes that the operation requires; it is \
         shared, refreshed before it expires, and requested only once at a time. \
         `ClientBuilder::{}_from` obtains it in another way.",
        names.token_setter
    )
}
