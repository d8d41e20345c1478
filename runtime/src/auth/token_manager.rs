//! One access token for all clones of a client, refreshed by a single request before it expires.

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

/// How long rejected credentials are remembered, so that calls do not hammer the endpoint.
const REFUSED_FOR: Duration = Duration::from_secs(10);
/// How many successive replacement tokens the server may reject before the client pauses replacing them.
const RENEWED_IN_VAIN: u32 = 3;
/// How long the first transient failure is remembered. The duration doubles with each successive one.
const UNAVAILABLE_FOR: Duration = Duration::from_secs(1);
const UNAVAILABLE_FOR_AT_MOST: Duration = Duration::from_secs(30);
/// How long before its expiry a token is replaced, if its lifetime is long enough.
const AHEAD: Duration = Duration::from_secs(60);

/// The maximum duration for which a failure is remembered, whatever the endpoint requests.
const ASKED_FOR_AT_MOST: Duration = Duration::from_secs(300);

/// A token in use, with a number that distinguishes it from its successors.
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

/// The successive tokens of one source.
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
    /// The requests in flight, one for each runtime with a waiting caller.
    flights: Vec<Flight>,
    failed: Option<Failed>,
    /// The last token, which must not be taken from a shared cache again.
    stale: Option<Secret>,
    number: u64,
    /// The number of the token that replaced a rejected one, until the server accepts it.
    replaces: Option<u64>,
    /// How many successive replacement tokens were rejected as well.
    in_vain: u32,
    /// Until then, rejected tokens are not replaced.
    in_vain_until: Duration,
}

/// A request in flight. Every waiter drives it, so it survives any of them; it ends with the last one,
/// because no task would poll it any longer.
///
/// Its connections and timers belong to the runtime that it was started in. A caller in another runtime
/// starts another request: the first runtime may not be running.
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

    /// Returns a valid token. If necessary, it is requested, once for all waiting callers.
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
            // Only the caller that started the early refresh waits for it.
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

    /// Returns the token, if it is still valid.
    pub(crate) fn peek(&self) -> Option<TokenSnapshot> {
        self.state().valid(self.clock.now())
    }

    /// Returns how much longer the last failure is remembered.
    pub(crate) fn failed_for(&self) -> Duration {
        let state = self.state();
        state.failed.as_ref().map_or(Duration::ZERO, |failed| {
            failed.until.saturating_sub(self.clock.now())
        })
    }

    /// Discards a token that the server rejected, unless it has been replaced already. Returns `false`
    /// if another token would not help either.
    pub(crate) fn reject(&self, snapshot: &TokenSnapshot) -> bool {
        let now = self.clock.now();
        let mut state = self.state();
        if state.replaces == Some(snapshot.number) {
            // A replacement token was rejected as well: something else is wrong, and each call would now
            // cost a token request.
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

    /// Records that the server accepted a token.
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

    /// Discards the token, the recorded failures, and the requests in flight.
    pub(crate) fn forget(&self) {
        let mut state = self.state();
        if let Some(cached) = state.token.take() {
            state.stale = Some(cached.snapshot.secret().clone());
        }
        // The callers that wait for a request still receive its result; later callers do not.
        state.flights.clear();
        state.failed = None;
        state.replaces = None;
        state.in_vain = 0;
        state.in_vain_until = Duration::ZERO;
    }

    /// Records the result of a request once; later waiters find it recorded.
    fn land(
        &self,
        state: &mut State,
        number: u64,
        result: Result<Arc<AccessToken>, TokenError>,
    ) -> Result<TokenSnapshot, TokenError> {
        let before = state.flights.len();
        state.flights.retain(|flight| flight.number != number);
        let first = state.flights.len() < before;
        // A request in a runtime that was blocked may end after later ones.
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
                // The early refresh failed, but the old token is still valid.
                state.valid(now).ok_or(error)
            }
        }
    }

    /// Returns how long a failure is remembered. Until then, all calls fail with it or wait.
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
            // A single stray failure does not block other calls, but repeated ones are not retried with
            // every call.
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
        // A fifth of a short lifetime; a little earlier at random, so that a fleet does not refresh in
        // step.
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

    /// Returns the request in flight that the current runtime drives.
    fn running(&self) -> Option<(u64, Shared<Request>)> {
        let runtime = runtime();
        self.flights
            .iter()
            .filter(|flight| flight.runtime == runtime)
            .find_map(|flight| Some((flight.number, flight.request.upgrade()?)))
    }

    /// Starts a request.
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
