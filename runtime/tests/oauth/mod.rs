//! Access tokens from an authorization server: grants, authentication of the client, scopes.

mod client_authentication;
mod discovery;
mod grants;
mod requests;
mod secrets;
mod sharing;

use crate::support::*;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clientwright_runtime::oauth::TokenRequest;
use clientwright_runtime::testing::Recorded;
use clientwright_runtime::{Client, ClientBuilder, ErrorKind, TokenError, Value};

pub(crate) fn with(bench: &Bench, request: TokenRequest) -> ClientBuilder {
    bench.mock.always("listThings", ok());
    bench.bare().credential("oauth", request)
}

/// Returns the token request of a call.
pub(crate) async fn asked(request: TokenRequest) -> Recorded {
    let bench = bench();
    let client = with(&bench, request).build().unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer token-1"));
    bench.mock.token_requests().remove(0)
}

/// Parses the fields of a form.
pub(crate) fn form(request: &Recorded) -> Vec<(String, String)> {
    url::form_urlencoded::parse(request.text().unwrap().as_bytes())
        .into_owned()
        .collect()
}

pub(crate) fn field(request: &Recorded, name: &str) -> Option<String> {
    let mut fields = form(request).into_iter();
    fields
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}

pub(crate) async fn refused(bench: &Bench, client: &Client) -> TokenError {
    match problem(bench.run(call(client, &LIST)).await).kind() {
        ErrorKind::Token(error) => error.clone(),
        other => panic!("{other:?}"),
    }
}

/// Splits a JWT into its header, its claims, the signed text and the signature.
pub(crate) fn statement(text: &str) -> (Value, Value, String, Vec<u8>) {
    let parts: Vec<&str> = text.split('.').collect();
    let json = |part: &str| {
        clientwright_runtime::json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    };
    let signed = format!("{}.{}", parts[0], parts[1]);
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).unwrap();
    (json(parts[0]), json(parts[1]), signed, signature)
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    let text = value
        .get(name)
        .unwrap_or_else(|| panic!("no {name}: {value}"));
    text.as_str()
        .map_or_else(|| text.to_string(), str::to_owned)
}
