//! Interprets the outcome of a call, in the terms of Orange's subscription documents.

use clientwright_cli_runtime::Json;
use clientwright_runtime::{
    Error, ErrorKind, TokenError, TokenErrorKind, TransportError, TransportErrorKind,
};

use super::check::{Check, Verdict};
use super::harmless_call::{Outcome, lacks_credential};

pub(crate) const NO_CREDENTIALS: &str = "step 6 of the subscription: on Orange Developer, My apps > your application, press `Show` next to Client ID and Client secret, and store both with `orange auth login`. Without an application: step 3, `create a new app`, and before it step 1, the order form (bon de commande), which must name an e-mail address";
pub(crate) const NO_KEY: &str = "your Orange Business representative issues the API key of Ordering; store it with `orange auth login`";
pub(crate) const NO_FILE: &str = "correct the path in the profile or in the environment, or store the value with `orange auth login`";
pub(crate) const NO_NAME: &str = "ask your network administrators whether this machine may look up names of the internet, or whether a proxy is needed (`proxy` in the profile, HTTPS_PROXY in the environment)";
const WRONG_CLIENT: &str = "step 6 of the subscription: on Orange Developer, My apps > your application, compare the Client ID (not the Application ID above it), and press `Show` for the Client secret; if the secret was renewed, the old one is void. Store both with `orange auth login`";
const NOT_APPROVED: &str = "step 6 of the subscription: My apps > your application must say `Status: Approved`. Until then the terms (step 5) are not accepted or Orange has not approved them: finish step 4 (login of Espace Opérateur, SIREN, contract number) and step 5, then ask *e-soutien* through Espace Opérateur";
const NOT_SUBSCRIBED: &str = "this API is not among `Subscribed APIs` of the application, or not `Approved` there: press `+ Add an API` in My apps > your application, fill in the form of step 4 (login of Espace Opérateur, SIREN, contract number of the Conditions Générales e-services) and accept the terms of step 5. If it is listed as approved, ask *e-soutien* through Espace Opérateur; for Ordering, your Orange Business representative";
const WRONG_KEY: &str = "the API key is not accepted: compare it with what your Orange Business representative sent; keys expire after 2 years and are renewed by asking Orange support";
const MISSING_CREDENTIALS: &str = "code 40 says that the gateway saw no credentials: something on the way takes the header Authorization away, a proxy for instance; for Ordering, that X-Api-Key is missing";
const THROTTLED: &str = "too many requests (code 53). e-RDV allows 2 in a second for all that use one Client ID, and Orange may suspend the access of a client that regularly exceeds it until it proves a fix (terms, 2.2); the token endpoint allows 50 in a minute. Stop what else uses this Client ID, wait a minute, and try again";
const DOWN: &str = "the service is not available: try again later; if it lasts, report it through *e-soutien* in Espace Opérateur (Orange Business: your representative), with the request id";
const INTERCEPTED: &str = "the certificate is not one of Orange: something on the way decrypts TLS, such as a proxy of your company, or the clock of this machine is wrong. Ask your network administrators to exempt api.orange.com, or to install their certificate authority on this machine";
const PROXY: &str = "the proxy refuses to let the request through: ask your network administrators to allow api.orange.com:443, and check name and password of the proxy";
const WRONG_VARIABLE: &str =
    "correct the variable, such as `http://proxy.example:3128`, or unset it if no proxy is needed";
const NO_WAY: &str = "no connection: ask your network administrators whether this machine may reach api.orange.com on port 443, or whether a proxy is needed (`proxy` in the profile, HTTPS_PROXY in the environment)";
const HEADER: &str = "a header is missing or wrong (codes 25 and 26): of Ordering that is X-Api-Key, see the check of the API key";
const ELSEWHERE: &str = "something else than the API answers at this address: check `base-url` of the profile. The addresses of the trouble tickets API are not public: ask your Orange Wholesale International representative";

/// The checks for an outcome: of the token endpoint, if the outcome depends on it, and of the API.
pub(crate) fn of(id: &str, section: &str, outcome: &Outcome) -> (Option<Check>, Check) {
    let accepted = || {
        Check::new(
            "token endpoint",
            Verdict::Fine,
            "client id and secret are accepted",
        )
    };
    let error = match outcome {
        Outcome::Success(_) => {
            return (
                Some(accepted()),
                Check::new(id, Verdict::Fine, "may be called"),
            );
        }
        Outcome::Settings(problem) => {
            return (None, Check::new(id, Verdict::Failed, problem.as_str()));
        }
        Outcome::Error(error) => error,
    };
    if let ErrorKind::Token(token) = error.kind() {
        let skipped = Check::new(id, Verdict::Skipped, "without an access token");
        return (Some(of_token(token)), skipped);
    }
    if lacks_credential(error) {
        return (
            None,
            Check::new(id, Verdict::Skipped, "a credential is missing"),
        );
    }
    let mut api = of_api(id, section, error);
    api.request_id = error.request_id().map(str::to_owned);
    (error.status().is_some().then(accepted), api)
}

fn of_token(error: &TokenError) -> Check {
    let failed = |advice| {
        let check = Check::new("token endpoint", Verdict::Failed, chain(error));
        check.advice(advice)
    };
    let source = std::error::Error::source(error);
    let transport = source.and_then(|source| source.downcast_ref::<TransportError>());
    let status = error.status().map(|status| status.as_u16());
    match (error.kind(), status) {
        (TokenErrorKind::Unreachable | TokenErrorKind::Timeout, _) => {
            failed(transport.map_or(NO_WAY, of_way))
        }
        (TokenErrorKind::Throttled, _) => failed(THROTTLED),
        (TokenErrorKind::Unavailable, _) => failed(DOWN),
        (TokenErrorKind::UnauthorizedClient, _) | (_, Some(403)) => failed(NOT_APPROVED),
        (TokenErrorKind::InvalidClient | TokenErrorKind::MissingSecret, _) => {
            // A rejected certificate is also one of these: there is no response.
            match (status, transport) {
                (None, Some(transport)) => failed(of_way(transport)),
                _ => failed(WRONG_CLIENT),
            }
        }
        (TokenErrorKind::Malformed | TokenErrorKind::Discovery, _) => failed(ELSEWHERE),
        _ => match transport {
            Some(transport) => failed(of_way(transport)),
            None => failed(WRONG_CLIENT),
        },
    }
}

fn of_way(error: &TransportError) -> &'static str {
    match error.kind() {
        TransportErrorKind::Certificate => INTERCEPTED,
        TransportErrorKind::Proxy => PROXY,
        TransportErrorKind::Request if error.to_string().contains("_PROXY ") => WRONG_VARIABLE,
        _ => NO_WAY,
    }
}

fn of_api(id: &str, section: &str, error: &Error<Json>) -> Check {
    let failed = |advice| Check::new(id, Verdict::Failed, chain(error)).advice(advice);
    if error.is_rate_limited() {
        return failed(THROTTLED);
    }
    if let ErrorKind::Transport(transport) = error.kind() {
        return failed(of_way(transport));
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    match (status, error.code()) {
        // The requested item cannot exist: this response shows that the call was allowed.
        (404, Some("60")) => Check::new(id, Verdict::Fine, "may be called"),
        (401, Some("40")) => failed(match section {
            "ordering" => NO_KEY,
            _ => MISSING_CREDENTIALS,
        }),
        (401, Some("41")) if section == "ordering" => failed(WRONG_KEY),
        (401, _) => failed(WRONG_CLIENT),
        (403, Some("50")) => failed(NOT_APPROVED),
        (403, _) => failed(NOT_SUBSCRIBED),
        (400, Some("25" | "26")) => failed(HEADER),
        (408 | 500..=599, _) => failed(DOWN),
        _ if error.is_timeout() => failed(DOWN),
        _ => failed(ELSEWHERE),
    }
}

/// The error and its causes on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
