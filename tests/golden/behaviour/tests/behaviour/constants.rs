//! Constants of every kind distinguish alternatives, form enums, and are written with their types.

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{FromJson, Nullable, ToJson, Value, json};
use golden_constants::types::{
    Animal, Cat, Constants, ConstantsMaybe, EitherKind, Figure, Fish, Free, FreeFirst, FreeList,
    FreeLoose, FreeNamed, FreePart, Gap, Invoice, Kept, Level, Lists, Look, Mixed, Nested,
    OtherPet, Pet, Phase, Priority, Quoted, Setting, Share, Shop, Sign, Soft, Step, Switch, Tint,
    Verdict, Way, Wide,
};

/// Reads and writes a value; nothing must be lost.
fn round_trip<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&value), text);
    value
}

/// Each text is read as the given variant and written back unchanged.
macro_rules! reads {
    ($($text:literal => $pattern:pat,)*) => {$(
        let value = round_trip($text);
        assert!(matches!(value, $pattern), "{}: {value:?}", $text);
    )*};
}

#[test]
fn integers_booleans_fractions_and_null_distinguish_alternatives() {
    reads! {
        r#"{"level":1,"note":"x"}"# => Step::First(_),
        r#"{"level":2,"note":"x"}"# => Step::Second(_),
        r#"{"level":3,"note":"x"}"# => Step::Third(_),
        r#"{"level":4,"note":"x"}"# => Step::Unknown(_),
        r#"{"level":"1","note":"x"}"# => Step::Unknown(_),
        r#"{"on":true,"note":"x"}"# => Switch::OnTrue(_),
        r#"{"on":false,"note":"x"}"# => Switch::OnFalse(_),
        r#"{"note":"x","on":null}"# => Switch::Unknown(_),
        r#"{"rate":1}"# => Share::Whole(_),
        r#"{"rate":0.5}"# => Share::Half(_),
        r#"{"rate":0.75}"# => Share::Unknown(_),
        r#"{"end":null,"since":"s"}"# => Gap::Open(_),
        r#"{"end":"e","since":"s"}"# => Gap::Closed(_),
    }
    // Regardless of the notation of the number.
    for text in [r#"{"rate":1.0}"#, r#"{"rate":10e-1}"#] {
        assert!(
            matches!(json::from_str(text).unwrap(), Share::Whole(_)),
            "{text}"
        );
    }
}

#[test]
fn a_constant_can_be_null_a_list_or_an_object() {
    reads! {
        r#"{"sign":1}"# => Sign::Plus(_),
        r#"{"sign":null}"# => Sign::Plus(_),
        r#"{"sign":-1}"# => Sign::Minus(_),
        r#"{"sign":0}"# => Sign::Unknown(_),
        r#"{"at":[1,2]}"# => Kept::Pair(_),
        r#"{"at":{"deep":{"y":null},"x":1}}"# => Kept::Point(_),
        r#"{"at":{"deep":{"y":null},"x":2}}"# => Kept::Other(_),
        r#"{"at":{"deep":{"y":null},"x":3}}"# => Kept::Unknown(_),
    }
    let constants: Constants = round_trip(r#"{"maybe":2}"#);
    assert_eq!(constants.maybe, Nullable::Value(ConstantsMaybe::N2));
    let constants: Constants = round_trip(r#"{"maybe":null}"#);
    assert_eq!(constants.maybe, Nullable::Null);
}

#[test]
fn each_value_that_an_alternative_lists_selects_it() {
    reads! {
        r#"{"by":"foot"}"# => Way::Walk(_),
        r#"{"by":"bus"}"# => Way::Ride(_),
        r#"{"by":"train"}"# => Way::Ride(_),
        r#"{"by":"boat"}"# => Way::Unknown(_),
    }
}

#[test]
fn strings_that_look_like_other_values_have_their_own_variants() {
    reads! {
        "1" => Look::N1,
        r#""1""# => Look::N1Text,
        "true" => Look::True,
        r#""true""# => Look::TrueText,
        r#""10""# => Look::N10,
        r#""1_0""# => Look::N1Underscore0,
        r#""NOT""# => Look::Not,
        r#""!""# => Look::NotSign,
    }
}

#[test]
fn nested_constants_and_those_in_lists_distinguish_alternatives() {
    reads! {
        r#"{"meta":{"inner":{"kind":1}},"x":"v"}"# => Nested::Alpha(_),
        r#"{"meta":{"inner":{"kind":2}},"x":"v"}"# => Nested::Beta(_),
        r#"{"meta":{"inner":{"kind":3}},"x":"v"}"# => Nested::Unknown(_),
        r#"{"y":"v"}"# => Nested::Gamma(_),
        r#"[{"level":1,"note":"x"}]"# => Lists::Ones(_),
        r#"[{"level":2,"note":"x"},{"level":2,"note":"y"}]"# => Lists::Twos(_),
        r#"[{"level":1,"note":"x"},{"level":2,"note":"y"}]"# => Lists::Unknown(_),
        r#"{"rest":0,"a":"x"}"# => Soft::Even(_),
        r#"{"rest":1,"a":"x"}"# => Soft::Odd(_),
        r#"{"a":"x","rest":2}"# => Soft::Unknown(_),
        "0" => Mixed::None(_),
        "7" => Mixed::Integer(_),
        "9" => Mixed::Integer(_),
        r#""all""# => Mixed::All(_),
        r#"{"y":"v"}"# => Mixed::Gamma(_),
        "true" => Mixed::Unknown(_),
    }
}

#[test]
fn discriminators_are_read_and_written_with_their_types() {
    reads! {
        r#"{"kind":1,"legs":4}"# => Animal::Cat(_),
        r#"{"kind":2,"wings":4}"# => Animal::Bird(_),
        r#"{"kind":9,"wings":4}"# => Animal::Unknown(_),
        r#"{"kind":"2","wings":4}"# => Animal::Unknown(_),
        r#"{"fins":4}"# => Animal::Unknown(_),
        r#"{"paid":true,"receipt":"r"}"# => Invoice::Paid(_),
        r#"{"paid":false,"due":"d"}"# => Invoice::Owed(_),
        r#"{"paid":"false"}"# => Invoice::Unknown(_),
        r#"{"code":10,"radius":1.5}"# => Figure::Disc(_),
        r#"{"code":20,"side":2}"# => Figure::Square(_),
        r#"{"code":30,"side":2}"# => Figure::Base(_),
        r#"{"size":"s","a":"x"}"# => EitherKind::Small(_),
        r#"{"size":"l","b":"x"}"# => EitherKind::Large(_),
    }
    let cat = Animal::from(Cat::new(1).with_legs(4));
    assert_eq!(json::to_string(&cat), r#"{"kind":1,"legs":4}"#);
    // The program omits the discriminator; it is written as a number.
    let fish = Animal::from(Fish::default().with_fins(2));
    assert_eq!(json::to_string(&fish), r#"{"kind":3,"fins":2}"#);
}

#[test]
fn an_unmapped_discriminator_selects_the_default_which_gets_no_tag() {
    reads! {
        r#"{"petType":"cat","lives":9}"# => Pet::Kitten(_),
        r#"{"petType":"lizard","name":"n"}"# => Pet::OtherPet(_),
        r#"{"name":"n"}"# => Pet::OtherPet(_),
        r#"{"name":1}"# => Pet::Unknown(_),
        r#"{"kind":"online","url":"u"}"# => Shop::OnlineShop(_),
        r#"{"kind":"market","place":"p"}"# => Shop::Stall(_),
        r#"{"name":"n","place":"p"}"# => Shop::Stall(_),
    }
    let other = Pet::from(OtherPet::default().with_name("n"));
    assert_eq!(json::to_string(&other), r#"{"name":"n"}"#);
}

#[test]
fn a_union_of_constants_is_an_open_enum_with_titles_as_names() {
    reads! {
        "1" => Priority::Low,
        "2" => Priority::High,
        "3" => Priority::N3,
        "4" => Priority::Unknown(4),
        r#""p1""# => Phase::Planned,
        r#""p2""# => Phase::Done,
        r#""p3""# => Phase::Unknown(_),
        r#""auto""# => Setting::Automatic,
        "true" => Setting::Always,
        "0.5" => Setting::HalfOfTheTime,
        "false" => Setting::Unknown(_),
        r#"{"a":[1]}"# => Setting::Unknown(_),
        r#""l1""# => Level::Low,
        r#""l2""# => Level::High,
        r#""l3""# => Level::VeryHigh,
    }
    let constants: Constants = round_trip(r#"{"setting":null}"#);
    assert_eq!(constants.setting, Nullable::Null);
    assert_eq!(Level::High.as_str(), "l2");
    assert_eq!(i64::from(Priority::High), 2);
}

#[test]
fn a_value_that_matches_no_typed_alternative_is_the_untyped_one() {
    let free: Free = round_trip(
        r#"{"loose":5,"list":[true],"part":2.5,"named":{"b":1},"first":7,"never":true}"#,
    );
    assert!(matches!(
        free.loose,
        Nullable::Value(FreeLoose::Other(Value::Number(_)))
    ));
    assert!(matches!(free.list, Nullable::Value(FreeList::Other(_))));
    assert!(matches!(free.part, Nullable::Value(FreePart::Other(_))));
    assert!(matches!(free.named, Nullable::Value(FreeNamed::Other(_))));
    assert!(matches!(free.first, Nullable::Value(FreeFirst::Integer(7))));
    let free: Free =
        round_trip(r#"{"loose":"x","list":["x"],"part":7,"named":{"y":"x"},"first":"x"}"#);
    assert!(matches!(free.loose, Nullable::Value(FreeLoose::Text(_))));
    assert!(matches!(free.list, Nullable::Value(FreeList::List(_))));
    assert!(matches!(free.part, Nullable::Value(FreePart::Integer(7))));
    assert!(matches!(free.named, Nullable::Value(FreeNamed::Gamma(_))));
    assert!(matches!(free.first, Nullable::Value(FreeFirst::Text(_))));
    let free: Free = round_trip(r#"{"loose":null,"named":5,"first":[],"wrapped":null}"#);
    assert_eq!(free.loose, Nullable::Null);
    assert!(json::from_str::<Free>(r#"{"never":1}"#).is_err());
}

#[tokio::test]
async fn constants_are_sent_with_their_types() {
    let (client, transport) = golden_tests::constants().unwrap();
    transport.answer("sendConstants", MockAnswer::json(200, r#"{"priority":2}"#));
    let constants = Constants::default()
        .with_priority(Priority::Low)
        .with_setting(Setting::HalfOfTheTime)
        .with_animal(Fish::default())
        .with_pet(OtherPet::default());
    let answer = client.send_constants(&constants).await.unwrap();
    assert_eq!(answer.body().priority, Some(Priority::High));
    assert_eq!(
        transport.requests()[0].text(),
        Some(r#"{"animal":{"kind":3},"pet":{},"priority":1,"setting":0.5}"#)
    );
}

#[test]
fn constants_next_to_an_unrestricted_schema_are_an_open_enum() {
    reads! {
        r#""red""# => Tint::Warm,
        r#""green""# => Tint::Green,
        r#""blue""# => Tint::Unknown(_),
        r#"{"r":1}"# => Tint::Unknown(_),
    }
    let constants: Constants = round_trip(r#"{"tint":null}"#);
    assert!(!constants.tint.is_absent());
}

#[test]
fn values_of_an_enum_have_the_type_next_to_it() {
    reads! {
        "1" => Quoted::N1,
        "3" => Quoted::Unknown(3),
        "2" => Wide::N2,
        r#""2""# => Wide::Unknown(_),
    }
    let constants: Constants = round_trip(r#"{"onOff":true}"#);
    assert_eq!(constants.on_off, Some(true));
}

#[test]
fn values_can_be_named_like_associated_types() {
    reads! {
        r#""Ok""# => Verdict::Ok,
        r#""Err""# => Verdict::Err,
        r#""Error""# => Verdict::Error,
        r#""Output""# => Verdict::Output,
        r#""Item""# => Verdict::Item,
        r#""Target""# => Verdict::Target,
        r#""Owned""# => Verdict::Owned,
        r#""none of them""# => Verdict::Unknown(_),
    }
    assert_eq!("Err".parse(), Ok(Verdict::Err));
}
