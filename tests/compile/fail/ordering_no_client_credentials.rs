//! The API key alone: the OAuth credentials are missing.

fn main() {
    let _client = orange_ordering::Client::builder().api_key("key").build();
}
