//! Tuples and maps with keys from a list are read and written without loss.

use std::collections::BTreeMap;

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{FromJson, Nullable, ToJson, Tuple, json};
use golden_shapes::types::{
    Colour, Commit, Drawn, Framed, FramedOpened, GitUser, Keyed, Payment, Point, Signal, State,
    Tuples,
};

/// Reads and writes a value; nothing must be lost or added.
fn round_trip<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&value), text);
    value
}

#[test]
fn elements_by_position_are_those_of_a_rust_tuple() {
    let tuples: Tuples = round_trip(concat!(
        r#"{"point":[1.5,2],"measured":[1,"mm",null],"tail":["a",1,2],"open":["a","red",[1]],"#,
        r#""nested":[[1,2],[3,4]],"maybe":[null],"inline":[{"a":"x"},{"b":"y"}]}"#
    ));
    assert_eq!((tuples.point.0, tuples.point.1), (1.5, 2.0));
    let measured = tuples.measured.unwrap();
    assert_eq!(measured.1, "mm");
    assert_eq!(measured.2, Nullable::Null);
    let tail = tuples.tail.unwrap();
    assert_eq!((tail.0.as_str(), tail.rest.as_slice()), ("a", &[1, 2][..]));
    let open = tuples.open.unwrap();
    assert_eq!(open.1, Nullable::Value(Colour::Red));
    assert_eq!(open.rest.len(), 1);
    assert_eq!(tuples.nested.unwrap()[1].0, 3.0);
    assert_eq!(tuples.inline.unwrap().1.b.as_deref(), Some("y"));
}

#[test]
fn omitted_and_unspecified_elements_are_preserved() {
    for text in [
        // Two elements are specified, and there are more.
        r#"{"point":[1,2,"more",{}]}"#,
        r#"{"point":[1,2],"measured":[1,"mm"]}"#,
        r#"{"point":[1,2],"measured":[1,"mm",true,"unheard of"]}"#,
        r#"{"point":[1,2],"open":[]}"#,
        r#"{"point":[1,2],"open":["a"]}"#,
        r#"{"point":[1,2],"open":[null,"green"]}"#,
        r#"{"point":[1,2],"maybe":null}"#,
        r#"{"point":[1,2],"tail":["a"]}"#,
    ] {
        round_trip::<Tuples>(text);
    }
}

#[test]
fn a_missing_element_or_one_of_another_type_is_named() {
    let error = |text: &str| json::from_str::<Tuples>(text).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"point":[1]}"#),
        "point[1]: expected a value, found nothing"
    );
    assert_eq!(
        error(r#"{"point":[1,"x"]}"#),
        "point[1]: expected number in the range of a 64-bit float, found string"
    );
    assert_eq!(
        error(r#"{"point":{}}"#),
        "point: expected array, found object"
    );
    assert!(error(r#"{"point":[1,2],"tail":["a",1,"b"]}"#).starts_with("tail[2]: expected"));
}

#[tokio::test]
async fn tuples_are_built_from_rust_tuples_and_sent() {
    let (client, transport) = golden_tests::shapes().unwrap();
    transport.always("sendShapes", MockAnswer::json(200, r#"{"point":[3,4]}"#));
    let point: Point = (1.5, 2.0).into();
    let tuples = Tuples::new(point)
        .with_measured((1.0, "mm".to_owned(), Nullable::Absent))
        .with_checked(Tuple {
            elements: (10,),
            rest: vec!["abc".to_owned()],
        });
    let range: Tuple<(i64, i64)> = (1, 9).into();
    let sent = client.send_shapes(&tuples).range(&range).await.unwrap();
    assert_eq!(sent.body().point.1, 4.0);
    let request = transport.requests().pop().unwrap();
    assert_eq!(
        request.text(),
        Some(r#"{"point":[1.5,2],"measured":[1,"mm"],"checked":[10,"abc"]}"#)
    );
    assert_eq!(request.query(), Some("range=1&range=9"));
    assert_eq!(
        tuples.validate().unwrap_err().to_string(),
        "/checked/0: must be at most 9; /checked/1: must have at most 2 characters, has 3"
    );
}

#[test]
fn a_recursive_tuple_has_a_size() {
    let tuples: Tuples = round_trip(r#"{"point":[1,2],"node":["a",["b",["c"]]]}"#);
    let node = tuples.node.unwrap();
    assert_eq!(node.0.0, "a");
    let next = node.0.1.as_option().unwrap();
    assert_eq!(next.0.0, "b");
}

#[test]
fn alternatives_that_are_tuples_are_distinguished() {
    let drawn = |text: &str| -> Drawn {
        let tuples: Tuples = round_trip(&format!(r#"{{"point":[1,2],"drawn":{text}}}"#));
        tuples.drawn.unwrap()
    };
    let text = drawn("\"x\"");
    assert_eq!(text.as_text().map(String::as_str), Some("x"));
    assert!(matches!(drawn(r#"["circle",2]"#), Drawn::List(_)));
    assert!(matches!(drawn(r#"["square",1,"red"]"#), Drawn::List2(_)));
    assert!(matches!(drawn(r#"["square",1]"#), Drawn::Unknown(_)));
    assert!(matches!(drawn("[7]"), Drawn::Unknown(_)));
}

#[test]
fn constants_by_position_distinguish_tuples() {
    let signal = |text: &str| -> Signal {
        let tuples: Tuples = round_trip(&format!(r#"{{"point":[1,2],"signal":{text}}}"#));
        tuples.signal.unwrap()
    };
    assert!(matches!(signal(r#"[1,"a"]"#), Signal::Start(_)));
    assert!(matches!(signal(r#"[2,"a"]"#), Signal::Stop(_)));
    assert!(matches!(signal(r#"[3,{"by":"user"}]"#), Signal::Pause(_)));
    assert!(matches!(signal(r#"[3,{"by":"server"}]"#), Signal::Break(_)));
    assert!(matches!(
        signal(r#"[3,{"by":"nobody"}]"#),
        Signal::Unknown(_)
    ));
    assert!(matches!(signal(r#"[4,"a"]"#), Signal::Unknown(_)));
    let framed = |text: &str| -> Framed {
        let tuples: Tuples = round_trip(&format!(r#"{{"point":[1,2],"framed":{text}}}"#));
        tuples.framed.unwrap()
    };
    assert!(matches!(
        framed(r#"{"frame":[true,"a"]}"#),
        Framed::Opened(_)
    ));
    assert!(matches!(
        framed(r#"{"frame":[false,"a"]}"#),
        Framed::Closed(_)
    ));
    assert!(matches!(
        framed(r#"{"frame":["true"]}"#),
        Framed::Unknown(_)
    ));
}

#[test]
fn maps_with_keys_from_a_list_are_keyed_by_an_open_enum() {
    let keyed: Keyed = round_trip(concat!(
        r#"{"byColour":{"blue":3,"green":2,"red":1},"byInline":{"north":[1,2]},"#,
        r#""free":{"red":[1]},"notAnEnum":{"a":1},"list":[{"green":"x"}]}"#
    ));
    let by_colour: BTreeMap<Colour, i64> = keyed.by_colour.unwrap();
    assert_eq!(by_colour[&Colour::Red], 1);
    // A key that is not in the list is kept, and found by its name.
    assert_eq!(by_colour.get(&Colour::from("blue")), Some(&3));
    assert_eq!(by_colour.values().sum::<i64>(), 6);
    assert_eq!(keyed.not_an_enum.unwrap()["a"], 1);
}

#[test]
fn a_nullable_copy_is_an_option_of_the_original_type() {
    let commit: Commit =
        round_trip(r#"{"author":{"name":"Ada"},"committer":null,"state":null,"other":"open"}"#);
    let author: Option<GitUser> = commit.author;
    assert_eq!(author.unwrap().name.as_deref(), Some("Ada"));
    assert_eq!(commit.committer, Nullable::Null);
    let state: Nullable<State> = commit.state;
    assert!(state.is_null());
    assert_eq!(commit.other, Some(State::Open));
}

#[test]
fn conditional_properties_are_typed_and_optional() {
    round_trip::<Payment>(r#"{"method":"cash"}"#);
    let payment: Payment = round_trip(
        r#"{"method":"card","number":"1234","iban":{"country":"FR"},"expires":"2026-02-28","twice":7}"#,
    );
    assert_eq!(payment.method, "card");
    assert_eq!(payment.number.as_deref(), Some("1234"));
    assert_eq!(payment.iban.unwrap().country.as_deref(), Some("FR"));
    assert_eq!(payment.expires.unwrap().to_string(), "2026-02-28");
    assert_eq!(
        json::to_string(&payment.additional_properties["twice"]),
        "7"
    );
    let long: Payment = round_trip(r#"{"method":"card","number":"12345"}"#);
    assert!(long.validate().is_err());
}

#[test]
fn a_boolean_with_only_one_valid_value_is_checked() {
    let opened: FramedOpened = round_trip(r#"{"frame":[true,"a"]}"#);
    assert!(opened.validate().is_ok());
    let wrong: FramedOpened = round_trip(r#"{"frame":[false,"a"]}"#);
    assert_eq!(
        wrong.validate().unwrap_err().to_string(),
        "/frame/0: must be true"
    );
    let nothing: FramedOpened = round_trip(r#"{"frame":[null,"a"]}"#);
    assert!(nothing.validate().is_ok());
}
