// The error for a client that was generated for another runtime contains both versions.
clientwright_runtime::written_for!("0.9.3");

fn main() {}
