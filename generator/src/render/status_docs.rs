//! The form of a status in documentation.

use crate::api::{Grade, StatusPattern};

use super::doc;

/// A status in a list; the source of the grade is in the README.
pub(super) fn status_line(status: StatusPattern, text: &str, grade: Option<Grade>) -> String {
    let head = match grade {
        Some(grade) => format!("{} *({})*", status_name(status), grade.as_str()),
        None => status_name(status),
    };
    doc::item(&head, &doc::markdown(text))
}

pub(super) fn status_name(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(range) => format!("{range}XX"),
        StatusPattern::Default => "any other status".to_owned(),
    }
}

/// Whether the description of a response is only a placeholder because one is required.
pub(super) fn says_nothing(text: &str) -> bool {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.iter().all(|word| {
        matches!(
            word.as_str(),
            "a" | "an"
                | "default"
                | "error"
                | "errors"
                | "ok"
                | "operation"
                | "request"
                | "response"
                | "result"
                | "success"
                | "successful"
                | "successfully"
                | "the"
                | "was"
        ) || word.parse::<u16>().is_ok()
    })
}
