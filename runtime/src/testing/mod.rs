//! Replacements for the network, the clock and randomness in tests.
//!
//! ```
//! # use std::sync::Arc;
//! # use clientwright_runtime::{RawResponse, Client, Error, Response, Value, codegen::v1::describe::*};
//! # use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
//! # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
//! # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
//! # async fn list(client: &Client) -> Result<Response<Value>, Error> {
//! #     client.call(&LIST).send(RawResponse::json, RawResponse::error_json).await
//! # }
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let clock = ManualClock::new();
//! let mock = MockTransport::new(&clock);
//! mock.answer("listOrders", MockAnswer::json(503, "{}"));
//! mock.answer("listOrders", MockAnswer::json(200, r#"[{"id": "1"}]"#));
//! let client = Client::builder(&API)
//!     .transport(Arc::new(mock.clone()))
//!     .clock(Arc::new(clock.clone()))
//!     .build()
//!     .unwrap();
//!
//! // The delay before the retry ends as soon as there is nothing else to do.
//! let orders = clock.run(list(&client)).await.unwrap();
//! assert_eq!(orders.body().as_array().map(|orders| orders.len()), Some(1));
//! assert_eq!(mock.calls("listOrders").len(), 2);
//! # });
//! ```

mod answer;
mod clock;
mod expectation;
#[cfg(feature = "fake")]
mod fake;
mod recorded;
mod transport;

pub use answer::MockAnswer;
pub use clock::ManualClock;
pub use expectation::{Expectation, Unmet};
#[cfg(feature = "fake")]
pub use fake::{Arguments, FakeAnswer, FakeError};
pub use recorded::Recorded;
pub use transport::MockTransport;

#[cfg(feature = "fake")]
use crate::json::{FromJson, JsonError, read_made_up};
use crate::randomness::Randomness;

/// Creates a value of a type that only servers create, for tests: it has the content of the JSON text, and made-up
/// values for the missing required properties.
///
/// ```
/// # #[derive(PartialEq)]
/// # pub struct Repository { name: String, size: i64 }
/// # clientwright_runtime::codegen::v1::json_object!(Repository { name: required("name"), size: required("size") });
/// use clientwright_runtime::testing::fake;
///
/// let repository: Repository = fake(r#"{"name": "hello"}"#)?;
/// assert_eq!(repository.name, "hello");
/// assert_eq!(repository.size, 0);
/// # Ok::<(), clientwright_runtime::json::JsonError>(())
/// ```
///
/// # Errors
/// Returns an error if the text does not match the type, or if a required property cannot be made up.
#[cfg(feature = "fake")]
pub fn fake<T: FromJson>(json: &str) -> Result<T, JsonError> {
    read_made_up(json)
}

/// Randomness that always returns the same number.
///
/// ```
/// use clientwright_runtime::Randomness as _;
/// use clientwright_runtime::testing::FixedRandomness;
///
/// // Makes every random wait the longest.
/// assert_eq!(FixedRandomness::new(u64::MAX).next(), u64::MAX);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct FixedRandomness(u64);

impl FixedRandomness {
    /// Creates a source of always the same number: 0 makes every random wait the shortest, `u64::MAX` the longest.
    #[must_use]
    pub fn new(number: u64) -> Self {
        Self(number)
    }
}

impl Randomness for FixedRandomness {
    fn next(&self) -> u64 {
        self.0
    }
}
