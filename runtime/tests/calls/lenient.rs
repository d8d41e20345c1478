//! Lists with an invalid element: an error, or read without it, depending on the caller.

use crate::support;

use std::collections::BTreeMap;

use clientwright_runtime::codegen::v1::union::{Kinds, Shape, choose};
use clientwright_runtime::json::{ToJson, Writer};
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{FromJson, Mismatch, Node, RawResponse, Response, Value, json};
use support::*;

/// An order with lines, read like in generated code.
struct Order {
    id: String,
    lines: Option<Vec<i64>>,
}

clientwright_runtime::codegen::v1::json_object!(Order {
    id: required("id"),
    lines: optional("lines"),
});

/// One of two lists, or any other value.
#[derive(Debug)]
enum Lists {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Other(Value),
}

impl FromJson for Lists {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const LIST: Shape = Shape::of(Kinds::ARRAY);
        for candidate in choose(node, &[LIST, LIST]) {
            let read = match candidate {
                0 => Vec::from_json(node).map(Self::Numbers),
                _ => Vec::from_json(node).map(Self::Texts),
            };
            if read.is_ok() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

async fn read<T: FromJson>(
    body: &str,
    lenient: bool,
) -> Result<Response<T>, clientwright_runtime::Error> {
    let bench = bench();
    bench.mock.always("open", MockAnswer::json(200, body));
    let mut call = bench.client().call(&OPEN);
    if lenient {
        call.configure(|options| options.lenient());
    }
    bench
        .run(call.send::<T, (), Value>(RawResponse::json, RawResponse::error_json))
        .await
}

fn skipped<T>(response: &Response<T>) -> Vec<String> {
    let skipped = response.skipped().iter();
    skipped.map(Mismatch::to_string).collect()
}

const ORDERS: &str = r#" {"page": {"x": [], "orders": [
    {"id": "a", "lines": [1, "two", 3]},
    {"id": 7},
    {"id": "c", "lines": [null]},
    "d"
]}} "#;

type Pages = BTreeMap<String, BTreeMap<String, Vec<Order>>>;

impl ToJson for Lists {
    fn to_json(&self, writer: &mut Writer) {
        match self {
            Self::Numbers(numbers) => numbers.to_json(writer),
            Self::Texts(texts) => texts.to_json(writer),
            Self::Other(value) => value.to_json(writer),
        }
    }
}

/// An object that contains a union.
struct Mixed {
    lists: Option<Lists>,
    id: Option<String>,
}

clientwright_runtime::codegen::v1::json_object!(Mixed {
    lists: optional("lists"),
    id: optional("id"),
});

#[tokio::test]
async fn without_lenient_an_invalid_element_is_an_error() {
    let error = read::<Pages>(ORDERS, false).await.unwrap_err();
    assert_eq!(
        error.mismatch().unwrap().path(),
        "page.orders[0].lines[1]",
        "{error}"
    );
}

#[tokio::test]
async fn a_lenient_call_skips_as_little_as_possible_and_reports_where() {
    let answer = read::<Pages>(ORDERS, true).await.unwrap();
    assert_eq!(
        skipped(&answer),
        [
            "page.orders[0].lines[1]: expected 64-bit integer, found string",
            "page.orders[1].id: expected string, found number",
            "page.orders[2].lines[0]: expected 64-bit integer, found null",
            "page.orders[3]: expected Order, found string",
        ]
    );
    let orders = &answer.body()["page"]["orders"];
    let read: Vec<_> = orders
        .iter()
        .map(|o| (o.id.as_str(), o.lines.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(read, [("a", &[1, 3][..]), ("c", &[][..])]);
}

#[tokio::test]
async fn only_list_elements_are_skipped() {
    let error = read::<Order>(r#"{"id": 7, "lines": ["x"]}"#, true).await;
    assert_eq!(error.unwrap_err().mismatch().unwrap().path(), "id");
    let good = read::<Order>(r#"{"id": "a", "lines": ["x"]}"#, true).await;
    assert_eq!(skipped(&good.unwrap()).len(), 1);
}

#[tokio::test]
async fn invalid_elements_after_a_union_are_skipped_too() {
    let answer = read::<Vec<Mixed>>(r#"[{"lists": ["a", 1]}, {"lists": 7, "id": 8}, {}]"#, true);
    let answer = answer.await.unwrap();
    assert_eq!(skipped(&answer), ["[1].id: expected string, found number"]);
    assert_eq!(answer.body().len(), 2);
}

#[tokio::test]
async fn a_union_prefers_an_alternative_without_skipped_elements() {
    let answer = read::<Lists>(r#"["a", "b"]"#, true).await.unwrap();
    assert!(matches!(answer.body(), Lists::Texts(texts) if texts.len() == 2));
    assert!(answer.skipped().is_empty());
    // If no alternative matches, nothing is omitted.
    let answer = read::<Lists>(r#"["a", 1]"#, true).await.unwrap();
    assert!(matches!(answer.body(), Lists::Other(list) if *list == json!(["a", 1])));
    let numbers = read::<Lists>("[1]", true).await.unwrap();
    assert!(matches!(numbers.body(), Lists::Numbers(numbers) if *numbers == [1]));
}
