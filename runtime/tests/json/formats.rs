//! The formats of OpenAPI, without loss.

use clientwright_runtime::json;
use clientwright_runtime::{
    Base64, Date, DateTime, DateTimeFormat, DateTimeStyle, Decimal, DecimalString, ExactInteger,
    FromJson, OffsetStyle, Secret, ToJson, Uuid,
};

fn round_trip<T: FromJson + ToJson>(text: &str) -> String {
    json::to_string(&json::from_str::<T>(text).unwrap_or_else(|e| panic!("{text}: {e}")))
}

enum Orange {}
impl DateTimeFormat for Orange {
    const STYLE: DateTimeStyle = DateTimeStyle::new('T', 3, OffsetStyle::Basic);
}

#[test]
fn date_times_are_written_back_as_they_were_read() {
    for text in [
        "2019-07-28T08:00:00.000+0000",
        "2023-08-28T14:40:38.041Z",
        "2019-07-28 08:00:00",
        "2019-07-28T08:00:00+02:00",
        "2019-07-28T08:00:00-0530",
        "2019-07-28T08:00:00+02",
        "2019-07-28t08:00:00z",
        "2019-07-28T08:00Z",
        "20190728T080000Z",
        "2019-07-28",
        "2016-12-31T23:59:60Z",
        "2019-07-28T08:00:00.123456789012Z",
        "2019-07-28T08:00:00,5Z",
        "2019-07-28T08:00:00-00:00",
        "1970-01-01T00:00:00.000Z",
        "2019-07-28T08:00:00+2",
        "2019-07-28T08:00:00.Z",
        "2019-07-28T08Z",
        "2019-07-28T24:00:00Z",
        "2019/07/28 08:00:00",
        "2019-07-28 08:00:00 +0000",
        "2019-07-28 08:00:00 UTC",
        "2019-07-28T08:00:00+02:00[Europe/Paris]",
        " 2019-07-28T08:00:00Z ",
        "/Date(1564300800000+0200)/",
        "Sun, 28 Jul 2019 08:00:00 +0200",
        "Sunday, 28-Jul-19 08:00:00 GMT",
    ] {
        let quoted = format!("\"{text}\"");
        assert_eq!(round_trip::<DateTime<Orange>>(&quoted), quoted);
        assert_eq!(round_trip::<DateTime>(&quoted), quoted);
    }
    for text in [
        "",
        "2019-13-01T00:00:00Z",
        "2019-07-28T25:00:00Z",
        "soon",
        "/Date(x)/",
        "28 Jul 2019",
        "2019-07-28T08:00:00Zx",
        "é019-07-28",
        "2019-07-28é",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
}

#[test]
fn new_date_times_are_written_in_the_format_of_the_api() {
    let read: DateTime = "2019-07-28T10:00:00.25+02:00".parse().unwrap();
    assert_eq!(
        read.in_format::<Orange>().to_string(),
        "2019-07-28T10:00:00.250+0200"
    );
    assert_eq!(
        read.in_format::<clientwright_runtime::Rfc3339>()
            .to_string(),
        "2019-07-28T08:00:00.25Z"
    );
    let utc: DateTime = "2019-07-28T08:00:00.250Z".parse().unwrap();
    assert_eq!(read, utc);
}

#[test]
fn other_formats_are_written_back_as_they_were_read() {
    assert_eq!(round_trip::<Date>("\"2019-02-28\""), "\"2019-02-28\"");
    assert!(json::from_str::<Date>("\"2019-02-30\"").is_err());
    for text in ["1.10", "\"1.10\"", "100000000000000000000000.01"] {
        assert_eq!(round_trip::<Decimal>(text), text);
        assert_eq!(round_trip::<DecimalString>(text), text);
    }
    assert_eq!(json::to_string(&"1.50".parse::<Decimal>().unwrap()), "1.50");
    assert_eq!(
        json::to_string(&"1.50".parse::<DecimalString>().unwrap()),
        "\"1.50\""
    );
    for text in ["\"aGk/\"", "\"aGk_\"", "\"aGk\"", "\"aG\\r\\nk=\"", "\"\""] {
        assert_eq!(round_trip::<Base64>(text), text);
    }
    assert_eq!(
        json::from_str::<Base64>("\"aGk\"").unwrap().as_bytes(),
        b"hi"
    );
    assert!(json::from_str::<Base64>("\"a\"").is_err());
    for text in [
        "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
        "\"67E5504410B1426F9247BB680E5FE0C8\"",
    ] {
        assert_eq!(round_trip::<Uuid>(text), text);
        assert_eq!(json::from_str::<Uuid>(text).unwrap().as_u128() >> 120, 0x67);
    }
    for text in [
        "\"{67E55044-10B1426F-9247BB68-0E5FE0C8}\"",
        "\"URN:UUID:67e55044-10b1-426f-9247-bb680e5fe0c8\"",
    ] {
        assert_eq!(round_trip::<Uuid>(text), text);
        assert_eq!(json::from_str::<Uuid>(text).unwrap().as_u128() >> 120, 0x67);
    }
    assert!(
        "67e55044-10b1-426f-9247-bb680e5fe0c"
            .parse::<Uuid>()
            .is_err()
    );
}

#[test]
fn a_secret_is_sent_but_not_shown() {
    let secret: Secret = json::from_str("\"geheim\"").unwrap();
    assert_eq!(json::to_string(&secret), "\"geheim\"");
    assert_eq!(secret.expose(), "geheim");
    assert!(!format!("{secret:?}").contains("geheim"));
}

#[test]
fn date_times_in_other_formats_are_the_same_instant() {
    let expected: DateTime = "2019-07-28T08:00:00Z".parse().unwrap();
    for text in [
        "/Date(1564300800000)/",
        "/Date(1564300800000-0500)/",
        "Sun, 28 Jul 2019 10:00:00 +0200",
        "Sun, 28 Jul 2019 08:00:00 GMT",
        "Sun Jul 28 08:00:00 2019",
        "28 Jul 2019 08:00 UT",
        "2019.07.28 08:00:00 GMT",
        "2019-07-28T10:00:00+02:00[Europe/Paris]",
        "2019-07-28T08Z",
    ] {
        assert_eq!(text.parse::<DateTime>().unwrap(), expected, "{text}");
    }
    let midnight: DateTime = "2019-07-29".parse().unwrap();
    assert_eq!("2019-07-28T24:00:00".parse::<DateTime>().unwrap(), midnight);
}

#[test]
fn dates_in_other_formats_are_read_and_written_back_unchanged() {
    let expected: Date = "2019-07-28".parse().unwrap();
    for text in [
        "2019-07-28T00:00:00",
        "2019-07-28T23:59:59.999-05:00",
        "2019-07-28 00:00",
        "2019-07-28Z",
        "2019-07-28+02:00",
        "20190728",
        "2019/07/28",
        "2019/07/28 10:00",
        "2019-7-28",
        "2019/7/28T10:00:00Z",
        " 2019-07-28 ",
        "/Date(1564300800000+0000)/",
        "Sun, 28 Jul 2019 08:00:00 GMT",
    ] {
        let quoted = format!("\"{text}\"");
        assert_eq!(round_trip::<Date>(&quoted), quoted);
        assert_eq!(text.parse::<Date>().unwrap(), expected, "{text}");
    }
    for text in [
        "",
        "2019-07",
        "2019-02-30T00:00:00",
        "2019-07-28x",
        "28/07/2019",
        "soon",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    assert_eq!(
        json::to_string(&Date::new(expected.year(), expected.month(), expected.day()).unwrap()),
        "\"2019-07-28\""
    );
}

#[test]
fn dates_in_other_formats_are_rejected_in_values_to_send() {
    use clientwright_runtime::codegen::v1::check::from_str_to_send;
    for (text, fits) in [
        (r#"["2019-07-28"]"#, true),
        (r#"["2019-07-28","2019-07-28T08:00:00"]"#, false),
        (r#"["28/07/2019"]"#, false),
    ] {
        assert_eq!(from_str_to_send::<Vec<Date>>(text).is_ok(), fits, "{text}");
    }
    for (text, fits) in [
        (r#"["2019-07-28T08:00:00Z"]"#, true),
        (r#"["2019-07-28T08:00:00.5+02:00"]"#, true),
        (r#"["Sun, 28 Jul 2019 08:00:00 GMT"]"#, false),
    ] {
        let read = from_str_to_send::<Vec<DateTime>>(text);
        assert_eq!(read.is_ok(), fits, "{text}");
        assert!(json::from_str::<Vec<DateTime>>(text).is_ok(), "{text}");
    }
}

#[test]
fn decimals_in_unusual_notations_are_read_and_written_back_unchanged() {
    for (text, digits) in [
        ("\"+1.50\"", "1.50"),
        ("\".5\"", "0.5"),
        ("\"-.5\"", "-0.5"),
        ("\"5.\"", "5"),
        ("\"007\"", "7"),
        ("\"000\"", "0"),
        ("\" 1e3 \"", "1e3"),
    ] {
        assert_eq!(round_trip::<DecimalString>(text), text);
        let read: DecimalString = json::from_str(text).unwrap();
        assert_eq!(read.as_str(), digits, "{text}");
    }
    for text in [
        "\"\"",
        "\"-\"",
        "\".\"",
        "\"1,5\"",
        "\"NaN\"",
        "\"1 000\"",
        "true",
    ] {
        assert!(json::from_str::<DecimalString>(text).is_err(), "{text}");
    }
}

#[test]
fn exact_numbers_keep_every_digit_and_can_be_converted() {
    for text in ["18446744073709551616", "-1", "1.0", "1e2", "\"7\""] {
        assert_eq!(round_trip::<ExactInteger>(text), text);
    }
    assert_eq!(
        json::from_str::<ExactInteger>("1.5")
            .unwrap_err()
            .to_string(),
        "expected integer, found number"
    );
    assert_eq!(ExactInteger::from(u64::MAX).as_u64(), Some(u64::MAX));
    assert_eq!(
        json::from_str::<ExactInteger>("1e2").unwrap().as_i64(),
        Some(100)
    );
    assert!("0.5".parse::<ExactInteger>().is_err());
    assert_eq!(json::to_string(&Decimal::try_from(0.1).unwrap()), "0.1");
    assert!(Decimal::try_from(f64::NAN).is_err());
}

#[test]
fn base64_accepts_data_urls_extra_padding_and_white_space() {
    for text in ["\"data:text/plain;base64,aGk=\"", "\"aGk===\"", "\" aGk \""] {
        assert_eq!(round_trip::<Base64>(text), text);
        assert_eq!(json::from_str::<Base64>(text).unwrap().as_bytes(), b"hi");
    }
}
