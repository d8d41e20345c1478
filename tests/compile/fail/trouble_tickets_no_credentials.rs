//! A client without credentials.

fn main() {
    let _client = orange_trouble_tickets::Client::builder().build();
}
