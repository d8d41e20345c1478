//! The document as a whole, its paths and operations.

use super::Emitter;
use super::content::status_name;
use super::object::Object;
use super::shared::Shared;
use crate::document::{Method, Operation, Parameter, Response, SpecVersion};
use crate::source::Node;

/// The parts that operations share.
struct Shares {
    parameters: Shared,
    request_bodies: Shared,
    headers: Shared,
    responses: Shared,
}

impl Emitter<'_> {
    pub(super) fn root(&self) -> Node {
        let document = self.document;
        let mut root = Object::new(document.span);
        root.text(
            "openapi",
            match self.version {
                SpecVersion::OpenApi31 if super::version::is_of_3_2(document) => "3.2.0",
                SpecVersion::OpenApi31 => "3.1.0",
                SpecVersion::Swagger2 | SpecVersion::OpenApi30 => "3.0.3",
            },
        );
        let mut info = Object::new(document.info.span);
        info.text("title", &document.info.title);
        info.text("version", &document.info.version);
        info.some_text("description", document.info.description.as_ref());
        if let Some(url) = &document.info.contact_url {
            let mut contact = Object::new(document.info.span);
            contact.text("url", url);
            info.put("contact", contact.finish());
        }
        info.extensions(&document.info.extensions);
        root.put("info", info.finish());
        root.list("servers", self.servers(&document.servers));
        let tags = document.tags.iter().map(|tag| {
            let mut object = Object::new(document.span);
            object.text("name", &tag.name);
            object.some_text("summary", tag.summary.as_ref());
            object.some_text("description", tag.description.as_ref());
            object.some_text("parent", tag.parent.as_ref());
            object.some_text("kind", tag.kind.as_ref());
            object.finish()
        });
        root.list("tags", tags.collect());
        let mut shares = self.shares();
        root.put("paths", self.paths(&mut shares).finish());
        root.object("x-webhooks", self.webhooks(&mut shares));
        root.object("components", self.components(shares));
        root.extensions(&document.extensions);
        root.finish()
    }

    fn components(&self, shares: Shares) -> Object {
        let document = self.document;
        let mut components = Object::new(document.span);
        let mut schemas = Object::new(document.span);
        for (name, id) in &document.named_schemas {
            if let Some(schema) = document.schema(*id) {
                // A schema has one name; other names only refer to it.
                let node = if schema.name.as_ref() == Some(name) {
                    self.schema_itself(schema)
                } else {
                    self.schema(*id, schema.span)
                };
                schemas.put(name, node);
            }
        }
        components.object("schemas", schemas);
        let span = document.span;
        shares.parameters.finish(&mut components, span);
        shares.request_bodies.finish(&mut components, span);
        shares.headers.finish(&mut components, span);
        shares.responses.finish(&mut components, span);
        let mut schemes = Object::new(span);
        for scheme in &document.security_schemes {
            schemes.put(&scheme.name, self.security_scheme(scheme));
        }
        components.object("securitySchemes", schemes);
        components
    }

    /// Finds the parts that are used more than once.
    fn shares(&self) -> Shares {
        let mut shares = Shares {
            parameters: Shared::new("parameters"),
            request_bodies: Shared::new("requestBodies"),
            headers: Shared::new("headers"),
            responses: Shared::new("responses"),
        };
        for operation in self.document.all_operations() {
            for parameter in &operation.parameters {
                if parameter.component.is_some() {
                    shares
                        .parameters
                        .note_component(self.parameter(parameter), operation.span);
                }
            }
            if let Some(body) = &operation.request_body {
                let node = self.request_body(body);
                match &body.component {
                    Some(_) => shares.request_bodies.note_component(node, operation.span),
                    None => shares.request_bodies.note(node, operation.span),
                }
            }
            for response in &operation.responses {
                for header in &response.headers {
                    shares.headers.note(self.header(header), response.span);
                }
            }
        }
        for operation in self.document.all_operations() {
            for response in &operation.responses {
                let node = self.response_with_headers(response, &mut shares.headers);
                match &response.component {
                    Some(_) => shares.responses.note_component(node, operation.span),
                    None => shares.responses.note(node, operation.span),
                }
            }
        }
        shares
    }

    fn response_with_headers(&self, response: &Response, shared: &mut Shared) -> Node {
        let mut headers = Object::new(response.span);
        for header in &response.headers {
            let node = shared.place(self.header(header), &header.name);
            headers.put(&header.name, node);
        }
        self.response(response, headers)
    }

    fn paths(&self, shares: &mut Shares) -> Object {
        let mut paths = Object::new(self.document.span);
        let mut done: Vec<&str> = Vec::new();
        let listeners = self.document.inbound.iter();
        let listeners = listeners.filter(|inbound| inbound.name.is_none());
        let listeners = listeners.map(|inbound| &inbound.operation);
        let operations = self.document.operations.iter().chain(listeners);
        let mut by_path: std::collections::BTreeMap<&str, Vec<&Operation>> =
            std::collections::BTreeMap::new();
        for operation in operations {
            let path = operation.path.value.as_str();
            let group = by_path.entry(path).or_default();
            if group.is_empty() {
                done.push(path);
            }
            // Of two paths that differ only by a leading slash, the first one applies.
            if !group.iter().any(|known| known.method == operation.method) {
                group.push(operation);
            }
        }
        for path in done {
            let Some(group) = by_path.get(path) else {
                continue;
            };
            let mut item = Object::new(self.document.span);
            let common = common_parameters(group);
            let nodes = common.iter().map(|parameter| self.parameter(parameter));
            item.list("parameters", nodes.collect());
            let mut additional = Object::new(self.document.span);
            for operation in group {
                let node = self.operation(operation, &common, shares);
                match &operation.method {
                    Method::Other(token) => additional.put(token, node),
                    known => item.put(&known.as_str().to_ascii_lowercase(), node),
                }
            }
            item.object("additionalOperations", additional);
            paths.put(path, item.finish());
        }
        paths
    }

    /// Webhooks and callbacks, by name.
    fn webhooks(&self, shares: &mut Shares) -> Object {
        let mut webhooks = Object::new(self.document.span);
        for inbound in &self.document.inbound {
            let Some(name) = &inbound.name else { continue };
            let mut item = Object::new(self.document.span);
            let node = self.operation(&inbound.operation, &[], shares);
            match &inbound.operation.method {
                Method::Other(token) => {
                    let mut additional = Object::new(self.document.span);
                    additional.put(token, node);
                    item.object("additionalOperations", additional);
                }
                known => item.put(&known.as_str().to_ascii_lowercase(), node),
            }
            webhooks.put(name, item.finish());
        }
        webhooks
    }

    /// An operation without the parameters in `common`, which its path has.
    fn operation(&self, operation: &Operation, common: &[&Parameter], shares: &mut Shares) -> Node {
        let mut object = Object::new(operation.span);
        let id = operation.operation_id.as_ref();
        object.some_text("operationId", id.map(|id| &id.value));
        object.some_text("summary", operation.summary.as_ref());
        object.some_text("description", operation.description.as_ref());
        object.texts("tags", operation.tags.iter().map(String::as_str));
        object.raised("deprecated", operation.deprecated);
        if let Some(security) = &operation.security {
            object.put("security", self.security(security, operation.span));
        }
        object.list("servers", self.servers(&operation.servers));
        let own = operation.parameters.iter().filter(|own| {
            !common
                .iter()
                .any(|common| common.span == own.span && same(common, own))
        });
        let parameters = own.map(|parameter| {
            let node = self.parameter(parameter);
            match &parameter.component {
                Some(name) => shares.parameters.place(node, name),
                None => node,
            }
        });
        object.list("parameters", parameters.collect());
        if let Some(body) = &operation.request_body {
            let made_up = id.map_or(operation.path.value.as_str(), |id| id.value.as_str());
            let name = component_or(body.component.as_ref(), made_up);
            let node = shares.request_bodies.place(self.request_body(body), &name);
            object.put("requestBody", node);
        }
        let mut responses = Object::new(operation.span);
        for response in &operation.responses {
            let status = status_name(response.status);
            let node = self.response_with_headers(response, &mut shares.headers);
            let name = component_or(response.component.as_ref(), &format!("status-{status}"));
            let node = shares.responses.place(node, &name);
            responses.put(&status, node);
        }
        if !(responses.is_empty() && self.is_31()) {
            object.put("responses", responses.finish());
        }
        object.extensions(&operation.extensions);
        object.finish()
    }
}

/// The name of the component, or else the generated name, which is marked as such.
fn component_or(component: Option<&String>, made_up: &str) -> String {
    component.map_or_else(|| format!("_{made_up}"), Clone::clone)
}

/// The parameters that are written at the path itself: those that several operations have from one
/// place, if every operation has them or another parameter of that name.
fn common_parameters<'d>(operations: &[&'d Operation]) -> Vec<&'d Parameter> {
    let mut common: Vec<&Parameter> = Vec::new();
    let all = operations
        .iter()
        .flat_map(|operation| &operation.parameters)
        .filter(|parameter| parameter.component.is_none());
    for parameter in all {
        let known = common.iter().any(|known| same(known, parameter));
        let users = operations
            .iter()
            .flat_map(|operation| &operation.parameters)
            .filter(|other| other.span == parameter.span && same(other, parameter));
        let everywhere = operations.iter().all(|operation| {
            operation
                .parameters
                .iter()
                .any(|other| same(other, parameter))
        });
        if !known && everywhere && users.count() > 1 {
            common.push(parameter);
        }
    }
    common
}

/// Whether one parameter would replace the other.
fn same(one: &Parameter, other: &Parameter) -> bool {
    one.location == other.location && one.name.value == other.name.value
}
