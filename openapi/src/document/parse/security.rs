//! Security schemes and requirements.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::builder::Builder;
use super::node::Object;
use super::node::{address, ref_of};
use super::resolve_refs::Remote;
use super::{keys, names};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Location, SecurityKind, SecurityRequirement, SecurityScheme, Spanned};
use crate::source::reference::{Broken, nearest};
use crate::source::{Node, NodeValue, ReadError, Span};

impl<'a> Builder<'a> {
    pub(super) fn security_schemes(&mut self, components: Object<'a>, section: &str) {
        let Some(map) = self.object_at(components, section) else {
            return;
        };
        for (name, _, node) in map.named_entries() {
            let found = self.security_scheme(name, node);
            self.security.by_name.insert(name.to_owned(), found);
        }
    }

    /// Reads a scheme once, and returns its index if it is usable.
    fn security_scheme(&mut self, name: &str, node: &'a Node) -> Option<usize> {
        let object = self.scheme_object(node);
        let place = address(object.map_or(node, |object| object.node));
        if let Some(known) = self.security.by_node.get(&place) {
            return *known;
        }
        let found = object.and_then(|object| {
            self.check_keys(object, keys::SECURITY_SCHEME, "a security scheme");
            let kind = self.security_kind(object)?;
            if matches!(kind, SecurityKind::OAuth2(_)) {
                let scopes = declared_scopes(object.node);
                self.security.scopes.insert(name.to_owned(), scopes);
            }
            let scheme = SecurityScheme {
                name: name.to_owned(),
                description: self.prose(object, "description"),
                kind,
                extensions: self.extensions(object),
                span: object.span(),
            };
            self.security.found.push(scheme);
            Some(self.security.found.len() - 1)
        });
        if found.is_none() {
            self.security.unusable.insert(name.to_owned(), node.span);
        }
        self.security.by_node.insert(place, found);
        found
    }

    /// The mapping of a scheme. If it does not exist, only this scheme is lost.
    fn scheme_object(&mut self, node: &'a Node) -> Option<Object<'a>> {
        let mut place = node;
        let mut passed = HashSet::new();
        while let Some(reference) = ref_of(place) {
            let target = match passed.insert(address(place)) {
                true => self.lookup(reference),
                false => {
                    self.left_out(reference.span, "refers to itself");
                    return None;
                }
            };
            match target {
                Ok(target) => {
                    self.check_beside_ref(place);
                    place = target.node;
                }
                Err(
                    broken @ Broken::Unreadable {
                        error: ReadError::Outside { .. },
                        ..
                    },
                ) => {
                    let text = reference.as_str().unwrap_or_default();
                    self.report_broken(reference.span, text, &broken, Remote::Error);
                    return None;
                }
                Err(_) => {
                    let text = reference.as_str().unwrap_or_default();
                    self.left_out(
                        reference.span,
                        &format!("refers to `{text}`, which does not exist"),
                    );
                    return None;
                }
            }
        }
        if matches!(place.value, NodeValue::Mapping(_)) {
            return self.object(place, "a security scheme");
        }
        let found = place.value.describe();
        self.left_out(place.span, &format!("must be a mapping, found {found}"));
        None
    }

    fn left_out(&mut self, span: Span, why: &str) {
        self.diagnostics
            .warning(
                codes::UNUSABLE_SECURITY_SCHEME,
                span,
                format!("the security scheme {why}"),
            )
            .label("the scheme is ignored");
    }

    /// A mapping in a scheme. A value of another type has no effect; it is not an error.
    pub(super) fn part_at(&mut self, object: Object<'a>, key: &str) -> Option<Object<'a>> {
        let node = object.get(key)?;
        if !matches!(node.value, NodeValue::Mapping(_) | NodeValue::Null) {
            self.odd_value(node, key, "a mapping");
            return None;
        }
        self.object_at(object, key)
    }

    fn security_kind(&mut self, object: Object<'a>) -> Option<SecurityKind> {
        let Some(kind) = self.text(object, "type") else {
            return self.unusable_scheme(object, "type", "has no `type`");
        };
        match kind.as_str() {
            "apiKey" => self.api_key(object),
            "basic" => Some(SecurityKind::Basic),
            "http" => {
                let Some(scheme) = self.text(object, "scheme") else {
                    return self.unusable_scheme(object, "type", "has no `scheme`");
                };
                if !names::is_header(&scheme)
                    && let Some(node) = object.get("scheme")
                {
                    // Both are tokens (RFC 9110, 11.1).
                    self.diagnostics
                        .warning(
                            codes::ODD_VALUE,
                            node.span,
                            format!("`{scheme}` is not the name of an authentication scheme"),
                        )
                        .label("expected a name such as `bearer`, without spaces");
                }
                Some(match scheme.to_ascii_lowercase().as_str() {
                    "basic" => SecurityKind::Basic,
                    "bearer" => SecurityKind::Bearer,
                    _ => SecurityKind::Http(scheme),
                })
            }
            "oauth2" => Some(self.oauth2(object)),
            "openIdConnect" => {
                let url = self.text(object, "openIdConnectUrl");
                if url.is_none() {
                    self.missing(object, "openIdConnectUrl", "the security scheme");
                }
                Some(SecurityKind::OpenIdConnect(url.unwrap_or_default()))
            }
            "mutualTLS" => Some(SecurityKind::MutualTls),
            other => {
                self.unknown_scheme_type(object, other);
                None
            }
        }
    }

    fn unknown_scheme_type(&mut self, object: Object<'a>, found: &str) {
        let known: &[&str] = match self.dialect {
            Dialect::Swagger2 => &["apiKey", "basic", "oauth2"],
            _ => &["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"],
        };
        let label = match nearest(found, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`? The scheme is ignored"),
            None => "the scheme is ignored".to_owned(),
        };
        let span = object.get("type").map_or(object.span(), |node| node.span);
        self.diagnostics
            .warning(
                codes::UNUSABLE_SECURITY_SCHEME,
                span,
                format!("the security scheme has an unknown type `{found}`"),
            )
            .label(label)
            .help(format!("use one of `{}`", known.join("`, `")));
    }

    fn api_key(&mut self, object: Object<'a>) -> Option<SecurityKind> {
        let place = self.text(object, "in");
        let location = match place.as_deref() {
            Some("header") => Location::Header,
            Some("query") => Location::Query,
            Some("cookie") => Location::Cookie,
            _ => {
                return self.unusable_scheme(
                    object,
                    "in",
                    "must have `in: header`, `query` or `cookie`",
                );
            }
        };
        let Some(name) = self.text(object, "name") else {
            return self.unusable_scheme(object, "in", "has no `name`");
        };
        let is_possible = match location {
            Location::Header => names::is_header(&name),
            Location::Cookie => names::is_cookie(&name),
            _ => true,
        };
        if !is_possible {
            let place = if location == Location::Cookie {
                "cookie"
            } else {
                "header"
            };
            let why = format!("has a `name` that is not valid for a {place}");
            return self.unusable_scheme(object, "name", &why);
        }
        Some(SecurityKind::ApiKey { location, name })
    }

    fn unusable_scheme<T>(&mut self, object: Object<'a>, key: &str, why: &str) -> Option<T> {
        let span = object.get(key).map_or(object.span(), |node| node.span);
        self.left_out(span, why);
        None
    }

    /// `security` of the document or of an operation.
    pub(super) fn security_of(&mut self, object: Object<'a>) -> Option<Vec<SecurityRequirement>> {
        object.get("security")?;
        let mut requirements = Vec::new();
        for node in self.list_at(object, "security") {
            // Not the same as `{}`, with which a call needs no credentials.
            if node.value == NodeValue::Null {
                self.wrong_type(node, "a security requirement", "a mapping");
                continue;
            }
            let Some(map) = self.object(node, "a security requirement") else {
                continue;
            };
            let mut schemes = Vec::new();
            for (name, key, scopes) in map.named_entries() {
                let name = self.scheme_name(name, key);
                let scopes = match scopes.value {
                    NodeValue::Null => Vec::new(),
                    _ => self.texts_of(scopes, &name),
                };
                self.check_scopes(&name, &scopes);
                schemes.push((
                    Spanned {
                        value: name,
                        span: key.span,
                    },
                    scopes.into_iter().map(|scope| scope.value).collect(),
                ));
            }
            self.check_same_place(&schemes);
            requirements.push(SecurityRequirement { schemes });
        }
        Some(requirements)
    }

    /// Reports scopes that no flow of an OAuth scheme declares, if it declares any.
    fn check_scopes(&mut self, scheme: &str, scopes: &[Spanned<String>]) {
        let Some(declared) = self.security.scopes.get(scheme) else {
            return;
        };
        if declared.is_empty() {
            return;
        }
        for scope in scopes
            .iter()
            .filter(|scope| !declared.contains(&scope.value))
        {
            let label = match nearest(&scope.value, declared.iter().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`? It is requested as written"),
                None => "it is requested as written".to_owned(),
            };
            self.diagnostics
                .warning(
                    codes::UNKNOWN_SECURITY_SCHEME,
                    scope.span,
                    format!(
                        "the security scheme `{scheme}` has no scope `{}`",
                        scope.value
                    ),
                )
                .label(label)
                .help("correct the scope, or add it to `scopes` of the scheme");
        }
    }

    /// Reports schemes that are required together and set the same header, parameter or cookie.
    fn check_same_place(&mut self, schemes: &[(Spanned<String>, Vec<String>)]) {
        if schemes.len() < 2 {
            return;
        }
        let mut set: HashMap<(Location, String), &Spanned<String>> = HashMap::new();
        for (name, _) in schemes {
            let found = self.security.by_name.get(&name.value).copied().flatten();
            let scheme = found.and_then(|index| self.security.found.get(index));
            let Some(place) = scheme.and_then(|scheme| place_of(&scheme.kind)) else {
                continue;
            };
            match set.entry(place) {
                Entry::Vacant(entry) => {
                    entry.insert(name);
                }
                Entry::Occupied(entry) => {
                    let (_, what) = entry.key();
                    self.diagnostics
                        .warning(
                            codes::PARAMETER_SET_ELSEWHERE,
                            name.span,
                            format!(
                                "`{}` and `{}` both set `{what}`",
                                entry.get().value,
                                name.value
                            ),
                        )
                        .label("only one of them can be sent")
                        .help("list them as alternatives, each in a separate requirement");
                }
            }
        }
    }

    /// The scheme that a name in a requirement refers to: a scheme of the main document, or since
    /// 3.2 the target of the name as a reference, or a scheme of the file that the requirement is
    /// in. An unknown scheme is reported, and its name is kept.
    fn scheme_name(&mut self, name: &str, key: &'a Node) -> String {
        let found = match self.security.by_name.get(name) {
            Some(known) => *known,
            None => self
                .scheme_by_reference(key)
                .or_else(|| self.scheme_of_file(name, key)),
        };
        let scheme = found.and_then(|index| self.security.found.get(index));
        match scheme {
            Some(scheme) => scheme.name.clone(),
            None => {
                self.report_unknown_scheme(name, key.span);
                name.to_owned()
            }
        }
    }

    /// The scheme that the key of a requirement refers to as a reference.
    fn scheme_by_reference(&mut self, key: &'a Node) -> Option<usize> {
        let text = key.as_str()?;
        if !self.is_3_2 || !text.contains(['#', '/', '.']) {
            return None;
        }
        let target = self.lookup(key).ok()?;
        target.node.as_mapping()?;
        let name = target.pointer.last().map_or("", String::as_str);
        self.adopted(name, target.node)
    }

    /// The scheme with that name in the file that the key of a requirement is in.
    fn scheme_of_file(&mut self, name: &str, key: &'a Node) -> Option<usize> {
        let file = self.sources.home(key.span.file);
        if file == self.main {
            return None;
        }
        let root = self.sources.file(file)?.root()?;
        let section = match root.get("components") {
            Some(components) => components.get("securitySchemes"),
            None => root.get("securityDefinitions"),
        };
        let (declared, node) = section?.entry(name)?;
        let found = self.adopted(name, node)?;
        self.diagnostics
            .warning(
                codes::SECURITY_SCHEME_OF_ANOTHER_FILE,
                key.span,
                format!("the main document has no security scheme `{name}`"),
            )
            .label("the one in this file is used")
            .also(declared.span, "declared here");
        Some(found)
    }

    /// Adds a scheme that is not in the main document, under a unique name.
    fn adopted(&mut self, name: &str, node: &'a Node) -> Option<usize> {
        let is_taken = self.security.found.iter().any(|known| known.name == name);
        let stem = self.sources.file(self.sources.home(node.span.file));
        let stem = stem.map_or("", |file| crate::source::path::stem(file.path()));
        let mut own = match is_taken {
            true => format!("{stem}_{name}"),
            false => name.to_owned(),
        };
        while self.security.found.iter().any(|known| known.name == own) {
            own.push('_');
        }
        self.security_scheme(&own, node)
    }

    fn report_unknown_scheme(&mut self, name: &str, span: Span) {
        if let Some(place) = self.security.unusable.get(name) {
            self.diagnostics
                .warning(
                    codes::UNKNOWN_SECURITY_SCHEME,
                    span,
                    format!("the security scheme `{name}` is not usable"),
                )
                .label("the operation is generated without it")
                .also(*place, "the scheme")
                .help("correct the scheme");
            return;
        }
        let known = self.security.found.iter();
        let suggestion = nearest(name, known.map(|scheme| scheme.name.as_str()));
        let label = match suggestion {
            Some(meant) => format!("did you mean `{meant}`? The operation is generated without it"),
            None => "the operation is generated without it".to_owned(),
        };
        self.diagnostics
            .warning(
                codes::UNKNOWN_SECURITY_SCHEME,
                span,
                format!("there is no security scheme `{name}`"),
            )
            .label(label)
            .help(match self.dialect {
                Dialect::Swagger2 => "define it under `securityDefinitions`",
                _ => "define it under `components.securitySchemes`",
            });
    }
}

/// The scopes of all flows of a scheme, also those that are not supported.
fn declared_scopes(scheme: &Node) -> BTreeSet<String> {
    let flows = scheme.get("flows").and_then(Node::as_mapping);
    let flows = flows.unwrap_or_default().iter().map(|(_, flow)| flow);
    let scopes = flows
        .chain([scheme])
        .filter_map(|flow| flow.get("scopes")?.as_mapping());
    scopes
        .flatten()
        .filter_map(|(name, _)| Some(name.as_str()?.to_owned()))
        .collect()
}

/// The location that a scheme sets in a request, if there is one.
fn place_of(kind: &SecurityKind) -> Option<(Location, String)> {
    match kind {
        SecurityKind::ApiKey {
            location: Location::Header,
            name,
        } => Some((Location::Header, name.to_ascii_lowercase())),
        SecurityKind::ApiKey { location, name } => Some((*location, name.clone())),
        SecurityKind::MutualTls => None,
        _ => Some((Location::Header, "authorization".to_owned())),
    }
}
