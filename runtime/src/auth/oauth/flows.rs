//! The URLs of an authorization server that are known in advance.

use crate::describe::OAuth2Flows;

/// The URLs of a scheme, from the specification or set by the program.
#[derive(Debug, Clone, Default)]
pub(in crate::auth) struct Flows {
    /// The URL of the metadata of the server, which has the other URLs.
    pub(super) discovery: Option<String>,
    pub(super) client_credentials: Option<String>,
    pub(super) authorization_code: Option<Pair>,
    pub(super) device_code: Option<Pair>,
}

/// The URL for the login or for a device code and, if known, the URLs for the tokens.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) first: String,
    tokens: Option<TokenUrls>,
}

/// The URLs at which a flow obtains and renews tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TokenUrls {
    pub(super) token: String,
    /// The URL for redeeming refresh tokens, if it is a different one.
    pub(super) refresh: Option<String>,
}

impl TokenUrls {
    pub(super) fn token(url: &str) -> Self {
        Self {
            token: url.to_owned(),
            refresh: None,
        }
    }

    fn renewal(&self) -> &str {
        self.refresh.as_deref().unwrap_or(&self.token)
    }
}

#[cfg(feature = "login")]
impl Pair {
    pub(super) fn first(url: &str) -> Self {
        Self {
            first: url.to_owned(),
            tokens: None,
        }
    }
}

/// The flow whose token endpoint a grant uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    ClientCredentials,
    RefreshToken,
    #[cfg(feature = "login")]
    AuthorizationCode,
    #[cfg(feature = "login")]
    DeviceCode,
}

impl Flows {
    pub(in crate::auth) fn token_url(url: &str) -> Self {
        Self {
            client_credentials: Some(url.to_owned()),
            ..Self::default()
        }
    }

    pub(in crate::auth) fn discovered(url: &str) -> Self {
        Self {
            discovery: Some(url.to_owned()),
            ..Self::default()
        }
    }

    pub(in crate::auth) fn described(flows: OAuth2Flows) -> Self {
        let (code, device) = (flows.authorization_code, flows.device_code);
        let is_one_server = match (code, device) {
            (Some((_, code)), Some((_, device))) => code == device,
            _ => true,
        };
        let of_all = flows.refresh.filter(|_| is_one_server);
        let pair = |(first, token): (&str, &str), refresh: Option<&str>| Pair {
            first: first.to_owned(),
            tokens: Some(TokenUrls {
                token: token.to_owned(),
                refresh: refresh.or(of_all).map(str::to_owned),
            }),
        };
        Self {
            discovery: None,
            client_credentials: flows.client_credentials.map(str::to_owned),
            authorization_code: code.map(|it| pair(it, flows.authorization_code_refresh)),
            device_code: device.map(|it| pair(it, flows.device_code_refresh)),
        }
    }

    /// Returns the token endpoint for a grant: the one for its own flow, or else another one.
    ///
    /// # Errors
    /// Returns an error if a refresh token could belong to either of two flows with different renewal
    /// URLs: it must not be sent to a server that did not issue it.
    pub(super) fn tokens(&self, flow: Flow) -> Result<Option<TokenUrls>, String> {
        let client_credentials = self.client_credentials.as_deref().map(TokenUrls::token);
        let tokens = |pair: &Option<Pair>| pair.as_ref()?.tokens.clone();
        let code = tokens(&self.authorization_code);
        let device = tokens(&self.device_code);
        let order = match flow {
            Flow::ClientCredentials => [client_credentials, code, device],
            Flow::RefreshToken => {
                if let (Some(code), Some(device)) = (&code, &device)
                    && code.renewal() != device.renewal()
                {
                    return Err(format!(
                        "refresh tokens of authorization codes are redeemed at {}, those of device codes at {}: set \
                         the one that is meant with `token_url`",
                        code.renewal(),
                        device.renewal()
                    ));
                }
                [code, device, client_credentials]
            }
            #[cfg(feature = "login")]
            Flow::AuthorizationCode => [code, device, client_credentials],
            #[cfg(feature = "login")]
            Flow::DeviceCode => [device, code, client_credentials],
        };
        Ok(order.into_iter().flatten().next())
    }
}
