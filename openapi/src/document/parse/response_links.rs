//! `links` of responses.

use super::builder::Builder;
use super::keys;
use super::node::{Object, ref_of};
use crate::diagnostics::codes;
use crate::document::{Link, Operation, Spanned};
use crate::source::Node;

impl<'a> Builder<'a> {
    /// The links of a response; their targets are resolved after all operations are read.
    pub(super) fn links(&mut self, response: Object<'a>) -> Vec<Link> {
        let Some(map) = self.object_at(response, "links") else {
            return Vec::new();
        };
        let mut links = Vec::new();
        for (name, key, node) in map.named_entries() {
            let Some(object) = self.link_object(name, node) else {
                continue;
            };
            self.check_keys(object, keys::LINK, "a link");
            for key in ["operationId", "operationRef"] {
                let _ = self.text(object, key);
            }
            if let Some(node) = object.get("server") {
                let _ = self.unneeded(node, "server");
            }
            let parameters = object.get("parameters");
            let parameters = parameters.and_then(|node| self.unneeded(node, "parameters"));
            let parameters = parameters.map_or(&[][..], |map| map.entries).iter();
            let parameters = parameters.filter_map(|(key, value)| {
                let name = Spanned {
                    value: key.as_str()?.to_owned(),
                    span: key.span,
                };
                Some((name, value.clone()))
            });
            links.push(Link {
                name: Spanned {
                    value: name.to_owned(),
                    span: key.span,
                },
                reference: object
                    .get("operationRef")
                    .and_then(Node::as_str)
                    .map(str::to_owned),
                target: None,
                description: self.description_beside(node, object),
                parameters: parameters.collect(),
                request_body: object.get("requestBody").cloned(),
                server: object.get("server").cloned(),
                extensions: self.extensions(object),
                span: object.span(),
            });
        }
        links
    }

    fn link_object(&mut self, name: &str, node: &'a Node) -> Option<Object<'a>> {
        let found = match ref_of(node) {
            None => Some(node),
            Some(reference) => match self.lookup(reference) {
                Ok(target) if !self.is_expected(reference, &target, "a link") => None,
                Ok(target) => {
                    self.check_beside_ref(node);
                    Some(target.node)
                }
                Err(_) => {
                    self.diagnostics.warning(
                        codes::LINK_NAMES_NOTHING,
                        reference.span,
                        "the link refers to something that does not exist: it is ignored",
                    );
                    None
                }
            },
        };
        self.unneeded(found?, name)
    }

    /// Sets the target of each link.
    pub(super) fn resolve_links(&mut self, operations: &mut [Operation]) {
        let targets = std::mem::take(&mut self.claims.link_targets);
        for operation in operations {
            let place = (operation.span.file, operation.span.start);
            let Some(targets) = targets.get(&place) else {
                continue;
            };
            for response in &mut operation.responses {
                for link in &mut response.links {
                    let name = (response.status, link.name.value.clone());
                    link.target = targets.get(&name).copied();
                }
            }
        }
    }
}
