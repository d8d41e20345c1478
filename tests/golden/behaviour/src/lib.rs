//! The golden clients over a transport with scripted responses; see the tests.

#[cfg(doctest)]
mod documentation;

use std::sync::Arc;

use clientwright_runtime::testing::{FixedRandomness, ManualClock, MockTransport};
use clientwright_runtime::{BuildError, ClientBuilder, ErrorKind, WaitEnd};

/// A client builder's settings without network, time or randomness, and the script of its transport.
pub fn offline() -> (
    MockTransport,
    impl FnOnce(ClientBuilder) -> ClientBuilder + use<>,
) {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let settings = transport.clone();
    (transport, move |builder: ClientBuilder| {
        builder
            .clock(Arc::new(clock))
            .randomness(Arc::new(FixedRandomness::new(0)))
            .transport(Arc::new(settings))
    })
}

/// How a failed wait ended.
pub fn wait_end(kind: &ErrorKind) -> Option<WaitEnd> {
    match kind {
        ErrorKind::Wait { end, .. } => Some(*end),
        _ => None,
    }
}

/// A client of `configured.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn configured() -> Result<(golden_configured::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_configured::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `content.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn content() -> Result<(golden_content::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_content::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `media.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn media() -> Result<(golden_media::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_media::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `operations.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn operations() -> Result<(golden_operations::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_operations::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `parts.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn parts() -> Result<(golden_parts::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_parts::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `swagger.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn swagger() -> Result<(golden_swagger::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_swagger::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `types.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn types() -> Result<(golden_types::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_types::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `unions.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn unions() -> Result<(golden_unions::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_unions::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `constants.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn constants() -> Result<(golden_constants::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_constants::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `numbers.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn numbers() -> Result<(golden_numbers::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_numbers::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `shapes.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn shapes() -> Result<(golden_shapes::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_shapes::Client::builder()
        .configure(settings)
        .build()?;
    Ok((client, transport))
}

/// A client of `xml.yaml`.
///
/// # Errors
///
/// The errors of the builder.
pub fn xml() -> Result<(golden_xml::Client, MockTransport), BuildError> {
    let (transport, settings) = offline();
    let client = golden_xml::Client::builder().configure(settings).build()?;
    Ok((client, transport))
}
