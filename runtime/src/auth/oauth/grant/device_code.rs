//! Device code (RFC 8628): the user confirms a code on another device.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::refresh_token::renew;
use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::flows::Flow;
use crate::auth::oauth::form::Form;
use crate::auth::{Token, TokenError, TokenErrorKind};
use crate::json::{Document, Node};
use crate::types::Secret;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// The polling interval, unless the server states another (RFC 8628, 3.2).
const INTERVAL: Duration = Duration::from_secs(5);
/// The increase of the interval after each `slow_down` (RFC 8628, 3.5).
const SLOWER: Duration = Duration::from_secs(5);
/// The lifetime of a code if the server does not state it, although it must.
const LIFETIME: Duration = Duration::from_secs(600);

type Prompt = Arc<dyn Fn(&DevicePrompt) + Send + Sync>;

pub(in crate::auth::oauth) struct DeviceCode {
    prompt: Prompt,
}

/// The information that a user needs to log in on another device.
///
/// ```
/// use clientwright_runtime::oauth::DevicePrompt;
///
/// /// The instructions shown to the user.
/// fn instructions(prompt: &DevicePrompt) -> String {
///     let minutes = prompt.expires_in.as_secs() / 60;
///     format!("Open {} and enter {} within {minutes} minutes.", prompt.verification_uri, prompt.user_code)
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePrompt {
    /// The page to open on the other device.
    pub verification_uri: String,
    /// The same page with the code filled in, for example for a QR code, if the server provides it.
    pub verification_uri_complete: Option<String>,
    /// The code to enter there.
    pub user_code: String,
    /// How long the code is valid.
    pub expires_in: Duration,
}

impl fmt::Debug for DevicePrompt {
    /// Omits the code, because anyone who has it may confirm it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DevicePrompt({})", self.verification_uri)
    }
}

/// The state of polling while the user confirms.
struct Waiting {
    device_code: Secret,
    interval: Duration,
    end: Duration,
}

impl DeviceCode {
    pub(in crate::auth::oauth) fn new(
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self {
            prompt: Arc::new(prompt),
        }
    }

    /// Obtains a code and shows it to the user.
    async fn begin(&self, exchange: &Exchange<'_>) -> Result<Waiting, TokenError> {
        let url = exchange.endpoints.device_authorization.as_deref();
        let url = url.ok_or_else(|| {
            TokenError::new(TokenErrorKind::InvalidRequest).with_description(
                "no device authorization URL, set one with `device_authorization_url`",
            )
        })?;
        let mut form = Form::new();
        exchange.ask_for(&mut form);
        let reply = exchange.post(url, form).await?;
        if !reply.status.is_success() {
            return Err(reply.refusal());
        }
        let document = Document::parse(&reply.body);
        let root = document.as_ref().ok().map(Document::root);
        let code = root.and_then(code);
        let (device_code, interval, prompt) = code.ok_or_else(|| reply.malformed())?;
        let now = exchange.setup.clock.now();
        let end = now.saturating_add(prompt.expires_in);
        (self.prompt)(&prompt);
        Ok(Waiting {
            device_code,
            interval,
            end,
        })
    }
}

impl Grant for DeviceCode {
    fn name(&self) -> &'static str {
        "device code"
    }

    fn flow(&self) -> Flow {
        Flow::DeviceCode
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            if let Some(token) = renew(&exchange).await? {
                return Ok(token);
            }
            let mut waiting = self.begin(&exchange).await?;
            let clock = exchange.setup.clock.as_ref();
            loop {
                clock.sleep(waiting.interval).await;
                let mut form = Form::grant(GRANT);
                form.add_secret("device_code", &waiting.device_code);
                let error = match exchange.redeem(form).await {
                    Ok(granted) => {
                        exchange.renewal.granted(granted.refresh_token).await;
                        return Ok(granted.token);
                    }
                    Err(error) => error,
                };
                match error.error() {
                    Some("authorization_pending") => {}
                    Some("slow_down") => {
                        waiting.interval = waiting.interval.saturating_add(SLOWER);
                    }
                    // The user has not confirmed yet; a failed connection is also a reason to wait.
                    _ if error.is_transient() => {
                        let asked = error.retry_after().unwrap_or_default();
                        let doubled = waiting.interval.saturating_mul(2);
                        waiting.interval = doubled.max(asked);
                    }
                    _ => return Err(error),
                }
                if clock.now().saturating_add(waiting.interval) >= waiting.end {
                    return Err(TokenError::new(TokenErrorKind::InvalidGrant)
                        .with_description("the code was not confirmed in time"));
                }
            }
        })
    }

    fn is_scoped(&self) -> bool {
        false
    }
}

fn code(root: Node<'_>) -> Option<(Secret, Duration, DevicePrompt)> {
    let text = |name| root.get(name)?.as_str().map(str::to_owned);
    let seconds = |name: &str| {
        let node = root.get(name)?;
        let seconds: f64 = node.number_text().or(node.as_str())?.trim().parse().ok()?;
        Duration::try_from_secs_f64(seconds).ok()
    };
    let device_code = Secret::from(root.get("device_code")?.as_str()?);
    if device_code.expose().is_empty() {
        return None;
    }
    let prompt = DevicePrompt {
        // Some servers use the name from an early draft.
        verification_uri: text("verification_uri").or_else(|| text("verification_url"))?,
        verification_uri_complete: text("verification_uri_complete"),
        user_code: text("user_code")?,
        expires_in: seconds("expires_in").unwrap_or(LIFETIME),
    };
    let interval = seconds("interval").filter(|interval| !interval.is_zero());
    Some((device_code, interval.unwrap_or(INTERVAL), prompt))
}
