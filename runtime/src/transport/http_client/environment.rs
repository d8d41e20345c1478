//! Variables of the environment that should name a proxy and do not: `reqwest` ignores them, and would call past the
//! proxy that somebody meant.

use hyper_util::client::proxy::matcher::Matcher;

use crate::transport::{TransportError, TransportErrorKind};

/// The variables for each scheme, and which hosts they are not for.
#[derive(Debug)]
pub(super) struct Environment {
    http: Option<Unusable>,
    https: Option<Unusable>,
    /// Intercepts everything that `NO_PROXY` says nothing of.
    proxied: Matcher,
}

/// A variable that names no proxy. Its value may hold a password.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unusable {
    name: &'static str,
    why: &'static str,
}

/// What a variable is; none if it is not there. Not UTF-8 is as good as no URL.
type Variable = Option<Result<String, ()>>;

impl Environment {
    /// Reads the variables.
    pub(super) fn read() -> Self {
        Self::of(&|name| {
            let value = std::env::var_os(name)?;
            Some(value.into_string().map_err(drop))
        })
    }

    /// `variable` knows the value of each variable.
    fn of(variable: &dyn Fn(&str) -> Variable) -> Self {
        // In a CGI program, headers of requests become such variables, so that `reqwest` looks at none.
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

    /// Whether what goes there does not go past a proxy that somebody meant.
    ///
    /// # Errors
    /// The variable that should name the proxy.
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

/// The variable that decides on a scheme, if it names no proxy: the one for the scheme, else the one for all.
fn unusable(of_scheme: [&'static str; 2], variable: &dyn Fn(&str) -> Variable) -> Option<Unusable> {
    for names in [of_scheme, ["ALL_PROXY", "all_proxy"]] {
        for name in names {
            let why = match variable(name) {
                None => continue,
                // Says that there is no proxy, whatever the name in small letters says.
                Some(Ok(value)) if value.is_empty() => break,
                Some(Ok(value)) => problem(&value),
                Some(Err(())) => Some("is not UTF-8"),
            };
            return why.map(|why| Unusable { name, why });
        }
    }
    None
}

/// What is wrong with a URL of a proxy, as the client that would use it has it.
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
    fn what_the_http_client_takes_for_a_proxy_is_one() {
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
    fn a_variable_that_names_no_proxy_is_an_error_that_does_not_show_its_value() {
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
    fn only_the_variable_that_decides_is_looked_at() {
        let wrong = "http//proxy";
        for (variables, url, is_refused) in [
            (&[("HTTP_PROXY", wrong)][..], "https://api.example", false),
            (&[("HTTPS_PROXY", wrong)], "http://api.example", false),
            (&[("HTTPS_PROXY", wrong)], "https://api.example", true),
            // `reqwest` would fall back on the one for all, which is not the one that was meant.
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
