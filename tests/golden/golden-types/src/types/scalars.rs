// Generated from an OpenAPI specification; change the specification instead.

//! [`Scalars`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Base64, Date, DateTime, Decimal, DecimalString, FromJson, Mismatch, Node, Nullable, Secret,
    ToJson, Uri, Uuid, Value, Writer,
};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{MillisBasicOffset, SecondsLocal};

/// Every format of a scalar.
///
/// Defined at `types.yaml#/components/schemas/Scalars`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Scalars {
    /// At least `1` character, at most `40` characters, pattern `^[a-z]+$`.
    pub text: Option<String>,
    pub flag: Option<bool>,
    pub whole: Option<i64>,
    /// At least `0`, at most `100`.
    pub whole32: Option<i32>,
    pub whole64: Option<i64>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub fraction: Option<f64>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub single: Option<f64>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub double: Option<f64>,
    pub amount: Option<Decimal>,
    /// `amountText` in JSON.
    pub amount_text: Option<DecimalString>,
    pub day: Option<Date>,
    pub instant: Option<DateTime>,
    /// `instantBasic` in JSON.
    pub instant_basic: Option<DateTime<MillisBasicOffset>>,
    /// `instantLocal` in JSON.
    pub instant_local: Option<DateTime<SecondsLocal>>,
    pub id: Option<Uuid>,
    pub link: Option<Uri>,
    pub encoded: Option<Base64>,
    pub password: Option<Secret>,
    pub email: Option<String>,
    pub nothing: Nullable<Value>,
    /// Always `fixed`.
    pub constant: Option<String>,
    /// `stringOrNumber` in JSON.
    pub string_or_number: Option<ScalarsStringOrNumber>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Scalars {
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn with_flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    #[must_use]
    pub fn with_whole(mut self, whole: i64) -> Self {
        self.whole = Some(whole);
        self
    }

    #[must_use]
    pub fn with_whole32(mut self, whole32: i32) -> Self {
        self.whole32 = Some(whole32);
        self
    }

    #[must_use]
    pub fn with_whole64(mut self, whole64: i64) -> Self {
        self.whole64 = Some(whole64);
        self
    }

    #[must_use]
    pub fn with_fraction(mut self, fraction: f64) -> Self {
        self.fraction = Some(fraction);
        self
    }

    #[must_use]
    pub fn with_single(mut self, single: f64) -> Self {
        self.single = Some(single);
        self
    }

    #[must_use]
    pub fn with_double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    #[must_use]
    pub fn with_amount(mut self, amount: Decimal) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `amountText`.
    #[must_use]
    pub fn with_amount_text(mut self, amount_text: DecimalString) -> Self {
        self.amount_text = Some(amount_text);
        self
    }

    #[must_use]
    pub fn with_day(mut self, day: impl Into<Date>) -> Self {
        self.day = Some(day.into());
        self
    }

    #[must_use]
    pub fn with_instant(mut self, instant: impl Into<DateTime>) -> Self {
        self.instant = Some(instant.into());
        self
    }

    /// Sets `instantBasic`.
    #[must_use]
    pub fn with_instant_basic(
        mut self,
        instant_basic: impl Into<DateTime<MillisBasicOffset>>,
    ) -> Self {
        self.instant_basic = Some(instant_basic.into());
        self
    }

    /// Sets `instantLocal`.
    #[must_use]
    pub fn with_instant_local(mut self, instant_local: impl Into<DateTime<SecondsLocal>>) -> Self {
        self.instant_local = Some(instant_local.into());
        self
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_link(mut self, link: impl Into<Uri>) -> Self {
        self.link = Some(link.into());
        self
    }

    #[must_use]
    pub fn with_encoded(mut self, encoded: impl Into<Base64>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn with_nothing(mut self, nothing: Value) -> Self {
        self.nothing = Nullable::Value(nothing);
        self
    }

    #[must_use]
    pub fn with_constant(mut self, constant: impl Into<String>) -> Self {
        self.constant = Some(constant.into());
        self
    }

    /// Sets `stringOrNumber`.
    #[must_use]
    pub fn with_string_or_number(
        mut self,
        string_or_number: impl Into<ScalarsStringOrNumber>,
    ) -> Self {
        self.string_or_number = Some(string_or_number.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Scalars {
    text: optional("text", String),
    flag: optional("flag", bool),
    whole: optional("whole", i64),
    whole32: optional("whole32", i32),
    whole64: optional("whole64", i64),
    fraction: optional("fraction", f64),
    single: optional("single", f64),
    double: optional("double", f64),
    amount: optional("amount", Decimal),
    amount_text: optional("amountText", DecimalString),
    day: optional("day", Date),
    instant: optional("instant", DateTime),
    instant_basic: optional("instantBasic", DateTime<MillisBasicOffset>),
    instant_local: optional("instantLocal", DateTime<SecondsLocal>),
    id: optional("id", Uuid),
    link: optional("link", Uri),
    encoded: optional("encoded", Base64),
    password: optional("password", Secret),
    email: optional("email", String),
    nothing: optional_nullable("nothing", Value),
    constant: optional("constant", String),
    string_or_number: optional("stringOrNumber", ScalarsStringOrNumber),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Scalars: [
    rule::Member("text", &[rule::MinLength(1), rule::MaxLength(40), rule::Pattern("^[a-z]+$")]),
    rule::Member("whole32", &[rule::Minimum("0"), rule::Maximum("100")]),
    rule::Member("constant", &[rule::IsText("fixed")]),
]);

/// One of several types.
///
/// Defined at `types.yaml#/components/schemas/Scalars/properties/stringOrNumber`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScalarsStringOrNumber {
    Text(String),
    Number(f64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for ScalarsStringOrNumber {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING), Shape::of(Kinds::NUMBER)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                _ => <f64 as FromJson>::from_json(node).map(Self::Number),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for ScalarsStringOrNumber {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Number(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(ScalarsStringOrNumber);

clientwright_runtime::codegen::v1::union_alternatives!(ScalarsStringOrNumber {
    Text(String) as_text into_text [text from],
    Number(f64) as_number into_number [from],
});
