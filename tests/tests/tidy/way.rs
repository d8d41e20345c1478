//! Checks that the values in *The way of one property* of `ARCHITECTURE.md` are those of the states.

use std::fs;

use clientwright_generator::api::TypeKind;
use clientwright_generator::source::DiskFiles;
use clientwright_generator::{CrateOptions, trace_crate};

use crate::root;

/// The document of the guide.
const SPECS: &str = "tests/golden/specs";

#[test]
fn the_architecture_shows_the_actual_states() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the page");
    let missing: Vec<String> = states()
        .into_iter()
        .filter(|line| !page.contains(line.as_str()))
        .collect();
    assert!(missing.is_empty(), "not shown:\n{}", missing.join("\n"));
}

/// The value of `FilmChange.note` in each state.
fn states() -> Vec<String> {
    let files = DiskFiles::new(root().join(SPECS));
    let options = CrateOptions::new("film-archive");
    let outcome = trace_crate(&files, "guide.yaml", &options, &mut ()).expect("a crate");
    let traced = outcome.generated.expect("a crate");
    let basis = traced.stages.expect("the states of the native engine");
    let mut lines = Vec::new();

    let schemas = &basis.document.schemas;
    let named = |schema: &&clientwright_generator::document::Schema| {
        schema.name.as_deref() == Some("FilmChange")
    };
    let object = schemas.iter().find(named).expect("the schema");
    let (_, id) = &object.properties[1];
    let note = schemas.get(id.0).expect("the schema");
    lines.push(outcome.sources.pointer(note.span));
    lines.push(outcome.sources.text(note.span).to_owned());
    let types = note.types;
    lines.push(format!(
        "Schema {{ types: Types {{ string: {}, null: {}, … }}, … }}",
        types.string, types.null
    ));
    lines.push(format!("Schema {{ required: {:?}, … }}", object.required));

    let api = &basis.named.api;
    let names = &basis.named.types;
    let structs = api.types.iter().zip(names);
    let (field, names) = structs
        .filter_map(|(ty, names)| match &ty.kind {
            TypeKind::Struct(found) => Some((found, names)),
            _ => None,
        })
        .find_map(|(found, names)| {
            let field = found.fields.iter().find(|field| field.name == "note")?;
            (!field.required && found.fields.len() == 2).then_some((field, names))
        })
        .expect("the field");
    lines.push(format!(
        "Field {{ name: {:?}, ty: {:?}, required: {:?}, … }}",
        field.name, field.ty, field.required
    ));
    lines.push(format!(
        "TypeNames {{ ident: {:?}, module: {:?}, members: {:?}, … }}",
        names.ident, names.module, names.members
    ));

    let text = &traced.generated.files["src/types/film_change.rs"];
    for line in text
        .lines()
        .filter(|line| line.contains("note: ") && !line.contains("fn "))
    {
        lines.push(line.trim().to_owned());
    }
    lines
}
