//! Secrets in recordings, which are never printed, wherever they occur.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clientwright_values::Json;

use super::har::{Body, Content, Exchange, Recording};
use super::json;
use crate::secret_words::sounds_secret;

/// Shorter text is unlikely to be a secret, and occurs in many other strings.
const MIN: usize = 4;

/// The secrets of some recordings.
#[derive(Default)]
pub(super) struct Secrets(HashSet<String>);

impl Secrets {
    pub(super) fn of(recordings: &[Recording]) -> Self {
        let mut secrets = Self::default();
        for exchange in recordings.iter().flat_map(|it| &it.exchanges) {
            secrets.add_exchange(exchange);
        }
        secrets
    }

    pub(super) fn has(&self, text: &str) -> bool {
        self.0.contains(&text.to_lowercase())
    }

    pub(super) fn add(&mut self, text: &str) {
        let text = text.trim();
        if text.chars().count() >= MIN {
            self.0.insert(text.to_lowercase());
        }
    }

    fn add_exchange(&mut self, exchange: &Exchange) {
        for (name, value) in exchange
            .request_headers
            .iter()
            .chain(&exchange.response_headers)
        {
            match name.as_str() {
                "authorization" | "proxy-authorization" => self.add_authorization(value),
                "cookie" | "set-cookie" => {
                    for cookie in value.split(';') {
                        self.add(cookie.split_once('=').map_or(cookie, |(_, value)| value));
                    }
                }
                name if sounds_secret(name) => self.add(value),
                _ => {}
            }
        }
        self.add_pairs(
            exchange
                .query
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        for body in exchange.request_body.iter().chain(&exchange.response_body) {
            self.add_body(body);
        }
    }

    fn add_authorization(&mut self, value: &str) {
        let (scheme, rest) = value.split_once(' ').unwrap_or(("", value));
        self.add(rest);
        if scheme.eq_ignore_ascii_case("basic")
            && let Ok(bytes) = STANDARD.decode(rest.trim())
            && let Ok(text) = String::from_utf8(bytes)
        {
            text.splitn(2, ':').for_each(|part| self.add(part));
        }
    }

    fn add_pairs<'p>(&mut self, pairs: impl Iterator<Item = (&'p str, &'p str)>) {
        for (_, value) in pairs.filter(|(name, _)| sounds_secret(name)) {
            self.add(value);
        }
    }

    fn add_body(&mut self, body: &Body) {
        let Content::Text(text) = &body.content else {
            return;
        };
        if body.media_type.contains("x-www-form-urlencoded") {
            let pairs: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes())
                .into_owned()
                .collect();
            return self.add_pairs(
                pairs
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            );
        }
        let Some(value) = json::read(text) else {
            return;
        };
        // An explicit stack, because bodies may be deeply nested.
        let mut open = vec![(&value, false)];
        while let Some((value, is_secret)) = open.pop() {
            match value {
                Json::Object(members) => open.extend(
                    members
                        .iter()
                        .map(|(name, value)| (value, is_secret || sounds_secret(name))),
                ),
                Json::Array(items) => open.extend(items.iter().map(|item| (item, is_secret))),
                Json::String(text) | Json::Number(text) if is_secret => self.add(text),
                _ => {}
            }
        }
    }
}
