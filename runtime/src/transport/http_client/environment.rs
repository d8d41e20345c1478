//! Environment variables with an invalid proxy: `reqwest` ignores them, and would bypass the intended proxy.

use hyper_util::client::proxy::matcher::Matcher;

use crate::transport::{TransportError, TransportErrorKind};

/// The invalid variable for each scheme, and the hosts that are excepted from proxies.
#[derive(Debug)]
pub(super) struct Environment {
    http: Option<Unusable>,
    https: Option<Unusable>,
    /// Matches all hosts that are not in `NO_PROXY`.
    proxied: Matcher,
}

/// A variable with an invalid proxy. Its value is omitted, because it may contain a password.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unusable {
    name: &'static str,
    why: &'static str,
}

/// The value of a variable; `None` if it is not set, and an error if it is not UTF-8.
type Variable = Option<Result<String, ()>>;

impl Environment {
    /// Reads the environment variables.
    pub(super) fn read() -> Self {
        Self::of(&|name| {
            let value = std::env::var_os(name)?;
            Some(value.into_string().map_err(drop))
        })
    }

    /// Reads the variables with the function `variable`.
    fn of(variable: &dyn Fn(&str) -> Variable) -> Self {
        // In a CGI program, request headers become such variables, so `reqwest` ignores all of them.
        let is_cgi = variable("REQUEST_METHOD").is_some();
        let unusable = |names| match is_cgi {
            true => None,
            false => unusable(names, variable),
        };
        let no_proxy = ["NO_PROXY", "no_proxy"];
        let no_proxy = no_proxy.iter().find_map(|name| variable(name)?.ok());
        Self {
            http: unusable(["HTTP_PROXY", "http_proxy"]),
            https: unusable(["HTTPS_PROXY", "https_proxy"]),
            proxied: Matcher::builder()
                .all("http://proxy.invalid")
                .no(no_proxy.unwrap_or_default())
                .build(),
        }
    }

    /// Checks that a request to a URL does not bypass an intended proxy.
    ///
    /// # Errors
    /// Returns an error with the invalid variable.
    pub(super) fn check(&self, url: &url::Url) -> Result<(), TransportError> {
        let unusable = match url.scheme() {
            "https" => &self.https,
            _ => &self.http,
        };
        let Some(Unusable { name, why }) = unusable else {
            return Ok(());
        };
        let excepted = url
            .as_str()
            .parse()
            .is_ok_and(|url: http::Uri| self.proxied.intercept(&url).is_none());
        match excepted {
            true => Ok(()),
            false => Err(TransportError::new(
                TransportErrorKind::Request,
                format!("{name} of the environment {why}; nothing was sent"),
            )),
        }
    }
}

/// Returns the variable for a scheme, if its proxy is invalid: the one for the scheme, otherwise the one for all
/// schemes.
fn unusable(of_scheme: [&'static str; 2], variable: &dyn Fn(&str) -> Variable) -> Option<Unusable> {
    for names in [of_scheme, ["ALL_PROXY", "all_proxy"]] {
        for name in names {
            let why = match variable(name) {
                None => continue,
                // An empty variable disables the proxy, even if the lowercase variable has one.
                Some(Ok(value)) if value.is_empty() => break,
                Some(Ok(value)) => problem(&value),
                Some(Err(())) => Some("is not UTF-8"),
            };
            return why.map(|why| Unusable { name, why });
        }
    }
    None
}

/// Returns the problem with a proxy URL, according to the client that would use it.
fn problem(value: &str) -> Option<&'static str> {
    let matcher = Matcher::builder().all(value).build();
    let proxy = matcher.intercept(&http::Uri::from_static("http://any.example"));
    let Some(proxy) = proxy else {
        return Some("is not a URL of a proxy");
    };
    let is_socks = proxy
        .uri()
        .scheme_str()
        .is_some_and(|scheme| scheme.starts_with("socks"));
    (is_socks && !cfg!(feature = "socks"))
        .then_some("names a proxy: SOCKS needs the feature `socks`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(variables: &[(&str, &str)], url: &str) -> Result<(), String> {
        let environment = Environment::of(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name)?;
            Some(match found.1 {
                "(bytes)" => Err(()),
                value => Ok(value.to_owned()),
            })
        });
        environment
            .check(&url.parse().unwrap())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn proxies_that_the_http_client_supports_are_accepted() {
        for value in [
            "http://proxy.example:3128",
            "https://user:p%40ss@proxy.example/",
            "proxy.example:3128",
            "proxy.example",
            "[::1]:3128",
            "",
            #[cfg(feature = "socks")]
            "socks5://proxy.example:1080",
            #[cfg(feature = "socks")]
            "socks5h://user:pass@proxy.example",
        ] {
            for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
                let found = checked(&[(name, value)], "https://api.example/x");
                assert_eq!(found, Ok(()), "{name}={value}");
            }
        }
    }

    #[test]
    fn an_invalid_proxy_variable_is_reported_without_its_value() {
        for value in [
            "http://user:s3cret@",
            "ftp://user:s3cret@proxy.example",
            "http://user:s3cret@proxy example",
            " http://user:s3cret@proxy.example",
            "http//user:s3cret@proxy.example",
            "://s3cret",
            "(bytes)",
            #[cfg(not(feature = "socks"))]
            "socks5://user:s3cret@proxy.example",
        ] {
            for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
                let error = checked(&[(name, value)], "http://api.example/x").unwrap_err();
                assert!(error.contains(name), "{error}");
                assert!(!error.contains("s3cret"), "{error}");
            }
        }
    }

    #[test]
    fn only_the_proxy_variable_that_applies_is_checked() {
        let wrong = "http//proxy";
        for (variables, url, is_refused) in [
            (&[("HTTP_PROXY", wrong)][..], "https://api.example", false),
            (&[("HTTPS_PROXY", wrong)], "http://api.example", false),
            (&[("HTTPS_PROXY", wrong)], "https://api.example", true),
            // `reqwest` would fall back to the one for all schemes, which is not the intended one.
            (
                &[("HTTPS_PROXY", wrong), ("ALL_PROXY", "http://p.example")],
                "https://api.example",
                true,
            ),
            (
                &[("HTTPS_PROXY", "http://p.example"), ("ALL_PROXY", wrong)],
                "https://api.example",
                false,
            ),
            (
                &[("HTTPS_PROXY", ""), ("https_proxy", wrong)],
                "https://api.example",
                false,
            ),
            (
                &[
                    ("ALL_PROXY", wrong),
                    ("NO_PROXY", "other.example,.api.example"),
                ],
                "https://eu.api.example/x?y=1",
                false,
            ),
            (
                &[("ALL_PROXY", wrong), ("no_proxy", "10.0.0.0/8")],
                "https://10.1.2.3",
                false,
            ),
            (
                &[("ALL_PROXY", wrong), ("NO_PROXY", "other.example")],
                "https://api.example",
                true,
            ),
            (
                &[("ALL_PROXY", wrong), ("REQUEST_METHOD", "GET")],
                "https://api.example",
                false,
            ),
        ] {
            let found = checked(variables, url);
            assert_eq!(found.is_err(), is_refused, "{variables:?} {url} {found:?}");
        }
    }
}
