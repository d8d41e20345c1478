//! Numbers that preserve every digit, unlike the primitive types.

use std::fmt;
use std::str::FromStr;

use crate::json::{FromJson, InvalidNumber, Mismatch, Node, Number, ToJson, Writer};

/// The common content of all types: the number, and how it was written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text {
    number: Number,
    quoted: bool,
    /// The text that was read, unless it is the number in its canonical form.
    written: Option<Box<str>>,
}

impl Text {
    fn new(number: Number, quoted: bool) -> Self {
        Self {
            number,
            quoted,
            written: None,
        }
    }

    /// Reads a number, or a string that contains one.
    fn read(node: Node<'_>) -> Option<Self> {
        let Some(text) = node.as_str() else {
            return Some(Self::new(node.number_text()?.parse().ok()?, false));
        };
        if let Ok(number) = text.parse() {
            return Some(Self::new(number, true));
        }
        Some(Self {
            number: plain(text).parse().ok()?,
            quoted: true,
            written: Some(text.into()),
        })
    }

    fn write(&self, out: &mut Writer) {
        match &self.written {
            Some(text) => out.string(text),
            None if self.quoted => out.string(self.number.as_str()),
            None => out.number(self.number.as_str()),
        }
    }
}

/// Removes from a number what JSON does not allow: a plus sign, leading zeros, a point at either end.
fn plain(text: &str) -> String {
    let text = text.trim();
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => ("-", text),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => text.split_at_checked(at).unwrap_or((text, "")),
        None => (text, ""),
    };
    let mantissa = mantissa.strip_suffix('.').unwrap_or(mantissa);
    let digits = mantissa.trim_start_matches('0');
    let zero = if digits.starts_with(|c: char| c.is_ascii_digit()) || mantissa.is_empty() {
        ""
    } else {
        "0"
    };
    format!("{sign}{zero}{digits}{exponent}")
}

fn any(_: &Number) -> bool {
    true
}

macro_rules! exact_numbers {
    ($($(#[$doc:meta])* $name:ident, quoted: $quoted:literal, $fits:path, $expected:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Text);

        impl $name {
            /// Returns the number as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.number.as_str()
            }

            /// Returns the number as in a [`Value`](crate::Value).
            #[must_use]
            pub fn as_number(&self) -> &Number {
                &self.0.number
            }

            /// Returns the value, if it is an integer in the range of the type.
            #[must_use]
            pub fn as_i64(&self) -> Option<i64> {
                self.0.number.as_i64()
            }

            /// Returns the value, if it is an integer in the range of the type.
            #[must_use]
            pub fn as_u64(&self) -> Option<u64> {
                self.0.number.as_u64()
            }

            /// Returns the nearest float.
            #[must_use]
            pub fn to_f64(&self) -> f64 {
                self.as_str().parse().unwrap_or(f64::NAN)
            }
        }

        impl FromStr for $name {
            type Err = InvalidNumber;

            fn from_str(text: &str) -> Result<Self, InvalidNumber> {
                let number = text.parse::<Number>()?;
                match $fits(&number) {
                    true => Ok(Self(Text::new(number, $quoted))),
                    false => Err(InvalidNumber),
                }
            }
        }

        exact_numbers!(from $name, $quoted: i32, i64, i128, u32, u64, u128);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.as_str())
            }
        }

        impl FromJson for $name {
            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                Text::read(node)
                    .filter(|text| $fits(&text.number))
                    .map(Self)
                    .ok_or_else(|| node.mismatch($expected))
            }
        }

        impl ToJson for $name {
            fn to_json(&self, out: &mut Writer) {
                self.0.write(out);
            }
        }

        crate::__v1_serde_bridge!($name);
    )*};
    (from $name:ident, $quoted:literal: $($integer:ty),*) => {$(
        impl From<$integer> for $name {
            fn from(value: $integer) -> Self {
                Self(Text::new(Number::from(value), $quoted))
            }
        }
    )*};
}

exact_numbers! {
    /// A decimal number of any precision, a number in JSON. Values are equal if they are written identically.
    ///
    /// A value that was read from a string is written back as a string.
    Decimal, quoted: false, any, "decimal number";
    /// A decimal number of any precision, a string in JSON. Values are equal if they are written identically.
    ///
    /// A value that was read from a number is written back as a number.
    DecimalString, quoted: true, any, "decimal number";
    /// An integer of any size, a number in JSON. Values are equal if they are written identically.
    ///
    /// A value that was read from a string is written back as a string.
    ExactInteger, quoted: false, Number::is_integral, "integer";
}

macro_rules! decimals {
    ($($name:ident, quoted: $quoted:literal;)*) => {$(
        impl From<Number> for $name {
            fn from(number: Number) -> Self {
                Self(Text::new(number, $quoted))
            }
        }

        impl TryFrom<f64> for $name {
            type Error = InvalidNumber;

            /// Returns the shortest number whose nearest float is `value`. NaN and the infinities are errors.
            fn try_from(value: f64) -> Result<Self, InvalidNumber> {
                Number::from_f64(value).map(Self::from).ok_or(InvalidNumber)
            }
        }
    )*};
}

decimals! {
    Decimal, quoted: false;
    DecimalString, quoted: true;
}
