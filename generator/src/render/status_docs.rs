//! How the documentation writes a status.

use crate::api::{Grade, StatusPattern};

use super::doc;

/// A status in a list; where the grade comes from is in the README.
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
