//! The formats of OpenAPI, without loss.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use clientwright_runtime::json;
use clientwright_runtime::{
    Base64, Date, DateTime, DateTimeFormat, DateTimeStyle, Decimal, DecimalString, FromJson,
    OffsetStyle, Secret, ToJson, Uuid,
};

fn round_trip<T: FromJson + ToJson>(text: &str) -> String {
    json::to_string(&json::from_str::<T>(text).unwrap_or_else(|e| panic!("{text}: {e}")))
}

enum Orange {}
impl DateTimeFormat for Orange {
    const STYLE: DateTimeStyle = DateTimeStyle {
        separator: 'T',
        fraction: 3,
        offset: OffsetStyle::Basic,
    };
}

#[test]
fn dates_with_time_are_written_back_as_they_were_read() {
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
    ] {
        let quoted = format!("\"{text}\"");
        assert_eq!(round_trip::<DateTime<Orange>>(&quoted), quoted);
        assert_eq!(round_trip::<DateTime>(&quoted), quoted);
    }
    for text in [
        "",
        "2019-13-01T00:00:00Z",
        "2019-07-28T25:00:00Z",
        "2019-07-28T08:00:00+2",
        "soon",
        "2019-07-28T08:00:00.Z",
        "2019-07-28T08:00:00Zx",
        "é019-07-28",
        "2019-07-28é",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
}

#[test]
fn new_dates_with_time_are_written_in_the_form_of_the_api() {
    let read: DateTime = "2019-07-28T10:00:00.25+02:00".parse().unwrap();
    assert_eq!(
        DateTime::<Orange>::new(read.get()).to_string(),
        "2019-07-28T10:00:00.250+0200"
    );
    assert_eq!(
        DateTime::<clientwright_runtime::Rfc3339>::new(read.get()).to_string(),
        "2019-07-28T08:00:00.25Z"
    );
    let utc: DateTime = "2019-07-28T08:00:00.250Z".parse().unwrap();
    assert_eq!(read, utc);
}

#[test]
fn other_formats_are_lossless_too() {
    assert_eq!(round_trip::<Date>("\"2019-02-28\""), "\"2019-02-28\"");
    assert!(json::from_str::<Date>("\"2019-02-30\"").is_err());
    assert!(json::from_str::<Date>("\"20190228\"").is_err());
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
