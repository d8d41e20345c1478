//! Credentials from the environment, with the typed builder of a generated client.

use std::process::Command;

use orange_sandbox::Credentials;

use crate::support::sandbox;

/// Set in the process that runs as the program; its value is the URL of the API and of the token endpoint.
const PROGRAM: &str = "CLIENTWRIGHT_TEST_PROGRAM";

/// Builds a client like a program that takes its credentials from the environment, and calls. Does nothing unless a
/// test started it as a separate process.
#[tokio::test]
async fn a_program_with_credentials_from_the_environment() {
    let Ok(urls) = std::env::var(PROGRAM) else {
        return;
    };
    let (api, token) = urls.split_once(' ').unwrap();
    let dummies = || {
        orange_ordering::Client::builder()
            .client_credentials("dummy", "dummy")
            .api_key("dummy")
    };
    let builders = [
        orange_ordering::Client::builder().credentials_from_env(),
        orange_ordering::Client::builder()
            .client_credentials_from_env()
            .api_key_from_env(),
        dummies().credentials_from_env(),
        dummies().client_credentials_from_env().api_key_from_env(),
        // The same with the dummies set last.
        orange_ordering::Client::builder()
            .credentials_from_env()
            .client_credentials("dummy", "dummy")
            .api_key("dummy"),
    ];
    for builder in builders {
        let built = builder
            .base_url(api)
            .configure(|settings| settings.token_url(token).no_proxy().no_rate_limit())
            .build();
        let client = built.unwrap_or_else(|error| panic!("NOT BUILT: {error}"));
        client.get_status().await.unwrap();
    }
}

/// The output of the program with these variables, and whether it succeeded.
fn program(urls: &str, variables: &[(&str, &str)]) -> (bool, String) {
    let test = "environment::a_program_with_credentials_from_the_environment";
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test]).env(PROGRAM, urls);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

#[test]
fn the_environment_provides_the_credentials_that_the_builder_requires() {
    let sandbox = sandbox();
    let urls = format!("{} {}", sandbox.ordering_url(), sandbox.token_url());
    let Credentials {
        client_id,
        client_secret,
        api_key,
        ..
    } = sandbox.credentials().clone();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key");
    std::fs::write(&file, format!("{api_key}\n")).unwrap();
    let id = ("ORANGE_ORDERING_CLIENT_ID", client_id.as_str());
    let secret = ("ORANGE_ORDERING_CLIENT_SECRET", client_secret.as_str());
    let key = ("ORANGE_ORDERING_API_KEY", api_key.as_str());
    let key_file = ("ORANGE_ORDERING_API_KEY_FILE", file.to_str().unwrap());
    for variables in [[id, secret, key], [id, secret, key_file]] {
        let (success, text) = program(&urls, &variables);
        assert!(success, "{text}");
    }
    let (success, text) = program(&urls, &[id, key]);
    assert!(!success);
    assert!(
        text.contains("environment: ORANGE_ORDERING_CLIENT_SECRET is missing"),
        "{text}"
    );
    let (success, text) = program(&urls, &[id, secret]);
    assert!(!success);
    let missing = "environment: nothing for apiKey, set ORANGE_ORDERING_API_KEY";
    assert!(text.contains(missing), "{text}");
    assert!(!text.contains(client_secret.as_str()), "{text}");
}
