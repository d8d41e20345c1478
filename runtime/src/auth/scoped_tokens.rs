//! The access tokens of one credential, one for each set of scopes.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Token, TokenCache, TokenError, TokenManager, TokenSource};
use crate::BoxFuture;
use crate::clock::Clock;
use crate::randomness::Randomness;

/// Scopes in alphabetical order, without duplicates.
type Scopes = Vec<String>;

/// Holds a [`TokenManager`] for each set of scopes that operations require.
pub(crate) struct ScopedTokens {
    source: Arc<dyn TokenSource>,
    shared: Option<Arc<dyn TokenCache>>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    /// In the order of first use; bounded by the number of distinct sets of scopes of the operations.
    managers: Mutex<Vec<(Scopes, Arc<TokenManager>)>>,
}

impl fmt::Debug for ScopedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ScopedTokens").field(&self.source).finish()
    }
}

impl ScopedTokens {
    pub(super) fn new(
        source: Arc<dyn TokenSource>,
        shared: Option<Arc<dyn TokenCache>>,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Self {
        Self {
            source,
            shared,
            clock,
            randomness,
            managers: Mutex::default(),
        }
    }

    /// Discards all tokens.
    pub(super) fn forget(&self) {
        let managers = self.managers.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, manager) in managers.iter() {
            manager.forget();
        }
    }

    /// Returns the manager of the tokens for these scopes.
    pub(crate) fn manager(&self, scopes: &[&str]) -> Arc<TokenManager> {
        let scopes = if self.source.is_scoped() { scopes } else { &[] };
        let mut managers = self.managers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, manager)) = managers.iter().find(|(known, _)| is_set_of(known, scopes)) {
            return Arc::clone(manager);
        }
        let scopes = set(scopes);
        let source: Arc<dyn TokenSource> = if self.source.is_scoped() {
            Arc::new(WithScopes {
                source: Arc::clone(&self.source),
                scopes: scopes.clone(),
            })
        } else {
            Arc::clone(&self.source)
        };
        let manager = Arc::new(TokenManager::new(
            source,
            self.shared.clone(),
            Arc::clone(&self.clock),
            Arc::clone(&self.randomness),
        ));
        managers.push((scopes, Arc::clone(&manager)));
        manager
    }
}

fn set(scopes: &[&str]) -> Scopes {
    let mut set: Scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
    set.sort_unstable();
    set.dedup();
    set
}

/// Returns whether a set contains exactly these scopes.
fn is_set_of(set: &Scopes, scopes: &[&str]) -> bool {
    set.len() <= scopes.len()
        && scopes
            .iter()
            .all(|scope| set.iter().any(|known| known == scope))
        && set.iter().all(|known| scopes.contains(&known.as_str()))
}

/// A source that provides tokens for one set of scopes.
#[derive(Debug)]
struct WithScopes {
    source: Arc<dyn TokenSource>,
    scopes: Scopes,
}

impl TokenSource for WithScopes {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        self.source.token_with_scopes(&self.scopes)
    }

    fn cache_key(&self) -> Option<String> {
        self.source.cache_key_with_scopes(&self.scopes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_scopes_are_compared_regardless_of_order_and_repetitions() {
        for (set, scopes, equal) in [
            (vec![], vec![], true),
            (vec!["a"], vec!["a"], true),
            (vec!["a", "b"], vec!["b", "a", "b"], true),
            (vec!["a"], vec![], false),
            (vec![], vec!["a"], false),
            (vec!["a", "b"], vec!["a", "a"], false),
            (vec!["a"], vec!["a", "b"], false),
        ] {
            assert_eq!(
                is_set_of(&self::set(&set), &scopes),
                equal,
                "{set:?} {scopes:?}"
            );
        }
    }
}
