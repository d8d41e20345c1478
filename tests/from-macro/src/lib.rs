//! A client that a macro generates.

clientwright_macros::client!("weather.yaml");

/// A client in a nested module.
pub mod clients {
    clientwright_macros::client!(pub mod stations: "weather.yaml", in crate::clients);
}
