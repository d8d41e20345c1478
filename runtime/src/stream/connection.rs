//! A call whose response is read while it is received.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_ENCODING;

use super::events::EventParser;
use super::piece::{Piece, TooLong};
use super::records::RecordParser;
use crate::BoxFuture;
use crate::body::OpenBody;
use crate::body_error::BodyError;
use crate::client::{Call, CallResult, run};
use crate::clock::until;
use crate::describe::{Method, Streaming};
use crate::error::{ErrorKind, Failure, TimeoutKind};
use crate::media_type::{essence, is_json_seq};
use crate::parts::PartParser;
use crate::response::RawResponse;
use crate::transport::{ResponseBody, TransportError};

/// The default reconnection time, unless the server sets another one.
const RECONNECT_AFTER: Duration = Duration::from_secs(3);

/// The shortest delay before a reconnection, also if the server sets a shorter one, such as 0: a server that closes
/// each connection would otherwise receive requests as fast as it responds. The HTML standard permits longer delays.
const MIN_RECONNECT: Duration = Duration::from_millis(500);

/// The longest delay before a reconnection, unless the server sets a longer one.
const MAX_RECONNECT: Duration = Duration::from_secs(30);

const EVENTS: &str = "text/event-stream";

enum Parser {
    Events(EventParser),
    Records(RecordParser),
    /// Parts, whose boundary is known when the response begins.
    Parts(Option<PartParser>),
}

impl Parser {
    fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            EVENTS => Self::Events(EventParser::default()),
            kind if is_json_seq(kind) => Self::Records(RecordParser::sequence()),
            kind if kind.starts_with("multipart/") => Self::Parts(None),
            _ => Self::Records(RecordParser::lines()),
        }
    }

    fn feed(&mut self, bytes: &[u8], limit: usize) -> Result<(), TooLong> {
        match self {
            Self::Events(parser) => parser.feed(bytes, limit),
            Self::Records(parser) => parser.feed(bytes, limit),
            Self::Parts(Some(parser)) => parser.feed(bytes, limit).map_err(|_| TooLong),
            Self::Parts(None) => Ok(()),
        }
    }

    fn next(&mut self) -> Option<Piece> {
        match self {
            Self::Events(parser) => parser.next(),
            Self::Records(parser) => parser.next(),
            Self::Parts(parser) => {
                let part = parser.as_mut()?.next();
                part.map(|part| Piece {
                    part: Some(part),
                    ..Piece::default()
                })
            }
        }
    }

    /// Checks at the end of the body that it is complete.
    fn finish(&mut self) -> Result<(), BodyError> {
        match self {
            Self::Records(parser) => parser.finish(),
            Self::Parts(Some(parser)) => {
                parser.finish();
                if !parser.is_over() {
                    return Err(BodyError::Parts("they break off before the last one ends"));
                }
            }
            Self::Events(_) | Self::Parts(None) => {}
        }
        Ok(())
    }
}

/// The reason why no more bytes are received.
enum Broken {
    Transport(TransportError),
    Stalled,
}

type Body = Box<dyn ResponseBody>;

enum State {
    /// No request was sent yet, or since the connection ended.
    Unsent,
    Waiting(BoxFuture<'static, ()>),
    Opening(OpenBody, BoxFuture<'static, CallResult>),
    Open(Body),
    Reading(BoxFuture<'static, (Body, Result<Option<Bytes>, Broken>)>),
    Ended,
}

/// The pieces of a response, not yet typed.
pub(crate) struct Connection {
    call: Call,
    pub(crate) streaming: &'static Streaming,
    parser: Parser,
    state: State,
    pub(crate) reconnects: bool,
    pub(crate) max_item_bytes: usize,
    attempts: u32,
    has_items: bool,
    /// When the current connection was opened.
    opened_at: Duration,
    /// Whether the current connection brought an item.
    is_useful: bool,
    /// The number of connections before this one that ended early, and without an item.
    useless: u32,
    /// The last id of the items that were returned.
    item_id: String,
}

#[allow(
    clippy::result_large_err,
    reason = "the outcome of a call, boxed where it leaves"
)]
impl Connection {
    pub(crate) fn new(mut call: Call, streaming: &'static Streaming) -> Self {
        call.header("accept", streaming.media_type);
        if !streaming.asked_by.is_empty() {
            call.set_flag(streaming.asked_by);
        }
        Self {
            parser: Parser::of(streaming.media_type),
            max_item_bytes: call.core.max_response_bytes,
            call,
            streaming,
            state: State::Unsent,
            reconnects: true,
            attempts: 0,
            has_items: false,
            opened_at: Duration::ZERO,
            is_useful: false,
            useless: 0,
            item_id: String::new(),
        }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn operation(&self) -> &'static crate::describe::Operation {
        self.call.operation
    }

    pub(crate) fn operation_id(&self) -> &'static str {
        self.call.operation.id
    }

    pub(crate) fn max_values(&self) -> usize {
        self.call.core.max_response_values
    }

    pub(crate) fn item_id(&self) -> Option<&str> {
        Some(self.item_id.as_str()).filter(|id| !id.is_empty())
    }

    /// Returns the error of one item, which does not end the stream.
    pub(crate) fn unreadable(&self, error: BodyError) -> Failure {
        self.failure(ErrorKind::Decode(error))
    }

    fn failure(&self, kind: ErrorKind) -> Failure {
        Failure::new(self.call.operation, kind, self.attempts)
    }

    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Piece, Failure>>> {
        loop {
            if let Some(piece) = self.parser.next() {
                if !self.streaming.done.is_empty() && piece.data == self.streaming.done.as_bytes() {
                    self.state = State::Ended;
                    return Poll::Ready(None);
                }
                self.has_items = true;
                self.is_useful = true;
                self.item_id.clone_from(&piece.id);
                return Poll::Ready(Some(Ok(piece)));
            }
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Unsent => self.send(),
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(context));
                    self.send();
                }
                State::Opening(body, outcome) => {
                    let outcome = ready!(outcome.as_mut().poll(context));
                    let body = body.take();
                    if let Err(failure) = self.opened(outcome, body) {
                        self.state = State::Ended;
                        return Poll::Ready(Some(Err(failure)));
                    }
                }
                State::Open(_) => self.read(),
                State::Reading(read) => {
                    let (body, chunk) = ready!(Pin::as_mut(read).poll(context));
                    if let Err(failure) = self.came(body, chunk) {
                        self.state = State::Ended;
                        return Poll::Ready(Some(Err(failure)));
                    }
                }
            }
        }
    }

    fn send(&mut self) {
        let mut call = self.call.clone();
        if let Parser::Events(parser) = &mut self.parser {
            parser.restart();
            if !parser.last_id().is_empty() {
                call.header("last-event-id", parser.last_id());
            }
        }
        let open = OpenBody::default();
        call.open = Some(open.clone());
        self.state = State::Opening(open, run(call));
    }

    fn opened(&mut self, outcome: CallResult, body: Option<Body>) -> Result<(), Failure> {
        let done = outcome?;
        self.opened_at = self.call.core.clock.now();
        self.is_useful = false;
        self.attempts = self.attempts.saturating_add(done.attempts);
        let RawResponse { headers, .. } = &done.response;
        let found = done.response.content_type();
        let coding = headers.get(CONTENT_ENCODING);
        let problem = match coding.map(|coding| String::from_utf8_lossy(coding.as_bytes())) {
            Some(coding) if !coding.trim().eq_ignore_ascii_case("identity") => {
                Some(BodyError::Encoding(coding.into_owned()))
            }
            _ => match &mut self.parser {
                Parser::Parts(_) if is_bare(done.response.status()) => None,
                Parser::Parts(parser) => match done.response.boundary() {
                    Ok(boundary) => {
                        *parser = Some(PartParser::new(&boundary));
                        None
                    }
                    Err(problem) => Some(problem),
                },
                Parser::Events(_) if !found.is_empty() && found != EVENTS => {
                    let is_over = is_bare(done.response.status());
                    let expected = EVENTS;
                    (!is_over).then_some(BodyError::ContentType { expected, found })
                }
                _ => None,
            },
        };
        if let Some(problem) = problem {
            let mut failure = self.unreadable(problem);
            failure.history = done.history.close();
            return Err(failure.with_response(done.response));
        }
        self.state = match (done.response.status(), body) {
            // The server requests no more connections.
            (status, _) if is_bare(status) => State::Ended,
            (_, Some(body)) => State::Open(body),
            // A response without a server.
            (_, None) => State::Open(Box::new(done.response.body)),
        };
        Ok(())
    }

    fn read(&mut self) {
        let State::Open(mut body) = std::mem::replace(&mut self.state, State::Ended) else {
            return;
        };
        let core = Arc::clone(&self.call.core);
        let stall = self
            .call
            .options
            .stall_timeout
            .unwrap_or(core.stall_timeout);
        self.state = State::Reading(Box::pin(async move {
            let clock = core.clock.as_ref();
            let end = stall.map(|stall| clock.now().saturating_add(stall));
            let chunk = match until(clock, end, body.chunk()).await {
                Some(chunk) => chunk.map_err(Broken::Transport),
                None => Err(Broken::Stalled),
            };
            (body, chunk)
        }));
    }

    fn came(&mut self, body: Body, chunk: Result<Option<Bytes>, Broken>) -> Result<(), Failure> {
        match chunk {
            Ok(Some(bytes)) => {
                self.state = State::Open(body);
                let limit = self.max_item_bytes;
                let fed = self.parser.feed(&bytes, limit);
                fed.map_err(|TooLong| self.failure(ErrorKind::TooLarge { limit }))
            }
            Ok(None) => {
                let finished = self.parser.finish();
                finished.map_err(|error| self.unreadable(error))?;
                // Event ids or a reconnection time show that the server expects clients to continue.
                self.state = match self.can_reconnect() && self.is_resumable() {
                    true => self.wait(),
                    false => State::Ended,
                };
                Ok(())
            }
            // Otherwise the items that were already returned would be received again.
            Err(_) if self.can_reconnect() && (self.is_resumable() || !self.has_items) => {
                self.state = self.wait();
                Ok(())
            }
            Err(Broken::Transport(error)) => Err(self.failure(ErrorKind::Truncated(error))),
            Err(Broken::Stalled) => Err(self.failure(ErrorKind::Timeout(TimeoutKind::Stall))),
        }
    }

    fn can_reconnect(&self) -> bool {
        self.reconnects
            && self.call.operation.method == Method::Get
            && self.call.responder.is_none()
            && matches!(self.parser, Parser::Events(_))
    }

    fn is_resumable(&self) -> bool {
        let Parser::Events(parser) = &self.parser else {
            return false;
        };
        !parser.last_id().is_empty() || parser.retry().is_some()
    }

    /// Waits until the next connection: longer each time while connections end at once and without an item.
    fn wait(&mut self) -> State {
        let asked = match &self.parser {
            Parser::Events(parser) => parser.retry(),
            Parser::Records(_) | Parser::Parts(_) => None,
        };
        let clock = &self.call.core.clock;
        let open_for = clock.now().saturating_sub(self.opened_at);
        let after = asked.unwrap_or(RECONNECT_AFTER).max(MIN_RECONNECT);
        if self.is_useful || open_for >= MAX_RECONNECT {
            self.useless = 0;
            return State::Waiting(clock.sleep(after));
        }
        let factor = 2_u32.saturating_pow(self.useless);
        self.useless = self.useless.saturating_add(1);
        let longer = after.saturating_mul(factor).min(MAX_RECONNECT);
        State::Waiting(clock.sleep(longer.max(after)))
    }
}

/// Returns whether responses with a status have no content (RFC 9110, 15.3.5 and 15.3.6).
fn is_bare(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT)
}
