//! Parameters that are the API key of a security scheme of their operation: the client's credentials set
//! them, like the `Authorization` header.

use std::collections::{HashMap, HashSet};

use crate::api::lower::warning::warn;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Location, Operation, Parameter, SecurityKind, SecurityScheme};

/// The schemes of the document that set one parameter, by name.
pub(in crate::api::lower) struct ApiKeys<'a>(HashMap<&'a str, (Location, &'a str)>);

impl<'a> ApiKeys<'a> {
    pub(in crate::api::lower) fn of(document: &'a Document) -> Self {
        Self(
            document
                .security_schemes
                .iter()
                .filter_map(api_key)
                .collect(),
        )
    }

    /// Returns the scheme that sets the parameter in calls of the operation.
    pub(in crate::api::lower) fn setting<'o>(
        &self,
        parameter: &Parameter,
        operation: &'o Operation,
    ) -> Option<&'o str> {
        if self.0.is_empty() {
            return None;
        }
        let requirements = operation.security.iter().flatten();
        let mut names = requirements
            .flat_map(|requirement| &requirement.schemes)
            .map(|(name, _)| name.value.as_str());
        names.find(|name| {
            let key = self.0.get(name);
            key.is_some_and(|(location, name)| is_named(parameter, *location, name))
        })
    }
}

fn api_key(scheme: &SecurityScheme) -> Option<(&str, (Location, &str))> {
    match &scheme.kind {
        SecurityKind::ApiKey { location, name } => Some((&scheme.name, (*location, name))),
        _ => None,
    }
}

/// Whether a parameter has that name and location. Header names are case-insensitive (RFC 9110, 5.1).
fn is_named(parameter: &Parameter, location: Location, name: &str) -> bool {
    let own = &parameter.name.value;
    parameter.location == location
        && match location {
            Location::Header => own.eq_ignore_ascii_case(name),
            _ => own == name,
        }
}

/// Reports those parameters, each once: several operations may share one.
pub(in crate::api::lower) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let keys = ApiKeys::of(document);
    let mut reported = HashSet::new();
    for operation in &document.operations {
        for parameter in &operation.parameters {
            // This one is always ignored, which is reported separately.
            let is_authorization = is_named(parameter, Location::Header, "authorization");
            let scheme = keys.setting(parameter, operation);
            let Some(scheme) = scheme.filter(|_| !is_authorization) else {
                continue;
            };
            if reported.insert(parameter.name.span) {
                warn(
                    diagnostics,
                    codes::PARAMETER_SET_ELSEWHERE,
                    parameter.name.span,
                    format!(
                        "the parameter `{}` is ignored: it is the API key of the security scheme `{scheme}`",
                        parameter.name.value
                    ),
                    "remove it: the credential of the client sets it, so no argument is generated for it",
                );
            }
        }
    }
}
