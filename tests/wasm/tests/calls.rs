//! A client compiled for WebAssembly, run by Node.js, calls a server on loopback.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use clientwright_runtime::{
    BoxFuture, Bytes, Request, Transport, TransportError, TransportErrorKind, TransportResponse,
    Value, json,
};
use js_sys::{Array, Function, Promise, Uint8Array};
use orange_ordering::Client;
use tokio::sync::oneshot;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

/// A server that issues a token, responds to the first call of each path with 503, and then with the received
/// request; it never responds to requests for the version.
const SERVER: &str = r#"new Promise((resolve, reject) => {
    const seen = new Set();
    const http = process.getBuiltinModule('node:http');
    const server = http.createServer((request, response) => {
        const say = (status, headers, body) => {
            response.writeHead(status, {'content-type': 'application/json', ...headers});
            response.end(JSON.stringify(body));
        };
        if (request.url === '/token') {
            say(200, {}, {access_token: 'wasm', expires_in: 600});
        } else if (request.url.endsWith('/version')) {
            // The client gives up.
        } else if (!seen.has(request.url)) {
            seen.add(request.url);
            say(503, {'retry-after': '0'}, {});
        } else {
            const {authorization, 'x-api-key': key} = request.headers;
            say(200, {}, {name: request.method + ' ' + request.url, sent: [authorization, key]});
        }
    });
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
    server.unref();
})"#;

/// Sends a request, and returns the status, the headers and the body of the response.
const FETCH: &str = r"(async (method, url, headers, body) => {
    const response = await fetch(url, {method, headers, body: body.length ? body : undefined});
    return [response.status, [...response.headers], new Uint8Array(await response.arrayBuffer())];
})";

/// The transport that programs provide on this platform, based on the `fetch` function of the host.
#[derive(Debug)]
struct Fetch;

impl Transport for Fetch {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let (sender, receiver) = oneshot::channel();
        // JavaScript values must stay in their thread; the result need not.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = sender.send(fetch(request).await.map_err(|error| format!("{error:?}")));
        });
        Box::pin(async move {
            let result = receiver
                .await
                .unwrap_or_else(|_| Err("given up".to_owned()));
            result.map_err(|why| TransportError::new(TransportErrorKind::Connect, why))
        })
    }
}

async fn fetch(request: Request) -> Result<TransportResponse, JsValue> {
    let headers: Array = request
        .headers
        .iter()
        .map(|(name, value)| Array::of2(&name.as_str().into(), &value.to_str().unwrap().into()))
        .collect();
    let arguments = Array::of4(
        &request.method.as_str().into(),
        &request.url.as_str().into(),
        &headers,
        &Uint8Array::from(&*request.body),
    );
    let function: Function = js_sys::eval(FETCH)?.dyn_into()?;
    let promise: Promise = function.apply(&JsValue::NULL, &arguments)?.dyn_into()?;
    let response: Array = JsFuture::from(promise).await?.dyn_into()?;
    let mut headers = HeaderMap::new();
    for pair in Array::from(&response.get(1)) {
        let text = |place| Array::from(&pair).get(place).as_string().unwrap();
        headers.append(
            HeaderName::try_from(text(0)).unwrap(),
            HeaderValue::try_from(text(1)).unwrap(),
        );
    }
    let status = StatusCode::from_u16(response.get(0).as_f64().unwrap() as u16).unwrap();
    let body = Bytes::from(Uint8Array::new(&response.get(2)).to_vec());
    Ok(TransportResponse::new(status, headers, body))
}

async fn client(timeout: Duration) -> Client {
    let listening: Promise = js_sys::eval(SERVER).unwrap().dyn_into().unwrap();
    let port = JsFuture::from(listening).await.unwrap();
    let base = format!("http://127.0.0.1:{}", port.as_f64().unwrap());
    Client::builder()
        .base_url(&base)
        .client_credentials("id", "secret")
        .api_key("key")
        .timeout(timeout)
        .configure(|settings| {
            let settings = settings.token_url(&format!("{base}/token"));
            settings.transport(Arc::new(Fetch))
        })
        .build()
        .unwrap()
}

#[wasm_bindgen_test]
async fn a_call_sends_its_credentials_and_is_retried_if_the_server_is_unavailable() {
    let client = client(Duration::from_secs(20)).await;
    let response = client.get_status().await.unwrap();
    assert_eq!(response.attempts(), 2);
    let status = response.into_body();
    assert_eq!(status.name.as_deref(), Some("GET /status"));
    assert_eq!(
        status.additional_properties["sent"],
        json!(["Bearer wasm", "key"])
    );
}

#[wasm_bindgen_test]
async fn a_call_ends_at_its_timeout() {
    let client = client(Duration::from_millis(50)).await;
    let error = client.get_version().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[wasm_bindgen_test]
fn numbers_keep_the_digits_that_javascript_would_lose() {
    let text = r#"{"large":18446744073709551615,"precise":0.12345678901234567890}"#;
    let value: Value = text.parse().unwrap();
    assert_eq!(value["large"].as_u64(), Some(u64::MAX));
    assert_eq!(clientwright_runtime::json::to_string(&value), text);
}
