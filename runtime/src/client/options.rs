//! The options of a call, which the caller may set in addition to its arguments.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::zeroize::Zeroizing;

use super::arguments::CallArguments;
use crate::describe::Location;
use crate::encode::Part;
use crate::interceptor::{Interceptor, Interceptors};
use crate::json::{ToJson, Value};
use crate::limit::OnLimit;
use crate::retry::RetryPolicy;

/// The options of one call, in addition to the arguments of its operation: timeouts, retries, and parts
/// of the request that are not in the specification.
///
/// `configure` of a request gives access to them; unset options default to those of the client.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{CallOptions, RetryPolicy};
///
/// /// For requests that an interactive page waits for.
/// fn interactive(options: &mut CallOptions) {
///     options.timeout(Duration::from_secs(3));
///     options.retry(RetryPolicy::never());
///     options.header("x-priority", "high");
/// }
/// // let orders = client.list_orders().configure(interactive).await?;
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    /// `None`: not set. `Some(None)`: without a timeout.
    pub(crate) attempt_timeout: Option<Option<Duration>>,
    pub(crate) stall_timeout: Option<Option<Duration>>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) lenient: bool,
    pub(crate) on_limit: Option<OnLimit>,
    pub(crate) interceptors: Interceptors,
    pub(super) idempotency_key: Option<Zeroizing<String>>,
    pub(crate) headers: Vec<(String, Zeroizing<String>)>,
    /// Query pairs that are not in the specification.
    pub(crate) query_pairs: Vec<(String, Zeroizing<String>)>,
    /// The filtered attributes among them.
    filters: Vec<String>,
    /// Parts that replace those of the body: the name and the parts.
    pub(super) replaced_parts: Vec<(String, Vec<Part>)>,
    problems: Vec<String>,
}

impl fmt::Debug for CallOptions {
    /// Shows the names of headers and query pairs, without their values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, Zeroizing<String>)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("stall_timeout", &self.stall_timeout)
            .field("retry", &self.retry)
            .field("lenient", &self.lenient)
            .field("on_limit", &self.on_limit)
            .field("headers", &names(&self.headers))
            .field("query_pairs", &names(&self.query_pairs))
            .finish_non_exhaustive()
    }
}

impl CallOptions {
    /// Sets the timeout of this call, including all attempts and waits.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Sets the timeout of one attempt of this call, to the last byte of its response, whatever its
    /// media type.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(Some(timeout));
    }

    /// Disables the timeout of attempts of this call, for example for a long download.
    pub fn no_attempt_timeout(&mut self) {
        self.attempt_timeout = Some(None);
    }

    /// Sets the maximum time without a byte of the response to this call, from the start of the request.
    pub fn stall_timeout(&mut self, timeout: Duration) {
        self.stall_timeout = Some(Some(timeout));
    }

    /// Sets when and how often this call is retried.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = Some(policy);
    }

    /// Skips list elements that do not match the specification, instead of rejecting the whole response;
    /// [`Response::skipped`](crate::Response::skipped) reports them.
    pub fn lenient(&mut self) {
        self.lenient = true;
    }

    /// Sets what this call does if a rate limit has no permit yet.
    pub fn on_limit(&mut self, on_limit: OnLimit) {
        self.on_limit = Some(on_limit);
    }

    /// Adds an interceptor that sees and changes the requests of this call, after those of the client.
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # fn set(call: &mut clientwright_runtime::CallOptions, signing: impl clientwright_runtime::Interceptor + 'static) {
    /// call.interceptor(Arc::new(signing));
    /// # }
    /// ```
    pub fn interceptor(&mut self, interceptor: Arc<dyn Interceptor>) {
        self.interceptors.push(interceptor);
    }

    /// Sends this idempotency key instead of a generated one, for example to repeat a call of an earlier
    /// run of the program. It is an error of the call if its operation takes none.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::CallOptions, order: u64) {
    /// call.idempotency_key(&format!("order-{order}"));
    /// # }
    /// ```
    pub fn idempotency_key(&mut self, key: &str) {
        self.idempotency_key = Some(Zeroizing::new(key.to_owned()));
    }

    /// Sends a header with this call, replacing a default one of that name. A header that only the
    /// transport sets, such as `Content-Length` or `Host`, is an error of the call.
    pub fn header(&mut self, name: &str, value: &str) {
        self.headers
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
    }

    /// Sends a query pair that is not in the specification. It replaces no other pair, and its value is
    /// not written as JSON.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::CallOptions) {
    /// call.header("X-Debug", "1");
    /// call.query_pair("dry run", "yes & no"); // ?dry%20run=yes%20%26%20no
    /// # }
    /// ```
    pub fn query_pair(&mut self, name: &str, value: &str) {
        self.query_pairs
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
    }

    /// Requests only items whose attribute has this value.
    ///
    /// TM Forum APIs allow this for all attributes, although the specification of an operation declares
    /// no parameter for it (TMF630). The path of the attribute may end with an operator (`.gt`, `.gte`,
    /// `.lt`, `.lte`, `.regex`, …); if the value is a list, one element must match. An invalid path, an
    /// object as value, or a parameter of that name that is also set is an error of the call.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::CallOptions) {
    /// call.filter("status", &["active", "pending"]); // ?status=active%2Cpending
    /// call.filter("orderDate.gt", &"2026-01-31"); // &orderDate.gt=2026-01-31
    /// # }
    /// ```
    pub fn filter(&mut self, attribute: &str, value: &dyn ToJson) {
        match filter_value(value) {
            _ if !is_attribute_path(attribute) => self.problems.push(format!(
                "the filter `{attribute}`: expected the path of an attribute, such as `status` or `orderDate.gt`"
            )),
            Some(value) => {
                self.filters.push(attribute.to_owned());
                self.query_pair(attribute, &value);
            }
            None => self.problems.push(format!(
                "the filter `{attribute}`: expected a string, a number, a boolean or a list of them"
            )),
        }
    }

    /// Replaces the parts of this name in a multipart body, for example by files, or by parts with a
    /// name, a media type or their own headers. It is an error of the call if it has no such body.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::CallOptions) {
    /// use clientwright_runtime::Part;
    ///
    /// call.replace_parts("photo", [Part::file("IMG_0815.jpg").file_name("house.jpg")]);
    /// # }
    /// ```
    pub fn replace_parts(&mut self, name: &str, parts: impl IntoIterator<Item = Part>) {
        let parts = parts.into_iter().collect();
        self.replaced_parts.push((name.to_owned(), parts));
    }

    /// Returns the problems of these options, for a call with these arguments.
    pub(super) fn problems(&self, arguments: &CallArguments) -> Vec<String> {
        let mut problems = self.problems.clone();
        let filters = self.filters.iter();
        let taken = filters.filter(|name| arguments.value(Location::Query, name).is_some());
        problems.extend(taken.map(|attribute| {
            format!(
                "the filter `{attribute}`: the operation has a parameter of that name, which is set"
            )
        }));
        problems
    }
}

/// Returns whether a string consists of names separated by dots, like the paths of attributes (`@type`,
/// `place.0.name`).
fn is_attribute_path(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '@' | '_' | '-' | '$' | ':');
    let mut names = text.split('.');
    names.all(|name| !name.is_empty() && name.chars().all(is_part))
}

/// Formats a scalar, or a list of scalars, for a query.
fn filter_value(value: &dyn ToJson) -> Option<String> {
    let scalar = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Boolean(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    match Value::of(value) {
        Value::Array(elements) if !elements.is_empty() => {
            let texts: Option<Vec<String>> = elements.iter().map(scalar).collect();
            Some(texts?.join(","))
        }
        value => scalar(&value),
    }
}
