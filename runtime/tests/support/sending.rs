//! Sending one call and looking at the request that came of it.

use clientwright_runtime::describe::*;
use clientwright_runtime::testing::{MockAnswer, Recorded};
use clientwright_runtime::{Call, Error, RawResponse, Value};

use crate::support::{API, bench};

static PATH: Operation = Operation {
    id: "path",
    path: "/a{value}b/x",
    method: Method::Post,
    ..open()
};

const fn open() -> Operation {
    Operation {
        api: &API,
        id: "path",
        method: Method::Post,
        path: "/things",
        security: &[],
        rate_limit: None,
        accept: "",
        success: "",
        errors: "",
        idempotent: false,
        idempotency_key: None,
    }
}

pub(crate) fn parameter(location: Location, style: Style, explode: bool) -> &'static Parameter {
    let name = if location == Location::Path {
        "value"
    } else {
        "color"
    };
    Box::leak(Box::new(Parameter {
        name,
        location,
        style,
        explode,
        allow_reserved: false,
        json: false,
        allow_empty: false,
    }))
}

pub(crate) async fn send(set: impl FnOnce(&mut Call)) -> Result<Recorded, Error> {
    let bench = bench();
    bench.mock.always("path", MockAnswer::new(200));
    let client = bench.bare().base_url("http://localhost").build().unwrap();
    let mut call = client.call(&PATH);
    call.set(parameter(Location::Path, Style::Simple, false), &"-");
    set(&mut call);
    let sent = call.send::<(), (), Value>(RawResponse::empty, RawResponse::error_json);
    bench.run(sent).await?;
    Ok(bench.mock.requests().pop().unwrap())
}

pub(crate) fn json(text: &str) -> Value {
    clientwright_runtime::json::from_str(text).unwrap()
}
