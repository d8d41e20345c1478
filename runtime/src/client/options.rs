//! The options of a call: what its caller may set besides its arguments.

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

/// The options of one call, apart from the arguments of its operation: how long it may take, when it is retried, and
/// what is sent besides what the specification knows. `configure` of a request gives access to them; what is not set
/// is as the client has it.
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
    /// Pairs in the query that the specification does not know.
    pub(crate) query_pairs: Vec<(String, Zeroizing<String>)>,
    /// The attributes among them that are filtered by.
    filters: Vec<String>,
    /// Parts to be put into the body: their name, and the parts.
    pub(super) replaced_parts: Vec<(String, Vec<Part>)>,
    problems: Vec<String>,
}

impl fmt::Debug for CallOptions {
    /// The names of headers and of pairs in the query, without their values.
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
    /// The timeout of this call with all its attempts and waits.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// The timeout of one attempt of this call, to the last byte of its response, whatever that is.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(Some(timeout));
    }

    /// Lets an attempt of this call take as long as the call: for a long download.
    pub fn no_attempt_timeout(&mut self) {
        self.attempt_timeout = Some(None);
    }

    /// The longest time without a byte of this call's response, from the request on.
    pub fn stall_timeout(&mut self, timeout: Duration) {
        self.stall_timeout = Some(Some(timeout));
    }

    /// When and how often this call is retried.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = Some(policy);
    }

    /// Omits elements of lists that are not as the specification promises, instead of losing
    /// the whole response; [`Response::skipped`](crate::Response::skipped) says which and why.
    pub fn lenient(&mut self) {
        self.lenient = true;
    }

    /// What this call does when it has no permit of a rate limit yet.
    pub fn on_limit(&mut self, on_limit: OnLimit) {
        self.on_limit = Some(on_limit);
    }

    /// Lets an interceptor see and change what this call sends, after those of the client.
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

    /// Sends this idempotency key instead of a generated one: to repeat a call that an earlier run of the
    /// program has begun. An error of the call if its operation takes none.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::CallOptions, order: u64) {
    /// call.idempotency_key(&format!("order-{order}"));
    /// # }
    /// ```
    pub fn idempotency_key(&mut self, key: &str) {
        self.idempotency_key = Some(Zeroizing::new(key.to_owned()));
    }

    /// Sends a header with this call, in place of a default one of that name. A header that only the
    /// transport sets, such as `Content-Length` or `Host`, is an error of the call.
    pub fn header(&mut self, name: &str, value: &str) {
        self.headers
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
    }

    /// Sends a pair in the query that the specification does not know, as it is: it replaces no other
    /// pair, and is not written as JSON.
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

    /// Asks only for items with that value in that attribute. APIs of TM Forum allow this for all attributes,
    /// although the specification of an operation declares no parameter for it (TMF630). An operator follows
    /// the path of the attribute (`.gt`, `.gte`, `.lt`, `.lte`, `.regex`, …); of several values in a list one
    /// must match. An invalid path, an object as value, and a parameter of that name that is set, are errors of
    /// the call.
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

    /// Replaces the parts of that name in a multipart body: by files, or by parts with a name, a media type or
    /// their own headers. An error of the call if it has no such body.
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

    /// What is wrong with them, for a call with these arguments.
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

/// Whether a text is names with dots between them, as attributes are called (`@type`, `place.0.name`).
fn is_attribute_path(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '@' | '_' | '-' | '$' | ':');
    let mut names = text.split('.');
    names.all(|name| !name.is_empty() && name.chars().all(is_part))
}

/// A scalar as it is written in a query, or a list of them.
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
