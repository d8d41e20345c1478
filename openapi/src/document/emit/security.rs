//! Security schemes, requirements and servers.

use super::Emitter;
use super::object::{Object, node};
use crate::document::{
    Location, OAuthFlow, OAuthFlows, SecurityKind, SecurityRequirement, SecurityScheme, Server,
};
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
            SecurityKind::OAuth2(flows) => {
                object.text("type", "oauth2");
                object.put("flows", oauth_flows(flows, scheme.span));
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

    /// `security`, with its alternatives in order.
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
                    object.put(&name.value, node(NodeValue::sequence(scopes), name.span));
                }
                object.finish()
            })
            .collect();
        node(NodeValue::sequence(alternatives), span)
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

fn oauth_flows(flows: &OAuthFlows, span: Span) -> Node {
    let mut written = Object::new(span);
    if let Some(flow) = &flows.client_credentials {
        written.put("clientCredentials", oauth_flow(None, flow));
    }
    if let Some((url, flow)) = &flows.authorization_code {
        let begin = Some(("authorizationUrl", url));
        written.put("authorizationCode", oauth_flow(begin, flow));
    }
    if let Some((url, flow)) = &flows.device_authorization {
        let begin = Some(("deviceAuthorizationUrl", url));
        written.put("deviceAuthorization", oauth_flow(begin, flow));
    }
    written.finish()
}

fn oauth_flow(begin: Option<(&str, &String)>, flow: &OAuthFlow) -> Node {
    let span = flow.token_url.span;
    let mut written = Object::new(span);
    if let Some((name, url)) = begin {
        written.text(name, url);
    }
    written.text("tokenUrl", &flow.token_url.value);
    written.some_text("refreshUrl", flow.refresh_url.as_ref());
    let mut scopes = Object::new(span);
    for (name, description) in &flow.scopes {
        scopes.text(name, description);
    }
    written.put("scopes", scopes.finish());
    written.finish()
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
