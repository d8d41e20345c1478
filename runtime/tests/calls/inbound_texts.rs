//! Forms and parameters of received requests: how their texts are read, and that the values of a call are read as
//! sent.

use crate::sending;

use clientwright_runtime::codegen::v1::describe::{Encoding, Parameter, ReadAs, Style};
use clientwright_runtime::codegen::v1::inbound::{InboundError, Incoming};
use clientwright_runtime::http::{HeaderMap, Method};
use clientwright_runtime::{Bytes, FromJson, Value};
use sending::{json, send};

const FORM: &str = "application/x-www-form-urlencoded";
const OBJECT: ReadAs = ReadAs::Object(&[("x", ReadAs::Scalar), ("y", ReadAs::Text)], None);
const TEXTS: ReadAs = ReadAs::List(&ReadAs::Text);

#[derive(PartialEq)]
struct Order {
    count: i64,
    tags: Option<Vec<String>>,
    note: Option<String>,
}

clientwright_runtime::codegen::v1::json_object!(Order {
    count: required("count"),
    tags: optional("tags"),
    note: optional("note"),
});

const ORDER: ReadAs = ReadAs::Object(
    &[("count", ReadAs::Scalar), ("tags", TEXTS)],
    Some(&ReadAs::Text),
);

/// All kinds of properties, in all encodings.
const MEMBERS: ReadAs = ReadAs::Object(
    &[
        ("number", ReadAs::Scalar),
        ("text", ReadAs::Text),
        ("list", TEXTS),
        ("counts", ReadAs::List(&ReadAs::Scalar)),
        ("objects", ReadAs::List(&OBJECT)),
        ("object", OBJECT),
        ("commas", TEXTS),
        ("pipes", ReadAs::List(&ReadAs::Scalar)),
        ("spaces", TEXTS),
        ("flat", OBJECT),
        (
            "deep",
            ReadAs::Object(
                &[
                    ("a", ReadAs::Scalar),
                    ("b", OBJECT),
                    ("list", TEXTS),
                    ("objects", ReadAs::List(&OBJECT)),
                ],
                None,
            ),
        ),
        ("reserved", ReadAs::Text),
    ],
    Some(&ReadAs::Text),
);

fn encodings() -> Vec<Encoding> {
    vec![
        Encoding::new("commas").style(Style::Form, false),
        Encoding::new("pipes").style(Style::PipeDelimited, false),
        Encoding::new("spaces").style(Style::SpaceDelimited, false),
        Encoding::new("flat").style(Style::Form, false),
        Encoding::new("deep").style(Style::DeepObject, true),
        Encoding::new("reserved").allow_reserved(),
        Encoding::new("json").json(),
    ]
}

fn of_type(content_type: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", content_type.parse().unwrap());
    headers
}

fn form<T: FromJson>(
    content_type: &str,
    body: &[u8],
    read_as: ReadAs,
    encodings: &[Encoding],
) -> Result<T, InboundError> {
    let body = Bytes::copy_from_slice(body);
    let incoming = Incoming::new(&Method::POST, "/", &of_type(content_type), body);
    incoming.form_as(&read_as, encodings)
}

fn order(body: &str) -> Result<Order, String> {
    form(FORM, body.as_bytes(), ORDER, &[]).map_err(|error| error.to_string())
}

fn query<T: FromJson>(query: &str, parameter: Parameter) -> Result<Option<T>, String> {
    let target = format!("/?{query}");
    let incoming = Incoming::new(&Method::GET, &target, &HeaderMap::new(), Bytes::new());
    incoming
        .optional(&parameter)
        .map_err(|error| error.to_string())
}

#[track_caller]
fn is_read(text: &str, parameter: Parameter, expected: &str) {
    let found = query::<Value>(text, parameter).unwrap();
    assert_eq!(found, Some(json(expected)), "{text}");
}

#[track_caller]
fn is_refused<T: FromJson + std::fmt::Debug>(text: &str, parameter: Parameter) {
    let error = query::<T>(text, parameter).unwrap_err();
    assert!(error.ends_with("is malformed"), "{text}: {error}");
}

#[tokio::test]
async fn a_form_is_read_as_it_was_sent() {
    for value in [
        r#"{"number":1,"text":"a b+c&d=é"}"#,
        r#"{"number":-2.50,"text":"7"}"#,
        r#"{"list":["p"],"counts":[4]}"#,
        r#"{"list":["p","q,r",""],"counts":[1,2],"objects":[{"x":1},{"x":2,"y":"3"}]}"#,
        r#"{"object":{"x":4,"y":"{}"},"text":"{}"}"#,
        r#"{"commas":["x","y,z","a+b c"]}"#,
        r#"{"commas":["x"],"pipes":[1,2],"spaces":["a","b","c+d"]}"#,
        r#"{"flat":{"x":1,"y":"b,c=d"}}"#,
        r#"{"deep":{"a":5,"b":{"x":6,"y":"7"},"list":["8"]}}"#,
        r#"{"deep":{"list":["8","9"],"objects":[{"x":1,"y":"2"}]}}"#,
        r#"{"reserved":"a+b/c?d=e f"}"#,
        r#"{"other":"1","more":"true"}"#,
        r#"{"json":"a b"}"#,
        r#"{"json":["1",{"x":2}]}"#,
        "{}",
    ] {
        let sent = send(|call| call.body_form(&json(value), &encodings()))
            .await
            .unwrap();
        let body = sent.body;
        let read: Value = form(FORM, &body, MEMBERS, &encodings()).unwrap();
        assert_eq!(read, json(value), "{}", String::from_utf8_lossy(&body));
    }
}

#[tokio::test]
async fn a_query_is_read_as_it_was_sent() {
    static DEEP: ReadAs = ReadAs::Object(
        &[("a", ReadAs::Scalar), ("b", OBJECT), ("list", TEXTS)],
        None,
    );
    static COUNTS: ReadAs = ReadAs::List(&ReadAs::Scalar);
    let plain = || Parameter::query("p");
    let styled = |style| plain().style(style).explode(false);
    for (parameter, values) in [
        (
            plain().read_as(&TEXTS),
            &[r#"["a"]"#, r#"["a,b","[1]","é +"]"#][..],
        ),
        (plain().read_as(&COUNTS), &["[1]", "[1,2]"]),
        (
            plain().read_as(&OBJECT),
            &[r#"{"x":1,"y":"a&b=c"}"#, r#"{"y":"1"}"#],
        ),
        (
            plain().explode(false).read_as(&TEXTS),
            &[r#"["a"]"#, r#"["x","y,z","a+b c"]"#],
        ),
        (
            plain().explode(false).read_as(&OBJECT),
            &[r#"{"x":1,"y":"y,z"}"#],
        ),
        (styled(Style::PipeDelimited).read_as(&COUNTS), &["[1,2]"]),
        (
            styled(Style::SpaceDelimited).read_as(&TEXTS),
            &[r#"["a","b+c"]"#],
        ),
        (
            styled(Style::TabDelimited).read_as(&TEXTS),
            &[r#"["a","b c"]"#],
        ),
        (
            plain().style(Style::DeepObject).read_as(&DEEP),
            &[r#"{"a":1,"b":{"x":2,"y":"3"},"list":["4"]}"#],
        ),
        (
            plain().style(Style::FormContent).read_as(&OBJECT),
            &[r#"{"x":1,"y":"q&r=s +%"}"#],
        ),
        (
            plain().allow_reserved().read_as(&TEXTS),
            &[r#"["a+b","c d"]"#],
        ),
        (plain().json(), &[r#"{"x":[1,"2"]}"#]),
        (
            Parameter::query_string("p").read_as(&OBJECT),
            &[r#"{"x":1,"y":"a b"}"#],
        ),
        (
            Parameter::query_string("p").read_as(&ReadAs::Text),
            &[r#""$.a+b[1]""#],
        ),
        (Parameter::query_string("p").json(), &[r#"{"x":[1,"a+b"]}"#]),
    ] {
        for value in values {
            let sent = send(|call| {
                call.set(Box::leak(Box::new(parameter)), &json(value));
            });
            let sent = sent.await.unwrap();
            is_read(sent.query().unwrap(), parameter, value);
        }
    }
}

#[test]
fn an_object_is_read_from_a_query_with_other_parameters() {
    let object = Parameter::query("o").read_as(&OBJECT);
    is_read("m=1&x=5&y=z&d[x]=7", object, r#"{"x":5,"y":"z"}"#);
    assert_eq!(query::<Value>("m=1", object), Ok(None));
    // A map contains the pairs that belong to no other parameter.
    static MAP: ReadAs = ReadAs::Object(&[], Some(&ReadAs::Text));
    let map = Parameter::query("free")
        .read_as(&MAP)
        .other_names(&["m", "d["]);
    is_read("m=1&k=v&d[x]=7&n=2", map, r#"{"k":"v","n":"2"}"#);
    assert_eq!(query::<Value>("m=1", map), Ok(None));
    is_refused::<Value>("%ff=1", map);
}

#[test]
fn a_required_object_without_properties_is_read_as_empty() {
    let target = "/?other=1";
    let incoming = Incoming::new(&Method::GET, target, &HeaderMap::new(), Bytes::new());
    let object = Parameter::query("o").read_as(&OBJECT);
    assert_eq!(incoming.required::<Value>(&object), Ok(json("{}")));
    let error = incoming.required::<Order>(&object).unwrap_err();
    assert_eq!(error.to_string(), "the query parameter o is missing");
    let list = Parameter::query("l").read_as(&TEXTS);
    let error = incoming.required::<Vec<String>>(&list).unwrap_err();
    assert_eq!(error.to_string(), "the query parameter l is missing");
}

#[test]
fn values_are_split_before_they_are_decoded() {
    let commas = Parameter::query("p").explode(false);
    is_read("p=x,y%2Cz", commas.read_as(&TEXTS), r#"["x","y,z"]"#);
    is_read(
        "p=x,1,y,y%2Cz",
        commas.read_as(&OBJECT),
        r#"{"x":1,"y":"y,z"}"#,
    );
    // Without `read_as`, as in older generated code.
    let list = query::<Vec<String>>("p=x,y%2Cz", commas).unwrap();
    assert_eq!(list.unwrap(), ["x", "y,z"]);
    for (style, text) in [
        (Style::PipeDelimited, "p=a|b%7Cc%7cd"),
        (Style::SpaceDelimited, "p=a+b%20c d"),
        (Style::TabDelimited, "p=a%09b\tc%09d"),
    ] {
        let parameter = Parameter::query("p").style(style).explode(false);
        is_read(text, parameter.read_as(&TEXTS), r#"["a","b","c","d"]"#);
        let list = query::<Vec<String>>(text, parameter).unwrap();
        assert_eq!(list.unwrap(), ["a", "b", "c", "d"], "{text}");
    }
    is_refused::<Order>("p=count,1,note", commas.read_as(&ORDER));
    is_refused::<Order>("p=count,1,count,2", commas.read_as(&ORDER));
}

#[test]
fn a_form_in_a_parameter_is_decoded_twice() {
    let content = Parameter::query("tf").style(Style::FormContent);
    is_read("tf=y%3Dq%2526r", content.read_as(&OBJECT), r#"{"y":"q&r"}"#);
    is_read("tf=y%3Dq%2526r", content, r#""y=q%26r""#);
    let order = query::<Order>("tf=count%3D1%26note%3Dq%2526r", content).unwrap();
    assert_eq!(order.unwrap().note.unwrap(), "q&r");
}

#[test]
fn invalid_utf_8_in_a_parameter_is_rejected_not_replaced() {
    for parameter in [Parameter::query("p"), Parameter::query("p").read_as(&TEXTS)] {
        is_refused::<Value>("p=%ff", parameter);
        is_refused::<Vec<String>>("p=a&p=%C3", parameter);
    }
    assert_eq!(
        query::<String>("q=%ff&p=a", Parameter::query("p")),
        Ok(Some("a".to_owned()))
    );
}

#[test]
fn a_repeated_parameter_is_rejected_unless_it_is_a_list() {
    is_refused::<i64>("p=1&p=2", Parameter::query("p"));
    is_refused::<String>("p=1&p=2", Parameter::query("p"));
    is_refused::<Value>("p=1&p=2", Parameter::query("p").json());
    let content = Parameter::query("p").style(Style::FormContent);
    is_refused::<Order>("p=count%3D1&p=count%3D1", content.read_as(&ORDER));
    let deep = Parameter::query("p").style(Style::DeepObject);
    is_refused::<Order>("p[count]=1&p=count", deep.read_as(&ORDER));
    is_refused::<Order>("count=1&count=2", Parameter::query("p").read_as(&ORDER));
}

#[test]
fn cookies_are_decoded_according_to_their_style() {
    let mut headers = HeaderMap::new();
    headers.append("cookie", "p=a%20b+c; q=1".parse().unwrap());
    headers.append("cookie", "p=d".parse().unwrap());
    let incoming = Incoming::new(&Method::GET, "/", &headers, Bytes::new());
    let list = |parameter: Parameter| incoming.required::<Vec<String>>(&parameter.read_as(&TEXTS));
    assert_eq!(list(Parameter::cookie("p")).unwrap(), ["a b+c", "d"]);
    let plain = Parameter::cookie("p").style(Style::Cookie);
    assert_eq!(list(plain).unwrap(), ["a%20b+c", "d"]);
}

#[test]
fn a_list_in_a_form_can_have_one_element() {
    let read = order("count=1&tags=p&note=1").unwrap();
    assert_eq!(read.tags.unwrap(), ["p"]);
    assert_eq!(read.note.unwrap(), "1");
    let read = order("count=1&tags=p&tags=q+r").unwrap();
    assert_eq!(read.tags.unwrap(), ["p", "q r"]);
}

#[test]
fn form_errors_name_the_invalid_property() {
    for (body, expected) in [
        ("tags=p", "the body: count: expected a value, found nothing"),
        (
            "count=01",
            "the body: count: expected 64-bit integer, found string",
        ),
        (
            "count=",
            "the body: count: expected 64-bit integer, found string",
        ),
        (
            "count=1&count=2",
            "the body: count: expected 64-bit integer, found array",
        ),
        (
            "count=1&note=a&note=b",
            "the body: note: expected string, found array",
        ),
        (
            "count=1&note=%E9",
            "the body: note: expected text in the charset of the body, found string",
        ),
        ("count=1&%E9=a", "the body is not text in its charset"),
    ] {
        assert_eq!(order(body).unwrap_err(), expected, "{body}");
    }
    let refused = |body: &str, expected: &str| {
        let read_as = ReadAs::Object(&[("count", ORDER)], None);
        let encodings = [Encoding::new("count").style(Style::DeepObject, true)];
        let read = form::<std::collections::BTreeMap<String, Order>>(
            FORM,
            body.as_bytes(),
            read_as,
            &encodings,
        );
        assert_eq!(read.unwrap_err().to_string(), expected, "{body}");
    };
    let text = "the body: count: expected Order, found string";
    refused("count=%7B%22count%22%3A4%7D", text);
    refused(
        "count[count]=x",
        "the body: count.count: expected 64-bit integer, found string",
    );
    refused(
        "count[count][x]=1",
        "the body: count.count: expected 64-bit integer, found object",
    );
    refused(
        "count[count]=1&count[count][x]=1",
        "the body: count.count: expected 64-bit integer, found array",
    );
}

#[test]
fn the_charset_of_a_form_is_used_or_rejected() {
    let of = |charset: &str, body: &[u8]| {
        form::<Order>(&format!("{FORM}; charset={charset}"), body, ORDER, &[])
    };
    for (charset, body) in [
        ("iso-8859-1", &b"count=1&note=caf%E9"[..]),
        ("iso-8859-1", b"count=1&note=caf\xE9"),
        ("\"UTF-8\"", b"count=1&note=caf%C3%A9"),
    ] {
        assert_eq!(
            of(charset, body).unwrap().note.unwrap(),
            "café",
            "{charset}"
        );
    }
    assert!(of("utf-8", b"count=1&note=caf%E9").is_err());
    for charset in ["x-unknown", "utf-16"] {
        let error = of(charset, b"count=1").unwrap_err();
        assert!(error.to_string().contains(charset), "{error}");
    }
}

#[test]
fn without_read_as_a_form_is_read_according_to_its_type() {
    let body = Bytes::from_static(b"count=1&note=2&tags=a&tags=b");
    let incoming = Incoming::new(&Method::POST, "/", &of_type(FORM), body);
    let read: Order = incoming.form().unwrap();
    let tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    let note = Some("2".to_owned());
    assert_eq!(
        read,
        Order {
            count: 1,
            tags,
            note
        }
    );
}

#[test]
fn a_form_with_a_very_deep_name_is_read() {
    let name = "[a]".repeat(100_000);
    let body = format!("count=1&deep{name}=1");
    let deep = [Encoding::new("deep").style(Style::DeepObject, true)];
    let read = form::<Order>(FORM, body.as_bytes(), ORDER, &deep).unwrap();
    assert_eq!(read.count, 1);
}
