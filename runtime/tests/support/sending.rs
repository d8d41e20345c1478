//! Sends a call, and returns its request.

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::*;
use clientwright_runtime::testing::{MockAnswer, Recorded};
use clientwright_runtime::{Error, RawResponse, Value};

use crate::support::{API, bench};

static PATH: Operation = Operation::new(&API, Method::Post, "/a{value}b/x", "path").accept("");

pub(crate) fn parameter(location: Location, style: Style, explode: bool) -> &'static Parameter {
    let parameter = match location {
        Location::Path => Parameter::path("value"),
        Location::Header => Parameter::header("color"),
        Location::Cookie => Parameter::cookie("color"),
        _ => Parameter::query("color"),
    };
    Box::leak(Box::new(parameter.style(style).explode(explode)))
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
