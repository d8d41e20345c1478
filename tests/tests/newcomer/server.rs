//! A server for the document of the new user.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use clientwright_loopback::{Request, Response, Server, ServerOptions, Service};
use serde_json::{Value, json};

pub(crate) struct Running {
    pub(crate) url: String,
    authorization: Arc<Mutex<Vec<String>>>,
    _server: Server,
}

impl Running {
    /// The credentials of all requests.
    pub(crate) fn authorization(&self) -> Vec<String> {
        self.authorization.lock().unwrap().clone()
    }
}

#[derive(Default)]
struct Atelier {
    authorization: Arc<Mutex<Vec<String>>>,
}

pub(crate) fn start() -> Running {
    let service = Atelier::default();
    let authorization = Arc::clone(&service.authorization);
    let server = Server::start(Arc::new(service), ServerOptions::default()).unwrap();
    Running {
        url: format!("http://{}", server.address()),
        authorization,
        _server: server,
    }
}

fn job(customer: &Value, items: &Value) -> Value {
    json!({
        "id": "0b7a4f6e-2f5e-4f0a-9d0f-0d5f6f1f2a3b",
        "state": "open",
        "created_at": "2026-01-01T00:00:00Z",
        "customer": customer,
        "items": items,
    })
}

impl Service for Atelier {
    fn operation(&self, _: &hyper::Method, _: &str) -> Option<&'static str> {
        None
    }

    fn respond(&self, request: &Request, _: SystemTime) -> Response {
        let credential = request.header("authorization").unwrap_or_default();
        self.authorization
            .lock()
            .unwrap()
            .push(credential.to_owned());
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let one = job(&json!("C-77"), &json!([]));
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/jobs") => Response::json(201, &job(&body["customer"], &body["items"])),
            ("GET", "/jobs") => Response::json(200, &json!({"data": [one], "next_cursor": null})),
            _ => self.error(404, None),
        }
    }

    fn error(&self, status: u16, _: Option<u32>) -> Response {
        Response::json(
            status,
            &json!({"type": "about:blank", "title": "No", "status": status}),
        )
    }

    fn body_too_large(&self, _: usize) -> Response {
        self.error(413, None)
    }
}
