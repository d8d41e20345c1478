//! `types`: the type that is generated for a schema, and why.

use clientwright_generator::api::{Origin, Type, TypeKind, TypeUse};
use clientwright_generator::document::Schema;
use clientwright_generator::source::Span;
use serde::Serialize;

use crate::clients::{Loaded, Which};
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::format::Format;
use crate::out;
use crate::program::Program;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright types Order\n  clientwright types order_item --spec petstore.yaml"
)]
pub struct Arguments {
    /// The name of a schema in the document, or of its type in Rust.
    name: String,
    #[command(flatten)]
    which: Which,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

/// The decisions about one type, stage by stage.
#[derive(Serialize)]
struct Explained {
    client: String,
    /// The path in Rust.
    rust: String,
    /// Where it is defined.
    defined_at: Option<String>,
    /// The origin of its name.
    origin: String,
    /// The keywords in the document.
    document: Vec<String>,
    /// The decisions.
    api: Vec<String>,
    /// The declaration.
    declaration: String,
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let clients = arguments.which.load(program, console)?;
    let found: Vec<Explained> = clients
        .iter()
        .flat_map(|client| explained(client, &arguments.name))
        .collect();
    if found.is_empty() {
        return Err(missing(&clients, &arguments.name).into());
    }
    match arguments.format {
        Format::Json => console.line(out::json(&found)?),
        Format::Human => found.iter().for_each(|one| show(console, one)),
    }
    Ok(Outcome::Fine)
}

fn missing(clients: &[Loaded], name: &str) -> String {
    let near = clients
        .iter()
        .flat_map(|client| &client.basis.named.types)
        .map(|names| (strsim::jaro_winkler(&names.ident, name), &names.ident))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|(one, _), (other, _)| one.total_cmp(other));
    let help = near.map_or_else(String::new, |(_, ident)| {
        format!("; did you mean `{ident}`?")
    });
    format!("there is no schema or type `{name}`{help}")
}

fn explained(client: &Loaded, name: &str) -> Vec<Explained> {
    let named = &client.basis.named;
    named
        .api
        .types
        .iter()
        .zip(&named.types)
        .filter(|(ty, names)| {
            names.ident == name
                || matches!(&ty.origin, Origin::Component(component) if component == name)
        })
        .map(|(ty, names)| Explained {
            client: client.name.clone(),
            rust: format!("types::{}", names.ident),
            defined_at: ty.docs.span.and_then(|span| place(client, span)),
            origin: origin(client, &ty.origin),
            document: ty
                .docs
                .span
                .and_then(|span| schema(client, span))
                .map(said)
                .unwrap_or_default(),
            api: decided(client, ty),
            declaration: declaration(client, &names.module, &names.ident),
        })
        .collect()
}

fn place(client: &Loaded, span: Span) -> Option<String> {
    let (path, line) = client.sources.line(span)?;
    Some(format!("{path}:{line}"))
}

fn schema(client: &Loaded, span: Span) -> Option<&Schema> {
    let schemas = &client.basis.document.schemas;
    schemas.iter().find(|schema| schema.span == span)
}

fn origin(client: &Loaded, origin: &Origin) -> String {
    match origin {
        Origin::Component(name) => format!("the component `{}`", out::plain(name)),
        Origin::Inline { parent, role } => {
            let names = client.basis.named.types.get(parent.0);
            let parent = names.map_or("?", |names| names.ident.as_str());
            format!("inline in `{parent}`, as `{}`", out::plain(role))
        }
        Origin::Operation { operation, role } if operation.is_empty() => {
            format!("the shared response `{}`", out::plain(role))
        }
        Origin::Operation { operation, role } => {
            format!(
                "inline in `{}`, as `{}`",
                out::plain(operation),
                out::plain(role)
            )
        }
    }
}

/// The keywords of a schema that decide its type.
fn said(schema: &Schema) -> Vec<String> {
    let mut said = Vec::new();
    let types = schema.types.named();
    if !types.is_empty() {
        said.push(format!("type: {}", types.join(", ")));
    }
    if schema.types.null {
        said.push("nullable".to_owned());
    }
    if let Some(format) = &schema.format {
        said.push(format!("format: {}", out::plain(format)));
    }
    if let Some(values) = &schema.values {
        said.push(format!("enum with {}", values.len()));
    }
    let lists = [
        ("allOf", schema.all_of.len()),
        ("oneOf", schema.one_of.len()),
        ("anyOf", schema.any_of.len()),
        ("properties", schema.properties.len()),
        ("required", schema.required.len()),
    ];
    for (keyword, count) in lists {
        if count > 0 {
            said.push(format!("{keyword}: {count}"));
        }
    }
    if let Some(discriminator) = &schema.discriminator {
        said.push(format!(
            "discriminator: {}",
            out::plain(&discriminator.property)
        ));
    }
    said
}

/// The decisions, as text.
fn decided(client: &Loaded, ty: &Type) -> Vec<String> {
    let named = &client.basis.named;
    let text = |used: &TypeUse| {
        clientwright_generator::render::type_text(named, used, "types").replace(' ', "")
    };
    let mut decided = Vec::new();
    match &ty.kind {
        TypeKind::Struct(object) => {
            decided.push(format!("a struct with {} fields", object.fields.len()));
            for field in &object.fields {
                let presence = match (field.required, field.ty.nullable) {
                    (true, false) => "required",
                    (true, true) => "required, nullable",
                    (false, false) => "optional",
                    (false, true) => "optional, nullable",
                };
                // The wrapper of an optional or nullable value is in the declaration.
                let value = TypeUse {
                    nullable: false,
                    ..field.ty.clone()
                };
                decided.push(format!(
                    "`{}`: {} ({presence})",
                    out::plain(&field.name),
                    text(&value)
                ));
            }
            for members in &object.patterns {
                decided.push(format!(
                    "properties that match `{}`: {}",
                    out::plain(&members.pattern.source),
                    text(&members.ty)
                ));
            }
            decided.push(
                match (&object.additional, object.closed) {
                    (Some(_), true) => "other properties are kept, although the schema allows none",
                    (Some(_), false) => "other properties are kept",
                    (None, _) => "other properties are not kept",
                }
                .to_owned(),
            );
        }
        TypeKind::StringEnum(list) => decided.push(format!(
            "an open enum of {} strings: unknown values are preserved",
            list.values.len()
        )),
        TypeKind::IntegerEnum(list) => decided.push(format!(
            "an open enum of {} integers: unknown values are preserved",
            list.values.len()
        )),
        TypeKind::ValueEnum(list) => decided.push(format!(
            "an open enum of {} values of several kinds: unknown values are preserved",
            list.values.len()
        )),
        TypeKind::Union(union) => {
            decided.push(format!("a union of {} alternatives", union.variants.len()));
            if union.free {
                decided.push("any other value is also allowed".to_owned());
            }
            match &union.tag {
                Some(tag) => decided.push(format!(
                    "distinguished by the property `{}`",
                    out::plain(&tag.property)
                )),
                None => decided.push("distinguished by the structure of the value".to_owned()),
            }
        }
        TypeKind::Alias(used) => decided.push(format!("an alias for {}", text(used))),
        TypeKind::Newtype(used) => decided.push(format!(
            "a newtype around {}, because it is recursive",
            text(used)
        )),
        TypeKind::Pending => {}
    }
    let role = match (ty.in_requests, ty.in_responses) {
        (true, true) => "in requests and responses",
        (true, false) => "in requests only",
        (false, true) => "in responses only: it has no setters",
        (false, false) => "not used by any operation",
    };
    decided.push(role.to_owned());
    decided
}

/// The declaration in the generated file, without documentation.
fn declaration(client: &Loaded, module: &str, ident: &str) -> String {
    let path = format!("src/types/{module}.rs");
    let text = client.generated.files.get(&path).map_or("", String::as_str);
    let starts = ["struct", "enum", "type"].map(|word| format!("pub {word} {ident}"));
    let is_start = |line: &str| {
        starts.iter().any(|start| {
            line.strip_prefix(start.as_str())
                .is_some_and(|rest| rest.starts_with([' ', '(', ';', '<']))
        })
    };
    let mut lines = text.lines().skip_while(|line| !is_start(line));
    let mut declaration = Vec::new();
    for line in lines.by_ref() {
        if !line.trim_start().starts_with("///") {
            declaration.push(line);
        }
        if line == "}" || line.ends_with(';') {
            break;
        }
    }
    declaration.join("\n")
}

fn show(console: &Console, explained: &Explained) {
    console.line(format!("{} ({})", explained.rust, explained.client));
    if let Some(place) = &explained.defined_at {
        console.line(format!(
            "  defined at  {}",
            out::plain(&console.path(place))
        ));
    }
    console.line(format!("  named after {}", explained.origin));
    if !explained.document.is_empty() {
        console.line(format!("  document    {}", explained.document.join("; ")));
    }
    for (index, line) in explained.api.iter().enumerate() {
        let label = if index == 0 { "decided" } else { "" };
        console.line(format!("  {label:<11} {line}"));
    }
    console.line("");
    for line in explained.declaration.lines() {
        console.line(format!("    {line}"));
    }
    console.line("");
}
