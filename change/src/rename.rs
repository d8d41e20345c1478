//! Explicit renames of a part of a crate, stored in `names.lock` like all names.
//!
//! The former name stays as a deprecated alias, where Rust supports it: for types and operations.

use std::fmt;
use std::path::PathBuf;

use clientwright_generator::api::{ChosenName, TypeKind, place};
use clientwright_generator::names::{NamedApi, NamesLock, NamesLocks};
use clientwright_generator::project::{Client, ProjectPaths, read_clients};
use clientwright_openapi::source::{Sources, nearest};
use serde::Serialize;

use crate::state::State;

/// A part of a crate that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A type.
    Type,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
}

impl Part {
    /// The name of the kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
        }
    }
}

/// A completed rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Renamed {
    /// The crate.
    #[serde(rename = "crate")]
    pub name: String,
    /// The kind of part.
    pub part: Part,
    /// The former name.
    pub before: String,
    /// The new name.
    pub now: String,
    /// Whether the former name stays as a deprecated alias.
    pub alias: bool,
    /// The position in the document.
    pub place: Option<String>,
}

/// What to rename.
#[derive(Clone, Debug)]
pub struct Rename<'a> {
    /// The crate; all crates if `None`.
    pub client: Option<&'a str>,
    /// The name in Rust: `Order`, `Order::status`, `list_orders`, `list_orders::page`. A name in
    /// the document is also accepted.
    pub what: &'a str,
    /// The new name.
    pub to: &'a str,
    /// Whether the former name stays as a deprecated alias, where there can be one.
    pub alias: bool,
}

/// Why nothing was renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameError(String);

impl fmt::Display for RenameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for RenameError {}

/// A part that was found.
struct Found {
    part: Part,
    ident: String,
    /// The key of the part, and of the member.
    owner: String,
    member: Option<String>,
    chosen: Option<ChosenName>,
    span: Option<clientwright_openapi::source::Span>,
}

/// Renames a part of a generated crate in `names.lock`. Does not generate the crates.
///
/// # Errors
///
/// There is no such part, or more than one, or the name is invalid.
pub fn rename(layout: &ProjectPaths, wanted: &Rename<'_>) -> Result<Renamed, RenameError> {
    let failed = |error: &dyn fmt::Display| RenameError(error.to_string());
    let clients = read_clients(layout).map_err(|error| failed(&error))?;
    let path = layout.in_specs("names.lock");
    let full = layout.root.join(&path);
    let text = match std::fs::read_to_string(&full) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(RenameError(format!("cannot read {path}: {error}"))),
    };
    let mut locks =
        NamesLocks::parse(&text).map_err(|error| failed(&format!("{path}: {error}")))?;
    let candidates = clients.clients.iter().filter(|client| {
        client.options.command_line.is_none()
            && wanted.client.is_none_or(|name| client.options.name == name)
    });
    let mut found: Vec<(&Client, State, Found)> = Vec::new();
    let mut known: Vec<String> = Vec::new();
    let mut any = false;
    for client in candidates {
        any = true;
        let lock = locks.crates.get(&client.options.name);
        let state = load(layout, client, lock.cloned())?;
        let Some(named) = &state.named else { continue };
        let part = find(named, wanted.what, &mut known);
        let gone = part.is_none() && lock.is_some_and(|lock| lock.has_had(wanted.what));
        match part {
            Some(part) => found.push((client, state, part)),
            None if gone && wanted.alias => {
                if let Some(renamed) = adopt(named, wanted) {
                    let renamed = Renamed {
                        name: client.options.name.clone(),
                        ..renamed
                    };
                    let lock = locks.crates.entry(renamed.name.clone()).or_default();
                    lock.add_alias(renamed.part == Part::Type, wanted.what, wanted.to);
                    return write(&full, &locks).map(|()| renamed);
                }
            }
            None => {}
        }
    }
    if let (false, Some(name)) = (any, wanted.client) {
        return Err(RenameError(format!("the project has no client `{name}`")));
    }
    if found.len() > 1 {
        let names: Vec<String> = found
            .iter()
            .map(|(client, ..)| format!("`{}`", client.options.name))
            .collect();
        return Err(RenameError(format!(
            "`{}` is in {}: name one of them with --client",
            wanted.what,
            names.join(" and in ")
        )));
    }
    let Some((client, state, part)) = found.pop() else {
        let known = known.iter().map(String::as_str);
        let meant = nearest(wanted.what, known);
        let meant = meant.map_or(String::new(), |meant| format!(": did you mean `{meant}`?"));
        return Err(RenameError(format!(
            "no generated crate has a type, field, variant, operation or parameter `{}`{meant}",
            wanted.what
        )));
    };
    let name = &client.options.name;
    if let Some(chosen) = &part.chosen {
        return Err(RenameError(format!(
            "the name `{}` is set by {}: change it there",
            part.ident,
            chosen_at(chosen, &state.sources)
        )));
    }
    if part.ident == wanted.to {
        return Err(RenameError(format!("the name is already `{}`", wanted.to)));
    }
    let mut client = client.clone();
    choose(&mut client, &part, wanted.to);
    let renamed = load(layout, &client, locks.crates.get(name).cloned())?;
    if let Some(other) = renamed
        .named
        .as_ref()
        .and_then(|now| other_renamed(state.named.as_ref()?, now, &part))
    {
        return Err(RenameError(format!(
            "`{}` cannot be renamed to `{}`: `{other}` has that name",
            part.ident, wanted.to
        )));
    }
    let mut lock = renamed.generated.names;
    let alias = wanted.alias && matches!(part.part, Part::Type | Part::Operation);
    if !alias {
        lock.drop_alias(&part.ident);
    }
    let result = Renamed {
        name: name.clone(),
        part: part.part,
        before: part.ident,
        now: wanted.to.to_owned(),
        alias,
        place: part.span.and_then(|span| state.place(span)),
    };
    locks.crates.insert(name.clone(), lock);
    write(&full, &locks)?;
    Ok(result)
}

/// Another item whose name would change: the one that already has the name.
fn other_renamed(before: &NamedApi, now: &NamedApi, part: &Found) -> Option<String> {
    let types = before.types.iter().zip(&now.types);
    let types = types.map(|(before, now)| (&before.ident, &now.ident));
    let operations = before.operations.iter().zip(&now.operations);
    let operations = operations.map(|(before, now)| (&before.method, &now.method));
    let mut others = types.chain(operations).filter(|(old, new)| old != new);
    let other = others.find(|(old, _)| **old != part.ident)?;
    Some(other.0.clone())
}

/// The existing alias of an item that was renamed in the document.
fn adopt(named: &NamedApi, wanted: &Rename<'_>) -> Option<Renamed> {
    let is_type = named.types.iter().any(|names| names.ident == wanted.to);
    let is_operation = named.operations.iter().any(|it| it.method == wanted.to);
    let part = match (is_type, is_operation) {
        (true, _) => Part::Type,
        (_, true) => Part::Operation,
        _ => return None,
    };
    Some(Renamed {
        name: String::new(),
        part,
        before: wanted.what.to_owned(),
        now: wanted.to.to_owned(),
        alias: true,
        place: None,
    })
}

fn load(
    layout: &ProjectPaths,
    client: &Client,
    lock: Option<NamesLock>,
) -> Result<State, RenameError> {
    let files = layout.files(&client.options.allow_read);
    State::load(
        &files,
        &layout.in_specs(&client.spec),
        &client.options,
        lock,
    )
    .map_err(|error| RenameError(error.to_string()))
}

/// Writes a file atomically.
fn write(path: &std::path::Path, locks: &NamesLocks) -> Result<(), RenameError> {
    let staged: PathBuf = path.with_extension("lock.new");
    let failed = |error| RenameError(format!("cannot write {}: {error}", path.display()));
    std::fs::write(&staged, locks.to_text()).map_err(failed)?;
    std::fs::rename(&staged, path).map_err(failed)
}

fn chosen_at(chosen: &ChosenName, sources: &Sources) -> String {
    let line = chosen.span.and_then(|span| sources.line(span));
    line.map_or("a setting".to_owned(), |(path, line)| {
        format!("{path}:{line}")
    })
}

/// The setting of the name.
fn choose(client: &mut Client, part: &Found, to: &str) {
    let renames = &mut client.options.custom.renames;
    let owner = || part.owner.as_str().into();
    let (members, to) = (part.member.as_deref(), to.into());
    match (part.part, members) {
        (Part::Type, _) | (_, None) if part.part != Part::Operation => {
            renames.types.insert(owner(), to);
        }
        (Part::Field, Some(member)) => {
            let names = renames.fields.entry(owner()).or_default();
            names.insert(member.into(), to);
        }
        (Part::Variant, Some(member)) => {
            let names = renames.variants.entry(owner()).or_default();
            names.insert(member.into(), to);
        }
        (Part::Parameter, Some(member)) => {
            let names = renames.parameters.entry(owner()).or_default();
            names.insert(member.into(), to);
        }
        _ => {
            renames.operations.insert(owner(), to);
        }
    }
}

/// Finds the part with this name; adds all names to `known`.
fn find(named: &NamedApi, what: &str, known: &mut Vec<String>) -> Option<Found> {
    let what = what.strip_prefix("types::").unwrap_or(what);
    let what = what.strip_prefix("Client::").unwrap_or(what);
    let (owner, member) = match what.split_once("::").or_else(|| what.split_once('.')) {
        Some((owner, member)) => (owner, Some(member)),
        None => (what, None),
    };
    found_type(named, owner, member, known).or_else(|| found_operation(named, owner, member, known))
}

fn found_type(
    named: &NamedApi,
    owner: &str,
    member: Option<&str>,
    known: &mut Vec<String>,
) -> Option<Found> {
    let types = &named.api.types;
    for (index, (ty, names)) in types.iter().zip(&named.types).enumerate() {
        let own = place(types, clientwright_generator::api::TypeId(index));
        let component = own.strip_prefix("#/components/schemas/");
        let is_owner = names.ident == owner || component == Some(owner);
        known.push(names.ident.clone());
        if !is_owner {
            continue;
        }
        let Some(member) = member else {
            return Some(Found {
                part: Part::Type,
                ident: names.ident.clone(),
                owner: own,
                member: None,
                chosen: ty.chosen.own.clone(),
                span: ty.docs.span,
            });
        };
        let (part, keys): (Part, Vec<String>) = match &ty.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter();
                (Part::Field, fields.map(|it| it.name.clone()).collect())
            }
            TypeKind::StringEnum(list) => (Part::Variant, list.values.clone()),
            TypeKind::IntegerEnum(list) => {
                let values = list.values.iter();
                (Part::Variant, values.map(ToString::to_string).collect())
            }
            TypeKind::ValueEnum(list) => {
                let values = list.values.iter();
                (Part::Variant, values.map(ToString::to_string).collect())
            }
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                (Part::Variant, variants.map(|it| it.name.clone()).collect())
            }
            _ => return None,
        };
        let members = || keys.iter().zip(&names.members);
        known.extend(members().map(|(_, ident)| format!("{owner}::{ident}")));
        let (key, ident) = members()
            .find(|(_, ident)| *ident == member)
            .or_else(|| members().find(|(key, _)| *key == member))?;
        return Some(Found {
            part,
            ident: ident.clone(),
            owner: own,
            member: Some(key.clone()),
            chosen: ty.chosen.members.get(key).cloned(),
            span: ty.docs.span,
        });
    }
    None
}

fn found_operation(
    named: &NamedApi,
    owner: &str,
    member: Option<&str>,
    known: &mut Vec<String>,
) -> Option<Found> {
    for (operation, names) in named.api.operations.iter().zip(&named.operations) {
        known.push(names.method.clone());
        if names.method != owner && operation.id != owner {
            continue;
        }
        let Some(member) = member else {
            return Some(Found {
                part: Part::Operation,
                ident: names.method.clone(),
                owner: operation.id.clone(),
                member: None,
                chosen: operation.chosen.own.clone(),
                span: operation.docs.span,
            });
        };
        let parameters = || operation.parameters.iter().zip(&names.parameters);
        known.extend(parameters().map(|(_, ident)| format!("{owner}::{ident}")));
        let (parameter, ident) = parameters()
            .find(|(_, ident)| *ident == member)
            .or_else(|| parameters().find(|(parameter, _)| parameter.name == member))?;
        return Some(Found {
            part: Part::Parameter,
            ident: ident.clone(),
            owner: operation.id.clone(),
            member: Some(parameter.name.clone()),
            chosen: operation.chosen.members.get(&parameter.key()).cloned(),
            span: parameter.docs.span.or(operation.docs.span),
        });
    }
    None
}
