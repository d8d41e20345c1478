//! Links of responses.

use super::Emitter;
use super::object::{Object, escaped};
use crate::document::{Link, Operation, Response};
use crate::source::Span;

impl Emitter<'_> {
    /// The links whose target is an operation of the document.
    pub(super) fn links(&self, response: &Response) -> Object {
        let mut links = Object::new(response.span);
        for link in &response.links {
            let target = link.target.and_then(|target| self.operation_at(target));
            if let Some(target) = target {
                links.put(&link.name.value, link_object(link, target).finish());
            }
        }
        links
    }

    fn operation_at(&self, place: Span) -> Option<&Operation> {
        let operations = &self.document.operations;
        let places = self.places.get_or_init(|| {
            let places = operations.iter().enumerate();
            places
                .map(|(index, operation)| ((operation.span.file, operation.span.start), index))
                .collect()
        });
        operations.get(*places.get(&(place.file, place.start))?)
    }
}

fn link_object(link: &Link, target: &Operation) -> Object {
    let mut object = Object::new(link.span);
    match &target.operation_id {
        Some(id) => object.text("operationId", &id.value),
        None => {
            let path = escaped(&target.path.value);
            let method = target.method.as_str().to_ascii_lowercase();
            object.text("operationRef", &format!("#/paths/{path}/{method}"));
        }
    }
    object.some_text("description", link.description.as_ref());
    let mut parameters = Object::new(link.span);
    for (name, value) in &link.parameters {
        parameters.put(&name.value, value.clone());
    }
    object.object("parameters", parameters);
    if let Some(body) = &link.request_body {
        object.put("requestBody", body.clone());
    }
    if let Some(server) = &link.server {
        object.put("server", server.clone());
    }
    object.extensions(&link.extensions);
    object
}
