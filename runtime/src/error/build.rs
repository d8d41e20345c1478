//! The error of building a client.

use std::fmt;

/// The error for an invalid configuration of a client, with all of its problems.
///
/// ```
/// use clientwright_runtime::Client;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
///
/// let built = Client::builder(&API).base_url("no URL").header("x-a", "\n").build();
/// let error = built.unwrap_err();
/// assert_eq!(error.problems().len(), 2, "{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    problems: Vec<String>,
}

impl BuildError {
    pub(crate) fn new(problems: Vec<String>) -> Self {
        Self { problems }
    }

    /// Returns the problems, in the order in which they were found.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the client cannot be built: {}",
            self.problems.join("; ")
        )
    }
}

impl std::error::Error for BuildError {}
