//! Names of clients for the operations of one tag: `client.orders().list()`.

use std::collections::{BTreeMap, BTreeSet};

use super::naming::{KeptIdents, Naming};
use super::reserved::is_keyword;
use super::scope::Scope;
use crate::api::Api;
use crate::words::{pascal, singular, words};

/// A client for the operations that have a tag as their first.
#[derive(Clone, Debug)]
pub struct TagClient {
    /// The tag.
    pub tag: String,
    /// The client method that returns it, and its module (file).
    pub module: String,
    /// The type.
    pub ident: String,
    /// The operations, by position, and their methods.
    pub operations: Vec<(usize, String)>,
}

/// Names a client for each tag, if the API is to have them, given the methods of all operations and the
/// preferred module of each tag.
pub(super) fn clients(
    api: &Api,
    methods: &[&str],
    modules: &BTreeMap<String, String>,
    naming: &mut Naming<'_>,
) -> Vec<TagClient> {
    if !api.has_tag_clients {
        return Vec::new();
    }
    let mut by_tag: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if let Some(tag) = &operation.tag {
            by_tag.entry(tag).or_default().push(index);
        }
    }
    let taken = ["builder", "core", "clone", "runtime", "mod"];
    let mut accessors = Scope::with_taken(methods.iter().copied().chain(taken));
    let mut held = KeptIdents::new(naming.kept(TAGS, ""), &mut accessors);
    let mut clients = Vec::new();
    for (tag, members) in by_tag {
        let wanted = modules
            .get(tag)
            .cloned()
            .unwrap_or_else(|| "tag".to_owned());
        let instead = format!("{wanted}_tag");
        let chosen = api.chosen_tags.contains_key(tag);
        let module = held
            .give(tag)
            .filter(|kept| !chosen || *kept == wanted)
            .unwrap_or_else(|| accessors.claim_first([wanted.as_str(), instead.as_str()]));
        naming.keep(TAGS, "", tag, &module);
        let known: BTreeSet<String> = [tag, module.as_str()]
            .into_iter()
            .flat_map(words)
            .flat_map(|word| [singular(&word).unwrap_or_default(), word])
            .collect();
        let method = |index: &usize| methods.get(*index).copied().unwrap_or_default();
        let shorter: Vec<String> = members
            .iter()
            .map(|it| shorter(method(it), &known))
            .collect();
        let mut scope = Scope::with_taken(["clone"]);
        let mut kept = KeptIdents::new(naming.kept(METHODS, tag), &mut scope);
        let mut named = Vec::new();
        for (index, short) in members.iter().zip(&shorter) {
            // If two methods would have the same short name, both keep the full one.
            let is_alone = shorter.iter().filter(|other| *other == short).count() == 1;
            let whole = method(index);
            let key = api.operations.get(*index).map_or("", |it| it.id.as_str());
            let ident = kept.give(key).unwrap_or_else(|| match is_alone {
                true => scope.claim_first([short.as_str(), whole]),
                false => scope.claim(whole),
            });
            naming.keep(METHODS, tag, key, &ident);
            named.push((*index, ident));
        }
        clients.push(TagClient {
            tag: tag.to_owned(),
            ident: pascal(&module),
            module,
            operations: named,
        });
    }
    clients
}

/// The scope of the clients of tags in a lock.
const TAGS: &str = "tags";
/// The scopes of the methods of these clients.
const METHODS: &str = "tag-methods";

/// Returns the name of a method without the words of its tag, if the rest is a usable name.
pub(crate) fn shorter(method: &str, known: &BTreeSet<String>) -> String {
    let all = words(method);
    let rest: Vec<&str> = all
        .iter()
        .map(String::as_str)
        .filter(|word| !known.contains(*word))
        .collect();
    let short = rest.join("_");
    let usable = short.starts_with(|c: char| c.is_ascii_alphabetic());
    match usable && !is_keyword(&short) {
        true => short,
        false => method.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_tag_are_omitted_if_a_name_remains() {
        let known: BTreeSet<String> = ["orders", "order"].map(str::to_owned).into();
        for (method, expected) in [
            ("list_orders", "list"),
            ("get_order", "get"),
            ("get_order_lines", "get_lines"),
            ("orders", "orders"),
            ("move_order", "move_order"),
            ("order_2", "order_2"),
        ] {
            assert_eq!(shorter(method, &known), expected);
        }
    }
}
