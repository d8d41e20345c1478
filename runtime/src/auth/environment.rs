//! Credentials from the environment.

use super::{ClientCertificate, Credential, SecretSource};
use crate::describe::{Api, SecurityKind, SecurityScheme};

/// The names of the environment variables with credentials.
#[derive(Debug, Clone)]
pub(crate) struct Variables {
    prefix: String,
}

/// Looks up the value of a variable.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The names of variables, without the prefix.
type Words = &'static [&'static str];

const CLIENT: Words = &["CLIENT_ID", "CLIENT_SECRET"];
const ACCESS_TOKEN: Words = &["ACCESS_TOKEN"];
const CERTIFICATE: Words = &["CLIENT_CERTIFICATE"];
const CERTIFICATE_AND_KEY: Words = &["CLIENT_CERTIFICATE", "CLIENT_KEY"];

impl Variables {
    pub(crate) fn new(prefix: &str) -> Self {
        Self {
            prefix: prefix.to_owned(),
        }
    }

    /// Reads the available credentials by scheme. Reports incomplete and duplicate credentials as
    /// problems.
    pub(crate) fn read(
        &self,
        api: &'static Api,
        lookup: Lookup<'_>,
        problems: &mut Vec<String>,
    ) -> Vec<(&'static str, Credential)> {
        let mut found = Vec::new();
        for scheme in api.security_schemes {
            let credential = self.read_scheme(api, scheme, lookup, problems);
            found.extend(credential.map(|credential| (scheme.name, credential)));
        }
        found
    }

    /// Reads the credential for one scheme.
    pub(crate) fn read_scheme(
        &self,
        api: &Api,
        scheme: &SecurityScheme,
        lookup: Lookup<'_>,
        problems: &mut Vec<String>,
    ) -> Option<Credential> {
        let mut complete: Vec<(Words, Vec<SecretSource>)> = Vec::new();
        let mut partial: Vec<(Words, Vec<String>)> = Vec::new();
        let mut wrong: Vec<String> = Vec::new();
        for words in alternatives(scheme.kind) {
            let names = self.names(api, scheme, words);
            let mut texts = Vec::new();
            let mut absent = Vec::new();
            for name in names {
                match SecretSource::variable(&name, lookup) {
                    Ok(Some(text)) => texts.push(text),
                    Ok(None) => absent.push(name),
                    Err(problem) if wrong.contains(&problem) => {}
                    Err(problem) => wrong.push(problem),
                }
            }
            if texts.len() == words.len() {
                complete.push((words, texts));
            } else if !texts.is_empty() {
                partial.push((words, absent));
            }
        }
        if !wrong.is_empty() {
            problems.append(&mut wrong);
            return None;
        }
        // The longest first: a certificate alone is a subset of a certificate with its key.
        complete.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let chosen = complete.first().map_or(&[][..], |(words, _)| words);
        let apart = |other: Words| !other.iter().any(|word| chosen.contains(word));
        let missing = partial.iter().filter(|(words, _)| apart(words));
        let mut missing = missing.flat_map(|(_, absent)| absent).peekable();
        if missing.peek().is_some() {
            problems.extend(missing.map(|name| format!("environment: {name} is missing")));
            return None;
        }
        if let Some((other, _)) = complete
            .iter()
            .find(|(words, _)| *words != chosen && apart(words))
        {
            let both = [chosen, other].map(|words| self.names(api, scheme, words).join(" and "));
            problems.push(format!("environment: both {} are set", both.join(", and ")));
            return None;
        }
        let (_, texts) = complete.into_iter().next()?;
        credential(scheme.kind, texts)
    }

    /// Returns the names of all variables for a scheme, as text.
    pub(crate) fn shown(&self, api: &Api, scheme: &SecurityScheme) -> String {
        let all = alternatives(scheme.kind).iter();
        let names: Vec<String> = all
            .map(|words| self.names(api, scheme, words).join(" and "))
            .collect();
        names.join(", or ")
    }

    /// Returns the names of variables for a scheme. They contain the name of the scheme only if several
    /// schemes of the API have variables with the same name.
    fn names(&self, api: &Api, scheme: &SecurityScheme, words: Words) -> Vec<String> {
        let shares = |other: &&SecurityScheme| {
            let mut known = alternatives(scheme.kind)
                .iter()
                .flat_map(|words| words.iter());
            known.any(|word| {
                let others = alternatives(other.kind);
                others.iter().any(|words| words.contains(word))
            })
        };
        let several = api.security_schemes.iter().filter(shares).count() > 1;
        let name = |word: &&str| match several {
            true => format!("{}_{}_{word}", self.prefix, screaming(scheme.name)),
            false => format!("{}_{word}", self.prefix),
        };
        words.iter().map(name).collect()
    }
}

/// Returns the complete sets of variable names for the credential of a scheme, without the prefix.
#[must_use]
pub fn credential_words(api: &Api, scheme: &SecurityScheme) -> Vec<Vec<String>> {
    let bare = Variables::new("");
    let sets = alternatives(scheme.kind).iter();
    sets.map(|words| {
        let names = bare.names(api, scheme, words).into_iter();
        names
            .map(|name| name.strip_prefix('_').unwrap_or(&name).to_owned())
            .collect()
    })
    .collect()
}

/// Returns the sets of variables that a credential of this kind may come from.
fn alternatives(kind: SecurityKind) -> &'static [Words] {
    match kind {
        SecurityKind::OAuth2ClientCredentials { .. } | SecurityKind::OpenIdConnect(_) => {
            &[CLIENT, ACCESS_TOKEN]
        }
        SecurityKind::OAuth2(flows) if flows.client_credentials.is_some() => {
            &[CLIENT, ACCESS_TOKEN]
        }
        SecurityKind::OAuth2(_) => &[ACCESS_TOKEN],
        SecurityKind::Bearer => &[&["TOKEN"]],
        SecurityKind::Basic => &[&["USER", "PASSWORD"]],
        SecurityKind::ApiKeyHeader(_)
        | SecurityKind::ApiKeyQuery(_)
        | SecurityKind::ApiKeyCookie(_) => &[&["API_KEY"]],
        SecurityKind::Http(_) => &[&["AUTHORIZATION"]],
        SecurityKind::MutualTls => &[CERTIFICATE_AND_KEY, CERTIFICATE],
    }
}

fn credential(kind: SecurityKind, texts: Vec<SecretSource>) -> Option<Credential> {
    let mut texts = texts.into_iter();
    let first = texts.next()?;
    Some(match (kind, texts.next()) {
        (SecurityKind::Basic, Some(password)) => Credential::basic(first, password),
        (SecurityKind::MutualTls, Some(key)) => ClientCertificate::new(first, key).into(),
        (SecurityKind::MutualTls, None) => ClientCertificate::pem(first).into(),
        (SecurityKind::Http(_), _) => Credential::http(first),
        (_, Some(secret)) => Credential::client(first, secret),
        (kind, _) if kind.takes_tokens() => Credential::token(first),
        _ => Credential::key(first),
    })
}

/// Converts `apiKey` and `api-key` to `API_KEY`.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::SecurityScheme;

    #[test]
    fn variables_are_named_after_their_content_and_if_ambiguous_their_scheme() {
        static API: Api = Api::new("Things", "1.0").security_schemes(&[
            SecurityScheme::new("v2Key", SecurityKind::ApiKeyHeader("X-Key")),
            SecurityScheme::new("other-key", SecurityKind::ApiKeyQuery("key")),
            SecurityScheme::new("login", SecurityKind::Basic),
            SecurityScheme::new("oauth", SecurityKind::OpenIdConnect("https://x.example")),
        ]);
        let words: Vec<_> = API
            .security_schemes
            .iter()
            .map(|scheme| credential_words(&API, scheme).concat().join(" "))
            .collect();
        assert_eq!(
            words,
            [
                "V2_KEY_API_KEY",
                "OTHER_KEY_API_KEY",
                "USER PASSWORD",
                "CLIENT_ID CLIENT_SECRET ACCESS_TOKEN",
            ]
        );
    }
}
