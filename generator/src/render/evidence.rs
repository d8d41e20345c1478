//! The section of the README about how well the parts of an API are known, grouped by grade and source.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::api::{Evidence, Grade, StatusPattern, TypeKind};

use super::context::Context;
use super::{doc, status_docs};

/// Parts that share a grade and a source, in the order of the API.
struct Group<'a> {
    evidence: &'a Evidence,
    /// The kind of the names (`operation`, `type`, …), the part that contains them, and the names.
    kinds: Vec<(&'static str, &'a str, Vec<String>)>,
    /// The index in `kinds` of each kind and part.
    places: BTreeMap<(&'static str, &'a str), usize>,
}

/// The section; empty if the specification has no evidence.
pub(super) fn section(context: &Context<'_>) -> String {
    let api = &context.named.api;
    let groups = groups(context);
    let mut text = String::new();
    if let Some(evidence) = &api.evidence {
        let _ = writeln!(
            text,
            "Unless stated otherwise below, this API is **{}**: {}\n",
            evidence.grade.as_str(),
            doc::sentence(&doc::escape(&evidence.source))
        );
    }
    for grade in [Grade::Assumed, Grade::Reported] {
        let mut groups = groups
            .iter()
            .filter(|group| group.evidence.grade == grade)
            .peekable();
        if groups.peek().is_none() {
            continue;
        }
        let _ = writeln!(text, "**{}**, with the source:\n", capital(grade.as_str()));
        for group in groups {
            let parts: Vec<String> = group
                .kinds
                .iter()
                .map(|(kind, whole, names)| {
                    let kind = match (kind.is_empty(), names.len()) {
                        (true, _) => String::new(),
                        (false, 1) => format!("{kind} "),
                        (false, _) => format!("{} ", plural(kind)),
                    };
                    let of = if whole.is_empty() {
                        String::new()
                    } else {
                        format!(" of `{whole}`")
                    };
                    format!("{kind}{}{of}", names.join(", "))
                })
                .collect();
            let source = if group.evidence.source.is_empty() {
                String::new()
            } else {
                format!(" — {}", doc::escape(&group.evidence.source))
            };
            let _ = writeln!(text, "- {}{source}", parts.join("; "));
        }
        text.push('\n');
    }
    if text.is_empty() {
        text
    } else {
        format!("## What is documented and what is assumed\n\n{text}")
    }
}

fn groups<'a>(context: &'a Context<'_>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places: BTreeMap<(Grade, &'a str), usize> = BTreeMap::new();
    let mut add =
        |evidence: Option<&'a Evidence>, kind: &'static str, whole: &'a str, name: String| {
            let Some(evidence) = evidence.filter(|evidence| evidence.grade != Grade::Documented)
            else {
                return;
            };
            let index = *places
                .entry((evidence.grade, evidence.source.as_str()))
                .or_insert_with(|| {
                    groups.push(Group {
                        evidence,
                        kinds: Vec::new(),
                        places: BTreeMap::new(),
                    });
                    groups.len() - 1
                });
            let Some(group) = groups.get_mut(index) else {
                return;
            };
            let place = *group.places.entry((kind, whole)).or_insert_with(|| {
                group.kinds.push((kind, whole, Vec::new()));
                group.kinds.len() - 1
            });
            if let Some((_, _, names)) = group.kinds.get_mut(place) {
                names.push(name);
            }
        };
    let api = &context.named.api;
    let operations = || api.operations.iter().zip(&context.named.operations);
    for (operation, names) in operations() {
        add(
            operation.docs.evidence.as_ref(),
            "operation",
            "",
            format!("`{}`", names.method),
        );
    }
    for (operation, names) in operations() {
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            add(
                parameter.docs.evidence.as_ref(),
                "parameter",
                &names.method,
                format!("`{name}`"),
            );
        }
    }
    for (operation, names) in operations() {
        for (waiter, names) in operation.waiters.iter().zip(&names.waiters) {
            let name = format!("`{}`", names.method);
            add(waiter.docs.evidence.as_ref(), "waiter", "", name);
        }
    }
    for (status, evidence, what) in statuses(context) {
        let kind = if status == StatusPattern::Default {
            ""
        } else {
            "status"
        };
        add(Some(evidence), kind, "", what);
    }
    for (ty, names) in api.types.iter().zip(&context.named.types) {
        add(
            ty.docs.evidence.as_ref(),
            "type",
            "",
            format!("`{}`", names.ident),
        );
    }
    for (ty, names) in api.types.iter().zip(&context.named.types) {
        if let TypeKind::Struct(object) = &ty.kind {
            for (field, member) in object.fields.iter().zip(&names.members) {
                add(
                    field.docs.evidence.as_ref(),
                    "field",
                    &names.ident,
                    format!("`{member}`"),
                );
            }
        }
    }
    groups
}

/// Statuses with their evidence and users: once for all operations if they agree.
fn statuses<'a>(context: &'a Context<'_>) -> Vec<(StatusPattern, &'a Evidence, String)> {
    let mut known: Vec<(StatusPattern, &Evidence, Vec<&str>)> = Vec::new();
    let mut places: BTreeMap<(StatusPattern, Grade, &str), usize> = BTreeMap::new();
    let mut times: BTreeMap<StatusPattern, usize> = BTreeMap::new();
    let api = &context.named.api;
    for (operation, names) in api.operations.iter().zip(&context.named.operations) {
        for error in &operation.errors {
            let Some(evidence) = &error.evidence else {
                continue;
            };
            let key = (error.status, evidence.grade, evidence.source.as_str());
            let place = *places.entry(key).or_insert_with(|| {
                known.push((error.status, evidence, Vec::new()));
                *times.entry(error.status).or_default() += 1;
                known.len() - 1
            });
            if let Some((_, _, methods)) = known.get_mut(place) {
                methods.push(&names.method);
            }
        }
    }
    known.sort_by_key(|(status, _, _)| *status);
    known
        .iter()
        .map(|(status, evidence, methods)| {
            let alone = times.get(status) == Some(&1);
            let name = status_docs::status_name(*status);
            let what = if alone {
                name.clone()
            } else {
                let methods: Vec<String> = methods.iter().map(|m| format!("`{m}`")).collect();
                format!("{name} of {}", methods.join(" and "))
            };
            (*status, *evidence, what)
        })
        .collect()
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + characters.as_str()
    })
}

fn plural(kind: &str) -> String {
    match kind {
        "status" => "statuses".to_owned(),
        _ => format!("{kind}s"),
    }
}
