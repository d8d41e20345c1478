//! Names that are not valid in Rust are unchanged on the wire.

use clientwright_runtime::json;
use clientwright_runtime::testing::{MockAnswer, MockTransport};
use golden_hostile::Client;
use golden_hostile::types::{Names, Operator, Type, Words};

fn client() -> (Client, MockTransport) {
    let (transport, settings) = golden_tests::offline();
    let client = Client::builder().configure(settings).build().unwrap();
    (client, transport)
}

#[tokio::test]
async fn parameters_keep_their_names_on_the_wire() {
    let (client, transport) = client();
    transport.answer("type", MockAnswer::json(200, "{}"));
    client
        .r#type("a", "b", "c")
        .call_query("1")
        .configure_query("2")
        .into_future_query("3")
        .foo_bar_camel("4")
        .foo_bar("5")
        .foo_dash_bar("6")
        .filter_name("7")
        .filter_name_not("7!")
        .grosse("8")
        .grosse_less("8a")
        .grosse_less_or_equal("8b")
        .a_and_b_equal_c("9")
        .id("10")
        .id_header("11")
        .id_cookie("12")
        .await
        .unwrap();
    let request = &transport.requests()[0];
    assert_eq!(
        request.url,
        "https://hostile.example.com/type/a/b/c?call=1&configure=2&into_future=3&fooBar=4&foo_bar=5&foo-bar=6&filter%5Bname%5D=7&filter%5Bname%21%5D=7%21&gr%C3%B6%C3%9Fe=8&gr%C3%B6%C3%9Fe%3C=8a&gr%C3%B6%C3%9Fe%3C%3D=8b&a%26b%3Dc=9&id=10"
    );
    assert_eq!(request.header("id"), Some("11"));
    assert_eq!(request.header("cookie"), Some("id=12"));
}

#[tokio::test]
async fn operations_with_colliding_names_remain_distinct() {
    let (client, transport) = client();
    for id in [
        "fooBar",
        "foo_bar",
        "FooBar",
        "../../x",
        "日本語",
        "mod",
        "!!!",
    ] {
        transport.answer(id, MockAnswer::new(204));
    }
    client.foo_bar().await.unwrap();
    client.foo_bar_camel().await.unwrap();
    client.foo_bar_pascal().await.unwrap();
    client.x().await.unwrap();
    client.ri_ben_yu().await.unwrap();
    client.r#mod().await.unwrap();
    client.not_not_not().await.unwrap();
    let requests = transport.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| (request.operation.unwrap(), request.method.to_string()))
        .collect();
    // The operation that is spelled like the method keeps its name.
    assert_eq!(sent[0], ("foo_bar", "PUT".to_owned()));
    assert_eq!([sent[1].0, sent[2].0], ["fooBar", "FooBar"]);
    assert_eq!(sent[3], ("../../x", "DELETE".to_owned()));
    assert_eq!(sent[4], ("日本語", "PATCH".to_owned()));
    assert_eq!(sent[5], ("mod", "OPTIONS".to_owned()));
    assert_eq!(sent[6], ("!!!", "PATCH".to_owned()));
}

#[tokio::test]
async fn a_path_segment_can_have_several_parameters() {
    let (client, transport) = client();
    transport.answer("get by a x-b.json", MockAnswer::json(200, "{}"));
    let answer = client.get_by_a_x_b_json("1", "2/3").await;
    let url = transport.requests().first().map(|sent| sent.url.clone());
    assert_eq!(
        url.as_deref(),
        Some("https://hostile.example.com/1/x-2%2F3.json"),
        "{answer:?}"
    );
}

#[test]
fn properties_keep_their_names_on_the_wire() {
    let text = concat!(
        r#"{"fooBar":"1","foo_bar":"2","FooBar":"3","":"4","größe":"5","日本":"6","../../x":"7","#,
        r#""\"quoted\"":"8","back\\slash":"9","new\nline":"10","{braces}":"11","1st":"12","#,
        r#""new":"13","async":"14","with_async":"15","additional_properties":"16","#,
        r#""additionalProperties":17,"to_json":"18","more":19}"#,
    );
    let names: Names = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&names), text);
    assert_eq!(names.foo_bar.as_deref(), Some("2"));
    assert_eq!(names.additional_properties.as_deref(), Some("16"));
    assert_eq!(names.further_properties.len(), 1);
    let text = r#"{"@type":"a","type":"b","_type":"c","$type":"d"}"#;
    let r#type: Type = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&r#type), text);
    assert_eq!(r#type.r#type.as_deref(), Some("b"));
}

#[test]
fn operators_in_an_enum_have_readable_names() {
    for (operator, text) in [
        (Operator::NotEqual, "!="),
        (Operator::Equal, "="),
        (Operator::NotMatches, "!~"),
        (Operator::Matches, "=~"),
        (Operator::Less, "<"),
        (Operator::LessOrEqual, "<="),
        (Operator::Greater, ">"),
        (Operator::GreaterOrEqual, ">="),
        (Operator::AlmostEqual, "≈"),
        (Operator::Minus, "-"),
        (Operator::Arrow, "->"),
        (Operator::A, "A"),
        (Operator::AMinus, "A-"),
        (Operator::APlus, "A+"),
        (Operator::UtcMinus1, "UTC-1"),
        (Operator::UtcPlus1, "UTC+1"),
        (Operator::TildeAll, "~all"),
        (Operator::QuestionAll, "?all"),
    ] {
        assert_eq!(operator.as_str(), text);
        assert_eq!(Operator::from(text), operator);
    }
}

#[test]
fn values_of_an_enum_keep_their_text() {
    for text in [
        "type", "Self", "self", "Unknown", "unknown", "", " ", "-", "+", "größe", "grosse", "日本",
        "../../x", "\"]", "*/", "#!", "fooBar", "foo_bar", "1", "-1", "a\nb",
    ] {
        let word = Words::from(text);
        assert!(!matches!(word, Words::Unknown(_)), "{text}");
        assert_eq!(word.as_str(), text);
    }
    assert!(matches!(Words::from("other"), Words::Unknown(_)));
}
