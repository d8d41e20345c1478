//! Names of response headers.

use std::collections::BTreeMap;

use super::naming::Naming;
use super::operation_types::OperationTypes;
use super::siblings::Sibling;
use super::{HeaderSet, OperationNames, Scope};
use crate::api::{Api, ResponseHeader};
use crate::words::{Case, pascal};

/// The maximum number of headers that a struct is named after. More would make an unreadable name.
const MOST_IN_A_NAME: usize = 2;

/// Groups operations by the headers of their responses, and names each group after its headers if they are
/// few. Other operations get a separate struct each, named after the operation.
pub(super) fn sets(
    api: &Api,
    operations: &mut [OperationNames],
    types: &mut OperationTypes<'_>,
    naming: &mut Naming<'_>,
) -> Vec<HeaderSet> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if !operation.headers.is_empty() {
            let mut key = key(&operation.headers);
            if operation.headers.len() > MOST_IN_A_NAME {
                key.push_str(&operation.id);
            }
            groups.entry(key).or_default().push(index);
        }
    }
    let mut named: Vec<(String, Vec<usize>)> = groups
        .into_values()
        .map(|group| (wanted(api, operations, &group), group))
        .collect();
    named.sort();
    named
        .into_iter()
        .map(|(wanted, group)| {
            let keys: Vec<String> = group
                .iter()
                .filter_map(|index| api.operations.get(*index))
                .map(|operation| format!("{} headers", operation.id))
                .collect();
            let ident = types.claim_shared(&keys, &[wanted.as_str()], naming);
            for index in &group {
                if let Some(names) = operations.get_mut(*index) {
                    names.headers.clone_from(&ident);
                }
            }
            let headers = headers_of(api, &group);
            let names = headers.iter().map(|header| header.name.as_str());
            let siblings = Sibling::all(names, Case::Snake);
            let fields = naming.idents(("headers", &ident), &mut Scope::default(), &siblings);
            HeaderSet {
                ident,
                fields,
                operations: group,
            }
        })
        .collect()
}

fn headers_of<'a>(api: &'a Api, group: &[usize]) -> &'a [ResponseHeader] {
    let first = group.first().and_then(|index| api.operations.get(*index));
    first.map_or(&[], |operation| &operation.headers)
}

/// Returns a key that is equal for headers that produce equal structs.
fn key(headers: &[ResponseHeader]) -> String {
    let parts: Vec<String> = headers
        .iter()
        .map(|header| {
            let docs = &header.docs;
            format!(
                "{:?}",
                (
                    &header.name,
                    &header.ty,
                    header.required,
                    header.explode,
                    header.json,
                    &docs.title,
                    &docs.description,
                    docs.deprecated
                )
            )
        })
        .collect();
    parts.join("\n")
}

fn wanted(api: &Api, operations: &[OperationNames], group: &[usize]) -> String {
    let headers = headers_of(api, group);
    if let [only] = group {
        let names = operations.get(*only);
        // The `_` of `Self_` only distinguishes it from the keyword.
        let request = names.map_or("", |names| names.request.trim_end_matches('_'));
        return format!("{request}Headers");
    }
    let words: String = headers
        .iter()
        .map(|header| {
            let name = header.name.as_str();
            let short = name
                .get(2..)
                .filter(|_| name.starts_with("X-") || name.starts_with("x-"));
            pascal(short.unwrap_or(name))
        })
        .collect();
    format!("{words}Headers")
}
