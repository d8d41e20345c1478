//! The evidence for each part of an API, according to `x-evidence`: documented, reported, assumed
//! or unknown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clientwright_openapi::document::{Document, Extensions, Schema, StatusPattern};
use clientwright_openapi::source::{Node, Sources, Span};
use serde::Serialize;

/// Grades of evidence, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// Stated in the documentation of the service.
    Documented,
    /// Reported by another source.
    Reported,
    /// Not confirmed.
    Assumed,
    /// Not specified in the document.
    Unknown,
}

impl Grade {
    /// All grades, the best first.
    pub const ALL: [Self; 4] = [
        Self::Documented,
        Self::Reported,
        Self::Assumed,
        Self::Unknown,
    ];

    /// The grade as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Reported => "reported",
            Self::Assumed => "assumed",
            Self::Unknown => "unknown",
        }
    }
}

/// One part and its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The grade.
    pub grade: Grade,
    /// `operation`, `parameter`, `response`, `schema` or `property`.
    pub kind: &'static str,
    /// Its name, e.g. `Order.status`.
    pub name: String,
    /// The source, if given.
    pub source: Option<String>,
    /// Whether the part has its own evidence; otherwise it is inherited from a containing part or the document.
    pub own: bool,
    /// The position: file and line.
    pub place: Option<String>,
}

/// The evidence for one API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The name of the API: its crate, or its title.
    pub api: String,
    /// The number of parts with each grade.
    pub counts: BTreeMap<&'static str, usize>,
    /// Each part, in the order of the document.
    pub facts: Vec<Fact>,
}

/// A grade with its source.
#[derive(Clone)]
struct Said {
    grade: Grade,
    source: Option<String>,
}

fn said(extensions: &Extensions) -> Option<Said> {
    let node = extensions.get("x-evidence")?;
    let text = |key: &str| node.get(key).and_then(Node::as_str);
    let grade = match node.as_str().or_else(|| text("grade"))? {
        "documented" => Grade::Documented,
        "reported" => Grade::Reported,
        "assumed" => Grade::Assumed,
        _ => Grade::Unknown,
    };
    Some(Said {
        grade,
        source: text("source").map(str::to_owned),
    })
}

/// The evidence for the parts of a document.
#[must_use]
pub fn evidence(api: &str, document: &Document, sources: &Sources) -> Evidence {
    let mut collector = Collector {
        sources,
        facts: Vec::new(),
    };
    let whole = said(&document.info.extensions).unwrap_or(Said {
        grade: Grade::Unknown,
        source: None,
    });
    for (name, operation) in crate::rules::all_operations(document) {
        let own = &operation.extensions;
        let here = collector.add("operation", name.clone(), own, operation.span, &whole);
        for parameter in &operation.parameters {
            let name = format!("{name}: {}", parameter.name.value);
            collector.add(
                "parameter",
                name,
                &parameter.extensions,
                parameter.span,
                &here,
            );
        }
        for response in &operation.responses {
            let status = match response.status {
                StatusPattern::Code(code) => code.to_string(),
                StatusPattern::Range(range) => format!("{range}xx"),
                StatusPattern::Default => "default".to_owned(),
            };
            let name = format!("{name}: {status}");
            collector.add("response", name, &response.extensions, response.span, &here);
        }
    }
    for (name, id) in &document.named_schemas {
        let Some(schema) = document.schema(*id) else {
            continue;
        };
        let own = &schema.extensions;
        let here = collector.add("schema", name.clone(), own, schema.span, &whole);
        collector.properties(document, (name, schema), &here);
    }
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for grade in Grade::ALL {
        counts.insert(grade.as_str(), 0);
    }
    for fact in &collector.facts {
        *counts.entry(fact.grade.as_str()).or_default() += 1;
    }
    Evidence {
        api: api.to_owned(),
        counts,
        facts: collector.facts,
    }
}

struct Collector<'a> {
    sources: &'a Sources,
    facts: Vec<Fact>,
}

impl Collector<'_> {
    /// Adds a part; returns the evidence that nested parts inherit.
    fn add(
        &mut self,
        kind: &'static str,
        name: String,
        extensions: &Extensions,
        span: Span,
        above: &Said,
    ) -> Said {
        let own = said(extensions);
        let is_own = own.is_some();
        let here = own.unwrap_or_else(|| above.clone());
        let span = extensions.get("x-evidence").map_or(span, |node| node.span);
        let place = self.sources.line(span);
        self.facts.push(Fact {
            grade: here.grade,
            kind,
            name,
            source: here.source.clone(),
            own: is_own,
            place: place.map(|(path, line)| format!("{path}:{line}")),
        });
        here
    }

    /// The properties of a schema, including those of inline objects.
    fn properties(&mut self, document: &Document, whole: (&str, &Schema), above: &Said) {
        let mut open: Vec<(String, &Schema, Said)> =
            vec![(whole.0.to_owned(), whole.1, above.clone())];
        while let Some((name, schema, above)) = open.pop() {
            for (property, id) in &schema.properties {
                let Some(inner) = document.schema(*id) else {
                    continue;
                };
                let name = format!("{name}.{}", property.value);
                let here = self.add(
                    "property",
                    name.clone(),
                    &inner.extensions,
                    property.span,
                    &above,
                );
                // Referenced schemas are listed under their own names.
                if inner.reference.is_none() && inner.name.is_none() {
                    open.push((name, inner, here));
                }
            }
        }
    }
}

impl Evidence {
    fn of(&self, grade: Grade) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.grade == grade)
    }

    fn totals(&self) -> String {
        let counts: Vec<String> = Grade::ALL
            .iter()
            .map(|grade| {
                let count = self.counts.get(grade.as_str()).copied().unwrap_or_default();
                format!("{count} {}", grade.as_str())
            })
            .collect();
        counts.join(", ")
    }

    /// As text: what is not documented, with its position. `whole` adds documented parts.
    #[must_use]
    pub fn human(&self, whole: bool) -> String {
        let mut text = format!("{}: {}\n", self.api, self.totals());
        for grade in Grade::ALL {
            if grade == Grade::Documented && !whole {
                continue;
            }
            for fact in self.of(grade).filter(|fact| fact.own || whole) {
                let place = fact.place.as_deref().unwrap_or_default();
                let source = fact.source.as_deref();
                let source = source.map_or(String::new(), |it| format!(" – {}", one_line(it)));
                let _ = writeln!(
                    text,
                    "  {:<10} {} {} ({place}){source}",
                    grade.as_str(),
                    fact.kind,
                    one_line(&fact.name)
                );
            }
        }
        text
    }

    /// As Markdown: a table of everything that is not documented.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("### {}\n\n{}\n", cell(&self.api), self.totals());
        let rows: Vec<&Fact> = Grade::ALL
            .into_iter()
            .filter(|grade| *grade != Grade::Documented)
            .flat_map(|grade| self.of(grade).filter(|fact| fact.own))
            .collect();
        if !rows.is_empty() {
            text.push_str("\n| grade | what | where | source |\n|---|---|---|---|\n");
        }
        for fact in rows {
            let _ = writeln!(
                text,
                "| {} | {} `{}` | {} | {} |",
                fact.grade.as_str(),
                fact.kind,
                cell(&fact.name).replace('`', "'"),
                cell(fact.place.as_deref().unwrap_or_default()),
                cell(fact.source.as_deref().unwrap_or_default())
            );
        }
        text.push('\n');
        text
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(|c: char| c.is_control(), "")
}

/// Escapes text for a table cell.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|").replace('<', "&lt;")
}
