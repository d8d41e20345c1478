//! The input and the result of the comparison.

use std::collections::BTreeMap;

use clientwright_openapi::document::Document;
use clientwright_openapi::source::Sources;
use serde::Serialize;

use super::finding::Finding;
use crate::evidence::Fact;

/// An API that traffic is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Api<'a> {
    /// The name: its crate, or its title.
    pub name: &'a str,
    /// The document.
    pub document: &'a Document,
    /// Its files.
    pub sources: &'a Sources,
    /// The base URL in the recording, if it is not one of its servers.
    pub server: Option<&'a str>,
}

/// The result of comparing recordings with documents.
#[derive(Clone, Debug, Serialize)]
pub struct Traffic {
    /// The number of recorded exchanges.
    pub exchanges: usize,
    /// The number of exchanges with hosts that are not a server of any document, by host.
    #[serde(rename = "elsewhere")]
    pub elsewhere: BTreeMap<String, usize>,
    /// The results of each API.
    pub apis: Vec<ApiTraffic>,
    /// What was skipped, with the reason and the number.
    pub notes: BTreeMap<String, usize>,
}

/// The result for one API.
#[derive(Clone, Debug, Serialize)]
pub struct ApiTraffic {
    /// Its name.
    pub api: String,
    /// The number of its exchanges.
    pub exchanges: usize,
    /// The number of calls of each operation.
    pub operations: BTreeMap<String, usize>,
    /// The differences between traffic and document.
    pub findings: Vec<Finding>,
    /// Assumptions that the traffic confirms, which can become `reported`.
    pub confirmed: Vec<Fact>,
}

impl Traffic {
    /// Whether traffic and documents agree.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.apis.iter().all(|api| api.findings.is_empty())
    }
}
