//! A client that a macro generates.

clientwright_macros::client!("weather.yaml");

/// Clients further below.
pub mod clients {
    clientwright_macros::client!(pub mod stations: "weather.yaml", in crate::clients);
}
