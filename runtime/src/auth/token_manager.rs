//! One access token for all clones of a client, refreshed before it expires by one request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use tokio::runtime::{Handle, Id};

use super::token_fetcher::{AccessToken, TokenFetcher};
use super::{TokenCache, TokenError, TokenErrorKind, TokenSource};
use crate::BoxFuture;
use crate::clock::Clock;
use crate::randomness::{Randomness, share};
use crate::types::Secret;

/// How long it is remembered that the credentials are wrong, so that they do not hammer the endpoint.
const REFUSED_FOR: Duration = Duration::from_secs(10);
/// How many tokens in a row are replaced because the server refuses them, before that is given up for
/// a while.
const RENEWED_IN_VAIN: u32 = 3;
/// How long a passing failure is remembered at first; doubled with each one that follows.
const UNAVAILABLE_FOR: Duration = Duration::from_secs(1);
const UNAVAILABLE_FOR_AT_MOST: Duration = Duration::from_secs(30);
/// How long before its end a token is replaced, if it lives long enough.
const AHEAD: Duration = Duration::from_secs(60);

/// A failure is not remembered longer than that, whatever the endpoint asks for.
const ASKED_FOR_AT_MOST: Duration = Duration::from_secs(300);

/// A token in use; the number tells it from its successors.
#[derive(Debug, Clone)]
pub(crate) struct TokenSnapshot {
    pub(crate) token: Arc<AccessToken>,
    pub(crate) number: u64,
}

impl TokenSnapshot {
    pub(crate) fn secret(&self) -> &Secret {
        &self.token.token.secret
    }
}

type Request = BoxFuture<'static, Result<Arc<AccessToken>, TokenError>>;

/// The tokens of one source, one after the other.
#[derive(Debug)]
pub(crate) struct TokenManager {
    fetcher: Arc<TokenFetcher>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    token: Option<CachedToken>,
    /// The requests in flight, one for each runtime that somebody waits in.
    flights: Vec<Flight>,
    failed: Option<Failed>,
    /// The last token, which a shared cache must not bring again.
    stale: Option<Secret>,
    number: u64,
    /// The number of the token obtained in place of one that the server refused, until the server
    /// accepted it.
    replaces: Option<u64>,
    /// How many tokens in a row were obtained in place of a refused one and refused as well.
    in_vain: u32,
    /// Until then another token is not asked for because the server refuses the one there is.
    in_vain_until: Duration,
}

/// A request in flight. Every waiter drives it, so it survives any of them; it ends with the last,
/// because no task would poll it any more.
///
/// Its connections and timers belong to the runtime that it was begun in. Who waits in another runtime
/// begins another: the first runtime may not be running.
#[derive(Debug)]
struct Flight {
    number: u64,
    runtime: Option<Id>,
    request: WeakShared<Request>,
}

#[derive(Debug)]
struct CachedToken {
    snapshot: TokenSnapshot,
    refresh_at: Duration,
    expires_at: Duration,
}

#[derive(Debug)]
struct Failed {
    error: TokenError,
    until: Duration,
    in_a_row: u32,
}

impl TokenManager {
    pub(crate) fn new(
        source: Arc<dyn TokenSource>,
        shared: Option<Arc<dyn TokenCache>>,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Self {
        Self {
            fetcher: Arc::new(TokenFetcher {
                source,
                shared,
                clock: Arc::clone(&clock),
                randomness: Arc::clone(&randomness),
            }),
            clock,
            randomness,
            state: Mutex::default(),
        }
    }

    /// A token that counts. Asks for one if need be, however many wait for it once.
    pub(crate) async fn get(&self) -> Result<TokenSnapshot, TokenError> {
        let (number, flight) = {
            let now = self.clock.now();
            let mut state = self.state();
            if let Some(cached) = &state.token
                && now < cached.refresh_at
            {
                return Ok(cached.snapshot.clone());
            }
            if let Some(failed) = state.failed.as_ref().filter(|failed| now < failed.until) {
                return match state.valid(now) {
                    Some(snapshot) => Ok(snapshot),
                    None => Err(failed.error.clone()),
                };
            }
            // Whoever began the early refresh pays for it; the others need not wait.
            match (state.running(), state.valid(now)) {
                (Some(_), Some(snapshot)) => return Ok(snapshot),
                (Some(flight), None) => flight,
                (None, _) => state.take_off(&self.fetcher),
            }
        };
        let result = flight.await;
        let mut state = self.state();
        self.land(&mut state, number, result)
    }

    /// The token, if it still counts.
    pub(crate) fn peek(&self) -> Option<TokenSnapshot> {
        self.state().valid(self.clock.now())
    }

    /// How long the last failure is remembered from now on.
    pub(crate) fn failed_for(&self) -> Duration {
        let state = self.state();
        state.failed.as_ref().map_or(Duration::ZERO, |failed| {
            failed.until.saturating_sub(self.clock.now())
        })
    }

    /// Forgets a token that the server did not accept, unless it was replaced already. False if
    /// another token would not help either.
    pub(crate) fn reject(&self, snapshot: &TokenSnapshot) -> bool {
        let now = self.clock.now();
        let mut state = self.state();
        if state.replaces == Some(snapshot.number) {
            // Obtained in place of a token that was refused, and refused as well: something else is
            // wrong, and each call would now cost a token request.
            state.replaces = None;
            state.in_vain = state.in_vain.saturating_add(1);
            if state.in_vain >= RENEWED_IN_VAIN {
                state.in_vain_until = now.saturating_add(REFUSED_FOR);
            }
        }
        if now < state.in_vain_until {
            return false;
        }
        if state
            .token
            .take_if(|cached| cached.snapshot.number == snapshot.number)
            .is_some()
        {
            state.stale = Some(snapshot.secret().clone());
            state.replaces = Some(state.number.saturating_add(1));
        }
        true
    }

    /// Takes note that the server accepted a token.
    pub(crate) fn accepted(&self, snapshot: &TokenSnapshot) {
        let mut state = self.state();
        if state
            .replaces
            .is_some_and(|number| snapshot.number >= number)
        {
            state.replaces = None;
        }
        state.in_vain = 0;
        state.in_vain_until = Duration::ZERO;
    }

    /// Forgets the token, what is known of failures, and the request in flight.
    pub(crate) fn forget(&self) {
        let mut state = self.state();
        if let Some(cached) = state.token.take() {
            state.stale = Some(cached.snapshot.secret().clone());
        }
        // Who waits for it gets what it brings; the next caller does not.
        state.flights.clear();
        state.failed = None;
        state.replaces = None;
        state.in_vain = 0;
        state.in_vain_until = Duration::ZERO;
    }

    /// Takes note of the result of a flight, once; later waiters find it noted.
    fn land(
        &self,
        state: &mut State,
        number: u64,
        result: Result<Arc<AccessToken>, TokenError>,
    ) -> Result<TokenSnapshot, TokenError> {
        let before = state.flights.len();
        state.flights.retain(|flight| flight.number != number);
        let first = state.flights.len() < before;
        // A request of a runtime that stood still may come after later ones.
        let newest = state
            .token
            .as_ref()
            .is_none_or(|cached| cached.snapshot.number < number);
        let now = self.clock.now();
        match result {
            Ok(token) => {
                let snapshot = TokenSnapshot { token, number };
                if first && newest {
                    state.failed = None;
                    state.stale = Some(snapshot.secret().clone());
                    state.token = Some(self.hold(snapshot.clone()));
                }
                Ok(snapshot)
            }
            Err(error) => {
                if first && number == state.number {
                    let in_a_row = state.failed.take().map_or(0, |failed| failed.in_a_row);
                    state.failed = Some(Failed {
                        until: now.saturating_add(self.remembered(&error, in_a_row)),
                        error: error.clone(),
                        in_a_row: in_a_row.saturating_add(1),
                    });
                }
                // Refreshing ahead of time failed, but the old token still counts.
                state.valid(now).ok_or(error)
            }
        }
    }

    /// How long a failure is remembered: all calls in that time fail with it, or wait.
    fn remembered(&self, error: &TokenError, in_a_row: u32) -> Duration {
        if error.says_wrong_credentials() {
            return REFUSED_FOR;
        }
        let doubled =
            |in_a_row: u32| UNAVAILABLE_FOR.saturating_mul(2_u32.saturating_pow(in_a_row.min(10)));
        let base = match error.kind() {
            TokenErrorKind::Throttled
            | TokenErrorKind::Unavailable
            | TokenErrorKind::Unreachable
            | TokenErrorKind::Timeout => doubled(in_a_row).min(UNAVAILABLE_FOR_AT_MOST),
            // One stray response stops no call; but what comes again and again is not asked for each
            // time.
            _ => match in_a_row.checked_sub(1) {
                None => Duration::ZERO,
                Some(before) => doubled(before).min(REFUSED_FOR),
            },
        };
        let asked = error.retry_after().unwrap_or_default();
        let base = base.max(asked.min(ASKED_FOR_AT_MOST));
        base.saturating_add(share(self.randomness.as_ref(), base / 4))
    }

    fn hold(&self, snapshot: TokenSnapshot) -> CachedToken {
        let lifetime = snapshot.token.token.expires_in;
        // A fifth of a short life; a little earlier at random, so that a fleet does not refresh
        // in step.
        let ahead = AHEAD.min(lifetime / 5);
        let jitter = share(self.randomness.as_ref(), ahead / 4);
        let expires_at = snapshot.token.asked_at.saturating_add(lifetime);
        CachedToken {
            snapshot,
            refresh_at: expires_at.saturating_sub(ahead.saturating_add(jitter)),
            expires_at,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn valid(&self, now: Duration) -> Option<TokenSnapshot> {
        let cached = self.token.as_ref()?;
        (now < cached.expires_at).then(|| cached.snapshot.clone())
    }

    /// The request that is in flight and is driven by the runtime at hand.
    fn running(&self) -> Option<(u64, Shared<Request>)> {
        let runtime = runtime();
        self.flights
            .iter()
            .filter(|flight| flight.runtime == runtime)
            .find_map(|flight| Some((flight.number, flight.request.upgrade()?)))
    }

    /// Begins a request.
    fn take_off(&mut self, fetcher: &Arc<TokenFetcher>) -> (u64, Shared<Request>) {
        self.number = self.number.saturating_add(1);
        let fetcher = Arc::clone(fetcher);
        let stale = self.stale.clone();
        let request: Request = Box::pin(async move { fetcher.token(stale).await.map(Arc::new) });
        let request = request.shared();
        self.flights
            .retain(|flight| flight.request.upgrade().is_some());
        self.flights
            .extend(request.downgrade().map(|request| Flight {
                number: self.number,
                runtime: runtime(),
                request,
            }));
        (self.number, request)
    }
}

fn runtime() -> Option<Id> {
    Handle::try_current().ok().map(|runtime| runtime.id())
}
