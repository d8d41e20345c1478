//! Objects with known members.

use super::head;
use proc_macro2::{Ident, Literal};
use quote::quote;

use crate::api::{
    Field, Instruction, Literal as Constant, PatternField, Scalar, Struct, Type, TypeId, TypeKind,
    TypeRef, TypeUse,
};
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::{RustFile, WIDTH};
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::ImportedPaths;

/// How presence and `null` of a member affect its type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}

impl Presence {
    fn of(field: &Field) -> Self {
        match (field.required, field.ty.nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }
}

/// The struct, its constructor and setters, and the code that reads and writes it.
pub(super) fn render(
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

/// The code for one member.
struct Part {
    declaration: String,
    name: String,
    /// How it is read and written, in the form of `json_object!`.
    kind: &'static str,
    /// Its name on the wire, as a literal.
    wire: String,
    /// The type of a value that is present.
    bare: String,
    setter: Option<String>,
    /// The argument of the constructor, and the value of the member in it.
    argument: Option<OfConstructor>,
    initial: String,
    /// Its setter and its parameter in a builder.
    builder: (String, String),
}

/// A member as an argument of the constructor or of a setter of a builder.
struct OfConstructor {
    /// The type of the argument.
    ty: String,
    /// The value that is created from it.
    value: String,
    /// The type of the member.
    stored: String,
}

impl Part {
    fn member(&self, indent: &str) -> String {
        let Self {
            name, kind, wire, ..
        } = self;
        format!("{indent}{name}: {kind}({wire}),\n")
    }

    fn typed_member(&self, indent: &str) -> String {
        let Self {
            name,
            kind,
            wire,
            bare,
            ..
        } = self;
        format!("{indent}{name}: {kind}({wire}, {bare}),\n")
    }
}

fn part(
    context: &Context<'_>,
    file: &mut RustFile,
    (owner, module): (&Type, &str),
    field: &Field,
    member: &str,
) -> Part {
    let name = ident(member);
    let wire = &field.name;
    let presence = Presence::of(field);
    let mut place = ImportedPaths { file, module };
    let bare = context.reference(&field.ty.ty, &mut place);
    let owned = context.owned_argument(&field.ty.ty, &name, &mut place);
    let ty = match presence {
        Presence::Required => bare.clone(),
        Presence::RequiredNullable | Presence::Optional => quote! { Option<#bare> },
        Presence::OptionalNullable => {
            file.import("clientwright_runtime", "Nullable");
            quote! { Nullable<#bare> }
        }
    };
    let kind = match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required_nullable",
        // Any value may be `null`, which is then different from an absent one.
        Presence::Optional if context.resolved(&field.ty.ty) == TypeRef::Any => "optional_value",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional_nullable",
    };
    let ty = one_line(ty);
    let (given, value) = (one_line(owned.ty), one_line(owned.value));
    let argument = format!("{name}: {given}");
    let constant = field
        .constant
        .as_ref()
        .filter(|constant| is_written(context, constant, &field.ty.ty))
        .and_then(|constant| match context.resolved(&field.ty.ty) {
            TypeRef::Scalar(scalar) => expression(constant, scalar),
            resolved => variant(context, constant, &resolved)
                .map(|variant| format!("{}::{variant}", one_line(bare.clone()))),
        });
    let of_constructor = |given: String, value: &str| {
        Some(OfConstructor {
            ty: given,
            value: value.to_owned(),
            stored: ty.clone(),
        })
    };
    let (argument_of_new, initial) = match (presence, constant) {
        (Presence::Required, Some(constant)) => (None, format!("{name}: {constant}")),
        (Presence::Required, None) => (
            of_constructor(given, &value),
            if name == value.as_str() {
                value.clone()
            } else {
                format!("{name}: {value}")
            },
        ),
        (Presence::RequiredNullable, _) if field.constant == Some(Constant::Null) => {
            (None, format!("{name}: None"))
        }
        (Presence::RequiredNullable, _) => (
            of_constructor(
                format!("impl IntoOption<{}>", one_line(bare.clone())),
                &format!("{name}.into_option()"),
            ),
            format!("{name}: {name}.into_option()"),
        ),
        (Presence::Optional, _) => (None, format!("{name}: None")),
        (Presence::OptionalNullable, _) => (None, format!("{name}: Nullable::Absent")),
    };
    let wrapper = match presence {
        Presence::Required | Presence::RequiredNullable => None,
        Presence::Optional => Some("Some"),
        Presence::OptionalNullable => Some("Nullable::Value"),
    };
    let setter = wrapper.map(|wrapper| {
        let docs = match wire == member {
            true => String::new(),
            false => format!("Sets {}.", doc::code(wire)),
        };
        let arguments = ["mut self".to_owned(), argument];
        format!(
            "{}    #[must_use]\n{}        self.{name} = {wrapper}({value});\n        self\n    }}\n",
            head::above("    ", &docs, field.docs.deprecated),
            head(&format!("with_{member}"), &arguments)
        )
    });
    let wire_text = Literal::string(wire);
    let schema = head::schema_attribute(
        owner,
        "    ",
        &match presence {
            Presence::OptionalNullable => format!("rename = {wire_text}, default"),
            _ => format!("rename = {wire_text}"),
        },
    );
    Part {
        declaration: format!(
            "{}{}    pub {name}: {},
",
            head::above(
                "    ",
                &field_docs(context, field, member),
                field.docs.deprecated
            ),
            schema,
            ty
        ),
        kind,
        wire: Literal::string(wire).to_string(),
        bare: one_line(bare),
        name: name.to_string(),
        setter,
        argument: argument_of_new,
        initial,
        builder: (String::new(), String::new()),
    }
}

/// A constant as a value of the type of its member, if it can be written in Rust.
fn expression(constant: &Constant, scalar: Scalar) -> Option<String> {
    match (constant, scalar) {
        (Constant::Text(text), Scalar::String) => {
            Some(format!("{}.to_owned()", Literal::string(text)))
        }
        (Constant::Bool(value), Scalar::Bool) => Some(value.to_string()),
        (Constant::Number(text), Scalar::F64) => {
            let value = text.parse::<f64>().ok().filter(|value| value.is_finite())?;
            Some(format!("{value:?}"))
        }
        (Constant::Number(text), Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => {
            Some(text.clone())
        }
        _ => None,
    }
}

/// The name of a constant among the values of an enum.
fn variant(context: &Context<'_>, constant: &Constant, ty: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = ty else {
        return None;
    };
    let place = match (&context.ty(*id)?.kind, constant) {
        (TypeKind::StringEnum(list), Constant::Text(text)) => {
            list.values.iter().position(|value| value == text)
        }
        (TypeKind::IntegerEnum(list), constant) => {
            let number = constant.as_i64()?;
            list.values.iter().position(|value| *value == number)
        }
        (TypeKind::ValueEnum(list), constant) => {
            list.values.iter().position(|value| value == constant)
        }
        _ => None,
    };
    let members = &context.names(*id).members;
    members.get(place?).map(|name| ident(name).to_string())
}

/// Whether a constant can be written as a value of a type.
fn is_written(context: &Context<'_>, constant: &Constant, ty: &TypeRef) -> bool {
    match context.resolved(ty) {
        TypeRef::Scalar(scalar) => expression(constant, scalar).is_some(),
        resolved => variant(context, constant, &resolved).is_some(),
    }
}

fn field_docs(context: &Context<'_>, field: &Field, member: &str) -> String {
    // A member without a description needs no documentation if its name is the one on the wire.
    let otherwise = match field.name == member {
        true => String::new(),
        false => format!("{} in JSON.", doc::code(&field.name)),
    };
    let mut text = context.docs(&field.docs, &field.name, &otherwise);
    let mut notes = Vec::new();
    if let Some(constant) = &field.constant {
        notes.push(format!("Always {}.", doc::code(&constant.to_string())));
    }
    notes.extend(context.number_note(&field.ty.ty).map(str::to_owned));
    if field.read_only {
        notes.push("Read-only: set by the service.".to_owned());
    }
    if field.write_only {
        notes.push("Write-only: never returned by the service.".to_owned());
    }
    if !notes.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&notes.join(" "));
    }
    text
}

fn constructor(arguments: &[&Part], parts: &[Part], maps: &[&Open]) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .filter_map(|part| Some(format!("{}: {}", part.name, part.argument.as_ref()?.ty)))
        .collect();
    let initials = parts.iter().map(|part| part.initial.as_str());
    let initials = initials.chain(maps.iter().map(|map| map.initial.as_str()));
    let initials: String = initials
        .map(|initial| format!("            {initial},\n"))
        .collect();
    let docs = match arguments.is_empty() {
        true => "A value with the constant properties; the others are absent.",
        false => "A value with the required properties; the others are absent.",
    };
    format!(
        "    /// {docs}
    #[must_use]
{}        Self {{
{initials}        }}
    }}
",
        head("new", &arguments)
    )
}

/// The builder of an object that requires more than a constructor may take.
fn builder_macro(
    builder: &Ident,
    name: &Ident,
    arguments: &[&Part],
    parts: &[Part],
    maps: &[&Open],
) -> String {
    let has_setters = arguments.len() <= Struct::MOST_SETTERS;
    let members: String = arguments
        .iter()
        .filter_map(|part| {
            let (setter, parameter) = &part.builder;
            let OfConstructor { ty, value, stored } = part.argument.as_ref()?;
            let argument = &part.name;
            Some(match has_setters {
                true => {
                    format!("    {setter} {parameter}: {stored} = |{argument}: {ty}| {value},\n")
                }
                false => format!("    {setter}: {stored},\n"),
            })
        })
        .collect();
    let initials = parts.iter().map(|part| match &part.argument {
        Some(_) if part.builder.0 == part.name => part.name.clone(),
        Some(_) => format!("{}: {}", part.name, part.builder.0),
        None => part.initial.clone(),
    });
    let initials: String = initials
        .chain(maps.iter().map(|map| map.initial.clone()))
        .map(|initial| format!("    {initial},\n"))
        .collect();
    let with = if has_setters {
        "builder"
    } else {
        "large_builder"
    };
    format!(
        "clientwright_runtime::codegen::v1::{with}!({builder} {{\n{members}}} => {name} {{\n{initials}}});\n"
    )
}

/// Whether a constructor would have too many arguments, so that there is a builder.
pub(super) fn has_builder(context: &Context<'_>, ty: &Type, object: &Struct) -> bool {
    head::is_constructed(ty) && constructor_fields(context, object).len() > Struct::MOST_ARGUMENTS
}

/// The fields that are arguments of a constructor, in order.
pub(in crate::render) fn constructor_fields(context: &Context<'_>, object: &Struct) -> Vec<usize> {
    let fields = object.fields.iter().enumerate();
    let mut arguments: Vec<(usize, String)> = fields
        .filter(|(_, field)| {
            let constant = field.constant.as_ref();
            field.required
                && match field.ty.nullable {
                    true => constant != Some(&Constant::Null),
                    false => !constant.is_some_and(|it| is_written(context, it, &field.ty.ty)),
                }
        })
        .map(|(index, field)| (index, Literal::string(&field.name).to_string()))
        .collect();
    arguments.sort_by(|(_, one), (_, other)| one.cmp(other));
    arguments.into_iter().map(|(index, _)| index).collect()
}

/// The first lines of a method that returns `Self`.
fn head(name: &str, arguments: &[String]) -> String {
    let line = format!("    pub fn {name}({}) -> Self {{\n", arguments.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let arguments: String = arguments
        .iter()
        .map(|argument| format!("        {argument},\n"))
        .collect();
    format!("    pub fn {name}(\n{arguments}    ) -> Self {{\n")
}

/// The code for members that have no separate field.
struct Open {
    name: String,
    declaration: String,
    /// How they are read and written, in the form of `json_object!`.
    member: String,
    initial: String,
}

fn open(context: &Context<'_>, file: &mut RustFile, id: TypeId, used: &TypeUse) -> Open {
    let names = context.names(id);
    let docs = "Properties that are not in the specification, as received.";
    map(context, file, id, used, &names.open, (docs, "flatten"))
}

/// The members whose names match a pattern.
fn matching(
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
