//! Determines the parts in which two requests differ.

use percent_encoding::percent_decode_str;

use crate::recorder::Request;

/// Headers that depend on the client and the connection.
const OF_THE_CONNECTION: [&str; 4] = ["host", "user-agent", "connection", "accept-encoding"];

const FORM: &str = "application/x-www-form-urlencoded";

/// The parts in which two requests differ, with both values.
pub(crate) fn differences(ours: &Request, theirs: &Request) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut compare = |part: &str, ours: String, theirs: String| {
        if ours != theirs {
            found.push((part.to_owned(), ours, theirs));
        }
    };
    compare("method", ours.method.clone(), theirs.method.clone());
    compare("path", segments(&ours.path), segments(&theirs.path));
    compare("path bytes", ours.path.clone(), theirs.path.clone());
    compare("query", pairs(&ours.query), pairs(&theirs.query));
    compare("query order", names(&ours.query), names(&theirs.query));
    compare("query bytes", sorted(&ours.query), sorted(&theirs.query));
    let headers = ours.headers.keys().chain(theirs.headers.keys());
    let mut headers: Vec<&String> = headers.collect();
    headers.sort();
    headers.dedup();
    for name in headers {
        if !OF_THE_CONNECTION.contains(&name.as_str()) {
            let of = |request: &Request| match request.headers.get(name) {
                Some(value) => value.clone(),
                None => "(none)".to_owned(),
            };
            compare(&format!("header {name}"), of(ours), of(theirs));
        }
    }
    compare("body", meaning(ours), meaning(theirs));
    if ours.headers.get("content-type").map(String::as_str) == Some(FORM) {
        let text = |request: &Request| String::from_utf8(request.body.clone()).unwrap();
        let (ours, theirs) = (text(ours), text(theirs));
        compare("body order", names(&ours), names(&theirs));
        compare("body bytes", sorted(&ours), sorted(&theirs));
    } else if ours.body.len() == theirs.body.len() {
        // The meaning and the length are equal: only the order of properties differs.
        compare("body order", text(&ours.body), text(&theirs.body));
    } else {
        compare("body bytes", text(&ours.body), text(&theirs.body));
    }
    found
}

/// The segments of a path, decoded.
fn segments(path: &str) -> String {
    let decoded: Vec<_> = path
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().unwrap())
        .collect();
    format!("{decoded:?}")
}

/// The names of a form, in order.
fn names(form: &str) -> String {
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = form.split('&').map(name).collect();
    names.dedup();
    names.join(" ")
}

/// The original pairs of a form, in the order of the names.
fn sorted(form: &str) -> String {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_by_key(|pair| pair.split('=').next());
    pairs.join("&")
}

fn text(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}

/// The pairs of a form, decoded, in the order of the names. Pairs with the same name keep their order.
fn pairs(form: &str) -> String {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    let mut pairs: Vec<(String, String)> = form
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    format!("{pairs:?}")
}

/// The meaning of a body: a JSON value or a form regardless of the order of its properties, otherwise the bytes.
fn meaning(request: &Request) -> String {
    let media_type = request.headers.get("content-type").map(String::as_str);
    match media_type {
        Some("application/json") => {
            let value: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            value.to_string()
        }
        Some(FORM) => pairs(std::str::from_utf8(&request.body).unwrap()),
        _ => text(&request.body),
    }
}
