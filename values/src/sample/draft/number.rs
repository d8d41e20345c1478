//! Numbers within the bounds of their schemas.

use clientwright_openapi::document::Schema;

use crate::format::integer_range;
use crate::json::Json;
use crate::number::Exact;
use crate::validate::fits_own_number;

use super::Draft;

impl<'a> Draft<'_, 'a> {
    pub(super) fn number(&mut self, schemas: &[&'a Schema], integer: bool) -> Option<Json> {
        let format = schemas.iter().find_map(|schema| schema.format.as_deref());
        let range = format.and_then(integer_range);
        let integer = integer || range.is_some();
        let bound = |of: fn(&Schema) -> &Option<String>| -> Vec<String> {
            schemas
                .iter()
                .filter_map(|schema| of(schema).clone())
                .collect()
        };
        let least: Vec<String> = [
            bound(|s| &s.bounds.minimum),
            bound(|s| &s.bounds.exclusive_minimum),
        ]
        .concat();
        let most: Vec<String> = [
            bound(|s| &s.bounds.maximum),
            bound(|s| &s.bounds.exclusive_maximum),
        ]
        .concat();
        let steps = bound(|s| &s.bounds.multiple_of);
        let integers = |texts: &[String]| -> Vec<i128> {
            texts
                .iter()
                .filter_map(|text| Exact::parse(text)?.as_integer())
                .collect()
        };
        let mut candidates: Vec<String> = Vec::new();
        let (low, high) = range.unwrap_or((i128::from(i64::MIN), i128::from(i64::MAX)));
        // Bounds at the end of 64 bits are often written as the nearest double.
        let near = |value: i128, end: i128| {
            if value.abs_diff(end) < 2000 {
                end
            } else {
                value
            }
        };
        let ends = |value: i128| {
            let value = near(value, i128::from(i64::MIN));
            near(near(value, i128::from(i64::MAX)), i128::from(u64::MAX))
        };
        let lower = integers(&least).into_iter().max().map(ends);
        let upper = integers(&most).into_iter().min().map(ends);
        // More than 64 bits only if the schema requires it.
        let low = lower.map_or(low, |lower| {
            if range.is_some() {
                lower.max(low)
            } else {
                lower
            }
        });
        let high = upper.map_or(high, |upper| {
            if range.is_some() {
                upper.min(high)
            } else {
                upper
            }
        });
        for value in [
            0_i64,
            1,
            -1,
            7,
            42,
            1000,
            9_007_199_254_740_993,
            -9_007_199_254_740_993,
        ] {
            candidates.push(value.to_string());
        }
        for value in [
            low,
            low.saturating_add(1),
            high,
            high.saturating_sub(1),
            low / 2 + high / 2,
        ] {
            candidates.push(value.to_string());
        }
        if let (Some(width), true) = (high.checked_sub(low), high > low) {
            for _ in 0..4 {
                let offset = i128::from(self.random.next() >> 1)
                    .checked_rem(width)
                    .unwrap_or(0);
                candidates.push(low.saturating_add(offset).to_string());
            }
        }
        for step in integers(&steps) {
            for times in [
                low.checked_div(step),
                Some(3),
                Some(10),
                high.checked_div(step),
            ] {
                let product = times.and_then(|times| times.checked_mul(step));
                candidates.extend(product.map(|value| value.to_string()));
            }
        }
        if integer && self.random.once_in(6) {
            candidates.extend(["1e2", "3.0", "-2E+1", "0e0"].map(str::to_owned));
        }
        if !integer {
            candidates.extend(
                [
                    "0.5",
                    "-0.1",
                    "1e-7",
                    "1.25E+2",
                    "3.141592653589793",
                    "-0.0",
                    "1e300",
                    "5e-324",
                ]
                .map(str::to_owned),
            );
            candidates.extend(steps.iter().cloned());
            let whole = i32::try_from(self.random.next() >> 40).unwrap_or(0);
            candidates.push(format!("{whole}.{}", self.random.below(1000)));
            if let (Some(low), Some(high)) = (lower, upper) {
                candidates.push(format!("{low}.5"));
                candidates.push(format!("{}.25", high.saturating_sub(1)));
            }
            let decimals = |texts: &[String]| texts.first().and_then(|t| t.parse::<f64>().ok());
            if let (Some(low), Some(high)) = (decimals(&least), decimals(&most)) {
                candidates.push(format!("{:?}", f64::midpoint(low, high)));
                candidates.push(format!("{low:?}"));
                candidates.push(format!("{high:?}"));
            }
            if format == Some("decimal") {
                candidates.push("12345678901234567890.123456789".to_owned());
                candidates.push("1e400".to_owned());
            } else {
                candidates.retain(|text| is_double(text));
            }
        }
        let fits = |text: &String| schemas.iter().all(|schema| fits_own_number(schema, text));
        for _ in 0..40 {
            let text = self.random.pick(&candidates)?;
            if fits(text) {
                return Some(Json::Number(text.clone()));
            }
        }
        candidates.into_iter().find(fits).map(Json::Number)
    }
}

/// Whether a double represents the number exactly.
fn is_double(text: &str) -> bool {
    text.parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
        .is_some_and(|value| Exact::parse(&format!("{value:e}")) == Exact::parse(text))
}
