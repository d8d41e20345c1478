//! Client authentication: secrets, certificates, signed JWTs.

use std::time::Duration;

use base64::Engine as _;
use clientwright_runtime::codegen::v1::describe::{Api, SecurityKind, SecurityScheme, Server};
use clientwright_runtime::oauth::{JwtAlgorithm, OAuthClient, SigningKey, TokenRequest};
use clientwright_runtime::testing::Recorded;
use clientwright_runtime::{ClientBuilder, ClientCertificate, Credential};
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519};
use ring::signature;

use crate::oauth::{asked, field, statement, text, with};
use crate::support::*;

#[tokio::test]
async fn id_and_secret_are_form_encoded_for_basic_authentication() {
    let request = asked(TokenRequest::client_credentials(("a b:ü", "c&d+"))).await;
    let expected = base64::engine::general_purpose::STANDARD.encode("a+b%3A%C3%BC:c%26d%2B");
    assert_eq!(
        request.header("authorization"),
        Some(&*format!("Basic {expected}"))
    );
    assert_eq!(request.text(), Some("grant_type=client_credentials"));
    let raw = OAuthClient::client_secret_basic_unencoded("a:b", "c&d");
    let request = asked(TokenRequest::client_credentials(raw)).await;
    assert_eq!(request.header("authorization"), Some("Basic YTpiOmMmZA=="));
}

#[tokio::test]
async fn the_client_secret_can_be_sent_in_the_form() {
    let client = OAuthClient::client_secret_post("i d", "s&");
    let request = asked(TokenRequest::client_credentials(client)).await;
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        Some("grant_type=client_credentials&client_id=i%20d&client_secret=s%26")
    );
}

#[tokio::test]
async fn a_client_can_authenticate_with_a_certificate() {
    let request = asked(TokenRequest::client_credentials(
        OAuthClient::tls_client_auth("id"),
    ))
    .await;
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        Some("grant_type=client_credentials&client_id=id")
    );
    let without = ClientBuilder::new(&API)
        .credential(
            "oauth",
            TokenRequest::client_credentials(OAuthClient::tls_client_auth("id")),
        )
        .build();
    assert_eq!(
        without.unwrap_err().problems(),
        [
            "credential for oauth: tls_client_auth: no certificate, set one with `client_certificate`"
        ]
    );
}

#[test]
fn a_certificate_credential_is_available_to_token_requests_in_any_order() {
    static API: Api = Api::new("Things", "1.0")
        .servers(&[Server::new("https://things.example.com")])
        .security_schemes(&[
            SecurityScheme::new(
                "oauth",
                SecurityKind::client_credentials("/oauth/token", &[]),
            ),
            SecurityScheme::new("mtls", SecurityKind::MutualTls),
        ]);
    let signed = rcgen::generate_simple_self_signed(["things".to_owned()]).unwrap();
    let (certificate, key) = (signed.cert.pem(), signed.signing_key.serialize_pem());
    let tokens = || TokenRequest::client_credentials(OAuthClient::tls_client_auth("id"));
    let identity = || ClientCertificate::new(&*certificate, &*key);
    for builder in [
        ClientBuilder::new(&API)
            .credential("oauth", tokens())
            .credential("mtls", Credential::certificate(identity())),
        ClientBuilder::new(&API)
            .credential("mtls", Credential::certificate(identity()))
            .credential("oauth", tokens()),
    ] {
        builder.build().unwrap();
    }
}

#[tokio::test]
async fn client_assertions_are_signed_with_every_kind_of_key() {
    let algorithms: [(_, _, &dyn signature::VerificationAlgorithm); 3] = [
        (
            &PKCS_ECDSA_P256_SHA256,
            "ES256",
            &signature::ECDSA_P256_SHA256_FIXED,
        ),
        (
            &PKCS_ECDSA_P384_SHA384,
            "ES384",
            &signature::ECDSA_P384_SHA384_FIXED,
        ),
        (&PKCS_ED25519, "EdDSA", &signature::ED25519),
    ];
    for (kind, name, verify) in algorithms {
        let pair = KeyPair::generate_for(kind).unwrap();
        let key = SigningKey::pem(pair.serialize_pem())
            .key_id("k1")
            .header("x5t", "thumb");
        let client = OAuthClient::private_key_jwt("id", key);
        let request = asked(TokenRequest::client_credentials(client)).await;
        assert_eq!(request.header("authorization"), None);
        assert_eq!(
            field(&request, "client_assertion_type").as_deref(),
            Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        );
        let assertion = field(&request, "client_assertion").unwrap();
        let (header, claims, signed, signature) = statement(&assertion);
        assert_eq!(text(&header, "alg"), name);
        assert_eq!(text(&header, "kid"), "k1");
        assert_eq!(text(&header, "x5t"), "thumb");
        assert_eq!(text(&claims, "iss"), "id");
        assert_eq!(text(&claims, "sub"), "id");
        assert_eq!(text(&claims, "aud"), "https://eu.example.com/oauth/token");
        let (iat, exp) = (text(&claims, "iat"), text(&claims, "exp"));
        assert_eq!(
            exp.parse::<i64>().unwrap() - iat.parse::<i64>().unwrap(),
            60
        );
        assert!(text(&claims, "jti").len() > 40);
        signature::UnparsedPublicKey::new(verify, pair.public_key_raw())
            .verify(signed.as_bytes(), &signature)
            .unwrap();
    }
}

#[tokio::test]
async fn client_assertions_are_unique_and_can_have_another_audience() {
    let pair = KeyPair::generate().unwrap();
    let bench = bench();
    let key = SigningKey::pem(pair.serialize_pem());
    let client = OAuthClient::private_key_jwt_for("id", key, "https://issuer.example");
    let client = with(&bench, TokenRequest::client_credentials(client))
        .build()
        .unwrap();
    for _ in 0..2 {
        bench.run(call(&client, &LIST)).await.unwrap();
        bench.clock.advance(Duration::from_secs(3600));
    }
    let asked = bench.mock.token_requests();
    let claims = |request: &Recorded| statement(&field(request, "client_assertion").unwrap()).1;
    let (first, second) = (claims(&asked[0]), claims(&asked[1]));
    assert_eq!(text(&first, "aud"), "https://issuer.example");
    assert_ne!(text(&first, "jti"), text(&second, "jti"));
    assert_ne!(text(&first, "iat"), text(&second, "iat"));
}

#[test]
fn unusable_signing_keys_are_rejected_when_the_client_is_built() {
    let pair = KeyPair::generate().unwrap();
    let problem = |key: SigningKey| {
        let client = OAuthClient::private_key_jwt("id", key);
        let request = TokenRequest::client_credentials(client);
        let builder = bench().bare().credential("oauth", request);
        builder.build().unwrap_err().problems()[0].clone()
    };
    assert_eq!(
        problem(SigningKey::pem("geheim")),
        "credential for oauth: signing key: no private key in the PEM text"
    );
    assert_eq!(
        problem(SigningKey::pem(pair.serialize_pem()).algorithm(JwtAlgorithm::Rs256)),
        "credential for oauth: signing key: it is not one for the chosen algorithm"
    );
}
