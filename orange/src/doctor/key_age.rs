//! The remaining validity of the API key, which expires two years after it was issued.

use std::time::SystemTime;

use clientwright_runtime::{Date, json};

use super::check::{Check, Verdict};

/// The setting with the date of issue of the API key.
pub(crate) const KEY_ISSUED: &str = "api-key-issued";

const LIFE: i64 = 730;
const SOON: i64 = 60;

const RENEW: &str = "API keys of Ordering expire after 2 years and are renewed by asking Orange support, or your Orange Business representative who handed it out: ask now, and replace the key with `orange auth login`";

/// Checks the age of the key.
pub(crate) fn check(issued: Option<String>, now: SystemTime) -> Check {
    let id = "api key age";
    let Some(text) = issued else {
        return Check::new(id, Verdict::Warning, "the date of issue of the key is unknown")
            .advice("write it into the profile, to be warned before the key expires after 2 years: api-key-issued = \"YYYY-MM-DD\"");
    };
    let Ok(issued) = json::from_str::<Date>(&json::to_string(&text)) else {
        return Check::new(
            id,
            Verdict::Failed,
            "`api-key-issued` of the profile is not a date",
        )
        .advice("write it as YYYY-MM-DD");
    };
    let Some(left) =
        today(now).and_then(|today| Some(issued.checked_add_days(LIFE)?.days_since(&today)))
    else {
        return Check::new(
            id,
            Verdict::Failed,
            "`api-key-issued` of the profile is not a possible date",
        );
    };
    match left {
        ..=0 => {
            Check::new(id, Verdict::Failed, "the key has expired: 2 years are over").advice(RENEW)
        }
        1..SOON => Check::new(
            id,
            Verdict::Warning,
            format!("the key expires in {left} days"),
        )
        .advice(RENEW),
        _ => Check::new(
            id,
            Verdict::Fine,
            format!("the key expires in about {left} days"),
        ),
    }
}

fn today(now: SystemTime) -> Option<Date> {
    let seconds = now.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    let days = i64::try_from(seconds.checked_div(86_400)?).ok()?;
    Date::new(1970, 1, 1).ok()?.checked_add_days(days)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_api_key_expires_after_two_years() {
        // 2026-11-26
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(20_783 * 86_400);
        for (issued, verdict) in [
            ("2026-11-01", Verdict::Fine),
            ("2024-12-20", Verdict::Warning),
            ("2024-11-01", Verdict::Failed),
            ("soon", Verdict::Failed),
        ] {
            let check = check(Some(issued.to_owned()), now);
            assert_eq!(check.verdict, verdict, "{issued}: {}", check.found);
        }
        assert_eq!(check(None, now).verdict, Verdict::Warning);
    }
}
