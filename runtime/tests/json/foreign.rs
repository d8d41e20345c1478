//! Types of other crates for formats: reading, writing and conversions.

use std::collections::HashMap;
use std::fmt::Debug;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use clientwright_runtime::json::{from_str, mapped_type, to_string};
use clientwright_runtime::{
    AsString, Base64, Date, DateTime, Decimal, DecimalString, FromJson, Serde, ToJson, UnixMillis,
    UnixSeconds, Uri, Uuid,
};
use indexmap::IndexMap;
use time::OffsetDateTime;

/// Reads JSON, and checks that it is written back unchanged.
#[track_caller]
fn round_trip<T: FromJson + ToJson + PartialEq + Debug>(text: &str) -> T {
    let value: T = from_str(text).unwrap();
    assert_eq!(to_string(&value), text);
    value
}

#[track_caller]
fn refused<T: FromJson + Debug>(text: &str, expected: &str) {
    let error = from_str::<T>(text).unwrap_err().to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn types_of_other_crates_can_be_mapped_to_schemas() {
    const {
        mapped_type::<chrono::DateTime<chrono::Utc>>();
        mapped_type::<chrono::DateTime<chrono::FixedOffset>>();
        mapped_type::<chrono::NaiveDate>();
        mapped_type::<jiff::Timestamp>();
        mapped_type::<jiff::civil::Date>();
        mapped_type::<uuid::Uuid>();
        mapped_type::<rust_decimal::Decimal>();
        mapped_type::<url::Url>();
        mapped_type::<Bytes>();
        mapped_type::<OffsetDateTime>();
        mapped_type::<time::Date>();
        mapped_type::<IpAddr>();
        mapped_type::<UnixSeconds>();
        mapped_type::<AsString<rust_decimal::Decimal>>();
        mapped_type::<Serde<Vec<u8>>>();
        mapped_type::<IndexMap<String, u8>>();
    }
}

#[test]
fn types_of_other_crates_are_read_and_written_like_our_own() {
    const INSTANT: &str = "\"2026-11-26T08:09:10.5Z\"";
    let nanos = 1_795_680_550_500_000_000_i128;
    let utc: chrono::DateTime<chrono::Utc> = round_trip(INSTANT);
    assert_eq!(i128::from(utc.timestamp_nanos_opt().unwrap()), nanos);
    let fixed: chrono::DateTime<chrono::FixedOffset> =
        from_str("\"2026-11-26T10:09:10.5+02:00\"").unwrap();
    assert_eq!(
        (fixed.timestamp(), fixed.offset().local_minus_utc()),
        (utc.timestamp(), 7_200)
    );
    let jiff: jiff::Timestamp = round_trip(INSTANT);
    assert_eq!(jiff.as_nanosecond(), nanos);
    let time: OffsetDateTime = round_trip(INSTANT);
    assert_eq!(time.unix_timestamp_nanos(), nanos);
    let day: chrono::NaiveDate = round_trip("\"2024-02-29\"");
    assert_eq!(day, chrono::NaiveDate::from_ymd_opt(2024, 2, 29).unwrap());
    let day: jiff::civil::Date = round_trip("\"2024-02-29\"");
    assert_eq!(day, jiff::civil::date(2024, 2, 29));
    round_trip::<time::Date>("\"2024-02-29\"");
    round_trip::<uuid::Uuid>("\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    round_trip::<rust_decimal::Decimal>("-12.50");
    assert_eq!(from_str("\"1.5\""), Ok(rust_decimal::Decimal::new(15, 1)));
    round_trip::<AsString<rust_decimal::Decimal>>("\"12.50\"");
    round_trip::<url::Url>("\"https://a.example/b?c=d\"");
    assert_eq!(
        round_trip::<Bytes>("\"AQID\""),
        Bytes::from_static(&[1, 2, 3])
    );
    round_trip::<IpAddr>("\"::1\"");
    round_trip::<Serde<(u8, Option<String>)>>("[1,null]");
    refused::<chrono::NaiveDate>("1", "date");
    refused::<rust_decimal::Decimal>("1e99", "28 digits");
    refused::<url::Url>("\"no url\"", "URL");
    refused::<AsString<u8>>("\"256\"", "u8");
    refused::<Serde<u8>>("[]", "u8");
}

#[test]
fn our_types_convert_to_types_of_other_crates_and_back() {
    let ours: DateTime = "2026-11-26T08:09:10.5Z".parse().unwrap();
    let chrono = chrono::DateTime::<chrono::Utc>::from(ours.clone());
    assert_eq!(DateTime::try_from(chrono), Ok(ours.clone()));
    let fixed = chrono::DateTime::<chrono::FixedOffset>::from(ours.clone());
    assert_eq!(DateTime::try_from(fixed), Ok(ours.clone()));
    let jiff = jiff::Timestamp::try_from(ours.clone()).unwrap();
    assert_eq!(DateTime::try_from(jiff), Ok(ours.clone()));
    assert!(
        DateTime::<clientwright_runtime::Rfc3339>::try_from(
            chrono::DateTime::<chrono::Utc>::MAX_UTC
        )
        .is_err()
    );
    let day: Date = "2024-02-29".parse().unwrap();
    assert_eq!(
        Date::try_from(chrono::NaiveDate::from(day.clone())),
        Ok(day.clone())
    );
    assert_eq!(
        Date::try_from(jiff::civil::Date::try_from(day.clone()).unwrap()),
        Ok(day)
    );
    let id: Uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap();
    assert_eq!(Uuid::from(uuid::Uuid::from(id.clone())), id);
    let price: Decimal = "12.50".parse().unwrap();
    let theirs = rust_decimal::Decimal::try_from(price.clone()).unwrap();
    assert_eq!(Decimal::from(theirs), price);
    assert_eq!(DecimalString::from(theirs).as_str(), "12.50");
    let url = url::Url::try_from(Uri::from("https://a.example/")).unwrap();
    assert_eq!(Uri::from(url).as_str(), "https://a.example/");
    let bytes = Bytes::from(Base64::from(vec![1, 2]));
    assert_eq!(Base64::from(bytes), Base64::from(vec![1, 2]));
}

#[test]
fn unix_times_are_read_exactly_and_written_back_unchanged() {
    for (text, nanos) in [
        ("0", 0),
        ("1700000000", 1_700_000_000_000_000_000),
        ("1700000000.25", 1_700_000_000_250_000_000),
        ("-0.5", -500_000_000),
        ("-1", -1_000_000_000),
        ("1.7e9", 1_700_000_000_000_000_000),
        ("\"1700000000\"", 1_700_000_000_000_000_000),
        ("1700000000.0", 1_700_000_000_000_000_000),
        ("0.1234567891", 123_456_789),
        ("1e-99999999999999999999", 0),
    ] {
        assert_eq!(round_trip::<UnixSeconds>(text).as_nanos(), nanos, "{text}");
    }
    let never: UnixSeconds = round_trip("9223372036854775807");
    assert_eq!(never.to_system_time(), None);
    assert!(DateTime::<clientwright_runtime::Rfc3339>::try_from(never).is_err());
    round_trip::<UnixMillis>("1e999999");
    let millis: UnixMillis = round_trip("1700000000250");
    assert_eq!(
        OffsetDateTime::try_from(millis.clone())
            .unwrap()
            .to_string(),
        "2023-11-14 22:13:20.25 +00:00:00"
    );
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(5);
    assert_eq!(to_string(&UnixMillis::new(date)), "5000");
    assert_eq!(
        to_string(&UnixSeconds::new(date + Duration::from_millis(1))),
        "5.001"
    );
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1_500);
    assert_eq!(to_string(&UnixSeconds::from(before)), "-1.5");
    let chrono = chrono::DateTime::<chrono::Utc>::try_from(millis).unwrap();
    assert_eq!(
        UnixMillis::try_from(chrono).unwrap().as_nanos(),
        1_700_000_000_250_000_000
    );
    refused::<UnixSeconds>("\"soon\"", "time since 1970");
    refused::<UnixSeconds>("true", "time since 1970");
}

#[test]
fn maps_of_every_type_are_read_and_written() {
    let text = "{\"b\":1,\"a\":null}";
    let ordered: IndexMap<String, Option<u8>> = round_trip(text);
    assert_eq!(ordered.get_index(0).unwrap().0, "b");
    let hashed: HashMap<String, Option<u8>> = from_str(text).unwrap();
    // Equal maps are written identically, whatever the order of their hashes.
    assert_eq!(to_string(&hashed), "{\"a\":null,\"b\":1}");
    refused::<HashMap<String, u8>>("[]", "object");
    refused::<IndexMap<String, u8>>("{\"a\":\"b\"}", "a: expected");
}
