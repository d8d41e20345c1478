//! A client that the build script generates.

#[doc = include_str!(concat!(env!("OUT_DIR"), "/weather.md"))]
pub mod weather {
    include!(concat!(env!("OUT_DIR"), "/weather.rs"));
}
