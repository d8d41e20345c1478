//! Types that read and write themselves.

use std::collections::BTreeMap;

use clientwright_runtime::codegen::v1::slot::optional_value;
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape, choose};
use clientwright_runtime::json::{self, JsonError, Kind, Writer};
use clientwright_runtime::{Document, FromJson, Nullable, Secret, ToJson, Value};

#[derive(PartialEq)]
pub(super) struct Order {
    pub(super) id: String,
    count: Option<i32>,
    note: Nullable<String>,
    owner: Option<String>,
    pub(super) additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Order {
    id: required("id"),
    count: optional("count"),
    note: optional_nullable("note"),
    owner: required_nullable("owner"),
    ..additional_properties
});

enum Step {
    Request,
    Other(String),
}

clientwright_runtime::codegen::v1::string_enum!(Step {
    Request = "REQUEST",
    ..Other
});

enum Level {
    One,
    Other(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Level {
    One = 1,
    ..Other
});

pub(super) fn mismatch<T: FromJson + std::fmt::Debug>(text: &str) -> String {
    match json::from_str::<T>(text) {
        Err(JsonError::Mismatch(mismatch)) => mismatch.to_string(),
        other => panic!("{other:?}"),
    }
}

pub(super) fn round_trip<T: FromJson + ToJson>(text: &str) -> String {
    json::to_string(&json::from_str::<T>(text).unwrap_or_else(|e| panic!("{text}: {e}")))
}

#[test]
fn absent_null_and_value_are_distinguished() {
    for (text, note) in [
        (r#"{"id":"a","owner":null}"#, Nullable::Absent),
        (r#"{"id":"a","note":null,"owner":null}"#, Nullable::Null),
        (
            r#"{"id":"a","note":"n","owner":null}"#,
            Nullable::Value("n".to_owned()),
        ),
    ] {
        let order: Order = json::from_str(text).unwrap();
        assert_eq!(order.note, note);
        assert_eq!(json::to_string(&order), text);
    }
}

#[test]
fn properties_are_read_in_any_order_and_unknown_ones_are_kept() {
    let order: Order =
        json::from_str(r#"{"x":[1],"owner":"o","count":null,"y":null,"id":"a"}"#).unwrap();
    assert_eq!(order.count, None);
    assert_eq!(
        json::to_string(&order),
        r#"{"id":"a","owner":"o","x":[1],"y":null}"#
    );
}

#[test]
fn a_mismatch_contains_path_and_types_but_not_the_value() {
    assert_eq!(
        mismatch::<Vec<Order>>(r#"[{"id":"a","owner":null},{"id":null}]"#),
        "[1].id: expected string, found null"
    );
    assert_eq!(
        mismatch::<Vec<Order>>(r#"[{"id":"a"}]"#),
        "[0].owner: expected a value, found nothing"
    );
    assert_eq!(
        mismatch::<BTreeMap<String, Vec<Order>>>(r#"{"a b":[{"id":"geheim","owner":7}]}"#),
        "[\"a b\"][0].owner: expected string, found number"
    );
    assert_eq!(mismatch::<Order>("[]"), "expected Order, found array");
    assert_eq!(
        mismatch::<BTreeMap<String, Vec<bool>>>(r#"{"":[1]}"#),
        "[\"\"][0]: expected boolean, found number"
    );
    let Err(JsonError::Mismatch(at)) = json::from_str::<Vec<bool>>("[true, 1]") else {
        panic!()
    };
    assert_eq!(at.offset(), 7);
    assert_eq!((at.expected(), at.found()), ("boolean", Some(Kind::Number)));
    let Err(JsonError::Mismatch(missing)) = json::from_str::<Order>("{}") else {
        panic!()
    };
    assert_eq!(missing.found(), None);
}

#[test]
fn integral_numbers_in_any_notation_are_read_as_integers() {
    assert_eq!(json::from_str::<i32>("0e99999999999999999999"), Ok(0));
    assert!(json::from_str::<i32>("1e99999999999999999999").is_err());
    assert_eq!(json::from_str::<i32>("1.0"), Ok(1));
    assert_eq!(json::from_str::<i64>("-12.50e2"), Ok(-1250));
    assert_eq!(json::from_str::<u64>("1e2"), Ok(100));
    assert_eq!(json::from_str::<i32>("0e999999999999999999999"), Ok(0));
    assert_eq!(
        mismatch::<i32>("1.5"),
        "expected 32-bit integer, found number"
    );
    assert_eq!(
        mismatch::<i32>("3000000000"),
        "expected 32-bit integer, found number"
    );
    assert_eq!(
        mismatch::<u32>("-1"),
        "expected unsigned 32-bit integer, found number"
    );
    assert_eq!(
        mismatch::<i64>("1e999999999"),
        "expected 64-bit integer, found number"
    );
    assert_eq!(
        mismatch::<i64>("1e-999999999"),
        "expected 64-bit integer, found number"
    );
    assert_eq!(
        mismatch::<f64>("1e999"),
        "expected number in the range of a 64-bit float, found number"
    );
    assert_eq!(round_trip::<f32>("0.1"), "0.1");
    assert_eq!(json::to_string(&f64::NAN), "null");
}

#[test]
fn open_enums_keep_unknown_values() {
    assert_eq!(json::from_str::<Step>(r#""REQUEST""#), Ok(Step::Request));
    assert_eq!(round_trip::<Step>(r#""Ünknown""#), r#""Ünknown""#);
    assert_eq!(Step::from("REQUEST").to_string(), "REQUEST");
    assert_eq!(json::from_str::<Level>("1"), Ok(Level::One));
    assert_eq!(round_trip::<Level>("9"), "9");
    assert_eq!(mismatch::<Step>("1"), "expected string, found number");
}

#[test]
fn types_can_be_read_and_written_with_serde() {
    let text = r#"{"id":"a","count":2,"owner":null,"deep":{"list":[true],"n":1.5}}"#;
    let order: Order = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&order).unwrap(), text);
    let error = serde_json::from_str::<Order>(r#"{"id":7}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("id: expected string, found number")
    );
}

#[test]
fn a_tag_is_added_unless_the_object_already_has_one() {
    struct Tagged(bool);
    impl ToJson for Tagged {
        fn to_json(&self, out: &mut Writer) {
            let mut object = out.object();
            object.field("a", &vec![BTreeMap::from([("k".to_owned(), 1)])]);
            if self.0 {
                object.field("@type", &"own");
            }
        }
    }
    let write = |inner: &dyn ToJson| {
        let mut out = Writer::new();
        out.tagged("@type", "Cat", inner);
        out.into_string()
    };
    assert_eq!(write(&Tagged(false)), r#"{"@type":"Cat","a":[{"k":1}]}"#);
    assert_eq!(write(&Tagged(true)), r#"{"a":[{"k":1}],"@type":"own"}"#);
    assert_eq!(
        write(&BTreeMap::<String, Value>::new()),
        r#"{"@type":"Cat"}"#
    );
    assert_eq!(write(&7), "7");
}

#[test]
fn a_tag_that_is_not_one_of_the_allowed_ones_is_replaced() {
    struct Tagged(&'static str);
    impl ToJson for Tagged {
        fn to_json(&self, out: &mut Writer) {
            let value: Value = self.0.parse().unwrap();
            out.members(&[("first", &1), ("kind", &value), ("last", &2)]);
        }
    }
    let texts = |value| {
        let mut out = Writer::new();
        out.tagged_one_of("kind", &["a", "b\"c"], &Tagged(value));
        out.into_string()
    };
    for (value, written) in [
        (r#""a""#, r#""a""#),
        (r#""b\"c""#, r#""b\"c""#),
        (r#""c""#, r#""a""#),
        ("null", r#""a""#),
        (r#"{"a":"a"}"#, r#""a""#),
    ] {
        let expected = format!(r#"{{"first":1,"kind":{written},"last":2}}"#);
        assert_eq!(texts(value), expected);
    }
    let scalars = |value| {
        let mut out = Writer::new();
        let tags: [&dyn ToJson; 3] = [&Constant::Number("1"), &Constant::Number("2"), &"2"];
        out.tagged_one_of_as("kind", &tags, &Tagged(value));
        out.into_string()
    };
    for (value, written) in [
        ("1.0", "1.0"),
        ("2", "2"),
        (r#""2""#, r#""2""#),
        (r#""1""#, "1"),
        ("true", "1"),
    ] {
        let expected = format!(r#"{{"first":1,"kind":{written},"last":2}}"#);
        assert_eq!(scalars(value), expected);
    }
    // Objects inside have their own properties.
    let nested = BTreeMap::from([("inner", BTreeMap::from([("kind", "c")]))]);
    let mut out = Writer::new();
    out.tagged_one_of("kind", &["a"], &nested);
    assert_eq!(out.into_string(), r#"{"kind":"a","inner":{"kind":"c"}}"#);
}

#[test]
fn the_best_union_candidates_come_first() {
    static SHAPES: &[Shape] = &[
        Shape {
            required: &["a"],
            known: &["a"],
            ..Shape::of(Kinds::OBJECT)
        },
        Shape {
            required: &["a"],
            known: &["a", "b"],
            ..Shape::of(Kinds::OBJECT)
        },
        Shape {
            known: &["a", "t"],
            constants: &[(&["t"], &[Constant::Text("x")])],
            ..Shape::of(Kinds::OBJECT)
        },
        Shape::of(Kinds::STRING.or(Kinds::NULL)),
        Shape::of(Kinds::INTEGER),
        Shape::of(Kinds::NUMBER),
    ];
    let order = |text: &str| {
        let document = Document::parse(text.as_bytes()).unwrap();
        choose(document.root(), SHAPES).collect::<Vec<_>>()
    };
    assert_eq!(order(r#"{"a":1,"b":2}"#), [1, 0, 2]);
    assert_eq!(order(r#"{"a":1,"t":"x"}"#), [2, 0, 1]);
    assert_eq!(order(r#"{"t":"y"}"#), [0_usize; 0]);
    assert_eq!(order("null"), [3]);
    assert_eq!(order("1"), [4, 5]);
    assert_eq!(order("1.5"), [5]);
    assert_eq!(order("1.0"), [4, 5]);
}

struct Login {
    user: String,
    password: Secret,
    groups: Vec<String>,
}

clientwright_runtime::codegen::v1::json_object!(Login {
    user: required("user"),
    password: required("password"),
    groups: required("groups"),
});

#[test]
fn debug_shows_json_without_secrets() {
    let login = Login {
        user: "a\"{,}[]:\\".to_owned(),
        password: Secret::new("s3cr3t"),
        groups: vec!["x".to_owned(), String::new()],
    };
    assert_eq!(
        format!("{login:?}"),
        r#"Login {"user":"a\"{,}[]:\\","password":"[redacted]","groups":["x",""]}"#
    );
    assert_eq!(
        format!("{login:#?}"),
        r#"Login {
    "user": "a\"{,}[]:\\",
    "password": "[redacted]",
    "groups": [
        "x",
        ""
    ]
}"#
    );
    assert_eq!(
        json::to_string(&login),
        r#"{"user":"a\"{,}[]:\\","password":"s3cr3t","groups":["x",""]}"#
    );
    let empty = Login {
        groups: Vec::new(),
        ..login
    };
    assert!(format!("{empty:#?}").ends_with("\"groups\": []\n}"));
}

#[test]
fn the_first_mismatch_of_the_document_is_reported_before_missing_properties() {
    let error =
        json::from_str::<Order>(r#"{"id":"1","count":"x","note":7,"owner":null,"more":{}}"#)
            .unwrap_err();
    assert_eq!(
        error.to_string(),
        "count: expected 32-bit integer, found string"
    );
    let error = json::from_str::<Order>(r#"{"count":"x","owner":3}"#).unwrap_err();
    assert!(error.to_string().starts_with("count: "), "{error}");
    let error = json::from_str::<Order>(r#"{"count":1,"owner":null}"#).unwrap_err();
    assert!(error.to_string().starts_with("id: "), "{error}");
}

#[test]
fn closed_shapes_with_unknown_properties_rank_last_and_listed_strings_first() {
    const OPEN: Shape = Shape {
        known: &["type", "left"],
        listed: &[(&["type"], &[Constant::Text("and"), Constant::Text("or")])],
        ..Shape::of(Kinds::OBJECT)
    };
    static SHAPES: &[Shape] = &[
        OPEN,
        Shape {
            known: &["type"],
            listed: &[(&["type"], &[Constant::Text("lt"), Constant::Text("gt")])],
            ..OPEN
        },
        Shape {
            known: &["type"],
            closed: true,
            ..OPEN
        },
    ];
    let order = |text: &str| {
        let document = Document::parse(text.as_bytes()).unwrap();
        choose(document.root(), SHAPES).collect::<Vec<_>>()
    };
    assert_eq!(order(r#"{"type":"lt","left":1}"#), [1, 0, 2]);
    assert_eq!(order(r#"{"type":"or","left":1}"#), [0, 1, 2]);
    assert_eq!(order(r#"{"type":"or"}"#), [0, 2, 1]);
}

#[test]
fn a_shape_whose_property_is_never_null_ranks_lower_for_null() {
    static SHAPES: &[Shape] = &[
        Shape {
            known: &["a"],
            never_null: &["a"],
            ..Shape::of(Kinds::OBJECT)
        },
        Shape {
            known: &["a"],
            ..Shape::of(Kinds::OBJECT)
        },
    ];
    let order = |text: &str| {
        let document = Document::parse(text.as_bytes()).unwrap();
        choose(document.root(), SHAPES).collect::<Vec<_>>()
    };
    assert_eq!(order(r#"{"a":null}"#), [1, 0]);
    assert_eq!(order(r#"{"a":1}"#), [0, 1]);
}

#[test]
fn the_inner_one_of_two_tags_with_the_same_name_is_written() {
    struct Empty;
    impl ToJson for Empty {
        fn to_json(&self, out: &mut Writer) {
            out.object().end();
        }
    }
    struct Inner;
    impl ToJson for Inner {
        fn to_json(&self, out: &mut Writer) {
            out.tagged("type", "inner", &Empty);
        }
    }
    let mut out = Writer::new();
    out.tagged("type", "outer", &Inner);
    assert_eq!(out.into_string(), r#"{"type":"inner"}"#);
}

#[test]
fn null_values_of_maps_and_of_free_form_properties_are_kept() {
    let members = BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some(1_i64))]);
    let mut out = Writer::new();
    out.members_and(&[], &members);
    assert_eq!(out.into_string(), r#"{"a":null,"b":1}"#);

    let document = Document::parse(br#"{"a":null}"#).unwrap();
    let mut slots = (optional_value(), optional_value());
    let mut object = document.root().object("Test").unwrap();
    object.members(&mut [("a", &mut slots.0), ("b", &mut slots.1)]);
    assert!(object.fits());
    assert_eq!(slots.0.0, Some(Value::Null));
    assert_eq!(slots.1.0, None);
}

#[test]
fn whole_floats_are_written_without_a_fraction() {
    for (value, text) in [
        (1.0, "1"),
        (-0.0, "-0"),
        (1e20, "100000000000000000000"),
        (1e21, "1e21"),
        (0.5, "0.5"),
        (-9_007_199_254_740_993.0, "-9007199254740992"),
    ] {
        assert_eq!(json::to_string(&value), text);
    }
    assert_eq!(json::to_string(&3.0_f32), "3");
}

#[test]
fn floats_are_written_as_short_as_by_the_standard_library() {
    // Of two strings that are equally close to the value, either may be written.
    let check = |text: &str, expected: &str, is_same: bool| {
        assert!(is_same, "{text} instead of {expected}");
        assert_eq!(text.len(), expected.len(), "{text} instead of {expected}");
        assert_eq!(text.contains('e'), expected.contains('e'), "{text}");
    };
    let is_whole = |value: f64| value.fract() == 0.0 && value.abs() < 1e21;
    let mut bits: u64 = 1;
    for exponent in -320..=308 {
        for digits in ["1", "-1.5", "9.999999999999999", "1.7976931348623157"] {
            let value: f64 = format!("{digits}e{exponent}").parse().unwrap();
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            for value in [value, f64::from_bits(bits)] {
                if value.is_finite() {
                    let text = json::to_string(&value);
                    let expected = match is_whole(value) {
                        true => format!("{value}"),
                        false => format!("{value:?}"),
                    };
                    check(&text, &expected, text.parse() == Ok(value));
                }
                let value = value as f32;
                if value.is_finite() {
                    let text = json::to_string(&value);
                    let expected = match is_whole(value.into()) {
                        true => format!("{value}"),
                        false => format!("{value:?}"),
                    };
                    check(&text, &expected, text.parse() == Ok(value));
                }
            }
        }
    }
}

#[test]
fn the_error_for_a_too_large_integer_names_the_setting_for_exact_integers() {
    for text in ["18446744073709551616", "1e30", "-9223372036854775809"] {
        assert!(
            mismatch::<i64>(text).contains("integers = \"exact\""),
            "{text}"
        );
    }
    for text in ["-1", "1.5"] {
        assert_eq!(
            mismatch::<u64>(text),
            "expected unsigned 64-bit integer, found number"
        );
    }
}

#[test]
fn constants_of_every_kind_distinguish_shapes_even_if_nested_or_in_arrays() {
    static SHAPES: &[Shape] = &[
        Shape::of(Kinds::OBJECT).constants(&[(&["a"], &[Constant::Number("1")])]),
        Shape::of(Kinds::OBJECT).constants(&[(&["a"], &[Constant::Boolean(true)])]),
        Shape::of(Kinds::OBJECT).constants(&[(&["a"], &[Constant::Null])]),
        Shape::of(Kinds::OBJECT).constants(&[(&["b", "c"], &[Constant::Text("x")])]),
        Shape::of(Kinds::ARRAY).constants(&[(&["k"], &[Constant::Number("0.5")])]),
        Shape::of(Kinds::STRING).constants(&[(&[], &[Constant::Text("on")])]),
    ];
    let order = |text: &str| {
        let document = Document::parse(text.as_bytes()).unwrap();
        choose(document.root(), SHAPES).collect::<Vec<_>>()
    };
    const NONE: [usize; 0] = [];
    assert_eq!(order(r#"{"a":1.0,"b":{"c":"y"}}"#), [0]);
    assert_eq!(order(r#"{"a":10e-1,"b":{"c":"y"}}"#), [0]);
    assert_eq!(order(r#"{"a":true,"b":{"c":"y"}}"#), [1]);
    assert_eq!(order(r#"{"a":null,"b":{"c":"y"}}"#), [2]);
    assert_eq!(order(r#"{"a":2,"b":[{"c":"x"},{"c":"x"}]}"#), [3]);
    assert_eq!(order(r#"{"a":2,"b":[{"c":"x"},{"c":"y"}]}"#), NONE);
    assert_eq!(order(r#"[{"k":0.50},{"k":5e-1}]"#), [4]);
    assert_eq!(order(r#"[{"k":0.5},{"k":1}]"#), NONE);
    assert_eq!(order(r#""on""#), [5]);
    assert_eq!(order(r#""off""#), NONE);
}

#[test]
fn whole_numbers_prefer_integers_and_never_lose_a_digit() {
    static FLOAT: &[Shape] = &[Shape::of(Kinds::NUMBER), Shape::of(Kinds::INTEGER)];
    static EXACT: &[Shape] = &[Shape::of(Kinds::EXACT_NUMBER), Shape::of(Kinds::INTEGER)];
    let order = |text: &str, shapes| {
        let document = Document::parse(text.as_bytes()).unwrap();
        choose(document.root(), shapes).collect::<Vec<_>>()
    };
    assert_eq!(order("1", FLOAT), [1, 0]);
    assert_eq!(order("1.5", FLOAT), [0]);
    assert_eq!(order("18446744073709551616", FLOAT), [1]);
    assert_eq!(order("18446744073709551616", EXACT), [1, 0]);
}

enum Setting {
    Auto,
    Half,
    On,
    Other(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Setting {
    Auto = Text("auto"),
    Half = Number("0.5"),
    On = Boolean(true),
    ..Other
});

#[test]
fn an_enum_of_several_json_types_keeps_unknown_values() {
    for text in [
        r#""auto""#,
        "0.5",
        "true",
        "false",
        r#""0.5""#,
        "null",
        r#"[{"a":1}]"#,
    ] {
        assert_eq!(round_trip::<Setting>(text), text);
    }
    assert_eq!(json::from_str("5e-1"), Ok(Setting::Half));
    assert_eq!(json::from_str("true"), Ok(Setting::On));
}

struct Patterned {
    id: Option<i64>,
    texts: BTreeMap<String, String>,
    numbers: BTreeMap<String, i64>,
    rest: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Patterned {
    id: optional("id"),
    ..rest;
    texts: "^s-" [Start, Text("s-")],
    numbers: "^[0-9]{1,2}$" [Start, Class(&[('0', '9')], 1, 2), End],
});

#[test]
fn properties_that_match_a_pattern_are_typed_and_others_are_kept() {
    let text = r#"{"id":1,"s-a":"x","1":2,"22":3,"333":"y","x-s-":null}"#;
    let read: Patterned = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&read), text);
    assert_eq!(
        read.numbers,
        [("1".to_owned(), 2), ("22".to_owned(), 3)].into()
    );
    assert_eq!(read.rest.len(), 2);
    assert_eq!(
        mismatch::<Patterned>(r#"{"s-a":5}"#),
        "s-a: expected string, found number"
    );
}

#[test]
fn patterns_are_matched_without_exponential_time() {
    use clientwright_runtime::codegen::v1::pattern::{Pattern, Step};
    // (a+|b)*c
    static STEPS: &[Step] = &[
        Step::Either(1, 5),
        Step::Either(2, 4),
        Step::Class(&[('a', 'a')], 1, usize::MAX),
        Step::Jump(0),
        Step::Text("b"),
        Step::Text("c"),
        Step::End,
    ];
    let pattern = Pattern::new("", STEPS);
    assert!(pattern.matches("xxc"));
    assert!(!pattern.matches(&"a".repeat(100_000)));
    let empty = Pattern::new("^$", &[Step::Start, Step::End]);
    assert!(empty.matches("") && !empty.matches("a"));
    let some = Pattern::new(
        "^é{2,3}$",
        &[Step::Start, Step::Class(&[('é', 'é')], 2, 3), Step::End],
    );
    assert!(
        !some.matches("é") && some.matches("éé") && some.matches("ééé") && !some.matches("éééé")
    );
}

#[test]
fn the_equivalence_of_values_ignores_the_notation_of_numbers() {
    let read = |text: &str| json::from_str::<Value>(text).unwrap();
    for (a, b) in [
        ("[1, {\"a\": 10}]", "[1.0, {\"a\": 1e1}]"),
        ("0.25", "25E-2"),
        ("-0", "0.0"),
        ("1e99999999999999999999", "1e99999999999999999999"),
    ] {
        assert!(read(a).is_equivalent(&read(b)), "{a} and {b}");
    }
    for (a, b) in [
        ("9007199254740993", "9007199254740992"),
        ("1", "-1"),
        ("1", "\"1\""),
        ("[1]", "[1, 1]"),
        ("{\"a\": 1}", "{\"b\": 1}"),
        ("1e99999999999999999999", "10e99999999999999999998"),
    ] {
        assert!(!read(a).is_equivalent(&read(b)), "{a} and {b}");
    }
}
