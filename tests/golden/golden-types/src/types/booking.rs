// Generated from an OpenAPI specification; change the specification instead.

//! [`Booking`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Date, IntoOption, Value};

/// Requires more properties than a constructor can have arguments.
///
/// Defined at `types.yaml#/components/schemas/Booking`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Booking {
    /// Always `booking`.
    pub kind: String,
    pub weather: BookingWeather,
    pub amount: i64,
    pub day: Date,
    pub buyer: String,
    pub build: String,
    pub tags: Vec<String>,
    pub note: Option<String>,
    pub comment: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Booking {
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

clientwright_runtime::codegen::v1::builder!(BookingBuilder {
    amount Amount_: i64 = |amount: i64| amount,
    set_build Build_: String = |build: impl Into<String>| build.into(),
    buyer Buyer_: String = |buyer: impl Into<String>| buyer.into(),
    day Day_: Date = |day: impl Into<Date>| day.into(),
    note Note_: Option<String> = |note: impl IntoOption<String>| note.into_option(),
    tags Tags_: Vec<String> = |tags: impl IntoIterator<Item = impl Into<String>>| tags.into_iter().map(Into::into).collect(),
    weather Weather_: BookingWeather = |weather: impl Into<BookingWeather>| weather.into(),
} => Booking {
    kind: "booking".to_owned(),
    weather,
    amount,
    day,
    buyer,
    build: set_build,
    tags,
    note,
    comment: None,
    additional_properties: BTreeMap::new(),
});

clientwright_runtime::codegen::v1::json_object!(Booking {
    kind: required("kind", String),
    weather: required("weather", BookingWeather),
    amount: required("amount", i64),
    day: required("day", Date),
    buyer: required("buyer", String),
    build: required("build", String),
    tags: required("tags", Vec<String>),
    note: required_nullable("note", String),
    comment: optional("comment", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Booking: [
    rule::Member("kind", &[rule::IsText("booking")]),
]);

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Booking/properties/weather`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BookingWeather {
    /// `unknown`
    UnknownValue,
    /// `sunny`
    Sunny,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(BookingWeather {
    UnknownValue = "unknown",
    Sunny = "sunny",
    ..Unknown
});
