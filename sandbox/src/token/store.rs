//! The issued tokens.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::time::SystemTime;

/// The maximum number of stored tokens; older ones become unknown.
const REMEMBERED: usize = 10_000;

/// The issued tokens, including expired ones.
#[derive(Debug, Default)]
pub(crate) struct TokenStore {
    expiry: HashMap<String, SystemTime>,
    order: VecDeque<String>,
    issued: u64,
    secret: RandomState,
}

/// The status of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenStatus {
    Valid,
    Expired,
    Unknown,
}

impl TokenStore {
    /// Issues a token that is valid until `expires_at`.
    pub(crate) fn issue(&mut self, expires_at: SystemTime) -> String {
        self.issued = self.issued.wrapping_add(1);
        let token = format!(
            "sandbox-{:016x}{:016x}",
            self.secret.hash_one(self.issued),
            self.secret.hash_one((self.issued, "second half")),
        );
        self.expiry.insert(token.clone(), expires_at);
        self.order.push_back(token.clone());
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.expiry.remove(&oldest);
        }
        token
    }

    pub(crate) fn status(&self, token: &str, now: SystemTime) -> TokenStatus {
        match self.expiry.get(token) {
            Some(expires_at) if now < *expires_at => TokenStatus::Valid,
            Some(_) => TokenStatus::Expired,
            None => TokenStatus::Unknown,
        }
    }

    /// Expires all tokens issued so far.
    pub(crate) fn expire_all(&mut self) {
        #[expect(
            clippy::iter_over_hash_type,
            reason = "each is changed by itself, in any order"
        )]
        for expires_at in self.expiry.values_mut() {
            *expires_at = SystemTime::UNIX_EPOCH;
        }
    }
}
