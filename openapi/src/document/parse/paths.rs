//! Path items and operations.

use std::collections::{HashMap, HashSet};

use super::builder::Builder;
use super::node::Object;
use super::parameter::identity;
use super::pending::Callbacks;
use super::{keys, template};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{DuplicateId, Method, Operation, Parameter, Server, Spanned};
use crate::source::{Node, Span};

const METHODS: [(&str, Method); 9] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("trace", Method::Trace),
    // Since 3.2.
    ("query", Method::Query),
];

/// The parts of a path item that apply to all of its operations.
struct PathItem<'a, 'p> {
    object: Object<'a>,
    path: Spanned<String>,
    placeholders: &'p [String],
    parameters: Vec<Parameter>,
    servers: Vec<Server>,
}

/// The method of a key of `additionalOperations`, or why it is not valid.
fn additional_method(name: &str, seen: &[Method]) -> Result<Method, &'static str> {
    let known = METHODS
        .iter()
        .map(|(_, method)| method)
        .find(|method| method.as_str() == name);
    let method = match known {
        Some(known) => known.clone(),
        None if !is_token(name) => return Err("this is not a valid HTTP method"),
        None if name == "CONNECT" => return Err("it requests a tunnel, not a resource"),
        None => Method::Other(name.to_owned()),
    };
    if seen.contains(&method) {
        return Err("the path already has an operation with this method");
    }
    Ok(method)
}

/// Whether the text is an HTTP token (RFC 9110, 5.6.2), which every method must be.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

impl<'a> Builder<'a> {
    pub(super) fn paths(&mut self, root: Object<'a>) -> Vec<Operation> {
        let mut operations = Vec::new();
        let Some(paths) = self.object_at(root, "paths") else {
            if root.get("paths").is_none() && self.dialect != Dialect::OpenApi31 {
                self.diagnostics.warning(
                    codes::MISSING_KEY,
                    root.version_span(),
                    "the document has no `paths`",
                );
            }
            return operations;
        };
        let mut shapes: HashMap<String, (Span, &str)> = HashMap::new();
        for (path, key, node) in paths.named_entries() {
            let Some(placeholders) = self.path_template(path, key.span) else {
                continue;
            };
            // A duplicate of the same path was reported when the file was read.
            if let Some((first, known)) = shapes.insert(template::shape(path), (key.span, path))
                && known != path
            {
                self.diagnostics
                    .warning(
                        codes::SAME_PATH,
                        key.span,
                        format!("`{path}` differs from another path only in parameter names"),
                    )
                    .label("second path")
                    .also(first, "first path");
            }
            let slash = if path.starts_with('/') { "" } else { "/" };
            let path = Spanned {
                value: format!("{slash}{path}"),
                span: key.span,
            };
            self.path_item(path, &placeholders, node, &mut operations);
        }
        operations
    }

    /// The placeholders of a path; `None` if the path is invalid.
    fn path_template(&mut self, path: &str, span: Span) -> Option<Vec<String>> {
        let names = match template::placeholders(path) {
            Ok(names) => names,
            Err(why) => {
                self.diagnostics
                    .error(
                        codes::MALFORMED_PATH,
                        span,
                        format!("the path `{path}` is malformed: {why}"),
                    )
                    .help("write `{name}` for a parameter, `%7B` and `%7D` for braces");
                return None;
            }
        };
        if !path.starts_with('/') {
            self.diagnostics
                .warning(
                    codes::PATH_WITHOUT_SLASH,
                    span,
                    format!("the path `{path}` does not begin with `/`"),
                )
                .label("treated as if it did");
        }
        if path.contains(['?', '#']) {
            self.diagnostics
                .warning(
                    codes::QUERY_IN_PATH,
                    span,
                    format!("the path `{path}` has a query or a fragment"),
                )
                .help("declare `parameters` with `in: query`");
        }
        let mut seen = HashSet::new();
        let mut distinct: Vec<String> = Vec::new();
        for name in names {
            if !seen.insert(name) {
                self.diagnostics.warning(
                    codes::PLACEHOLDER_TWICE,
                    span,
                    format!("`{{{name}}}` appears twice in the path"),
                );
            } else {
                distinct.push(name.to_owned());
            }
        }
        Some(distinct)
    }

    pub(super) fn path_item(
        &mut self,
        path: Spanned<String>,
        placeholders: &[String],
        node: &'a Node,
        operations: &mut Vec<Operation>,
    ) {
        // A path item may have a `$ref` as well as fields, which have priority.
        let own = node.as_mapping().unwrap_or_default();
        let own = (own.len() > 1 && node.get("$ref").is_some())
            .then(|| self.object(node, "a path item"))
            .flatten();
        let Some(object) = self.followed(node, "a path item") else {
            return;
        };
        if let Some(own) = own {
            self.check_replaced(own, object);
        }
        let mut seen = Vec::new();
        // Parameters and servers alongside the `$ref` apply to the referenced operations, too.
        let (mut parameters, mut servers) = (Vec::new(), Vec::new());
        for object in own.into_iter().chain([object]) {
            self.check_keys(object, keys::PATH_ITEM, "a path item");
            let known: HashSet<_> = parameters.iter().map(identity).collect();
            let mut others = self.parameters(object);
            others.retain(|other| !known.contains(&identity(other)));
            parameters.extend(others);
            let others = self.servers(object);
            if servers.is_empty() {
                servers = others;
            }
            let item = PathItem {
                parameters: parameters.clone(),
                servers: servers.clone(),
                object,
                path: path.clone(),
                placeholders,
            };
            for (name, key, node) in object.named_entries() {
                let known = METHODS.iter().find(|(known, _)| *known == name);
                if let Some((_, method)) = known.filter(|(_, method)| !seen.contains(method)) {
                    seen.push(method.clone());
                    operations.extend(self.operation(&item, method.clone(), key, node));
                }
            }
            // After the standard methods, so that those have priority.
            let Some(additional) = self.object_at(object, "additionalOperations") else {
                continue;
            };
            for (name, key, node) in additional.named_entries() {
                match additional_method(name, &seen) {
                    Ok(method) => {
                        seen.push(method.clone());
                        operations.extend(self.operation(&item, method, key, node));
                    }
                    Err(why) => {
                        self.operations_left_out += 1;
                        self.diagnostics.warning(
                            codes::METHOD_LEFT_OUT,
                            key.span,
                            format!("the operation `{name}` is omitted: {why}"),
                        );
                    }
                }
            }
        }
    }

    /// Reports the operations and servers of a referenced path item that those alongside the `$ref` replace.
    fn check_replaced(&mut self, own: Object<'a>, referenced: Object<'a>) {
        if let (Some((key, _)), Some((replaced, _))) =
            (own.entry("servers"), referenced.entry("servers"))
        {
            self.diagnostics
                .warning(
                    codes::NO_EFFECT_BESIDE_REF,
                    key.span,
                    "`servers` replaces the servers of the referenced path item",
                )
                .also(replaced.span, "these are not used");
        }
        for (name, _) in &METHODS {
            let (Some((key, _)), Some((replaced, node))) =
                (own.entry(name), referenced.entry(name))
            else {
                continue;
            };
            let id = node.get("operationId").and_then(Node::as_str);
            let lost = match id {
                Some(id) => format!("the operation `{id}`"),
                None => format!("the operation `{name}`"),
            };
            self.diagnostics
                .warning(
                    codes::NO_EFFECT_BESIDE_REF,
                    key.span,
                    format!("`{name}` replaces {lost} of the referenced path item"),
                )
                .also(replaced.span, "ignored in this path")
                .help("keep one of them");
        }
    }

    fn operation(
        &mut self,
        item: &PathItem<'a, '_>,
        method: Method,
        key: &'a Node,
        node: &'a Node,
    ) -> Option<Operation> {
        let object = self.followed(node, "an operation")?;
        self.check_keys(object, keys::OPERATION, "an operation");
        let own = self.parameters(object);
        let overridden: HashSet<_> = own.iter().map(identity).collect();
        let mut parameters = item.parameters.clone();
        parameters.retain(|other| !overridden.contains(&identity(other)));
        parameters.extend(own);
        self.check_query_string(&parameters);
        self.match_placeholders(item, key.span, &mut parameters);
        let is_addressed = !item.path.value.is_empty();
        let (operation_id, duplicate_id) = self.operation_id(object, key.span, is_addressed);
        self.claim_links(object, "callbacks", key.span, None);
        let callbacks = object.get("callbacks").map(|map| Callbacks {
            map,
            owner: operation_id.as_ref().map(|id| id.value.clone()),
        });
        self.callbacks.extend(callbacks);
        let request_body = match self.dialect {
            Dialect::Swagger2 => self.swagger_body(item.object, object),
            _ => self.request_body_of(object),
        };
        let mut extensions = self.extensions(item.object);
        extensions.extend(self.extensions(object));
        if self.dialect == Dialect::Swagger2 {
            self.check_schemes(object);
        }
        let own_servers = self.servers(object);
        Some(Operation {
            path: item.path.clone(),
            method,
            operation_id,
            duplicate_id,
            summary: self.prose(object, "summary"),
            description: self.prose(object, "description"),
            tags: self
                .texts(object, "tags")
                .into_iter()
                .map(|tag| tag.value)
                .collect(),
            parameters,
            request_body,
            responses: self.responses(object, key.span),
            security: self
                .security_of(object)
                .or_else(|| self.root_security.clone()),
            servers: if own_servers.is_empty() {
                item.servers.clone()
            } else {
                own_servers
            },
            deprecated: self.flag(object, "deprecated").unwrap_or(false),
            extensions,
            span: Span {
                start: key.span.start,
                ..if key.span.file == object.span().file {
                    object.span()
                } else {
                    key.span
                }
            },
        })
    }

    /// The `operationId`, or the duplicate if another operation has it. The duplicate is reported
    /// when operations are named: the message contains the resulting name.
    fn operation_id(
        &mut self,
        object: Object<'a>,
        operation: Span,
        is_addressed: bool,
    ) -> (Option<Spanned<String>>, Option<DuplicateId>) {
        let id = self
            .spanned_text(object, "operationId")
            .filter(|id| !id.value.trim().is_empty());
        let Some(id) = id else {
            // Webhooks and callbacks are named separately.
            if !is_addressed {
                return (None, None);
            }
            self.diagnostics
                .warning(
                    codes::NO_OPERATION_ID,
                    operation,
                    "this operation has no `operationId`",
                )
                .label("named after its method and path");
            return (None, None);
        };
        if let Some(first) = self.operation_ids.get(&id.value) {
            let first = *first;
            return (None, Some(DuplicateId { id, first }));
        }
        self.operation_ids.insert(id.value.clone(), id.span);
        (Some(id), None)
    }

    /// Matches path parameters and placeholders one to one.
    fn match_placeholders(
        &mut self,
        item: &PathItem<'a, '_>,
        operation: Span,
        parameters: &mut Vec<Parameter>,
    ) {
        use crate::document::Location;
        let path = &item.path.value;
        let in_path: HashSet<&str> = item.placeholders.iter().map(String::as_str).collect();
        parameters.retain(|parameter| {
            let fits = parameter.location != Location::Path
                || in_path.contains(parameter.name.value.as_str());
            // The path of a request that the API sends is chosen by its receiver.
            if !fits && path.is_empty() {
                self.diagnostics
                    .warning(
                        codes::PARAMETER_NOT_IN_PATH,
                        parameter.name.span,
                        format!(
                            "webhooks and callbacks have no path parameters: `{}` is ignored",
                            parameter.name.value
                        ),
                    )
                    .help("remove the parameter");
            } else if !fits {
                self.diagnostics
                    .warning(
                        codes::PARAMETER_NOT_IN_PATH,
                        parameter.name.span,
                        format!(
                            "the path `{path}` has no `{{{}}}`: this parameter is ignored",
                            parameter.name.value
                        ),
                    )
                    .also(item.path.span, "path");
            }
            fits
        });
        let declared: HashSet<String> = parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path)
            .map(|parameter| parameter.name.value.clone())
            .collect();
        for name in item.placeholders {
            if declared.contains(name) {
                continue;
            }
            self.diagnostics
                .warning(
                    codes::UNDECLARED_PATH_PARAMETER,
                    item.path.span,
                    format!("the path parameter `{name}` is not declared, treated as a string"),
                )
                .also(operation, "for this operation")
                .help(format!(
                    "add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to `parameters`"
                ));
            parameters.push(self.undeclared_parameter(name, item.path.span));
        }
    }
}
