//! Security schemes and requirements.

use super::access::Object;
use super::{Builder, keys};
use crate::diagnostics::codes;
use crate::document::{
    Location, OAuthFlow, OAuthFlows, SecurityKind, SecurityRequirement, SecurityScheme, Spanned,
};
use crate::source::NodeValue;
use crate::source::reference::nearest;

impl<'a> Builder<'a> {
    pub(super) fn security_schemes(
        &mut self,
        components: Object<'a>,
        section: &str,
    ) -> Vec<SecurityScheme> {
        let Some(map) = self.object_at(components, section) else {
            return Vec::new();
        };
        let mut schemes = Vec::new();
        for (name, _, node) in map.named_entries() {
            let Some(object) = self.followed(node, "a security scheme") else {
                continue;
            };
            self.check_keys(object, keys::SECURITY_SCHEME, "a security scheme");
            match self.security_kind(object) {
                Some(kind) => schemes.push(SecurityScheme {
                    name: name.to_owned(),
                    description: self.prose(object, "description"),
                    kind,
                    extensions: self.extensions(object),
                    span: object.span(),
                }),
                // Known by name all the same, so that its uses are not reported too.
                None => {
                    self.security_names.insert(name.to_owned());
                }
            }
        }
        schemes
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
                Some(match scheme.to_ascii_lowercase().as_str() {
                    "basic" => SecurityKind::Basic,
                    "bearer" => SecurityKind::Bearer,
                    _ => SecurityKind::Http(scheme),
                })
            }
            "oauth2" => Some(SecurityKind::OAuth2(self.oauth_flows(object))),
            "openIdConnect" => {
                let url = self.text(object, "openIdConnectUrl");
                if url.is_none() {
                    self.missing(object, "openIdConnectUrl", "the security scheme");
                }
                Some(SecurityKind::OpenIdConnect(url.unwrap_or_default()))
            }
            "mutualTLS" => Some(SecurityKind::MutualTls),
            other => {
                self.unusable_scheme(object, "type", &format!("has an unknown type `{other}`"))
            }
        }
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
                    "has to say `in: header`, `query` or `cookie`",
                );
            }
        };
        let Some(name) = self.text(object, "name") else {
            return self.unusable_scheme(object, "in", "has no `name`");
        };
        Some(SecurityKind::ApiKey { location, name })
    }

    fn unusable_scheme<T>(&mut self, object: Object<'a>, key: &str, why: &str) -> Option<T> {
        let span = object.get(key).map_or(object.span(), |node| node.span);
        self.diagnostics.error(
            codes::UNUSABLE_SECURITY_SCHEME,
            span,
            format!("the security scheme {why}"),
        );
        None
    }

    fn oauth_flows(&mut self, object: Object<'a>) -> OAuthFlows {
        if object.get("flows").is_none() {
            return self.swagger_flow(object);
        }
        let Some(flows) = self.object_at(object, "flows") else {
            return OAuthFlows::default();
        };
        let begun = |this: &mut Self, name: &str, begin: &str| {
            let flow = this.object_at(flows, name)?;
            this.begun_flow(flow, begin)
        };
        OAuthFlows {
            client_credentials: self
                .object_at(flows, "clientCredentials")
                .and_then(|flow| self.client_credentials(flow)),
            authorization_code: begun(self, "authorizationCode", "authorizationUrl"),
            device_authorization: begun(self, "deviceAuthorization", "deviceAuthorizationUrl"),
        }
    }

    /// Swagger 2.0 has one flow per scheme.
    fn swagger_flow(&mut self, object: Object<'a>) -> OAuthFlows {
        match self.text(object, "flow").as_deref() {
            Some("application") => OAuthFlows {
                client_credentials: self.client_credentials(object),
                ..OAuthFlows::default()
            },
            Some("accessCode") => OAuthFlows {
                authorization_code: self.begun_flow(object, "authorizationUrl"),
                ..OAuthFlows::default()
            },
            _ => OAuthFlows::default(),
        }
    }

    /// A flow that begins with a person. Without its URLs it is as good as none: the caller brings the
    /// token.
    fn begun_flow(&mut self, flow: Object<'a>, begin: &str) -> Option<(String, OAuthFlow)> {
        self.check_flow(flow);
        let begin = self.text(flow, begin)?;
        let token_url = self.spanned_text(flow, "tokenUrl")?;
        Some((begin, self.oauth_flow(flow, token_url)))
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
        // In Swagger 2.0 the flow is the scheme.
        let keys = match flow.get("flow") {
            Some(_) => keys::SECURITY_SCHEME,
            None => keys::OAUTH_FLOW,
        };
        self.check_keys(flow, keys, "an OAuth flow");
    }

    fn oauth_flow(&mut self, flow: Object<'a>, token_url: Spanned<String>) -> OAuthFlow {
        let mut scopes = Vec::new();
        if let Some(map) = self.object_at(flow, "scopes") {
            for (name, _, node) in map.named_entries() {
                let description = self.text_of(node, name).unwrap_or_default();
                scopes.push((name.to_owned(), description));
            }
        }
        OAuthFlow {
            token_url,
            refresh_url: self.text(flow, "refreshUrl"),
            scopes,
        }
    }

    /// `security` of the document or of an operation.
    pub(super) fn security_of(&mut self, object: Object<'a>) -> Option<Vec<SecurityRequirement>> {
        object.get("security")?;
        let mut requirements = Vec::new();
        for node in self.list_at(object, "security") {
            let Some(map) = self.object(node, "a security requirement") else {
                continue;
            };
            let mut schemes = Vec::new();
            for (name, key, scopes) in map.named_entries() {
                self.check_scheme_name(name, key.span);
                let scopes = match scopes.value {
                    NodeValue::Null => Vec::new(),
                    _ => self.texts_of(scopes, name),
                };
                schemes.push((
                    Spanned {
                        value: name.to_owned(),
                        span: key.span,
                    },
                    scopes.into_iter().map(|scope| scope.value).collect(),
                ));
            }
            requirements.push(SecurityRequirement { schemes });
        }
        Some(requirements)
    }

    fn check_scheme_name(&mut self, name: &str, span: crate::source::Span) {
        if self.security_names.contains(name) {
            return;
        }
        // In order, so that of two equally near names the same one is suggested each time.
        let mut known: Vec<&str> = self.security_names.iter().map(String::as_str).collect();
        known.sort_unstable();
        let suggestion = nearest(name, known.into_iter());
        let finding = self.diagnostics.error(
            codes::UNKNOWN_SECURITY_SCHEME,
            span,
            format!("there is no security scheme `{name}`"),
        );
        if let Some(meant) = suggestion {
            finding.label(format!("did you mean `{meant}`?"));
        } else {
            finding.help("define it under `components.securitySchemes`");
        }
    }
}
