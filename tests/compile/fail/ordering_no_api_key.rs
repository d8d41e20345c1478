//! OAuth alone: the API key is missing.

fn main() {
    let _client = orange_ordering::Client::builder()
        .client_credentials("id", "secret")
        .build();
}
