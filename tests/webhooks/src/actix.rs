//! The actix code of `docs/inbound.md`, with messages of GitHub.

use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpRequest, HttpResponse, rt, web};
use clientwright_runtime::http::{self, HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use github_webhooks::inbound;

/// Handles a message of a server with other types, and responds with types of `http`.
fn answer<'a>(
    method: &str,
    target: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    body: Vec<u8>,
) -> http::Response<Vec<u8>> {
    let respond = |status: StatusCode, text: String| {
        let mut response = http::Response::new(text.into_bytes());
        *response.status_mut() = status;
        response
    };
    let Ok(method) = Method::from_bytes(method.as_bytes()) else {
        return respond(StatusCode::BAD_REQUEST, "no method".to_owned());
    };
    let mut known = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
            known.append(name, value);
        }
    }
    match inbound::parse(&method, target, &known, body) {
        Ok(_) => respond(StatusCode::NO_CONTENT, String::new()),
        Err(error) => respond(error.status(), error.to_string()),
    }
}

async fn receive(request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| (name.as_str(), value.as_bytes()));
    let (method, target) = (request.method().as_str(), request.uri().to_string());
    let (parts, body) = answer(method, &target, headers, body.to_vec()).into_parts();
    let status = actix_web::http::StatusCode::from_u16(parts.status.as_u16()).unwrap_or_default();
    let mut answer = HttpResponse::build(status);
    for (name, value) in &parts.headers {
        answer.append_header((name.as_str(), value.as_bytes()));
    }
    answer.body(body)
}

/// The status of the response of an actix server to a message.
pub(crate) fn status(headers: &HeaderMap, body: Vec<u8>) -> u16 {
    rt::System::new().block_on(async {
        let service = init_service(App::new().default_service(web::to(receive))).await;
        let mut request = TestRequest::post().uri("/hook").set_payload(body);
        for (name, value) in headers {
            request = request.append_header((name.as_str(), value.as_bytes()));
        }
        let response = call_service(&service, request.to_request()).await;
        response.status().as_u16()
    })
}
