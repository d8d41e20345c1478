//! The gateway in front of the APIs: credentials, limits, and routing to an API.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use hyper::Method;
use time::OffsetDateTime;

use crate::api;
use crate::credentials::Credentials;
use crate::erdv::{self, Erdv};
use clientwright_loopback::{Request, Response, Service, SlidingWindow};

use crate::options::Options;
use crate::orange::Problem;
use crate::ordering::{self, Ordering};
use crate::tickets::{self, Tickets};
use crate::token::{self, TokenEndpoint, TokenStatus, TokenStore};

/// The state of all endpoints.
#[derive(Debug)]
pub(crate) struct Gateway {
    credentials: Credentials,
    tokens: Mutex<TokenStore>,
    token_endpoint: Mutex<TokenEndpoint>,
    erdv_limit: Option<Mutex<SlidingWindow>>,
    erdv: Mutex<Erdv>,
    tickets: Mutex<Tickets>,
    ordering: Mutex<Ordering>,
}

/// The API or endpoint of a path, with the rest of the path after the base URL.
enum Destination<'a> {
    Token,
    Erdv(&'a str),
    Tickets(&'a str),
    Ordering(&'a str),
    Nowhere,
}

impl Destination<'_> {
    fn of(path: &str) -> Destination<'_> {
        let below = |base: &str| {
            let rest = path.strip_prefix(base)?;
            (rest.is_empty() || rest.starts_with('/')).then_some(rest)
        };
        if path == token::PATH {
            Destination::Token
        } else if let Some(rest) = below(erdv::BASE) {
            Destination::Erdv(rest)
        } else if let Some(rest) = below(tickets::BASE) {
            Destination::Tickets(rest)
        } else if let Some(rest) = below(ordering::BASE) {
            Destination::Ordering(rest)
        } else {
            Destination::Nowhere
        }
    }
}

impl Gateway {
    pub(crate) fn new(options: &Options) -> Self {
        let two_per_second = || SlidingWindow::new(2, Duration::from_secs(1));
        Self {
            credentials: options.credentials.clone(),
            tokens: Mutex::default(),
            token_endpoint: Mutex::new(TokenEndpoint::new(options)),
            erdv_limit: options.rate_limits.then(|| Mutex::new(two_per_second())),
            erdv: Mutex::new(Erdv::new(options.change_delay)),
            tickets: Mutex::new(Tickets::new()),
            ordering: Mutex::new(Ordering::new()),
        }
    }

    /// The name of the operation for `method` and `path`.
    fn find_operation(method: &Method, path: &str) -> Option<&'static str> {
        match Destination::of(path) {
            Destination::Token => (method == Method::POST).then_some(token::OPERATION),
            Destination::Erdv(path) => api::operation(erdv::ROUTES, method, path),
            Destination::Tickets(path) => api::operation(tickets::ROUTES, method, path),
            Destination::Ordering(path) => api::operation(ordering::ROUTES, method, path),
            Destination::Nowhere => None,
        }
    }

    /// Responds to a request that arrived at `now`.
    fn response(&self, request: &Request, now: SystemTime) -> Response {
        match Destination::of(&request.path) {
            Destination::Token => {
                let mut tokens = lock(&self.tokens);
                lock(&self.token_endpoint).response(&mut tokens, request, now)
            }
            destination => self
                .call(&destination, request, now)
                .unwrap_or_else(Response::from),
        }
    }

    fn call(
        &self,
        destination: &Destination<'_>,
        request: &Request,
        now: SystemTime,
    ) -> Result<Response, Problem> {
        let moment = OffsetDateTime::from(now);
        match destination {
            Destination::Erdv(path) => {
                self.check_token(request, now)?;
                self.check_erdv_limit(now)?;
                api::serve(erdv::ROUTES, &self.erdv, request, path, moment)
            }
            Destination::Tickets(path) => {
                self.check_token(request, now)?;
                api::serve(tickets::ROUTES, &self.tickets, request, path, moment)
            }
            Destination::Ordering(path) => {
                self.check_token(request, now)?;
                self.check_api_key(request)?;
                api::serve(ordering::ROUTES, &self.ordering, request, path, moment)
            }
            Destination::Token | Destination::Nowhere => {
                Err(Problem::not_found("There is no such API"))
            }
        }
    }

    /// Applies all accepted changes of appointments.
    pub(crate) fn settle(&self) {
        lock(&self.erdv).settle();
    }

    fn check_token(&self, request: &Request, now: SystemTime) -> Result<(), Problem> {
        let refused = |problem: Problem| problem.header("www-authenticate", "Bearer");
        let Some(value) = request.header("authorization") else {
            let description = "The Authorization header is missing";
            return Err(refused(Problem::missing_credentials(description)));
        };
        let bearer = value
            .split_once(' ')
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let Some((_, token)) = bearer else {
            // A missing `Bearer ` prefix is one of the causes that Orange lists for code 40.
            let description = "The Authorization header must be Bearer and an access token";
            return Err(refused(Problem::missing_credentials(description)));
        };
        match lock(&self.tokens).status(token.trim(), now) {
            TokenStatus::Valid => Ok(()),
            TokenStatus::Expired => Err(refused(Problem::expired_credentials())),
            TokenStatus::Unknown => Err(refused(Problem::invalid_credentials(
                "The access token is unknown",
            ))),
        }
    }

    fn check_erdv_limit(&self, now: SystemTime) -> Result<(), Problem> {
        let Some(limit) = &self.erdv_limit else {
            return Ok(());
        };
        if lock(limit).admit(now) {
            Ok(())
        } else {
            let description = "Spike arrest: at most 2 requests per second";
            Err(Problem::too_many_requests(description))
        }
    }

    fn check_api_key(&self, request: &Request) -> Result<(), Problem> {
        match request.header("x-api-key") {
            None => Err(Problem::missing_credentials(
                "The X-Api-Key header is missing",
            )),
            Some(key) if key == self.credentials.api_key => Ok(()),
            Some(_) => Err(Problem::invalid_credentials("The API key is unknown")),
        }
    }
}

impl Service for Gateway {
    fn operation(&self, method: &Method, path: &str) -> Option<&'static str> {
        Self::find_operation(method, path)
    }

    fn respond(&self, request: &Request, now: SystemTime) -> Response {
        self.response(request, now)
    }

    fn error(&self, status: u16, code: Option<u32>) -> Response {
        Problem::of_fault(status, code).into()
    }

    fn body_too_large(&self, limit: usize) -> Response {
        Problem::body_too_large(limit).into()
    }

    fn over_capacity(&self) -> Response {
        Problem::over_capacity().into()
    }

    fn is_token_endpoint(&self, path: &str) -> bool {
        path == token::PATH
    }

    fn expire_tokens(&self) {
        lock(&self.tokens).expire_all();
    }

    fn complete(&self, response: Response, number: u64) -> Response {
        response.header("x-oapi-request-id", format!("sandbox-{number:08}"))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
