//! The program.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use orange_sandbox::Sandbox;

use super::support::{http, start, unlimited};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_orange-sandbox"))
}

/// Ends the program when a test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn it_prints_urls_and_credentials_that_work() {
    let mut child = program()
        .args(["--no-rate-limit", "--token-lifetime", "5"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = child.stdout.take().unwrap();
    let _running = Running(child);
    let lines: Vec<String> = BufReader::new(output)
        .lines()
        .map(Result::unwrap)
        .take_while(|line| line != "Serving until Ctrl-C.")
        .collect();
    let after = |label: &str| {
        let line = lines.iter().find(|line| line.starts_with(label)).unwrap();
        line[label.len()..].trim().to_owned()
    };
    let answer: serde_json::Value = http()
        .post(after("Token endpoint"))
        .basic_auth(after("Client ID"), Some(after("Client secret")))
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("grant_type=client_credentials")
        .send()
        .unwrap()
        .json()
        .unwrap();
    assert_eq!(answer["expires_in"], 5);
    let orders = http()
        .get(format!("{}/requests", after("Ordering")))
        .bearer_auth(answer["access_token"].as_str().unwrap())
        .header("x-api-key", after("API key"))
        .send()
        .unwrap();
    assert_eq!(orders.status(), 200);
}

#[test]
fn a_port_that_cannot_be_had_is_a_clear_error() {
    let sandbox: Sandbox = start(unlimited());
    let port = sandbox.port().to_string();
    let output = program().args(["--port", &port]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    let expected = format!("error: cannot listen on 127.0.0.1:{port}: ");
    assert!(text.starts_with(&expected), "{text}");

    for wrong in ["99999", "-1", "http"] {
        let argument = format!("--port={wrong}");
        let output = program().arg(argument).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains("--port"), "{text}");
    }
}
