//! Security schemes and requirements.

use super::access::Object;
use super::{Builder, keys};
use crate::diagnostics::codes;
use crate::document::{
    Location, OAuthFlow, SecurityKind, SecurityRequirement, SecurityScheme, Spanned,
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
            "oauth2" => Some(SecurityKind::OAuth2 {
                client_credentials: self.client_credentials(object),
            }),
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

    fn client_credentials(&mut self, object: Object<'a>) -> Option<OAuthFlow> {
        let flow = match object.get("flows") {
            Some(_) => {
                let flows = self.object_at(object, "flows")?;
                self.object_at(flows, "clientCredentials")?
            }
            // Swagger 2.0 has one flow per scheme.
            None if self.text(object, "flow").as_deref() == Some("application") => object,
            None => return None,
        };
        self.check_keys(
            flow,
            if flow.get("flow").is_some() {
                keys::SECURITY_SCHEME
            } else {
                keys::OAUTH_FLOW
            },
            "an OAuth flow",
        );
        let Some(token_url) = self.spanned_text(flow, "tokenUrl") else {
            self.missing(flow, "tokenUrl", "the client credentials flow");
            return None;
        };
        let mut scopes = Vec::new();
        if let Some(map) = self.object_at(flow, "scopes") {
            for (name, _, node) in map.named_entries() {
                let description = self.text_of(node, name).unwrap_or_default();
                scopes.push((name.to_owned(), description));
            }
        }
        Some(OAuthFlow { token_url, scopes })
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
