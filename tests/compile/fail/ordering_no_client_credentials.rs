//! The API key alone: the credentials of OAuth are missing.

fn main() {
    let _client = orange_ordering::Client::builder().api_key("key").build();
}
