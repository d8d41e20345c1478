//! Security schemes that the options of a client add to its specification.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::{
    Document, Location, OAuthFlow, OAuthFlows, SecurityKind, SecurityRequirement, SecurityScheme,
    Spanned,
};
use crate::source::Span;

/// Schemes by name.
pub type AddedSecurity = BTreeMap<String, AddedScheme>;

/// A security scheme, in the words of OpenAPI.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum AddedScheme {
    /// A key in a header, in the query or in a cookie.
    ApiKey {
        /// Where it goes.
        #[serde(rename = "in")]
        place: KeyPlace,
        /// The name there.
        name: String,
    },
    /// HTTP authentication: `basic`, `bearer` or another scheme.
    Http {
        /// Its name.
        scheme: String,
    },
    /// OAuth 2.0 client credentials.
    Oauth2 {
        /// The token endpoint: a URL, or a path below the base URL.
        token_url: String,
        /// The scopes that every call needs.
        #[serde(default)]
        scopes: Vec<String>,
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// Where the server describes itself.
        open_id_connect_url: String,
        /// The scopes that every call needs.
        #[serde(default)]
        scopes: Vec<String>,
    },
    /// A client certificate.
    #[serde(rename = "mutualTLS")]
    MutualTls {},
}

/// Where an API key goes.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyPlace {
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into a cookie.
    Cookie,
}

impl AddedScheme {
    fn kind(&self, span: Span) -> SecurityKind {
        match self {
            Self::ApiKey { place, name } => SecurityKind::ApiKey {
                location: match place {
                    KeyPlace::Header => Location::Header,
                    KeyPlace::Query => Location::Query,
                    KeyPlace::Cookie => Location::Cookie,
                },
                name: name.clone(),
            },
            Self::Http { scheme } => match scheme.to_ascii_lowercase().as_str() {
                "basic" => SecurityKind::Basic,
                "bearer" => SecurityKind::Bearer,
                _ => SecurityKind::Http(scheme.clone()),
            },
            Self::Oauth2 { token_url, scopes } => SecurityKind::OAuth2(Box::new(OAuthFlows {
                client_credentials: Some(OAuthFlow {
                    token_url: Spanned {
                        value: token_url.clone(),
                        span,
                    },
                    refresh_url: None,
                    scopes: scopes
                        .iter()
                        .map(|name| (name.clone(), String::new()))
                        .collect(),
                }),
                ..OAuthFlows::default()
            })),
            Self::OpenIdConnect {
                open_id_connect_url,
                ..
            } => SecurityKind::OpenIdConnect(open_id_connect_url.clone()),
            Self::MutualTls {} => SecurityKind::MutualTls,
        }
    }

    fn scopes(&self) -> &[String] {
        match self {
            Self::Oauth2 { scopes, .. } | Self::OpenIdConnect { scopes, .. } => scopes,
            Self::ApiKey { .. } | Self::Http { .. } | Self::MutualTls {} => &[],
        }
    }
}

/// Adds schemes to a document, replacing its own schemes of the same names. Operations without `security` in
/// the document need all of them (`security: []` needs nothing).
pub fn add_security(document: &mut Document, added: &AddedSecurity) {
    if added.is_empty() {
        return;
    }
    // They have no place in the document.
    let span = document.span;
    let mut requirement = SecurityRequirement {
        schemes: Vec::new(),
    };
    for (name, scheme) in added {
        let made = SecurityScheme {
            name: name.clone(),
            description: None,
            kind: scheme.kind(span),
            extensions: BTreeMap::new(),
            span,
        };
        let mut known = document.security_schemes.iter_mut();
        match known.find(|known| known.name == *name) {
            Some(known) => *known = made,
            None => document.security_schemes.push(made),
        }
        let name = Spanned {
            value: name.clone(),
            span,
        };
        requirement.schemes.push((name, scheme.scopes().to_vec()));
    }
    for operation in &mut document.operations {
        operation
            .security
            .get_or_insert_with(|| vec![requirement.clone()]);
    }
}
