//! The values of a document, with the types that read and write them.

use std::collections::BTreeMap;
use std::path::Path;

use clientwright_generator::Stages;
use clientwright_generator::document::{Document, Example, SchemaId};
use clientwright_generator::render::type_text;
use clientwright_generator::source::Sources;
use clientwright_values::{Json, Rules, Sampler, Validator};

use crate::corpus::values::Values;
use crate::failure::Result;
use crate::files;

/// The folder for the values in a generated crate.
pub(super) const FOLDER: &str = "round-trip";
/// The file with a Rust type on each line.
pub(super) const TYPES: &str = "types.txt";
/// The file with a value on each line: the number of the type, the schema, whether it needs no enum to be open, and
/// the value; separated by tabs.
pub(super) const CASES: &str = "cases.txt";

/// Writes the values of a document to the folder of its crate.
pub(in crate::corpus) fn write(
    basis: &Stages,
    sources: &Sources,
    out: &Path,
    package: &str,
    count: usize,
) -> Result<Values> {
    let mut writer = Writer {
        basis,
        sources,
        sampler: Sampler::new(&basis.document),
        tolerant: Validator::new(&basis.document, Rules::TOLERANT),
        exact: Validator::new(&basis.document, Rules::EXACT),
        module: module(package),
        types: Vec::new(),
        known: BTreeMap::new(),
        cases: String::new(),
        values: Values::default(),
    };
    let examples = examples(&basis.document);
    for (index, id) in basis.named.api.schema_uses.keys().enumerate() {
        let examples = examples.get(id).map(Vec::as_slice).unwrap_or_default();
        writer.schema(*id, u64::try_from(index).unwrap_or(0), count, examples);
    }
    let folder = out.join(FOLDER);
    files::create_folder(&folder)?;
    files::write(&folder.join(TYPES), &writer.types.join("\n"))?;
    files::write(&folder.join(CASES), &writer.cases)?;
    Ok(writer.values)
}

/// The module with the types of a crate, in a program for many crates.
pub(super) fn module(package: &str) -> String {
    package.replace('-', "_")
}

struct Writer<'a> {
    basis: &'a Stages,
    sources: &'a Sources,
    sampler: Sampler<'a>,
    /// As clients must expect values.
    tolerant: Validator<'a>,
    /// With closed enums.
    exact: Validator<'a>,
    module: String,
    types: Vec<String>,
    known: BTreeMap<String, usize>,
    cases: String,
    values: Values,
}

impl Writer<'_> {
    fn schema(&mut self, id: SchemaId, seed: u64, count: usize, examples: &[Json]) {
        let named = &self.basis.named;
        let Some(used) = named.api.schema_uses.get(&id) else {
            return;
        };
        let text = type_text(named, used, &self.module);
        let number = match self.known.get(&text) {
            Some(number) => *number,
            None => {
                self.types.push(text.clone());
                self.known.insert(text, self.types.len() - 1);
                self.types.len() - 1
            }
        };
        let label = self.label(id);
        let made = self.sampler.values(id, seed, count);
        if made.is_empty() {
            self.values.without_value.push(label.clone());
        }
        let (fit, unfit): (Vec<&Json>, Vec<&Json>) = examples
            .iter()
            .partition(|example| self.tolerant.fits(id, example));
        self.values.unfit_examples += unfit.len();
        self.values.examples += fit.len();
        if !made.is_empty() || !fit.is_empty() {
            self.values.schemas += 1;
        }
        for (index, value) in made.iter().chain(fit).enumerate() {
            let text = value.write(index % 2 == 1);
            let exact = u8::from(self.exact.fits(id, value));
            self.cases
                .push_str(&format!("{number}\t{label}\t{exact}\t{text}\n"));
        }
    }

    /// The label of the schema: the name of the component, or else its position.
    fn label(&self, id: SchemaId) -> String {
        let Some(schema) = self.basis.document.schema(id) else {
            return String::new();
        };
        let place = self.sources.location(schema.span);
        match &schema.name {
            Some(name) => name.replace(['\t', '\n'], " "),
            None => format!("{}:{}:{}", place.path, place.line, place.column),
        }
    }
}

/// The examples in the document for values of its schemas.
fn examples(document: &Document) -> BTreeMap<SchemaId, Vec<Json>> {
    let mut found: BTreeMap<SchemaId, Vec<Json>> = BTreeMap::new();
    let mut add = |schema: Option<SchemaId>, examples: &[Example]| {
        let values = examples.iter().filter_map(|example| example.value.as_ref());
        if let Some(id) = schema {
            found.entry(id).or_default().extend(values.map(Json::of));
        }
    };
    for operation in &document.operations {
        for parameter in &operation.parameters {
            add(parameter.schema, &parameter.examples);
        }
        let body = operation.request_body.iter().flat_map(|body| &body.content);
        let responses = operation
            .responses
            .iter()
            .flat_map(|response| &response.content);
        for content in body.chain(responses) {
            add(content.schema, &content.examples);
        }
    }
    for id in document.schema_ids() {
        let examples = document.schema(id).map(|schema| &schema.examples);
        let values = examples.into_iter().flatten().map(Json::of);
        found.entry(id).or_default().extend(values);
    }
    found
}
