//! `validate` lists all violations of the specification, with their position in the value; nothing else checks them.

use clientwright_runtime::json;
use golden_checks::types::{
    Extensions, Fixed, Level, Line, Order, Party, Phase, Shared, State, Switch,
};

/// All violations of an order, as text.
fn violations(text: &str) -> Vec<String> {
    let order: Order = json::from_str(text).expect("invalid values are read as well");
    assert_eq!(json::to_string(&order), text);
    match order.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

/// The violations of an order with one line and this property.
fn with(member: &str) -> Vec<String> {
    violations(&format!(r#"{{"lines":[{{"quantity":1}}],{member}}}"#))
}

#[test]
fn all_violations_are_listed_with_their_pointers() {
    let found = violations(
        r#"{"number":"12-a","lines":[{"quantity":0,"price":0.07},{"quantity":101,"weight":0}],"note":"é","tags":["a","a","abcde"]}"#,
    );
    assert_eq!(
        found,
        [
            r"/number: must match `^\d{3}-[[a-z]$`",
            "/lines/0/quantity: must be at least 1",
            "/lines/0/price: must be a multiple of 0.05",
            "/lines/1/quantity: must be at most 100",
            "/lines/1/weight: must be more than 0",
            "/note: must have at least 2 characters, has 1",
            "/tags: must not have an item twice",
            "/tags/2: must have at most 4 characters, has 5",
        ]
    );
}

#[test]
fn a_value_within_its_limits_has_no_violations() {
    let none: [&str; 0] = [];
    let order = concat!(
        r#"{"number":"123-x","lines":[{"quantity":1,"price":0.15,"weight":0.1}],"note":null,"#,
        r#""pydantic":null,"tags":["a","b"],"labels":{"a/b":"xy"},"matrix":[[9.99]],"#,
        r#""party":{"kind":"person","name":"A"},"code":7,"either":"ab","#,
        r#""card":"1","cvc":"2","kind":"order","free":12345}"#,
    );
    assert_eq!(violations(order), none);
}

#[test]
fn counts_of_items_and_properties_are_checked() {
    assert_eq!(
        violations(r#"{"lines":[]}"#),
        [
            "must have at least 2 properties, has 1",
            "/lines: must have at least 1 item, has 0"
        ]
    );
    assert_eq!(
        with(r#""labels":{"a":"1","b":"2","c":"3"}"#),
        ["/labels: must have at most 2 properties, has 3"]
    );
}

#[test]
fn names_and_values_of_maps_are_checked_with_escaped_pointers() {
    assert_eq!(
        with(r#""labels":{"a/b~c":"123"}"#),
        [
            "/labels/a~1b~0c: the name must have at most 4 characters, has 5",
            "/labels/a~1b~0c: the name must match `^[a-z/]+$`",
            "/labels/a~1b~0c: must have at most 2 characters, has 3",
        ]
    );
}

#[test]
fn nested_lists_recursive_types_and_nullable_values_are_checked() {
    assert_eq!(
        with(r#""matrix":[[1],[2,10]]"#),
        ["/matrix/1/1: must be less than 10"]
    );
    assert_eq!(
        with(r#""pydantic":"abcd""#),
        ["/pydantic: must have at most 3 characters, has 4"]
    );
    assert_eq!(
        with(r#""previous":{"lines":[{"quantity":-1}],"free":"abcd"}"#),
        [
            "/previous/lines/0/quantity: must be at least 1",
            "/previous/free: must have at most 3 characters, has 4"
        ]
    );
}

#[test]
fn a_union_has_the_limits_of_its_alternative() {
    assert_eq!(
        with(r#""party":{"kind":"person","name":"","vat":"12345"}"#),
        ["/party/name: must have at least 1 character, has 0"]
    );
    assert_eq!(
        with(r#""party":{"kind":"company","vat":"12345","name":""}"#),
        ["/party/vat: must have at most 3 characters, has 5"]
    );
    let none: [&str; 0] = [];
    assert_eq!(with(r#""party":{"kind":"other","name":""}"#), none);
    assert_eq!(with(r#""code":["a","b"]"#), none);
    // Of two alternatives with the same type, only common limits could be checked.
    assert_eq!(with(r#""code":["a","b","c"]"#), none);
    assert_eq!(
        with(r#""code":"abcd""#),
        ["/code: must have at most 3 characters, has 4"]
    );
    assert_eq!(
        with(r#""either":"abc""#),
        ["/either: must have at most 2 characters, has 3"]
    );
    assert_eq!(with(r#""either":10"#), ["/either: must be at most 9"]);
}

#[test]
fn a_missing_dependent_property_is_a_violation() {
    let order: Order = json::from_str(r#"{"lines":[{"quantity":1}],"card":"1"}"#).unwrap();
    let violations = order.validate().unwrap_err();
    let [only] = violations.iter().collect::<Vec<_>>()[..] else {
        panic!("{violations}");
    };
    assert_eq!((only.pointer(), only.keyword()), ("", "dependentRequired"));
    assert_eq!(only.message(), "must have `cvc`, because it has `card`");
}

#[test]
fn pattern_and_additional_properties_have_separate_limits() {
    let extensions: Extensions =
        json::from_str(r#"{"own":3,"x-a":"abc","more":6,"fine":5}"#).unwrap();
    assert_eq!(
        extensions.validate().unwrap_err().to_string(),
        "/own: must be a multiple of 2; /x-a: must have at most 2 characters, has 3; \
         /more: must be at most 5"
    );
}

#[test]
fn values_built_by_a_program_are_checked_too() {
    assert!(Line::new(7).validate().is_ok());
    let large = Line::new(1_000);
    let violations = large.validate().unwrap_err();
    assert_eq!(violations.to_string(), "/quantity: must be at most 100");
    assert!(
        Party::from(golden_checks::types::Person::new("person"))
            .validate()
            .is_ok()
    );
}

#[test]
fn a_type_that_is_shared_with_different_limits_checks_the_common_ones() {
    let shared: Shared =
        json::from_str(r#"{"one":{"text":"1234567","both":"123"},"other":{"text":"1"}}"#).unwrap();
    assert_eq!(
        shared.validate().unwrap_err().to_string(),
        "/one/both: must have at most 2 characters, has 3"
    );
}

/// A value with all its constants, followed by these properties.
fn fixed_with(more: &str) -> String {
    format!(
        r#"{{"state":"open","level":2,"phase":"done","switch":true,"plain":"abc","nothing":null{more}}}"#
    )
}

/// All violations of a value with constants, as text.
fn wrong_constants(text: &str) -> Vec<String> {
    let fixed: Fixed = json::from_str(text).expect("invalid values are read as well");
    assert_eq!(json::to_string(&fixed), text);
    match fixed.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_constant_that_narrows_an_enum_is_a_variant_of_it_and_is_set() {
    let fixed = Fixed::new();
    assert_eq!(json::to_string(&fixed), fixed_with(""));
    assert_eq!(fixed.state, State::Open);
    assert_eq!(fixed.level, Level::N2);
    assert_eq!(fixed.phase, Phase::Done);
    assert_eq!(fixed.switch, Switch::True);
    assert!(fixed.validate().is_ok());
}

#[test]
fn a_value_other_than_the_constant_is_kept_and_is_a_violation() {
    let none: [&str; 0] = [];
    let right = r#","short":"x","same":"same","maybe":null,"listed":null,"all":["shut"]"#;
    assert_eq!(wrong_constants(&fixed_with(right)), none);
    let text = concat!(
        r#"{"state":"shut","level":3,"phase":"begun","switch":"auto","plain":"ABC","nothing":0,"#,
        r#""short":"y","same":"other","maybe":"l","listed":"k","all":["shut","open"]}"#
    );
    assert_eq!(
        wrong_constants(text),
        [
            "/state: must be `open`",
            "/level: must be at most 2",
            "/phase: must be `done`",
            "/switch: must be true",
            "/plain: must be `abc`",
            "/nothing: must be null",
            "/short: must be `x`",
            "/same: must be `same`",
            "/maybe: must be `k`",
            "/listed: must be `l`",
            "/all/1: must be `shut`",
        ]
    );
    let unknown = fixed_with("").replace("\"open\"", "\"ajar\"");
    assert_eq!(wrong_constants(&unknown), ["/state: must be `open`"]);
}

#[test]
fn a_missing_property_of_a_dependent_schema_is_a_violation() {
    assert_eq!(
        wrong_constants(&fixed_with(r#","deadline":"today""#)),
        ["must have `reason`, because it has `deadline`"]
    );
    assert_eq!(
        wrong_constants(&fixed_with(r#","deadline":"today","reason":"late""#)),
        ["must have `contact`, because it has `reason`"]
    );
    assert_eq!(
        wrong_constants(&fixed_with(r#","some":"open""#)),
        ["must have `contact`, because it has `some`"]
    );
}
