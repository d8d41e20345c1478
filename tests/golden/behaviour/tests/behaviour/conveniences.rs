//! Conveniences of generated types: enums, constructors, requests.

use std::collections::{BTreeSet, HashSet};

use clientwright_runtime::testing::{MockAnswer, fake};
use clientwright_runtime::{Date, json};
use golden_operations::types::{QuerySpecialColour, Rgb};
use golden_types::types::{Booking, BookingWeather, Colour, Level, Sample};

#[test]
fn an_unknown_value_with_the_text_of_a_known_one_equals_it() {
    let spelled = Colour::Unknown("dark-blue".to_owned());
    assert_eq!(spelled, Colour::DarkBlue);
    assert!(HashSet::from([Colour::DarkBlue]).contains(&spelled));
    assert!(BTreeSet::from([Colour::DarkBlue]).contains(&spelled));
    assert!((spelled >= Colour::DarkBlue));
    assert_ne!(Colour::Unknown("Dark-Blue".to_owned()), Colour::DarkBlue);

    let read: Colour = serde_json::from_str("\"dark-blue\"").unwrap();
    assert!(matches!(read, Colour::DarkBlue));
    let read: Colour = json::from_str("\"dark-blue\"").unwrap();
    assert!(matches!(read, Colour::DarkBlue));
    assert_eq!(Level::from_i64(10), Level::Unknown(10));
}

#[test]
fn an_enum_is_converted_from_and_to_strings() {
    let parsed: Colour = "green".parse().unwrap();
    assert!(matches!(parsed, Colour::Green));
    assert!(matches!(Colour::from("green".to_owned()), Colour::Green));
    assert_eq!(Colour::from("new".to_owned()).as_ref(), "new");
    assert_eq!(format!("{:>6}", Colour::Red), "   red");
    let listed: Vec<&str> = Colour::values().iter().map(Colour::as_str).collect();
    assert_eq!(listed, ["red", "green", "dark-blue", "", "1st"]);
    let mut sorted = [Colour::Red, Colour::from("orange"), Colour::Green];
    sorted.sort();
    assert_eq!(sorted.map(|it| it.to_string()), ["green", "orange", "red"]);
}

#[test]
fn the_variant_for_unknown_values_has_the_same_name_in_all_enums() {
    assert!(matches!(
        BookingWeather::from("unknown"),
        BookingWeather::UnknownValue
    ));
    assert!(matches!(
        BookingWeather::from("rain"),
        BookingWeather::Unknown(_)
    ));
}

#[test]
fn many_required_properties_are_set_by_name_in_any_order() {
    let booking = Booking::builder()
        .weather("sunny")
        .amount(3)
        .day("2026-05-04".parse::<Date>().unwrap())
        .tags(["a", "b"])
        .note(None)
        .set_build("red")
        .buyer("C-77")
        .build()
        .with_comment("soon");
    assert_eq!(
        json::to_string(&booking),
        concat!(
            r#"{"kind":"booking","weather":"sunny","amount":3,"day":"2026-05-04","buyer":"C-77","#,
            r#""build":"red","tags":["a","b"],"note":null,"comment":"soon"}"#
        )
    );
    let half = Booking::builder().amount(1).buyer("one of two");
    let rest = |name: &str| {
        let day: Date = "2026-05-04".parse().unwrap();
        let made = half.clone().set_build(name).day(day).note("given");
        made.tags(Vec::<String>::new()).weather("rain").build()
    };
    assert_eq!(rest("a").buyer, rest("b").buyer);
}

#[test]
fn a_fake_response_is_created_from_incomplete_json() {
    let sample: Sample = fake(r#"{"booking": {"buyer": "C-77"}}"#).unwrap();
    let booking = sample.booking.unwrap();
    assert_eq!((booking.buyer.as_str(), booking.amount), ("C-77", 0));
    assert!(fake::<Sample>(r#"{"booking": 1}"#).is_err());
    assert!(json::from_str::<Sample>("{}").is_err());
}

#[tokio::test]
async fn requests_can_be_cloned_and_their_setters_accept_options() {
    let (client, transport) = golden_tests::operations().unwrap();
    for _ in 0..3 {
        transport.answer("queryFormExplode", MockAnswer::new(204));
    }
    let owned = "a b".to_owned();
    let request = client
        .query_form_explode()
        .text(&owned)
        .list(["x".to_owned(), "y".to_owned()])
        .object(&Rgb::default().with_r(1));
    request.clone().send().await.unwrap();
    request
        .clone()
        .text(None)
        .object(None)
        .send()
        .await
        .unwrap();
    request.text(Some("c")).await.unwrap();
    let queries = transport.requests().into_iter().map(|sent| {
        let (_, query) = sent.url.split_once('?').unwrap_or_default();
        query.to_owned()
    });
    assert_eq!(
        queries.collect::<Vec<_>>(),
        [
            "text=a%20b&list=x&list=y&R=1",
            "list=x&list=y",
            "list=x&list=y&R=1&text=c"
        ]
    );
}

#[tokio::test]
async fn setters_of_enums_accept_strings_variants_and_options() {
    let (client, transport) = golden_tests::operations().unwrap();
    for _ in 0..4 {
        transport.answer("querySpecial", MockAnswer::new(204));
    }
    let request = client.query_special(1.0);
    for request in [
        request.clone().colour("red"),
        request.clone().colour(QuerySpecialColour::Red),
        request
            .clone()
            .colour(Some(QuerySpecialColour::from("red"))),
        request.clone().colour("blue").colour(None),
    ] {
        request.await.unwrap();
    }
    let queries = transport.requests().into_iter();
    let queries: Vec<bool> = queries
        .map(|sent| sent.url.contains("colour=red"))
        .collect();
    assert_eq!(queries, [true, true, true, false]);
}
