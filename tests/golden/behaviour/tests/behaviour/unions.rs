//! Unions select the right alternative, and keep values that match none.

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{FromJson, ToJson, json};
use golden_unions::types::{
    AnyMapped, AnyPayment, AnyShape, Car, Card, Circle, Constants, Device, Expression, KindsModel,
    KnownDevice, Mapped, Paper, Party, PartyRefState, ShapeModel, Told, Transfer, Unions,
    UnionsAmount, Unmapped, Vehicle, VehicleBase,
};

fn read<T: FromJson>(text: &str) -> T {
    json::from_str(text).unwrap()
}

/// Reads and writes a value; nothing must be lost.
fn round_trip<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = read(text);
    assert_eq!(json::to_string(&value), text);
    value
}

#[test]
fn the_mapping_of_a_discriminator_selects_the_alternative() {
    assert!(matches!(
        round_trip(r#"{"method":"card","number":"1"}"#),
        Mapped::Card(_)
    ));
    // Two values for one type: the received one is written.
    assert!(matches!(
        round_trip(r#"{"method":"credit-card","number":"1"}"#),
        Mapped::Card(_)
    ));
    assert!(matches!(
        round_trip(r#"{"method":"transfer","iban":"X"}"#),
        Mapped::Transfer(_)
    ));
    assert!(matches!(
        round_trip(r#"{"method":"transfer","iban":"X"}"#),
        AnyMapped::Transfer(_)
    ));
}

#[test]
fn without_a_mapping_the_names_of_the_schemas_select_the_alternative() {
    assert!(matches!(
        round_trip(r#"{"method":"Card","number":"1"}"#),
        Unmapped::Card(_)
    ));
    assert!(matches!(
        round_trip(r#"{"method":"card","number":"1"}"#),
        Unmapped::Unknown(_)
    ));
}

#[test]
fn a_value_with_an_unknown_or_missing_discriminator_is_kept() {
    for text in [
        r#"{"method":"cash","number":"1"}"#,
        r#"{"number":"1"}"#,
        r#"{"method":null}"#,
        r#""cash""#,
        "null",
    ] {
        assert!(matches!(round_trip(text), Mapped::Unknown(_)), "{text}");
    }
}

#[test]
fn an_invalid_property_next_to_a_known_discriminator_is_an_error() {
    let error = json::from_str::<Mapped>(r#"{"method":"card","number":1}"#).unwrap_err();
    assert!(error.to_string().contains("number"), "{error}");
}

#[test]
fn a_base_schema_with_a_discriminator_is_a_union_of_its_subtypes() {
    let Vehicle::Car(car) = round_trip(r#"{"kind":"car","owner":"o","doors":3}"#) else {
        panic!("not a car");
    };
    assert_eq!((car.owner.as_deref(), car.doors), (Some("o"), Some(3)));
    assert!(matches!(
        round_trip(r#"{"kind":"bike","gears":21}"#),
        Vehicle::Bike(_)
    ));
    // An unknown value still has the properties of the base.
    let Vehicle::Base(base) = round_trip(r#"{"kind":"boat","owner":"o","masts":2}"#) else {
        panic!("not the base");
    };
    assert_eq!(base.owner.as_deref(), Some("o"));
    assert!(base.additional_properties.contains_key("masts"));
}

#[test]
fn without_a_discriminator_properties_in_any_order_select_the_alternative() {
    assert!(matches!(
        round_trip(r#"{"radius":1,"label":"c"}"#),
        ShapeModel::Circle(_)
    ));
    // A rectangle is a square with one more property; the square comes first in the document.
    assert!(matches!(
        round_trip(r#"{"width":1,"height":2}"#),
        ShapeModel::Rectangle(_)
    ));
    assert!(matches!(
        read(r#"{"height":2,"width":1}"#),
        ShapeModel::Rectangle(_)
    ));
    assert!(matches!(
        round_trip(r#"{"width":1}"#),
        ShapeModel::Square(_)
    ));
    assert!(matches!(round_trip(r#"{"radius":1}"#), AnyShape::Circle(_)));
}

#[test]
fn a_value_that_matches_no_alternative_is_kept() {
    for text in [
        r#"{"sides":5}"#,
        r#"{"radius":"wide"}"#,
        "[]",
        "true",
        "null",
    ] {
        assert!(matches!(round_trip(text), ShapeModel::Unknown(_)), "{text}");
    }
}

#[test]
fn types_of_values_distinguish_alternatives() {
    assert!(matches!(round_trip(r#""x""#), KindsModel::Text(text) if text == "x"));
    assert!(matches!(round_trip("7"), KindsModel::Integer(7)));
    assert!(matches!(round_trip("true"), KindsModel::Boolean(true)));
    assert!(matches!(round_trip(r#"["a"]"#), KindsModel::List(list) if list == ["a"]));
    assert!(matches!(
        round_trip(r#"{"radius":1}"#),
        KindsModel::Circle(_)
    ));
    for text in ["1.5", "[1]", "null"] {
        assert!(matches!(round_trip(text), KindsModel::Unknown(_)), "{text}");
    }
}

#[test]
fn constants_distinguish_alternatives() {
    assert!(matches!(
        round_trip(r#"{"state":"on","since":"s"}"#),
        Constants::On(_)
    ));
    assert!(matches!(
        round_trip(r#"{"state":"off","since":"s"}"#),
        Constants::Off(_)
    ));
    assert!(matches!(
        round_trip(r#"{"since":"s","state":"ajar"}"#),
        Constants::Unknown(_)
    ));
}

#[test]
fn a_union_can_contain_itself() {
    let text = r#"{"left":1,"right":{"left":2,"right":3}}"#;
    let Expression::Sum(sum) = round_trip(text) else {
        panic!("not a sum");
    };
    assert!(matches!(*sum.left, Expression::Number(left) if left == 1.0));
    assert!(matches!(*sum.right, Expression::Sum(_)));
}

#[tokio::test]
async fn unions_are_sent_with_their_discriminator() {
    let (client, transport) = golden_tests::unions().unwrap();
    transport.answer("sendUnions", MockAnswer::json(200, "{}"));
    let unions = Unions::default()
        .with_mapped(Transfer::new("X", "transfer"))
        .with_inherited(Car::new("car").with_doors(3))
        .with_shapes(Circle::new(2.5))
        .with_list(vec![Card::new("credit-card", "1")]);
    let answer = client.send_unions(&unions).await.unwrap();
    assert_eq!(*answer.body(), Unions::default());
    assert_eq!(
        transport.requests()[0].text(),
        Some(
            r#"{"mapped":{"method":"transfer","iban":"X"},"inherited":{"kind":"car","doors":3},"shapes":{"radius":2.5},"list":[{"method":"credit-card","number":"1"}]}"#
        )
    );
}

#[tokio::test]
async fn a_discriminator_that_selects_another_alternative_is_not_sent() {
    let (client, transport) = golden_tests::unions().unwrap();
    transport.answer("sendUnions", MockAnswer::json(200, "{}"));
    let unions = Unions::default()
        .with_mapped(Transfer::new("X", "card"))
        .with_inherited(Car::new("bogus").with_doors(3))
        .with_list(vec![
            Card::new("credit-card", "1"),
            Card::new("", "2"),
            Card::new("transfer", "3"),
        ]);
    client.send_unions(&unions).await.unwrap();
    assert_eq!(
        transport.requests()[0].text(),
        Some(
            r#"{"mapped":{"method":"transfer","iban":"X"},"inherited":{"kind":"car","doors":3},"list":[{"method":"credit-card","number":"1"},{"method":"card","number":"2"},{"method":"card","number":"3"}]}"#
        )
    );
}

#[tokio::test]
async fn the_alternative_for_other_values_is_not_sent_as_another_alternative() {
    let (client, transport) = golden_tests::unions().unwrap();
    transport.answer("sendUnions", MockAnswer::json(200, "{}"));
    let send = async |kind: &str| {
        let base = Vehicle::Base(VehicleBase::new(kind));
        let unions = Unions::default().with_inherited(base);
        client.send_unions(&unions).await
    };
    send("boat").await.unwrap();
    let error = send("car").await.unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("`kind` is \"car\", which selects another alternative"),
        "{message}"
    );
    assert_eq!(transport.requests().len(), 1);
}

#[test]
fn a_union_with_null_is_a_nullable_alternative() {
    let unions: Unions = round_trip(r#"{"nullable":null}"#);
    assert!(unions.nullable.is_null());
    let unions: Unions = round_trip(r#"{"nullable":{"radius":1}}"#);
    assert_eq!(unions.nullable.as_option().unwrap().radius, 1.0);
    let unions: Unions = round_trip("{}");
    assert!(unions.nullable.is_absent());
}

#[test]
fn a_schema_that_maps_the_base_that_it_extends_can_be_read() {
    let device = r#"{"kind":"Device","id":"1"}"#;
    assert!(matches!(round_trip(device), Device::Base(_)));
    assert!(matches!(round_trip(device), KnownDevice::Device(_)));
    let known = r#"{"kind":"KnownDevice","id":"1"}"#;
    assert!(matches!(round_trip(known), Device::KnownDevice(_)));
    assert!(matches!(round_trip(known), KnownDevice::Base(_)));
}

#[test]
fn a_subtype_of_a_mapped_schema_is_an_alternative_of_the_base() {
    let phone = r#"{"kind":"phone","number":"1"}"#;
    assert!(matches!(round_trip(phone), Device::Phone(_)));
    let smart = r#"{"kind":"SmartPhone","number":"1","system":"a"}"#;
    assert!(matches!(round_trip(smart), Device::SmartPhone(_)));
}

#[test]
fn properties_of_all_alternatives_are_read_from_the_union() {
    let texts = [
        r#"{"id":"1","@type":"Person","state":"active","href":"https://a.example/1"}"#,
        r#"{"id":"1","@type":"Company","state":"active","href":"https://a.example/1"}"#,
        r#"{"id":"1","@type":"Team","href":"https://a.example/1","state":"active"}"#,
        // Matches no alternative, and has the properties nevertheless.
        r#"{"id":"1","@type":"Robot","state":"active","href":"https://a.example/1","links":7}"#,
    ];
    for text in texts {
        let party: Party = read(text);
        assert_eq!(party.id(), Some("1"), "{text}");
        assert_eq!(
            party.href().map(|href| href.to_string()).as_deref(),
            Some("https://a.example/1"),
            "{text}"
        );
        assert_eq!(party.state(), Some(PartyRefState::Active), "{text}");
        assert_eq!(party.since(), None, "{text}");
        assert_eq!(party.links(), None, "{text}");
    }
    let linked: Party =
        read(r#"{"id":"1","@type":"Team","href":"h","state":"gone","links":["a"],"since":null}"#);
    assert_eq!(linked.links().as_deref(), Some(&vec!["a".to_owned()]));
    assert_eq!(linked.since(), None);
    let free: Party = read("7");
    assert_eq!(free.id(), None);
}

#[test]
fn alternatives_are_converted_to_and_from_a_union() {
    let mut person = golden_unions::types::Person::new("Person", "1", PartyRefState::Active);
    person.given_name = Some("Ada".to_owned());
    let party = Party::from(person.clone());
    assert_eq!(party.as_person(), Some(&person));
    assert!(party.as_group().is_none());
    let party = party.into_group().unwrap_err();
    assert_eq!(party.into_person(), Ok(person));

    assert_eq!(json::to_string(&UnionsAmount::from("12")), r#""12""#);
    assert_eq!(json::to_string(&UnionsAmount::from(12)), "12");
    // An alternative that contains itself is only boxed inside.
    let one = Expression::from(1.0);
    let sum = golden_unions::types::Sum::new(one.clone(), one);
    let expression = Expression::from(sum.clone());
    assert_eq!(expression.into_sum(), Ok(sum));
}

#[test]
fn a_title_next_to_a_reference_names_the_alternative() {
    assert!(matches!(round_trip(r#""c""#), Told::ByCode(_)));
    let circle = r#"{"radius":1.5}"#;
    assert!(
        matches!(round_trip(circle), Told::DrawnOne(Circle { .. })),
        "{circle}"
    );
    assert_eq!(json::to_string(&Told::from("c")), r#""c""#);
}

#[test]
fn the_name_of_a_schema_selects_it_in_addition_to_the_mapping() {
    assert!(matches!(
        round_trip(r#"{"method":"Card","number":"1"}"#),
        Mapped::Card(_)
    ));
    // The mapping of a name takes precedence over the schema with that name.
    assert!(matches!(
        round_trip(r#"{"method":"Transfer","coins":2}"#),
        AnyPayment::Cash(_)
    ));
}

#[test]
fn a_nested_union_is_read_by_the_same_discriminator() {
    assert!(matches!(
        round_trip(r#"{"method":"coins","coins":2}"#),
        AnyPayment::Cash(_)
    ));
    assert!(matches!(
        round_trip(r#"{"method":"credit-card","number":"1"}"#),
        AnyPayment::Mapped(Mapped::Card(_))
    ));
    assert!(matches!(
        round_trip(r#"{"method":"transfer","iban":"X"}"#),
        AnyPayment::Mapped(Mapped::Transfer(_))
    ));
    assert!(matches!(
        round_trip(r#"{"method":"voucher","code":"X"}"#),
        AnyPayment::OnPaper(Paper::Voucher(_))
    ));
    assert!(matches!(
        round_trip(r#"{"method":"barter"}"#),
        AnyPayment::Unknown(_)
    ));
    let made = AnyPayment::from(Mapped::from(Transfer::new("X", "transfer")));
    assert_eq!(
        json::to_string(&made),
        r#"{"method":"transfer","iban":"X"}"#
    );
}
