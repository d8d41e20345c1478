//! The program.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use orange_sandbox::Sandbox;

use super::support::{http, start, unlimited};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_orange-sandbox"))
}

/// The running program. It is ended with the test, whatever the result.
struct Running {
    child: Child,
    introduction: Vec<String>,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = program()
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = child.stdout.take().unwrap();
        let lines = BufReader::new(output).lines().map(Result::unwrap);
        let introduction = lines
            .take_while(|line| line != "Serving until Ctrl-C.")
            .collect();
        Self {
            child,
            introduction,
        }
    }

    /// The text that the program printed after a label.
    fn shown(&self, label: &str) -> &str {
        let mut lines = self.introduction.iter();
        let line = lines.find_map(|line| line.strip_prefix(label)).unwrap();
        line.trim()
    }

    /// The response of the token endpoint.
    fn token(&self) -> serde_json::Value {
        let request = http()
            .post(self.shown("Token endpoint"))
            .basic_auth(self.shown("Client ID"), Some(self.shown("Client secret")))
            .header("accept", "application/json")
            .header("content-type", "application/x-www-form-urlencoded")
            .body("grant_type=client_credentials");
        request.send().unwrap().json().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_printed_urls_and_credentials_work() {
    let running = Running::start(&["--no-rate-limit", "--token-lifetime", "5"]);
    let answer = running.token();
    assert_eq!(answer["expires_in"], 5);
    let orders = http()
        .get(format!("{}/requests", running.shown("Ordering")))
        .bearer_auth(answer["access_token"].as_str().unwrap())
        .header("x-api-key", running.shown("API key"))
        .send()
        .unwrap();
    assert_eq!(orders.status(), 200);
}

#[test]
fn faults_can_be_enabled_by_arguments() {
    let running = Running::start(&[
        "--no-rate-limit",
        "--fault",
        "status=503,times=2,operation=listRequests",
        "--fault",
        "status=409,operation=createAppointment",
        "--fault",
        "status=429,code=53,retry-after=7,operation=getStatus",
        "--fault",
        "lose-response,operation=submitRequest",
        "--fault",
        "html=502,path=/troubletickets",
        "--fault",
        "deviate=/0/odd:7,operation=listCatalogItems,times=1",
        "--fault",
        "extra-header=X-Odd:1,operation=listCatalogItems",
    ]);
    let token = running.token();
    let send = |method: reqwest::Method, url: String| {
        http()
            .request(method, url)
            .bearer_auth(token["access_token"].as_str().unwrap())
            .header("x-api-key", running.shown("API key"))
            .header("accept", "application/json")
            .json(&serde_json::json!({}))
            .send()
    };
    let get = |url: String| send(reqwest::Method::GET, url).unwrap();
    let ordering = running.shown("Ordering");
    for expected in [503, 503, 200] {
        let answer = get(format!("{ordering}/requests"));
        assert_eq!(answer.status(), expected);
    }
    let answer = get(format!("{ordering}/status"));
    assert_eq!(answer.status(), 429);
    assert_eq!(answer.headers()["retry-after"], "7");
    let body: serde_json::Value = answer.json().unwrap();
    assert_eq!(body["code"], 53);

    let order = format!("{}/interventionOrder/00123456", running.shown("e-RDV"));
    let answer = send(reqwest::Method::PATCH, order).unwrap();
    assert_eq!(answer.status(), 409);
    assert!(send(reqwest::Method::POST, format!("{ordering}/requests")).is_err());
    let answer = get(format!("{}/status", running.shown("Trouble Tickets")));
    assert_eq!(answer.status(), 502);
    assert!(answer.text().unwrap().contains("<html"));

    let items = format!("{ordering}/catalogItems");
    let answer = get(items.clone());
    assert_eq!(answer.headers().get("x-odd"), None);
    let body: serde_json::Value = answer.json().unwrap();
    assert_eq!(body[0]["odd"], 7);
    assert_eq!(get(items).headers()["x-odd"], "1");

    let wrong = program().args(["--fault", "sttatus=503"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    let errors = String::from_utf8(wrong.stderr).unwrap();
    assert!(errors.contains("unknown word `sttatus`"), "{errors}");
}

#[test]
fn an_unavailable_or_invalid_port_is_reported() {
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
