//! One call, as generated code puts it together.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use secrecy::zeroize::Zeroizing;

use super::inner::ClientInner;
use super::outcome::CallResult;
use crate::body::OpenBody;
use crate::charset::{Charset, in_charset_of};
use crate::describe::{Encoding, Location, Operation, Parameter, PartEncoding, Streaming};
use crate::encode::{Multipart, Part, form, header};
use crate::interceptor::{Interceptor, Interceptors};
use crate::json::{Document, Node, ToJson, Value, from_slice, to_exact_string, to_string};
use crate::json_patch::JsonPatch;
use crate::limit::OnLimit;
use crate::media_type::charset;
use crate::retry::RetryPolicy;
use crate::upload::{ItemUpload, Upload};

/// A call that is not sent yet.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Client, Error, RawResponse, Value};
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # async fn list(client: &Client) -> Result<(), Error> {
/// // What a function of a generated client does; `.request(|call| call.…)` of its requests reaches this.
/// let mut call = client.call(&LIST);
/// call.query("status", &"open");
/// call.header("x-trace", "7");
/// call.timeout(Duration::from_secs(3));
/// let response = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json).await?;
/// println!("{}", response.body()[0]["id"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Call {
    pub(crate) core: Arc<ClientInner>,
    pub(crate) operation: &'static Operation,
    /// The parameters and their values as JSON.
    pub(crate) values: Vec<(Parameter, String)>,
    pub(crate) headers: Vec<(String, Zeroizing<String>)>,
    /// Pairs in the query that the description does not know.
    pub(crate) extra_query: Vec<(String, Zeroizing<String>)>,
    pub(crate) body: Option<Body>,
    /// What a multipart body was made of, and as which media type.
    pub(crate) parts: Option<(&'static str, Multipart)>,
    /// Headers of parts: the part, the header, its value.
    pub(crate) part_headers: Vec<(&'static str, &'static str, String)>,
    /// Headers that parts must have: the part, the header.
    pub(crate) required_part_headers: Vec<(&'static str, &'static str)>,
    pub(crate) problems: Vec<String>,
    pub(crate) timeout: Option<Duration>,
    /// None counts as not set; `Some(None)` as none at all.
    pub(crate) attempt_timeout: Option<Option<Duration>>,
    pub(crate) stall_timeout: Option<Option<Duration>>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) lenient: bool,
    pub(crate) on_limit: Option<OnLimit>,
    pub(crate) interceptors: Interceptors,
    /// The next page, where a server gives it as a link.
    pub(crate) link: Option<String>,
    /// Where the body of a success goes, if it is not read by the call.
    pub(crate) open: Option<OpenBody>,
    /// What answers it in place of a server.
    pub(crate) responder: Option<Arc<dyn Responder>>,
}

/// Answers calls in place of a server: nothing is sent, nothing is waited for.
#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
pub(crate) trait Responder: Send + Sync {
    fn respond(&self, call: &Call) -> CallResult;
}

#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) content_type: String,
    pub(crate) content: Bytes,
    /// In place of the content.
    pub(crate) upload: Option<Upload>,
    /// The root element, if it is XML.
    #[cfg(feature = "xml")]
    pub(crate) xml: Option<&'static crate::xml::Item>,
}

impl Body {
    fn new(content_type: String, content: Bytes, upload: Option<Upload>) -> Self {
        Self {
            content_type,
            content,
            upload,
            #[cfg(feature = "xml")]
            xml: None,
        }
    }

    /// What is seen of it as a parsed text, if it is JSON or XML.
    pub(crate) fn in_json<T>(&self, look: impl FnOnce(Node<'_>) -> T) -> Option<T> {
        #[cfg(feature = "xml")]
        if let Some(root) = self.xml {
            let label = charset(&self.content_type);
            let json = crate::xml::json(&self.content, label, root, usize::MAX)?;
            let document = Document::parse(json.as_bytes()).ok()?;
            return Some(look(document.root()));
        }
        let document = Document::parse(&self.content).ok()?;
        Some(look(document.root()))
    }
}

impl fmt::Debug for Call {
    /// The names of the parameters, without their values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.values.iter().map(|(known, _)| known.name).collect();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("parameters", &names)
            .field(
                "content_type",
                &self.body.as_ref().map(|body| &body.content_type),
            )
            .finish_non_exhaustive()
    }
}

impl Call {
    pub(crate) fn new(core: Arc<ClientInner>, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            values: Vec::new(),
            headers: Vec::new(),
            extra_query: Vec::new(),
            body: None,
            parts: None,
            part_headers: Vec::new(),
            required_part_headers: Vec::new(),
            problems: Vec::new(),
            timeout: None,
            attempt_timeout: None,
            stall_timeout: None,
            retry: None,
            lenient: false,
            on_limit: None,
            interceptors: Interceptors::default(),
            link: None,
            open: None,
            responder: None,
        }
    }

    /// A call without a client, for a [`Responder`] to answer.
    #[cfg(feature = "fake")]
    pub(crate) fn detached(operation: &'static Operation) -> Self {
        Self::new(Arc::new(ClientInner::alone(operation.api)), operation)
    }

    /// Writes the request that has this name in generated code, for `Debug`.
    #[doc(hidden)]
    pub fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name).field("call", self).finish()
    }

    /// Sets a parameter, in place of an earlier value; an absent value takes it back.
    #[doc(hidden)]
    pub fn set(&mut self, parameter: &Parameter, value: &dyn ToJson) {
        self.values.retain(|(known, _)| {
            known.location != parameter.location || known.name != parameter.name
        });
        if value.is_absent() {
            return;
        }
        match to_exact_string(value) {
            Ok(json) => self.values.push((*parameter, json)),
            Err(why) => self
                .problems
                .push(format!("parameter {}: {why}", parameter.name)),
        }
    }

    /// Sets a parameter in the path that is written with the defaults of OpenAPI.
    pub fn path(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::path(name), value);
    }

    /// Sets a parameter in the query that is written with the defaults of OpenAPI.
    pub fn query(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::query(name), value);
    }

    /// Sets a parameter in a header that is written with the defaults of OpenAPI.
    pub fn in_header(&mut self, name: &'static str, value: &dyn ToJson) {
        self.set(&Parameter::header(name), value);
    }

    pub(crate) fn value(&self, location: Location, name: &str) -> Option<&str> {
        let (_, json) = self
            .values
            .iter()
            .find(|(known, _)| known.location == location && known.name == name)?;
        Some(json)
    }

    pub(crate) fn set_json(&mut self, parameter: &Parameter, json: String) {
        self.set(parameter, &None::<String>);
        self.values.push((*parameter, json));
    }

    /// Sends JSON, in the charset of the content type; UTF-8 if that names none. An absent value sends no body.
    pub fn body_json(&mut self, content_type: &'static str, value: &dyn ToJson) {
        if value.is_absent() {
            self.body = None;
            return;
        }
        let json = to_exact_string(value);
        match json.and_then(|json| in_charset_of(Some(content_type), json)) {
            Ok(content) => self.body_bytes(content_type, content),
            Err(error) => self.problems.push(format!("the body: {error}")),
        }
    }

    /// Sends a JSON Patch. A pointer in it that is invalid is an error of the call.
    pub fn body_json_patch(&mut self, content_type: &'static str, patch: &JsonPatch) {
        if let Err(error) = patch.check() {
            self.problems.push(format!("the patch: {error}"));
        }
        if let Some(why) = patch.unwritable() {
            self.problems.push(format!("the patch: {why}"));
        }
        self.body_json(content_type, patch);
    }

    /// Makes a member of the body `true`, if that is an object of JSON.
    pub(crate) fn set_flag(&mut self, member: &str) {
        if let Some(body) = &mut self.body
            && let Ok(mut value) = from_slice::<Value>(&body.content)
            && let Some(object) = value.as_object_mut()
        {
            object.insert(member, Value::Boolean(true));
            body.content = to_string(&value).into();
        }
    }

    /// Sends an object as `application/x-www-form-urlencoded`.
    #[doc(hidden)]
    pub fn body_form(&mut self, value: &dyn ToJson, encodings: &[Encoding]) {
        if value.is_absent() {
            self.body = None;
            return;
        }
        let json = to_exact_string(value);
        match json.and_then(|json| form(&json, encodings)) {
            Ok(form) => self.body_bytes("application/x-www-form-urlencoded", form),
            Err(error) => self.problems.push(format!("the form: {error}")),
        }
    }

    /// Sends each member of an object, or each element of a list, as a part of a `multipart` body of
    /// that media type.
    #[doc(hidden)]
    pub fn body_multipart(
        &mut self,
        media_type: &'static str,
        value: &dyn ToJson,
        encodings: &[PartEncoding],
    ) {
        let required = encodings.iter().flat_map(|encoding| {
            let headers = encoding.required_headers.iter();
            headers.map(|header| (encoding.name, *header))
        });
        self.required_part_headers = required.collect();
        match Multipart::of(value, encodings) {
            Ok(parts) => self.body_parts(media_type, parts),
            Err(error) => self
                .problems
                .push(format!("the parts of the body: {error}")),
        }
    }

    /// Sends parts as a `multipart` body of that media type.
    pub fn body_parts(&mut self, media_type: &'static str, parts: Multipart) {
        if let Some(problem) = parts.unwritten() {
            self.problems.push(problem.to_owned());
        }
        let randomness = Arc::clone(&self.core.randomness);
        let mut headed = parts.clone();
        for (part, header, value) in &self.part_headers {
            headed.set_header(part, header, value);
        }
        let (content_type, upload) = headed.encode(media_type, || randomness.next());
        let content = upload.in_memory().cloned();
        let upload = content.is_none().then_some(upload);
        self.body = Some(Body::new(content_type, content.unwrap_or_default(), upload));
        self.parts = Some((media_type, parts));
    }

    /// Sends a header with the parts of that name; an absent value takes it back.
    #[doc(hidden)]
    pub fn part_header(&mut self, part: &'static str, parameter: &Parameter, value: &dyn ToJson) {
        let name = parameter.name;
        self.part_headers
            .retain(|(known, header, _)| *known != part || !header.eq_ignore_ascii_case(name));
        if !value.is_absent() {
            let json = to_exact_string(value);
            let text =
                json.and_then(|json| header(parameter, &json).map_err(|error| error.to_string()));
            match text {
                Ok(Some(text)) if text.contains(char::is_control) => self.problems.push(format!(
                    "the header {name} of the part {part} cannot contain control characters"
                )),
                Ok(text) => self
                    .part_headers
                    .extend(text.map(|text| (part, name, text))),
                Err(error) => self
                    .problems
                    .push(format!("the header {name} of the part {part}: {error}")),
            }
        }
        if let Some((media_type, parts)) = self.parts.take() {
            self.body_parts(media_type, parts);
        }
    }

    /// The headers that parts of the body must have and do not.
    pub(super) fn missing_part_headers(&self) -> impl Iterator<Item = String> {
        let parts = self.parts.as_ref().map(|(_, parts)| parts);
        self.required_part_headers
            .iter()
            .filter(move |(part, header)| {
                let mut set = self.part_headers.iter();
                let is_set = set.any(|(known, name, _)| known == part && name == header);
                !is_set && parts.is_some_and(|parts| parts.lacks_header(part, header))
            })
            .map(|(part, header)| format!("the part {part}: the header {header} is required"))
    }

    /// Sends these parts in the place of those of that name in a multipart body: files, or what needs a name,
    /// a media type or headers of its own. An error of the call if it has no such body.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::Call) {
    /// use clientwright_runtime::Part;
    ///
    /// call.replace_parts("photo", [Part::file("IMG_0815.jpg").file_name("house.jpg")]);
    /// # }
    /// ```
    pub fn replace_parts(&mut self, name: &str, parts: impl IntoIterator<Item = Part>) {
        match self.parts.take().filter(|_| self.body.is_some()) {
            Some((media_type, mut all)) => {
                all.replace(name, parts.into_iter().collect());
                self.body_parts(media_type, all);
            }
            None => self
                .problems
                .push(format!("the part {name}: the body has no parts")),
        }
    }

    /// Names the files of a multipart body that belong to one member, in their order; `None` leaves a
    /// name as it is.
    #[doc(hidden)]
    pub fn file_names(&mut self, part: &str, names: &[Option<&str>]) {
        if names.iter().any(Option::is_some)
            && let Some((media_type, mut all)) = self.parts.take()
        {
            all.name_files(part, names);
            self.body_parts(media_type, all);
        }
    }

    /// Sends a text, in the charset of the content type; UTF-8 if that names none.
    pub fn body_text(&mut self, content_type: &'static str, text: &str) {
        let label = charset(content_type).unwrap_or("utf-8");
        let written = Charset::of(label).and_then(|charset| charset.written(label, text));
        match written {
            Some(content) => self.body_bytes(content_type, content),
            None => self.problems.push(format!(
                "the body: cannot be written in the charset {label}"
            )),
        }
    }

    /// Sends XML, whose root element `root` describes, in the charset of the content type; UTF-8 if that names
    /// none. An absent value sends no body.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    pub fn body_xml(
        &mut self,
        content_type: &'static str,
        value: &dyn ToJson,
        root: &'static crate::xml::Item,
    ) {
        if value.is_absent() {
            self.body = None;
            return;
        }
        match crate::xml::write(value, charset(content_type), root) {
            Ok(content) => {
                self.body_bytes(content_type, content);
                if let Some(body) = &mut self.body {
                    body.xml = Some(root);
                }
            }
            Err(why) => self.problems.push(format!("the body: {why}")),
        }
    }

    /// Sends bytes.
    pub fn body_bytes(&mut self, content_type: &'static str, content: impl Into<Bytes>) {
        self.parts = None;
        self.body = Some(Body::new(content_type.to_owned(), content.into(), None));
    }

    /// Sends bytes, a file or a stream.
    pub fn body_upload(&mut self, content_type: &'static str, body: impl Into<Upload>) {
        let upload: Upload = body.into();
        match upload.in_memory() {
            Some(bytes) => self.body_bytes(content_type, bytes.clone()),
            None => {
                self.parts = None;
                let content_type = content_type.to_owned();
                self.body = Some(Body::new(content_type, Bytes::new(), Some(upload)));
            }
        }
    }

    /// Sends items one after the other, in the way of a media type.
    #[doc(hidden)]
    pub fn body_items<T>(&mut self, streaming: Streaming, items: impl Into<ItemUpload<T>>) {
        match items.into().into_upload(streaming) {
            Ok(upload) => self.body_upload(streaming.media_type, upload),
            Err(error) => self.problems.push(format!("the body: {error}")),
        }
    }

    /// The timeout of this call with all its attempts and waits.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// The timeout of one attempt of this call, to the last byte of its response, whatever that is.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(Some(timeout));
    }

    /// Lets an attempt of this call take as long as the call may: for a long download.
    pub fn no_attempt_timeout(&mut self) {
        self.attempt_timeout = Some(None);
    }

    /// The longest time without a byte of this call's answer, from the request on.
    pub fn stall_timeout(&mut self, timeout: Duration) {
        self.stall_timeout = Some(Some(timeout));
    }

    /// When and how often this call is tried again.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = Some(policy);
    }

    /// Leaves out elements of lists that are not what the description promises, instead of losing
    /// the whole answer; [`Response::skipped`](crate::Response::skipped) tells which and why.
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
    /// # fn set(call: &mut clientwright_runtime::Call, signing: impl clientwright_runtime::Interceptor + 'static) {
    /// call.interceptor(Arc::new(signing));
    /// # }
    /// ```
    pub fn interceptor(&mut self, interceptor: Arc<dyn Interceptor>) {
        self.interceptors.push(interceptor);
    }

    /// Sends this idempotency key instead of one that is made for the call: to repeat a call that an
    /// earlier run of the program has begun. An error of the call if its operation takes none.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::Call, order: u64) {
    /// call.idempotency_key(&format!("order-{order}"));
    /// # }
    /// ```
    pub fn idempotency_key(&mut self, key: &str) {
        match self.operation.idempotency_key {
            Some(known) => self.header(known.header, key),
            None => self
                .problems
                .push("idempotency key: the operation takes none".to_owned()),
        }
    }

    /// Sends a pair in the query that the description does not know, as it stands: not in place of
    /// another one, and not as JSON.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::Call) {
    /// call.header("X-Debug", "1");
    /// call.query_pair("dry run", "yes & no"); // ?dry%20run=yes%20%26%20no
    /// # }
    /// ```
    pub fn query_pair(&mut self, name: &str, value: &str) {
        self.extra_query
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
    }

    /// Asks for what has that value in that attribute only, as TM Forum's APIs allow for all attributes, the
    /// specification of an operation for none (TMF630). An operator is behind the path of the attribute
    /// (`.gt`, `.gte`, `.lt`, `.lte`, `.regex`, …); of several values in a list one must fit. A path that is
    /// none, a value with parts, and a parameter that the call has already, are errors of the call.
    ///
    /// ```
    /// # fn set(call: &mut clientwright_runtime::Call) {
    /// call.filter("status", &["active", "pending"]); // ?status=active%2Cpending
    /// call.filter("orderDate.gt", &"2026-01-31"); // &orderDate.gt=2026-01-31
    /// # }
    /// ```
    pub fn filter(&mut self, attribute: &str, value: &dyn ToJson) {
        match filter_value(value) {
            _ if !is_attribute_path(attribute) => self.problems.push(format!(
                "the filter `{attribute}`: expected the path of an attribute, such as `status` or `orderDate.gt`"
            )),
            _ if self.value(Location::Query, attribute).is_some() => self.problems.push(format!(
                "the filter `{attribute}`: the operation has a parameter of that name, which is set"
            )),
            Some(value) => self.query_pair(attribute, &value),
            None => self.problems.push(format!(
                "the filter `{attribute}`: expected a string, a number, a boolean or a list of them"
            )),
        }
    }

    /// Sends a header with this call, in place of a default one of that name. One that is for the
    /// transport to set, such as `Content-Length` or `Host`, is an error of the call.
    pub fn header(&mut self, name: &str, value: &str) {
        self.headers
            .push((name.to_owned(), Zeroizing::new(value.to_owned())));
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
