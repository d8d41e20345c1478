// Generated from an OpenAPI specification; change the specification instead.

//! Requests from the API to your server: webhooks, callbacks, listeners.
//!
//! [`parse`] parses any of them, with any web framework. There is also a function for each message, if it is
//! known which one a request is. Responses convert into a [`Response`]. Verify signatures first, with
//! `clientwright_runtime::webhooks` (feature `webhooks` of that crate).

use clientwright_runtime::{Bytes, InboundError, Message};
use clientwright_runtime::codegen::v1::{describe, inbound};
use clientwright_runtime::codegen::v1::inbound::Incoming;
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use clientwright_runtime::http::{HeaderMap, Method, Response, StatusCode};
use crate::types;

/// All requests from the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `listenToOrderCreated`
    ListenToOrderCreated(ListenToOrderCreated),
    /// `put tenants by tenant files by name kind`
    PutTenantsByTenantFilesByNameKind(PutTenantsByTenantFilesByNameKind),
    /// `dropFile`
    DropFile(DropFile),
    /// `putAll`
    PutAll(PutAll),
    /// `texts`
    Texts(Texts),
    /// `push`
    Push(Push),
    /// `ping`
    Ping(Ping),
    /// `order.paid`
    OrderPaid(OrderPaid),
    /// `order.sent`
    OrderSent(OrderSent),
    /// `kind.one`
    KindOne(KindOne),
    /// `kind.two`
    KindTwo(KindTwo),
    /// `level.three`
    LevelThree(LevelThree),
    /// `trial`
    Trial(Trial),
    /// `other`
    Other(Other),
    /// `alpha`
    Alpha(Alpha),
    /// `beta`
    Beta(Beta),
    /// `gamma`
    Gamma(Gamma),
    /// `delta`
    Delta(Delta),
    /// `deliveryReport`
    DeliveryReport(DeliveryReport),
    /// `Shared`
    Shared(Shared),
}

/// Parses a request. `target` is its path and query; the path must be as in the specification,
/// without a prefix added by a router.
///
/// # Errors
///
/// If the request is not a message of the API, is ambiguous, or does not match the specification.
pub fn parse(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Event, InboundError> {
    static EVENTS: &inbound::Table<Event> = &[
        (
            &ListenToOrderCreated::MESSAGE,
            |incoming| {
                ListenToOrderCreated::read(incoming).map(Event::ListenToOrderCreated)
            },
        ),
        (
            &PutTenantsByTenantFilesByNameKind::MESSAGE,
            |incoming| {
                PutTenantsByTenantFilesByNameKind::read(incoming)
                    .map(Event::PutTenantsByTenantFilesByNameKind)
            },
        ),
        (&DropFile::MESSAGE, |incoming| DropFile::read(incoming).map(Event::DropFile)),
        (&PutAll::MESSAGE, |incoming| PutAll::read(incoming).map(Event::PutAll)),
        (&Texts::MESSAGE, |incoming| Texts::read(incoming).map(Event::Texts)),
        (&Push::MESSAGE, |incoming| Push::read(incoming).map(Event::Push)),
        (&Ping::MESSAGE, |incoming| Ping::read(incoming).map(Event::Ping)),
        (
            &OrderPaid::MESSAGE,
            |incoming| OrderPaid::read(incoming).map(Event::OrderPaid),
        ),
        (
            &OrderSent::MESSAGE,
            |incoming| OrderSent::read(incoming).map(Event::OrderSent),
        ),
        (&KindOne::MESSAGE, |incoming| KindOne::read(incoming).map(Event::KindOne)),
        (&KindTwo::MESSAGE, |incoming| KindTwo::read(incoming).map(Event::KindTwo)),
        (
            &LevelThree::MESSAGE,
            |incoming| LevelThree::read(incoming).map(Event::LevelThree),
        ),
        (&Trial::MESSAGE, |incoming| Trial::read(incoming).map(Event::Trial)),
        (&Other::MESSAGE, |incoming| Other::read(incoming).map(Event::Other)),
        (&Alpha::MESSAGE, |incoming| Alpha::read(incoming).map(Event::Alpha)),
        (&Beta::MESSAGE, |incoming| Beta::read(incoming).map(Event::Beta)),
        (&Gamma::MESSAGE, |incoming| Gamma::read(incoming).map(Event::Gamma)),
        (&Delta::MESSAGE, |incoming| Delta::read(incoming).map(Event::Delta)),
        (
            &DeliveryReport::MESSAGE,
            |incoming| DeliveryReport::read(incoming).map(Event::DeliveryReport),
        ),
        (&Shared::MESSAGE, |incoming| Shared::read(incoming).map(Event::Shared)),
    ];
    inbound::parse(EVENTS, method, target, headers, body.into())
}

/// `POST /listener/orderCreated`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListenToOrderCreated {
    /// The body.
    pub body: types::OrderEvent,
}

impl ListenToOrderCreated {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new(
        "listenToOrderCreated",
        "POST",
        "/listener/orderCreated",
    );
}

/// Parses a request that is known to be `listenToOrderCreated`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_listen_to_order_created(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<ListenToOrderCreated, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    ListenToOrderCreated::read(&incoming.as_message(&ListenToOrderCreated::MESSAGE)?)
}

/// A response to [`ListenToOrderCreated`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListenToOrderCreatedResponse {
    /// 201: Notified
    Created(types::Subscription),
    /// 400: The event is invalid.
    BadRequest(types::Problem),
    /// any other status: Any other error.
    Default(StatusCode),
}

impl From<ListenToOrderCreatedResponse> for Response<Bytes> {
    fn from(response: ListenToOrderCreatedResponse) -> Self {
        match response {
            ListenToOrderCreatedResponse::Created(body) => {
                inbound::json(201, "application/json", &body)
            }
            ListenToOrderCreatedResponse::BadRequest(body) => {
                inbound::json(400, "application/json", &body)
            }
            ListenToOrderCreatedResponse::Default(status) => {
                inbound::empty(status.as_u16())
            }
        }
    }
}

/// `PUT /tenants/{tenant}/files/{name}.{kind}`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutTenantsByTenantFilesByNameKind {
    /// The parameter `tenant`.
    pub tenant: i64,
    /// The parameter `name`.
    pub name: String,
    /// The parameter `kind`.
    pub kind: types::PutTenantsByTenantFilesByNameKindKind,
    /// The parameter `tags`.
    pub tags: Option<Vec<String>>,
    /// The parameter `filter`.
    pub filter: Option<types::Filter>,
    /// The parameter `since`.
    pub since: clientwright_runtime::DateTime,
    /// The parameter `X-Ids`.
    pub x_ids: Option<Vec<i64>>,
    /// The parameter `session`.
    pub session: Option<String>,
    /// The body.
    pub body: Option<Bytes>,
}

impl PutTenantsByTenantFilesByNameKind {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            tenant: incoming.required(&describe::Parameter::path("tenant"))?,
            name: incoming.required(&describe::Parameter::path("name"))?,
            kind: incoming.required(&describe::Parameter::path("kind"))?,
            tags: incoming
                .optional(
                    &describe::Parameter::query("tags")
                        .read_as(&describe::ReadAs::List(&describe::ReadAs::Text)),
                )?,
            filter: incoming
                .optional(
                    &describe::Parameter::query("filter")
                        .style(describe::Style::DeepObject)
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("color", describe::ReadAs::Text),
                                    ("size", describe::ReadAs::Scalar),
                                ],
                                None,
                            ),
                        ),
                )?,
            since: incoming.required(&describe::Parameter::query("since"))?,
            x_ids: incoming.optional(&describe::Parameter::header("X-Ids"))?,
            session: incoming.optional(&describe::Parameter::cookie("session"))?,
            body: if incoming.has_body() {
                Some({
                    incoming.content(&["application/octet-stream"])?;
                    incoming.bytes()?
                })
            } else {
                None
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new(
        "put tenants by tenant files by name kind",
        "PUT",
        "/tenants/{tenant}/files/{name}.{kind}",
    );
}

/// Parses a request that is known to be `put tenants by tenant files by name kind`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_put_tenants_by_tenant_files_by_name_kind(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<PutTenantsByTenantFilesByNameKind, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    PutTenantsByTenantFilesByNameKind::read(
        &incoming.as_message(&PutTenantsByTenantFilesByNameKind::MESSAGE)?,
    )
}

/// A response to [`PutTenantsByTenantFilesByNameKind`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutTenantsByTenantFilesByNameKindResponse {
    /// 204: Stored.
    NoContent,
    /// 413: Too large.
    Status413(String),
}

impl From<PutTenantsByTenantFilesByNameKindResponse> for Response<Bytes> {
    fn from(response: PutTenantsByTenantFilesByNameKindResponse) -> Self {
        match response {
            PutTenantsByTenantFilesByNameKindResponse::NoContent => inbound::empty(204),
            PutTenantsByTenantFilesByNameKindResponse::Status413(body) => {
                inbound::text(413, "text/plain", body)
            }
        }
    }
}

/// `DELETE /tenants/{tenant}/files/{name}.{kind}`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropFile {
    /// The parameter `tenant`.
    pub tenant: i64,
    /// The parameter `name`.
    pub name: String,
    /// The parameter `kind`.
    pub kind: types::PutTenantsByTenantFilesByNameKindKind,
    /// The parameter `tags`.
    pub tags: Option<Vec<String>>,
    /// The parameter `filter`.
    pub filter: Option<types::Filter>,
    /// The parameter `since`.
    pub since: clientwright_runtime::DateTime,
    /// The parameter `X-Ids`.
    pub x_ids: Option<Vec<i64>>,
    /// The parameter `session`.
    pub session: Option<String>,
}

impl DropFile {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            tenant: incoming.required(&describe::Parameter::path("tenant"))?,
            name: incoming.required(&describe::Parameter::path("name"))?,
            kind: incoming.required(&describe::Parameter::path("kind"))?,
            tags: incoming
                .optional(
                    &describe::Parameter::query("tags")
                        .read_as(&describe::ReadAs::List(&describe::ReadAs::Text)),
                )?,
            filter: incoming
                .optional(
                    &describe::Parameter::query("filter")
                        .style(describe::Style::DeepObject)
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("color", describe::ReadAs::Text),
                                    ("size", describe::ReadAs::Scalar),
                                ],
                                None,
                            ),
                        ),
                )?,
            since: incoming.required(&describe::Parameter::query("since"))?,
            x_ids: incoming.optional(&describe::Parameter::header("X-Ids"))?,
            session: incoming.optional(&describe::Parameter::cookie("session"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new(
        "dropFile",
        "DELETE",
        "/tenants/{tenant}/files/{name}.{kind}",
    );
}

/// Parses a request that is known to be `dropFile`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_drop_file(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<DropFile, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    DropFile::read(&incoming.as_message(&DropFile::MESSAGE)?)
}

/// A response to [`DropFile`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DropFileResponse {
    /// 204: Dropped.
    NoContent,
}

impl From<DropFileResponse> for Response<Bytes> {
    fn from(response: DropFileResponse) -> Self {
        match response {
            DropFileResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `PUT /tenants/{tenant}/files/all.zip`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutAll {
    /// The parameter `tenant`.
    pub tenant: i64,
}

impl PutAll {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            tenant: incoming.required(&describe::Parameter::path("tenant"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new(
        "putAll",
        "PUT",
        "/tenants/{tenant}/files/all.zip",
    );
}

/// Parses a request that is known to be `putAll`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_put_all(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<PutAll, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    PutAll::read(&incoming.as_message(&PutAll::MESSAGE)?)
}

/// A response to [`PutAll`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutAllResponse {
    /// 204: Stored.
    NoContent,
}

impl From<PutAllResponse> for Response<Bytes> {
    fn from(response: PutAllResponse) -> Self {
        match response {
            PutAllResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `POST /texts`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Texts {
    /// The parameter `list`.
    pub list: Option<Vec<String>>,
    /// The parameter `commas`.
    pub commas: Option<Vec<String>>,
    /// The parameter `pipes`.
    pub pipes: Option<Vec<i64>>,
    /// The parameter `object`.
    pub object: Option<types::Filter>,
    /// The parameter `flat`.
    pub flat: Option<types::Filter>,
    /// The parameter `deep`.
    pub deep: Option<types::BoxModel>,
    /// The parameter `content`.
    pub content: Option<types::Filter>,
    /// The parameter `free`.
    pub free: Option<std::collections::BTreeMap<String, String>>,
    /// The body.
    pub body: types::TextsBody,
}

impl Texts {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            list: incoming
                .optional(
                    &describe::Parameter::query("list")
                        .read_as(&describe::ReadAs::List(&describe::ReadAs::Text)),
                )?,
            commas: incoming
                .optional(
                    &describe::Parameter::query("commas")
                        .explode(false)
                        .read_as(&describe::ReadAs::List(&describe::ReadAs::Text)),
                )?,
            pipes: incoming
                .optional(
                    &describe::Parameter::query("pipes")
                        .style(describe::Style::PipeDelimited)
                        .explode(false)
                        .read_as(&describe::ReadAs::List(&describe::ReadAs::Scalar)),
                )?,
            object: incoming
                .optional(
                    &describe::Parameter::query("object")
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("color", describe::ReadAs::Text),
                                    ("size", describe::ReadAs::Scalar),
                                ],
                                None,
                            ),
                        ),
                )?,
            flat: incoming
                .optional(
                    &describe::Parameter::query("flat")
                        .explode(false)
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("color", describe::ReadAs::Text),
                                    ("size", describe::ReadAs::Scalar),
                                ],
                                None,
                            ),
                        ),
                )?,
            deep: incoming
                .optional(
                    &describe::Parameter::query("deep")
                        .style(describe::Style::DeepObject)
                        .explode(false)
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("size", describe::ReadAs::Scalar),
                                    ("tags", describe::ReadAs::List(&describe::ReadAs::Text)),
                                    (
                                        "filter",
                                        describe::ReadAs::Object(
                                            &[
                                                ("color", describe::ReadAs::Text),
                                                ("size", describe::ReadAs::Scalar),
                                            ],
                                            None,
                                        ),
                                    ),
                                    ("inner", describe::ReadAs::Object(&[], None)),
                                ],
                                None,
                            ),
                        ),
                )?,
            content: incoming
                .optional(
                    &describe::Parameter::query("content")
                        .style(describe::Style::FormContent)
                        .read_as(
                            &describe::ReadAs::Object(
                                &[
                                    ("color", describe::ReadAs::Text),
                                    ("size", describe::ReadAs::Scalar),
                                ],
                                None,
                            ),
                        ),
                )?,
            free: incoming
                .optional(
                    &describe::Parameter::query("free")
                        .read_as(
                            &describe::ReadAs::Object(&[], Some(&describe::ReadAs::Text)),
                        )
                        .other_names(
                            &[
                                "list",
                                "commas",
                                "pipes",
                                "color",
                                "size",
                                "flat",
                                "deep[",
                                "content",
                            ],
                        ),
                )?,
            body: {
                incoming.content(&["application/x-www-form-urlencoded"])?;
                incoming
                    .form_as(
                        &describe::ReadAs::Object(
                            &[
                                ("number", describe::ReadAs::Scalar),
                                ("list", describe::ReadAs::List(&describe::ReadAs::Text)),
                                ("commas", describe::ReadAs::List(&describe::ReadAs::Text)),
                                ("object", describe::ReadAs::Object(&[], None)),
                                (
                                    "deep",
                                    describe::ReadAs::Object(
                                        &[
                                            ("size", describe::ReadAs::Scalar),
                                            ("tags", describe::ReadAs::List(&describe::ReadAs::Text)),
                                            (
                                                "filter",
                                                describe::ReadAs::Object(
                                                    &[
                                                        ("color", describe::ReadAs::Text),
                                                        ("size", describe::ReadAs::Scalar),
                                                    ],
                                                    None,
                                                ),
                                            ),
                                            ("inner", describe::ReadAs::Object(&[], None)),
                                        ],
                                        None,
                                    ),
                                ),
                                ("either", describe::ReadAs::Any),
                            ],
                            Some(&describe::ReadAs::Text),
                        ),
                        &[
                            describe::Encoding::new("commas")
                                .style(describe::Style::Form, false),
                            describe::Encoding::new("deep")
                                .style(describe::Style::DeepObject, false),
                        ],
                    )?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("texts", "POST", "/texts");
}

/// Parses a request that is known to be `texts`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_texts(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Texts, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Texts::read(&incoming.as_message(&Texts::MESSAGE)?)
}

/// A response to [`Texts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextsResponse {
    /// 204: Received.
    NoContent,
}

impl From<TextsResponse> for Response<Bytes> {
    fn from(response: TextsResponse) -> Self {
        match response {
            TextsResponse::NoContent => inbound::empty(204),
        }
    }
}

/// A push to a repository.
///
/// `push` (POST)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Push {
    /// The parameter `X-Event`.
    pub x_event: types::PushXEvent,
    /// The body.
    pub body: types::PushBody,
}

impl Push {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_event: incoming.required(&describe::Parameter::header("X-Event"))?,
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("push", "POST", "")
        .headers(&[("x-event", &["push"])])
        .body(Shape::of(Kinds::OBJECT).members(&["ref"], &["ref", "forced"]));
}

/// Parses a request that is known to be `push`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_push(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Push, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Push::read(&incoming.as_message(&Push::MESSAGE)?)
}

/// A response to [`Push`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PushResponse {
    /// 200: Received.
    Ok,
}

impl From<PushResponse> for Response<Bytes> {
    fn from(response: PushResponse) -> Self {
        match response {
            PushResponse::Ok => inbound::empty(200),
        }
    }
}

/// `ping` (POST)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// The parameter `X-Event`.
    pub x_event: types::PingXEvent,
}

impl Ping {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_event: incoming.required(&describe::Parameter::header("X-Event"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("ping", "POST", "")
        .headers(&[("x-event", &["ping"])]);
}

/// Parses a request that is known to be `ping`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_ping(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Ping, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Ping::read(&incoming.as_message(&Ping::MESSAGE)?)
}

/// A response to [`Ping`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingResponse {
    /// 200: Received.
    Ok,
}

impl From<PingResponse> for Response<Bytes> {
    fn from(response: PingResponse) -> Self {
        match response {
            PingResponse::Ok => inbound::empty(200),
        }
    }
}

/// `order.paid` (PUT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaid {
    /// The body.
    pub body: types::OrderPaidBody,
}

impl OrderPaid {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("order.paid", "PUT", "")
        .members(&[(&["data", "type"], &["paid"])])
        .body(
            Shape::of(Kinds::OBJECT)
                .members(&["data"], &["data"])
                .constants(&[(&["data", "type"], &[Constant::Text("paid")])]),
        );
}

/// Parses a request that is known to be `order.paid`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_order_paid(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<OrderPaid, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    OrderPaid::read(&incoming.as_message(&OrderPaid::MESSAGE)?)
}

/// A response to [`OrderPaid`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderPaidResponse {
    /// 204: Received.
    NoContent,
}

impl From<OrderPaidResponse> for Response<Bytes> {
    fn from(response: OrderPaidResponse) -> Self {
        match response {
            OrderPaidResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `order.sent` (PUT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderSent {
    /// The body.
    pub body: types::OrderSentBody,
}

impl OrderSent {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("order.sent", "PUT", "")
        .members(&[(&["data", "type"], &["sent"])])
        .body(
            Shape::of(Kinds::OBJECT)
                .members(&["data"], &["data"])
                .constants(&[(&["data", "type"], &[Constant::Text("sent")])]),
        );
}

/// Parses a request that is known to be `order.sent`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_order_sent(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<OrderSent, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    OrderSent::read(&incoming.as_message(&OrderSent::MESSAGE)?)
}

/// A response to [`OrderSent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderSentResponse {
    /// 204: Received.
    NoContent,
}

impl From<OrderSentResponse> for Response<Bytes> {
    fn from(response: OrderSentResponse) -> Self {
        match response {
            OrderSentResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `kind.one` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KindOne {
    /// The parameter `X-Kind`.
    pub x_kind: Option<types::KindOneXKind>,
}

impl KindOne {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_kind: incoming.optional(&describe::Parameter::header("X-Kind"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("kind.one", "DELETE", "")
        .optional_headers(&[("x-kind", &["one"])]);
}

/// Parses a request that is known to be `kind.one`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_kind_one(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<KindOne, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    KindOne::read(&incoming.as_message(&KindOne::MESSAGE)?)
}

/// A response to [`KindOne`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindOneResponse {
    /// 204: Received.
    NoContent,
}

impl From<KindOneResponse> for Response<Bytes> {
    fn from(response: KindOneResponse) -> Self {
        match response {
            KindOneResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `kind.two` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KindTwo {
    /// The parameter `X-Kind`.
    pub x_kind: Option<types::KindTwoXKind>,
}

impl KindTwo {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_kind: incoming.optional(&describe::Parameter::header("X-Kind"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("kind.two", "DELETE", "")
        .optional_headers(&[("x-kind", &["two"])]);
}

/// Parses a request that is known to be `kind.two`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_kind_two(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<KindTwo, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    KindTwo::read(&incoming.as_message(&KindTwo::MESSAGE)?)
}

/// A response to [`KindTwo`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindTwoResponse {
    /// 204: Received.
    NoContent,
}

impl From<KindTwoResponse> for Response<Bytes> {
    fn from(response: KindTwoResponse) -> Self {
        match response {
            KindTwoResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `level.three` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LevelThree {
    /// The parameter `X-Level`.
    pub x_level: types::LevelThreeXLevel,
}

impl LevelThree {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_level: incoming.required(&describe::Parameter::header("X-Level"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("level.three", "DELETE", "")
        .headers(&[("x-level", &["3"])]);
}

/// Parses a request that is known to be `level.three`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_level_three(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<LevelThree, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    LevelThree::read(&incoming.as_message(&LevelThree::MESSAGE)?)
}

/// A response to [`LevelThree`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LevelThreeResponse {
    /// 204: Received.
    NoContent,
}

impl From<LevelThreeResponse> for Response<Bytes> {
    fn from(response: LevelThreeResponse) -> Self {
        match response {
            LevelThreeResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `trial` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Trial {
    /// The parameter `X-Trial`.
    pub x_trial: bool,
}

impl Trial {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_trial: incoming.required(&describe::Parameter::header("X-Trial"))?,
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("trial", "DELETE", "")
        .headers(&[("x-trial", &["true"])]);
}

/// Parses a request that is known to be `trial`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_trial(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Trial, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Trial::read(&incoming.as_message(&Trial::MESSAGE)?)
}

/// A response to [`Trial`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TrialResponse {
    /// 204: Received.
    NoContent,
}

impl From<TrialResponse> for Response<Bytes> {
    fn from(response: TrialResponse) -> Self {
        match response {
            TrialResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `other` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {}

impl Other {
    fn read(_: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {})
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("other", "DELETE", "");
}

/// Parses a request that is known to be `other`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_other(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Other, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Other::read(&incoming.as_message(&Other::MESSAGE)?)
}

/// A response to [`Other`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OtherResponse {
    /// 204: Received.
    NoContent,
}

impl From<OtherResponse> for Response<Bytes> {
    fn from(response: OtherResponse) -> Self {
        match response {
            OtherResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `alpha` (PATCH)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alpha {
    /// The body.
    pub body: types::AlphaBody,
}

impl Alpha {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("alpha", "PATCH", "")
        .body(Shape::of(Kinds::OBJECT).members(&["alpha"], &["alpha"]));
}

/// Parses a request that is known to be `alpha`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_alpha(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Alpha, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Alpha::read(&incoming.as_message(&Alpha::MESSAGE)?)
}

/// A response to [`Alpha`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlphaResponse {
    /// 204: Received.
    NoContent,
}

impl From<AlphaResponse> for Response<Bytes> {
    fn from(response: AlphaResponse) -> Self {
        match response {
            AlphaResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `beta` (PATCH)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Beta {
    /// The body.
    pub body: types::BetaBody,
}

impl Beta {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("beta", "PATCH", "")
        .body(Shape::of(Kinds::OBJECT).members(&["beta"], &["beta"]));
}

/// Parses a request that is known to be `beta`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_beta(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Beta, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Beta::read(&incoming.as_message(&Beta::MESSAGE)?)
}

/// A response to [`Beta`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BetaResponse {
    /// 204: Received.
    NoContent,
}

impl From<BetaResponse> for Response<Bytes> {
    fn from(response: BetaResponse) -> Self {
        match response {
            BetaResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `gamma` (PATCH)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gamma {
    /// The body.
    pub body: types::GammaBody,
}

impl Gamma {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("gamma", "PATCH", "")
        .body(Shape::of(Kinds::OBJECT).members(&[], &["gamma", "note"]));
}

/// Parses a request that is known to be `gamma`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_gamma(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Gamma, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Gamma::read(&incoming.as_message(&Gamma::MESSAGE)?)
}

/// A response to [`Gamma`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GammaResponse {
    /// 204: Received.
    NoContent,
}

impl From<GammaResponse> for Response<Bytes> {
    fn from(response: GammaResponse) -> Self {
        match response {
            GammaResponse::NoContent => inbound::empty(204),
        }
    }
}

/// `delta` (PATCH)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delta {
    /// The body.
    pub body: types::DeltaBody,
}

impl Delta {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            body: {
                incoming.content(&["application/json"])?;
                incoming.json()?
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("delta", "PATCH", "")
        .body(
            Shape::of(Kinds::OBJECT)
                .members(&["delta", "count"], &["delta", "count", "gamma"]),
        );
}

/// Parses a request that is known to be `delta`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_delta(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Delta, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Delta::read(&incoming.as_message(&Delta::MESSAGE)?)
}

/// A response to [`Delta`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeltaResponse {
    /// 204: Received.
    NoContent,
}

impl From<DeltaResponse> for Response<Bytes> {
    fn from(response: DeltaResponse) -> Self {
        match response {
            DeltaResponse::NoContent => inbound::empty(204),
        }
    }
}

/// The delivery status of a message.
///
/// `deliveryReport` (POST)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryReport {
    /// The parameter `X-Kind`.
    pub x_kind: types::DeliveryReportXKind,
    /// The body.
    pub body: types::Report,
}

impl DeliveryReport {
    fn read(incoming: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {
            x_kind: incoming.required(&describe::Parameter::header("X-Kind"))?,
            body: match incoming
                .content(&["application/json", "application/x-www-form-urlencoded"])?
            {
                1 => {
                    incoming
                        .form_as(
                            &describe::ReadAs::Object(
                                &[("delivered", describe::ReadAs::Scalar)],
                                Some(&describe::ReadAs::Text),
                            ),
                            &[],
                        )?
                }
                _ => incoming.json()?,
            },
        })
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("deliveryReport", "POST", "")
        .headers(&[("x-kind", &["report"])])
        .body(
            Shape::of(Kinds::OBJECT).members(&["id", "delivered"], &["id", "delivered"]),
        );
}

/// Parses a request that is known to be `deliveryReport`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_delivery_report(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<DeliveryReport, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    DeliveryReport::read(&incoming.as_message(&DeliveryReport::MESSAGE)?)
}

/// A response to [`DeliveryReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeliveryReportResponse {
    /// 202: Accepted.
    Accepted,
}

impl From<DeliveryReportResponse> for Response<Bytes> {
    fn from(response: DeliveryReportResponse) -> Self {
        match response {
            DeliveryReportResponse::Accepted => inbound::empty(202),
        }
    }
}

/// `Shared` (DELETE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shared {}

impl Shared {
    fn read(_: &Incoming<'_>) -> Result<Self, InboundError> {
        Ok(Self {})
    }

    /// The message as described in the specification.
    pub const MESSAGE: Message = Message::new("Shared", "DELETE", "");
}

/// Parses a request that is known to be `Shared`.
///
/// # Errors
///
/// If the request is another message, or does not match the specification.
pub fn parse_shared(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: impl Into<Bytes>,
) -> Result<Shared, InboundError> {
    let incoming = Incoming::new(method, target, headers, body.into());
    Shared::read(&incoming.as_message(&Shared::MESSAGE)?)
}

/// A response to [`Shared`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SharedResponse {
    /// 204: Received.
    NoContent,
}

impl From<SharedResponse> for Response<Bytes> {
    fn from(response: SharedResponse) -> Self {
        match response {
            SharedResponse::NoContent => inbound::empty(204),
        }
    }
}
