//! What would be too much for the compiler in one piece works as everything else does.
#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use clientwright_runtime::json::{from_str, to_string};
use golden_limits::types::{Circle0, Circle5, Code, Large, List0};

#[test]
fn an_object_of_hundreds_of_members_loses_none() {
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
fn objects_of_hundreds_of_members_are_equal_if_all_members_are() {
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
fn a_member_of_hundreds_that_does_not_fit_is_named() {
    let missing = from_str::<Large>(r#"{"first":"a","nothing":null}"#).unwrap_err();
    assert!(missing.to_string().contains("m299"), "{missing}");
    let wrong = r#"{"first":"a","nothing":null,"m299":1,"m201":"text"}"#;
    let wrong = from_str::<Large>(wrong).unwrap_err();
    assert!(wrong.to_string().contains("m201"), "{wrong}");
}

#[test]
fn an_enum_of_hundreds_of_values_knows_each_and_keeps_others() {
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
fn types_that_lead_on_deep_go_to_other_threads_and_lose_nothing() {
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
