//! The call with the generated client of this repository.

use crate::Failed;
use crate::calls::Caller;

impl Caller for orange_ordering::Client {
    async fn call(&self) -> Result<usize, Failed> {
        let response = self.list_requests().offset(0).limit(10).await?;
        Ok(response.into_body().len())
    }
}

/// With a token, an API key and timeouts, and without rate limits.
pub(crate) fn client(base_url: &str) -> Result<orange_ordering::Client, Failed> {
    let client = orange_ordering::Client::builder()
        .base_url(base_url)
        .client_credentials("id", "secret")
        .api_key("key")
        .configure(|settings| {
            let token_url = format!("{base_url}/token");
            settings.no_proxy().no_rate_limit().token_url(&token_url)
        });
    Ok(client.build()?)
}
