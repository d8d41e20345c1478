//! `--sandbox`: runs the sandbox in this process.

use std::collections::BTreeMap;

use clientwright_cli_runtime::Sandbox;
use orange_sandbox::Options;

/// Starts a sandbox.
///
/// # Errors
/// The sandbox cannot listen on a port.
pub(crate) fn start() -> Result<Sandbox, String> {
    let running = orange_sandbox::Sandbox::start(Options::new())
        .map_err(|error| format!("the sandbox cannot start: {error}"))?;
    let credentials = running.credentials();
    Ok(Sandbox {
        base_urls: BTreeMap::from([
            ("erdv", running.erdv_url()),
            ("tickets", running.trouble_tickets_url()),
            ("ordering", running.ordering_url()),
        ]),
        token_url: running.token_url(),
        credentials: BTreeMap::from([
            ("CLIENT_ID", credentials.client_id.clone()),
            ("CLIENT_SECRET", credentials.client_secret.clone()),
            ("API_KEY", credentials.api_key.clone()),
        ]),
        running: Box::new(running),
    })
}
