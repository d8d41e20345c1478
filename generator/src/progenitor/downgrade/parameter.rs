//! Parameters: progenitor writes scalars to paths and headers, and forms to queries.

use super::document::Downgrade;
use super::marker::Names;
use super::operation::title;
use super::shape::{Shape, members, shape};
use super::spelling::snake;
use crate::diagnostics::codes;
use crate::document::{Location, Operation, Parameter, Schema, SchemaId, Style, Types};

/// Headers that other parts of the description determine, according to the specification.
const DECIDED_ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];
/// Names that generated methods use internally.
const TAKEN: [&str; 2] = ["header_map", "info"];

impl Downgrade<'_> {
    pub(super) fn parameters(&mut self, operation: &mut Operation) -> Result<(), String> {
        let mut names = Names::with(TAKEN);
        if operation.request_body.is_some() {
            names.own("body", snake);
        }
        let parameters = std::mem::take(&mut operation.parameters);
        // Path parameters are named first: the path must contain the same names.
        let (in_path, others): (Vec<_>, Vec<_>) = parameters
            .into_iter()
            .partition(|parameter| parameter.location == Location::Path);
        for mut parameter in in_path.into_iter().chain(others) {
            let name = parameter.name.value.clone();
            if parameter.location == Location::Header
                && DECIDED_ELSEWHERE
                    .iter()
                    .any(|known| name.eq_ignore_ascii_case(known))
            {
                continue;
            }
            match self.unsupported(&parameter) {
                Some(why) if parameter.required => {
                    return Err(format!("the parameter `{name}` is required, but {why}"));
                }
                Some(why) => self.warn(
                    codes::PROGENITOR_PARAMETER,
                    parameter.span,
                    format!("the parameter `{name}` of {} is omitted", title(operation)),
                    &why,
                ),
                None => {
                    self.resolve(&mut parameter, operation);
                    let new = names.own(&name, snake);
                    if parameter.location == Location::Path {
                        let path = &mut operation.path.value;
                        *path = path.replace(&format!("{{{name}}}"), &format!("{{{new}}}"));
                    }
                    parameter.name.value = new;
                    operation.parameters.push(parameter);
                }
            }
        }
        Ok(())
    }

    /// Why progenitor cannot send a parameter as specified.
    fn unsupported(&self, parameter: &Parameter) -> Option<String> {
        if parameter.location == Location::Cookie {
            return Some("progenitor does not support cookie parameters".to_owned());
        }
        if parameter.location == Location::QueryString {
            return Some(
                "progenitor does not support parameters for the whole query string".to_owned(),
            );
        }
        if parameter.content_type.is_some() {
            return Some("progenitor does not support parameters with `content`".to_owned());
        }
        let usual = match parameter.location {
            Location::Query => Style::Form,
            _ => Style::Simple,
        };
        if parameter.style != usual {
            return Some("progenitor does not have this `style`".to_owned());
        }
        let id = parameter.schema?;
        let found = shape(&self.document, id);
        let why = match (parameter.location, found) {
            (_, Shape::Scalar | Shape::Any) => return None,
            (_, Shape::Mixed) => "its values are of different kinds",
            (Location::Query, _) if !parameter.explode => {
                "progenitor does not support `explode: false`"
            }
            (Location::Query, Shape::Array) if self.has_scalar_items(id) => return None,
            (Location::Query, Shape::Object) if self.has_scalar_members(id) => return None,
            (Location::Query, _) => "progenitor cannot send the values nested in it",
            _ => "progenitor cannot send lists and objects there",
        };
        Some(why.to_owned())
    }

    fn has_scalar_items(&self, id: SchemaId) -> bool {
        let list = self.schema(self.document.resolve(id));
        let items = list.and_then(|schema| schema.items);
        items.is_none_or(|id| matches!(shape(&self.document, id), Shape::Scalar | Shape::Any))
    }

    pub(super) fn has_scalar_members(&self, id: SchemaId) -> bool {
        members(&self.document, id).is_some_and(|members| {
            members
                .iter()
                .all(|(_, id)| shape(&self.document, *id) == Shape::Scalar)
        })
    }

    /// Changes the schema to one that is sent as specified.
    fn resolve(&mut self, parameter: &mut Parameter, operation: &Operation) {
        parameter.examples.clear();
        if parameter.allow_reserved {
            self.warn(
                codes::PROGENITOR_REDUCED,
                parameter.span,
                format!(
                    "`allowReserved` of the parameter `{}` of {} has no effect",
                    parameter.name.value,
                    title(operation)
                ),
                "reserved characters are percent-encoded",
            );
            parameter.allow_reserved = false;
        }
        let Some(id) = parameter.schema else {
            return;
        };
        let id = self.document.resolve(id);
        let Some(schema) = self.schema(id) else {
            return;
        };
        let in_line = parameter.location != Location::Query;
        // `null` cannot be sent, and missing values are covered by `required`.
        let mut new = Schema {
            types: Types {
                null: false,
                ..schema.types
            },
            ..schema.clone()
        };
        if shape(&self.document, id) == Shape::Any {
            new.types.string = true;
        }
        // `Display` of chrono, which is used in a path or header, is not RFC 3339.
        if in_line && new.format.as_deref() == Some("date-time") {
            new.format = None;
        }
        if new.types != schema.types || new.format != schema.format {
            new.name = None;
            parameter.schema = Some(self.add(new));
        } else {
            parameter.schema = Some(id);
        }
    }
}
