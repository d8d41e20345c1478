//! Challenges of a server in `WWW-Authenticate` (RFC 9110, 11.6.1; RFC 6750, 3).

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

/// Returns whether a server reports that an access token is expired, revoked or otherwise invalid.
pub(crate) fn says_invalid_token(headers: &HeaderMap) -> bool {
    headers.get_all(WWW_AUTHENTICATE).iter().any(|value| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let mut for_tokens = false;
        parts(&text).any(|part| {
            let (scheme, parameter) = scheme_and_parameter(part);
            if let Some(scheme) = scheme {
                for_tokens =
                    scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("dpop");
            }
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            for_tokens
                && name.trim().eq_ignore_ascii_case("error")
                && value.trim().trim_matches('"') == "invalid_token"
        })
    })
}

/// Splits a header value at the commas outside of quotes.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |c: char| {
        let is_comma = c == ',' && !quoted;
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && quoted && !escaped;
        is_comma
    })
    .map(str::trim)
}

/// Splits a part into its scheme and parameter: it may have either of them or both.
fn scheme_and_parameter(part: &str) -> (Option<&str>, &str) {
    match part.split_once(' ') {
        Some((scheme, parameter)) if !scheme.contains('=') => {
            let parameter = parameter.trim_start();
            // `name = "value"`: whitespace around the equals sign is allowed, though rare.
            match parameter.starts_with('=') {
                true => (None, part),
                false => (Some(scheme), parameter),
            }
        }
        None if !part.contains('=') => (Some(part), ""),
        _ => (None, part),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::says_invalid_token;

    fn headers_are_invalid_token(values: &[&'static str]) -> bool {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("www-authenticate", HeaderValue::from_static(value));
        }
        says_invalid_token(&headers)
    }

    #[test]
    fn the_error_of_a_bearer_challenge_is_found_in_any_position() {
        for values in [
            &["Bearer error=\"invalid_token\""][..],
            &["Bearer realm=\"a, b\", error=\"invalid_token\", error_description=\"x\""],
            &["bearer error=invalid_token"],
            &["Basic realm=\"x\", Bearer scope=\"y\", error = \"invalid_token\""],
            &["Basic realm=\"x\"", "Bearer error=\"invalid_token\""],
            &["Negotiate, Bearer error=\"invalid_token\""],
            &["Bearer realm=\"say \\\"hi, you\\\"\",error=\"invalid_token\""],
            &["DPoP error=\"invalid_token\", algs=\"ES256\""],
        ] {
            assert!(headers_are_invalid_token(values), "{values:?}");
        }
        for values in [
            &[][..],
            &["Bearer"],
            &["Bearer error=\"insufficient_scope\""],
            &["Bearer realm=\"error=invalid_token\""],
            &["Bearer realm=\"x, error=invalid_token\""],
            &["Basic error=\"invalid_token\""],
            &["Bearer realm=\"x\", Basic error=\"invalid_token\""],
            &["Bearer realm=\"x\", Negotiate, error=\"invalid_token\""],
        ] {
            assert!(!headers_are_invalid_token(values), "{values:?}");
        }
    }
    /// Generates a parameter whose quoted value may contain the separators of challenges.
    fn parameter() -> impl Strategy<Value = String> {
        (
            "(realm|scope|nonce|error_description|x)",
            r#"([a-z=, ]|Bearer |error=invalid_token|\\"|\\\\){0,6}"#,
            "( ?= ?|=)",
        )
            .prop_map(|(name, value, equals)| format!("{name}{equals}\"{value}\""))
    }

    fn challenge(scheme: &'static str) -> impl Strategy<Value = String> {
        prop::collection::vec(parameter(), 0..4)
            .prop_map(move |parameters| format!("{scheme} {}", parameters.join(", ")))
    }

    fn header_is_invalid_token(header: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("www-authenticate", HeaderValue::from_str(header).unwrap());
        says_invalid_token(&headers)
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_error_is_found_among_other_challenges_and_nowhere_else(
            before in prop::collection::vec(challenge("Digest"), 0..3),
            own in prop::collection::vec(parameter(), 0..4),
            place in 0..5_usize,
            error in prop::option::of("(invalid_token|insufficient_scope|invalid_request)"),
            after in prop::collection::vec(challenge("Basic"), 0..3),
        ) {
            let mut parameters = own;
            if let Some(error) = &error {
                let place = place.min(parameters.len());
                parameters.insert(place, format!("error=\"{error}\""));
            }
            let bearer = format!("Bearer {}", parameters.join(", "));
            let all = [before, vec![bearer], after].concat().join(", ");
            prop_assert_eq!(
                header_is_invalid_token(&all), error.as_deref() == Some("invalid_token"), "{}", all
            );
        }

        #[test]
        fn arbitrary_headers_are_parsed_without_panics(
            header in "[ -~]{0,64}|[Bearr\"\\\\,= invaldtokn_]{0,64}",
        ) {
            if header_is_invalid_token(&header) {
                prop_assert!(header.contains("invalid_token"));
            }
        }
    }
}
