//! `format: decimal`: numbers that floats would distort.

use std::fmt;
use std::str::FromStr;

use crate::json::{FromJson, InvalidNumber, Mismatch, Node, Number, ToJson, Writer};

/// What both types share: the text, and whether it was read the other way round.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text {
    text: String,
    quoted: bool,
}

fn read(node: Node<'_>) -> Result<Text, Mismatch> {
    let quoted = node.as_str();
    let text = quoted.or_else(|| node.number_text());
    match text.and_then(|text| text.parse::<Number>().ok()) {
        Some(number) => Ok(Text {
            text: number.as_str().to_owned(),
            quoted: quoted.is_some(),
        }),
        None => Err(node.mismatch("decimal number")),
    }
}

fn write(text: &Text, out: &mut Writer) {
    if text.quoted {
        out.string(&text.text);
    } else {
        out.number(&text.text);
    }
}

macro_rules! decimals {
    ($($(#[$doc:meta])* $name:ident, quoted: $quoted:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Text);

        impl $name {
            /// The digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.text
            }

            /// The nearest float.
            #[must_use]
            pub fn to_f64(&self) -> f64 {
                self.0.text.parse().unwrap_or(f64::NAN)
            }
        }

        impl FromStr for $name {
            type Err = InvalidNumber;

            fn from_str(text: &str) -> Result<Self, InvalidNumber> {
                text.parse::<Number>().map(Self::from)
            }
        }

        impl From<Number> for $name {
            fn from(number: Number) -> Self {
                Self(Text { text: number.as_str().to_owned(), quoted: $quoted })
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self::from(Number::from(value))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0.text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.text)
            }
        }

        impl FromJson for $name {
            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                read(node).map(Self)
            }
        }

        impl ToJson for $name {
            fn to_json(&self, out: &mut Writer) {
                write(&self.0, out);
            }
        }

        crate::serde_bridge!($name);
    )*};
}

decimals! {
    /// A decimal number of any precision, a number in JSON. Equal if written alike.
    ///
    /// One that was read from a string is written back as a string.
    Decimal, quoted: false;
    /// A decimal number of any precision, a string in JSON. Equal if written alike.
    ///
    /// One that was read from a number is written back as a number.
    DecimalString, quoted: true;
}
