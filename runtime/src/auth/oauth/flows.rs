//! What is known of an authorization server before it is asked.

use crate::describe::OAuth2Flows;

/// The URLs of a scheme, as they are written in the description of the API or set by the program.
#[derive(Debug, Clone, Default)]
pub(in crate::auth) struct Flows {
    /// Where the server describes itself; the other URLs come from there.
    pub(super) discovery: Option<String>,
    pub(super) client_credentials: Option<String>,
    pub(super) authorization_code: Option<Pair>,
    pub(super) device_code: Option<Pair>,
    pub(super) refresh: Option<String>,
}

/// Where a person is sent or a code comes from, and where the token comes from afterwards, if the
/// one who says the first knows that too.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) first: String,
    token: Option<String>,
}

#[cfg(feature = "login")]
impl Pair {
    pub(super) fn first(url: &str) -> Self {
        Self {
            first: url.to_owned(),
            token: None,
        }
    }
}

/// The flow whose token endpoint a grant uses, if they differ.
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
        let pair = |(first, token): (&str, &str)| Pair {
            first: first.to_owned(),
            token: Some(token.to_owned()),
        };
        Self {
            discovery: None,
            client_credentials: flows.client_credentials.map(str::to_owned),
            authorization_code: flows.authorization_code.map(pair),
            device_code: flows.device_code.map(pair),
            refresh: flows.refresh.map(str::to_owned),
        }
    }

    /// The token endpoint for a grant: that of its own flow, else that of another.
    pub(super) fn token<'a>(&'a self, flow: Flow) -> Option<&'a str> {
        let client_credentials = self.client_credentials.as_deref();
        let token = |pair: &'a Option<Pair>| pair.as_ref()?.token.as_deref();
        let code = token(&self.authorization_code);
        let device = token(&self.device_code);
        let refresh = self.refresh.as_deref();
        let order = match flow {
            Flow::ClientCredentials => [client_credentials, code, device, refresh],
            Flow::RefreshToken => [refresh, code, device, client_credentials],
            #[cfg(feature = "login")]
            Flow::AuthorizationCode => [code, device, client_credentials, refresh],
            #[cfg(feature = "login")]
            Flow::DeviceCode => [device, code, client_credentials, refresh],
        };
        order.into_iter().flatten().next()
    }
}
