//! Server-sent events (`text/event-stream`), according to the rules of the WHATWG.

use std::collections::VecDeque;
use std::time::Duration;

use super::piece::{Piece, TooLong};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Parses events from bytes in pieces of any size.
#[derive(Debug, Default)]
pub(crate) struct EventParser {
    line: Vec<u8>,
    /// Whether the last byte was a CR, to which a following LF belongs.
    after_cr: bool,
    /// Whether the first line, which may start with a byte order mark, is over.
    is_started: bool,
    data: Vec<u8>,
    has_data: bool,
    event: String,
    /// The id of the current event, once it is complete.
    id: String,
    last_id: String,
    retry: Option<Duration>,
    /// The reconnection time in the current event.
    own_retry: Option<u64>,
    ready: VecDeque<Piece>,
}

impl EventParser {
    /// Parses some bytes. An event of more than `limit` bytes is an error.
    pub(crate) fn feed(&mut self, bytes: &[u8], limit: usize) -> Result<(), TooLong> {
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.after_cr {
                self.after_cr = false;
                rest = rest.strip_prefix(b"\n").unwrap_or(rest);
                continue;
            }
            let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let (part, after) = match end {
                Some(end) => rest.split_at(end),
                None => (rest, &[][..]),
            };
            let size = self.line.len().saturating_add(self.data.len());
            if size.saturating_add(part.len()) > limit {
                return Err(TooLong);
            }
            self.line.extend_from_slice(part);
            rest = after;
            if let Some((ending, after)) = rest.split_first() {
                self.after_cr = *ending == b'\r';
                rest = after;
                self.end_of_line();
            }
        }
        Ok(())
    }

    /// Returns the next complete event.
    pub(crate) fn next(&mut self) -> Option<Piece> {
        self.ready.pop_front()
    }

    /// Returns the reconnection time, if the server has set it.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Returns the id of the last complete event.
    pub(crate) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// Starts with another body: discards an incomplete event, and preserves the last id.
    pub(crate) fn restart(&mut self) {
        *self = Self {
            id: self.last_id.clone(),
            last_id: std::mem::take(&mut self.last_id),
            retry: self.retry,
            ..Self::default()
        };
    }

    fn end_of_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        if !self.is_started {
            self.is_started = true;
            if line.starts_with(BYTE_ORDER_MARK) {
                line.drain(..BYTE_ORDER_MARK.len());
            }
        }
        if line.is_empty() {
            self.dispatch();
            return;
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = match colon {
            // A comment.
            Some(0) => return,
            Some(colon) => {
                let (name, value) = line.split_at(colon);
                let value = value.strip_prefix(b":").unwrap_or(value);
                (name, value.strip_prefix(b" ").unwrap_or(value))
            }
            None => (line.as_slice(), &[][..]),
        };
        match name {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
            }
            b"event" => self.event = text(value),
            b"id" if !value.contains(&0) => self.id = text(value),
            b"retry" => {
                self.own_retry = milliseconds(value).or(self.own_retry);
                self.retry = self.own_retry.map(Duration::from_millis).or(self.retry);
            }
            _ => {}
        }
    }

    /// Ends an event at an empty line. Without data there is no event, but its id is nevertheless the last one.
    fn dispatch(&mut self) {
        self.last_id.clone_from(&self.id);
        let event = std::mem::take(&mut self.event);
        let data = std::mem::take(&mut self.data);
        let retry = self.own_retry.take();
        if std::mem::take(&mut self.has_data) {
            self.ready.push_back(Piece {
                data: text(&data).into_bytes(),
                event,
                id: self.last_id.clone(),
                retry,
                part: None,
            });
        }
    }
}

/// Decodes UTF-8. Invalid bytes are replaced, as required by the rules.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn milliseconds(value: &[u8]) -> Option<u64> {
    let digits = std::str::from_utf8(value).ok()?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::EventParser;

    /// Parses a body in pieces of `size` bytes. Returns the type, the data and the last id of each event.
    fn parse(body: &[u8], size: usize) -> Vec<(String, String, String)> {
        let mut parser = EventParser::default();
        let mut events = Vec::new();
        for chunk in body.chunks(size) {
            assert_eq!(parser.feed(chunk, 1000), Ok(()));
            while let Some(piece) = parser.next() {
                let data = String::from_utf8_lossy(&piece.data).into_owned();
                events.push((piece.event, data, piece.id));
            }
        }
        events
    }

    /// A body, and type, data and last id of each of its events.
    type Row<'a> = (&'a [u8], &'a [(&'a str, &'a str, &'a str)]);

    /// The examples and tests of the WHATWG.
    const TABLE: &[Row<'_>] = &[
        (
            b"data: a\n\ndata:b\n\ndata:  c\n\n",
            &[("", "a", ""), ("", "b", ""), ("", " c", "")],
        ),
        (
            b"data: YHOO\ndata: +2\ndata: 10\n\n",
            &[("", "YHOO\n+2\n10", "")],
        ),
        (
            b"data\n\ndata\ndata\n\ndata:",
            &[("", "", ""), ("", "\n", "")],
        ),
        (b"\xEF\xBB\xBFdata: bom\n\n", &[("", "bom", "")]),
        (b"\xEF\xBB\xBF\xEF\xBB\xBFdata: twice\n\n", &[]),
        (
            b"data: 1\r\rdata: 2\r\n\r\ndata: 3\n\n",
            &[("", "1", ""), ("", "2", ""), ("", "3", "")],
        ),
        (b"data: 1\r\ndata: 2\n\r\n", &[("", "1\n2", "")]),
        (b": comment\n:\ndata: x\n: more\n\n", &[("", "x", "")]),
        (
            b"event: add\ndata: 1\n\ndata: 2\n\n",
            &[("add", "1", ""), ("", "2", "")],
        ),
        (b"event: lost\n\ndata: 2\n\n", &[("", "2", "")]),
        (
            b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            &[("", "a", "1"), ("", "b", "1"), ("", "c", "")],
        ),
        (b"id: 1\0\ndata: a\n\n", &[("", "a", "")]),
        (b"id: 7\n\ndata: a\n\n", &[("", "a", "7")]),
        (
            b"Data: no\n data: no\nother: no\ndata : no\ndata: yes\n\n",
            &[("", "yes", "")],
        ),
        (b"data: \xFFx\n\n", &[("", "\u{FFFD}x", "")]),
        ("data: ü→\n\n".as_bytes(), &[("", "ü→", "")]),
        (b"data: not complete\n", &[]),
    ];

    #[test]
    fn events_match_the_table_wherever_the_body_is_split() {
        for (body, expected) in TABLE {
            let expected: Vec<_> = expected
                .iter()
                .map(|(event, data, id)| {
                    ((*event).to_owned(), (*data).to_owned(), (*id).to_owned())
                })
                .collect();
            for size in 1..=body.len() {
                assert_eq!(parse(body, size), expected, "{body:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn the_id_of_a_truncated_event_is_not_the_last_id() {
        let mut parser = EventParser::default();
        let body = b"id: 7\ndata: a\n\nid: 8\ndata: b\n";
        assert_eq!(parser.feed(body, 100), Ok(()));
        assert_eq!(parser.last_id(), "7");
        parser.restart();
        assert_eq!(parser.last_id(), "7");
        // An event without an id has the id of the previous one, also on another connection.
        assert_eq!(parser.feed(b"data: c\n\n", 100), Ok(()));
        assert_eq!(parser.next().map(|piece| piece.id), Some("7".to_owned()));
        assert_eq!(parser.feed(b"id: 9\n\n", 100), Ok(()));
        assert_eq!(parser.last_id(), "9");
    }

    #[test]
    fn only_digits_set_the_reconnection_time() {
        for (value, expected) in [
            ("3000", Some(3000)),
            ("1e3", None),
            ("-1", None),
            ("", None),
        ] {
            let mut parser = EventParser::default();
            assert_eq!(
                parser.feed(format!("retry: {value}\n").as_bytes(), 100),
                Ok(())
            );
            let expected = expected.map(std::time::Duration::from_millis);
            assert_eq!(parser.retry(), expected, "{value}");
        }
    }

    #[test]
    fn an_event_has_only_its_own_reconnection_time() {
        let mut parser = EventParser::default();
        let body = b"retry: 5\n\nretry: 10\ndata: a\n\ndata: b\n\nretry: x\ndata: c\n\n";
        assert_eq!(parser.feed(body, 100), Ok(()));
        let pieces = std::iter::from_fn(|| parser.next());
        let times: Vec<Option<u64>> = pieces.map(|piece| piece.retry).collect();
        assert_eq!(times, [Some(10), None, None]);
        let expected = Some(std::time::Duration::from_millis(10));
        assert_eq!(parser.retry(), expected);
    }

    #[test]
    fn the_total_length_of_an_event_of_many_lines_is_limited() {
        let mut parser = EventParser::default();
        let lines = "data: 12345\n".repeat(10);
        assert!(parser.feed(lines.as_bytes(), 40).is_err());
        let mut parser = EventParser::default();
        let events = "data: 12345\n\n".repeat(10);
        assert_eq!(parser.feed(events.as_bytes(), 40), Ok(()));
    }

    /// Generates fragments of valid and invalid bodies.
    fn piece() -> impl Strategy<Value = Vec<u8>> {
        let known: [&[u8]; 14] = [
            b"data",
            b"data:",
            b"data: ",
            b"event: ",
            b"id:",
            b"id: ",
            b"retry: 5",
            b":",
            b" ",
            b"\n",
            b"\r",
            b"\r\n",
            b"\xEF\xBB\xBF",
            b"\0",
        ];
        prop_oneof![
            4 => prop::sample::select(known.to_vec()).prop_map(<[u8]>::to_vec),
            1 => prop::collection::vec(any::<u8>(), 0..4),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_body_has_the_same_events_wherever_it_is_split(
            pieces in prop::collection::vec(piece(), 0..40),
            size in 1..20_usize,
        ) {
            let body = pieces.concat();
            prop_assert_eq!(parse(&body, size), parse(&body, body.len().max(1)));
        }

        #[test]
        fn any_data_of_an_event_is_preserved(
            data in r"[^\r\x00]{0,20}(\n[^\r\x00]{0,20}){0,3}",
            event in "[a-z]{0,8}",
            size in 1..20_usize,
        ) {
            let lines: String = data.split('\n').map(|line| format!("data: {line}\n")).collect();
            let body = format!("event: {event}\n{lines}\n");
            prop_assert_eq!(parse(body.as_bytes(), size), [(event, data, String::new())]);
        }
    }
}
