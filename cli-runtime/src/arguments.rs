//! Converts the texts of arguments to values.

use std::cell::Cell;
use std::io::Read as _;
use std::path::Path;

use clientwright_runtime::validate::validate;
use clientwright_runtime::{Base64, Bytes};

use crate::describe::{Input, Kind, Rule};
use crate::json::Json;
use crate::outline::MOST;
use crate::wrong;

/// Converts the texts of an argument to a value. `is_flag` recognizes the flags of the command.
///
/// # Errors
/// The texts are invalid; the message does not contain the name of the flag.
pub(crate) fn value(
    input: &Input,
    texts: &[&str],
    is_flag: &dyn Fn(&str) -> bool,
) -> Result<Json, String> {
    // `--flag=--all` is a valid value, but a forgotten value is more likely.
    if let Some(flag) = texts.iter().find(|text| {
        let name = text.strip_prefix("--").unwrap_or_default();
        is_flag(name.split('=').next().unwrap_or_default())
    }) {
        return Err(format!("expected a value, found the flag `{flag}`"));
    }
    let value = match input.kind {
        Kind::List(kind) => {
            let elements = texts.iter().map(|text| one(*kind, text));
            Json::Array(elements.collect::<Result<_, _>>()?)
        }
        Kind::Map(kind) => {
            let mut members: Vec<(String, Json)> = Vec::new();
            for text in texts {
                let (name, value) = text
                    .split_once('=')
                    .filter(|(name, _)| !name.is_empty())
                    .ok_or_else(|| format!("expected NAME=VALUE, found `{text}`"))?;
                if members.iter().any(|(known, _)| known == name) {
                    return Err(format!("`{name}` is given more than once"));
                }
                members.push((name.to_owned(), one(*kind, value)?));
            }
            Json::Object(members)
        }
        kind => match texts {
            [text] => one(kind, text)?,
            _ => return Err("it is given more than once".to_owned()),
        },
    };
    if let Some(check) = input.check
        && !matches!(input.kind, Kind::Secret | Kind::File)
    {
        check(&value.to_line()).map_err(|why| match texts {
            [text] => wrong::of_text(&why, text),
            _ => wrong::in_words(&why, None),
        })?;
    }
    Ok(value)
}

/// Reports the violations of limits by a value.
pub(crate) fn outside(value: &Json, limits: &'static [Rule], label: &str) -> Vec<String> {
    let Err(violations) = validate(&value.with_files_as(&Json::Null), limits) else {
        return Vec::new();
    };
    let violations = violations.iter();
    violations
        .take(MOST)
        .map(|violation| {
            let message = violation.message();
            match wrong::way(value, violation.pointer()) {
                way if way.is_empty() => format!("{label}: {message}"),
                way => format!("{label}: {way}: {message}"),
            }
        })
        .collect()
}

fn one(kind: Kind, text: &str) -> Result<Json, String> {
    let found = |what: &str| format!("expected {what}, found `{text}`");
    Ok(match kind {
        Kind::Text => Json::String(text.to_owned()),
        Kind::Integer => match Json::parse(text.as_bytes()) {
            Ok(Json::Number(digits)) if digits.bytes().all(|b| b == b'-' || b.is_ascii_digit()) => {
                Json::Number(digits)
            }
            _ => return Err(found("an integer")),
        },
        Kind::Number => match Json::parse(text.as_bytes()) {
            Ok(Json::Number(digits)) => Json::Number(digits),
            _ => return Err(found("a number")),
        },
        Kind::Boolean => match text {
            "true" => Json::Boolean(true),
            "false" => Json::Boolean(false),
            _ => return Err(found("`true` or `false`")),
        },
        Kind::Any => match text.strip_prefix('@') {
            Some(path) => json(&read(path)?)?,
            None => Json::parse(text.as_bytes()).unwrap_or_else(|_| Json::String(text.to_owned())),
        },
        Kind::Json | Kind::List(_) | Kind::Map(_) => match text.strip_prefix('@') {
            Some(path) => json(&read(path)?)?,
            None => json(text.as_bytes()).map_err(|why| not_json(text, &why))?,
        },
        Kind::Secret => {
            let bytes = read(text)?;
            let secret = String::from_utf8(bytes).map_err(|_| format!("{text} is not UTF-8"))?;
            Json::String(secret.trim_end_matches(['\r', '\n']).to_owned())
        }
        Kind::File => {
            let path = text.trim_start_matches('@');
            let name = Path::new(path).file_name().filter(|_| path != "-");
            let name = name.map(|name| name.to_string_lossy().into_owned());
            Json::File(Bytes::from(read(path)?), name)
        }
        Kind::Base64 => {
            let bytes = Base64::from(read(text.trim_start_matches('@'))?);
            Json::parse(clientwright_runtime::json::to_string(&bytes).as_bytes())?
        }
    })
}

fn json(bytes: &[u8]) -> Result<Json, String> {
    Json::parse(bytes)
}

/// Extends the message that a text is not JSON with the syntax for files, if the text looks like a file name.
pub(crate) fn not_json(text: &str, why: &str) -> String {
    match text.ends_with(".json") || Path::new(text).is_file() {
        true => format!("{why}; write @{text} for the file"),
        false => why.to_owned(),
    }
}

thread_local! {
    /// Whether standard input has been read, so that nothing is left for another argument.
    static STDIN_IS_READ: Cell<bool> = const { Cell::new(false) };
}

/// Begins another run, which can read standard input again.
pub(crate) fn begin() {
    STDIN_IS_READ.set(false);
}

/// Reads a file, or standard input for `-`.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn read(path: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = match path {
        "-" if STDIN_IS_READ.replace(true) => {
            return Err("standard input is read for another argument already".to_owned());
        }
        "-" => std::io::stdin().lock().read_to_end(&mut bytes),
        path => std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(format!("cannot read {path}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, texts: &[&str]) -> Result<String, String> {
        let is_flag = |name: &str| name == "limit";
        value(&Input::new("x", kind), texts, &is_flag).map(|value| value.to_line())
    }

    #[test]
    fn arguments_are_parsed_according_to_their_kind() {
        for (kind, texts, json) in [
            (Kind::Text, &["00123"][..], r#""00123""#),
            (Kind::Text, &["-- and more"], r#""-- and more""#),
            (Kind::Integer, &["-7"], "-7"),
            (Kind::Number, &["1.50"], "1.50"),
            (Kind::Boolean, &["false"], "false"),
            (Kind::Any, &["00123"], r#""00123""#),
            (Kind::Any, &["[1]"], "[1]"),
            (Kind::Json, &[r#"{"a":1}"#], r#"{"a":1}"#),
            (Kind::List(&Kind::Text), &["a", "b"], r#"["a","b"]"#),
            (Kind::Map(&Kind::Integer), &["a=1"], r#"{"a":1}"#),
        ] {
            assert_eq!(of(kind, texts), Ok(json.to_owned()));
        }
    }

    #[test]
    fn a_file_name_instead_of_json_is_an_error_that_suggests_the_at_sign() {
        let error = of(Kind::Json, &["things.json"]).unwrap_err();
        assert!(
            error.ends_with("; write @things.json for the file"),
            "{error}"
        );
        let error = of(Kind::Json, &["things"]).unwrap_err();
        assert!(!error.contains('@'), "{error}");
    }

    #[test]
    fn an_invalid_value_is_shown_as_written() {
        let mut input = Input::new("x", Kind::Text);
        input.check = Some(crate::describe::check::<clientwright_runtime::Date>);
        let error = value(&input, &["28.07.2019"], &|_| false).unwrap_err();
        assert_eq!(
            error,
            "expected date of the form YYYY-MM-DD, found `28.07.2019`"
        );
    }

    #[test]
    fn dates_must_have_the_documented_format_although_parsing_is_lenient() {
        use clientwright_runtime::{Date, DateTime};

        let mut input = Input::new("x", Kind::Text);
        input.check = Some(crate::describe::check::<Date>);
        value(&input, &["2019-07-28"], &|_| false).unwrap();
        for odd in ["2019-07-28T10:00:00Z", "20190728", "2019-7-28"] {
            odd.parse::<Date>().unwrap();
            let error = value(&input, &[odd], &|_| false).unwrap_err();
            let expected = format!("expected date of the form YYYY-MM-DD, found `{odd}`");
            assert_eq!(error, expected);
        }
        input.check = Some(crate::describe::check::<DateTime>);
        for usual in ["2019-07-28T10:00:00.5+02:00", "2019-07-28T10:00:00Z"] {
            value(&input, &[usual], &|_| false).unwrap();
        }
        for odd in [
            "2019-07-28",
            "2019-07-28 10:00",
            "Sun, 28 Jul 2019 10:00:00 GMT",
        ] {
            odd.parse::<DateTime>().unwrap();
            let error = value(&input, &[odd], &|_| false).unwrap_err();
            assert_eq!(error, format!("expected date with time, found `{odd}`"));
        }
    }

    #[test]
    fn a_key_of_a_map_must_not_be_repeated() {
        let error = of(Kind::Map(&Kind::Text), &["a=1", "b=1", "a=2"]).unwrap_err();
        assert_eq!(error, "`a` is given more than once");
    }

    #[test]
    fn values_of_another_kind_are_reported() {
        for (kind, text, part) in [
            (Kind::Integer, "1.5", "an integer"),
            (Kind::Integer, "x", "an integer"),
            (Kind::Number, "NaN", "a number"),
            (Kind::Boolean, "yes", "`true` or `false`"),
            (Kind::Json, "{", "not JSON"),
            (Kind::Map(&Kind::Text), "a", "NAME=VALUE"),
            (Kind::Map(&Kind::Text), "=a", "NAME=VALUE"),
            (Kind::Text, "--limit", "found the flag `--limit`"),
            (Kind::Text, "--limit=3", "found the flag `--limit=3`"),
        ] {
            let error = of(kind, &[text]).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }
}
