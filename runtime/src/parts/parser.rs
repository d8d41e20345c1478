//! An incremental parser of `multipart` bodies (RFC 2046, 5.1).

use std::collections::VecDeque;

/// A part as received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RawPart {
    /// Its headers, verbatim.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Vec<u8>,
}

impl RawPart {
    /// Returns the first header with this name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

/// The error for a part that is larger than allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartTooLong;

/// The position of the parser in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before the first part.
    Outside,
    Headers,
    Content,
    /// After the last part: the rest is ignored.
    Over,
}

/// Converts chunks of any size to parts.
#[derive(Debug)]
pub(crate) struct PartParser {
    /// The start of a line that separates parts: two hyphens and the boundary.
    delimiter: Vec<u8>,
    place: Place,
    /// The start of a line that is not complete yet.
    line: Vec<u8>,
    part: RawPart,
    /// The size of the part, including its headers.
    size: usize,
    /// The line break of the previous line, which belongs to a delimiter that follows.
    line_break: &'static [u8],
    ready: VecDeque<RawPart>,
}

impl PartParser {
    pub(crate) fn new(boundary: &str) -> Self {
        Self {
            delimiter: format!("--{boundary}").into_bytes(),
            place: Place::Outside,
            line: Vec::new(),
            part: RawPart::default(),
            size: 0,
            line_break: b"",
            ready: VecDeque::new(),
        }
    }

    /// Parses some bytes. Returns an error if a part has more than `limit` bytes.
    pub(crate) fn feed(&mut self, bytes: &[u8], limit: usize) -> Result<(), PartTooLong> {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at(end.saturating_add(1));
            self.add(line, limit)?;
            self.end_of_line();
            rest = after;
        }
        self.add(rest, limit)
    }

    /// Ends the body.
    pub(crate) fn finish(&mut self) {
        // The last delimiter may have no line break.
        if !self.line.is_empty() && self.is_delimiter() {
            self.end_of_line();
        }
    }

    /// Returns whether the last part has arrived.
    pub(crate) fn is_over(&self) -> bool {
        self.place == Place::Over
    }

    /// Returns the next complete part.
    pub(crate) fn next(&mut self) -> Option<RawPart> {
        self.ready.pop_front()
    }

    fn add(&mut self, bytes: &[u8], limit: usize) -> Result<(), PartTooLong> {
        if self.place == Place::Over {
            return Ok(());
        }
        let size = self.size.saturating_add(self.line.len());
        if size.saturating_add(bytes.len()) > limit.saturating_add(self.delimiter.len()) {
            return Err(PartTooLong);
        }
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    /// Returns whether the line separates parts: the boundary may only be followed by whitespace or two
    /// hyphens.
    fn is_delimiter(&self) -> bool {
        let rest = self.line.strip_prefix(self.delimiter.as_slice());
        rest.is_some_and(|rest| {
            let rest = rest.trim_ascii();
            rest.is_empty() || rest == b"--"
        })
    }

    fn end_of_line(&mut self) {
        let is_delimiter = self.is_delimiter();
        let line = std::mem::take(&mut self.line);
        if is_delimiter {
            if matches!(self.place, Place::Headers | Place::Content) {
                self.ready.push_back(std::mem::take(&mut self.part));
            }
            self.place = match line.trim_ascii().ends_with(b"--") && !self.is_plain(&line) {
                true => Place::Over,
                false => Place::Headers,
            };
            (self.size, self.line_break) = (0, b"");
            return;
        }
        match self.place {
            Place::Outside | Place::Over => return,
            Place::Headers => self.header(&line),
            Place::Content => {
                let (text, line_break) = split_break(&line);
                self.part.content.extend_from_slice(self.line_break);
                self.part.content.extend_from_slice(text);
                self.line_break = line_break;
            }
        }
        self.size = self.size.saturating_add(line.len());
    }

    /// Returns whether a delimiter is between parts: a boundary may itself end with hyphens.
    fn is_plain(&self, line: &[u8]) -> bool {
        line.trim_ascii().len() == self.delimiter.len()
    }

    fn header(&mut self, line: &[u8]) {
        let (text, _) = split_break(line);
        if text.is_empty() {
            self.place = Place::Content;
            return;
        }
        let text = String::from_utf8_lossy(text).into_owned();
        // A header may continue on the next line.
        if text.starts_with([' ', '\t']) {
            if let Some((_, value)) = self.part.headers.last_mut() {
                value.push(' ');
                value.push_str(text.trim());
            }
            return;
        }
        if let Some((name, value)) = text.split_once(':') {
            let header = (name.trim().to_owned(), value.trim().to_owned());
            self.part.headers.push(header);
        }
    }
}

/// Splits a line from its line break.
fn split_break(line: &[u8]) -> (&[u8], &'static [u8]) {
    if let Some(text) = line.strip_suffix(b"\r\n") {
        return (text, b"\r\n");
    }
    match line.strip_suffix(b"\n") {
        Some(text) => (text, b"\n"),
        None => (line, b""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;

    fn parse(boundary: &str, body: &[u8], size: usize) -> (Vec<RawPart>, bool) {
        let mut parser = PartParser::new(boundary);
        for chunk in body.chunks(size) {
            assert_eq!(parser.feed(chunk, 1000), Ok(()));
        }
        parser.finish();
        let parts = std::iter::from_fn(|| parser.next()).collect();
        (parts, parser.is_over())
    }

    fn part(headers: &[(&str, &str)], content: &[u8]) -> RawPart {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        RawPart {
            headers: headers.iter().map(owned).collect(),
            content: content.to_vec(),
        }
    }

    #[test]
    fn a_body_has_the_same_parts_wherever_it_is_split() {
        let json = ("Content-Type", "application/json");
        let of_rfc = "preamble --b\r\n--bx\r\n--b \t\r\n\r\nimplicit\r\n--b\r\nContent-Type: application/json\r\n\
                      X-Long: a\r\n\tb\r\nno header\r\n\r\n{\r\n}\r\n\r\n--b--\r\nepilogue\r\n--b\r\n\r\nnone";
        for (boundary, body, expected) in [
            (
                "b",
                of_rfc.as_bytes(),
                vec![
                    part(&[], b"implicit"),
                    part(&[json, ("X-Long", "a b")], b"{\r\n}\r\n"),
                ],
            ),
            // Line feeds only, and no line break after the last delimiter.
            (
                "b",
                b"--b\nA: 1\n\nx\n--b--",
                vec![part(&[("A", "1")], b"x")],
            ),
            // Arbitrary bytes, line breaks and near-delimiters are preserved.
            (
                "b",
                b"--b\r\n\r\n\xFF\r\r\n\n--\r\n --b\r\n--b-\r\n--b--x\r\n\r\n--b--\r\n",
                vec![part(&[], b"\xFF\r\r\n\n--\r\n --b\r\n--b-\r\n--b--x\r\n")],
            ),
            // Without content, without headers, without both.
            (
                "a b'--",
                b"--a b'--\r\nA: 1\r\n\r\n--a b'--\r\n\r\n\r\n--a b'--\r\n--a b'----",
                vec![part(&[("A", "1")], b""), part(&[], b""), part(&[], b"")],
            ),
            ("b", b"--b--\r\n", Vec::new()),
        ] {
            for size in 1..=body.len() {
                let (parts, is_over) = parse(boundary, body, size);
                assert_eq!(
                    parts,
                    expected,
                    "{} in pieces of {size}",
                    body.escape_ascii()
                );
                assert!(is_over);
            }
        }
    }

    #[test]
    fn a_truncated_body_is_incomplete_and_its_last_part_is_discarded() {
        let body = b"--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--";
        for length in 0..=body.len() {
            let (parts, is_over) = parse("b", &body[..length], 3);
            assert!(!is_over);
            assert!(parts.iter().all(|part| part.content == b"one"), "{parts:?}");
        }
    }

    #[test]
    fn the_length_of_a_part_is_limited_but_not_the_number_of_parts() {
        let mut parser = PartParser::new("b");
        let many = b"--b\r\n\r\n0123456789\r\n".repeat(100);
        assert_eq!(parser.feed(&many, 20), Ok(()));
        assert_eq!(parser.feed(&[b'x'; 40], 20), Err(PartTooLong));
        // Endless lines, or endless headers.
        for line in ["x\n", "A: 1\r\n"] {
            let mut parser = PartParser::new("b");
            assert_eq!(parser.feed(b"--b\r\nB: 2\r\n", 50), Ok(()));
            let endless = line.repeat(50);
            assert_eq!(parser.feed(endless.as_bytes(), 50), Err(PartTooLong));
        }
        // Only one line of the preamble is buffered at a time.
        let mut parser = PartParser::new("b");
        assert_eq!(parser.feed(&b"preamble\n".repeat(100), 20), Ok(()));
        assert_eq!(parser.feed(&[b'x'; 40], 20), Err(PartTooLong));
    }

    /// Generates fragments of valid and invalid bodies.
    fn piece() -> impl Strategy<Value = Vec<u8>> {
        let known: [&[u8]; 11] = [
            b"--b", b"--b--", b"--", b"b", b"\r\n", b"\n", b"\r", b" ", b"A: 1", b":", b"\t",
        ];
        prop_oneof![
            4 => prop::sample::select(known.to_vec()).prop_map(<[u8]>::to_vec),
            1 => prop::collection::vec(any::<u8>(), 0..4),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_body_has_the_same_parts_wherever_it_is_split(
            pieces in prop::collection::vec(piece(), 0..40),
            size in 1..20_usize,
        ) {
            let body = pieces.concat();
            prop_assert_eq!(parse("b", &body, size), parse("b", &body, body.len().max(1)));
        }

        #[test]
        fn any_content_of_a_part_is_preserved(
            contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..60), 1..4),
            size in 1..20_usize,
        ) {
            let mut body = Vec::new();
            for content in &contents {
                body.extend_from_slice(b"--boundary\r\nA: 1\r\n\r\n");
                body.extend_from_slice(content);
                body.extend_from_slice(b"\r\n");
            }
            body.extend_from_slice(b"--boundary--\r\n");
            let expected: Vec<RawPart> = contents.iter().map(|it| part(&[("A", "1")], it)).collect();
            prop_assert_eq!(parse("boundary", &body, size), (expected, true));
        }
    }
}
