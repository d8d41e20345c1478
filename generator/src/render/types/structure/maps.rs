//! Members that have no separate field: additional properties, and those whose names match a pattern.

use proc_macro2::Literal;

use crate::api::{Instruction, PatternField, TypeId, TypeUse};
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::ImportedPaths;
use crate::render::types::head;

/// The code for members that have no separate field.
pub(super) struct Open {
    pub(super) name: String,
    pub(super) declaration: String,
    /// How they are read and written, in the form of `json_object!`.
    pub(super) member: String,
    pub(super) initial: String,
}

pub(super) fn open(context: &Context<'_>, file: &mut RustFile, id: TypeId, used: &TypeUse) -> Open {
    let names = context.names(id);
    let docs = "Properties that are not in the specification, as received.";
    map(context, file, id, used, &names.open, (docs, "flatten"))
}

/// The members whose names match a pattern.
pub(super) fn matching(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    members: &PatternField,
    name: &str,
) -> Open {
    let source = &members.pattern.source;
    let docs = format!("Properties whose names match {}.", doc::code(source));
    let steps: Vec<String> = members.pattern.steps.iter().map(step).collect();
    let open = map(context, file, id, &members.ty, name, (&docs, "skip"));
    Open {
        member: format!(
            "    {}: {} [{}],\n",
            open.name,
            Literal::string(source),
            steps.join(", ")
        ),
        ..open
    }
}

fn map(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    used: &TypeUse,
    name: &str,
    (docs, schema): (&str, &str),
) -> Open {
    let name = ident(name);
    let (path, map) = context.options.custom.maps.path();
    file.import(path, map);
    let mut place = ImportedPaths {
        file,
        module: &context.names(id).module,
    };
    let value = one_line(context.used(used, &mut place));
    let docs = head::above("    ", docs, false);
    let schema = context
        .ty(id)
        .map(|ty| head::schema_attribute(ty, "    ", schema))
        .unwrap_or_default();
    Open {
        declaration: format!("{docs}{schema}    pub {name}: {map}<String, {value}>,\n"),
        member: String::new(),
        initial: match map {
            "BTreeMap" => format!("{name}: BTreeMap::new()"),
            _ => format!("{name}: {map}::default()"),
        },
        name: name.to_string(),
    }
}

/// A step of a pattern, in the form of the runtime.
fn step(step: &Instruction) -> String {
    match step {
        Instruction::Start => "Start".to_owned(),
        Instruction::End => "End".to_owned(),
        Instruction::Text(text) => format!("Text({})", Literal::string(text)),
        Instruction::Class(ranges, least, most) => {
            let character = |c: &char| Literal::character(*c);
            let ranges: Vec<String> = ranges
                .iter()
                .map(|(first, last)| format!("({}, {})", character(first), character(last)))
                .collect();
            let most = most.map_or_else(|| "usize::MAX".to_owned(), |most| most.to_string());
            format!("Class(&[{}], {least}, {most})", ranges.join(", "))
        }
        Instruction::Either(one, other) => format!("Either({one}, {other})"),
        Instruction::Jump(to) => format!("Jump({to})"),
    }
}
