//! JSON for types of the standard library.

use super::number::{integer, is_integral, survives_float};
use super::union;
use super::{FromJson, Mismatch, Node, Number, ToJson, Writer};

impl FromJson for String {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.as_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(node.mismatch("string")),
        }
    }
}

impl ToJson for String {
    fn to_json(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl ToJson for str {
    fn to_json(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl FromJson for bool {
    const IS_NEVER_TEXT: bool = true;

    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.as_bool().ok_or_else(|| node.mismatch("boolean"))
    }
}

impl ToJson for bool {
    fn to_json(&self, out: &mut Writer) {
        out.boolean(*self);
    }
}

/// Reads an integral number; `1.0` and `1e2` are integral too.
fn read_integer<T: TryFrom<i128>>(
    node: Node<'_>,
    expected: &'static str,
    expected_size: &'static str,
) -> Result<T, Mismatch> {
    let Some(text) = node.number_text() else {
        return Err(node.mismatch(expected));
    };
    let value = integer(text).and_then(|value| T::try_from(value).ok());
    value.ok_or_else(|| {
        // A negative number is not too large for an unsigned type.
        let is_too_large =
            is_integral(text) && !(text.starts_with('-') && expected.starts_with('u'));
        node.mismatch(if is_too_large {
            expected_size
        } else {
            expected
        })
    })
}

/// The expected type with advice on reading larger integers, for when one was too large.
macro_rules! larger {
    ($expected:literal) => {
        concat!(
            $expected,
            " (the setting `integers = \"exact\"`, or `x-integers: exact` of its schema, reads larger ones)"
        )
    };
}

macro_rules! integers {
    ($($integer:ty => $expected:literal, $size:expr;)*) => {$(
        impl FromJson for $integer {
            const IS_NEVER_TEXT: bool = true;

            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                read_integer(node, $expected, $size)
            }
        }

        impl ToJson for $integer {
            fn to_json(&self, out: &mut Writer) {
                out.integer(*self);
            }
        }
    )*};
}

integers! {
    i8 => "8-bit integer", "8-bit integer";
    i16 => "16-bit integer", "16-bit integer";
    i32 => "32-bit integer", "32-bit integer";
    i64 => "64-bit integer", larger!("64-bit integer");
    i128 => "128-bit integer", "128-bit integer";
    u8 => "unsigned 8-bit integer", "unsigned 8-bit integer";
    u16 => "unsigned 16-bit integer", "unsigned 16-bit integer";
    u32 => "unsigned 32-bit integer", "unsigned 32-bit integer";
    u64 => "unsigned 64-bit integer", larger!("unsigned 64-bit integer");
}

/// A 64-bit float holds all whole numbers with at most this many digits.
const DIGITS_OF_FLOAT: usize = 15;

/// Returns whether a whole number changes if it is converted to a 64-bit float.
#[cold]
fn loses_digits(text: &str) -> bool {
    is_integral(text) && !survives_float(text)
}

impl FromJson for f64 {
    const IS_NEVER_TEXT: bool = true;

    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let text = node.number_text();
        if text.is_some_and(|text| text.len() > DIGITS_OF_FLOAT && loses_digits(text)) {
            union::found_better_elsewhere();
        }
        text.and_then(|text| text.parse().ok())
            .filter(|value: &f64| value.is_finite())
            .ok_or_else(|| node.mismatch("number in the range of a 64-bit float"))
    }
}

impl ToJson for f64 {
    fn to_json(&self, out: &mut Writer) {
        out.float(*self);
    }
}

impl FromJson for f32 {
    const IS_NEVER_TEXT: bool = true;

    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.number_text()
            .and_then(|text| text.parse().ok())
            .filter(|value: &f32| value.is_finite())
            .ok_or_else(|| node.mismatch("number in the range of a 32-bit float"))
    }
}

impl ToJson for f32 {
    fn to_json(&self, out: &mut Writer) {
        // The shortest text that reads back as this `f32`; as an `f64` it would have more digits.
        out.shortest(f64::from(*self), *self);
    }
}

impl FromJson for Number {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.number_text()
            .map(Number::from_lexed)
            .ok_or_else(|| node.mismatch("number"))
    }
}

impl ToJson for Number {
    fn to_json(&self, out: &mut Writer) {
        out.number(self.as_str());
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if node.is_null() {
            return Ok(None);
        }
        T::from_json(node).map(Some)
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Some(value) => value.to_json(out),
            None => out.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        T::from_json(node).map(Box::new)
    }
}

impl<T: ToJson + ?Sized> ToJson for Box<T> {
    fn to_json(&self, out: &mut Writer) {
        (**self).to_json(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn is_left_out(&self) -> bool {
        (**self).is_left_out()
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn to_json(&self, out: &mut Writer) {
        (**self).to_json(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn is_left_out(&self) -> bool {
        (**self).is_left_out()
    }
}
