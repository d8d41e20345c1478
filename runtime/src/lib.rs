//! The runtime of all generated API clients.
//!
//! A generated crate describes its API as constants ([`describe`]) and its types as JSON
//! ([`json`](mod@json), [`types`]); everything that happens at run time is in this crate. A call is
//! created by a generated function, configured by its caller ([`CallOptions`]), and executed by the
//! [`Client`]:
//!
//! credentials → rate limit permit → transport → classification → retry, if that is safe
//!
//! Time, randomness and transport are injected ([`Clock`], [`Randomness`], [`Transport`]), so everything
//! can be tested without a network and without waiting.
//!
//! # Platforms
//!
//! All platforms of `tokio`, `rustls` and `ring` are fully supported. On `wasm32-unknown-unknown` with
//! JavaScript, the crate and the clients build, but no tests are run. [`ClientBuilder::transport`] must
//! be set there, because there is no default transport: the `fetch` of browsers follows redirects on its
//! own and with API keys, which the clients promise not to do. The features `blocking`, `login` and
//! `redis` and the function `private_key_jwt` are not available on that platform.

#[cfg(not(target_arch = "wasm32"))]
mod alarm;
mod auth;
#[cfg(feature = "blocking")]
mod background;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod body_error;
mod charset;
mod client;
mod clock;
#[doc(hidden)]
pub mod codegen;
pub mod describe;
mod download;
mod encode;
pub mod error;
#[cfg(feature = "__fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "har")]
pub mod har;
mod header_list;
mod headers;
mod inbound;
mod interceptor;
pub mod json;
mod json_patch;
mod limit;
mod links;
mod media_type;
mod observe;
mod off_thread;
mod pages;
mod parts;
mod poller;
mod randomness;
mod redirect;
#[cfg(feature = "redis")]
mod redis;
mod response;
mod retry;
mod secret_header;
#[cfg(feature = "har")]
mod secret_words;
mod status_set;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod text;
pub mod transport;
pub mod types;
mod unpack;
mod upload;
#[cfg(feature = "validate")]
pub mod validate;
mod wait;
#[cfg(target_arch = "wasm32")]
mod wasm_clock;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod written_for;
#[cfg(feature = "xml")]
mod xml;

#[cfg(all(
    target_arch = "wasm32",
    any(feature = "blocking", feature = "login", feature = "redis")
))]
compile_error!(
    "the features `blocking`, `login` and `redis` need threads and sockets, which wasm32 has not"
);

use std::pin::Pin;

pub use auth::{
    Authorization, Authorizer, ClientCertificate, Credential, CredentialError, MemoryTokenCache,
    ProvidedSecret, SecretError, SecretProvider, SecretSource, Token, TokenCache, TokenCacheError,
    TokenCredential, TokenError, TokenErrorKind, TokenLease, TokenSource, oauth,
};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
#[cfg(feature = "xml")]
pub use body_error::XmlError;
pub use client::{CallOptions, Client, ClientBuilder, IntoOption, ResponseFuture};
pub use clock::{Clock, SystemClock};
pub use describe::{Method, Operation};
#[cfg(feature = "blocking")]
pub use download::BlockingBytesStream;
pub use download::{BytesStream, Progress, Save};
pub use encode::{Multipart, Part};
pub use error::{
    AttemptOutcome, AttemptRecord, BodyError, BuildError, Error, ErrorKind, HeaderError, History,
    InterceptorError, Step, StopReason, TimeoutKind, WaitEnd, WaitReason, WaitRecord,
};
pub use headers::{FromHeaders, Headers};
pub use inbound::{InboundError, InboundParameter, Message};
pub use interceptor::{AfterAttempt, Attempt, AttemptResult, Interceptor};
pub use json::{
    ArrayWriter, Document, FromJson, Kind, Linked, Mismatch, Node, Nullable, Number, ObjectWriter,
    SyntaxError, ToJson, Tuple, Value, Writer,
};
pub use json_patch::{InvalidJsonPointer, JsonPatch, JsonPointer};
pub use limit::{OnLimit, SharedLimit, SharedLimitError, SharedPermit};
pub use links::WithLinks;
pub use observe::{CallSummary, Observer};
pub use pages::{Items, Pages, Position};
pub use poller::{PollPosition, Poller};
pub use randomness::{Randomness, SystemRandomness};
#[cfg(feature = "redis")]
pub use redis::{Redis, RedisUrlError};
pub use response::{RawResponse, Response};
pub use retry::RetryPolicy;
pub use status_set::StatusSet;
#[cfg(feature = "blocking")]
pub use stream::BlockingItemStream;
pub use stream::ItemStream;
pub use transport::{
    Request, TlsVersion, Transport, TransportError, TransportErrorKind, TransportResponse,
};
pub use types::*;
pub use upload::{ItemUpload, Upload, UploadBody};
#[cfg(feature = "validate")]
pub use validate::{Violation, Violations};
pub use wait::{Wait, WaitProgress};

/// The bytes of bodies.
pub use bytes::Bytes;
/// The `http` crate, for statuses and headers.
pub use http;
/// The `indexmap` crate, for maps that preserve the order of their entries.
#[cfg(feature = "indexmap")]
pub use indexmap;
/// The underlying HTTP client, for [`ClientBuilder::reqwest_client`].
#[cfg(all(feature = "reqwest-client", not(target_arch = "wasm32")))]
pub use reqwest;
/// Used by the expansion of [`json!`]; not for direct use.
#[doc(hidden)]
pub use serde_json as __serde_json;

/// A boxed future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Marks a credential that is still missing, in the type of a generated builder.
#[derive(Debug, Clone, Copy)]
pub enum Missing {}

/// Marks a credential that was set, in the type of a generated builder.
#[derive(Debug, Clone, Copy)]
pub enum Provided {}
