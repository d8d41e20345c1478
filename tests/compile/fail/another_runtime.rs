// A client that was generated for another runtime says which two versions do not fit.
clientwright_runtime::written_for!("0.9.3");

fn main() {}
