//! Numbers have the range of their type, and keep every digit if that is configured.

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Decimal, ExactInteger, FromJson, ToJson, json};
use golden_numbers::types::{
    Numbers, NumbersCount, NumbersEither, NumbersWhole, Price, Serial, Unsigned,
};

/// Reads and writes a value; nothing must be lost.
fn round_trip<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&value), text);
    value
}

fn message(text: &str) -> String {
    json::from_str::<Numbers>(text).unwrap_err().to_string()
}

#[test]
fn integers_that_cannot_be_negative_are_unsigned_64_bit_integers() {
    let numbers: Numbers =
        round_trip(r#"{"id":18446744073709551615,"positive":9223372036854775808,"small":7}"#);
    assert_eq!(numbers.id, Some(u64::MAX));
    assert_eq!(numbers.small, Some(7_i64));
    assert_eq!(
        message(r#"{"id":-1}"#),
        "id: expected unsigned 64-bit integer, found number"
    );
    let signed: Numbers = round_trip(r#"{"signed":-1}"#);
    assert_eq!(signed.signed, Some(-1_i64));
}

#[test]
fn an_integer_that_is_too_large_is_reported_with_the_setting_to_add() {
    let message = message(r#"{"plain":18446744073709551615}"#);
    assert!(
        message.starts_with("plain: expected 64-bit integer"),
        "{message}"
    );
    assert!(message.contains("integers = \"exact\""), "{message}");
    assert!(message.contains("x-integers: exact"), "{message}");
}

#[test]
fn an_integer_with_a_minimum_in_a_part_of_all_of_is_unsigned() {
    let numbers: Numbers = round_trip(r#"{"parts":18446744073709551615}"#);
    assert_eq!(numbers.parts, Some(u64::MAX));
}

#[test]
fn limits_next_to_a_reference_to_an_integer_determine_its_type() {
    let text = r#"{"namedPart":18446744073709551615,"namedAround":18446744073709551614,"namedBeside":9223372036854775808,"named":-7}"#;
    let numbers: Numbers = round_trip(text);
    assert_eq!(numbers.named_part, Some(u64::MAX));
    assert_eq!(numbers.named_around, Some(u64::MAX - 1));
    assert_eq!(numbers.named_beside, Some(1_u64 << 63));
    // If the type is the same, its name is kept.
    assert_eq!(numbers.named, Some::<Serial>(-7_i64));
    assert_eq!(round_trip::<Unsigned>("18446744073709551615"), u64::MAX);
    assert_eq!(
        message(r#"{"namedPart":-1}"#),
        "namedPart: expected unsigned 64-bit integer, found number"
    );
}

#[test]
fn whole_numbers_are_written_without_a_fraction() {
    let numbers: Numbers = round_trip(r#"{"number":1,"numbers":[2,2.5,-0.5],"price":100}"#);
    assert_eq!(numbers.number, Some(1.0));
    assert_eq!(
        json::to_string(&json::from_str::<Price>("1.0").unwrap()),
        "1"
    );
}

#[test]
fn exact_numbers_keep_every_digit() {
    let text = concat!(
        r#"{"exact":0.1000000000000000055511151231257827,"exactInteger":123456789012345678901,"#,
        r#""exactBounded":-5,"exactFormat":7,"byReference":1.50,"exactEither":12345678901234567890,"#,
        r#""money":{"amount":1.50,"cents":18446744073709551616,"parts":[1.0],"#,
        r#""more":{"tax":9007199254740993,"rate":0.5},"other":2}}"#
    );
    let numbers: Numbers = round_trip(text);
    assert_eq!(numbers.exact_bounded, Some(-5_i64));
    assert_eq!(numbers.exact_format, Some(7_i64));
    let money = numbers.money.unwrap();
    assert_eq!(money.amount.to_f64(), 1.5);
    assert_eq!(money.cents.unwrap().as_str(), "18446744073709551616");
    let more = money.more.unwrap();
    assert_eq!(more.tax.unwrap().as_u64(), Some(9_007_199_254_740_993));
    assert_eq!(more.rate, Some(0.5));
    // A separate schema has its own setting.
    assert_eq!(money.other, Some(2.0));
    assert!(message(r#"{"exactInteger":1.5}"#).starts_with("exactInteger: expected integer"));
    assert!(message(r#"{"exactFormat":9223372036854775808}"#).starts_with("exactFormat"));
}

#[test]
fn a_whole_number_selects_the_integer_alternative_in_any_order() {
    let numbers: Numbers = round_trip(
        r#"{"count":-9177067664905823838,"whole":9007199254740993,"either":7,"sizes":9223372036854775807,"unsignedOrSigned":18446744073709551615}"#,
    );
    assert!(matches!(
        numbers.count,
        Some(NumbersCount::Integer(-9_177_067_664_905_823_838))
    ));
    assert!(matches!(
        numbers.whole,
        Some(NumbersWhole::Integer(9_007_199_254_740_993))
    ));
    assert!(matches!(numbers.either, Some(NumbersEither::Integer(7))));
    let numbers: Numbers = round_trip(r#"{"count":1.5,"whole":1.5,"either":3000000000}"#);
    assert!(matches!(numbers.count, Some(NumbersCount::Number(count)) if count == 1.5));
    assert!(matches!(numbers.whole, Some(NumbersWhole::Number(whole)) if whole == 1.5));
    // A number outside of the range of the integer alternative loses no digits.
    assert!(matches!(numbers.either, Some(NumbersEither::Number(_))));
    let numbers: Numbers =
        round_trip(r#"{"count":123456789012345678901,"whole":-9223372036854775809}"#);
    assert!(matches!(numbers.count, Some(NumbersCount::Unknown(_))));
}

#[test]
fn an_integer_keeps_its_digits_with_any_format_and_at_any_depth() {
    let numbers: Numbers = round_trip(r#"{"whatever":9007199254740993}"#);
    assert_eq!(numbers.whatever, Some(9_007_199_254_740_993_i64));
    round_trip::<Numbers>(r#"{"below":{"v":9007199254740993}}"#);
    round_trip::<Numbers>(r#"{"below":{"v":1.5}}"#);
    round_trip::<Numbers>(r#"{"below":{"v":12345678901234567000}}"#);
}

#[tokio::test]
async fn parameters_accept_large_and_exact_numbers() {
    let (client, transport) = golden_tests::numbers().unwrap();
    transport.answer("listNumbers", MockAnswer::json(200, "{}"));
    client
        .list_numbers()
        .after(u64::MAX)
        .limit(10)
        .below(&"123456789012345678901".parse::<ExactInteger>().unwrap())
        .price(&"1.50".parse::<Decimal>().unwrap())
        .await
        .unwrap();
    assert_eq!(
        transport.requests()[0].url,
        "https://numbers.example.com/numbers?after=18446744073709551615&limit=10&below=123456789012345678901&price=1.50"
    );
}

#[test]
fn a_number_with_an_integer_format_can_have_a_fraction_and_keeps_its_digits() {
    for text in [
        r#"{"numberOf64":1.5,"numberOf32":2.5}"#,
        r#"{"numberOf64":9223372036854775807,"numberOf32":2147483647}"#,
        r#"{"numberOf64":18446744073709551616}"#,
    ] {
        round_trip::<Numbers>(text);
    }
    let numbers: Numbers = round_trip(r#"{"numberOf64":9007199254740993}"#);
    let number = numbers.number_of64.unwrap();
    assert_eq!(number.as_i64(), Some(9_007_199_254_740_993));
}
