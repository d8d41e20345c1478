//! The sources of secrets, and outputs that must not contain them.

use std::time::Duration;

use clientwright_runtime::oauth::{
    JwtBearer, OAuthClient, SigningKey, TokenExchange, TokenRequest,
};
use clientwright_runtime::{ClientBuilder, ErrorKind, SecretSource};
use rcgen::KeyPair;

use crate::oauth::{field, with};
use crate::server;
use crate::support::*;

#[tokio::test]
async fn secrets_echoed_by_a_server_are_redacted() {
    let pair = KeyPair::generate().unwrap();
    let key = SigningKey::pem(pair.serialize_pem());
    let requests = [
        TokenRequest::client_credentials(("id", "geheim+&")),
        TokenRequest::client_credentials(OAuthClient::client_secret_post("id", "geheim+&")),
        TokenRequest::client_credentials(OAuthClient::private_key_jwt("id", key)),
        TokenRequest::refresh_token(OAuthClient::public("id"), "geheim+&"),
        TokenRequest::token_exchange(("id", "x1y2"), TokenExchange::jwt("geheim+&")),
        TokenRequest::jwt_bearer(("id", "x1y2"), JwtBearer::assertion("geheim+&")),
    ];
    for request in requests {
        // The server echoes everything it received, as form and decoded.
        let server = server::serve(|request, _| {
            let (head, body) = request.split_once("\r\n\r\n").unwrap();
            let mut header = head
                .lines()
                .filter(|line| line.starts_with("authorization"));
            let fields = url::form_urlencoded::parse(body.as_bytes());
            let fields: Vec<_> = fields.map(|(_, value)| value.into_owned()).collect();
            let echo = format!(
                "{} {body} {}",
                header.next().unwrap_or_default(),
                fields.join(" ")
            );
            let error = format!(r#"{{"error":"invalid_scope","error_description":"got {echo}"}}"#);
            server::Action::Answer(server::json("400 Bad Request", &error))
        })
        .await;
        let shown = format!("{request:?}");
        let client = ClientBuilder::new(&API)
            .base_url(&server.url)
            .no_proxy()
            .credential("oauth", request)
            .build()
            .unwrap();
        let error = problem(call(&client, &LIST).await);
        let ErrorKind::Token(token) = error.kind() else {
            panic!("{error}")
        };
        let shown = format!(
            "{shown} {error} {error:?} {client:?} {:?}",
            token.description()
        );
        assert!(!shown.contains("geheim"), "{shown}");
        assert!(shown.contains("[redacted]"), "{shown}");
        // It contains neither a signed JWT nor the header.
        assert!(
            !shown.contains("eyJ") && !shown.contains("Basic aWQ6"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_secret_file_is_reread_for_the_next_token() {
    let bench = bench();
    let path = std::env::temp_dir().join(format!("clientwright-oauth-{}", std::process::id()));
    std::fs::write(&path, "s-1").unwrap();
    let client = OAuthClient::client_secret_post("id", SecretSource::file(&path));
    let client = with(&bench, TokenRequest::client_credentials(client))
        .build()
        .unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    std::fs::write(&path, "s-2").unwrap();
    bench.clock.advance(Duration::from_secs(3600));
    bench.run(call(&client, &LIST)).await.unwrap();
    let _ = std::fs::remove_file(&path);
    let asked = bench.mock.token_requests();
    let secrets: Vec<_> = asked
        .iter()
        .map(|request| field(request, "client_secret").unwrap())
        .collect();
    assert_eq!(secrets, ["s-1", "s-2"]);
}
