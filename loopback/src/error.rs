//! The reasons why a server cannot be started.

use std::fmt;
use std::io;
use std::net::SocketAddr;

/// The reason why a server cannot be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The port is not available: used by another process, or not permitted.
    Listen {
        /// The requested address.
        address: SocketAddr,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The operating system cannot provide a thread or an event queue.
    Start(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, .. } => write!(formatter, "cannot listen on {address}"),
            Self::Start(_) => formatter.write_str("cannot start the server's thread"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } | Self::Start(source) => Some(source),
        }
    }
}
