//! Credentials from the environment.

use super::{Credential, SecretSource};
use crate::describe::{Api, SecurityKind, SecurityScheme};

/// How the variables with credentials are called.
#[derive(Debug, Clone)]
pub(crate) struct Variables {
    prefix: String,
}

/// What a lookup of variables says.
type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Variables {
    pub(crate) fn new(prefix: &str) -> Self {
        Self {
            prefix: prefix.to_owned(),
        }
    }

    /// The credentials that are there, by scheme; what is there in part only, or twice, is a
    /// problem.
    pub(crate) fn read(
        &self,
        api: &'static Api,
        lookup: Lookup<'_>,
        problems: &mut Vec<String>,
    ) -> Vec<(&'static str, Credential)> {
        let mut found = Vec::new();
        for scheme in api.security_schemes {
            let names = self.names(api, scheme);
            let texts: Vec<_> = names
                .iter()
                .map(|name| text(name, lookup, problems))
                .collect();
            let credential = match (scheme.kind, texts.as_slice()) {
                (_, []) => None,
                (_, texts) if texts.iter().all(Option::is_none) => None,
                (SecurityKind::OAuth2ClientCredentials { .. }, [Some(id), Some(secret)]) => {
                    Some(Credential::client(id.clone(), secret.clone()))
                }
                (SecurityKind::Basic, [Some(user), Some(password)]) => {
                    Some(Credential::basic(user.clone(), password.clone()))
                }
                (SecurityKind::Bearer, [Some(token)]) => Some(Credential::token(token.clone())),
                (_, [Some(key)]) => Some(Credential::key(key.clone())),
                (_, texts) => {
                    for (name, _) in names.iter().zip(texts).filter(|(_, text)| text.is_none()) {
                        problems.push(format!("environment: {name} is missing"));
                    }
                    None
                }
            };
            found.extend(credential.map(|credential| (scheme.name, credential)));
        }
        found
    }

    /// The names of the variables for a scheme. The scheme's own name is part of them only where
    /// the API has several schemes of that kind.
    pub(crate) fn names(&self, api: &Api, scheme: &SecurityScheme) -> Vec<String> {
        let words = words(scheme.kind);
        let alike = |other: &&SecurityScheme| self::words(other.kind) == words;
        let several = api.security_schemes.iter().filter(alike).count() > 1;
        let name = |word: &&str| match several {
            true => format!("{}_{}_{word}", self.prefix, screaming(scheme.name)),
            false => format!("{}_{word}", self.prefix),
        };
        words.iter().map(name).collect()
    }
}

fn words(kind: SecurityKind) -> &'static [&'static str] {
    match kind {
        SecurityKind::OAuth2ClientCredentials { .. } => &["CLIENT_ID", "CLIENT_SECRET"],
        SecurityKind::Bearer => &["TOKEN"],
        SecurityKind::Basic => &["USER", "PASSWORD"],
        SecurityKind::ApiKeyHeader(_)
        | SecurityKind::ApiKeyQuery(_)
        | SecurityKind::ApiKeyCookie(_) => &["API_KEY"],
        SecurityKind::Unsupported(_) => &[],
    }
}

fn text(name: &str, lookup: Lookup<'_>, problems: &mut Vec<String>) -> Option<SecretSource> {
    let given = |name: &str| lookup(name).filter(|value| !value.is_empty());
    match (given(name), given(&format!("{name}_FILE"))) {
        (Some(_), Some(_)) => {
            problems.push(format!("environment: both {name} and {name}_FILE are set"));
            None
        }
        (Some(text), None) => Some(SecretSource::from(text)),
        (None, Some(path)) => Some(SecretSource::file(path)),
        (None, None) => None,
    }
}

/// `apiKey` and `api-key` become `API_KEY`.
fn screaming(name: &str) -> String {
    let mut text = String::new();
    let mut after_small = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if after_small && c.is_ascii_uppercase() {
                text.push('_');
            }
            text.push(c.to_ascii_uppercase());
        } else {
            text.push('_');
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    text
}
