//! Security schemes, requirements and servers.

use super::Emitter;
use super::object::{Object, node};
use crate::document::{Location, SecurityKind, SecurityRequirement, SecurityScheme, Server};
use crate::source::{Node, NodeValue, Span};

impl Emitter<'_> {
    pub(super) fn security_scheme(&self, scheme: &SecurityScheme) -> Node {
        let mut object = Object::new(scheme.span);
        match &scheme.kind {
            SecurityKind::ApiKey { location, name } => {
                object.text("type", "apiKey");
                object.text("in", location_name(*location));
                object.text("name", name);
            }
            SecurityKind::Basic => http(&mut object, "basic"),
            SecurityKind::Bearer => http(&mut object, "bearer"),
            SecurityKind::Http(name) => http(&mut object, name),
            SecurityKind::OAuth2 { client_credentials } => {
                object.text("type", "oauth2");
                let mut flows = Object::new(scheme.span);
                if let Some(flow) = client_credentials {
                    let mut written = Object::new(flow.token_url.span);
                    written.text("tokenUrl", &flow.token_url.value);
                    let mut scopes = Object::new(flow.token_url.span);
                    for (name, description) in &flow.scopes {
                        scopes.text(name, description);
                    }
                    written.put("scopes", scopes.finish());
                    flows.put("clientCredentials", written.finish());
                }
                object.put("flows", flows.finish());
            }
            SecurityKind::OpenIdConnect(url) => {
                object.text("type", "openIdConnect");
                object.text("openIdConnectUrl", url);
            }
            SecurityKind::MutualTls => object.text("type", "mutualTLS"),
        }
        object.some_text("description", scheme.description.as_ref());
        object.extensions(&scheme.extensions);
        object.finish()
    }

    /// `security`, alternatives in order.
    pub(super) fn security(&self, requirements: &[SecurityRequirement], span: Span) -> Node {
        let alternatives = requirements
            .iter()
            .map(|requirement| {
                let mut object = Object::new(span);
                for (name, scopes) in &requirement.schemes {
                    let scopes = scopes
                        .iter()
                        .map(|scope| super::object::text(scope, name.span))
                        .collect();
                    object.put(&name.value, node(NodeValue::Sequence(scopes), name.span));
                }
                object.finish()
            })
            .collect();
        node(NodeValue::Sequence(alternatives), span)
    }

    pub(super) fn servers(&self, servers: &[Server]) -> Vec<Node> {
        servers.iter().map(|server| self.server(server)).collect()
    }

    fn server(&self, server: &Server) -> Node {
        let mut object = Object::new(server.span);
        object.some_text("name", server.name.as_ref());
        object.text("url", &server.url);
        object.some_text("description", server.description.as_ref());
        let mut variables = Object::new(server.span);
        for variable in &server.variables {
            let mut written = Object::new(server.span);
            written.texts("enum", variable.values.iter().map(String::as_str));
            written.text("default", &variable.default);
            written.some_text("description", variable.description.as_ref());
            variables.put(&variable.name, written.finish());
        }
        object.object("variables", variables);
        object.finish()
    }
}

fn http(object: &mut Object, scheme: &str) {
    object.text("type", "http");
    object.text("scheme", scheme);
}

pub(super) fn location_name(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::QueryString => "querystring",
    }
}
