//! Credentials from the environment and from files, and their replacement at run time.

use crate::support;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{
    Api, Method, Operation, SecurityKind, SecurityScheme, Server,
};
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    Authorizer, BoxFuture, ClientBuilder, Clock as _, Credential, CredentialError, ProvidedSecret,
    Request, SecretError, SecretProvider, SecretSource,
};
use support::*;

/// A file that is deleted after the test.
struct File(PathBuf);

impl File {
    fn new(text: &str) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let name = format!("clientwright-runtime-{}-{number}", std::process::id());
        let file = Self(std::env::temp_dir().join(name));
        file.write(text);
        file
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.0, text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn with(builder: ClientBuilder, variables: &[(&str, &str)]) -> ClientBuilder {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    builder.credentials_from("THINGS", |name| {
        variables.get(name).map(|value| (*value).to_owned())
    })
}

#[tokio::test]
async fn credentials_are_read_from_environment_variables() {
    let bench = bench();
    bench.mock.always("both", ok());
    bench.mock.always("either", ok());
    let builder = with(
        bench.bare(),
        &[
            ("THINGS_CLIENT_ID", "id"),
            ("THINGS_CLIENT_SECRET", "secret"),
            ("THINGS_KEY_API_KEY", "k-1"),
            ("THINGS_USER", "u"),
            ("THINGS_PASSWORD", "p"),
        ],
    );
    let client = builder.build().unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    bench.run(call(&client, &EITHER)).await.unwrap();
    let token = &bench.mock.token_requests()[0];
    assert_eq!(token.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    let both = &bench.mock.calls("both")[0];
    assert_eq!(both.header("x-api-key"), Some("k-1"));
    let either = &bench.mock.calls("either")[0];
    assert_eq!(either.header("authorization"), Some("Basic dTpw"));
}

#[tokio::test]
async fn credentials_are_read_from_files_and_reread_after_changes() {
    let bench = bench();
    bench.mock.always("both", ok());
    let (secret, key) = (File::new("secret\n"), File::new("k-1\r\n"));
    let builder = with(
        bench.bare(),
        &[
            ("THINGS_CLIENT_ID", "id"),
            ("THINGS_CLIENT_SECRET_FILE", secret.path()),
            ("THINGS_KEY_API_KEY_FILE", key.path()),
        ],
    );
    let client = builder.build().unwrap();
    let sent = async || {
        bench.run(call(&client, &BOTH)).await.unwrap();
        let last = bench.mock.calls("both").pop().unwrap();
        last.header("x-api-key").unwrap().to_owned()
    };
    assert_eq!(sent().await, "k-1");
    key.write("k-2\n");
    assert_eq!(sent().await, "k-1");
    bench.clock.advance(Duration::from_secs(10));
    assert_eq!(sent().await, "k-2");
    // The client continues to work while a file is replaced or missing.
    key.write("");
    bench.clock.advance(Duration::from_secs(11));
    assert_eq!(sent().await, "k-2");
    drop(key);
    bench.clock.advance(Duration::from_secs(11));
    assert_eq!(sent().await, "k-2");

    secret.write("new");
    bench.clock.advance(Duration::from_secs(3600));
    sent().await;
    let tokens = bench.mock.token_requests();
    let headers: Vec<_> = tokens.iter().map(|r| r.header("authorization")).collect();
    assert_eq!(
        headers,
        [Some("Basic aWQ6c2VjcmV0"), Some("Basic aWQ6bmV3")]
    );
}

#[test]
fn invalid_variables_are_reported_without_their_values() {
    let empty = File::new("\n");
    let builder = with(
        bench().bare(),
        &[
            ("THINGS_CLIENT_ID", "geheim"),
            ("THINGS_TOKEN", "geheim"),
            ("THINGS_TOKEN_FILE", "geheim"),
            ("THINGS_KEY_API_KEY_FILE", "/does/not/exist"),
            ("THINGS_QUERY_API_KEY_FILE", empty.path()),
            ("THINGS_USER", ""),
        ],
    );
    let error = builder.build().unwrap_err();
    let problems = error.problems();
    assert_eq!(problems[0], "environment: THINGS_CLIENT_SECRET is missing");
    assert_eq!(
        problems[1],
        "environment: both THINGS_TOKEN and THINGS_TOKEN_FILE are set"
    );
    assert!(
        problems[2].starts_with("credential for key: file /does/not/exist: "),
        "{problems:?}"
    );
    assert!(problems[3].ends_with(": empty"), "{problems:?}");
    assert_eq!(problems.len(), 4);
    assert!(!error.to_string().contains("geheim"));
}

#[tokio::test]
async fn the_environment_takes_precedence_over_the_program_in_either_order() {
    let variables = [("THINGS_KEY_API_KEY", "variable")];
    for environment_first in [true, false] {
        let bench = bench();
        bench.mock.always("both", ok());
        // An unusable dummy is not a problem either, because it is not used.
        let program = |builder: ClientBuilder| builder.api_key("key", "").api_key("query", "given");
        let builder = match environment_first {
            true => program(with(bench.builder(), &variables)),
            false => with(program(bench.builder()), &variables),
        };
        let client = builder.build().unwrap();
        bench.run(call(&client, &BOTH)).await.unwrap();
        let sent = &bench.mock.calls("both")[0];
        assert_eq!(sent.header("x-api-key"), Some("variable"));
    }
}

#[tokio::test]
async fn a_scheme_read_from_the_environment_requires_its_variables() {
    let lookup = |set: &'static [(&str, &str)]| {
        move |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        }
    };
    let bench = bench();
    bench.mock.always("both", ok());
    let client = bench
        .builder()
        .credential_from("key", "T", lookup(&[("T_KEY_API_KEY", "k-1")]))
        .build()
        .unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    assert_eq!(bench.mock.calls("both")[0].header("x-api-key"), Some("k-1"));
    let missing = bench.bare().credential_from("key", "T", lookup(&[]));
    assert_eq!(
        missing.build().unwrap_err().problems(),
        ["environment: nothing for key, set T_KEY_API_KEY"]
    );
    let missing = bench.bare().credential_from("oauth", "T", lookup(&[]));
    assert_eq!(
        missing.build().unwrap_err().problems(),
        ["environment: nothing for oauth, set T_CLIENT_ID and T_CLIENT_SECRET, or T_ACCESS_TOKEN"]
    );
    // The credential of the program is the default.
    let given = bench.builder().credential_from("oauth", "T", lookup(&[]));
    assert!(given.build().is_ok());
}

#[tokio::test]
async fn the_environment_can_contain_a_token_or_client_credentials_but_not_both() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let client = with(bench.bare(), &[("THINGS_ACCESS_TOKEN", "t")]);
    bench
        .run(call(&client.build().unwrap(), &LIST))
        .await
        .unwrap();
    let sent = &bench.mock.calls("listThings")[0];
    assert_eq!(sent.header("authorization"), Some("Bearer t"));
    let token = ("THINGS_ACCESS_TOKEN", "geheim");
    let (id, secret) = (
        ("THINGS_CLIENT_ID", "geheim"),
        ("THINGS_CLIENT_SECRET", "geheim"),
    );
    for (variables, problem) in [
        (
            vec![token, id, secret],
            "environment: both THINGS_CLIENT_ID and THINGS_CLIENT_SECRET, and \
             THINGS_ACCESS_TOKEN are set",
        ),
        (
            vec![token, id],
            "environment: THINGS_CLIENT_SECRET is missing",
        ),
    ] {
        let error = with(bench.bare(), &variables).build().unwrap_err();
        assert_eq!(error.problems(), [problem]);
    }
}

/// A source that returns `v-0`, `v-1`, … while it works.
#[derive(Debug, Clone)]
struct Vault {
    asked: Arc<AtomicUsize>,
    broken: Arc<AtomicBool>,
    valid_for: Duration,
}

impl Vault {
    fn new(valid_for: Duration) -> Self {
        Self {
            asked: Arc::default(),
            broken: Arc::default(),
            valid_for,
        }
    }
}

impl SecretProvider for Vault {
    fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            let number = self.asked.fetch_add(1, Ordering::SeqCst);
            if self.broken.load(Ordering::SeqCst) {
                return Err(SecretError::new("sealed"));
            }
            Ok(ProvidedSecret::new(format!("v-{number}")).valid_for(self.valid_for))
        })
    }
}

#[tokio::test]
async fn a_secret_provider_is_queried_once_for_concurrent_calls() {
    let bench = bench();
    bench.mock.always("both", ok());
    let vault = Vault::new(Duration::from_secs(60));
    let client = bench
        .builder()
        .api_key("key", SecretSource::provider(vault.clone()))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(call(&client, &BOTH)))
        .collect();
    for call in calls {
        bench.run(call).await.unwrap().unwrap();
    }
    assert_eq!(vault.asked.load(Ordering::SeqCst), 1);
    let sent = async || {
        bench.run(call(&client, &BOTH)).await.unwrap();
        let last = bench.mock.calls("both").pop().unwrap();
        last.header("x-api-key").unwrap().to_owned()
    };
    bench.clock.advance(Duration::from_secs(60));
    assert_eq!(sent().await, "v-1");
    // If a vault fails, the last secret remains in use, and the vault is not queried for a while.
    vault.broken.store(true, Ordering::SeqCst);
    bench.clock.advance(Duration::from_secs(60));
    assert_eq!(sent().await, "v-1");
    assert_eq!(sent().await, "v-1");
    assert_eq!(vault.asked.load(Ordering::SeqCst), 3);
    vault.broken.store(false, Ordering::SeqCst);
    bench.clock.advance(Duration::from_secs(10));
    assert_eq!(sent().await, "v-3");
}

#[tokio::test]
async fn a_secret_that_cannot_be_obtained_is_a_missing_credential() {
    let bench = bench();
    let vault = Vault::new(Duration::ZERO);
    vault.broken.store(true, Ordering::SeqCst);
    let provider = || SecretSource::provider(vault.clone());
    let client = bench.builder().api_key("key", provider()).build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert!(error.is_auth() && error.is_config());
    assert!(
        error
            .to_string()
            .ends_with("key (the secret provider failed: sealed)"),
        "{error}"
    );
    assert!(bench.mock.calls("both").is_empty());
    let before = bench.mock.requests().len();
    let client = bench.bare().client_credentials("oauth", "id", provider());
    let error = problem(bench.run(call(&client.build().unwrap(), &LIST)).await);
    assert!(error.is_auth(), "{error}");
    assert_eq!(bench.mock.requests().len(), before);
}

#[tokio::test]
async fn an_empty_secret_of_a_provider_is_rejected() {
    #[derive(Debug)]
    struct Empty;
    impl SecretProvider for Empty {
        fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>> {
            Box::pin(std::future::ready(Ok(ProvidedSecret::new(""))))
        }
    }
    let bench = bench();
    let empty = SecretSource::provider(Empty);
    let client = bench.builder().api_key("key", empty).build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert!(
        error
            .to_string()
            .ends_with("key (the secret provider gave an empty text)"),
        "{error}"
    );
    assert!(bench.mock.calls("both").is_empty());
}

#[tokio::test]
async fn a_provider_that_never_responds_ends_with_the_call_timeout() {
    #[derive(Debug)]
    struct Silent;
    impl SecretProvider for Silent {
        fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>> {
            Box::pin(std::future::pending())
        }
    }
    let bench = bench();
    let silent = SecretSource::provider(Silent);
    let client = bench.builder().api_key("key", silent).build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert!(error.is_timeout(), "{error}");
    assert_eq!(bench.clock.now(), Duration::from_secs(60));
}

#[test]
fn unusable_credentials_are_rejected_when_the_client_is_built() {
    let built = |builder: ClientBuilder| builder.build().unwrap_err().problems().to_vec();
    let bare = || bench().bare();
    for (builder, problem) in [
        (
            bare().token("bearer", ""),
            "credential for bearer: the token is empty",
        ),
        (
            bare().api_key("key", ""),
            "credential for key: the API key is empty",
        ),
        (
            bare().basic("basic", "us:er", "geheim"),
            "credential for basic: a user name of HTTP Basic authentication has no `:`",
        ),
        (
            bare().api_key("key", SecretSource::env("CLIENTWRIGHT_TESTS_NOT_SET")),
            "credential for key: environment: CLIENTWRIGHT_TESTS_NOT_SET is missing",
        ),
    ] {
        assert_eq!(built(builder), [problem]);
    }
}

#[tokio::test]
async fn a_missing_credential_is_reported_with_its_variables() {
    let bench = bench();
    let client = with(bench.bare(), &[]).build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert_eq!(
        error.to_string(),
        "GET /things (both): missing credentials: oauth (OAuth 2.0 client id and secret, set with \
         `client_credentials` or in the environment as THINGS_CLIENT_ID and THINGS_CLIENT_SECRET, \
         or THINGS_ACCESS_TOKEN) \
         and key (API key, set with `api_key` or in the environment as THINGS_KEY_API_KEY)"
    );
    assert!(bench.mock.requests().is_empty());
}

#[tokio::test]
async fn a_credential_is_replaced_for_all_clones() {
    let bench = bench();
    bench.mock.always("both", ok());
    let client = bench.builder().api_key("key", "k-1").build().unwrap();
    let clone = client.clone();
    bench.run(call(&clone, &BOTH)).await.unwrap();
    client.rotate("key", Credential::key("k-2")).unwrap();
    client
        .rotate("oauth", Credential::client("id", "new"))
        .unwrap();
    bench.run(call(&clone, &BOTH)).await.unwrap();
    let last = bench.mock.calls("both").pop().unwrap();
    assert_eq!(last.header("x-api-key"), Some("k-2"));
    assert_eq!(last.header("authorization"), Some("Bearer token-2"));
    let token = bench.mock.token_requests().pop().unwrap();
    assert_eq!(token.header("authorization"), Some("Basic aWQ6bmV3"));
}

#[tokio::test]
async fn a_call_that_waits_for_a_retry_uses_the_new_credential() {
    let bench = bench();
    bench
        .mock
        .answer("both", MockAnswer::new(503).header("retry-after", "5"));
    bench.mock.always("both", ok());
    let client = bench.builder().api_key("key", "k-1").build().unwrap();
    let waiting = tokio::spawn(call(&client, &BOTH));
    while bench.mock.calls("both").is_empty() {
        tokio::task::yield_now().await;
    }
    client.rotate("key", Credential::key("k-2")).unwrap();
    bench.run(waiting).await.unwrap().unwrap();
    let calls = bench.mock.calls("both");
    let keys: Vec<_> = calls.iter().map(|call| call.header("x-api-key")).collect();
    assert_eq!(keys, [Some("k-1"), Some("k-2")]);
}

#[test]
fn rotating_to_an_invalid_credential_is_an_error() {
    let client = bench().builder().build().unwrap();
    let wrong = |scheme, credential| client.rotate(scheme, credential).unwrap_err().to_string();
    assert_eq!(
        wrong("nope", Credential::key("geheim")),
        "credential for nope: no such security scheme"
    );
    assert_eq!(
        wrong("oauth", Credential::key("geheim")),
        "credential for oauth: of another kind"
    );
    assert_eq!(
        wrong("oauth", Credential::client("", "geheim")),
        "credential for oauth: the client id is empty"
    );
    let file = SecretSource::file("/does/not/exist");
    assert!(wrong("key", Credential::key(file)).contains("/does/not/exist"));
}

#[tokio::test]
async fn other_http_schemes_read_their_header_from_the_environment() {
    static API: Api = Api::new("Signed", "1.0")
        .servers(&[Server::new("https://signed.example.com")])
        .security_schemes(&[
            SecurityScheme::new("signature", SecurityKind::Http("DPoP")),
            SecurityScheme::new("tls", SecurityKind::MutualTls),
        ]);
    static SIGNED: Operation = Operation::new(&API, Method::Get, "/", "signed")
        .answers("200", "")
        .security(&[&[("signature", &[])]]);
    let bench = bench();
    let builder = || {
        ClientBuilder::new(&API)
            .clock(Arc::new(bench.clock.clone()))
            .transport(Arc::new(bench.mock.clone()))
    };
    bench.mock.always("signed", ok());
    let client = with(builder(), &[("THINGS_AUTHORIZATION", "x")]);
    bench
        .run(call(&client.build().unwrap(), &SIGNED))
        .await
        .unwrap();
    let sent = &bench.mock.calls("signed")[0];
    assert_eq!(sent.header("authorization"), Some("DPoP x"));
    // The certificate may be set with its key or alone: an error in its variable is reported once.
    let twice = [
        ("THINGS_CLIENT_CERTIFICATE", "geheim"),
        ("THINGS_CLIENT_CERTIFICATE_FILE", "geheim"),
    ];
    let error = with(builder(), &twice).build().unwrap_err();
    assert_eq!(
        error.problems(),
        ["environment: both THINGS_CLIENT_CERTIFICATE and THINGS_CLIENT_CERTIFICATE_FILE are set"]
    );
    // A certificate is part of the connection, so a custom credential cannot replace it.
    let custom = builder().credential("tls", Credential::custom(Nothing));
    assert_eq!(
        custom.build().unwrap_err().problems(),
        ["credential for tls: of another kind"]
    );
}

/// Signs nothing.
#[derive(Debug)]
struct Nothing;

impl Authorizer for Nothing {
    fn authorize<'a>(&'a self, _: &'a mut Request) -> BoxFuture<'a, Result<(), CredentialError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[test]
fn debug_does_not_show_credentials() {
    for credential in [
        Credential::client("geheim", "geheim"),
        Credential::token("geheim"),
        Credential::basic("geheim", "geheim"),
        Credential::key("geheim"),
    ] {
        assert!(!format!("{credential:?}").contains("geheim"));
    }
    assert!(!format!("{:?}", SecretSource::from("geheim")).contains("geheim"));
    let token = clientwright_runtime::Token::new("geheim", Duration::ZERO);
    assert!(!format!("{token:?}").contains("geheim"));
}
