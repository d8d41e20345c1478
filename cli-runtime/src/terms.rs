//! Translates messages of the runtime to the terms of a terminal. They are written for Rust programs and mention
//! methods of a builder; the users of a command have flags, environment variables, and a configuration.

/// Phrases of such messages, and their replacements.
const PHRASES: [(&str, &str); 10] = [
    (
        "use https, or allow it with `allow_plain_http`",
        "use https",
    ),
    (
        "no token URL, set one with `token_url`",
        "no token URL, give one with --token-url, or `token-url` in the profile",
    ),
    (
        "the one that is meant with `token_url`",
        "the one that is meant with --token-url, or `token-url` in the profile",
    ),
    (
        "no certificate, set one with `client_certificate`",
        "no certificate, which only the variables of a client certificate can name",
    ),
    (
        "set `base_url`, or `server`",
        "set --base-url, or `base-url` in the profile,",
    ),
    (
        "set `base_url`",
        "give one with --base-url, or `base-url` in the profile",
    ),
    (
        " (the setting `integers = \"exact\"`, or `x-integers: exact` of its schema, reads larger ones)",
        "",
    ),
    (
        "more than `max_response_values`",
        "more than this program reads",
    ),
    (
        "SOCKS needs the feature `socks`",
        "this program knows no SOCKS, only proxies for HTTP",
    ),
    (
        "which is not read without the feature `charsets`",
        "which this program does not read",
    ),
];

/// Prefixes without information: variables are only one of several sources.
const BEGINNINGS: [&str; 2] = ["the client cannot be built: ", "environment: "];

/// The text before the methods that set a credential.
const SET_WITH: &str = ", set with `";

/// Translates the message to the terms of a terminal.
#[must_use]
pub fn in_terms_of_a_terminal(message: &str) -> String {
    let lines = message.split('\n').map(|line| {
        BEGINNINGS
            .iter()
            .fold(line, |line, start| line.strip_prefix(start).unwrap_or(line))
    });
    let mut text = without_setters(&lines.collect::<Vec<_>>().join("\n"));
    for (rust, here) in PHRASES {
        text = text.replace(rust, here);
    }
    text
}

/// Removes the methods that set a credential: each `, set with` and one or two names.
fn without_setters(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, after)) = rest.split_once(SET_WITH) {
        text.push_str(before);
        let mut after = after.split_once('`').map_or("", |(_, after)| after);
        if let Some(other) = after.strip_prefix(" or `") {
            after = other.split_once('`').map_or("", |(_, after)| after);
        }
        rest = match after.strip_prefix(" or in the environment as ") {
            Some(names) => {
                text.push_str(", in the environment ");
                names
            }
            None => after,
        };
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_variables_instead_of_rust_methods() {
        for (rust, here) in [
            (
                "missing credentials: o (OAuth 2.0 client id and secret, set with `client_credentials` or in the environment as A and B, or C)",
                "missing credentials: o (OAuth 2.0 client id and secret, in the environment A and B, or C)",
            ),
            (
                "o (access token, set with `token` or `credential` or in the environment as T), k (API key, set with `api_key`)",
                "o (access token, in the environment T), k (API key)",
            ),
            (
                "the client cannot be built: base URL: http is not encrypted; use https, or allow it with `allow_plain_http`",
                "base URL: http is not encrypted; use https",
            ),
            ("a: environment: b", "a: environment: b"),
            ("`name` of the body", "`name` of the body"),
        ] {
            assert_eq!(in_terms_of_a_terminal(rust), here);
        }
    }
}
