//! Runs the values of one crate and compares the results.

use std::path::Path;
use std::process::{Command, Stdio};

use super::cases::{CASES, FOLDER};
use super::json_text::parse;
use super::program::Program;
use crate::corpus::values::{Failure, Values};
use crate::failure::{self, Result};
use crate::files;

/// The maximum number of failures kept per document.
const MAX_FAILURES: usize = 200;

/// Runs the values through the types. `values` is the result of the process that generated them.
pub(super) fn run(
    program: &Program,
    home: &Path,
    package: &str,
    mut values: Values,
) -> Result<Values> {
    let path = home.join(FOLDER).join(CASES);
    let cases = files::read(&path)?;
    let output = Command::new(&program.path)
        .arg(package)
        .arg(&path)
        .stdin(Stdio::null())
        .output()
        .map_err(failure::Failure::start(program.path.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut responses = text.lines();
    for case in cases.lines() {
        let mut parts = case.splitn(4, '\t').skip(1);
        let mut part = || parts.next().unwrap_or_default();
        let (schema, exact, value) = (part(), part() == "1", part());
        values.values += 1;
        let response = responses.next().map(Answer::read);
        let problem = match &response {
            Some(response) => response.problem(value, exact),
            None => {
                let errors = String::from_utf8_lossy(&output.stderr);
                let last = errors.lines().next_back().unwrap_or_default();
                Some(format!("the program ended: {} {last}", output.status))
            }
        };
        if matches!(response, Some(Answer::Unrecognized(_))) {
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

/// The output of a program for a value; see [`super::program`].
enum Answer<'t> {
    /// The value, as it was written.
    Written(&'t str),
    /// The value, as it was written by a union that recognized none of its alternatives.
    Unrecognized(&'t str),
    /// The reason why it cannot be read.
    Problem(&'t str),
}

impl<'t> Answer<'t> {
    fn read(line: &'t str) -> Self {
        match (line.strip_prefix('='), line.strip_prefix('~')) {
            (Some(json), _) => Self::Written(json),
            (_, Some(json)) => Self::Unrecognized(json),
            (None, None) => Self::Problem(line.trim_start_matches('!')),
        }
    }

    /// The problem, if any. An exact value requires no open enum or union.
    fn problem(&self, value: &str, exact: bool) -> Option<String> {
        match self {
            Self::Written(written) => difference(value, written),
            Self::Unrecognized(written) => difference(value, written).or_else(|| {
                exact.then(|| "no alternative of a union is recognized in it".to_owned())
            }),
            Self::Problem(problem) => Some((*problem).to_owned()),
        }
    }
}

fn difference(value: &str, written: &str) -> Option<String> {
    match (parse(value), parse(written)) {
        (Ok(expected), Ok(actual)) if expected.same(&actual) => None,
        (Ok(_), Ok(_)) => Some(format!("comes back as {written}")),
        (_, Err(error)) => Some(format!("what was written is not JSON: {error}: {written}")),
        (Err(error), _) => Some(format!("the value is not JSON: {error}")),
    }
}
