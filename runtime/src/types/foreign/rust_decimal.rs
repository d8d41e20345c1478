//! `rust_decimal`: a number in JSON; [`AsString`](crate::AsString) makes it a string.

use rust_decimal::Decimal as Foreign;

use super::json_as;
use crate::json::Number;
use crate::types::{Decimal, DecimalString};

/// Reads a number exactly: too many digits are an error.
fn exact(text: &str) -> Result<Foreign, rust_decimal::Error> {
    if text.contains(['e', 'E']) {
        Foreign::from_scientific(text)
    } else {
        Foreign::from_str_exact(text)
    }
}

macro_rules! decimals {
    ($($ours:ident),*) => {$(
        impl From<Foreign> for $ours {
            fn from(value: Foreign) -> Self {
                // The text consists of digits, a point and a sign, which is valid JSON.
                let number = value.to_string().parse::<Number>();
                Self::from(number.unwrap_or_else(|_| Number::from(0_i32)))
            }
        }

        impl TryFrom<$ours> for Foreign {
            type Error = rust_decimal::Error;

            /// Fails for a number with more than 28 digits.
            fn try_from(value: $ours) -> Result<Self, rust_decimal::Error> {
                exact(value.as_str())
            }
        }
    )*};
}

decimals!(Decimal, DecimalString);
json_as!(Foreign, Decimal, "decimal number of at most 28 digits");
