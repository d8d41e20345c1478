//! Lines of JSON (`application/jsonl`, `application/x-ndjson`, Kubernetes watches) and sequences of JSON texts
//! (`application/json-seq`, RFC 7464).

use std::collections::VecDeque;

use super::piece::{Piece, TooLong};

/// Splits bytes in pieces of any size into records. Records are trimmed, and blank ones are skipped.
#[derive(Debug)]
pub(crate) struct RecordParser {
    separator: u8,
    record: Vec<u8>,
    ready: VecDeque<Piece>,
}

impl RecordParser {
    /// Creates a parser with one record in each line.
    pub(crate) fn lines() -> Self {
        Self::new(b'\n')
    }

    /// Creates a parser with one record after each record separator.
    pub(crate) fn sequence() -> Self {
        Self::new(0x1E)
    }

    fn new(separator: u8) -> Self {
        Self {
            separator,
            record: Vec::new(),
            ready: VecDeque::new(),
        }
    }

    /// Parses some bytes. A record of more than `limit` bytes is an error.
    pub(crate) fn feed(&mut self, bytes: &[u8], limit: usize) -> Result<(), TooLong> {
        let separator = self.separator;
        let mut parts = bytes.split(|byte| *byte == separator).peekable();
        while let Some(part) = parts.next() {
            if self.record.len().saturating_add(part.len()) > limit {
                return Err(TooLong);
            }
            self.record.extend_from_slice(part);
            if parts.peek().is_some() {
                self.finish();
            }
        }
        Ok(())
    }

    /// Ends the body: the bytes since the last separator are a record, too.
    pub(crate) fn finish(&mut self) {
        let record = std::mem::take(&mut self.record);
        let text = record.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&record);
        let text = text.trim_ascii();
        if !text.is_empty() {
            self.ready.push_back(Piece {
                data: text.to_vec(),
                ..Piece::default()
            });
        }
    }

    /// Returns the next complete record.
    pub(crate) fn next(&mut self) -> Option<Piece> {
        self.ready.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::RecordParser;

    fn parse(mut parser: RecordParser, body: &[u8], size: usize) -> Vec<String> {
        for chunk in body.chunks(size) {
            assert_eq!(parser.feed(chunk, 1000), Ok(()));
        }
        parser.finish();
        std::iter::from_fn(|| parser.next())
            .map(|piece| String::from_utf8_lossy(&piece.data).into_owned())
            .collect()
    }

    #[test]
    fn lines_are_records_wherever_the_body_is_split() {
        let body = "{\"a\":1}\n\r\n[\"ü\"]\r\n  \n3".as_bytes();
        for size in 1..=body.len() {
            let records = parse(RecordParser::lines(), body, size);
            assert_eq!(
                records,
                ["{\"a\":1}", "[\"ü\"]", "3"],
                "in pieces of {size}"
            );
        }
    }

    #[test]
    fn records_of_a_json_sequence_follow_separators_and_can_span_lines() {
        let body = b"\x1E{\n\"a\":1}\n\x1E\x1E[2]\n\x1E3";
        for size in 1..=body.len() {
            let records = parse(RecordParser::sequence(), body, size);
            assert_eq!(records, ["{\n\"a\":1}", "[2]", "3"], "in pieces of {size}");
        }
    }

    #[test]
    fn the_length_of_a_record_is_limited_but_not_the_number_of_records() {
        assert!(RecordParser::lines().feed(&[b'1'; 41], 40).is_err());
        assert_eq!(
            RecordParser::lines().feed(&b"123\n".repeat(100), 40),
            Ok(())
        );
    }
}
