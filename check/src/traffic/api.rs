//! What is compared, and what comes of it.

use std::collections::BTreeMap;

use clientwright_openapi::document::Document;
use clientwright_openapi::source::Sources;
use serde::Serialize;

use super::finding::Finding;
use crate::evidence::Fact;

/// An API that traffic is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Api<'a> {
    /// The name: that of its crate, or its title.
    pub name: &'a str,
    /// The document.
    pub document: &'a Document,
    /// Its files.
    pub sources: &'a Sources,
    /// Where the recording reached it, if not at one of its servers.
    pub server: Option<&'a str>,
}

/// What came of comparing recordings with documents.
#[derive(Clone, Debug, Serialize)]
pub struct Traffic {
    /// How many exchanges were recorded.
    pub exchanges: usize,
    /// How many went to hosts that no document has as a server, by host.
    #[serde(rename = "elsewhere")]
    pub elsewhere: BTreeMap<String, usize>,
    /// What each API comes to.
    pub apis: Vec<ApiTraffic>,
    /// What could not be looked at, and why, with counts.
    pub notes: BTreeMap<String, usize>,
}

/// What the traffic of one API comes to.
#[derive(Clone, Debug, Serialize)]
pub struct ApiTraffic {
    /// Its name.
    pub api: String,
    /// How many exchanges were its own.
    pub exchanges: usize,
    /// How often each operation was called.
    pub operations: BTreeMap<String, usize>,
    /// Where traffic and document differ.
    pub findings: Vec<Finding>,
    /// What the document only assumes and the traffic confirms: it can become `reported`.
    pub confirmed: Vec<Fact>,
}

impl Traffic {
    /// Whether traffic and documents agree.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.apis.iter().all(|api| api.findings.is_empty())
    }
}
