//! The flows of OAuth 2.0 in security schemes.

use super::builder::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{OAuthFlow, OAuthFlows, SecurityKind, Spanned};
use crate::source::reference::nearest;
use crate::source::{Node, NodeValue};
use crate::url;

impl<'a> Builder<'a> {
    /// The flows, or the URL where the authorization server lists its own (RFC 8414), if no flow of
    /// the document leads to a token.
    pub(super) fn oauth2(&mut self, object: Object<'a>) -> SecurityKind {
        let metadata = self.text(object, "oauth2MetadataUrl");
        let flows = self.oauth_flows(object, metadata.is_some());
        let has_flow = flows.client_credentials.is_some()
            || flows.authorization_code.is_some()
            || flows.device_authorization.is_some();
        match metadata {
            Some(url) if !has_flow => SecurityKind::OpenIdConnect(url),
            _ => SecurityKind::OAuth2(Box::new(flows)),
        }
    }

    fn oauth_flows(&mut self, object: Object<'a>, is_described_elsewhere: bool) -> OAuthFlows {
        let node = object.get("flows");
        let Some(node) = node.filter(|node| !matches!(node.value, NodeValue::Null)) else {
            // Some documents write the flow of Swagger 2.0 in later versions.
            if self.dialect == Dialect::Swagger2 || object.get("flow").is_some() {
                return self.swagger_flow(object);
            }
            if !is_described_elsewhere {
                self.missing(object, "flows", "the security scheme");
            }
            return OAuthFlows::default();
        };
        let Some(flows) = self.part_at(object, "flows") else {
            return OAuthFlows::default();
        };
        self.check_names(flows);
        if !is_described_elsewhere {
            self.check_any(flows, node);
        }
        let begun = |this: &mut Self, name: &str, begin: &str, what: &str| {
            let flow = this.part_at(flows, name)?;
            this.begun_flow(flow, begin, what)
        };
        OAuthFlows {
            client_credentials: self
                .part_at(flows, "clientCredentials")
                .and_then(|flow| self.client_credentials(flow)),
            authorization_code: begun(
                self,
                "authorizationCode",
                "authorizationUrl",
                "the authorization code flow",
            ),
            device_authorization: begun(
                self,
                "deviceAuthorization",
                "deviceAuthorizationUrl",
                "the device authorization flow",
            ),
        }
    }

    fn check_names(&mut self, flows: Object<'a>) {
        for (name, key, _) in flows.named_entries() {
            if !keys::OAUTH_FLOWS.contains(&name) {
                self.unknown_flow(name, key, keys::OAUTH_FLOWS);
            }
        }
    }

    /// Reports flows if none of them leads to a token. `implicit` is not reported: its token must
    /// come from a browser, and so from the caller.
    fn check_any(&mut self, flows: Object<'a>, node: &'a Node) {
        let is_obtained = [
            "clientCredentials",
            "authorizationCode",
            "deviceAuthorization",
        ]
        .into_iter()
        .any(|name| flows.get(name).is_some());
        if is_obtained {
            return;
        }
        let mut entries = flows.named_entries();
        if let Some((_, key, _)) = entries.find(|(name, ..)| *name == "password") {
            self.password_flow(key);
        } else if flows.named_entries().next().is_none() {
            self.diagnostics
                .warning(
                    codes::OAUTH_FLOW_WITHOUT_TOKEN,
                    node.span,
                    "the security scheme has no flows",
                )
                .label("the caller must supply a token");
        }
    }

    fn unknown_flow(&mut self, name: &str, place: &'a Node, known: &[&str]) {
        let label = match nearest(name, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("expected one of `{}`", known.join("`, `")),
        };
        self.diagnostics
            .warning(
                codes::OAUTH_FLOW_WITHOUT_TOKEN,
                place.span,
                format!("unknown OAuth flow `{name}`"),
            )
            .label(label);
    }

    fn password_flow(&mut self, place: &'a Node) {
        self.diagnostics
            .warning(
                codes::OAUTH_FLOW_WITHOUT_TOKEN,
                place.span,
                "the OAuth flow `password` is not supported",
            )
            .label("the caller must supply a token");
    }

    /// Swagger 2.0 has one flow per scheme.
    fn swagger_flow(&mut self, object: Object<'a>) -> OAuthFlows {
        let Some(flow) = self.spanned_text(object, "flow") else {
            self.missing(object, "flow", "the security scheme");
            return OAuthFlows::default();
        };
        match flow.value.as_str() {
            "application" => OAuthFlows {
                client_credentials: self.client_credentials(object),
                ..OAuthFlows::default()
            },
            "accessCode" => OAuthFlows {
                authorization_code: self.begun_flow(
                    object,
                    "authorizationUrl",
                    "the access code flow",
                ),
                ..OAuthFlows::default()
            },
            name => {
                let node = object.get("flow").filter(|_| name != "implicit");
                match node {
                    Some(node) if name == "password" => self.password_flow(node),
                    Some(node) => self.unknown_flow(name, node, keys::SWAGGER_FLOWS),
                    None => {}
                }
                OAuthFlows::default()
            }
        }
    }

    /// A flow that begins with a person. Without its URLs it is ignored, and the caller provides
    /// the token.
    fn begun_flow(
        &mut self,
        flow: Object<'a>,
        begin: &str,
        what: &str,
    ) -> Option<(String, OAuthFlow)> {
        self.check_flow(flow);
        let first = self.text(flow, begin);
        let token_url = self.spanned_text(flow, "tokenUrl");
        for (key, is_missing) in [(begin, first.is_none()), ("tokenUrl", token_url.is_none())] {
            if is_missing {
                self.missing(flow, key, what);
            }
        }
        let token_url = token_url?;
        Some((first?, self.oauth_flow(flow, token_url)))
    }

    fn client_credentials(&mut self, flow: Object<'a>) -> Option<OAuthFlow> {
        self.check_flow(flow);
        let Some(token_url) = self.spanned_text(flow, "tokenUrl") else {
            self.missing(flow, "tokenUrl", "the client credentials flow");
            return None;
        };
        Some(self.oauth_flow(flow, token_url))
    }

    fn check_flow(&mut self, flow: Object<'a>) {
        // In Swagger 2.0 the scheme itself is the flow.
        let keys = match flow.get("flow") {
            Some(_) => keys::SECURITY_SCHEME,
            None => keys::OAUTH_FLOW,
        };
        self.check_keys(flow, keys, "an OAuth flow");
    }

    fn oauth_flow(&mut self, flow: Object<'a>, token_url: Spanned<String>) -> OAuthFlow {
        if let Some(problem) = url::token_url_problem(&token_url.value) {
            self.diagnostics
                .warning(codes::ODD_VALUE, token_url.span, problem)
                .label("no token can be requested there")
                .help(url::TOKEN_URL_HELP);
        }
        let mut scopes = Vec::new();
        if let Some(map) = self.part_at(flow, "scopes") {
            for (name, _, node) in map.named_entries() {
                let description = match node.value {
                    NodeValue::Null => None,
                    _ => self.text_of(node, name),
                };
                let description = description.unwrap_or_default();
                scopes.push((name.to_owned(), description));
            }
        }
        OAuthFlow {
            token_url,
            refresh_url: self.text(flow, "refreshUrl"),
            scopes,
        }
    }
}
