//! Values of every kind of schema are read and written without loss.

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{DateTime, DateTimeFormat, FromJson, Nullable, Secret, ToJson, json};
use golden_types::types::{
    Account, Collections, Colour, Counted, Created, Draft, Enums, EnumsClosed, Level, Loose, Named,
    NamedAgain, NullOfParts, Patterns, Presence, Puppy, Required, RequiredSeveral, Sample, Scalars,
    Strict, Tree,
};

/// Reads and writes a value; nothing must be lost or added.
fn round_trip<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&value), text);
    value
}

fn message<T: FromJson + std::fmt::Debug>(text: &str) -> String {
    json::from_str::<T>(text).unwrap_err().to_string()
}

/// 2026-02-28, 23:59:59 UTC, and this number of milliseconds.
fn instant<F: DateTimeFormat>(milliseconds: i128) -> DateTime<F> {
    let nanoseconds = (1_772_323_199_000 + milliseconds) * 1_000_000;
    DateTime::from_unix_timestamp_nanos(nanoseconds).unwrap()
}

#[test]
fn each_format_has_its_type_and_keeps_its_text() {
    let text = concat!(
        r#"{"text":"a","flag":true,"whole":-9007199254740993,"whole32":2147483647,"#,
        r#""whole64":9223372036854775807,"fraction":0.1,"single":1.5,"double":2.5,"#,
        r#""amount":1.10,"amountText":"1.10","day":"2026-02-28","#,
        r#""instant":"2026-02-28T23:59:59.5Z","#,
        r#""instantBasic":"2026-02-28T23:59:59.123+0100","instantLocal":"2026-02-28 23:59:59","#,
        r#""id":"0F8FAD5B-d9cb-469f-a165-70867728950e","link":"https://example.com/a b","#,
        r#""encoded":"aGk=","password":"p","email":"a@example.com","constant":"fixed","#,
        r#""stringOrNumber":1}"#,
    );
    let scalars: Scalars = round_trip(text);
    assert_eq!(scalars.whole, Some(-9_007_199_254_740_993));
    assert_eq!(scalars.whole32, Some(i32::MAX));
    assert_eq!(scalars.whole64, Some(i64::MAX));
    assert_eq!(scalars.amount.as_ref().unwrap().as_str(), "1.10");
    assert_eq!(scalars.amount_text.as_ref().unwrap().as_str(), "1.10");
    assert_eq!(
        scalars.day,
        Some(clientwright_runtime::Date::new(2026, 2, 28).unwrap())
    );
    assert_eq!(scalars.instant, Some(instant(500)));
    assert_eq!(scalars.instant_basic, Some(instant(123 - 3_600_000)));
    // Without an offset, it is UTC.
    assert_eq!(scalars.instant_local, Some(instant(0)));
    assert_eq!(scalars.encoded.as_ref().unwrap().as_bytes(), b"hi");
    assert_eq!(scalars.password.as_ref().unwrap().expose(), "p");
    assert!(!format!("{scalars:?}").contains("\"p\""));
}

#[test]
fn values_of_the_wrong_format_are_rejected_with_their_position() {
    for (text, place) in [
        (r#"{"whole32":2147483648}"#, "whole32"),
        (r#"{"whole":1.5}"#, "whole"),
        (r#"{"day":"2026-02-29"}"#, "day"),
        (r#"{"instant":"soon"}"#, "instant"),
        (r#"{"id":"x"}"#, "id"),
        (r#"{"encoded":"%"}"#, "encoded"),
        (r#"{"flag":"true"}"#, "flag"),
    ] {
        let message = message::<Scalars>(text);
        assert!(message.contains(place), "{text}: {message}");
    }
    let nested = message::<Sample>(r#"{"scalars":{},"collections":{"objects":[{},{"name":1}]}}"#);
    assert!(nested.contains("collections.objects[0].name"), "{nested}");
}

#[test]
fn a_date_is_written_in_the_format_of_the_specification() {
    let instant: DateTime = instant(123 - 3_600_000).at_offset(3600).unwrap();
    let scalars = Scalars::default()
        .with_instant(instant.clone())
        .with_instant_basic(instant.in_format())
        .with_instant_local(instant.in_format());
    assert_eq!(
        json::to_string(&scalars),
        r#"{"instant":"2026-02-28T22:59:59.123Z","instantBasic":"2026-02-28T23:59:59.123+0100","instantLocal":"2026-02-28 22:59:59"}"#
    );
}

#[test]
fn absent_null_and_a_value_are_distinct() {
    let presence: Presence = round_trip(r#"{"required":"r","requiredNullable":null}"#);
    assert_eq!(presence.required_nullable, None);
    assert_eq!(presence.optional_nullable, Nullable::Absent);
    // A default is only documented, and does not replace an absent value.
    assert_eq!(presence.with_default, None);
    let presence: Presence = round_trip(
        r#"{"required":"r","requiredNullable":"n","optionalNullable":null,"optionalNullableObject":null}"#,
    );
    assert_eq!(presence.optional_nullable, Nullable::Null);
    assert!(presence.optional_nullable_object.is_null());
    let presence: Presence =
        round_trip(r#"{"required":"","requiredNullable":"","optional":"","optionalNullable":""}"#);
    assert_eq!(presence.optional_nullable, Nullable::Value(String::new()));
    // Servers send null for absent values.
    let lenient: Presence =
        json::from_str(r#"{"required":"r","requiredNullable":null,"optional":null}"#).unwrap();
    assert_eq!(lenient.optional, None);
    assert!(message::<Presence>(r#"{"requiredNullable":null}"#).contains("required"));
    assert!(message::<Presence>(r#"{"required":"r"}"#).contains("requiredNullable"));
    assert!(message::<Presence>(r#"{"required":null,"requiredNullable":null}"#).contains("null"));
}

#[test]
fn properties_that_are_not_specified_are_kept() {
    let loose: Loose = round_trip(r#"{"name":"n","a":[1.0],"b":null}"#);
    assert_eq!(loose.additional_properties.len(), 2);
    // Even if the specification forbids them.
    let strict: Strict = round_trip(r#"{"name":"n","more":{"x":1e2}}"#);
    assert!(strict.additional_properties.contains_key("more"));
    let counted: Counted = round_trip(r#"{"name":"n","a":1,"b":2}"#);
    assert_eq!(counted.additional_properties["b"], 2_i64);
    assert!(message::<Counted>(r#"{"a":"x"}"#).contains('a'));
}

#[test]
fn arrays_and_maps_have_typed_elements() {
    let text = concat!(
        r#"{"texts":[],"matrix":[[1],[]],"objects":[{"name":"n"}],"inline":[{"x":1}],"#,
        r#""nullableItems":["a",null],"anything":[1,"a",null],"map":{"a":"b","c":""},"#,
        r#""mapOfObjects":{"k":{"name":"n"}},"mapOfLists":{"k":[1,2]},"freeMap":{"k":[{}]}}"#,
    );
    let collections: Collections = round_trip(text);
    assert_eq!(
        collections.nullable_items.unwrap(),
        [Some("a".to_owned()), None]
    );
    assert_eq!(collections.map_of_lists.unwrap()["k"], [1, 2]);
    assert_eq!(collections.inline.unwrap()[0].x, 1);
}

#[test]
fn enums_keep_unknown_values() {
    let text = concat!(
        r#"{"colour":"mauve","level":7,"inline":"three","closed":"maybe","nullable":"c","#,
        r#""list":["x","z"]}"#,
    );
    let enums: Enums = round_trip(text);
    assert_eq!(enums.colour, Some(Colour::Unknown("mauve".to_owned())));
    assert_eq!(enums.level, Some(Level::Unknown(7)));
    assert_eq!(enums.closed, Some(EnumsClosed::Unknown("maybe".to_owned())));
    for (text, colour) in [
        ("red", Colour::Red),
        ("dark-blue", Colour::DarkBlue),
        ("", Colour::Empty),
        ("1st", Colour::N1st),
    ] {
        assert_eq!(round_trip::<Colour>(&format!("{text:?}")), colour);
    }
    assert_eq!(round_trip::<Level>("-1"), Level::Minus1);
    let enums: Enums = round_trip(r#"{"nullable":null}"#);
    assert!(enums.nullable.is_null());
}

#[test]
fn a_type_can_contain_itself() {
    let text = r#"{"label":"a","parent":{"label":"b"},"children":[{"label":"c","children":[]}],"byName":{"d":{"label":"d"}},"owner":{"favourite":{"label":"e"}}}"#;
    let tree: Tree = round_trip(text);
    assert_eq!(tree.parent.unwrap().label, "b");
    let deep = format!(
        "{}{{\"label\":\"x\"}}{}",
        "{\"label\":\"x\",\"parent\":".repeat(200),
        "}".repeat(200)
    );
    assert!(
        message::<Tree>(&deep).contains("nest"),
        "{}",
        message::<Tree>(&deep)
    );
}

#[test]
fn a_type_has_the_properties_of_all_its_parts() {
    let puppy: Puppy = round_trip(r#"{"name":"n","legs":4,"breed":"b","weeks":8}"#);
    assert_eq!((puppy.legs, puppy.breed.as_str()), (4, "b"));
    // Required by its own part, optional in the one that defines it.
    assert!(message::<Puppy>(r#"{"name":"n","breed":"b"}"#).contains("legs"));
}

#[tokio::test]
async fn read_only_properties_are_not_arguments_and_write_only_ones_may_be_absent() {
    let (client, transport) = golden_tests::types().unwrap();
    transport.answer(
        "putSample",
        MockAnswer::json(200, r#"{"scalars":{},"account":{"id":"1","login":"me"}}"#),
    );
    #[allow(deprecated, reason = "a deprecated member is a member")]
    let account = Account::new("me")
        .with_secret(Secret::new("s"))
        .with_nick("n");
    let sample = Sample::new(Scalars::default()).with_account(account);
    let id = "0f8fad5b-d9cb-469f-a165-70867728950e".parse().unwrap();
    let answer = client.put_sample(&id, &sample).await.unwrap();
    let account = answer.body().account.as_ref().unwrap();
    assert_eq!(account.id.as_deref(), Some("1"));
    let request = &transport.requests()[0];
    assert_eq!(
        request.url,
        "https://types.example.com/samples/0f8fad5b-d9cb-469f-a165-70867728950e"
    );
    assert_eq!(
        request.text(),
        Some(r#"{"scalars":{},"account":{"login":"me","secret":"s","nick":"n"}}"#)
    );
}

#[test]
fn properties_that_match_a_pattern_have_its_type_and_others_are_kept() {
    let text = concat!(
        r#"{"one":{"x-note":"text","size":5},"two":{"s-a":"text","n-a":5,"id":"x","more":[1]},"#,
        r#""named":{"id":1,"ab":{"name":"n"},"abc":true},"typed":{"d-a":"2026-01-31","n":5},"#,
        r#""closed":{"abcd":1,"x":"y"},"all":{"a":1},"ahead":{"a":"b"}}"#,
    );
    let patterns: Patterns = round_trip(text);
    let one = patterns.one.unwrap();
    assert_eq!(one.x_properties["x-note"], "text");
    assert!(one.additional_properties.contains_key("size"));
    let two = patterns.two.unwrap();
    assert_eq!(
        (two.s_properties["s-a"].as_str(), two.n_properties["n-a"]),
        ("text", 5)
    );
    assert_eq!(two.additional_properties.len(), 2);
    let named = patterns.named.unwrap();
    assert_eq!(
        (named.id, named.pattern_properties["ab"].name.as_str()),
        (Some(1), "n")
    );
    assert_eq!(patterns.typed.unwrap().additional_properties["n"], 5_i64);
    assert_eq!(patterns.closed.unwrap().pattern_properties["abcd"], 1);
    assert_eq!(patterns.all.unwrap()["a"], 1_i64);
    for (text, place) in [
        (r#"{"one":{"x-note":5}}"#, "one.x-note: expected string"),
        (r#"{"two":{"n-a":"x"}}"#, "two.n-a: expected 64-bit integer"),
        (r#"{"named":{"ab":{}}}"#, "named.ab.name"),
        (r#"{"typed":{"e":"x"}}"#, "typed.e"),
    ] {
        let message = message::<Patterns>(text);
        assert!(message.starts_with(place), "{text}: {message}");
    }
}

#[test]
fn properties_required_next_to_a_reference_are_required_only_there() {
    let draft: Draft = round_trip(r#"{"name":"n","next":{"id":"1","next":{"id":"2"}}}"#);
    assert_eq!(draft.id, None);
    assert_eq!(draft.next.unwrap().next.unwrap().id, "2");
    assert!(message::<Draft>(r#"{"next":{}}"#).contains("next.id"));
    let created: Created = round_trip(r#"{"id":"1","at":"now"}"#);
    assert_eq!((created.id.as_str(), created.at.as_str()), ("1", "now"));
    assert!(message::<Created>(r#"{"name":"n"}"#).starts_with("id: "));
    assert!(message::<Named>("{}").starts_with("name: "));
    // A property that is already required does not create a separate type.
    let again: NamedAgain = Named::new("n");
    assert_eq!(again.name, "n");
    for (text, place) in [
        (r#"{"inline":{}}"#, "inline.at"),
        (r#"{"items":[{}]}"#, "items[0].id"),
        (r#"{"values":{"k":{}}}"#, "values.k.id"),
        (r#"{"one":{}}"#, "one.id"),
        (r#"{"any":{}}"#, "any.id"),
        (r#"{"both":{}}"#, "both.id"),
        (r#"{"bare":{}}"#, "bare.at"),
        (r#"{"nullable":{}}"#, "nullable.id"),
    ] {
        let message = message::<Required>(text);
        assert!(message.starts_with(place), "{text}: {message}");
    }
    let required: Required = round_trip(r#"{"several":{"id":"1"},"nullable":null}"#);
    assert!(matches!(required.several, Some(RequiredSeveral::Draft(draft)) if draft.id == "1"));
    assert!(required.nullable.is_null());
}

#[test]
fn values_in_a_similar_format_are_accepted_and_written_back_unchanged() {
    let text = concat!(
        r#"{"day":"2020-01-01T00:00:00","instant":"2020-01-02","#,
        r#""id":"0F8FAD5BD9CB469FA16570867728950E","encoded":"data:text/plain;base64,aGk="}"#
    );
    let scalars: Scalars = round_trip(text);
    let day = scalars.day.unwrap();
    assert_eq!(day, "2020-01-01".parse().unwrap());
    assert_eq!(json::to_string(&day.checked_add_days(0)), r#""2020-01-01""#);
    assert_eq!(
        scalars.instant.unwrap(),
        "2020-01-02T00:00:00Z".parse().unwrap()
    );
    assert_eq!(scalars.encoded.unwrap().as_bytes(), b"hi");
    assert!(message::<Scalars>(r#"{"day":"soon"}"#).starts_with("day: expected date"));
}

#[test]
fn null_is_a_value_of_all_of_if_each_part_allows_it() {
    for text in [
        r#"{"both":null,"limited":null,"nested":null,"one":"a"}"#,
        r#"{"both":"a","limited":"b","nested":"c"}"#,
        "{}",
    ] {
        round_trip::<NullOfParts>(text);
    }
    let parts: NullOfParts = round_trip(r#"{"nested":null}"#);
    assert_eq!(parts.nested, Nullable::Null);
    assert_eq!(parts.both, Nullable::Absent);
    assert_eq!(parts.one, None);
}
