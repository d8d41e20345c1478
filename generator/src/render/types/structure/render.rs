//! The text of a struct.

use super::constructor::{builder_macro, constructor, constructor_fields};
use super::maps::{Open, matching, open};
use super::member::{Part, part};
use crate::api::{Struct, Type, TypeId};
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::types::head;

/// The struct, its constructor and setters, and the code that reads and writes it.
pub(in crate::render::types) fn render(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    object: &Struct,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let docs = head::type_docs(context, id, "");
    let parts: Vec<Part> = object
        .fields
        .iter()
        .zip(&names.members)
        .enumerate()
        .map(|(index, (field, member))| {
            let mut part = part(context, file, (ty, &names.module), field, member);
            if let Some((setter, parameter)) = names.builder.members.get(index) {
                part.builder = (ident(setter).to_string(), parameter.clone());
            }
            part
        })
        .collect();
    let matching: Vec<Open> = object
        .patterns
        .iter()
        .zip(&names.patterns)
        .map(|(members, name)| matching(context, file, id, members, name))
        .collect();
    let open = object
        .additional
        .as_ref()
        .map(|used| open(context, file, id, used));
    let has_required = object.fields.iter().any(|field| field.required);
    let is_large = parts.len() > GROUP;
    let default = match has_required || !head::is_constructed(ty) {
        true => "",
        false => ", Default",
    };
    let mut derives = head::derives(ty, &format!("Clone, PartialEq{default}"));
    if is_large {
        // The macro for large objects implements it.
        derives = derives.replacen("Clone, PartialEq", "Clone", 1);
    }
    let fields = parts.iter().map(|part| part.declaration.as_str());
    let maps: Vec<&Open> = matching.iter().chain(&open).collect();
    let open_field = maps.iter().map(|map| map.declaration.as_str());
    file.text(format!(
        "{}{}#[non_exhaustive]\npub struct {name} {{\n{}}}\n",
        head::above("", &docs, ty.docs.deprecated),
        derives,
        fields.chain(open_field).collect::<String>(),
    ));

    // By name: the position of a member in the document does not matter.
    let order = constructor_fields(context, object);
    let arguments: Vec<&Part> = order.iter().filter_map(|index| parts.get(*index)).collect();
    let is_constructed = head::is_constructed(ty) && has_required;
    let is_optional = |part: &&Part| {
        let argument = part.argument.as_ref();
        argument.is_some_and(|it| it.ty.starts_with("impl IntoOption"))
    };
    let has_builder = arguments.len() > Struct::MOST_ARGUMENTS;
    let has_setters = arguments.len() <= Struct::MOST_SETTERS;
    if is_constructed && has_setters && arguments.iter().any(is_optional) {
        file.import("clientwright_runtime", "IntoOption");
    }
    let constructor =
        (is_constructed && !has_builder).then(|| constructor(&arguments, &parts, &maps));
    let setters = parts.iter().filter_map(|part| part.setter.clone());
    let setters = setters.filter(|_| ty.in_requests);
    let methods: Vec<String> = constructor.into_iter().chain(setters).collect();
    if !methods.is_empty() {
        file.text(format!("impl {name} {{\n{}}}\n", methods.join("\n")));
    }
    if is_constructed && has_builder {
        let builder = ident(&names.builder.ident);
        file.text(builder_macro(&builder, &name, &arguments, &parts, &maps));
    }
    if is_constructed && arguments.is_empty() {
        file.text(format!(
            "impl Default for {name} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n"
        ));
    }

    let rest = match (&open, matching.is_empty()) {
        (Some(open), true) => format!("    ..{}\n", open.name),
        (Some(open), false) => format!("    ..{};\n", open.name),
        (None, true) => String::new(),
        (None, false) => "    ;\n".to_owned(),
    };
    let patterns: String = matching.iter().map(|map| map.member.as_str()).collect();
    let (with, members) = match is_large {
        false => ("json_object", members(&parts, !matching.is_empty())),
        true => ("json_large_object", groups(&parts)),
    };
    file.text(format!(
        "clientwright_runtime::codegen::v1::{with}!({name} {{\n{members}{rest}{patterns}}});\n"
    ));
}

/// The members in the form of `json_object!`. Those of an object without required members are read directly into the
/// object; the others into slots with explicit types: inferring them takes a twentieth of the compile time.
fn members(parts: &[Part], has_patterns: bool) -> String {
    let is_plain = !has_patterns && parts.iter().all(|part| part.kind == "optional");
    let written = parts.iter().map(|part| match is_plain {
        true => part.member("    "),
        false => part.typed_member("    "),
    });
    written.collect()
}

/// The number of members of a large object that are read together. The compile time and memory of
/// one function for all of them would grow quadratically.
const GROUP: usize = 128;

/// The members in groups, in the form of `json_large_object!`.
fn groups(parts: &[Part]) -> String {
    let groups = parts.chunks(GROUP).enumerate().map(|(index, group)| {
        let members: String = group
            .iter()
            .map(|part| part.typed_member("        "))
            .collect();
        format!("    Members_{index} {{\n{members}    }}\n")
    });
    groups.collect()
}
