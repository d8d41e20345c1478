//! Runs the values of one crate and compares what comes back.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::cases::{CASES, FOLDER};
use super::json_text::parse;
use super::program::Program;
use crate::corpus::values::{Failure, Values};

/// Most failures that are kept of one document.
const MAX_FAILURES: usize = 200;

/// Sends the values through the types. `values` is what the process said that made them.
pub(super) fn run(
    program: &Program,
    home: &Path,
    package: &str,
    mut values: Values,
) -> Result<Values, String> {
    let path = home.join(FOLDER).join(CASES);
    let cases = fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let output = Command::new(&program.path)
        .arg(package)
        .arg(&path)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot start {}: {error}", program.path.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut answers = text.lines();
    for case in cases.lines() {
        let mut parts = case.splitn(4, '\t').skip(1);
        let mut part = || parts.next().unwrap_or_default();
        let (schema, exact, value) = (part(), part() == "1", part());
        values.values += 1;
        let answer = answers.next();
        let problem = match answer {
            Some(answer) => problem(value, answer).or_else(|| {
                (exact && answer.starts_with('~'))
                    .then(|| "no alternative of a union is recognized in it".to_owned())
            }),
            None => {
                let errors = String::from_utf8_lossy(&output.stderr);
                let last = errors.lines().next_back().unwrap_or_default();
                Some(format!("the program ended: {} {last}", output.status))
            }
        };
        if answer.is_some_and(|answer| answer.starts_with('~')) {
            values.unrecognized += 1;
            if values.unrecognized_schemas.len() < MAX_FAILURES
                && values.unrecognized_schemas.last().map(String::as_str) != Some(schema)
            {
                values.unrecognized_schemas.push(schema.to_owned());
            }
        }
        if let Some(problem) = problem {
            values.failed += 1;
            if values.failures.len() < MAX_FAILURES {
                values.failures.push(Failure {
                    schema: schema.to_owned(),
                    problem,
                    value: value.to_owned(),
                });
            }
        }
    }
    Ok(values)
}

/// What is wrong with an answer, if anything.
fn problem(value: &str, answer: &str) -> Option<String> {
    let Some(written) = answer.strip_prefix(['=', '~']) else {
        return Some(answer.trim_start_matches('!').to_owned());
    };
    match (parse(value), parse(written)) {
        (Ok(expected), Ok(actual)) if expected.same(&actual) => None,
        (Ok(_), Ok(_)) => Some(format!("comes back as {written}")),
        (_, Err(error)) => Some(format!("what was written is not JSON: {error}: {written}")),
        (Err(error), _) => Some(format!("the value is not JSON: {error}")),
    }
}
