//! A client that the build script generates.

/// The client of `weather.yaml`.
pub mod weather {
    include!(concat!(env!("OUT_DIR"), "/weather.rs"));
}
