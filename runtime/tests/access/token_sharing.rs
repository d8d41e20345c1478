//! Tokens from the program, and tokens that are shared between clients.

use crate::support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    BoxFuture, Client, Clock as _, ErrorKind, MemoryTokenCache, Token, TokenCache, TokenCacheError,
    TokenError, TokenErrorKind, TokenLease, TokenSource,
};
use support::*;

use crate::traces::Captured;

/// A source that returns `own-0`, `own-1`, …, or fails.
#[derive(Debug, Default)]
struct Vault {
    asked: AtomicUsize,
    broken: bool,
}

impl TokenSource for Vault {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(if self.broken {
            let error = TokenError::new(TokenErrorKind::Unavailable);
            Err(error.with_description("sealed"))
        } else {
            let text = format!("own-{number}");
            Ok(Token::new(text, Duration::from_secs(100)))
        }))
    }
}

#[tokio::test]
async fn tokens_can_come_from_a_custom_source() {
    for (scheme, operation) in [("oauth", &LIST), ("bearer", &OPTIONAL)] {
        let bench = bench();
        bench.mock.always(operation.id, ok());
        let vault = Arc::new(Vault::default());
        let client = bench
            .bare()
            .token_source(scheme, vault.clone())
            .build()
            .unwrap();
        for _ in 0..5 {
            bench.run(call(&client, operation)).await.unwrap();
        }
        assert_eq!(vault.asked.load(Ordering::SeqCst), 1);
        bench.clock.advance(Duration::from_secs(90));
        bench.run(call(&client, operation)).await.unwrap();
        let last = bench.mock.requests().pop().unwrap();
        assert_eq!(last.header("authorization"), Some("Bearer own-1"));
        assert!(bench.mock.token_requests().is_empty());
    }
}

#[tokio::test]
async fn the_failure_of_a_token_source_is_typed_and_remembered() {
    let bench = bench();
    let vault = Arc::new(Vault {
        broken: true,
        ..Vault::default()
    });
    let builder = bench.bare().token_source("oauth", vault.clone());
    let client = builder
        .retry(clientwright_runtime::RetryPolicy::never())
        .build()
        .unwrap();
    for _ in 0..10 {
        let error = problem(bench.run(call(&client, &LIST)).await);
        assert!(matches!(error.kind(), ErrorKind::Token(_)));
        assert!(
            error.to_string().ends_with("unavailable: sealed"),
            "{error}"
        );
    }
    assert_eq!(vault.asked.load(Ordering::SeqCst), 1);
}

fn fleet(bench: &Bench, cache: &Arc<dyn TokenCache>) -> Vec<Client> {
    let member = |_| bench.builder().token_cache(Arc::clone(cache)).build();
    (0..20).map(member).map(Result::unwrap).collect()
}

async fn call_all(bench: &Bench, clients: &[Client]) {
    let calls: Vec<_> = clients
        .iter()
        .map(|client| tokio::spawn(call(client, &LIST)))
        .collect();
    let done = async {
        for call in calls {
            call.await.unwrap().unwrap();
        }
    };
    bench.run(done).await;
}

#[tokio::test]
async fn clients_that_share_a_cache_make_one_token_request() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let slow = r#"{"access_token":"shared","expires_in":600}"#;
    bench
        .mock
        .answer_token(MockAnswer::json(200, slow).after(Duration::from_secs(3)));
    let cache = bench.token_cache();
    let clients = fleet(&bench, &cache);
    call_all(&bench, &clients).await;
    assert_eq!(bench.mock.token_requests().len(), 1);
    // One more is requested when that token expires.
    bench.clock.advance(Duration::from_secs(580));
    call_all(&bench, &clients).await;
    assert_eq!(bench.mock.token_requests().len(), 2);
    // A token that the server rejects is not taken from the cache again.
    let expired = MockAnswer::json(401, r#"{"code":42}"#).after(Duration::from_secs(1));
    for _ in 0..20 {
        bench.mock.answer("listThings", expired.clone());
    }
    call_all(&bench, &clients).await;
    assert_eq!(bench.mock.token_requests().len(), 3);
}

/// Tokens for the requested scopes, with a cache key that is shared with other clients.
#[derive(Debug)]
struct Scoped(AtomicUsize);

impl TokenSource for Scoped {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        self.token_with_scopes(&[])
    }
    fn cache_key(&self) -> Option<String> {
        Some("vault".to_owned())
    }
    fn is_scoped(&self) -> bool {
        true
    }
    fn token_with_scopes<'a>(
        &'a self,
        scopes: &'a [String],
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        let text = format!("own-{number}-{}", scopes.join("+"));
        Box::pin(std::future::ready(Ok(Token::new(
            text,
            Duration::from_secs(100),
        ))))
    }
}

#[tokio::test]
async fn tokens_with_scopes_are_shared_by_clients_that_need_the_same_scopes() {
    let bench = bench();
    let cache = bench.token_cache();
    let source = Arc::new(Scoped(AtomicUsize::new(0)));
    for operation in [&READING, &WRITING, &READING, &WRITING] {
        bench.mock.always(operation.id, ok());
        let client = bench
            .bare()
            .token_source("oauth", source.clone())
            .token_cache(Arc::clone(&cache))
            .build()
            .unwrap();
        bench.run(call(&client, operation)).await.unwrap();
    }
    let tokens: Vec<_> = bench
        .mock
        .requests()
        .iter()
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(
        tokens,
        [
            "Bearer own-0-read",
            "Bearer own-1-write",
            "Bearer own-0-read",
            "Bearer own-1-write"
        ]
    );
}

#[tokio::test]
async fn a_source_without_scopes_and_cache_key_has_one_token_that_is_not_shared() {
    let bench = bench();
    let cache = bench.token_cache();
    for _ in 0..2 {
        let vault = Arc::new(Vault::default());
        let client = bench
            .bare()
            .token_source("oauth", vault.clone())
            .token_cache(Arc::clone(&cache))
            .build()
            .unwrap();
        for operation in [&READING, &WRITING] {
            bench.mock.always(operation.id, ok());
            bench.run(call(&client, operation)).await.unwrap();
        }
        assert_eq!(vault.asked.load(Ordering::SeqCst), 1);
    }
}

/// A cache in which another client stores a token just before the lease is granted.
#[derive(Debug)]
struct Overtaken(MemoryTokenCache);

impl TokenCache for Overtaken {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>> {
        self.0.load(key)
    }
    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        self.0.store(key, token)
    }
    fn lease<'a>(
        &'a self,
        key: &'a str,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>> {
        Box::pin(async move {
            let token = Token::new("stored", Duration::from_secs(600));
            self.0.store(key, &token).await?;
            self.0.lease(key, at_most).await
        })
    }
    fn release<'a>(
        &'a self,
        key: &'a str,
        lease: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        self.0.release(key, lease)
    }
}

#[tokio::test]
async fn a_token_stored_before_the_lease_is_granted_is_used() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let cache = MemoryTokenCache::with_clock(Arc::new(bench.clock.clone()));
    let client = bench
        .builder()
        .token_cache(Arc::new(Overtaken(cache)))
        .build()
        .unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    assert!(bench.mock.token_requests().is_empty());
    let sent = &bench.mock.calls("listThings")[0];
    assert_eq!(sent.header("authorization"), Some("Bearer stored"));
}

#[test]
fn a_cache_can_read_the_content_of_tokens_and_leases() {
    let token = Token::new("text", Duration::from_secs(5));
    assert_eq!(token.secret().expose(), "text");
    assert_eq!(token.expires_in(), Duration::from_secs(5));
    assert_eq!(TokenLease::new("mine").as_str(), "mine");
}

#[tokio::test]
async fn clients_with_different_token_requests_do_not_share_tokens() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let cache = bench.token_cache();
    let builders = [
        bench.builder(),
        bench.bare().client_credentials("oauth", "other", "secret"),
        bench.builder().scope("more"),
        bench.builder().token_url("https://else.example/token"),
    ];
    for builder in builders {
        let client = builder.token_cache(Arc::clone(&cache)).build().unwrap();
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 4);
}

#[tokio::test]
async fn a_client_dropped_during_its_token_request_does_not_delay_others() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(MockAnswer::never());
    let cache = bench.token_cache();
    let clients = fleet(&bench, &cache);
    let dead = tokio::spawn(call(&clients[0], &LIST));
    while bench.mock.token_requests().is_empty() {
        tokio::task::yield_now().await;
    }
    dead.abort();
    call_all(&bench, &clients[1..]).await;
    assert_eq!(bench.mock.token_requests().len(), 2);
    assert_eq!(bench.mock.calls("listThings").len(), 19);
    // Its lease was released when it was dropped.
    assert!(bench.clock.now() < Duration::from_secs(1));
}

/// A cache whose server is unavailable, or does not respond.
#[derive(Debug)]
struct Broken {
    silent: bool,
}

impl Broken {
    fn answer<T: Send + 'static>(&self) -> BoxFuture<'_, Result<T, TokenCacheError>> {
        if self.silent {
            return Box::pin(std::future::pending());
        }
        let error = TokenCacheError::new("down");
        Box::pin(std::future::ready(Err(error)))
    }
}

impl TokenCache for Broken {
    fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>> {
        self.answer()
    }
    fn store<'a>(&'a self, _: &'a str, _: &'a Token) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        self.answer()
    }
    fn lease<'a>(
        &'a self,
        _: &'a str,
        _: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>> {
        self.answer()
    }
    fn release<'a>(
        &'a self,
        _: &'a str,
        _: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        self.answer()
    }
}

#[tokio::test]
async fn calls_succeed_with_a_broken_token_cache() {
    for silent in [false, true] {
        let bench = bench();
        bench.mock.always("listThings", ok());
        let client = bench
            .builder()
            .token_cache(Arc::new(Broken { silent }))
            .build()
            .unwrap();
        let captured = Captured::default();
        let guard = captured.start();
        bench.run(call(&client, &LIST)).await.unwrap();
        drop(guard);
        assert_eq!(bench.mock.token_requests().len(), 1);
        assert!(bench.clock.now() <= Duration::from_secs(2));
        assert!(captured.text().contains("the token cache failed"));
    }
}

/// Checks that a lease is released soon after its holder has ended.
async fn is_free_soon(bench: &Bench, clients: &[Client]) {
    let from = bench.clock.now();
    call_all(bench, clients).await;
    assert_eq!(bench.mock.token_requests().len(), 2);
    let took = bench.clock.now().saturating_sub(from);
    assert!(took < Duration::from_secs(4), "{took:?}");
}

#[tokio::test]
async fn a_client_that_stalls_during_its_token_request_delays_others_only_briefly() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(MockAnswer::never());
    let cache = bench.token_cache();
    let clients = fleet(&bench, &cache);
    // Its runtime is no longer driven, as if the process had been stopped.
    let idle = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let pending = idle.spawn(call(&clients[0], &LIST));
    let asked = Arc::new(tokio::sync::Notify::new());
    let idle = std::thread::spawn({
        let (mock, asked) = (bench.mock.clone(), Arc::clone(&asked));
        move || {
            idle.block_on(async {
                while mock.token_requests().is_empty() {
                    tokio::task::yield_now().await;
                }
            });
            asked.notify_one();
            idle
        }
    });
    asked.notified().await;
    is_free_soon(&bench, &clients[1..]).await;
    drop(pending);
    // Outside this runtime, which must not block.
    std::thread::spawn(move || drop(idle.join()))
        .join()
        .unwrap();
}

#[tokio::test]
async fn a_lease_ends_with_the_runtime_of_its_holder() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    bench.mock.answer_token(MockAnswer::never());
    let cache = bench.token_cache();
    let clients = fleet(&bench, &cache);
    let (mock, first) = (bench.mock.clone(), call(&clients[0], &LIST));
    let gone = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let pending = runtime.spawn(first);
        runtime.block_on(async {
            while mock.token_requests().is_empty() {
                tokio::task::yield_now().await;
            }
        });
        drop(runtime);
        drop(pending);
    });
    gone.join().unwrap();
    is_free_soon(&bench, &clients[1..]).await;
    assert!(bench.clock.now() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_slow_token_request_keeps_its_lease() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let slow = r#"{"access_token":"shared","expires_in":600}"#;
    bench
        .mock
        .answer_token(MockAnswer::json(200, slow).after(Duration::from_secs(25)));
    let cache = bench.token_cache();
    call_all(&bench, &fleet(&bench, &cache)).await;
    assert_eq!(bench.mock.token_requests().len(), 1);
}

#[tokio::test]
async fn a_lease_held_by_another_client_is_not_extended() {
    let bench = bench();
    let cache = MemoryTokenCache::with_clock(Arc::new(bench.clock.clone()));
    let second = Duration::from_secs(1);
    let lease = cache.lease("key", second).await.unwrap().unwrap();
    assert!(cache.extend("key", &lease, 2 * second).await.unwrap());
    bench.clock.advance(second);
    assert_eq!(cache.lease("key", second).await.unwrap(), None);
    bench.clock.advance(second);
    let next = cache.lease("key", second).await.unwrap().unwrap();
    assert!(!cache.extend("key", &lease, 9 * second).await.unwrap());
    assert!(!cache.extend("other", &next, second).await.unwrap());
    assert!(cache.extend("key", &next, second).await.unwrap());
}
