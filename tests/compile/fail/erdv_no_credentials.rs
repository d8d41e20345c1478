//! A client without credentials.

fn main() {
    let _client = orange_erdv::Client::builder()
        .base_url("https://api.orange.com/erdv/v1")
        .build();
}
