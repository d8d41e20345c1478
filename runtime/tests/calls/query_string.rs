//! Parameters that are the whole query string, as in OpenAPI 3.2, and methods that it does not define.

use crate::sending;

use clientwright_runtime::codegen::v1::describe::{Method, Parameter};
use clientwright_runtime::testing::Recorded;
use sending::{json, send};

static WHOLE: Parameter = Parameter::query_string("filter");
static AS_JSON: Parameter = Parameter::query_string("filter").json();

async fn query(parameter: &'static Parameter, value: &str) -> Option<String> {
    let request: Recorded = send(|call| {
        call.set(parameter, &json(value));
    })
    .await
    .unwrap();
    request.query().map(str::to_owned)
}

// From the examples of the Parameter Object in OpenAPI 3.2.
#[tokio::test]
async fn an_object_is_sent_as_form_pairs() {
    let sent = query(&WHOLE, r#"{"foo":"a + b","bar":true}"#).await;
    let sent = sent.unwrap();
    let mut pairs: Vec<&str> = sent.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["bar=true", "foo=a+%2B+b"]);
}

#[tokio::test]
async fn json_is_sent_as_the_whole_query_string() {
    assert_eq!(
        query(&AS_JSON, r#"{"numbers":[1,2],"flag":null}"#)
            .await
            .unwrap(),
        "%7B%22flag%22%3Anull%2C%22numbers%22%3A%5B1%2C2%5D%7D"
    );
}

#[tokio::test]
async fn a_string_is_percent_encoded() {
    assert_eq!(
        query(&WHOLE, r#""$.a.b[1:1]""#).await.unwrap(),
        "%24.a.b%5B1%3A1%5D"
    );
}

#[tokio::test]
async fn empty_objects_and_null_are_not_sent() {
    assert_eq!(query(&WHOLE, "{}").await, None);
    assert_eq!(query(&WHOLE, "null").await, None);
}

#[test]
fn a_method_keeps_its_case_and_must_be_a_token() {
    let sent = |method: Method| http::Method::try_from(method).map(|method| method.to_string());
    assert_eq!(sent(Method::Query).unwrap(), "QUERY");
    assert_eq!(sent(Method::Other("Link")).unwrap(), "Link");
    assert!(sent(Method::Other("no token")).is_err());
    assert!(sent(Method::Other("")).is_err());
}

#[test]
fn query_is_idempotent_and_unknown_methods_are_not() {
    assert!(Method::Query.is_idempotent());
    assert!(!Method::Other("COPY").is_idempotent());
}
