//! Types that are split because they are too large for the compiler behave like all others.

use clientwright_runtime::json::{from_str, to_string};
use golden_limits::types::{Circle0, Circle5, Code, Demanding, DemandingBuilder, Large, List0};

#[test]
fn an_object_with_hundreds_of_properties_loses_none() {
    let text = r#"{"first":"a","nothing":null,"maybe":null,"anything":[1],"Members_0":"m","code":"code-7","m0":"x","m127":127,"m128":"y","m299":299,"more":"kept","x-count":3}"#;
    let large: Large = from_str(text).unwrap();
    assert_eq!((large.m0.as_deref(), large.m127), (Some("x"), Some(127)));
    assert_eq!((large.m128.as_deref(), large.m299), (Some("y"), 299));
    assert_eq!((&large.nothing, large.m1), (&None, None));
    assert_eq!(large.code, Some(Code::Code7));
    let written: serde_json::Value = serde_json::from_str(&to_string(&large)).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
}

#[test]
fn objects_with_hundreds_of_properties_are_equal_if_all_properties_are() {
    let large = Large::new("a", 1, None);
    assert_eq!(large, large.clone());
    assert_ne!(large, large.clone().with_m298("other"));
    assert_ne!(large, Large::new("a", 1, Some("b".to_owned())));
    let mut more = large.clone();
    more.additional_properties
        .insert("more".to_owned(), "a".to_owned());
    assert_ne!(large, more);
}

#[test]
fn a_missing_or_invalid_property_of_hundreds_is_named() {
    let missing = from_str::<Large>(r#"{"first":"a","nothing":null}"#).unwrap_err();
    assert!(missing.to_string().contains("m299"), "{missing}");
    let wrong = r#"{"first":"a","nothing":null,"m299":1,"m201":"text"}"#;
    let wrong = from_str::<Large>(wrong).unwrap_err();
    assert!(wrong.to_string().contains("m201"), "{wrong}");
}

#[test]
fn an_object_with_hundreds_of_required_properties_is_built_from_all() {
    macro_rules! required {
        ($($member:ident)*) => {
            DemandingBuilder { d0: 0, d1: None, d2: "a".to_owned(), $($member: 7),* }.build()
        };
    }
    let demanding = required! {
        d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24
        d25 d26 d27 d28 d29 d30 d31 d32 d33 d34 d35 d36 d37 d38 d39 d40 d41 d42 d43 d44
        d45 d46 d47 d48 d49 d50 d51 d52 d53 d54 d55 d56 d57 d58 d59 d60 d61 d62 d63 d64
        d65 d66 d67 d68 d69 d70 d71 d72 d73 d74 d75 d76 d77 d78 d79 d80 d81 d82 d83 d84
        d85 d86 d87 d88 d89 d90 d91 d92 d93 d94 d95 d96 d97 d98 d99 d100 d101 d102 d103
        d104 d105 d106 d107 d108 d109 d110 d111 d112 d113 d114 d115 d116 d117 d118 d119
        d120 d121 d122 d123 d124 d125 d126 d127 d128 d129 d130 d131 d132 d133 d134 d135
        d136 d137 d138 d139
    };
    let mut more = demanding.clone();
    more.optional = Some("b".to_owned());
    let written = to_string(&more);
    let read: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(read.as_object().map(serde_json::Map::len), Some(141));
    assert_eq!(
        (&read["d1"], &read["d2"]),
        (&serde_json::Value::Null, &"a".into())
    );
    assert_eq!((&read["d139"], &read["optional"]), (&7.into(), &"b".into()));
    assert_eq!(
        from_str::<Demanding>(&to_string(&demanding)).unwrap(),
        demanding
    );
    assert!(from_str::<Demanding>(&written.replace("\"d77\":7,", "")).is_err());
}

#[test]
fn an_enum_of_hundreds_of_values_has_each_and_keeps_unknown_ones() {
    for index in 0..300 {
        let text = format!("code-{index}");
        let code = Code::from_text(&text);
        assert_eq!(code.as_str(), text);
        assert!(format!("{code:?}").contains(&text) && code != Code::from_text("new"));
    }
    assert_eq!(Code::from_text("new").as_str(), "new");
    assert_eq!(Code::from_text("code-299"), Code::Code299);
}

#[test]
fn deeply_nested_types_can_be_sent_to_threads_and_lose_nothing() {
    fn is_shared<T: Send + Sync + 'static>(_: &T) {}
    let text = format!("{}true{}", "[".repeat(40), "]".repeat(40));
    let lists: List0 = from_str(&text).unwrap();
    is_shared(&lists);
    assert_eq!(to_string(&lists), text);
    let text = format!("{}{{}}{}", r#"{"next":"#.repeat(100), "}".repeat(100));
    let circle: Circle0 = from_str(&text).unwrap();
    is_shared(&circle);
    assert_eq!(to_string(&circle), text);
    is_shared(&from_str::<Circle5>("{}").unwrap());
    let answer = std::thread::spawn(move || circle.next.is_some());
    assert!(answer.join().unwrap());
}
