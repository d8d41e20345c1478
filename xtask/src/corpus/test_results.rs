//! The test results of one crate, parsed from the output of its test programs.

use std::process::Output;

use serde::{Deserialize, Serialize};

/// The maximum number of failures kept per crate.
const MAX_FAILURES: usize = 20;

/// The test results of one crate.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tests {
    /// The number of tests.
    pub(super) run: usize,
    /// The number of failed tests.
    pub(super) failed: usize,
    /// The first failed tests by name, or the reason why there are no results.
    pub(super) failures: Vec<String>,
}

impl Tests {
    pub(super) fn are_green(&self) -> bool {
        self.failed == 0 && self.failures.is_empty()
    }

    /// Adds the output of a test program.
    pub(super) fn add(&mut self, program: &str, output: &Output) {
        let text = String::from_utf8_lossy(&output.stdout);
        let mut said_result = false;
        for line in text.lines() {
            if let Some(result) = line.strip_prefix("test result: ") {
                said_result = true;
                self.run += count(result, "passed") + count(result, "failed");
                self.failed += count(result, "failed");
            } else if let Some(name) = failed_test(line) {
                self.fail(format!("{program}: {name}"));
            }
        }
        if !output.status.success() && self.failed == 0 || !said_result {
            let errors = String::from_utf8_lossy(&output.stderr);
            let first = errors
                .lines()
                .find(|line| line.starts_with("error"))
                .or_else(|| errors.lines().next_back())
                .unwrap_or_default();
            self.fail(format!("{program}: {}: {first}", output.status));
        }
    }

    pub(super) fn fail(&mut self, failure: String) {
        if self.failures.len() < MAX_FAILURES {
            self.failures.push(failure);
        }
    }
}

/// The number before a word in `ok. 3 passed; 1 failed; …`.
fn count(result: &str, what: &str) -> usize {
    let words: Vec<&str> = result.split([' ', ';']).collect();
    let number = words.windows(2).find_map(|pair| match pair {
        [number, word] if *word == what => number.parse().ok(),
        _ => None,
    });
    number.unwrap_or(0)
}

/// The name in `test NAME ... FAILED`.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_the_result_line() {
        let line = "FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 1 filtered out";
        assert_eq!((count(line, "passed"), count(line, "failed")), (12, 3));
    }

    #[test]
    fn a_failed_test_is_reported_by_its_name() {
        assert_eq!(failed_test("test a::b ... FAILED"), Some("a::b"));
        assert_eq!(failed_test("test a::b ... ok"), None);
    }
}
